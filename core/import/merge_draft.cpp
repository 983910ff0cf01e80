// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/merge_draft.h"

#include "core/dataset/table_rows.h"
#include "core/import/compile_tables.h"
#include "core/import/merge_contributions.h"
#include "core/import/merge_identity.h"

#include <QHash>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

std::size_t indexOf(FactKind kind) { return static_cast<std::size_t>(kind); }

/// Tables before those that refer to them.
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

class Merger
{
public:
    Merger(TextTables target, Draft draft) : m_tables(std::move(target)), m_draft(std::move(draft))
    {}

    void merge();
    const TextTables& tables() const { return m_tables; }
    MergeReport takeReport() { return std::move(m_report); }
    const KeyChanges& keyChanges() const { return m_changes; }

private:
    void mergeInfo();
    void mergeKeyed(const TableSpec& table);
    void mergeUnkeyed(const TableSpec& table);
    void rewrite(const TableSpec& table, TextRow& row) const;
    QString rewritten(FactKind kind, const QString& key) const
    {
        return m_changes[indexOf(kind)].value(key, key);
    }
    void updateRepository(std::size_t row, const TextRow& from);
    std::size_t append(const TableSpec& table, TextRow row);
    void addAmbiguous(const TableSpec& table, std::size_t row, std::size_t other, QString column);
    void count(std::vector<TableCount>& counts, const TableSpec& table)
    {
        ++counts[indexOf(table.kind)].rows;
    }

    TextTables m_tables;
    Draft m_draft;
    MergeReport m_report;
    KeyChanges m_changes;
};

void Merger::merge()
{
    for (const TableSpec& table : allTables()) {
        m_report.added.push_back({table.name, 0});
        m_report.matched.push_back({table.name, 0});
    }
    for (const FactKind kind : mergeOrder) {
        const TableSpec& table = tableOf(kind);
        if (table.has(ColumnType::Key))
            mergeKeyed(table);
        else
            mergeUnkeyed(table);
    }
    mergeInfo();
}

void Merger::mergeInfo()
{
    auto& rows = m_tables[indexOf(FactKind::Info)].rows;
    for (const TextRow& row : m_draft.tables[indexOf(FactKind::Info)].rows) {
        const auto same = std::ranges::find(rows, row[0], [](const TextRow& r) { return r[0]; });
        if (same == rows.end()) {
            // What the target leaves out it means to leave out; notes belong to the facts.
            if (row[0].endsWith("_note"_L1)) {
                append(tableOf(FactKind::Info), row);
                count(m_report.added, tableOf(FactKind::Info));
            }
            continue;
        }
        const bool isLater = row[0] == "as_of"_L1 && row[1] > (*same)[1];
        if (isLater)
            (*same)[1] = row[1];
        else
            count(m_report.matched, tableOf(FactKind::Info));
    }
}

void Merger::mergeKeyed(const TableSpec& table)
{
    auto& target = m_tables[indexOf(table.kind)].rows;
    QHash<QString, std::size_t> byIdentity;
    QHash<QString, std::size_t> byKey;
    QSet<QString> taken;
    const auto learn = [&](std::size_t row) {
        for (const QString& identity : identitiesOf(table, target[row]))
            if (!byIdentity.contains(identity))
                byIdentity.insert(identity, row);
        byKey.insert(target[row][0], row);
        taken.insert(target[row][0]);
    };
    for (std::size_t row = 0; row < target.size(); ++row)
        learn(row);
    for (TextRow& row : m_draft.tables[indexOf(table.kind)].rows) {
        rewrite(table, row);
        std::optional<std::size_t> same;
        for (const QString& identity : identitiesOf(table, row))
            if (const auto found = byIdentity.constFind(identity);
                !same && found != byIdentity.constEnd())
                same = *found;
        if (same) {
            m_changes[indexOf(table.kind)].insert(row[0], target[*same][0]);
            count(m_report.matched, table);
            if (table.kind == FactKind::Repository)
                updateRepository(*same, row);
            continue;
        }
        const auto other = byKey.constFind(row[0]);
        const std::optional<std::size_t> holder = other == byKey.constEnd() ? std::nullopt
                                                                            : std::optional(*other);
        const QString former = row[0];
        if (holder) {
            row[0] = makeKey(former, taken);
            m_changes[indexOf(table.kind)].insert(former, row[0]);
        }
        if (wouldOverlap(table, row, target)) {
            addAmbiguous(table, target.size(), target.size(), u"start"_s);
            continue;
        }
        const std::size_t added = append(table, row);
        count(m_report.added, table);
        if (holder)
            addAmbiguous(table, added, *holder, QString(table.columns[1].name));
        learn(added);
    }
}

void Merger::mergeUnkeyed(const TableSpec& table)
{
    auto& target = m_tables[indexOf(table.kind)].rows;
    QHash<QString, std::size_t> whole;
    QHash<QString, std::vector<std::size_t>> bySubject;
    const auto learn = [&](std::size_t row) {
        whole.insert(statementOf(table, target[row]), row);
        bySubject[subjectOf(table, target[row])].push_back(row);
    };
    for (std::size_t row = 0; row < target.size(); ++row)
        learn(row);
    for (TextRow& row : m_draft.tables[indexOf(table.kind)].rows) {
        rewrite(table, row);
        if (whole.contains(statementOf(table, row))) {
            count(m_report.matched, table);
            continue;
        }
        std::optional<std::size_t> rival;
        for (const std::size_t other : bySubject.value(subjectOf(table, row)))
            if (!rival && overlap(table, row, target[other]))
                rival = other;
        // The checks allow a person one role in one body at a time.
        if (rival && table.kind == FactKind::Role) {
            addAmbiguous(table, *rival, *rival, differingColumn(table, row, target[*rival]));
            continue;
        }
        const std::size_t added = append(table, row);
        count(m_report.added, table);
        if (rival)
            addAmbiguous(table, added, *rival, differingColumn(table, row, target[*rival]));
        learn(added);
    }
}

void Merger::rewrite(const TableSpec& table, TextRow& row) const
{
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        QString& cell = row[i];
        if (cell.isEmpty())
            continue;
        switch (table.columns[i].type) {
        case ColumnType::Reference: cell = rewritten(table.columns[i].target, cell); break;
        case ColumnType::Sources: {
            QStringList keys;
            for (const QString& key : sourceList(cell))
                if (const QString changed = rewritten(FactKind::Source, key);
                    !keys.contains(changed))
                    keys.append(changed);
            cell = keys.join(u';');
            break;
        }
        default: break;
        }
    }
}

void Merger::updateRepository(std::size_t row, const TextRow& from)
{
    const TableSpec& table = tableOf(FactKind::Repository);
    TextRow& target = m_tables[indexOf(FactKind::Repository)].rows[row];
    const bool isRead = std::ranges::any_of(
        m_draft.contributions, [&](const DraftContribution& contribution) {
            return m_draft.cell(FactKind::Repository,
                                static_cast<std::size_t>(contribution.repository), "id"_L1)
                   == from[0];
        });
    if (!isRead)
        return;
    for (const QLatin1StringView column :
         {"first_commit"_L1, "last_commit"_L1, "snapshot"_L1, "commit"_L1}) {
        const auto index = static_cast<std::size_t>(table.indexOf(column));
        if (!from[index].isEmpty())
            target[index] = from[index];
    }
}

std::size_t Merger::append(const TableSpec& table, TextRow row)
{
    TextTable& target = m_tables[indexOf(table.kind)];
    target.rows.push_back(std::move(row));
    target.lines.push_back(0);
    return target.rows.size() - 1;
}

void Merger::addAmbiguous(const TableSpec& table, std::size_t row, std::size_t other,
                          QString column)
{
    if (m_report.ambiguous.size() >= static_cast<std::size_t>(ImportReport::maximumProblems)) {
        m_report.ambiguousLeftOff = true;
        return;
    }
    const auto& rows = m_tables[indexOf(table.kind)].rows;
    const auto nameOf = [&rows](std::size_t number) {
        return number < rows.size() ? rows[number][0].left(200) : QString();
    };
    m_report.ambiguous.push_back({table.name, static_cast<qint64>(row) + 1,
                                  static_cast<qint64>(other) + 1, nameOf(row), nameOf(other),
                                  std::move(column)});
}

Result<TextTables> readTarget(const DatasetImage& image, const std::stop_token& stop)
{
    TextTables tables;
    for (const TableSpec& table : allTables()) {
        if (table.kind == FactKind::Contribution)
            continue;
        auto rows = readTextRows(image, table, stop);
        if (!rows)
            return rows.error();
        TextTable& into = tables[indexOf(table.kind)];
        into.rows = *std::move(rows);
        into.lines.assign(into.rows.size(), 0);
    }
    return tables;
}

} // namespace

Result<MergedDataset> mergeDraft(const DatasetImage& target, Draft draft, const Progress& progress,
                                 std::stop_token stop)
{
    auto tables = readTarget(target, stop);
    if (!tables)
        return tables.error();
    auto contributions = readContributions(target, *tables, stop);
    if (!contributions)
        return contributions.error();
    numberContributions(draft);
    Merger merger(*std::move(tables), draft);
    merger.merge();
    if (progress)
        progress(0.3);
    MergedDataset merged;
    merged.merge = merger.takeReport();
    const auto all = mergeContributions(*std::move(contributions), draft, merger.tables(),
                                        merger.keyChanges(), merged.merge);
    checkTextTables(merger.tables(), merged.report);
    for (const TableSpec& table : allTables())
        merged.report.rows.push_back(
            {table.name, static_cast<qint64>(merger.tables()[indexOf(table.kind)].rows.size())});
    merged.report.rows[indexOf(FactKind::Contribution)].rows += static_cast<qint64>(all.size());
    if (!merged.report.problems.empty())
        return merged;
    auto image = compileTables(merger.tables(), all, progress, std::move(stop));
    if (!image)
        return image.error();
    merged.report.image = *std::move(image);
    return merged;
}

} // namespace steward
