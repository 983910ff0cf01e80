// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/organization_shares.h"

#include "tests/core/metrics/metric_question.h"

#include <QTest>

#include <numeric>

using namespace steward;

namespace {

using Counts = std::vector<std::int64_t>;

/// Two organizations, three months.
MetricSource twoOrganizations()
{
    return sourceOf({commits("2020-01", 1, 2, 0), commits("2020-01", 2, 4, 1),
                     commits("2020-01", 3, 4), commits("2020-01", 4, 50, Contribution::Bot),
                     commits("2020-03", 2, 1, 1)});
}

OrganizationShares sharesOf(const MetricSource& source, const MetricParameters& parameters = {},
                            int top = 5)
{
    return organizationShares({source, parameters}, top);
}

Values totalsOf(const OrganizationShares& shares) { return valuesOf(shares.totals); }

} // namespace

class TestOrganizationShares : public QObject
{
    Q_OBJECT

private slots:
    void sharesAreLowerBoundsAndTheUnknownMakeTheUpper();
    void theGoldenShareOfTheFirstHasItsBounds();
    void noUpperBoundIsMoreThanTheWhole();
    void theLargestComeFirstAndTheRestIsOneGroup();
    void organizationsOfEqualSizeAreInTheOrderOfTheirRows();
    void aMonthWithoutCommitsHasNoShares();
    void rollingMonthsAddUp();
    void groupsAddUpToTheTotalsOfPyTorch_data();
    void groupsAddUpToTheTotalsOfPyTorch();
    void everyOrganizationsShareAndTheRestAddUpToOne_data();
    void everyOrganizationsShareAndTheRestAddUpToOne();
    void anOrganizationThatNeverCommitsHasNoShareButAnUpperBound();
    void theLargestShareIsThatOfWhoeverLeadsTheWindow();
    void coverageIsTheShareOfKnownAffiliations();
    void withoutCommitsThereIsNothing();
    void commitsOfOneAndOfTheOthersAreAllOfOrganizations();
};

void TestOrganizationShares::sharesAreLowerBoundsAndTheUnknownMakeTheUpper()
{
    const OrganizationShares shares = sharesOf(twoOrganizations());
    QCOMPARE(shares.totals[0].value, 10.0);
    QCOMPARE(shares.totals[0].coverage, 0.6);
    QCOMPARE(shares.groups[0].organization, OrganizationId{1});
    QCOMPARE(shares.share(shares.groups[0], 0)->low, 0.4);
    QCOMPARE(shares.share(shares.groups[0], 0)->high, 0.8);
    QCOMPARE(shares.groups.back().kind, ShareKind::Unknown);
    QCOMPARE(shares.share(shares.groups.back(), 0)->high, 0.4);
}

void TestOrganizationShares::commitsOfOneAndOfTheOthersAreAllOfOrganizations()
{
    const MetricPoint one = ask(twoOrganizations(), "organization-commits:org-1").front();
    QCOMPARE(one.value, 4.0);
    QCOMPARE(one.high, 8.0); // with the four of nobody knows whom
    QCOMPARE(ask(twoOrganizations(), "other-organization-commits:org-1").front().value, 2.0);

    const MetricSource source = takeMetricSource(pytorchDataset(), defaultScope(*pytorchDataset()));
    const OrganizationShares shares = organizationShares({source, {}}, 1000);
    const MetricSeries meta = ask(source, "organization-commits:meta");
    const MetricSeries others = ask(source, "other-organization-commits:meta");
    for (std::size_t row = 0; row < shares.totals.size(); ++row) {
        std::int64_t organizations = 0;
        for (const ShareGroup& group : shares.groups) {
            if (group.kind == ShareKind::Organization)
                organizations += group.commits[row];
        }
        QCOMPARE(*meta[row].value + *others[row].value, static_cast<double>(organizations));
        QVERIFY(*meta[row].high <= *shares.totals[row].value);
    }
}

void TestOrganizationShares::theGoldenShareOfTheFirstHasItsBounds()
{
    const MetricSource source = sourceOf(
        {commits("2020-01", 1, 40, 0), commits("2020-01", 2, 25, 1), commits("2020-01", 3, 15, 2),
         commits("2020-01", 4, 10, 3), commits("2020-01", 5, 5), commits("2020-01", 6, 3),
         commits("2020-01", 7, 2)});
    for (const char* id : {"share:org-0", "largest-share-12m"}) {
        const MetricPoint first = ask(source, id).front();
        QCOMPARE(first.value, 0.40);
        QCOMPARE(first.low, 0.40);
        QCOMPARE(first.high, 0.50);
        QVERIFY(isNear(first.coverage, 0.9));
    }
}

/// 305 / 398 + 93 / 398 is a bit more than 1 in binary fractions.
void TestOrganizationShares::noUpperBoundIsMoreThanTheWhole()
{
    const OrganizationShares shares = sharesOf(
        sourceOf({commits("2020-01", 1, 305, 0), commits("2020-01", 2, 93)}));
    QCOMPARE(shares.share(shares.groups[0], 0)->high, 1.0);
    QVERIFY(shares.share(shares.groups[0], 0)->high <= 1.0);
}

void TestOrganizationShares::theLargestComeFirstAndTheRestIsOneGroup()
{
    const OrganizationShares shares = sharesOf(twoOrganizations(), {}, 1);
    QCOMPARE(shares.groups.size(), std::size_t(3));
    QCOMPARE(shares.groups[0].organization, OrganizationId{1});
    QCOMPARE(shares.groups[1].kind, ShareKind::OtherOrganizations);
    QCOMPARE(shares.groups[1].commits[0], 2);
    QCOMPARE(sharesOf(twoOrganizations(), {}, -1).groups[0].commits[0], 6);
}

void TestOrganizationShares::organizationsOfEqualSizeAreInTheOrderOfTheirRows()
{
    const OrganizationShares shares = sharesOf(sourceOf(
        {commits("2020-01", 1, 3, 4), commits("2020-01", 2, 3, 2), commits("2020-01", 3, 5, 5)}));
    QCOMPARE(shares.groups[0].organization, OrganizationId{5});
    QCOMPARE(shares.groups[1].organization, OrganizationId{2});
    QCOMPARE(shares.groups[2].organization, OrganizationId{4});
}

void TestOrganizationShares::aMonthWithoutCommitsHasNoShares()
{
    const OrganizationShares shares = sharesOf(twoOrganizations());
    QCOMPARE(shares.totals.size(), std::size_t(3));
    QVERIFY(!shares.share(shares.groups[0], 1));
    QVERIFY(!shares.totals[1].coverage);
    QCOMPARE(shares.totals[2].coverage, 1.0);
    const MetricPoint gap = ask(twoOrganizations(), "share:org-1")[1];
    QVERIFY(!gap.value && !gap.low && !gap.high && !gap.coverage);
}

void TestOrganizationShares::rollingMonthsAddUp()
{
    const OrganizationShares shares = sharesOf(twoOrganizations(), {.windowMonths = 3});
    QCOMPARE(totalsOf(shares), (Values{10, 10, 11}));
    QCOMPARE(shares.groups[0].commits, (Counts{4, 4, 5}));
    QCOMPARE(totalsOf(sharesOf(twoOrganizations(), {.windowMonths = 2})), (Values{10, 10, 1}));
}

void TestOrganizationShares::groupsAddUpToTheTotalsOfPyTorch_data()
{
    QTest::addColumn<int>("window");
    QTest::newRow("months") << 0;
    QTest::newRow("years") << 12;
}

void TestOrganizationShares::groupsAddUpToTheTotalsOfPyTorch()
{
    QFETCH(int, window);
    const MetricSource source = pytorchFamily();
    const MetricParameters parameters{.windowMonths = window};
    const OrganizationShares shares = sharesOf(source, parameters);
    QCOMPARE(totalsOf(shares), valuesOf(ask(source, "commits", parameters)));
    for (std::size_t row = 0; row < shares.totals.size(); ++row) {
        const auto sum = std::accumulate(shares.groups.begin(), shares.groups.end(),
                                         std::int64_t{0},
                                         [row](std::int64_t sumSoFar, const ShareGroup& group) {
                                             return sumSoFar + group.commits[row];
                                         });
        QCOMPARE(static_cast<double>(sum), *shares.totals[row].value);
    }
}

void TestOrganizationShares::everyOrganizationsShareAndTheRestAddUpToOne_data()
{
    QTest::addColumn<AttributionPolicy>("policy");
    QTest::newRow("as recorded") << AttributionPolicy::AsRecorded;
    QTest::newRow("parent of the day") << AttributionPolicy::UltimateParentAsOf;
    QTest::newRow("parent today") << AttributionPolicy::ConsolidatedToday;
}

void TestOrganizationShares::everyOrganizationsShareAndTheRestAddUpToOne()
{
    QFETCH(AttributionPolicy, policy);
    const MetricSource source = pytorchFamily(attributing(policy));
    const MetricParameters years{.every = PeriodUnit::Year};
    std::vector<double> sums(ask(source, "commits", years).size(), 0.0);
    const auto add = [&sums](std::size_t row, std::optional<double> share) {
        sums[row] += share.value_or(0.0);
    };
    for (const Organization& organization : source.dataset->organizations) {
        const MetricSeries series = ask(source, "share:" + organization.id, years);
        for (std::size_t row = 0; row < series.size(); ++row)
            add(row, series[row].value);
    }
    const OrganizationShares groups = sharesOf(source, years);
    for (const ShareGroup& group : groups.groups) {
        if (group.kind == ShareKind::Organization || group.kind == ShareKind::OtherOrganizations)
            continue;
        for (std::size_t row = 0; row < sums.size(); ++row)
            add(row, groups.share(group, row)->low);
    }
    for (const double sum : sums)
        QVERIFY(isNear(sum, 1.0));
}

void TestOrganizationShares::anOrganizationThatNeverCommitsHasNoShareButAnUpperBound()
{
    const MetricPoint point = ask(twoOrganizations(), "share:org-5").front();
    QCOMPARE(point.value, 0.0);
    QCOMPARE(point.high, 0.4);
}

void TestOrganizationShares::theLargestShareIsThatOfWhoeverLeadsTheWindow()
{
    const MetricSource source = sourceOf({commits("2020-01", 1, 3, 0), commits("2020-01", 2, 1, 1),
                                          commits("2020-02", 2, 9, 1), commits("2020-02", 1, 1, 0),
                                          commits("2020-03", 3, 5, Contribution::Academic)});
    QCOMPARE(valuesOf(ask(source, "largest-share-12m", {.windowMonths = 1})),
             (Values{0.75, 0.9, 0.0}));
    QCOMPARE(ask(source, "largest-share-12m")[1].value, 10.0 / 14.0);
}

void TestOrganizationShares::coverageIsTheShareOfKnownAffiliations()
{
    const MetricSource source = sourceOf({commits("2020-01", 1, 1, 0),
                                          commits("2020-01", 2, 1, Contribution::Academic),
                                          commits("2020-01", 3, 1, Contribution::Other),
                                          commits("2020-01", 4, 1), commits("2020-03", 4, 1)});
    QCOMPARE(valuesOf(ask(source, "affiliation-coverage")), (Values{0.75, std::nullopt, 0.0}));
}

void TestOrganizationShares::withoutCommitsThereIsNothing()
{
    const OrganizationShares shares = sharesOf(sourceOf(std::vector<Contribution>{}));
    QVERIFY(shares.totals.empty());
    QVERIFY(shares.groups.empty());
}

QTEST_GUILESS_MAIN(TestOrganizationShares)
#include "tst_organization_shares.moc"
