// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/kinetic_pan.h"

#include <QApplication>
#include <QProxyStyle>
#include <QSignalSpy>
#include <QTest>

using namespace steward;

namespace {

/// A desktop that asks for animation, or for none.
class AnimationStyle : public QProxyStyle
{
public:
    explicit AnimationStyle(int milliseconds) : m_milliseconds(milliseconds) {}

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const override
    {
        return hint == SH_Widget_Animation_Duration ? m_milliseconds : QProxyStyle::styleHint(hint, option, widget, data);
    }

private:
    int m_milliseconds;
};

void drag(KineticPan& pan, double distance)
{
    pan.press();
    for (int i = 0; i < 5; ++i) {
        QTest::qWait(5);
        pan.move(distance);
    }
}

} // namespace

class TestKineticPan : public QObject
{
    Q_OBJECT

private slots:
    void init() { QApplication::setStyle(new AnimationStyle(200)); }
    void aFlingRunsOnInItsDirectionAndEnds_data();
    void aFlingRunsOnInItsDirectionAndEnds();
    void aPauseBeforeLettingGoMeansStay();
    void pressingStopsIt();
    void withoutAnimationItStays();
};

void TestKineticPan::aFlingRunsOnInItsDirectionAndEnds_data()
{
    QTest::addColumn<double>("distance");
    QTest::newRow("right") << 12.0;
    QTest::newRow("left") << -12.0;
    QTest::newRow("absurdly fast") << 1e9;
}

void TestKineticPan::aFlingRunsOnInItsDirectionAndEnds()
{
    QFETCH(double, distance);
    KineticPan pan;
    double total = 0.0;
    connect(&pan, &KineticPan::moved, &pan, [&](double moved) {
        QVERIFY(moved * distance >= 0.0);
        total += std::abs(moved);
    });
    drag(pan, distance);
    pan.release();
    QVERIFY(pan.isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(!pan.isRunning(), 5000);
    QVERIFY(total > 10.0);
    QVERIFY2(total < 2500.0, qPrintable(QString::number(total)));
}

void TestKineticPan::aPauseBeforeLettingGoMeansStay()
{
    KineticPan pan;
    drag(pan, 12.0);
    QTest::qWait(90);
    pan.release();
    QVERIFY(!pan.isRunning());
}

void TestKineticPan::pressingStopsIt()
{
    KineticPan pan;
    drag(pan, 12.0);
    pan.release();
    QVERIFY(pan.isRunning());
    pan.press();
    QVERIFY(!pan.isRunning());
    pan.release();
    QVERIFY(!pan.isRunning());
}

void TestKineticPan::withoutAnimationItStays()
{
    QApplication::setStyle(new AnimationStyle(0));
    KineticPan pan;
    drag(pan, 12.0);
    pan.release();
    QVERIFY(!pan.isRunning());
}

QTEST_MAIN(TestKineticPan)
#include "tst_kinetic_pan.moc"
