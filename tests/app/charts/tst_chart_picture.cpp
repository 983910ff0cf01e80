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
    for (const ChartKind kind : {ChartKind::Bars, ChartKind::StackedArea}) {
        ChartSpec spec = sampleSpec();
        spec.bands.clear();
        spec.panels[0].kind = kind;
        spec.panels[0].series[1].hatch = Hatch::None;
        QVERIFY(pixels(painted(spec), Theme::light().color(Role::SeriesFirst)) > 1000);
    }
}

QTEST_MAIN(TestChartPicture)
#include "tst_chart_picture.moc"
