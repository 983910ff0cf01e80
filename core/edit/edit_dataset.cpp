// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/edit_dataset.h"

#include "core/dataset/load_dataset.h"
#include "core/edit/rename_keys.h"
#include "core/import/compile_tables.h"
#include "core/import/csv_reader.h"
#include "core/import/merge_contributions.h"
#include "core/import/text_tables.h"
#include "core/sqlite/database.h"

#include <QSet>

#include <algorithm>
#include <set>
#include <utility>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int32_t removed = -1;

std::size_t indexOf(FactKind kind) { return static_cast<std::size_t>(kind); }

/// What no CSV file may hold, could not be exported and read again.
std::optional<Error> tooLongCell(const TableSpec& table, const RowEdit& edit, Error error)
{
    if (!edit.cells)
        return {};
    const auto isTooLong = [](const QString& cell) { return cell.toUtf8().size() > CsvReader::maximumFieldBytes; };
    const auto found = std::ranges::find_if(*edit.cells, isTooLong);
    if (found == edit.cells->end())
        return {};
    error.code = ErrorCode::FieldTooLong;
    error.column = table.columns[static_cast<std::size_t>(found - edit.cells->begin())].name;
    return error;
}

/// Of a wrong call, or of a dataset that has changed since the edit was begun.
std::optional<Error> refusal(const TextTables& tables, const RowEdit& edit)
{
    const TableSpec& table = tableOf(edit.kind);
    const auto rows = static_cast<std::int32_t>(tables[indexOf(edit.kind)].rows.size());
    const bool isThere = edit.row >= 0 && edit.row < rows;
    Error error;
    error.table = table.name;
    error.row = edit.row + 1;
    if (edit.kind == FactKind::Contribution || (!isThere && !(edit.row == RowEdit::newRow && edit.cells)))
        error.code = ErrorCode::NoSuchThing;
    else if (edit.cells && edit.cells->size() != table.columns.size())
        error.code = ErrorCode::WrongFieldCount;
    else
        return tooLongCell(table, edit, error);
    return error;
}

void changeRow(TextTables& tables, const RowEdit& edit)
{
    TextTable& table = tables[indexOf(edit.kind)];
    if (edit.row == RowEdit::newRow) {
        table.rows.push_back(*edit.cells);
        table.lines.push_back(0);
        return;
    }
    TextRow& row = table.rows[static_cast<std::size_t>(edit.row)];
    const KeyRename rename{edit.kind, row.front(), edit.cells->front()};
    row = *edit.cells;
    // No key: the others may say what they refer to until the row has one again.
    if (tableOf(edit.kind).has(ColumnType::Key) && rename.before != rename.after && !rename.after.isEmpty())
        renameKey(tables, rename);
}

void removeRows(TextTables& tables, std::span<const RowEdit> edits)
{
    std::array<QSet<std::int32_t>, factKindCount> gone;
    for (const RowEdit& edit : edits)
        if (!edit.cells)
            gone[indexOf(edit.kind)].insert(edit.row);
    for (std::size_t kind = 0; kind < tables.size(); ++kind) {
        std::int32_t row = 0;
        if (!gone[kind].isEmpty())
            std::erase_if(tables[kind].rows, [&](const TextRow&) { return gone[kind].contains(row++); });
        tables[kind].lines.resize(tables[kind].rows.size());
    }
}

std::vector<std::int32_t> rowsAfter(std::span<const RowEdit> edits, FactKind kind, std::size_t rows)
{
    std::vector<std::int32_t> after(rows);
    for (const RowEdit& edit : edits)
        if (edit.kind == kind && !edit.cells)
            after[static_cast<std::size_t>(edit.row)] = removed;
    std::int32_t next = 0;
    for (std::int32_t& row : after)
        if (row != removed)
            row = next++;
    return after;
}

Error contributionProblem(QLatin1StringView column, const QString& key)
{
    Error error = errorOf(ErrorCode::UnknownReference);
    error.table = tableOf(FactKind::Contribution).name;
    error.column = column;
    error.value = key.left(200);
    return error;
}

/// Contributions name repositories and organizations by their rows. Commits of one that is gone are a
/// problem, which is told once.
class ContributionMover
{
public:
    ContributionMover(const Dataset& before, std::span<const RowEdit> edits)
        : m_before(before)
        , m_repositories(rowsAfter(edits, FactKind::Repository, before.repositories.size()))
        , m_organizations(rowsAfter(edits, FactKind::Organization, before.organizations.size()))
    {}

    std::vector<DraftContribution> moved()
    {
        auto all = contributionsOf(m_before);
        for (DraftContribution& row : all) {
            const auto repository = static_cast<std::size_t>(row.repository);
            row.repository = m_repositories[repository];
            if (row.repository == removed)
                m_orphans.insert({"repository"_L1, m_before.repositories[repository].id});
            if (row.affiliation < 0)
                continue;
            const auto organization = static_cast<std::size_t>(row.affiliation);
            row.affiliation = m_organizations[organization];
            if (row.affiliation == removed)
                m_orphans.insert({"affiliation"_L1, m_before.organizations[organization].id});
        }
        return all;
    }

    void report(ImportReport& report) const
    {
        for (const auto& [column, key] : m_orphans)
            report.add(contributionProblem(column, key));
    }

private:
    const Dataset& m_before;
    std::vector<std::int32_t> m_repositories;
    std::vector<std::int32_t> m_organizations;
    std::set<std::pair<QLatin1StringView, QString>> m_orphans;
};

/// As the text form has them.
Result<QString> readSources(sqlite::Database& database, const TableSpec& table, std::int32_t row)
{
    auto citations = database.prepare(
        u"SELECT source FROM citation WHERE fact_table = ?1 AND fact_id = ?2 ORDER BY position"_s);
    if (!citations)
        return citations.error();
    citations->bind(1, QString(table.name));
    citations->bind(2, std::int64_t{row} + 1);
    QStringList keys;
    while (true) {
        const auto more = citations->step();
        if (!more)
            return more.error();
        if (!*more)
            return keys.join(u';');
        keys.append(citations->text(0));
    }
}

/// There is no file whose lines one could look up.
std::vector<Error> withoutFiles(std::vector<Error> problems)
{
    for (Error& problem : problems)
        problem.file.clear();
    return problems;
}

} // namespace

Result<EditedDataset> editDataset(const Dataset& before, std::span<const RowEdit> edits,
                                  const Progress& progress, std::stop_token stop)
{
    auto tables = readFactTables(before.image, stop);
    if (!tables)
        return tables.error();
    for (const RowEdit& edit : edits)
        if (const auto error = refusal(*tables, edit))
            return *error;
    for (const RowEdit& edit : edits)
        if (edit.cells)
            changeRow(*tables, edit);
    removeRows(*tables, edits);
    ContributionMover mover(before, edits);
    const auto contributions = mover.moved();
    ImportReport report;
    checkTextTables(*tables, report);
    mover.report(report);
    if (!report.problems.empty())
        return EditedDataset{nullptr, withoutFiles(std::move(report.problems)), report.problemsLeftOff};
    auto image = compileTables(*tables, contributions, progress, stop);
    if (!image)
        return image.error();
    auto dataset = loadDataset({*std::move(image), before.image.path}, Trust::Checked, {}, std::move(stop));
    if (!dataset)
        return dataset.error();
    return EditedDataset{*std::move(dataset), {}, false};
}

std::optional<FactRef> factAfter(std::span<const RowEdit> edits, FactRef before)
{
    FactRef after = before;
    for (const RowEdit& edit : edits) {
        if (edit.kind != before.kind || edit.cells)
            continue;
        if (edit.row == before.row)
            return {};
        if (edit.row < before.row)
            --after.row;
    }
    return after;
}

std::optional<FactRef> editedFact(const Dataset& before, std::span<const RowEdit> edits)
{
    const auto changed = std::ranges::find_if(edits, [](const RowEdit& edit) { return edit.cells.has_value(); });
    // What is said of the dataset itself is no fact that one selects.
    if (changed == edits.end() || changed->kind == FactKind::Info)
        return {};
    const bool isNew = changed->row == RowEdit::newRow;
    return factAfter(edits, {changed->kind, isNew ? rowCount(before, changed->kind) : changed->row});
}

Result<TextRow> textRowOf(const Dataset& dataset, FactRef fact)
{
    auto database = sqlite::Database::openReadOnly(dataset.image.bytes);
    if (!database)
        return database.error();
    const TableSpec& table = tableOf(fact.kind);
    auto row = readTextRow(*database, table, fact.row);
    if (!row)
        return row;
    if (std::ranges::all_of(*row, &QString::isEmpty))
        return errorOf(ErrorCode::NoSuchThing);
    if (table.has(ColumnType::Sources)) {
        auto sources = readSources(*database, table, fact.row);
        if (!sources)
            return sources.error();
        row->back() = *sources;
    }
    return row;
}

} // namespace steward
