// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// WCAG 2.2, 2.5.8: what is clicked or touched is at least 24 by 24 pixels.

#include "tests/app/accessibility/shown_window.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDockWidget>
#include <QTabBar>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

constexpr int leastSize = 24;

bool isLarge(const QSize& size) { return size.width() >= leastSize && size.height() >= leastSize; }

QString sized(const QSize& size, const QWidget& widget, const QString& text)
{
    return u"%1×%2 “%3” %4"_s.arg(size.width()).arg(size.height()).arg(text, nameForReport(widget));
}

QStringList smallTargets(const QWidget& within)
{
    QStringList small;
    for (const auto* button : within.findChildren<QAbstractButton*>())
        if (button->isVisible() && !isLarge(button->size()))
            small << sized(button->size(), *button, button->text());
    for (const auto* box : within.findChildren<QComboBox*>())
        if (box->isVisible() && !isLarge(box->size()))
            small << sized(box->size(), *box, box->currentText());
    for (const auto* bar : within.findChildren<QTabBar*>())
        for (int tab = 0; bar->isVisible() && tab < bar->count(); ++tab)
            if (!isLarge(bar->tabRect(tab).size()))
                small << sized(bar->tabRect(tab).size(), *bar, bar->tabText(tab));
    return small;
}

} // namespace

class TestTargetSize : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_shown = std::make_unique<ShownWindow>(); }
    void cleanupTestCase() { m_shown.reset(); }
    void everyButtonIsLargeEnough_data();
    void everyButtonIsLargeEnough();
    void buttonsOfTheDockStandApart_data();
    void buttonsOfTheDockStandApart();

private:
    std::unique_ptr<ShownWindow> m_shown;
};

void TestTargetSize::everyButtonIsLargeEnough_data()
{
    QTest::addColumn<QString>("view");
    for (const QString& view : ShownWindow::views())
        QTest::newRow(qPrintable(view)) << view;
}

void TestTargetSize::everyButtonIsLargeEnough()
{
    QFETCH(const QString, view);
    m_shown->show(view);
    const QStringList small = smallTargets(m_shown->window());
    QVERIFY2(small.isEmpty(), qPrintable(u'\n' + small.join(u'\n')));
}

void TestTargetSize::buttonsOfTheDockStandApart_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestTargetSize::buttonsOfTheDockStandApart()
{
    QFETCH(const Qt::LayoutDirection, direction);
    MainWindow& window = m_shown->window();
    window.setLayoutDirection(direction);
    QTest::qWait(0);
    const QDockWidget& dock = window.detailsDock();
    const QRect closing = dock.findChild<QWidget*>(u"qt_dockwidget_closebutton"_s)->geometry();
    const QRect floating = dock.findChild<QWidget*>(u"qt_dockwidget_floatbutton"_s)->geometry();
    const QRect below = dock.widget()->geometry();
    window.setLayoutDirection(Qt::LeftToRight);
    QVERIFY(isLarge(closing.size()) && isLarge(floating.size()));
    QVERIFY(!closing.intersects(floating));
    QVERIFY(dock.rect().contains(closing | floating));
    QVERIFY(!below.intersects(closing | floating));
    QCOMPARE(closing.left() > floating.left(), direction == Qt::LeftToRight);
}

QTEST_MAIN(TestTargetSize)
#include "tst_target_size.moc"
