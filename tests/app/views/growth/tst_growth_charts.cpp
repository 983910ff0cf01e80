// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/render/font_measure.h"
#include "app/views/growth/growth_charts.h"
#include "app/views/growth/growth_picture.h"
#include "app/views/growth/growth_words.h"

#include "tests/support/pytorch_dataset.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace steward;

namespace {

const DaySpan allTime{Day{0}, Day{30000}};

GrowthChart chartOf(const QString& scope, const QString& key)
{
    const DatasetPtr dataset = pytorchDataset();
    Filter filter;
    filter.asOf = dataset->info.asOf;
    GrowthState state;
    state.scope = *parseScope(*dataset, scope);
    return growthChart(takeGrowthData(dataset, state, filter), key, {allTime, filter});
}

GrowthChart chartOf(const GrowthState& state, const QString& key)
{
    const DatasetPtr dataset = pytorchDataset();
    Filter filter;
    filter.asOf = dataset->info.asOf;
    return growthChart(takeGrowthData(dataset, state, filter), key, {allTime, filter});
}

std::vector<QString> allKeys()
{
    std::vector<QString> keys;
    for (const GrowthChartEntry& entry : growthCharts())
        keys.push_back(entry.key);
    return keys;
}

const ChartSeries& seriesOf(const GrowthChart& chart, const QString& key)
{
    for (const ChartPanel& panel : chart.spec.panels) {
        for (const ChartSeries& series : panel.series) {
            if (series.key == key)
                return series;
        }
    }
    qFatal("no such series: %s", qPrintable(key));
}

int hatchedBands(const GrowthChart& chart)
{
    return static_cast<int>(
        std::ranges::count(chart.spec.bands, Hatch::Diagonal, &ChartBand::hatch));
}

PictureRequest request(const QString& metric)
{
    const SnapshotPtr snapshot = pytorchAt(u"2026-09-15");
    return {.snapshot = snapshot,
            .compare = {},
            .window = allTime,
            .size = {1280, 800},
            .groupBy = {},
            .metric = metric,
            .theme = Theme::light()};
}

} // namespace

class TestGrowthCharts : public QObject
{
    Q_OBJECT

private slots:
    void everyChartHasWordsForItsSeries();
    void chartsOfCommitsShowTheSameDays();
    void chartsOfTheFoundationBeginWithIt();
    void theWindowIsThatOfTheDataUnlessZoomedIn();
    void incompleteMonthsAreHatchedAndSaid();
    void theCoreRepositorysSilenceIsShown();
    void unknownShareIsHatchedAndOnTop();
    void sharesAddUpToAll();
    void onlyChangesOfStewardshipAndGovernanceAreMarked();
    void hiddenCategoriesAreNotMarked();
    void aPictureHoldsAllChartsOrTheNamedOne();
    void aPictureOfNoDataIsStillOne();
    void everyPageHasChartsOfTheCatalogue();
    void everyMetricIsAChartOfItsOwn();
    void theFixedCohortStandsBesideTheFamily();
    void thePartsOfContributorsAddUpWhateverTheDefinition();
    void olderAndNewerRepositoriesAddUpToAllCommits();
    void linesAreHundredOnTheIndexDay();
    void switchedOffSeriesStayInTheLegendOnly();
    void definitionsFollowTheTool();
    void quartersAreNamedAndPartialAsAWhole();
    void cohortsSayHowManyCame();
    void multiplesAreTheLargestRepositories();
    void theIndexDayIsSaid();
};

void TestGrowthCharts::everyChartHasWordsForItsSeries()
{
    for (const QString& key : allKeys()) {
        const GrowthChart chart = chartOf(QStringLiteral("family"), key);
        QCOMPARE(chart.words.panels.size(), chart.spec.panels.size());
        QVERIFY(!chart.words.title.isEmpty());
        QVERIFY(!chart.words.definition.isEmpty());
        for (std::size_t i = 0; i < chart.spec.panels.size(); ++i) {
            QCOMPARE(chart.words.panels[i].series.size(), chart.spec.panels[i].series.size());
            for (const QString& name : chart.words.panels[i].series)
                QVERIFY(!name.isEmpty());
        }
    }
}

void TestGrowthCharts::chartsOfCommitsShowTheSameDays()
{
    const DaySpan window = chartOf(QStringLiteral("family"), growth_chart::commits).spec.window;
    for (const GrowthChartEntry& entry : growthCharts()) {
        const GrowthChart chart = chartOf(QStringLiteral("family"), entry.key);
        if (entry.subject == ChartSubject::Repositories && chart.spec.axis == ChartAxis::Calendar)
            QCOMPARE(chart.spec.window, window);
    }
    QCOMPARE(isoText(window.begin), "2016-05-01");
    QCOMPARE(isoText(window.end), "2026-10-01");
}

void TestGrowthCharts::chartsOfTheFoundationBeginWithIt()
{
    const GrowthChart chart = chartOf(QStringLiteral("family"), growth_chart::members);
    QCOMPARE(isoText(chart.spec.window.begin), "2022-09-01");
}

void TestGrowthCharts::theWindowIsThatOfTheDataUnlessZoomedIn()
{
    const GrowthData data = takeGrowthData(pytorchDataset(), {}, {});
    const DaySpan zoomed{day(u"2021-01-01"), day(u"2022-01-01")};
    QCOMPARE(growthWindow(data, zoomed), zoomed);
    const DaySpan before{day(u"1990-01-01"), day(u"1991-01-01")};
    QCOMPARE(growthWindow(data, before), before);
}

void TestGrowthCharts::incompleteMonthsAreHatchedAndSaid()
{
    const GrowthChart chart = chartOf(QStringLiteral("family"), growth_chart::commits);
    QCOMPARE(hatchedBands(chart), 1);
    const auto& points = chart.spec.panels[0].series[0].points;
    const auto partial = std::ranges::find_if(points, &ChartPoint::partial);
    QCOMPARE(isoText(partial->span.begin), "2024-03-01");
    QVERIFY(chart.words.notes.join(QLatin1Char(' '))
                .contains(QStringLiteral("pytorch/elastic, 28 Mar 2024")));
}

void TestGrowthCharts::theCoreRepositorysSilenceIsShown()
{
    const GrowthChart chart = chartOf(QStringLiteral("core"), growth_chart::commits);
    QCOMPARE(hatchedBands(chart), 2);
    QVERIFY(chart.words.notes.join(QLatin1Char(' '))
                .contains(QStringLiteral("published release figures")));
}

void TestGrowthCharts::unknownShareIsHatchedAndOnTop()
{
    const GrowthChart chart = chartOf(QStringLiteral("family"), growth_chart::share);
    const ChartSeries& top = chart.spec.panels[0].series.back();
    QCOMPARE(top.key, "unknown");
    QCOMPARE(top.role, Role::SeriesUnknown);
    QCOMPARE(top.hatch, Hatch::Diagonal);
}

void TestGrowthCharts::sharesAddUpToAll()
{
    const GrowthChart chart = chartOf(QStringLiteral("family"), growth_chart::share);
    const auto& series = chart.spec.panels[0].series;
    for (std::size_t i = 0; i < series[0].points.size(); ++i) {
        double sum = 0.0;
        for (const ChartSeries& one : series)
            sum += one.points[i].value.value_or(0.0);
        QVERIFY(qAbs(sum - 1.0) < 1e-9);
    }
}

void TestGrowthCharts::onlyChangesOfStewardshipAndGovernanceAreMarked()
{
    const GrowthChart chart = chartOf(QStringLiteral("family"), growth_chart::commits);
    QVERIFY(!chart.spec.events.empty());
    const DatasetPtr dataset = pytorchDataset();
    for (const ChartEvent& marked : chart.spec.events) {
        const Event& event = dataset->events[static_cast<std::size_t>(marked.fact.row)];
        QCOMPARE(event.importance, 3);
        QVERIFY(event.category == EventCategory::Stewardship
                || event.category == EventCategory::Governance);
    }
}

void TestGrowthCharts::hiddenCategoriesAreNotMarked()
{
    const DatasetPtr dataset = pytorchDataset();
    Filter filter;
    filter.hiddenCategories.set(static_cast<std::size_t>(EventCategory::Governance));
    filter.hiddenCategories.set(static_cast<std::size_t>(EventCategory::Stewardship));
    const GrowthData data = takeGrowthData(dataset, {}, filter);
    QVERIFY(growthChart(data, growth_chart::commits, {allTime, filter}).spec.events.empty());
}

void TestGrowthCharts::aPictureHoldsAllChartsOrTheNamedOne()
{
    const FontMeasure measure(Theme::light());
    QCOMPARE(growthPicture(request({}), measure).embedded.size(), std::size_t(4));
    for (const QString& key : allKeys()) {
        const Picture picture = growthPicture(request(key), measure);
        QCOMPARE(picture.embedded.size(), std::size_t(1));
        QVERIFY(QRectF(0, 0, 1280, 800).contains(picture.embedded[0].rect));
    }
}

void TestGrowthCharts::aPictureOfNoDataIsStillOne()
{
    auto empty = std::make_shared<Dataset>();
    empty->info.asOf = day(u"2020-01-01");
    Filter filter;
    filter.asOf = empty->info.asOf;
    PictureRequest asked = request({});
    asked.snapshot = takeSnapshot(empty, filter);
    const Picture picture = growthPicture(asked, FontMeasure(Theme::light()));
    QImage image(1280, 800, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    paintPicture(painter, picture, Theme::light());
    QCOMPARE(picture.embedded.size(), std::size_t(4));
}

void TestGrowthCharts::everyPageHasChartsOfTheCatalogue()
{
    for (int page = 0; page < growthPageCount; ++page) {
        const auto keys = chartsOf(static_cast<GrowthPage>(page));
        QVERIFY(!keys.empty() && keys.size() <= 4);
        for (const QLatin1StringView key : keys)
            QVERIFY(findGrowthChart(QString(key)) != nullptr);
    }
}

void TestGrowthCharts::everyMetricIsAChartOfItsOwn()
{
    for (const Metric& metric : allMetrics()) {
        QString id = metric.id;
        if (metric.argument == MetricArgument::Organization)
            id += QStringLiteral("meta");
        if (metric.argument == MetricArgument::Tier)
            id += QStringLiteral("platinum");
        if (metric.argument == MetricArgument::Periods)
            id += QStringLiteral("1");
        const GrowthChart chart = chartOf(QStringLiteral("family"), id);
        QVERIFY2(!chart.spec.panels.front().series.front().points.empty(), qPrintable(id));
        QVERIFY2(!chart.words.title.isEmpty(), qPrintable(id));
    }
}

void TestGrowthCharts::theFixedCohortStandsBesideTheFamily()
{
    const GrowthChart chart = chartOf(QStringLiteral("family"), growth_chart::contributors);
    const ChartSeries& cohort = seriesOf(chart, QStringLiteral("cohort-active"));
    const GrowthChart alone = chartOf(QStringLiteral("cohort:2021-09"),
                                      QStringLiteral("active-contributors"));
    QCOMPARE(cohort.points.size(), alone.spec.panels[0].series[0].points.size());
    QCOMPARE(cohort.points.back().value, alone.spec.panels[0].series[0].points.back().value);
    QCOMPARE(
        chartOf(QStringLiteral("core"), growth_chart::contributors).spec.panels[0].series.size(),
        std::size_t(2));
}

void TestGrowthCharts::thePartsOfContributorsAddUpWhateverTheDefinition()
{
    GrowthState state;
    state.definitions = DefinitionSet::DevStats;
    const GrowthChart parts = chartOf(state, growth_chart::parts);
    const GrowthChart whole = chartOf(state, QStringLiteral("active-contributors"));
    const auto& active = whole.spec.panels[0].series[0].points;
    for (std::size_t i = 0; i < active.size(); ++i) {
        double sum = 0.0;
        for (const ChartSeries& part : parts.spec.panels[0].series)
            sum += *part.points[i].value;
        QCOMPARE(sum, *active[i].value);
    }
}

void TestGrowthCharts::olderAndNewerRepositoriesAddUpToAllCommits()
{
    const GrowthChart parts = chartOf(QStringLiteral("family"), growth_chart::composition);
    const GrowthChart all = chartOf(QStringLiteral("family"), growth_chart::commits);
    const auto& series = parts.spec.panels[0].series;
    QCOMPARE(series.size(), std::size_t(2));
    const auto& commits = all.spec.panels[0].series[0].points;
    QCOMPARE(series[0].points.size(), commits.size());
    for (std::size_t i = 0; i < commits.size(); ++i)
        QCOMPARE(*series[0].points[i].value + *series[1].points[i].value, *commits[i].value);
}

void TestGrowthCharts::linesAreHundredOnTheIndexDay()
{
    GrowthState state;
    state.indexDay = day(u"2022-09-12");
    const GrowthChart chart = chartOf(state, growth_chart::contributors);
    QCOMPARE(chart.spec.panels[0].unit, ChartUnit::Index);
    for (const ChartSeries& series : chart.spec.panels[0].series) {
        // The last month that had ended.
        const auto point = std::ranges::find(series.points, day(u"2022-08-01"),
                                             [](const ChartPoint& one) { return one.span.begin; });
        QCOMPARE(*point->value, 100.0);
    }
}

void TestGrowthCharts::theIndexDayIsSaid()
{
    GrowthState state;
    state.indexDay = day(u"2022-09-12");
    QVERIFY(chartOf(state, growth_chart::commits)
                .words.notes.front()
                .contains(QStringLiteral("Aug 2022")));
}

void TestGrowthCharts::switchedOffSeriesStayInTheLegendOnly()
{
    GrowthState state;
    state.hidden = {QStringLiteral("new-contributors")};
    const GrowthChart chart = chartOf(state, growth_chart::contributors);
    QVERIFY(seriesOf(chart, QStringLiteral("new-contributors")).isHidden);
    QVERIFY(!seriesOf(chart, QStringLiteral("active-contributors")).isHidden);
}

void TestGrowthCharts::definitionsFollowTheTool()
{
    GrowthState state;
    const QString chaoss = chartOf(state, growth_chart::absence).words.definition;
    state.definitions = DefinitionSet::DevStats;
    const QString devStats = chartOf(state, growth_chart::absence).words.definition;
    QVERIFY(chaoss.contains(QStringLiteral("at least 50")));
    QVERIFY(devStats.contains(QStringLiteral("more than 50")));
}

void TestGrowthCharts::quartersAreNamedAndPartialAsAWhole()
{
    GrowthState state;
    state.every = PeriodUnit::Quarter;
    const GrowthChart chart = chartOf(state, growth_chart::commits);
    const auto& points = chart.spec.panels[0].series[0].points;
    const auto partial = std::ranges::find_if(points, &ChartPoint::partial);
    QCOMPARE(isoText(partial->span.begin), "2024-01-01");
    QVERIFY(chart.words.notes.join(QLatin1Char(' ')).contains(QStringLiteral("Q1 2024")));
}

void TestGrowthCharts::cohortsSayHowManyCame()
{
    const GrowthChart chart = chartOf(QStringLiteral("family"), growth_chart::cohorts);
    const DatasetPtr dataset = pytorchDataset();
    const auto all = cohorts(takeMetricSource(dataset, {}), PeriodUnit::Year);
    QCOMPARE(chart.words.panels[0].series.size(), all.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        QVERIFY(chart.words.panels[0].series[i].contains(QString::number(all[i].size)));
}

void TestGrowthCharts::multiplesAreTheLargestRepositories()
{
    const GrowthChart chart = chartOf(QStringLiteral("family"), growth_chart::multiples);
    QCOMPARE(chart.spec.panels.size(), std::size_t(12));
    QCOMPARE(chart.words.panels.front().axis, "pytorch/executorch");
}

QTEST_MAIN(TestGrowthCharts)
#include "tst_growth_charts.moc"
