// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/attribution.h"

#include "tests/support/pytorch_dataset.h"

#include <QTest>

using namespace steward;

namespace {

using Rows = std::vector<int>;

Rows rowsOf(const std::vector<OrganizationId>& organizations)
{
    Rows rows;
    for (const OrganizationId organization : organizations)
        rows.push_back(organization.value);
    return rows;
}

Rows endsOf(const Rows& parents)
{
    std::vector<OrganizationId> ids;
    for (const int parent : parents)
        ids.push_back({parent});
    return rowsOf(chainEnds(ids));
}

/// Six organizations, evidence day 2026-01-01.
struct Owners
{
    Dataset dataset;

    Owners()
    {
        dataset.info.asOf = day(u"2026-01-01");
        dataset.organizations.resize(6);
    }
    Owners& add(int child, int parent, const char* relation, const char* start = "",
                const char* end = "")
    {
        OrganizationRelation row;
        row.child = {child};
        row.parent = {parent};
        row.relation = QString::fromLatin1(relation);
        row.interval.stated = {parsePartialDate(QString::fromLatin1(start)), StartQualifier::Exact,
                               parsePartialDate(QString::fromLatin1(end))};
        row.interval.resolved = resolve(row.interval.stated, dataset.info.asOf, 0);
        dataset.organizationRelations.push_back(row);
        return *this;
    }
    Rows under(AttributionPolicy policy, QStringView isoDay) const
    {
        return rowsOf(attributedOrganizations(dataset, policy, day(isoDay)));
    }
};

const Rows nobodyOwned{0, 1, 2, 3, 4, 5};

} // namespace

class TestAttribution : public QObject
{
    Q_OBJECT

private slots:
    void chainsEndAtTheTop_data();
    void chainsEndAtTheTop();
    void aChainOfAHundredThousandIsWalkedOnce();
    void asRecordedEveryoneAnswersForThemselves();
    void theUltimateParentIsThatOfTheDay();
    void consolidatedIsTheSameOnAnyDay();
    void otherRelationsAndRelationsToItselfChangeNothing();
    void theMoreCertainParentCounts();
    void ofEquallyCertainParentsTheFirstRowCounts();
    void anIntervalThatEndsBeforeItStartsNeverHolds();
    void anUnknownEndIsPossibleUntilTheEvidence();
    void anyscaleIsCountedToNscaleFromItsAcquisition();
};

void TestAttribution::chainsEndAtTheTop_data()
{
    QTest::addColumn<Rows>("parents");
    QTest::addColumn<Rows>("ends");
    QTest::newRow("nothing") << Rows{} << Rows{};
    QTest::newRow("no parents") << Rows{-1, -1} << Rows{0, 1};
    QTest::newRow("itself") << Rows{0, 1} << Rows{0, 1};
    QTest::newRow("a chain down") << Rows{-1, 0, 1, 2} << Rows{0, 0, 0, 0};
    QTest::newRow("a chain up") << Rows{1, 2, 3, -1} << Rows{3, 3, 3, 3};
    QTest::newRow("a circle") << Rows{1, 2, 0} << Rows{0, 0, 0};
    QTest::newRow("into a circle") << Rows{3, 0, 3, 4, 2, -1} << Rows{2, 2, 2, 2, 2, 5};
    QTest::newRow("two circles") << Rows{1, 0, 3, 2} << Rows{0, 0, 2, 2};
}

void TestAttribution::chainsEndAtTheTop()
{
    QFETCH(Rows, parents);
    QTEST(endsOf(parents), "ends");
}

void TestAttribution::aChainOfAHundredThousandIsWalkedOnce()
{
    Rows parents(100'000);
    for (std::size_t i = 0; i < parents.size(); ++i)
        parents[i] = static_cast<int>(i) + 1;
    parents.back() = -1;
    QCOMPARE(endsOf(parents), Rows(parents.size(), static_cast<int>(parents.size()) - 1));
}

void TestAttribution::asRecordedEveryoneAnswersForThemselves()
{
    const Owners owners = Owners().add(1, 0, "subsidiary-of");
    QCOMPARE(owners.under(AttributionPolicy::AsRecorded, u"2026-01-01"), nobodyOwned);
}

void TestAttribution::theUltimateParentIsThatOfTheDay()
{
    const Owners owners = Owners()
                              .add(2, 1, "acquired-by", "2020-01-01")
                              .add(1, 0, "subsidiary-of", "2022-01-01", "2024-01-01");
    const auto policy = AttributionPolicy::UltimateParentAsOf;
    QCOMPARE(owners.under(policy, u"2019-12-31"), nobodyOwned);
    QCOMPARE(owners.under(policy, u"2020-01-01"), (Rows{0, 1, 1, 3, 4, 5}));
    QCOMPARE(owners.under(policy, u"2023-12-31"), (Rows{0, 0, 0, 3, 4, 5}));
    QCOMPARE(owners.under(policy, u"2024-01-01"), (Rows{0, 1, 1, 3, 4, 5}));
}

void TestAttribution::consolidatedIsTheSameOnAnyDay()
{
    const Owners owners = Owners()
                              .add(1, 0, "acquired-by", "2025-01-01")
                              .add(3, 2, "acquired-by", "2010-01-01", "2012-01-01");
    const Rows expected{0, 0, 2, 3, 4, 5};
    for (const auto isoDay : {u"1990-01-01", u"2011-01-01", u"2026-01-01", u"2040-01-01"})
        QCOMPARE(owners.under(AttributionPolicy::ConsolidatedToday, isoDay), expected);
}

void TestAttribution::otherRelationsAndRelationsToItselfChangeNothing()
{
    const Owners owners = Owners()
                              .add(1, 0, "partner-of")
                              .add(2, 2, "subsidiary-of")
                              .add(3, 0, "");
    QCOMPARE(owners.under(AttributionPolicy::UltimateParentAsOf, u"2026-01-01"), nobodyOwned);
}

void TestAttribution::theMoreCertainParentCounts()
{
    const Owners owners = Owners()
                              .add(5, 0, "subsidiary-of") // without a date: possible before 2026
                              .add(5, 1, "subsidiary-of", "2020-01-01");
    const auto policy = AttributionPolicy::UltimateParentAsOf;
    QCOMPARE(owners.under(policy, u"2019-01-01"), (Rows{0, 1, 2, 3, 4, 0}));
    QCOMPARE(owners.under(policy, u"2021-01-01"), (Rows{0, 1, 2, 3, 4, 1}));
}

void TestAttribution::ofEquallyCertainParentsTheFirstRowCounts()
{
    const Owners owners = Owners()
                              .add(5, 3, "acquired-by", "2020-01-01")
                              .add(5, 1, "acquired-by", "2020-01-01");
    QCOMPARE(owners.under(AttributionPolicy::UltimateParentAsOf, u"2021-01-01"),
             (Rows{0, 1, 2, 3, 4, 3}));
}

void TestAttribution::anIntervalThatEndsBeforeItStartsNeverHolds()
{
    const Owners owners = Owners().add(1, 0, "acquired-by", "2022-01-01", "2020-01-01");
    for (const auto isoDay : {u"2019-06-01", u"2021-01-01", u"2023-01-01"})
        QCOMPARE(owners.under(AttributionPolicy::UltimateParentAsOf, isoDay), nobodyOwned);
}

void TestAttribution::anUnknownEndIsPossibleUntilTheEvidence()
{
    Owners owners = Owners().add(1, 0, "acquired-by", "2020-01-01");
    DatedInterval& interval = owners.dataset.organizationRelations[0].interval;
    interval.stated.endUnknown = true;
    interval.resolved = resolve(interval.stated, owners.dataset.info.asOf, 0);
    const auto policy = AttributionPolicy::UltimateParentAsOf;
    QCOMPARE(owners.under(policy, u"2023-01-01"), (Rows{0, 0, 2, 3, 4, 5}));
    QCOMPARE(owners.under(policy, u"2026-01-01"), nobodyOwned);
}

void TestAttribution::anyscaleIsCountedToNscaleFromItsAcquisition()
{
    const Dataset& dataset = *pytorchDataset();
    const OrganizationId anyscale = findOrganization(dataset, u"anyscale");
    const OrganizationId nscale = findOrganization(dataset, u"nscale");
    const auto owner = [&](AttributionPolicy policy, QStringView isoDay) {
        return attributedOrganizations(dataset, policy, day(isoDay))[anyscale.index()];
    };
    QCOMPARE(owner(AttributionPolicy::UltimateParentAsOf, u"2026-07-29"), anyscale);
    QCOMPARE(owner(AttributionPolicy::UltimateParentAsOf, u"2026-07-30"), nscale);
    QCOMPARE(owner(AttributionPolicy::ConsolidatedToday, u"2020-01-01"), nscale);
    QCOMPARE(owner(AttributionPolicy::AsRecorded, u"2026-07-30"), anyscale);
}

QTEST_GUILESS_MAIN(TestAttribution)
#include "tst_attribution.moc"
