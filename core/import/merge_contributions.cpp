// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/merge_contributions.h"

#include "core/base/day.h"
#include "core/dataset/entities.h"
#include "core/sqlite/database.h"

#include <algorithm>
#include <set>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

std::size_t indexOf(FactKind kind) { return static_cast<std::size_t>(kind); }

QHash<QString, std::int32_t> rowsByKey(const TextTables& tables, FactKind kind)
{
    QHash<QString, std::int32_t> rows;
    const auto& table = tables[indexOf(kind)].rows;
    for (std::size_t row = 0; row < table.size(); ++row)
        rows.insert(table[row][0], static_cast<std::int32_t>(row));
    return rows;
}

/// From texts to numbers of rows.
class Numbering
{
public:
    explicit Numbering(const TextTables& tables)
        : m_repositories(rowsByKey(tables, FactKind::Repository))
        , m_organizations(rowsByKey(tables, FactKind::Organization))
    {
        for (std::size_t i = 0; i < affiliationWords().size(); ++i)
            m_organizations.insert(affiliationWords()[i], -1 - static_cast<std::int32_t>(i));
    }

    std::optional<DraftContribution> number(const QString& repository, const QString& month,
                                            const QString& affiliation) const
    {
        const auto repositoryRow = m_repositories.constFind(repository);
        const auto affiliationRow = m_organizations.constFind(affiliation);
        const auto parsed = parseMonth(month);
        if (!parsed || repositoryRow == m_repositories.constEnd()
            || affiliationRow == m_organizations.constEnd())
            return std::nullopt;
        return DraftContribution{*repositoryRow, parsed->number, 0, *affiliationRow, 0};
    }

private:
    QHash<QString, std::int32_t> m_repositories;
    QHash<QString, std::int32_t> m_organizations;
};

} // namespace

Result<std::vector<DraftContribution>> readContributions(const DatasetImage& image,
                                                         const TextTables& tables,
                                                         std::stop_token stop)
{
    auto database = sqlite::Database::openReadOnly(image.bytes, std::move(stop));
    if (!database)
        return database.error();
    auto rows = database->prepare(u"SELECT repository, month, contributor, affiliation, commits "
                                  "FROM contributions ORDER BY rowid"_s);
    if (!rows)
        return rows.error();
    const Numbering numbering(tables);
    std::vector<DraftContribution> contributions;
    while (true) {
        const auto more = rows->step();
        if (!more)
            return more.error();
        if (!*more)
            return contributions;
        auto row = numbering.number(rows->text(0), rows->text(1), rows->text(3));
        if (!row) {
            Error error = errorOf(ErrorCode::Corrupt, image.path);
            error.table = u"contributions"_s;
            return error;
        }
        row->contributor = static_cast<std::int32_t>(rows->integer(2));
        row->commits = static_cast<std::int32_t>(rows->integer(4));
        contributions.push_back(*row);
    }
}

void numberContributions(Draft& draft)
{
    TextTable table = std::move(draft.tables[indexOf(FactKind::Contribution)]);
    draft.tables[indexOf(FactKind::Contribution)] = {};
    const Numbering numbering(draft.tables);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const TextRow& text = table.rows[i];
        auto row = numbering.number(text[0], text[1], text[3]);
        bool hasContributor = false;
        bool hasCommits = false;
        const int contributor = text[2].toInt(&hasContributor);
        const int commits = text[4].toInt(&hasCommits);
        if (!row || !hasContributor || !hasCommits || contributor < 0 || commits < 0) {
            Error error = errorOf(ErrorCode::UnknownReference, u"contributions.csv"_s);
            error.table = u"contributions"_s;
            error.line = table.lines[i];
            error.row = static_cast<qint64>(i) + 1;
            error.value = text[0].left(200);
            draft.skip(std::move(error));
            continue;
        }
        row->contributor = contributor;
        row->commits = commits;
        draft.contributions.push_back(*row);
    }
}

std::vector<DraftContribution> mergeContributions(std::vector<DraftContribution> target,
                                                  const Draft& draft, const TextTables& merged,
                                                  const KeyChanges& changes, MergeReport& report)
{
    if (draft.contributions.empty())
        return target;
    const auto repositories = rowsByKey(merged, FactKind::Repository);
    const auto organizations = rowsByKey(merged, FactKind::Organization);
    const auto mergedRow = [&](FactKind kind, const auto& rows, std::int32_t row) {
        const QString& key = draft.tables[indexOf(kind)].rows[static_cast<std::size_t>(row)][0];
        return rows.value(changes[indexOf(kind)].value(key, key));
    };
    std::set<std::int32_t> replaced;
    std::vector<DraftContribution> added;
    added.reserve(draft.contributions.size());
    for (DraftContribution row : draft.contributions) {
        row.repository = mergedRow(FactKind::Repository, repositories, row.repository);
        if (row.affiliation >= 0)
            row.affiliation = mergedRow(FactKind::Organization, organizations, row.affiliation);
        replaced.insert(row.repository);
        added.push_back(row);
    }
    report.replacedContributions = static_cast<qint64>(std::erase_if(
        target, [&](const DraftContribution& row) { return replaced.contains(row.repository); }));
    // Numbers stay as the draft has them where nobody else is left to be taken for.
    std::int32_t offset = 0;
    for (const DraftContribution& row : target)
        offset = std::max(offset, row.contributor + 1);
    for (DraftContribution& row : added)
        row.contributor += offset;
    report.added[indexOf(FactKind::Contribution)].rows = static_cast<qint64>(added.size());
    target.insert(target.end(), added.begin(), added.end());
    return target;
}

} // namespace steward
