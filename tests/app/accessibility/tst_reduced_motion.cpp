// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the desktop wants no animation, what a change shows is there at once and stays.

#include "app/views/members/graph_canvas.h"
#include "app/views/scene_canvas.h"

#include "tests/app/accessibility/shown_window.h"
#include "tests/support/pytorch_dataset.h"

#include <QApplication>
#include <QProxyStyle>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

constexpr int longerThanAnAnimationMs = 400;

/// A desktop that asks for animation, or for none.
class AnimationStyle : public QProxyStyle
{
public:
    explicit AnimationStyle(int milliseconds)
        : QProxyStyle(u"Fusion"_s)
        , m_milliseconds(milliseconds)
    {}

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override
    {
        return hint == SH_Widget_Animation_Duration
                   ? m_milliseconds
                   : QProxyStyle::styleHint(hint, option, widget, data);
    }

private:
    int m_milliseconds;
};

} // namespace

class TestReducedMotion : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_shown = std::make_unique<ShownWindow>(); }
    void cleanup() { m_shown.reset(); }
    void anotherDayIsThereAtOnce_data();
    void anotherDayIsThereAtOnce();
    void aDragEndsWhereItIsLetGo();
    void withAnimationTheGraphFades();

private:
    void want(int milliseconds) { QApplication::setStyle(new AnimationStyle(milliseconds)); }

    std::unique_ptr<ShownWindow> m_shown;
};

void TestReducedMotion::anotherDayIsThereAtOnce_data()
{
    QTest::addColumn<QString>("view");
    for (const char* view : {"overview", "timeline", "members"})
        QTest::newRow(view) << QString::fromLatin1(view);
}

void TestReducedMotion::anotherDayIsThereAtOnce()
{
    QFETCH(const QString, view);
    want(0);
    View& shown = m_shown->show(view);
    m_shown->session().setAsOf(day(u"2023-01-01"));
    QTest::qWait(longerThanAnAnimationMs); // numbers that come later are no animation
    for (const QString& later : {u"2024-01-01"_s, u"2025-01-01"_s}) {
        m_shown->session().setAsOf(day(later));
        const QImage at = shown.grab().toImage();
        QTest::qWait(longerThanAnAnimationMs);
        QCOMPARE(shown.grab().toImage(), at);
    }
}

void TestReducedMotion::aDragEndsWhereItIsLetGo()
{
    want(0);
    auto* canvas = m_shown->show(u"timeline"_s).findChild<SceneCanvas*>();
    m_shown->session().setWindow({day(u"2022-01-01"), day(u"2024-01-01")});
    QPoint at(canvas->width() * 3 / 4, canvas->height() - 8);
    QTest::mousePress(canvas, Qt::LeftButton, {}, at);
    for (int i = 0; i < 8; ++i)
        QTest::mouseMove(canvas, at -= QPoint(25, 0));
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, at);
    const DaySpan window = m_shown->session().state().window;
    QVERIFY(window.begin > day(u"2022-01-01"));
    QTest::qWait(longerThanAnAnimationMs);
    QCOMPARE(m_shown->session().state().window, window);
}

/// Else the tests above would pass where there is nothing to stop.
void TestReducedMotion::withAnimationTheGraphFades()
{
    want(200);
    auto* canvas = m_shown->show(u"members"_s).findChild<GraphCanvas*>();
    m_shown->session().setAsOf(day(u"2023-01-01"));
    (void)canvas->grab();
    m_shown->session().setAsOf(day(u"2026-01-01"));
    QVERIFY(canvas->isFading());
    want(0);
    QTRY_VERIFY(!canvas->isFading());
    m_shown->session().setAsOf(day(u"2024-01-01"));
    QVERIFY(!canvas->isFading());
}

QTEST_MAIN(TestReducedMotion)
#include "tst_reduced_motion.moc"
