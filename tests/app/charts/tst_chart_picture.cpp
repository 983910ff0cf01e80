// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_picture.h"

#include "tests/app/charts/sample_chart.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace steward;

namespace {

QImage painted(const ChartSpec& spec)
{
    QImage image(600, 360, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintChart(painter, QRectF(0, 0, 600, 360), spec, sampleWords(), Theme::light());
    return image;
}

/// Pixels that have the colour, whole.
int pixels(const QImage& image, QColor color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

/// Without marks of events, eras and the day, so that only the series has its colour.
ChartSpec plainSpec()
{
    ChartSpec spec = sampleSpec();
    spec.bands.clear();
    spec.events.clear();
    spec.asOf.reset();
    spec.panels[0].series.resize(1);
    return spec;
}

} // namespace

class TestChartPicture : public QObject
{
    Q_OBJECT

private slots:
    void seriesAreDrawnInTheirColours();
    void theSameChartIsTheSamePicture();
    void aPdfHoldsNoRaster();
    void chartsStayInsideTheirRectangle();
    void everyKindIsDrawn();
    void stepsAreLevelLines();
    void bandsAreTintedBelowTheirLine();
    void hiddenSeriesAreNotDrawn();
    void longLinesLookTheSameDecimated();
    void theClipboardsPictureHasTwoDotsAPixel();
};

void TestChartPicture::seriesAreDrawnInTheirColours()
{
    const QImage image = painted(sampleSpec());
    QVERIFY(pixels(image, Theme::light().color(Role::SeriesFirst)) > 50);
    QVERIFY(pixels(image, Theme::light().color(Role::SeriesSecond)) > 50);
}

void TestChartPicture::theSameChartIsTheSamePicture()
{
    QCOMPARE(painted(sampleSpec()), painted(sampleSpec()));
}

void TestChartPicture::aPdfHoldsNoRaster()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(96);
        QPainter painter(&writer);
        paintChart(painter, QRectF(0, 0, 600, 360), sampleSpec(), sampleWords(), Theme::light());
    }
    QVERIFY(bytes.size() > 2000);
    QVERIFY(!bytes.contains("/Subtype /Image"));
    QVERIFY(bytes.contains("/Font"));
}

void TestChartPicture::chartsStayInsideTheirRectangle()
{
    QImage image(700, 460, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    ChartSpec spec = sampleSpec();
    // Zoomed in: most of the series lies outside.
    spec.window = {*parseDay(u"2021-03-01"), *parseDay(u"2021-12-01")};
    {
        QPainter painter(&image);
        painter.setClipping(false);
        paintChart(painter, QRectF(50, 50, 600, 360), spec, sampleWords(), Theme::light());
    }
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (!QRect(49, 49, 602, 362).contains(x, y))
                QCOMPARE(image.pixelColor(x, y), QColor(Qt::white));
        }
    }
}

void TestChartPicture::everyKindIsDrawn()
{
    for (const ChartKind kind : {ChartKind::Bars, ChartKind::StackedArea, ChartKind::HeatMap}) {
        ChartSpec spec = sampleSpec();
        spec.bands.clear();
        spec.panels[0].kind = kind;
        spec.panels[0].series[1].hatch = Hatch::None;
        QVERIFY(pixels(painted(spec), Theme::light().color(Role::SeriesFirst)) > 1000);
    }
}

void TestChartPicture::stepsAreLevelLines()
{
    ChartSpec spec = plainSpec();
    spec.panels[0].series[0].points.resize(2);
    spec.panels[0].series[0].points[1].value = 50.0;
    spec.window.end = spec.panels[0].series[0].points[1].span.end;
    // Between two levels a line has pixels at all heights along its way, steps at one place only.
    spec.panels[0].kind = ChartKind::Steps;
    const QImage steps = painted(spec);
    const QColor color = Theme::light().color(Role::SeriesFirst);
    int columns = 0;
    for (int x = 100; x < steps.width() - 40; ++x) {
        int height = 0;
        for (int y = 80; y < steps.height() - 40; ++y)
            height += steps.pixelColor(x, y) == color ? 1 : 0;
        columns += height > 20 ? 1 : 0;
    }
    QVERIFY2(columns >= 1 && columns <= 3, qPrintable(QString::number(columns)));
}

void TestChartPicture::bandsAreTintedBelowTheirLine()
{
    ChartSpec spec = plainSpec();
    const QImage without = painted(spec);
    spec.panels[0].series[0].hasBand = true;
    for (ChartPoint& point : spec.panels[0].series[0].points) {
        point.low = *point.value * 0.5;
        point.high = *point.value;
    }
    const QImage with = painted(spec);
    const QColor tint = Theme::light().color(Role::SeriesFirst, Tone::Soft);
    const auto near = [&](const QImage& image) {
        int count = 0;
        for (int y = 60; y < image.height(); ++y) {
            for (int x = 60; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                count += std::abs(pixel.red() - tint.red()) <= 2
                                 && std::abs(pixel.blue() - tint.blue()) <= 2
                             ? 1
                             : 0;
            }
        }
        return count;
    };
    QVERIFY(near(without) < 100); // edges of the line
    QVERIFY(near(with) > 5000);
    const QColor line = Theme::light().color(Role::SeriesFirst);
    QVERIFY(pixels(with, line) > pixels(without, line) / 2); // not covered by the tint
}

void TestChartPicture::hiddenSeriesAreNotDrawn()
{
    for (const ChartKind kind : {ChartKind::Line, ChartKind::Steps, ChartKind::Bars,
                                 ChartKind::StackedArea, ChartKind::HeatMap}) {
        ChartSpec spec = plainSpec();
        spec.panels[0].kind = kind;
        spec.panels[0].series[0].isHidden = true;
        QImage image(600, 360, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        {
            QPainter painter(&image);
            ChartWords words = sampleWords();
            words.panels[0].series.resize(1);
            paintChart(painter, QRectF(0, 0, 600, 360), spec, words, Theme::light());
        }
        // The shades of a heat map are in the legend all the same.
        const QImage plot = image.copy(0, 80, 600, 280);
        QCOMPARE(pixels(plot, Theme::light().color(Role::SeriesFirst)), 0);
    }
}

void TestChartPicture::longLinesLookTheSameDecimated()
{
    // Daily values that jump between two levels fill the whole band between them in either case.
    ChartSpec spec = plainSpec();
    std::vector<ChartPoint>& points = spec.panels[0].series[0].points;
    points.clear();
    const int days = spec.window.days() * 8;
    spec.window.end = spec.window.begin + days;
    for (int i = 0; i < days; ++i) {
        ChartPoint point;
        point.span = {spec.window.begin + i, spec.window.begin + i + 1};
        point.value = i % 2 == 0 ? 20.0 : 80.0;
        points.push_back(point);
    }
    const QImage image = painted(spec);
    const int x = image.width() / 2;
    int run = 0;
    for (int y = 0; y < image.height(); ++y)
        run += image.pixelColor(x, y).red() < 200 ? 1 : 0; // grid and text are lighter, or few
    QVERIFY2(run > 80, qPrintable(QString::number(run)));
}

void TestChartPicture::theClipboardsPictureHasTwoDotsAPixel()
{
    const QImage image = chartImage(sampleSpec(), sampleWords(), Theme::dark(), {500, 300});
    QCOMPARE(image.size(), QSize(1000, 600));
    QCOMPARE(image.deviceIndependentSize(), QSizeF(500, 300));
    QCOMPARE(image.pixelColor(2, 2), Theme::dark().color(Role::Canvas));
    QVERIFY(pixels(image, Theme::dark().color(Role::SeriesFirst)) > 200);
}

QTEST_MAIN(TestChartPicture)
#include "tst_chart_picture.moc"
