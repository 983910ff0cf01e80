// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/reconciliation.h"

#include "tests/core/metrics/metric_question.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace steward;

namespace {

/// What a tool would count: its definition, even where the coverage is low.
std::optional<double> countedBy(const MetricSource& source, MetricQuestion asked, DefinitionSet set,
                                DaySpan span)
{
    asked.parameters.definition = definitionOf(set);
    asked.parameters.definition.factor.showsLowCoverage = true;
    for (const MetricPoint& point : computeMetric(source, asked)) {
        if (point.span == span)
            return point.value;
    }
    return std::nullopt;
}

Reconciliation between(const MetricSource& source, const MetricQuestion& asked, DefinitionSet from,
                       DefinitionSet to, DaySpan span)
{
    return reconcile(source, asked, definitionOf(from), definitionOf(to), span);
}

/// Four people of five commits each, in one month.
MetricSource fourAlike()
{
    return sourceOf({commits("2020-01", 1, 5), commits("2020-01", 2, 5), commits("2020-01", 3, 5),
                     commits("2020-01", 4, 5)});
}

DaySpan spanOf(const char* month)
{
    return periodAround(*parseMonth(QString::fromLatin1(month)), PeriodUnit::Month).days();
}

} // namespace

class TestReconciliation : public QObject
{
    Q_OBJECT

private slots:
    void differencesAddUpForEveryPairOfDefinitions();
    void equalDefinitionsHaveNothingToExplain();
    void eachStepHasTheDifferenceItMakes();
    void undefinedValuesHaveNoDifference();
    void stepsThatDoNotConcernTheMetricAreLeftOut();
    void aPeriodTheSeriesLacksIsUndefined();
    void everyFieldOfADefinitionIsAStep();
    void theMetricsThatToolsCountDifferentlyAreKnown();
};

void TestReconciliation::differencesAddUpForEveryPairOfDefinitions()
{
    const MetricSource source = pytorchFamily();
    std::size_t rows = 0;
    for (const Metric* metric : reconcilableMetrics()) {
        const MetricQuestion asked{metric, {.every = PeriodUnit::Year}};
        for (const int year : {2017, 2020, 2024}) {
            const DaySpan span{*dayFromCivil(year, 1, 1), *dayFromCivil(year + 1, 1, 1)};
            for (const DefinitionSet from : allDefinitionSets) {
                for (const DefinitionSet to : allDefinitionSets) {
                    const Reconciliation found = between(source, asked, from, to, span);
                    QVERIFY(found.from && found.to);
                    double sum = *found.from;
                    for (const ReconciliationRow& row : found.rows)
                        sum += *row.difference;
                    QVERIFY(isNear(found.to, sum));
                    QCOMPARE(found.from, countedBy(source, asked, from, span));
                    QCOMPARE(found.to, countedBy(source, asked, to, span));
                    rows += found.rows.size();
                }
            }
        }
    }
    QVERIFY(rows > 100);
}

void TestReconciliation::equalDefinitionsHaveNothingToExplain()
{
    const MetricSource source = fourAlike();
    for (const Metric* metric : reconcilableMetrics()) {
        for (const DefinitionSet set : allDefinitionSets) {
            const Reconciliation found = between(source, {metric, {}}, set, set, spanOf("2020-01"));
            QVERIFY(found.rows.empty());
            QCOMPARE(found.to, found.from);
        }
    }
}

void TestReconciliation::eachStepHasTheDifferenceItMakes()
{
    const MetricSource source = fourAlike();
    const MetricQuestion asked = question(source, "absence-factor-12m");
    const Reconciliation found = between(source, asked, DefinitionSet::Chaoss,
                                         DefinitionSet::LfxInsights, spanOf("2020-01"));
    QCOMPARE(found.from, 2.0);
    QCOMPARE(found.to, 3.0);
    QCOMPARE(found.rows.size(), std::size_t{3});
    QCOMPARE(found.rows[0].step, DefinitionStep::FactorPercent);
    QCOMPARE(found.rows[0].difference, 1.0);
    QCOMPARE(found.rows[1].step, DefinitionStep::RoundedShares);
    QCOMPARE(found.rows[1].difference, 0.0);
    QCOMPARE(found.rows[2].step, DefinitionStep::ListLimit);
    QCOMPARE(found.rows[2].value, 3.0);
}

/// In the first month nobody was there before: none, and 0 by LFX Insights.
void TestReconciliation::undefinedValuesHaveNoDifference()
{
    const MetricSource source = fourAlike();
    const Reconciliation found = between(source, question(source, "retention"),
                                         DefinitionSet::Chaoss, DefinitionSet::LfxInsights,
                                         spanOf("2020-01"));
    QVERIFY(!found.from);
    QCOMPARE(found.to, 0.0);
    QCOMPARE(found.rows.size(), std::size_t{1});
    QCOMPARE(found.rows[0].step, DefinitionStep::EmptyBase);
    QCOMPARE(found.rows[0].value, 0.0);
    QVERIFY(!found.rows[0].difference);
}

void TestReconciliation::stepsThatDoNotConcernTheMetricAreLeftOut()
{
    const MetricSource source = fourAlike();
    const Reconciliation found = between(source, question(source, "core-contributors-12m"),
                                         DefinitionSet::LfxInsights, DefinitionSet::GrimoireLab,
                                         spanOf("2020-01"));
    QCOMPARE(found.rows.size(), std::size_t{1});
    QCOMPARE(found.rows[0].step, DefinitionStep::CoreRule);
    QCOMPARE(found.from, 4.0);
    QCOMPARE(found.to, 3.0);
    QVERIFY(between(source, question(source, "commits"), DefinitionSet::Chaoss,
                    DefinitionSet::DevStats, spanOf("2020-01"))
                .rows.empty());
}

void TestReconciliation::aPeriodTheSeriesLacksIsUndefined()
{
    const MetricSource source = fourAlike();
    const Reconciliation found = between(source, question(source, "absence-factor-12m"),
                                         DefinitionSet::Chaoss, DefinitionSet::DevStats,
                                         spanOf("2019-01"));
    QVERIFY(!found.from && !found.to);
    for (const ReconciliationRow& row : found.rows)
        QVERIFY(!row.value && !row.difference);
}

/// A definition in which everything differs takes every step once.
void TestReconciliation::everyFieldOfADefinitionIsAStep()
{
    const MetricDefinition other{.factor = {.rule = {70, Threshold::MoreThan},
                                            .roundedTo = 1,
                                            .mostPeople = 3,
                                            .mostOrganizations = 3},
                                 .newcomers = NewRule::FirstInDataset,
                                 .retention = {RetentionBase::Newcomers, true},
                                 .core = CoreRule::IncludingPerson};
    const MetricSource source = fourAlike();
    std::set<DefinitionStep> taken;
    for (const Metric* metric : reconcilableMetrics()) {
        const auto found = reconcile(source, {metric, {}}, {}, other, spanOf("2020-01"));
        for (const ReconciliationRow& row : found.rows)
            taken.insert(row.step);
        MetricQuestion asked{metric, {}};
        asked.parameters.definition = other;
        asked.parameters.definition.factor.showsLowCoverage = true;
        QCOMPARE(found.to, computeMetric(source, asked).front().value);
    }
    QCOMPARE(taken.size(), static_cast<std::size_t>(DefinitionStep::CoreRule) + 1);
}

void TestReconciliation::theMetricsThatToolsCountDifferentlyAreKnown()
{
    std::set<QString> ids;
    for (const Metric* metric : reconcilableMetrics())
        ids.insert(metric->id);
    QCOMPARE(ids, (std::set<QString>{"absence-factor-12m", "elephant-factor-12m",
                                     "new-contributors", "retention", "core-contributors-12m",
                                     "regular-contributors-12m", "casual-contributors-12m"}));
}

QTEST_GUILESS_MAIN(TestReconciliation)
#include "tst_reconciliation.moc"
