// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is on screen is painted for the screen's pixels: the same as painting the scene at that
// scale anew, so nothing is a picture made larger. Run at several scales, see CMakeLists.txt.

#include "app/charts/chart_picture.h"
#include "app/charts/chart_widget.h"
#include "app/render/paint_scene.h"
#include "app/views/scene_canvas.h"

#include "tests/app/accessibility/shown_window.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

double wantedScale()
{
    bool ok = false;
    const double scale = qEnvironmentVariable("QT_SCALE_FACTOR").toDouble(&ok);
    return ok ? scale : 1.0;
}

QImage imageFor(const QWidget& widget, const Theme& theme)
{
    const double ratio = widget.devicePixelRatioF();
    QImage image((QSizeF(widget.size()) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(theme.color(Role::Canvas));
    return image;
}

/// Share of the pixels that differ by more than rounding of a channel.
double differingShare(QImage a, QImage b)
{
    a.convertTo(QImage::Format_RGB32);
    b.convertTo(QImage::Format_RGB32);
    const QSize size = a.size().boundedTo(b.size());
    int count = 0;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const QColor p = a.pixelColor(x, y);
            const QColor q = b.pixelColor(x, y);
            const int most = std::max({std::abs(p.red() - q.red()), std::abs(p.green() - q.green()),
                                       std::abs(p.blue() - q.blue())});
            count += most > 2 ? 1 : 0;
        }
    }
    return count / (static_cast<double>(size.width()) * size.height());
}

} // namespace

class TestCrisp : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_shown.reset(); }
    void canvasesArePaintedForTheScreen_data();
    void canvasesArePaintedForTheScreen();
    void chartsArePaintedForTheScreen();

private:
    std::unique_ptr<ShownWindow> m_shown;
};

void TestCrisp::initTestCase()
{
    m_shown = std::make_unique<ShownWindow>();
    QCOMPARE(m_shown->window().devicePixelRatioF(), wantedScale());
}

void TestCrisp::canvasesArePaintedForTheScreen_data()
{
    QTest::addColumn<QString>("view");
    for (const char* view : {"overview", "timeline", "members"})
        QTest::newRow(view) << QString::fromLatin1(view);
}

void TestCrisp::canvasesArePaintedForTheScreen()
{
    QFETCH(const QString, view);
    auto* canvas = m_shown->show(view).findChild<SceneCanvas*>();
    canvas->clearFocus();
    QTest::qWait(300); // a graph that fades has done so
    const QImage seen = canvas->grab().toImage();
    QImage painted = imageFor(*canvas, canvas->theme());
    QPainter painter(&painted);
    paintScene(painter, canvas->scene(), canvas->theme());
    painter.end();
    QCOMPARE(seen.size(), painted.size());
    QCOMPARE(differingShare(seen, painted), 0.0);
}

void TestCrisp::chartsArePaintedForTheScreen()
{
    auto* chart = m_shown->show(u"growth"_s).findChild<ChartWidget*>();
    chart->clearFocus();
    const Theme theme = m_shown->window().theme();
    const QImage seen = chart->viewport()->grab().toImage();
    QImage painted = imageFor(*chart->viewport(), theme);
    QPainter painter(&painted);
    paintChart(painter, QRectF(chart->viewport()->rect()), chart->spec(), chart->words(), theme);
    painter.end();
    QCOMPARE(seen.size(), painted.size());
    // Lines that lie between two pixels may be smoothed to either side.
    QVERIFY2(differingShare(seen, painted) < 0.002,
             qPrintable(QString::number(differingShare(seen, painted))));
}

QTEST_MAIN(TestCrisp)
#include "tst_crisp.moc"
