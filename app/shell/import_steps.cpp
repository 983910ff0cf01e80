// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/import_steps.h"

#include "core/dataset/entities.h"

#include <algorithm>
#include <numeric>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

const TextTable& tableIn(const Draft& draft, FactKind kind)
{
    return draft.tables[static_cast<std::size_t>(kind)];
}

QString affiliationOf(const Draft& draft, std::int32_t affiliation)
{
    if (affiliation >= 0)
        return draft.cell(FactKind::Organization, static_cast<std::size_t>(affiliation), "id"_L1);
    return affiliationWords()[static_cast<std::size_t>(-1 - affiliation)];
}

TextRow textRow(const Draft& draft, const DraftContribution& contribution)
{
    const TableSpec& table = tableOf(FactKind::Contribution);
    TextRow row(table.columns.size());
    const auto put = [&](QLatin1StringView column, const QString& value) {
        const int index = table.indexOf(column);
        Q_ASSERT(index >= 0);
        row[static_cast<std::size_t>(index)] = value;
    };
    put("repository"_L1, draft.cell(FactKind::Repository,
                                    static_cast<std::size_t>(contribution.repository), "id"_L1));
    put("month"_L1, isoText(Month{contribution.month}));
    put("contributor"_L1, QString::number(contribution.contributor));
    put("affiliation"_L1, affiliationOf(draft, contribution.affiliation));
    put("commits"_L1, QString::number(contribution.commits));
    return row;
}

} // namespace

Result<DraftPtr> readDraft(const ImportFormat& format, const ImportRequest& request,
                           const Progress& progress, std::stop_token stop)
{
    auto draft = format.read(request, progress, std::move(stop));
    if (!draft)
        return draft.error();
    return std::make_shared<const Draft>(*std::move(draft));
}

std::vector<TableCount> rowCounts(const Draft& draft)
{
    std::vector<TableCount> counts;
    for (const TableSpec& table : allTables()) {
        auto rows = static_cast<qint64>(draft.rowCount(table.kind));
        if (table.kind == FactKind::Contribution)
            rows += static_cast<qint64>(draft.contributions.size());
        if (rows > 0)
            counts.push_back({table.name, rows});
    }
    return counts;
}

qint64 totalRows(const Draft& draft)
{
    const auto counts = rowCounts(draft);
    return std::accumulate(counts.begin(), counts.end(), qint64{0},
                           [](qint64 sum, const TableCount& count) { return sum + count.rows; });
}

std::vector<TextRow> firstRows(const Draft& draft, FactKind kind, std::size_t most)
{
    const auto& text = tableIn(draft, kind).rows;
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(most, text.size()));
    std::vector<TextRow> rows(text.begin(), end);
    if (kind != FactKind::Contribution)
        return rows;
    for (const DraftContribution& contribution : draft.contributions) {
        if (rows.size() >= most)
            break;
        rows.push_back(textRow(draft, contribution));
    }
    return rows;
}

QString ownTitle(const Draft& draft)
{
    for (const TextRow& row : tableIn(draft, FactKind::Info).rows)
        if (row[0] == "title"_L1)
            return row[1];
    return {};
}

Result<ImportReport> makeDataset(const Draft& draft, const ImportRequest& request,
                                 const Progress& progress, std::stop_token stop)
{
    return finishDraft(draft, draftInfoOf(request, draft), progress, std::move(stop));
}

Result<MergedDataset> addToDataset(const DatasetImage& target, const Draft& draft,
                                   const ImportRequest& request, const Progress& progress,
                                   std::stop_token stop)
{
    Draft dated = draft;
    // The dataset is as of the later of the two days.
    dated.add(FactKind::Info,
              {{"key"_L1, u"as_of"_s}, {"value"_L1, draftInfoOf(request, draft).asOf}});
    return mergeDraft(target, std::move(dated), progress, std::move(stop));
}

} // namespace steward
