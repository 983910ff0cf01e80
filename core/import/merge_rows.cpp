// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/merge_rows.h"

#include "core/import/merge_identity.h"
#include "core/import/merge_known_rows.h"

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t pollEvery = 1024;

std::size_t indexOf(FactKind kind) { return static_cast<std::size_t>(kind); }

/// Tables after those that they refer to.
constexpr std::array mergeOrder{FactKind::Source,
                                FactKind::Organization,
                                FactKind::Body,
                                FactKind::Person,
                                FactKind::Project,
                                FactKind::Repository,
                                FactKind::Principle,
                                FactKind::Figure,
                                FactKind::Event,
                                FactKind::Period,
                                FactKind::OrganizationRelation,
                                FactKind::Membership,
                                FactKind::Vote,
                                FactKind::Role,
                                FactKind::ProjectStatus,
                                FactKind::Coverage};

bool isLater(const QString& date, const QString& other)
{
    const auto a = parsePartialDate(date);
    const auto b = parsePartialDate(other);
    return a && b && a->lastDay() > b->lastDay();
}

} // namespace

RowMerger::RowMerger(TextTables target, const Draft& draft, std::stop_token stop)
    : m_tables(std::move(target))
    , m_draft(draft)
    , m_stop(std::move(stop))
{
    for (const TableSpec& table : allTables()) {
        m_report.added.push_back({table.name, 0});
        m_report.matched.push_back({table.name, 0});
    }
}

void RowMerger::merge()
{
    std::vector<bool> isRead(m_draft.rowCount(FactKind::Repository));
    for (const DraftContribution& contribution : m_draft.contributions)
        isRead[static_cast<std::size_t>(contribution.repository)] = true;
    for (std::size_t row = 0; row < isRead.size(); ++row)
        if (isRead[row])
            m_readRepositories.insert(m_draft.cell(FactKind::Repository, row, "id"_L1));
    for (const FactKind kind : mergeOrder) {
        const TableSpec& table = tableOf(kind);
        if (table.has(ColumnType::Key))
            mergeKeyed(table);
        else
            mergeUnkeyed(table);
    }
    mergeInfo();
}

void RowMerger::mergeInfo()
{
    const TableSpec& table = tableOf(FactKind::Info);
    std::vector<TextRow>& rows = rowsOf(table);
    for (const TextRow& row : m_draft.tables[indexOf(FactKind::Info)].rows) {
        const auto same = std::ranges::find_if(
            rows, [&row](const TextRow& other) { return other[0] == row[0]; });
        if (same != rows.end()) {
            if (row[0] == "as_of"_L1 && isLater(row[1], (*same)[1]))
                (*same)[1] = row[1];
            countMatched(table);
        } else if (row[0].endsWith("_note"_L1)) {
            // What else the target leaves out it means to leave out; notes belong to the facts.
            append(table, row);
        }
    }
}

void RowMerger::mergeKeyed(const TableSpec& table)
{
    const std::vector<TextRow>& draft = m_draft.tables[indexOf(table.kind)].rows;
    const std::size_t firstAdded = rowsOf(table).size();
    KnownRows known(table, rowsOf(table), draft);
    for (std::size_t i = 0; i < draft.size(); ++i) {
        if (i % pollEvery == 0 && m_stop.stop_requested())
            return;
        TextRow row = draft[i];
        rewrite(table, row, false);
        mergeKeyedRow(table, std::move(row), known);
    }
    rewriteOwn(table, firstAdded);
}

void RowMerger::mergeKeyedRow(const TableSpec& table, TextRow row, KnownRows& known)
{
    const QString former = row[0];
    // What refers to a key that the draft has twice means the first.
    const bool isFirst = !known.seen.contains(former);
    known.seen.insert(former);
    if (const auto same = known.sameAs(table, row)) {
        if (isFirst)
            m_changes[indexOf(table.kind)].insert(former, rowsOf(table)[*same][0]);
        countMatched(table);
        if (table.kind == FactKind::Repository && m_readRepositories.contains(former))
            updateRepository(*same, row);
        return;
    }
    if (const auto clash = known.clashes.find(table, row)) {
        leaveOut(table, row, *clash, u"start"_s);
        return;
    }
    auto rival = known.withKey(former);
    if (rival) {
        row[0] = makeKey(former, known.taken);
        if (isFirst)
            m_changes[indexOf(table.kind)].insert(former, row[0]);
    } else {
        rival = known.about(table, row);
    }
    const std::size_t added = append(table, std::move(row));
    known.add(table, rowsOf(table)[added], added);
    if (rival)
        addAmbiguous(table, added, *rival);
}

void RowMerger::mergeUnkeyed(const TableSpec& table)
{
    QSet<QString> statements;
    RivalFinder rivals;
    ClashFinder clashes;
    const std::vector<TextRow>& target = rowsOf(table);
    for (std::size_t row = 0; row < target.size(); ++row) {
        statements.insert(statementOf(table, target[row]));
        rivals.add(subjectOf(table, target[row]), daysOf(table, target[row]), row);
        clashes.add(table, target[row], row);
        if (table.kind == FactKind::OrganizationRelation)
            m_parents.add(target[row][0], target[row][1], row);
    }
    rivals.sort();
    const std::vector<TextRow>& draft = m_draft.tables[indexOf(table.kind)].rows;
    for (std::size_t i = 0; i < draft.size(); ++i) {
        if (i % pollEvery == 0 && m_stop.stop_requested())
            return;
        TextRow row = draft[i];
        rewrite(table, row, true);
        const QString statement = statementOf(table, row);
        if (statements.contains(statement)) {
            countMatched(table);
            continue;
        }
        statements.insert(statement);
        addBesideRival(table, std::move(row), rivals, clashes);
    }
}

void RowMerger::addBesideRival(const TableSpec& table, TextRow row, const RivalFinder& rivals,
                               ClashFinder& clashes)
{
    if (const auto clash = clashes.find(table, row)) {
        leaveOut(table, row, *clash, differingColumn(table, row, rowsOf(table)[*clash]));
        return;
    }
    if (table.kind == FactKind::OrganizationRelation && isCircle(row))
        return;
    const auto rival = rivals.find(subjectOf(table, row), daysOf(table, row));
    const std::size_t added = append(table, std::move(row));
    clashes.add(table, rowsOf(table)[added], added);
    if (rival)
        addAmbiguous(table, added, *rival);
}

/// Whether an organization would become its own parent; else the relation is learnt.
bool RowMerger::isCircle(const TextRow& row)
{
    const TableSpec& table = tableOf(FactKind::OrganizationRelation);
    const QString& child = row[0];
    const QString& parent = row[1];
    if (child == parent) {
        list({table.name, 0, 0, child.left(200), parent.left(200), table.columns[1].name});
        return true;
    }
    if (const auto other = m_parents.find(child, parent)) {
        leaveOut(table, row, *other, table.columns[1].name);
        return true;
    }
    m_parents.add(child, parent, rowsOf(table).size());
    return false;
}

QString RowMerger::rewritten(FactKind kind, const QString& key) const
{
    return m_changes[indexOf(kind)].value(key, key);
}

/// Turns keys of the draft into those of the merged dataset. References of a table to itself are
/// left unless `isOwn`: they wait until all its keys are known.
void RowMerger::rewrite(const TableSpec& table, TextRow& row, bool isOwn) const
{
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const ColumnSpec& column = table.columns[i];
        QString& cell = row[i];
        if (column.type == ColumnType::Reference && (isOwn || column.target != table.kind)) {
            cell = rewritten(column.target, cell);
        } else if (column.type == ColumnType::Sources) {
            QStringList keys = sourceList(cell);
            for (QString& key : keys)
                key = rewritten(FactKind::Source, key);
            keys.removeDuplicates();
            cell = keys.join(u';');
        }
    }
}

void RowMerger::rewriteOwn(const TableSpec& table, std::size_t firstAdded)
{
    std::vector<TextRow>& rows = rowsOf(table);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const ColumnSpec& column = table.columns[i];
        if (column.type != ColumnType::Reference || column.target != table.kind)
            continue;
        for (std::size_t row = firstAdded; row < rows.size(); ++row)
            rows[row][i] = rewritten(column.target, rows[row][i]);
    }
}

/// What its commits say of a repository is read anew with them.
void RowMerger::updateRepository(std::size_t row, const TextRow& from)
{
    const TableSpec& table = tableOf(FactKind::Repository);
    TextRow& target = rowsOf(table)[row];
    for (const QLatin1StringView column :
         {"first_commit"_L1, "last_commit"_L1, "snapshot"_L1, "commit"_L1}) {
        const auto index = static_cast<std::size_t>(table.indexOf(column));
        if (!from[index].isEmpty())
            target[index] = from[index];
    }
}

std::size_t RowMerger::append(const TableSpec& table, TextRow row)
{
    TextTable& target = m_tables[indexOf(table.kind)];
    target.rows.push_back(std::move(row));
    target.lines.push_back(0);
    ++m_report.added[indexOf(table.kind)].rows;
    return target.rows.size() - 1;
}

void RowMerger::countMatched(const TableSpec& table)
{
    ++m_report.matched[indexOf(table.kind)].rows;
}

void RowMerger::addAmbiguous(const TableSpec& table, std::size_t row, std::size_t other)
{
    const std::vector<TextRow>& rows = rowsOf(table);
    list({table.name, static_cast<qint64>(row) + 1, static_cast<qint64>(other) + 1,
          rows[row][0].left(200), rows[other][0].left(200),
          differingColumn(table, rows[row], rows[other])});
}

void RowMerger::leaveOut(const TableSpec& table, const TextRow& row, std::size_t other,
                         const QString& column)
{
    const qint64 number = static_cast<qint64>(other) + 1;
    list({table.name, number, number, row[0].left(200), rowsOf(table)[other][0].left(200), column});
}

void RowMerger::list(AmbiguousRow row)
{
    if (m_report.ambiguous.size() < static_cast<std::size_t>(ImportReport::maximumProblems))
        m_report.ambiguous.push_back(std::move(row));
    else
        m_report.ambiguousLeftOff = true;
}

std::vector<TextRow>& RowMerger::rowsOf(const TableSpec& table)
{
    return m_tables[indexOf(table.kind)].rows;
}

} // namespace steward
