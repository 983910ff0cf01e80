// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/contributor_classes.h"

#include "tests/core/metrics/metric_question.h"

#include <QTest>

using namespace steward;

namespace {

using Counts = std::vector<std::int64_t>;

constexpr ContributorClasses nobody{};

ContributorClasses classesOf(const Counts& counts, CoreRule rule = CoreRule::BeforePerson)
{
    return classify(counts, rule);
}

} // namespace

class TestContributorClasses : public QObject
{
    Q_OBJECT

private slots:
    void theCoreIsWhoComesBeforeFourFifthsAreReached();
    void grimoireLabHasNoCoreWhereTheFirstCarriesTooMuch();
    void equalCountsAreOfOneClass();
    void thresholdsAreMetExactly();
    void theOrderOfCountsDoesNotMatter();
    void whoMadeNoCommitsIsNobody();
    void largeCountsDoNotOverflow();
    void classesOfAWindowAreWhoIsActiveInIt();
};

void TestContributorClasses::theCoreIsWhoComesBeforeFourFifthsAreReached()
{
    QCOMPARE(classesOf({10}), (ContributorClasses{1, 0, 0}));
    QCOMPARE(classesOf({90, 10}), (ContributorClasses{1, 1, 0}));
    QCOMPARE(classesOf({97, 3}), (ContributorClasses{1, 0, 1}));
    QCOMPARE(classesOf({60, 30, 6, 4}), (ContributorClasses{2, 1, 1}));
}

/// The Onion model cuts by the share with the person's own commits.
void TestContributorClasses::grimoireLabHasNoCoreWhereTheFirstCarriesTooMuch()
{
    const CoreRule rule = CoreRule::IncludingPerson;
    QCOMPARE(classesOf({10}, rule), (ContributorClasses{0, 0, 1}));
    QCOMPARE(classesOf({90, 10}, rule), (ContributorClasses{0, 1, 1}));
    QCOMPARE(classesOf({97, 3}, rule), (ContributorClasses{0, 0, 2}));
    QCOMPARE(classesOf({60, 30, 6, 4}, rule), (ContributorClasses{1, 1, 2}));
}

void TestContributorClasses::equalCountsAreOfOneClass()
{
    QCOMPARE(classesOf({1, 1, 1, 1, 1, 1, 1, 1, 1, 1}), (ContributorClasses{10, 0, 0}));
    QCOMPARE(classesOf({80, 5, 5, 5, 5}), (ContributorClasses{1, 4, 0}));
    QCOMPARE(classesOf({1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, CoreRule::IncludingPerson),
             (ContributorClasses{8, 1, 1}));
}

void TestContributorClasses::thresholdsAreMetExactly()
{
    QCOMPARE(classesOf({80, 15, 5}), (ContributorClasses{1, 1, 1}));
    QCOMPARE(classesOf({79, 16, 5}), (ContributorClasses{2, 0, 1}));
    QCOMPARE(classesOf({80, 14, 6}), (ContributorClasses{1, 2, 0}));
    QCOMPARE(classesOf({80, 15, 5}, CoreRule::IncludingPerson), (ContributorClasses{1, 1, 1}));
    QCOMPARE(classesOf({81, 14, 5}, CoreRule::IncludingPerson), (ContributorClasses{0, 2, 1}));
}

void TestContributorClasses::theOrderOfCountsDoesNotMatter()
{
    QCOMPARE(classesOf({4, 60, 6, 30}), (ContributorClasses{2, 1, 1}));
}

void TestContributorClasses::whoMadeNoCommitsIsNobody()
{
    QCOMPARE(classesOf({}), nobody);
    QCOMPARE(classesOf({0, 0}, CoreRule::IncludingPerson), nobody);
    QCOMPARE(classesOf({0, 10, 0}), (ContributorClasses{1, 0, 0}));
}

void TestContributorClasses::largeCountsDoNotOverflow()
{
    QCOMPARE(classesOf(Counts(1000, 2'000'000'000)), (ContributorClasses{1000, 0, 0}));
    QCOMPARE(classesOf(Counts(1000, 2'000'000'000), CoreRule::IncludingPerson),
             (ContributorClasses{800, 150, 50}));
}

void TestContributorClasses::classesOfAWindowAreWhoIsActiveInIt()
{
    const MetricSource source = pytorchFamily();
    const MetricSeries active = ask(source, "active-contributors", {.windowMonths = 12});
    for (const DefinitionSet set : {DefinitionSet::Chaoss, DefinitionSet::GrimoireLab}) {
        MetricParameters parameters;
        parameters.definition = definitionOf(set);
        const MetricSeries core = ask(source, "core-contributors-12m", parameters);
        const MetricSeries regular = ask(source, "regular-contributors-12m", parameters);
        const MetricSeries casual = ask(source, "casual-contributors-12m", parameters);
        for (std::size_t i = 0; i < active.size(); ++i)
            QCOMPARE(*core[i].value + *regular[i].value + *casual[i].value, *active[i].value);
        QVERIFY(*casual.back().value > *regular.back().value);
        QVERIFY(*regular.back().value > *core.back().value && *core.back().value > 0);
    }
}

QTEST_GUILESS_MAIN(TestContributorClasses)
#include "tst_contributor_classes.moc"
