// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/contribution_diff.h"

#include "tests/support/pytorch_dataset.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>
#include <tuple>

using namespace steward;

namespace {

Dataset withRepositories(std::initializer_list<const char*> repositories,
                         std::initializer_list<const char*> organizations)
{
    Dataset dataset;
    for (const char* id : repositories)
        dataset.repositories.emplace_back().id = QString::fromLatin1(id);
    for (const char* id : organizations)
        dataset.organizations.emplace_back().id = QString::fromLatin1(id);
    return dataset;
}

/// Commits by repository, month, contributor and affiliation, all but one number as ids.
using Cells = std::map<std::tuple<QString, int, int, QString>, int>;

Cells cellsOf(const Dataset& dataset)
{
    Cells cells;
    for (const Contribution& row : dataset.contributions) {
        const QString affiliation =
            row.affiliation < 0
                ? QString::number(row.affiliation)
                : dataset.organizations[static_cast<std::size_t>(row.affiliation)].id;
        cells[{dataset.repositories[static_cast<std::size_t>(row.repository)].id, row.month,
               row.contributor, affiliation}] = row.commits;
    }
    return cells;
}

/// Of one repository, counted cell by cell.
RepositoryDiff countedDiff(const QString& repository, const Cells& before, const Cells& after)
{
    RepositoryDiff diff{.repository = repository};
    for (const auto& [key, commits] : before) {
        if (std::get<0>(key) != repository)
            continue;
        diff.commitsBefore += commits;
        const auto found = after.find(key);
        diff.counts.removed += found == after.end();
        diff.counts.changed += found != after.end() && found->second != commits;
    }
    for (const auto& [key, commits] : after) {
        if (std::get<0>(key) != repository)
            continue;
        diff.commitsAfter += commits;
        diff.counts.added += !before.contains(key);
    }
    return diff;
}

} // namespace

class TestContributionDiff : public QObject
{
    Q_OBJECT

private slots:
    void contributionsAreToldByRepository()
    {
        Dataset before = withRepositories({"one", "two", "same"}, {"meta", "ibm"});
        before.contributions = {
            {1, 7, 5, 0, 0}, {1, 8, 3, 0, Contribution::Unknown}, {1, 7, 1, 1, 0}, {2, 7, 2, 2, 1}};
        // Other rows of the same repositories and organizations.
        Dataset after = withRepositories({"same", "new", "one"}, {"arm", "ibm", "meta"});
        after.contributions = {{2, 7, 2, 0, 1},
                               {1, 7, 4, 1, 0},
                               {1, 7, 6, 2, 2},
                               {1, 8, 3, 2, Contribution::Academic}};
        const auto diff = diffContributions(before, after);
        QCOMPARE(diff, (std::vector<RepositoryDiff>{{"one", {1, 1, 1}, 8, 9},
                                                    {"two", {0, 1, 0}, 1, 0},
                                                    {"new", {1, 0, 0}, 0, 4}}));
        QCOMPARE(sumOf(diff), (RowCounts{2, 2, 1}));
    }

    void everyRepositoryIsCountedAsCellByCell()
    {
        const Dataset& before = *pytorchDataset();
        Dataset after = withRepositories({}, {});
        after.repositories = before.repositories;
        after.organizations = before.organizations;
        std::mt19937 random(1);
        for (Contribution row : before.contributions) {
            const auto choice = random() % 10;
            row.commits += choice == 0;
            row.contributor += choice == 1 ? before.contributorCount : 0;
            if (choice != 2)
                after.contributions.push_back(row);
        }
        std::ranges::shuffle(after.contributions, random);
        const Cells old = cellsOf(before);
        const Cells now = cellsOf(after);
        const auto diffs = diffContributions(before, after);
        QVERIFY(diffs.size() > 10);
        for (const RepositoryDiff& diff : diffs)
            QCOMPARE(diff, countedDiff(diff.repository, old, now));
    }
};

QTEST_GUILESS_MAIN(TestContributionDiff)
#include "tst_contribution_diff.moc"
