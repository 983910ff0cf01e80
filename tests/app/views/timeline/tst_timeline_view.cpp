// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timeline_view.h"

#include "app/views/scene_accessible.h"
#include "core/scene/dump.h"
#include "tests/support/generated_dataset.h"
#include "tests/support/pytorch_dataset.h"

#include <QAccessible>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>
#include <set>

using namespace steward;

namespace {

struct Fixture
{
    Session session;
    TimelineView view;

    explicit Fixture(DatasetPtr dataset = pytorchDataset()) : session(std::move(dataset)), view(session, Theme::light())
    {
        view.resize(1200, 760);
        view.show();
        [[maybe_unused]] const bool isActive = QTest::qWaitForWindowActive(&view);
        view.canvas().setFocus();
    }

    const Scene& scene() { return view.canvas().scene(); }
    void change(const std::function<void(TimelineState&)>& edit)
    {
        TimelineState state = session.state().timeline;
        edit(state);
        session.setTimeline(state);
    }
    const HitTarget* header(int lane)
    {
        const auto& hits = scene().hits;
        const auto found = std::ranges::find_if(
            hits, [lane](const HitTarget& hit) { return hit.part == HitPart::Header && hit.lane == lane; });
        return found == hits.end() ? nullptr : &*found;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view.canvas(), key, modifiers); }
    void wheel(QPointF at, int steps, Qt::KeyboardModifiers modifiers = {})
    {
        QWheelEvent event(at, view.canvas().mapToGlobal(at), {}, {0, 120 * steps}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&view.canvas(), &event);
    }
};

DatasetPtr many(int events)
{
    EventRecipe recipe;
    recipe.events = events;
    return generatedDataset(recipe);
}

} // namespace

class TestTimelineView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        installSceneAccessibility();
    }
    void theWheelZoomsAtThePointer();
    void draggingPans();
    void shiftDraggingZoomsToWhatIsDraggedOver();
    void controlDraggingMarksASpan();
    void aDoubleClickBesideMarksFitsAll();
    void aHeaderOpensAndClosesItsLane();
    void lanesScrollWhenTheyDoNotFit();
    void stepsStayInTheLane();
    void stepsGoAcrossLanes();
    void zoomToSelectionShowsTheMarkedSpan();
    void goingToADayKeepsTheZoom();
    void aSearchDimsTheRestOrHidesIt();
    void aChipTakesItsConditionBack();
    void everyMarkIsAnnounced();
    void everyItemInSightIsListed();
    void aLargeDatasetIsShownCoarselyAtOnce();
    void scrubbingDoesNotRebuild();
    void aBrokenSeatCapIsABand();
};

void TestTimelineView::theWheelZoomsAtThePointer()
{
    Fixture fixture;
    const DaySpan before = fixture.session.state().window;
    fixture.wheel({650, 300}, 3);
    const DaySpan after = fixture.session.state().window;
    QVERIFY(after.days() < before.days());
    // The day that keeps its place, as a share of the window: under the pointer.
    const double share = double(after.begin - before.begin) / (before.days() - after.days());
    const double left = fixture.header(0)->rect.right();
    const double pointer = (650.0 - left) / (fixture.view.canvas().width() - left);
    QVERIFY2(std::abs(share - pointer) < 0.02, qPrintable(QString::number(share - pointer)));
    fixture.wheel({650, 300}, -3);
    QVERIFY(std::abs(fixture.session.state().window.days() - before.days()) <= 3);
}

void TestTimelineView::draggingPans()
{
    Fixture fixture;
    fixture.session.setWindow({day(u"2020-01-01"), day(u"2022-01-01")});
    TimelineCanvas& canvas = fixture.view.canvas();
    QTest::mousePress(&canvas, Qt::LeftButton, {}, {700, 400});
    QTest::mouseMove(&canvas, {750, 400});
    QTest::mouseMove(&canvas, {800, 400});
    QTest::qWait(200); // at rest: nothing flies on
    QTest::mouseMove(&canvas, {801, 400});
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, {801, 400});
    const DaySpan window = fixture.session.state().window;
    QVERIFY(window.begin < day(u"2020-01-01"));
    QCOMPARE(window.days(), 731);
    // 101 of about 1,030 pixels for 731 days.
    QVERIFY(std::abs((day(u"2020-01-01") - window.begin) - 72) < 8);
}

void TestTimelineView::shiftDraggingZoomsToWhatIsDraggedOver()
{
    Fixture fixture;
    const int before = fixture.session.state().window.days();
    TimelineCanvas& canvas = fixture.view.canvas();
    QTest::mousePress(&canvas, Qt::LeftButton, Qt::ShiftModifier, {600, 400});
    QTest::mouseMove(&canvas, {650, 400});
    QTest::mouseMove(&canvas, {700, 400});
    QTest::mouseRelease(&canvas, Qt::LeftButton, Qt::ShiftModifier, {700, 400});
    const int after = fixture.session.state().window.days();
    QVERIFY2(after > before / 15 && after < before / 7, qPrintable(QString::number(after)));
}

void TestTimelineView::controlDraggingMarksASpan()
{
    Fixture fixture;
    TimelineCanvas& canvas = fixture.view.canvas();
    QTest::mousePress(&canvas, Qt::LeftButton, Qt::ControlModifier, {600, 400});
    QTest::mouseMove(&canvas, {650, 400});
    QTest::mouseMove(&canvas, {700, 400});
    QTest::mouseRelease(&canvas, Qt::LeftButton, Qt::ControlModifier, {700, 400});
    const auto marked = fixture.session.state().timeline.marked;
    QVERIFY(marked);
    QVERIFY(marked->days() > 100);
    fixture.key(Qt::Key_M, Qt::ShiftModifier);
    QVERIFY(!fixture.session.state().timeline.marked);
}

void TestTimelineView::aDoubleClickBesideMarksFitsAll()
{
    Fixture fixture;
    fixture.session.setWindow({day(u"2003-01-01"), day(u"2004-01-01")});
    QTest::mouseDClick(&fixture.view.canvas(), Qt::LeftButton, {}, {700, 600});
    QCOMPARE(fixture.session.state().window, fixture.session.history());
}

void TestTimelineView::aHeaderOpensAndClosesItsLane()
{
    Fixture fixture;
    fixture.change([](TimelineState& state) { state.grouping = LaneGrouping::Organization; });
    const auto& tree = fixture.view.model()->tree;
    int parent = 0;
    while (tree.lanes[static_cast<std::size_t>(parent)].childCount == 0)
        ++parent;
    const HitTarget* header = fixture.header(parent);
    QVERIFY(header);
    const QPoint at = header->rect.center().toPoint();
    QTest::mouseClick(&fixture.view.canvas(), Qt::LeftButton, {}, at);
    QCOMPARE(fixture.session.state().timeline.toggled.size(), 1);
    QVERIFY(fixture.header(parent + 1));
    QTest::mouseClick(&fixture.view.canvas(), Qt::LeftButton, {}, fixture.header(parent)->rect.center().toPoint());
    QVERIFY(fixture.session.state().timeline.toggled.isEmpty());
}

void TestTimelineView::lanesScrollWhenTheyDoNotFit()
{
    Fixture fixture;
    auto* bar = fixture.view.findChild<QScrollBar*>(QStringLiteral("lanes-scroll"));
    fixture.change([](TimelineState& state) { state.grouping = LaneGrouping::Organization; });
    QVERIFY(bar->isVisible());
    const double top = fixture.header(0)->rect.top();
    fixture.wheel({600, 400}, -2, Qt::ControlModifier);
    QVERIFY(bar->value() > 0);
    QVERIFY(!fixture.header(0) || fixture.header(0)->rect.top() <= top);
}

void TestTimelineView::stepsStayInTheLane()
{
    Fixture fixture;
    fixture.session.setWindow(fixture.session.history());
    const auto category = [&] {
        return pytorchDataset()->events[static_cast<std::size_t>(fixture.session.state().selection->row)].category;
    };
    fixture.key(Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(fixture.session.state().selection);
    const EventCategory first = category();
    std::set<int> seen{fixture.session.state().selection->row};
    for (int i = 0; i < 10; ++i) {
        fixture.key(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(category(), first);
        QVERIFY(seen.insert(fixture.session.state().selection->row).second);
    }
    fixture.key(Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(seen.contains(fixture.session.state().selection->row));
}

void TestTimelineView::stepsGoAcrossLanes()
{
    Fixture fixture;
    fixture.key(Qt::Key_Right, Qt::ControlModifier);
    const auto category = [&] {
        return pytorchDataset()->events[static_cast<std::size_t>(fixture.session.state().selection->row)].category;
    };
    const EventCategory first = category();
    fixture.key(Qt::Key_Down, Qt::ControlModifier);
    const EventCategory second = category();
    QVERIFY(first != second);
    fixture.key(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(category(), first);
}

void TestTimelineView::zoomToSelectionShowsTheMarkedSpan()
{
    Fixture fixture;
    const DaySpan marked{day(u"2021-01-01"), day(u"2022-01-01")};
    fixture.change([marked](TimelineState& state) { state.marked = marked; });
    fixture.key(Qt::Key_Z);
    const DaySpan window = fixture.session.state().window;
    QVERIFY(window.begin <= marked.begin && window.end >= marked.end);
    QVERIFY(window.days() < 2 * marked.days());
}

void TestTimelineView::goingToADayKeepsTheZoom()
{
    Fixture fixture;
    fixture.session.setWindow({day(u"2020-01-01"), day(u"2021-01-01")});
    fixture.view.goTo(day(u"2018-03-04"));
    QCOMPARE(fixture.session.state().window.days(), 366);
    QVERIFY(fixture.session.state().window.contains(day(u"2018-03-04")));
}

void TestTimelineView::aSearchDimsTheRestOrHidesIt()
{
    Fixture fixture;
    const int all = static_cast<int>(fixture.view.model()->index.items().size());
    fixture.change([](TimelineState& state) { state.filter.text = QStringLiteral("governing board"); });
    const int found = fixture.view.model()->matches.total();
    QVERIFY(found > 0 && found < all);
    QCOMPARE(static_cast<int>(fixture.view.model()->index.items().size()), all);
    fixture.change([](TimelineState& state) { state.filter.hidesRest = true; });
    QCOMPARE(static_cast<int>(fixture.view.model()->index.items().size()), found);
}

void TestTimelineView::aChipTakesItsConditionBack()
{
    Fixture fixture;
    fixture.change([](TimelineState& state) { state.filter.leastImportance = 3; });
    Filter filter = fixture.session.state().filter;
    filter.leastConfidence = Confidence::High;
    fixture.session.setFilter(filter);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QList<QToolButton*> chips;
    for (QToolButton* button : fixture.view.findChildren<QToolButton*>())
        if (button->text().endsWith(QStringLiteral("✕")) && button->text().size() > 2)
            chips.append(button);
    QCOMPARE(chips.size(), 2);
    for (QToolButton* chip : chips)
        chip->click();
    QCOMPARE(fixture.session.state().timeline.filter.leastImportance, 1);
    QCOMPARE(fixture.session.state().filter.leastConfidence, Confidence::Low);
}

void TestTimelineView::everyMarkIsAnnounced()
{
    Fixture fixture;
    fixture.session.setWindow({day(u"2022-01-01"), day(u"2023-01-01")});
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&fixture.view.canvas());
    QVERIFY(accessible);
    int marks = 0;
    for (int i = 0; i < accessible->childCount(); ++i) {
        QAccessibleInterface* child = accessible->child(i);
        QVERIFY(!child->text(QAccessible::Name).isEmpty());
        const QString description = child->text(QAccessible::Description);
        const HitTarget& hit = fixture.scene().hits[static_cast<std::size_t>(i)];
        if (hit.part != HitPart::Mark || hit.lane < 0)
            continue;
        ++marks;
        QVERIFY2(description.contains(QStringLiteral("Lane: ")), qPrintable(description));
        QVERIFY2(description.contains(QStringLiteral("confidence")), qPrintable(description));
        QVERIFY2(description.contains(QStringLiteral("2022")) || description.contains(QStringLiteral("2023")), qPrintable(description));
    }
    QVERIFY(marks > 10);
}

void TestTimelineView::everyItemInSightIsListed()
{
    Fixture fixture;
    fixture.session.setWindow(fixture.session.history());
    std::set<std::int32_t> listed;
    for (const auto& [lane, item] : fixture.view.itemsInSight(10'000))
        listed.insert(item);
    QCOMPARE(listed.size(), fixture.view.model()->index.items().size());
    QCOMPARE(fixture.view.itemsInSight(5).size(), std::size_t{5});
}

void TestTimelineView::aLargeDatasetIsShownCoarselyAtOnce()
{
    Fixture fixture(many(60'000));
    QVERIFY(fixture.view.model());
    QVERIFY(!fixture.scene().hits.empty());
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.view.model()->isCoarse, 20'000);
    QCOMPARE(fixture.view.model()->index.items().size(), std::size_t{60'000});
}

void TestTimelineView::scrubbingDoesNotRebuild()
{
    Fixture fixture;
    const TimelineModelPtr before = fixture.view.model();
    const QString picture = dump(fixture.scene());
    fixture.session.setAsOf(day(u"2022-09-12"));
    QCOMPARE(fixture.view.model(), before);
    QVERIFY(dump(fixture.scene()) != picture); // the day's line has moved
}

void TestTimelineView::aBrokenSeatCapIsABand()
{
    const auto bands = [](const Scene& scene) {
        return std::ranges::count_if(scene.items, [](const SceneItem& item) {
            const auto* rect = std::get_if<RectItem>(&item);
            return rect && rect->fill && rect->fill->role == Role::Warning && rect->rect.height() > 100.0;
        });
    };
    Session session(pytorchDataset());
    MembersState members;
    members.cap = SeatCap{};
    members.cap->body = findBody(*pytorchDataset(), u"pytorch-foundation-tac");
    members.cap->mostSeats = 2;
    session.setMembers(members); // before the view is there
    TimelineView view(session, Theme::light());
    view.resize(1200, 760);
    view.show();
    QCoreApplication::processEvents();
    QTRY_VERIFY(bands(view.canvas().scene()) > 0);
    session.setMembers({});
    QCOMPARE(bands(view.canvas().scene()), 0);
}

QTEST_MAIN(TestTimelineView)
#include "tst_timeline_view.moc"
