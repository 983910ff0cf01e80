// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/draft_contributions.h"

#include "core/base/day.h"

#include <QHash>

#include <limits>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

using Rows = QHash<QString, std::int32_t>;

Rows rowsByKey(const Draft& draft, FactKind kind)
{
    Rows rows;
    const auto& table = draft.tables[static_cast<std::size_t>(kind)].rows;
    for (std::size_t row = 0; row < table.size(); ++row)
        rows.insert(table[row][0], static_cast<std::int32_t>(row));
    return rows;
}

/// Reads the cells of a row, and keeps the first problem of them.
class ContributionReader
{
public:
    explicit ContributionReader(const Draft& draft)
        : m_repositories(rowsByKey(draft, FactKind::Repository))
        , m_organizations(rowsByKey(draft, FactKind::Organization))
    {}

    Result<DraftContribution> read(const TextRow& row) const;

private:
    static Error problem(ErrorCode code, QLatin1StringView column, const QString& value)
    {
        Error error = errorOf(value.isEmpty() ? ErrorCode::Required : code);
        error.column = column;
        error.value = value.left(200);
        return error;
    }
    static Result<std::int32_t> number(QLatin1StringView column, const QString& value);
    std::optional<std::int32_t> affiliation(const QString& word) const;

    Rows m_repositories;
    Rows m_organizations;
};

Result<std::int32_t> ContributionReader::number(QLatin1StringView column, const QString& value)
{
    bool isNumber = false;
    const qlonglong number = value.toLongLong(&isNumber);
    if (!isNumber || QString::number(number) != value)
        return problem(ErrorCode::NotANumber, column, value);
    if (number < 0 || number > std::numeric_limits<std::int32_t>::max())
        return problem(ErrorCode::NumberOutOfRange, column, value);
    return static_cast<std::int32_t>(number);
}

std::optional<std::int32_t> ContributionReader::affiliation(const QString& word) const
{
    if (const auto special = indexOfWord(affiliationWords(), word))
        return -1 - *special;
    const auto known = m_organizations.constFind(word);
    return known == m_organizations.constEnd() ? std::nullopt : std::optional(*known);
}

Result<DraftContribution> ContributionReader::read(const TextRow& row) const
{
    DraftContribution contribution;
    const auto repository = m_repositories.constFind(row[0]);
    if (repository == m_repositories.constEnd())
        return problem(ErrorCode::UnknownReference, "repository"_L1, row[0]);
    contribution.repository = *repository;
    const auto month = parseMonth(row[1]);
    if (!month)
        return problem(ErrorCode::NotAMonth, "month"_L1, row[1]);
    contribution.month = month->number;
    const auto contributor = number("contributor"_L1, row[2]);
    if (!contributor)
        return contributor.error();
    contribution.contributor = *contributor;
    const auto known = affiliation(row[3]);
    if (!known)
        return problem(ErrorCode::UnknownReference, "affiliation"_L1, row[3]);
    contribution.affiliation = *known;
    const auto commits = number("commits"_L1, row[4]);
    if (!commits)
        return commits.error();
    contribution.commits = *commits;
    return contribution;
}

/// What may be there once only.
struct ContributionKey
{
    DraftContribution row; ///< without its commits

    bool operator==(const ContributionKey&) const = default;
    friend std::size_t qHash(const ContributionKey& key, std::size_t seed = 0)
    {
        return qHashMulti(seed, key.row.repository, key.row.month, key.row.contributor,
                          key.row.affiliation);
    }
};

ContributionKey keyOf(DraftContribution row)
{
    row.commits = 0;
    return {row};
}

Error located(Error problem, const QString& file, qint64 line, std::size_t row)
{
    problem.file = file;
    problem.table = tableOf(FactKind::Contribution).name;
    problem.line = line;
    problem.row = static_cast<qint64>(row) + 1;
    return problem;
}

} // namespace

void moveContributions(Draft& draft, const QString& file)
{
    TextTable table;
    std::swap(table, draft.tables[static_cast<std::size_t>(FactKind::Contribution)]);
    const ContributionReader reader(draft);
    QSet<ContributionKey> seen;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const auto contribution = reader.read(table.rows[row]);
        if (!contribution) {
            draft.skip(located(contribution.error(), file, table.lines[row], row));
            continue;
        }
        const qsizetype before = seen.size();
        seen.insert(keyOf(*contribution));
        if (seen.size() != before) {
            draft.contributions.push_back(*contribution);
            continue;
        }
        Error error = errorOf(ErrorCode::DuplicateKey);
        error.column = u"affiliation"_s;
        error.value = table.rows[row][3].left(200);
        draft.skip(located(std::move(error), file, table.lines[row], row));
    }
}

} // namespace steward
