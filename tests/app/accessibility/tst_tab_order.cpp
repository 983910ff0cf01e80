// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window without a mouse: where Tab goes, and that one sees where it went.


#include "tests/app/accessibility/shown_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QImage>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

constexpr int leastRing = 40; ///< pixels: the outline of a small tool button has more
constexpr double leastContrast = 3.0;

void allViews()
{
    QTest::addColumn<QString>("view");
    for (const QString& view : ShownWindow::views())
        QTest::newRow(qPrintable(view)) << view;
}

void allViewsInAllThemes()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("view");
    for (const QString& theme : Theme::names())
        for (const QString& view : ShownWindow::views())
            QTest::newRow(qPrintable(theme + u' ' + view)) << theme << view;
}

void checkNone(const QStringList& problems)
{
    QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
}

/// How many pixels of `focused` differ from what was there before by at least 3:1.
int changedPixels(const QImage& before, const QImage& focused)
{
    int count = 0;
    for (int y = 0; y < std::min(before.height(), focused.height()); ++y) {
        for (int x = 0; x < std::min(before.width(), focused.width()); ++x) {
            const QColor a = before.pixelColor(x, y);
            const QColor b = focused.pixelColor(x, y);
            if (a != b && contrastRatio(a, b) >= leastContrast)
                ++count;
        }
    }
    return count;
}

/// The widget with some of what is around it, where rings may lie.
QImage pictureOf(QWidget& widget)
{
    QWidget& window = *widget.window();
    const QRect place(widget.mapTo(&window, QPoint()), widget.size());
    return window.grab(place.adjusted(-3, -3, 3, 3) & window.rect()).toImage();
}

} // namespace

class TestTabOrder : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_shown = std::make_unique<ShownWindow>(); }
    void cleanupTestCase() { m_shown.reset(); }
    void tabVisitsEverythingOnceAndComesBack_data() { allViews(); }
    void tabVisitsEverythingOnceAndComesBack();
    void backtabGoesTheSameWayBack_data() { allViews(); }
    void backtabGoesTheSameWayBack();
    void tabNeverGoesUpThePage_data() { allViews(); }
    void tabNeverGoesUpThePage();
    void everyButtonOfAViewIsReached_data() { allViews(); }
    void everyButtonOfAViewIsReached();
    void whatHasTheFocusShowsIt_data() { allViewsInAllThemes(); }
    void whatHasTheFocusShowsIt();

private:
    QList<QWidget*> visitedBy(Qt::Key key, Qt::KeyboardModifiers modifiers);

    std::unique_ptr<ShownWindow> m_shown;
};

/// Where the focus goes from the first tab stop on, until it is there again or for far too long.
QList<QWidget*> TestTabOrder::visitedBy(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    const QList<QWidget*> stops = tabStops(m_shown->window());
    stops.first()->setFocus(Qt::TabFocusReason);
    int steps = 0;
    QList<QWidget*> visited{QApplication::focusWidget()};
    while (++steps < 6 * stops.size()) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        if (QApplication::focusWidget() == visited.first())
            break;
        // Within a date, and from link to link of a text, Tab goes on inside.
        if (QApplication::focusWidget() != visited.last())
            visited.append(QApplication::focusWidget());
    }
    return visited;
}

void TestTabOrder::tabVisitsEverythingOnceAndComesBack()
{
    QFETCH(const QString, view);
    m_shown->show(view);
    const QList<QWidget*> visited = visitedBy(Qt::Key_Tab, {});
    const QList<QWidget*> stops = tabStops(m_shown->window()); // a table may have brought some
    QStringList problems;
    for (QWidget* stop : stops)
        if (visited.count(stop) != 1)
            problems << u"visited %1 times: "_s.arg(visited.count(stop)) + nameForReport(*stop);
    for (QWidget* widget : visited)
        if (!stops.contains(widget))
            problems << u"is no tab stop: "_s + nameForReport(*widget);
    checkNone(problems);
}

void TestTabOrder::backtabGoesTheSameWayBack()
{
    QFETCH(const QString, view);
    m_shown->show(view);
    QList<QWidget*> there = visitedBy(Qt::Key_Tab, {});
    QList<QWidget*> back = visitedBy(Qt::Key_Backtab, Qt::ShiftModifier);
    there.append(there.takeFirst());
    std::ranges::reverse(back);
    QCOMPARE(back, there);
}

/// Within the view: who follows with the eyes what the keyboard does is not sent back up.
void TestTabOrder::tabNeverGoesUpThePage()
{
    QFETCH(const QString, view);
    View& shown = m_shown->show(view);
    QStringList problems;
    const QWidget* before = nullptr;
    for (QWidget* stop : tabStops(m_shown->window())) {
        if (!shown.isAncestorOf(stop))
            continue;
        const QRect place(stop->mapTo(&shown, QPoint()), stop->size());
        const QRect last = before ? QRect(before->mapTo(&shown, QPoint()), before->size())
                                  : QRect();
        // Above and not further right: neither the next row nor the next column.
        if (before && place.bottom() < last.top() && place.left() < last.right())
            problems << nameForReport(*stop) + u" after "_s + nameForReport(*before);
        before = stop;
    }
    checkNone(problems);
}

void TestTabOrder::everyButtonOfAViewIsReached()
{
    QFETCH(const QString, view);
    View& shown = m_shown->show(view);
    QStringList problems;
    for (const auto* button : shown.findChildren<QAbstractButton*>()) {
        // Select-all has Ctrl+A, a tab bar's arrows have the arrow keys, and clear buttons the keys
        // that delete.
        const QWidget* parent = button->parentWidget();
        const bool isPart = button->inherits("QTableCornerButton")
                            || qobject_cast<const QTabBar*>(parent)
                            || qobject_cast<const QLineEdit*>(parent);
        if (!isPart && button->isVisible() && button->isEnabled()
            && (button->focusPolicy() & Qt::TabFocus) == 0)
            problems << nameForReport(*button);
    }
    checkNone(problems);
}

void TestTabOrder::whatHasTheFocusShowsIt()
{
    QFETCH(const QString, theme);
    QFETCH(const QString, view);
    m_shown->window().setAppearance(theme);
    m_shown->show(view);
    QApplication::setCursorFlashTime(0);                        // a caret that does not blink
    m_shown->window().setAttribute(Qt::WA_KeyboardFocusChange); // as after the first Tab
    QStringList problems;
    const QList<QWidget*> stops = tabStops(m_shown->window());
    for (QWidget* stop : stops) {
        stop->setFocus(Qt::TabFocusReason);
        QTest::qWait(0);
        const QImage focused = pictureOf(*stop);
        stop->clearFocus();
        QTest::qWait(0);
        const int changed = changedPixels(pictureOf(*stop), focused);
        const bool isText = qobject_cast<QLineEdit*>(stop) || stop->inherits("QAbstractSpinBox");
        if (changed < (isText ? 8 : leastRing))
            problems << u"%1 pixels: "_s.arg(changed) + nameForReport(*stop);
    }
    checkNone(problems);
}

QTEST_MAIN(TestTabOrder)
#include "tst_tab_order.moc"
