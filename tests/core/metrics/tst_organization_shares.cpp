// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/activity.h"
#include "core/metrics/organization_shares.h"

#include "tests/support/pytorch_dataset.h"

#include <QTest>

using namespace steward;

namespace {

/// Two organizations, three months.
Dataset smallDataset()
{
    Dataset dataset;
    dataset.info.asOf = *dayFromCivil(2026, 1, 1);
    dataset.repositories.resize(1);
    dataset.organizations.resize(2);
    const auto add = [&](const char* month, int contributor, int count, std::int16_t affiliation) {
        dataset.contributions.push_back(
            {parseMonth(QString::fromLatin1(month))->number, contributor, count, 0, affiliation});
    };
    add("2020-01", 1, 2, 0);
    add("2020-01", 2, 4, 1);
    add("2020-01", 3, 4, Contribution::Unknown);
    add("2020-01", 4, 50, Contribution::Bot);
    add("2020-03", 2, 1, 1);
    return dataset;
}

OrganizationShares sharesOf(const Dataset& dataset, ShareOptions options)
{
    return organizationShares(dataset, resolveScope(dataset, {.kind = ScopeKind::All}), options);
}

} // namespace

class TestOrganizationShares : public QObject
{
    Q_OBJECT

private slots:
    void sharesAreLowerBoundsAndTheUnknownMakeTheUpper();
    void theLargestComeFirstAndTheRestIsOneGroup();
    void aMonthWithoutCommitsHasNoShares();
    void rollingMonthsAddUp();
    void groupsAddUpToTheTotalsOfPyTorch();
    void withoutCommitsThereIsNothing();
};

void TestOrganizationShares::sharesAreLowerBoundsAndTheUnknownMakeTheUpper()
{
    const OrganizationShares shares = sharesOf(smallDataset(), {.months = 1});
    QCOMPARE(shares.totals[0], 10);
    QCOMPARE(shares.coverage(0), std::optional(0.6));
    QCOMPARE(shares.groups[0].organization, OrganizationId{1});
    QCOMPARE(shares.share(shares.groups[0], 0)->low, 0.4);
    QCOMPARE(shares.share(shares.groups[0], 0)->high, 0.8);
    QCOMPARE(shares.groups.back().kind, ShareKind::Unknown);
    QCOMPARE(shares.share(shares.groups.back(), 0)->high, 0.4);
}

void TestOrganizationShares::theLargestComeFirstAndTheRestIsOneGroup()
{
    const OrganizationShares shares = sharesOf(smallDataset(),
                                               {.months = 1, .topOrganizations = 1});
    QCOMPARE(shares.groups.size(), std::size_t(3));
    QCOMPARE(shares.groups[0].organization, OrganizationId{1});
    QCOMPARE(shares.groups[1].kind, ShareKind::OtherOrganizations);
    QCOMPARE(shares.groups[1].commits[0], 2);
}

void TestOrganizationShares::aMonthWithoutCommitsHasNoShares()
{
    const OrganizationShares shares = sharesOf(smallDataset(), {.months = 1});
    QCOMPARE(shares.months.size(), std::size_t(3));
    QVERIFY(!shares.share(shares.groups[0], 1));
    QVERIFY(!shares.coverage(1));
    QCOMPARE(shares.coverage(2), std::optional(1.0));
}

void TestOrganizationShares::rollingMonthsAddUp()
{
    const OrganizationShares shares = sharesOf(smallDataset(), {.months = 3});
    QCOMPARE(shares.totals, (std::vector<std::int64_t>{10, 10, 11}));
    QCOMPARE(shares.groups[0].commits, (std::vector<std::int64_t>{4, 4, 5}));
    const OrganizationShares two = sharesOf(smallDataset(), {.months = 2});
    QCOMPARE(two.totals, (std::vector<std::int64_t>{10, 10, 1}));
}

void TestOrganizationShares::groupsAddUpToTheTotalsOfPyTorch()
{
    const DatasetPtr dataset = pytorchDataset();
    const ResolvedScope family = resolveScope(*dataset, {});
    const auto activity = countActivity(*dataset, family);
    const OrganizationShares monthly = organizationShares(*dataset, family, {.months = 1});
    const OrganizationShares yearly = organizationShares(*dataset, family);
    QCOMPARE(monthly.months.size(), activity.size());
    for (std::size_t row = 0; row < activity.size(); ++row) {
        std::int64_t sum = 0;
        std::int64_t yearlySum = 0;
        for (const ShareGroup& group : monthly.groups)
            sum += group.commits[row];
        for (const ShareGroup& group : yearly.groups)
            yearlySum += group.commits[row];
        QCOMPARE(sum, activity[row].commits);
        QCOMPARE(monthly.totals[row], activity[row].commits);
        QCOMPARE(yearlySum, yearly.totals[row]);
    }
}

void TestOrganizationShares::withoutCommitsThereIsNothing()
{
    Dataset dataset = smallDataset();
    dataset.contributions.clear();
    const OrganizationShares shares = sharesOf(dataset, {});
    QVERIFY(shares.months.empty());
    QVERIFY(shares.groups.empty());
}

QTEST_GUILESS_MAIN(TestOrganizationShares)
#include "tst_organization_shares.moc"
