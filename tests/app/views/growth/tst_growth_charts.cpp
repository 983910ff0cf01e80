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

GrowthChart chartOf(const QString& scope, QLatin1StringView key)
{
    const DatasetPtr dataset = pytorchDataset();
    Filter filter;
    filter.asOf = dataset->info.asOf;
    const GrowthData data = takeGrowthData(*dataset, *parseScope(*dataset, scope));
    return growthChart(*dataset, data, key, {allTime, filter});
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
    void allChartsShowTheSameDays();
    void theWindowIsThatOfTheDataUnlessZoomedIn();
    void incompleteMonthsAreHatchedAndSaid();
    void theCoreRepositorysSilenceIsShown();
    void unknownShareIsHatchedAndOnTop();
    void sharesAddUpToAll();
    void onlyChangesOfStewardshipAndGovernanceAreMarked();
    void hiddenCategoriesAreNotMarked();
    void aPictureHoldsAllChartsOrTheNamedOne();
    void aPictureOfNoDataIsStillOne();
};

void TestGrowthCharts::everyChartHasWordsForItsSeries()
{
    for (const QLatin1StringView key : growthMetrics()) {
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

void TestGrowthCharts::allChartsShowTheSameDays()
{
    const DaySpan window = chartOf(QStringLiteral("family"), growth_chart::commits).spec.window;
    for (const QLatin1StringView key : growthMetrics())
        QCOMPARE(chartOf(QStringLiteral("family"), key).spec.window, window);
    QCOMPARE(isoText(window.begin), "2016-05-01");
    QCOMPARE(isoText(window.end), "2026-10-01");
}

void TestGrowthCharts::theWindowIsThatOfTheDataUnlessZoomedIn()
{
    const DatasetPtr dataset = pytorchDataset();
    const GrowthData data = takeGrowthData(*dataset, {});
    const DaySpan zoomed{day(u"2021-01-01"), day(u"2022-01-01")};
    QCOMPARE(growthWindow(*dataset, data, zoomed), zoomed);
    const DaySpan before{day(u"1990-01-01"), day(u"1991-01-01")};
    QCOMPARE(growthWindow(*dataset, data, before), before);
}

void TestGrowthCharts::incompleteMonthsAreHatchedAndSaid()
{
    const GrowthChart chart = chartOf(QStringLiteral("family"), growth_chart::commits);
    QCOMPARE(hatchedBands(chart), 1);
    const auto& points = chart.spec.panels[0].series[0].points;
    const auto partial = std::ranges::find_if(points, &ChartPoint::partial);
    QCOMPARE(isoText(partial->span.begin), "2024-03-01");
    QVERIFY(chart.words.notes.join(QLatin1Char(' '))
                .contains(QStringLiteral("pytorch/elastic, 2024-03-28")));
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
    const GrowthData data = takeGrowthData(*dataset, {});
    QVERIFY(
        growthChart(*dataset, data, growth_chart::commits, {allTime, filter}).spec.events.empty());
}

void TestGrowthCharts::aPictureHoldsAllChartsOrTheNamedOne()
{
    const FontMeasure measure(Theme::light());
    QCOMPARE(growthPicture(request({}), measure).embedded.size(), std::size_t(4));
    for (const QLatin1StringView key : growthMetrics()) {
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

QTEST_MAIN(TestGrowthCharts)
#include "tst_growth_charts.moc"
