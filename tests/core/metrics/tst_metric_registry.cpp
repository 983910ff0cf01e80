// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/metric_registry.h"

#include "tests/core/metrics/metric_question.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace steward;

namespace {

MetricSeries monthsOf(const char* first, int count)
{
    MetricSeries series(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        series[static_cast<std::size_t>(i)].span =
            periodAround(*parseMonth(QString::fromLatin1(first)) + i, PeriodUnit::Month).days();
    return series;
}

QString periodBy(const MetricSeries& series, QStringView isoDay)
{
    const MetricPoint* point = pointBy(series, day(isoDay));
    return point == nullptr ? QString() : periodText(point->span);
}

bool has(const Metric& metric, MetricParameter parameter)
{
    return std::ranges::find(metric.parameters, parameter) != metric.parameters.end();
}

/// Parameters unlike the usual ones, but for those that the metric names.
MetricParameters othersThan(const Metric& metric)
{
    MetricParameters asked;
    if (!has(metric, MetricParameter::Window))
        asked.windowMonths = 5;
    if (!has(metric, MetricParameter::Silence))
        asked.silenceMonths = 3;
    if (!has(metric, MetricParameter::EpisodeMonths))
        asked.episodeMonths = 6;
    if (!has(metric, MetricParameter::EpisodeCommits))
        asked.episodeCommits = 2;
    if (!has(metric, MetricParameter::FactorDefinition))
        asked.definition.factor = definitionOf(DefinitionSet::LfxInsights).factor;
    if (!has(metric, MetricParameter::NewRule))
        asked.definition.newcomers = NewRule::Episodic;
    if (!has(metric, MetricParameter::Retention))
        asked.definition.retention = {RetentionBase::Newcomers, true};
    if (!has(metric, MetricParameter::CoreRule))
        asked.definition.core = CoreRule::IncludingPerson;
    return asked;
}

} // namespace

class TestMetricRegistry : public QObject
{
    Q_OBJECT

private slots:
    void idsAreUnique();
    void idsEndWithAColonWhereAnArgumentFollows();
    void everyFamilyHasItsMetricsTogether();
    void unitsHaveDifferentWords();
    void questionsAreReadAndWrittenAlike_data();
    void questionsAreReadAndWrittenAlike();
    void parametersComeThroughTheReading();
    void wrongIdsAreErrorsThatSayWhatMayStandThere_data();
    void wrongIdsAreErrorsThatSayWhatMayStandThere();
    void theWindowIsTheMetricsOwnUnlessItIsChosen();
    void parametersThatHaveNoSayChangeNothing();
    void attributionMattersOnlyWhereItIsAParameter();
    void pointsAreFoundOnceTheirPeriodHasEnded();
    void periodsAreThoseOfTheScope();
};

void TestMetricRegistry::idsAreUnique()
{
    std::set<QString> ids;
    for (const Metric& metric : allMetrics())
        QVERIFY2(ids.insert(metric.id).second, metric.id.data());
    QVERIFY(ids.size() > 30);
}

void TestMetricRegistry::idsEndWithAColonWhereAnArgumentFollows()
{
    for (const Metric& metric : allMetrics()) {
        QCOMPARE(metric.id.endsWith(QLatin1Char(':')), metric.argument != MetricArgument::None);
        QCOMPARE(metric.windowMonths == 12, metric.id.contains(QLatin1String("-12m"))
                                                || metric.id == QLatin1String("seat-gap:"));
        QVERIFY(metric.compute != nullptr);
    }
}

void TestMetricRegistry::everyFamilyHasItsMetricsTogether()
{
    std::vector<MetricFamily> families;
    for (const Metric& metric : allMetrics()) {
        if (families.empty() || families.back() != metric.family)
            families.push_back(metric.family);
    }
    QCOMPARE(families.size(), static_cast<std::size_t>(metricFamilyCount));
    QVERIFY(std::ranges::is_sorted(families));
}

void TestMetricRegistry::unitsHaveDifferentWords()
{
    std::set<QString> words;
    for (int unit = 0; unit <= static_cast<int>(ChartUnit::Number); ++unit) {
        const QString word = toWord(static_cast<ChartUnit>(unit));
        QVERIFY(!word.isEmpty());
        QVERIFY(words.insert(word).second);
    }
}

void TestMetricRegistry::questionsAreReadAndWrittenAlike_data()
{
    QTest::addColumn<QString>("id");
    for (const Metric& metric : allMetrics()) {
        const QString id = metric.id;
        switch (metric.argument) {
        case MetricArgument::None: QTest::newRow(metric.id.data()) << id; break;
        case MetricArgument::Organization: QTest::newRow(metric.id.data()) << id + "meta"; break;
        case MetricArgument::Tier: QTest::newRow(metric.id.data()) << id + "general"; break;
        case MetricArgument::Periods:
            for (const char* offset : {"0", "1", "1200"})
                QTest::newRow(offset) << id + offset;
        }
    }
}

void TestMetricRegistry::questionsAreReadAndWrittenAlike()
{
    QFETCH(QString, id);
    const Dataset& dataset = *pytorchDataset();
    const auto parsed = parseMetric(dataset, id);
    QVERIFY(parsed);
    QCOMPARE(metricId(dataset, *parsed), id);
    const auto again = parseMetric(dataset, metricId(dataset, *parsed));
    QVERIFY(*again == *parsed);
}

void TestMetricRegistry::parametersComeThroughTheReading()
{
    const MetricParameters parameters{
        .every = PeriodUnit::Year, .windowMonths = 24, .silenceMonths = 5};
    const auto parsed = parseMetric(*pytorchDataset(), "share:meta", parameters);
    QCOMPARE(parsed->parameters.windowMonths, 24);
    QCOMPARE(parsed->parameters.silenceMonths, 5);
    QCOMPARE(parsed->parameters.organization, findOrganization(*pytorchDataset(), u"meta"));
    QVERIFY(parseMetric(*pytorchDataset(), "commits", parameters)->parameters == parameters);
}

void TestMetricRegistry::wrongIdsAreErrorsThatSayWhatMayStandThere_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* id, const char* column, const char* value,
                        const char* expected) {
        QTest::newRow(*id == '\0' ? "nothing" : id) << id << column << value << expected;
    };
    row("", "metric", "", "share:");
    row("nothing-known", "metric", "nothing-known", "absence-factor-12m");
    row("Commits", "metric", "Commits", "commits");
    row("commits:meta", "metric", "commits:meta", "commits");
    row("share", "metric", "share", "share:");
    row("share:", "organization", "", "meta");
    row("share:nobody", "organization", "nobody", "google");
    row("seat-gap:meta:6", "organization", "meta:6", "meta");
    row("members:", "tier", "", "general");
    row("members:iron", "tier", "iron", "general");
    row("cohort-retention:", "periods", "", "1200");
    row("cohort-retention:-1", "periods", "-1", "1200");
    row("cohort-retention:1201", "periods", "1201", "1200");
    row("cohort-retention:99999999999", "periods", "99999999999", "1200");
    row("cohort-retention:1.5", "periods", "1.5", "1200");
}

void TestMetricRegistry::wrongIdsAreErrorsThatSayWhatMayStandThere()
{
    QFETCH(QString, id);
    QFETCH(QString, expected);
    const auto parsed = parseMetric(*pytorchDataset(), id);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::NoSuchThing);
    QTEST(parsed.error().column, "column");
    QTEST(parsed.error().value, "value");
    QVERIFY(parsed.error().expected.contains(expected));
}

void TestMetricRegistry::theWindowIsTheMetricsOwnUnlessItIsChosen()
{
    const MetricSource source = sourceOf({commits("2020-01", 1, 3), commits("2020-02", 2, 1)});
    QCOMPARE(valuesOf(ask(source, "commits")), (Values{3, 1}));
    QCOMPARE(valuesOf(ask(source, "commits", {.windowMonths = 12})), (Values{3, 4}));
    const QString core = "core-contributors-12m";
    QCOMPARE(valuesOf(ask(source, core)), valuesOf(ask(source, core, {.windowMonths = 12})));
    QCOMPARE(valuesOf(ask(source, "retained-12m", {.windowMonths = 1})), (Values{0, 0}));
}

/// What is not among a metric's parameters is not printed beside it, so it must not matter.
void TestMetricRegistry::parametersThatHaveNoSayChangeNothing()
{
    const MetricSource source = sourceOf(randomContributions(8, 300, 20, 30));
    for (const Metric& metric : allMetrics()) {
        const MetricSeries plain = computeMetric(source, {&metric, {}});
        const MetricSeries other = computeMetric(source, {&metric, othersThan(metric)});
        QVERIFY2(other == plain, metric.id.data());
    }
}

void TestMetricRegistry::attributionMattersOnlyWhereItIsAParameter()
{
    const MetricSource recorded = pytorchFamily();
    const MetricSource owned = pytorchFamily(attributing(AttributionPolicy::UltimateParentAsOf));
    int differing = 0;
    for (const Metric& metric : allMetrics()) {
        const QString id = metric.argument == MetricArgument::Organization ? metric.id + "amazon"
                           : metric.argument == MetricArgument::Tier       ? metric.id + "general"
                           : metric.argument == MetricArgument::Periods    ? metric.id + "1"
                                                                           : QString(metric.id);
        const MetricParameters years{.every = PeriodUnit::Year};
        const bool isEqual = ask(recorded, id, years) == ask(owned, id, years);
        QVERIFY2(isEqual || has(metric, MetricParameter::Attribution), metric.id.data());
        differing += isEqual ? 0 : 1;
    }
    QVERIFY(differing > 5);
}

void TestMetricRegistry::pointsAreFoundOnceTheirPeriodHasEnded()
{
    const MetricSeries series = monthsOf("2020-01", 3);
    QCOMPARE(periodBy(series, u"2020-01-30"), QString());
    QCOMPARE(periodBy(series, u"2020-01-31"), QString("2020-01"));
    QCOMPARE(periodBy(series, u"2020-02-28"), QString("2020-01"));
    QCOMPARE(periodBy(series, u"2020-02-29"), QString("2020-02"));
    QCOMPARE(periodBy(series, u"2020-03-31"), QString("2020-03"));
    QCOMPARE(periodBy(series, u"9999-12-31"), QString("2020-03"));
    QCOMPARE(periodBy(series, u"0001-01-01"), QString());
    QVERIFY(pointBy({}, day(u"2020-01-31")) == nullptr);
}

void TestMetricRegistry::periodsAreThoseOfTheScope()
{
    const MetricSource source = pytorchFamily();
    const MetricInput input{source, {.every = PeriodUnit::Quarter}};
    const auto periods = periodsOf(input);
    const MetricSeries series = emptySeries(input);
    QCOMPARE(series.size(), periods.size());
    for (std::size_t i = 0; i < series.size(); ++i) {
        QCOMPARE(series[i].span, periods[i].days());
        QCOMPARE(series[i].partial, source.scope.uncovered(periods[i].last) > 0);
        QVERIFY(!series[i].value && !series[i].coverage);
    }
    QVERIFY(series.back().partial && !series.front().partial);
}

QTEST_GUILESS_MAIN(TestMetricRegistry)
#include "tst_metric_registry.moc"
