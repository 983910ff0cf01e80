// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/contribution_table.h"
#include "core/query/attribution.h"

#include "tests/core/metrics/metric_question.h"
#include "tests/support/dated_interval.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

using namespace steward;

namespace {

/// Month, number of the contributor, affiliation.
using Group = std::tuple<std::int32_t, std::int32_t, std::int32_t>;
using Groups = std::map<Group, std::int64_t>;

/// The statement the header gives, row by row.
Groups grouped(const Dataset& dataset, const ResolvedScope& scope, AttributionPolicy policy)
{
    Groups groups;
    for (const Contribution& row : dataset.contributions) {
        if (row.isBot() || row.commits <= 0 || !scope.has(row))
            continue;
        std::int32_t affiliation = row.affiliation;
        if (affiliation >= 0)
            affiliation = attributedOrganizations(
                              dataset, policy,
                              Month{row.month}.lastDay())[static_cast<std::size_t>(affiliation)]
                              .value;
        groups[{row.month, row.contributor, affiliation}] += row.commits;
    }
    return groups;
}

Groups groupsOf(const ContributionTable& table)
{
    Groups groups;
    for (int row = 0; row < table.months(); ++row) {
        const Month month = table.first + row;
        for (const ContributionCell& cell : table.in(month))
            groups[{month.number, table.contributors[static_cast<std::size_t>(cell.person)],
                    cell.affiliation}] += cell.commits;
    }
    return groups;
}

OrganizationRelation ownership(int child, int parent, QStringView start, QStringView end)
{
    OrganizationRelation relation;
    relation.child = OrganizationId{child};
    relation.parent = OrganizationId{parent};
    relation.relation = QStringLiteral("subsidiary-of");
    relation.interval = datedInterval(start, end, u"2026-01-01");
    return relation;
}

ResolvedScope everything(const Dataset& dataset)
{
    return resolveScope(dataset, {.kind = ScopeKind::All});
}

} // namespace

class TestContributionTable : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreGroupedAsTheStatementSays_data();
    void rowsAreGroupedAsTheStatementSays();
    void eachCellIsThereOnceAndInOrder();
    void careersGoFromTheFirstCommitToTheLast();
    void onlyRepositoriesOfTheScopeCount();
    void botsAreCountedByMonthWithinTheData();
    void aTableOfBotsAloneIsEmpty();
    void commitsOfManyRowsAddUpBeyondThirtyTwoBits();
    void outsideTheDataNothingIsIn();
    void aSubsidiaryCountsToItsOwnerFromTheMonthTheOwnershipBegins();
    void anOwnerIsPossibleUntilTheLastDayItMayHaveEnded();
    void uncertainOwnersAreThoseOfEveryMonthsLastDay();
    void consolidationLooksAtTheEvidenceDayAlone();
};

void TestContributionTable::rowsAreGroupedAsTheStatementSays_data()
{
    QTest::addColumn<int>("numberStep");
    QTest::newRow("dense numbers") << 1;
    QTest::newRow("numbers far apart") << std::numeric_limits<std::int32_t>::max() / 29;
}

void TestContributionTable::rowsAreGroupedAsTheStatementSays()
{
    QFETCH(int, numberStep);
    Dataset dataset = smallDataset(randomContributions(5, 2000, 30, 24, numberStep));
    const ResolvedScope scope = everything(dataset);
    QCOMPARE(groupsOf(tabulate(dataset, scope)),
             grouped(dataset, scope, AttributionPolicy::AsRecorded));
    std::ranges::reverse(dataset.contributions);
    QCOMPARE(groupsOf(tabulate(dataset, scope)),
             grouped(dataset, scope, AttributionPolicy::AsRecorded));
}

void TestContributionTable::eachCellIsThereOnceAndInOrder()
{
    const MetricSource source = sourceOf(randomContributions(6, 2000, 30, 24, 1000000));
    const ContributionTable& table = source.table;
    QCOMPARE(table.begins.size(), static_cast<std::size_t>(table.months()) + 1);
    QCOMPARE(table.begins.back(), table.cells.size());
    QVERIFY(std::ranges::is_sorted(table.contributors));
    for (int row = 0; row < table.months(); ++row) {
        const auto cells = table.in(table.first + row);
        for (std::size_t i = 1; i < cells.size(); ++i)
            QVERIFY(std::pair(cells[i - 1].person, cells[i - 1].affiliation)
                    < std::pair(cells[i].person, cells[i].affiliation));
    }
    QVERIFY(!table.in(table.first).empty());
    QVERIFY(!table.in(table.last()).empty());
}

void TestContributionTable::careersGoFromTheFirstCommitToTheLast()
{
    const ContributionTable table = sourceOf({commits("2020-03", 7, 1), commits("2020-01", 7, 0),
                                              commits("2020-05", 7, 2), commits("2020-04", 3, 1)})
                                        .table;
    QCOMPARE(table.contributors, (std::vector<std::int32_t>{3, 7}));
    QCOMPARE(isoText(Month{table.firstMonths[1]}), "2020-03");
    QCOMPARE(isoText(Month{table.lastMonths[1]}), "2020-05");
    QCOMPARE(isoText(Month{table.lastMonths[0]}), "2020-04");
}

void TestContributionTable::onlyRepositoriesOfTheScopeCount()
{
    const Dataset dataset = smallDataset({commits("2020-01", 1, 1, Contribution::Unknown, 0),
                                          commits("2020-02", 2, 1, Contribution::Unknown, 1)});
    const RepositoryScope second{.kind = ScopeKind::Chosen, .chosen = {RepositoryId{1}}};
    const ContributionTable table = tabulate(dataset, resolveScope(dataset, second));
    QCOMPARE(table.contributors, std::vector<std::int32_t>{2});
    QCOMPARE(table.months(), 1);
    QVERIFY(tabulate(dataset, ResolvedScope{}).isEmpty());
}

void TestContributionTable::botsAreCountedByMonthWithinTheData()
{
    const ContributionTable table = sourceOf({commits("2019-12", 9, 8, Contribution::Bot),
                                              commits("2020-01", 1, 1),
                                              commits("2020-02", 9, 4, Contribution::Bot),
                                              commits("2020-02", 9, -3, Contribution::Bot),
                                              commits("2020-03", 1, 1),
                                              commits("2020-04", 9, 8, Contribution::Bot)})
                                        .table;
    QCOMPARE(table.botCommits, (std::vector<std::int64_t>{0, 4, 0}));
}

void TestContributionTable::aTableOfBotsAloneIsEmpty()
{
    const ContributionTable table = sourceOf({commits("2020-01", 9, 8, Contribution::Bot)}).table;
    QVERIFY(table.isEmpty());
    QCOMPARE(table.months(), 0);
    QVERIFY(table.in(*parseMonth(u"2020-01")).empty());
}

void TestContributionTable::commitsOfManyRowsAddUpBeyondThirtyTwoBits()
{
    constexpr std::int32_t most = std::numeric_limits<std::int32_t>::max();
    const ContributionTable table = sourceOf(std::vector(5, commits("2020-01", most, most))).table;
    QCOMPARE(table.cells.size(), std::size_t{1});
    QCOMPARE(table.cells[0].commits, 5LL * most);
    QCOMPARE(table.contributors, std::vector{most});
}

void TestContributionTable::outsideTheDataNothingIsIn()
{
    const ContributionTable table =
        sourceOf({commits("2020-01", 1, 1), commits("2020-03", 1, 1)}).table;
    QVERIFY(table.in(*parseMonth(u"2019-12")).empty());
    QVERIFY(table.in(*parseMonth(u"2020-02")).empty());
    QVERIFY(table.in(*parseMonth(u"2020-04")).empty());
    QCOMPARE(table.in(*parseMonth(u"2020-03")).size(), std::size_t{1});
}

void TestContributionTable::aSubsidiaryCountsToItsOwnerFromTheMonthTheOwnershipBegins()
{
    Dataset dataset = smallDataset({commits("2024-06", 1, 1, 0), commits("2024-07", 1, 2, 0),
                                    commits("2024-07", 1, 4, 1), commits("2025-03", 1, 8, 0)});
    dataset.organizationRelations = {ownership(0, 1, u"2024-07-12", u"2025-03-31")};
    const ContributionTable table = tabulate(dataset, everything(dataset),
                                             AttributionPolicy::UltimateParentAsOf);
    const auto affiliations = [&table](const char* month) {
        std::map<std::int32_t, std::int64_t> commits;
        for (const ContributionCell& cell : table.in(*parseMonth(QString::fromLatin1(month))))
            commits[cell.affiliation] += cell.commits;
        return commits;
    };
    QCOMPARE(affiliations("2024-06"), (std::map<std::int32_t, std::int64_t>{{0, 1}}));
    QCOMPARE(affiliations("2024-07"), (std::map<std::int32_t, std::int64_t>{{1, 6}}));
    QCOMPARE(table.in(*parseMonth(u"2024-07")).size(), std::size_t{1});
    QCOMPARE(affiliations("2025-03"), (std::map<std::int32_t, std::int64_t>{{0, 8}}));
}

/// "2019" ends on a day from 2019-01-01 to 2019-12-31: by the evening of the last it has ended.
void TestContributionTable::anOwnerIsPossibleUntilTheLastDayItMayHaveEnded()
{
    Dataset dataset = smallDataset(
        {commits("2019-01", 1, 1, 0), commits("2019-11", 1, 1, 0), commits("2019-12", 1, 1, 0)});
    dataset.organizationRelations = {ownership(0, 1, u"2018-01-01", u"2019")};
    const ContributionTable table = tabulate(dataset, everything(dataset),
                                             AttributionPolicy::UltimateParentAsOf);
    QCOMPARE(table.cells[0].affiliation, 1);
    QCOMPARE(table.cells[1].affiliation, 1);
    QCOMPARE(table.cells[2].affiliation, 0);
}

/// Dates known to the month or the year make an owner possible before it is certain, and several
/// owners overlap; still each month asks for its own last day.
void TestContributionTable::uncertainOwnersAreThoseOfEveryMonthsLastDay()
{
    std::mt19937 random(9);
    const auto date = [&random](int firstYear) {
        QString text = QString::number(firstYear + static_cast<int>(random() % 2));
        if (random() % 3 > 0)
            text += QStringLiteral("-%1").arg(1 + random() % 12, 2, 10, QLatin1Char('0'));
        if (text.size() == 7 && random() % 3 == 0)
            text += random() % 2 == 0 ? QStringLiteral("-28") : QStringLiteral("-01");
        return text;
    };
    for (int run = 0; run < 60; ++run) {
        Dataset dataset = smallDataset(randomContributions(static_cast<unsigned>(run), 120, 3, 36));
        for (int i = 0; i < 5; ++i)
            dataset.organizationRelations.push_back(
                ownership(static_cast<int>(random() % 6), static_cast<int>(random() % 6),
                          date(2018), random() % 2 == 0 ? date(2019) : QString()));
        const ResolvedScope scope = everything(dataset);
        const AttributionPolicy policy = AttributionPolicy::UltimateParentAsOf;
        QCOMPARE(groupsOf(tabulate(dataset, scope, policy)), grouped(dataset, scope, policy));
    }
}

void TestContributionTable::consolidationLooksAtTheEvidenceDayAlone()
{
    Dataset dataset = smallDataset(randomContributions(3, 200, 5, 36));
    dataset.organizationRelations = {ownership(0, 1, u"2025-01-01", u""),
                                     ownership(2, 3, u"2018-01-01", u"2019-01-01")};
    const ResolvedScope scope = everything(dataset);
    const AttributionPolicy policy = AttributionPolicy::ConsolidatedToday;
    const ContributionTable table = tabulate(dataset, scope, policy);
    QCOMPARE(groupsOf(table), grouped(dataset, scope, policy));
    QVERIFY(std::ranges::none_of(table.cells, [](auto cell) { return cell.affiliation == 0; }));
    QVERIFY(std::ranges::any_of(table.cells, [](auto cell) { return cell.affiliation == 2; }));
}

QTEST_GUILESS_MAIN(TestContributionTable)
#include "tst_contribution_table.moc"
