// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/scene_accessible.h"
#include "app/views/scene_canvas.h"

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QApplication>
#include <QHelpEvent>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

FactRef eventAt(int row) { return {FactKind::Event, row}; }

/// Four marks at the corners of a square, rows 0 to 3 line by line, and a folded one right of them.
Scene cornerScene()
{
    Scene scene;
    scene.size = {300, 200};
    for (int i = 0; i < 4; ++i) {
        const QRectF rect(20.0 + 100.0 * (i % 2), 20.0 + 100.0 * (i / 2), 40.0, 30.0);
        RectItem item;
        item.rect = rect;
        item.fill = Fill{Role::TierHighest};
        scene.add(item);
        scene.hits.push_back({rect, eventAt(i), {}});
    }
    scene.hits.push_back({{230, 70, 40, 30}, eventAt(10), {eventAt(10), eventAt(11), eventAt(12)}});
    return scene;
}

HitDescription describeEvent(const HitTarget& hit)
{
    return {u"Event <b>%1</b>"_s.arg(hit.fact.row), u"%1 folded"_s.arg(hit.folded.size())};
}

/// A shown, active canvas.
struct ShownCanvas
{
    SceneCanvas canvas;
    QSignalSpy selected{&canvas, &SceneCanvas::factSelected};
    QSignalSpy activated{&canvas, &SceneCanvas::factActivated};
    QSignalSpy empty{&canvas, &SceneCanvas::emptyAreaClicked};
    QSignalSpy hovered{&canvas, &SceneCanvas::factHovered};

    ShownCanvas()
    {
        canvas.setScene(cornerScene());
        canvas.setDescriber(describeEvent);
        canvas.resize(300, 200);
        canvas.show();
        canvas.activateWindow();
        canvas.setFocus(Qt::TabFocusReason);
        (void)QTest::qWaitForWindowActive(&canvas);
    }

    void press(Qt::Key key) { QTest::keyClick(&canvas, key); }
    int focusedRow() const
    {
        return canvas.focusedHit() ? canvas.scene().hits[*canvas.focusedHit()].fact.row : -1;
    }
    QRgb pixel(QPoint at) { return canvas.grab().toImage().pixel(at); }
};

FactRef factOf(const QSignalSpy& spy) { return spy.last().first().value<FactRef>(); }

} // namespace

class TestSceneCanvas : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installSceneAccessibility(); }

    void aClickSelectsTheFactUnderIt();
    void aClickBesideEveryMarkIsReported();
    void aFoldedMarkSelectsItsMostImportantFact();
    void aDoubleClickActivatesOnce();
    void aDragIsNoClick();
    void hoverIsReportedOnceForEachMark();
    void theToolTipShowsMarkupAsText();
    void arrowKeysMoveToTheNearestMark();
    void homeAndEndGoToTheFirstAndTheLast();
    void spaceSelectsAndEnterActivates();
    void tabLeavesTheCanvas();
    void theFocusStaysOnItsFactInTheNextScene();
    void theSelectionIsRingedAlsoInAFoldedMark();
    void theFocusRingShowsOnlyWithTheKeyboardFocus();
    void anotherThemeIsPaintedAtOnce();
    void anOffsetMovesMarksAndHits();
    void theFocusedMarkIsScrolledIntoView();
    void marksAreAccessibleChildrenWithNames();
    void accessibleStatesFollowFocusAndSelection();
    void pressingAnAccessibleChildSelects();
    void anAccessibleChildDiesWithItsScene();
    void accessibleChildrenAreCapped();
    void aKeptPictureIsThePaintedOne();
    void aHugeSceneIsPaintedWithoutAPixmap();
};

void TestSceneCanvas::aClickSelectsTheFactUnderIt()
{
    ShownCanvas shown;
    QTest::mouseClick(&shown.canvas, Qt::LeftButton, {}, QPoint(130, 30));
    QCOMPARE(shown.selected.count(), 1);
    QCOMPARE(factOf(shown.selected), eventAt(1));
    QCOMPARE(shown.focusedRow(), 1);
    QVERIFY(shown.empty.isEmpty() && shown.activated.isEmpty());
}

void TestSceneCanvas::aClickBesideEveryMarkIsReported()
{
    ShownCanvas shown;
    QTest::mouseClick(&shown.canvas, Qt::LeftButton, {}, QPoint(90, 90));
    QTest::mouseClick(&shown.canvas, Qt::RightButton, {}, QPoint(130, 30));
    QCOMPARE(shown.empty.count(), 1);
    QVERIFY(shown.selected.isEmpty());
}

void TestSceneCanvas::aFoldedMarkSelectsItsMostImportantFact()
{
    ShownCanvas shown;
    QTest::mouseClick(&shown.canvas, Qt::LeftButton, {}, QPoint(240, 80));
    QCOMPARE(factOf(shown.selected), eventAt(10));
}

void TestSceneCanvas::aDoubleClickActivatesOnce()
{
    ShownCanvas shown;
    QTest::mouseClick(&shown.canvas, Qt::LeftButton, {}, QPoint(30, 130));
    QTest::mouseDClick(&shown.canvas, Qt::LeftButton, {}, QPoint(30, 130));
    QTest::mouseRelease(&shown.canvas, Qt::LeftButton, {}, QPoint(30, 130));
    QCOMPARE(shown.activated.count(), 1);
    QCOMPARE(factOf(shown.activated), eventAt(2));
    QCOMPARE(shown.selected.count(), 1); // by its first half
}

void TestSceneCanvas::aDragIsNoClick()
{
    ShownCanvas shown;
    QTest::mousePress(&shown.canvas, Qt::LeftButton, {}, QPoint(30, 30));
    QTest::mouseRelease(&shown.canvas, Qt::LeftButton, {}, QPoint(130, 30));
    QVERIFY(shown.selected.isEmpty());
}

void TestSceneCanvas::hoverIsReportedOnceForEachMark()
{
    ShownCanvas shown;
    for (const QPoint at : {QPoint(30, 30), QPoint(35, 35), QPoint(90, 90), QPoint(91, 91)})
        QTest::mouseMove(&shown.canvas, at);
    QTRY_COMPARE(shown.hovered.count(), 2);
    QCOMPARE(shown.hovered[0][0].value<std::optional<FactRef>>(), std::optional(eventAt(0)));
    QVERIFY(!shown.hovered[1][0].value<std::optional<FactRef>>());
}

void TestSceneCanvas::theToolTipShowsMarkupAsText()
{
    ShownCanvas shown;
    QHelpEvent help(QEvent::ToolTip, QPoint(30, 30), shown.canvas.mapToGlobal(QPoint(30, 30)));
    QApplication::sendEvent(&shown.canvas, &help);
    QVERIFY(QToolTip::text().contains(u"Event &lt;b&gt;0&lt;/b&gt;"));
    QVERIFY(QToolTip::text().contains(u"0 folded"));
    // Without this Qt would guess, and take some of the names for markup.
    QVERIFY(QToolTip::text().startsWith(u"<p "));
    QToolTip::hideText();
}

void TestSceneCanvas::arrowKeysMoveToTheNearestMark()
{
    ShownCanvas shown;
    shown.press(Qt::Key_Home);
    QCOMPARE(shown.focusedRow(), 0);
    shown.press(Qt::Key_Right);
    QCOMPARE(shown.focusedRow(), 1);
    shown.press(Qt::Key_Down);
    QCOMPARE(shown.focusedRow(), 3);
    shown.press(Qt::Key_Left);
    QCOMPARE(shown.focusedRow(), 2);
    shown.press(Qt::Key_Up);
    QCOMPARE(shown.focusedRow(), 0);
    shown.press(Qt::Key_Up); // nothing there
    QCOMPARE(shown.focusedRow(), 0);
    shown.press(Qt::Key_Right);
    shown.press(Qt::Key_Right);
    QCOMPARE(shown.focusedRow(), 10);
    QVERIFY(shown.selected.isEmpty());
}

void TestSceneCanvas::homeAndEndGoToTheFirstAndTheLast()
{
    ShownCanvas shown;
    shown.press(Qt::Key_End);
    QCOMPARE(shown.focusedRow(), 10);
    shown.press(Qt::Key_Home);
    QCOMPARE(shown.focusedRow(), 0);
}

void TestSceneCanvas::spaceSelectsAndEnterActivates()
{
    ShownCanvas shown;
    shown.press(Qt::Key_End);
    shown.press(Qt::Key_Space);
    QCOMPARE(factOf(shown.selected), eventAt(10));
    shown.press(Qt::Key_Return);
    QCOMPARE(factOf(shown.activated), eventAt(10));
    QCOMPARE(shown.selected.count(), 1);
}

void TestSceneCanvas::tabLeavesTheCanvas()
{
    QWidget window;
    SceneCanvas first(&window);
    SceneCanvas second(&window);
    second.move(0, 200);
    first.setScene(cornerScene());
    second.setScene(cornerScene());
    window.show();
    window.activateWindow();
    first.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&first, Qt::Key_Tab);
    QVERIFY(second.hasFocus());
    QCOMPARE(second.focusedHit(), std::optional<std::size_t>(0));
}

void TestSceneCanvas::theFocusStaysOnItsFactInTheNextScene()
{
    ShownCanvas shown;
    shown.press(Qt::Key_End);
    Scene scene = cornerScene();
    std::swap(scene.hits.front(), scene.hits.back());
    shown.canvas.setScene(scene);
    QCOMPARE(shown.canvas.focusedHit(), std::optional<std::size_t>(0));
    scene.hits.erase(scene.hits.begin());
    shown.canvas.setScene(scene);
    QVERIFY(!shown.canvas.focusedHit());
    shown.canvas.setScene({});
    shown.press(Qt::Key_Right);
    shown.press(Qt::Key_Space);
    QVERIFY(shown.selected.isEmpty());
}

void TestSceneCanvas::theSelectionIsRingedAlsoInAFoldedMark()
{
    ShownCanvas shown;
    shown.canvas.clearFocus();
    const QRgb ring = Theme::light().color(Role::Selection).rgb();
    shown.canvas.setSelection(eventAt(12));
    QCOMPARE(shown.pixel({250, 67}), ring);
    QVERIFY(shown.pixel({40, 17}) != ring);
    shown.canvas.setSelection(eventAt(0));
    QCOMPARE(shown.pixel({40, 17}), ring);
    QVERIFY(shown.pixel({250, 67}) != ring);
    QVERIFY(shown.selected.isEmpty());
}

void TestSceneCanvas::theFocusRingShowsOnlyWithTheKeyboardFocus()
{
    ShownCanvas shown;
    shown.press(Qt::Key_Home);
    const QRgb ring = Theme::light().color(Role::Focus).rgb();
    QCOMPARE(shown.pixel({40, 14}), ring);
    shown.canvas.clearFocus();
    QVERIFY(shown.pixel({40, 14}) != ring);
}

void TestSceneCanvas::anotherThemeIsPaintedAtOnce()
{
    ShownCanvas shown;
    QCOMPARE(shown.pixel({140, 40}), Theme::light().color(Role::TierHighest).rgb());
    shown.canvas.setTheme(Theme::dark());
    QCOMPARE(shown.pixel({140, 40}), Theme::dark().color(Role::TierHighest).rgb());
    QCOMPARE(shown.pixel({90, 90}), Theme::dark().color(Role::Canvas).rgb());
}

void TestSceneCanvas::anOffsetMovesMarksAndHits()
{
    ShownCanvas shown;
    shown.canvas.setSceneOffset({-100, 0});
    QCOMPARE(shown.pixel({40, 40}), Theme::light().color(Role::TierHighest).rgb());
    QTest::mouseClick(&shown.canvas, Qt::LeftButton, {}, QPoint(40, 40));
    QCOMPARE(factOf(shown.selected), eventAt(1));
}

void TestSceneCanvas::theFocusedMarkIsScrolledIntoView()
{
    QScrollArea area;
    auto* canvas = new SceneCanvas;
    Scene scene;
    scene.size = {200, 4000};
    for (int i = 0; i < 40; ++i)
        scene.hits.push_back({{20, 20 + 100.0 * i, 100, 30}, eventAt(i), {}});
    canvas->setScene(scene);
    canvas->resize(200, 4000);
    area.setWidget(canvas);
    area.resize(220, 300);
    area.show();
    QTest::keyClick(canvas, Qt::Key_End);
    QVERIFY(canvas->visibleRegion().contains(QRect(20, 3920, 100, 30)));
}

void TestSceneCanvas::marksAreAccessibleChildrenWithNames()
{
    ShownCanvas shown;
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&shown.canvas);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 5);
    QAccessibleInterface* last = list->child(4);
    QVERIFY(last && last->isValid());
    QCOMPARE(last->role(), QAccessible::ListItem);
    QCOMPARE(last->text(QAccessible::Name), u"Event <b>10</b>"_s);
    QCOMPARE(last->text(QAccessible::Description), u"3 folded"_s);
    QCOMPARE(last->parent(), list);
    QCOMPARE(list->indexOfChild(last), 4);
    QCOMPARE(list->child(4), last);
    const QPoint corner = shown.canvas.mapToGlobal(QPoint(230, 70));
    QCOMPARE(last->rect(), QRect(corner, QSize(40, 30)));
    QCOMPARE(list->childAt(corner.x() + 5, corner.y() + 5), last);
    QVERIFY(!list->childAt(corner.x() - 50, corner.y() - 50));
    QVERIFY(!list->child(5) && !list->child(-1));
    shown.canvas.setAccessibleRole(QAccessible::Chart);
    QCOMPARE(list->role(), QAccessible::Chart);
}

void TestSceneCanvas::accessibleStatesFollowFocusAndSelection()
{
    ShownCanvas shown;
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&shown.canvas);
    shown.press(Qt::Key_Home);
    QCOMPARE(list->focusChild(), list->child(0));
    QVERIFY(list->child(0)->state().focused && list->child(0)->state().focusable);
    QVERIFY(!list->child(1)->state().focused);
    shown.canvas.setSelection(eventAt(11));
    QVERIFY(list->child(4)->state().selected && list->child(4)->state().selectable);
    QVERIFY(!list->child(0)->state().selected);
    shown.canvas.setSceneOffset({0, -100});
    QVERIFY(list->child(0)->state().offscreen && !list->child(2)->state().offscreen);
    shown.canvas.clearFocus();
    QVERIFY(!list->focusChild());
}

void TestSceneCanvas::pressingAnAccessibleChildSelects()
{
    ShownCanvas shown;
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&shown.canvas);
    QAccessibleActionInterface* action = list->child(3)->actionInterface();
    QVERIFY(action);
    QVERIFY(action->actionNames().contains(QAccessibleActionInterface::pressAction()));
    action->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(shown.focusedRow(), 3);
    QVERIFY(shown.selected.isEmpty());
    action->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(factOf(shown.selected), eventAt(3));
}

void TestSceneCanvas::anAccessibleChildDiesWithItsScene()
{
    ShownCanvas shown;
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&shown.canvas);
    QAccessibleInterface* child = list->child(4);
    Scene scene = cornerScene();
    scene.hits.resize(2);
    shown.canvas.setScene(scene);
    QVERIFY(!child->isValid());
    QVERIFY(child->text(QAccessible::Name).isEmpty() && child->state().invalid);
    QCOMPARE(list->childCount(), 2);
    QCOMPARE(list->child(1)->text(QAccessible::Name), u"Event <b>1</b>"_s);
    QVERIFY(!list->child(4));
}

void TestSceneCanvas::accessibleChildrenAreCapped()
{
    SceneCanvas canvas;
    Scene scene = cornerScene();
    scene.hits.assign(5000, scene.hits.front());
    canvas.setScene(scene);
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&canvas);
    QCOMPARE(list->childCount(), SceneAccessible::maximumChildren);
    QVERIFY(list->child(1999) && !list->child(2000));
}

void TestSceneCanvas::aKeptPictureIsThePaintedOne()
{
    SceneCanvas canvas;
    canvas.setScene(cornerScene());
    canvas.resize(300, 200);
    const QImage painted = canvas.grab().toImage();
    const QImage kept = canvas.grab().toImage();
    QCOMPARE(kept, painted);
    canvas.setTheme(Theme::dark());
    QVERIFY(canvas.grab().toImage() != painted);
}

void TestSceneCanvas::aHugeSceneIsPaintedWithoutAPixmap()
{
    SceneCanvas canvas;
    Scene scene = cornerScene();
    scene.size = {100'000, 100'000};
    canvas.setScene(scene);
    canvas.resize(300, 200);
    const QImage image = canvas.grab().toImage();
    QCOMPARE(image.pixel(40, 40), Theme::light().color(Role::TierHighest).rgb());
}

QTEST_MAIN(TestSceneCanvas)
#include "tst_scene_canvas.moc"
