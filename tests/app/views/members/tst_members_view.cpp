// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scene/dump.h"

#include "app/views/members/board_page.h"
#include "app/views/members/graph_canvas.h"
#include "app/views/members/graph_table_page.h"
#include "app/views/members/members_panel.h"
#include "app/views/members/members_picture.h"
#include "app/views/members/members_view.h"
#include "app/views/members/tier_strip.h"
#include "app/views/members/ties_page.h"

#include "tests/support/pytorch_dataset.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace steward;

namespace {

struct Fixture
{
    Session session{pytorchDataset()};
    MembersView view{session, Theme::light()};

    Fixture() { view.resize(1000, 700); }
    GraphCanvas& graph() { return view.canvas(); }
    SceneCanvas& canvas() { return *view.findChild<SceneCanvas*>(); }
    void show()
    {
        view.show();
        QCoreApplication::processEvents();
    }
    const HitTarget* hitOf(FactRef fact)
    {
        const auto& hits = canvas().scene().hits;
        const auto found = std::ranges::find(hits, fact, &HitTarget::fact);
        return found == hits.end() ? nullptr : &*found;
    }
};

FactRef organization(QStringView id) { return factRef(findOrganization(*pytorchDataset(), id)); }

} // namespace

class TestMembersView : public QObject
{
    Q_OBJECT

private slots:
    void theGraphFillsTheView();
    void aHiddenViewDoesNoWorkAndCatchesUp();
    void theAsOfDayReachesTheGraph();
    void aClickSelectsInTheSession();
    void aClickBesideEverythingClearsTheSelection();
    void aSelectionMadeElsewhereIsShown();
    void aMemberIsDescribedInWords();
    void aCountedMarkNamesWhatItHolds();
    void anotherDatasetIsLaidOutAnew();
    void theExportIsTheSameGraph();
    void theExportNamesItsSources();
    void aFilmstripHasAPictureForEachDay();
    void theWheelZoomsAtThePointerAndDoubleClickFits();
    void draggingTheGroundPans();
    void aDraggedNodeStaysThereAndIsKept();
    void theNetworkIsPlacedInTheBackground();
    void theAttributionReachesTheGraph();
    void comparingMarksWhatChanged();
    void theTableHasARowForEachNodeAndLink();
    void arrowsWalkAlongLinks();
    void aWayIsShownAndNamed();
    void focusLeavesOutWhatIsFarther();
    void theStripChoosesTheDay();
    void theBoardPageNamesPowerAndBothReadings();
    void theChangesPageListsSentences();
    void theTiesAreCountedInTheBackground();
    void aSeatCapIsListedAndUndone();
};

void TestMembersView::theGraphFillsTheView()
{
    Fixture fixture;
    fixture.show();
    QCOMPARE(fixture.canvas().width(), fixture.view.width());
    QVERIFY(fixture.canvas().height() > fixture.view.height() * 2 / 3);
    QCOMPARE(fixture.canvas().scene().size, QSizeF(fixture.canvas().size()));
    fixture.view.resize(1200, 800);
    QCoreApplication::processEvents();
    QCOMPARE(fixture.canvas().width(), 1200);
    QCOMPARE(fixture.canvas().scene().size, QSizeF(fixture.canvas().size()));
}

void TestMembersView::aHiddenViewDoesNoWorkAndCatchesUp()
{
    Fixture fixture;
    QVERIFY(fixture.canvas().scene().items.empty());
    fixture.show();
    fixture.view.hide();
    const QString before = dump(fixture.canvas().scene());
    fixture.session.setAsOf(day(u"2022-09-12"));
    QCOMPARE(dump(fixture.canvas().scene()), before);
    fixture.show();
    QVERIFY(dump(fixture.canvas().scene()) != before);
}

void TestMembersView::theAsOfDayReachesTheGraph()
{
    Fixture fixture;
    fixture.show();
    QVERIFY(fixture.hitOf(organization(u"huawei")));
    fixture.session.setAsOf(day(u"2022-09-12"));
    QVERIFY(!fixture.hitOf(organization(u"huawei")));
    QVERIFY(fixture.hitOf(organization(u"meta")));
}

void TestMembersView::aClickSelectsInTheSession()
{
    Fixture fixture;
    fixture.show();
    const HitTarget* hit = fixture.hitOf(organization(u"nvidia"));
    QVERIFY(hit);
    QTest::mouseClick(&fixture.canvas(), Qt::LeftButton, {}, hit->rect.center().toPoint());
    QVERIFY(fixture.session.state().selection == organization(u"nvidia"));
    QVERIFY(fixture.canvas().selection() == organization(u"nvidia"));
}

void TestMembersView::aClickBesideEverythingClearsTheSelection()
{
    Fixture fixture;
    fixture.show();
    fixture.session.select(organization(u"nvidia"));
    QTest::mouseClick(&fixture.canvas(), Qt::LeftButton, {}, {3, 3});
    QVERIFY(!fixture.session.state().selection);
}

void TestMembersView::aSelectionMadeElsewhereIsShown()
{
    Fixture fixture;
    fixture.show();
    const QString before = dump(fixture.canvas().scene());
    fixture.session.select(organization(u"meta"));
    QVERIFY(fixture.canvas().selection() == organization(u"meta"));
    QVERIFY(dump(fixture.canvas().scene()) != before);
}

void TestMembersView::aMemberIsDescribedInWords()
{
    Fixture fixture;
    fixture.show();
    fixture.session.setAsOf(day(u"2022-10-01"));
    const HitDescription meta = fixture.canvas().describe(*fixture.hitOf(organization(u"meta")));
    QVERIFY(meta.name.contains(QStringLiteral("Meta")));
    QVERIFY2(meta.description.contains(QStringLiteral("Founding premier member")),
             qPrintable(meta.description));
    QVERIFY2(meta.description.contains(QStringLiteral("6 vote")), qPrintable(meta.description));
    QVERIFY(meta.description.contains(QStringLiteral("2022")));
    fixture.session.setAsOf(day(u"2024-01-01"));
    QVERIFY(fixture.canvas()
                .describe(*fixture.hitOf(organization(u"meta")))
                .description.contains(QStringLiteral("undefined")));
}

void TestMembersView::aCountedMarkNamesWhatItHolds()
{
    Fixture fixture;
    fixture.show();
    const auto& hits = fixture.canvas().scene().hits;
    const auto counted = std::ranges::find_if(
        hits, [](const HitTarget& hit) { return hit.folded.size() > 1; });
    QVERIFY(counted != hits.end());
    const HitDescription description = fixture.canvas().describe(*counted);
    QVERIFY(description.name.contains(QString::number(counted->folded.size())));
    QVERIFY(description.description.contains(QStringLiteral("Captum")));
}

void TestMembersView::anotherDatasetIsLaidOutAnew()
{
    Fixture fixture;
    fixture.show();
    auto empty = std::make_shared<Dataset>();
    empty->info.asOf = day(u"2020-01-01");
    fixture.session.setDataset(empty);
    QVERIFY(fixture.canvas().scene().hits.empty());
    QVERIFY(!fixture.canvas().scene().items.empty()); // it says why
}

void TestMembersView::theExportIsTheSameGraph()
{
    const Theme theme = Theme::light();
    const FontMeasure measure(theme);
    PictureRequest request;
    request.snapshot = pytorchAt(u"2026-09-15");
    request.size = {1280, 800};
    request.theme = theme;
    const Picture picture = membersPicture(request, measure);
    QCOMPARE(picture.scene.size, QSizeF(1280, 800));
    QCOMPARE(dump(picture.scene), dump(membersPicture(request, measure).scene));
    QVERIFY(picture.scene.hits.size() > 100);
}

void TestMembersView::theExportNamesItsSources()
{
    const FontMeasure measure(Theme::light());
    PictureRequest request;
    request.snapshot = pytorchAt(u"2026-09-15");
    request.size = {1280, 800};
    const QString picture = dump(membersPicture(request, measure).scene);
    QVERIFY(picture.contains(QStringLiteral("Drawn: ")));
    request.hasLegend = false;
    QVERIFY(!dump(membersPicture(request, measure).scene).contains(QStringLiteral("Drawn: ")));
}

void TestMembersView::aFilmstripHasAPictureForEachDay()
{
    const FontMeasure measure(Theme::light());
    PictureRequest request;
    request.snapshot = pytorchAt(u"2026-09-15");
    request.size = {1280, 800};
    for (const QStringView isoDay : {u"2017-06-01", u"2022-09-12", u"2023-09-12", u"2026-09-15"})
        request.days.push_back(pytorchAt(isoDay));
    const Scene scene = membersPicture(request, measure).scene;
    const auto frames = std::ranges::count_if(scene.items, [](const SceneItem& item) {
        const auto* rect = std::get_if<RectItem>(&item);
        return rect && rect->stroke && rect->stroke->role == Role::Border && rect->rect.width() > 300.0;
    });
    QCOMPARE(frames, 4);
    QVERIFY(dump(scene).contains(QStringLiteral("6 members")));
    QVERIFY(dump(scene).contains(QStringLiteral("48 members")));
}

void TestMembersView::theWheelZoomsAtThePointerAndDoubleClickFits()
{
    Fixture fixture;
    fixture.show();
    const QRectF before = fixture.hitOf(organization(u"nvidia"))->rect;
    emit fixture.graph().zoomed(before.center(), 2.0);
    QCOMPARE(fixture.view.camera().zoom, 2.0);
    const QRectF after = fixture.hitOf(organization(u"nvidia"))->rect;
    QVERIFY((after.center() - before.center()).manhattanLength() < 8.0);
    emit fixture.graph().fitRequested();
    QVERIFY(fixture.view.camera().isWhole());
}

void TestMembersView::draggingTheGroundPans()
{
    Fixture fixture;
    fixture.show();
    emit fixture.graph().zoomed({500, 300}, 3.0);
    const QPointF before = fixture.view.camera().middle;
    emit fixture.graph().panned({40.0, 0.0});
    QVERIFY(fixture.view.camera().middle.x() < before.x());
}

void TestMembersView::aDraggedNodeStaysThereAndIsKept()
{
    Fixture fixture;
    fixture.show();
    const FactRef nvidia = organization(u"nvidia");
    const QPoint from = fixture.hitOf(nvidia)->rect.center().toPoint();
    const QPoint to = from + QPoint(60, 40);
    QTest::mousePress(&fixture.canvas(), Qt::LeftButton, {}, from);
    QTest::mouseMove(&fixture.canvas(), from + QPoint(30, 20));
    QTest::mouseMove(&fixture.canvas(), to);
    QTest::mouseRelease(&fixture.canvas(), Qt::LeftButton, {}, to);
    QVERIFY((fixture.hitOf(nvidia)->rect.center() - QPointF(to)).manhattanLength() < 12.0);
    Fixture later; // another window, another day
    later.show();
    QVERIFY((later.hitOf(nvidia)->rect.center() - QPointF(to)).manhattanLength() < 12.0);
    later.view.unpinAll();
    QVERIFY((later.hitOf(nvidia)->rect.center() - QPointF(from)).manhattanLength() < 12.0);
}

void TestMembersView::theNetworkIsPlacedInTheBackground()
{
    Fixture fixture;
    fixture.show();
    MembersState state;
    state.arrangement = GraphArrangement::Force;
    fixture.session.setMembers(state);
    QTRY_VERIFY(!fixture.view.isBusy());
    QCOMPARE(fixture.view.layout()->arrangement, GraphArrangement::Force);
    QVERIFY(fixture.canvas().scene().hits.size() > 150);
    fixture.session.goBack();
    QCOMPARE(fixture.view.layout()->arrangement, GraphArrangement::Rings);
}

void TestMembersView::theAttributionReachesTheGraph()
{
    Fixture fixture;
    fixture.show();
    QVERIFY(fixture.hitOf(organization(u"aws")));
    Filter filter = fixture.session.state().filter;
    filter.attribution = AttributionPolicy::ConsolidatedToday;
    fixture.session.setFilter(filter);
    QVERIFY(!fixture.hitOf(organization(u"aws")));
    QVERIFY(fixture.hitOf(organization(u"amazon")));
}

void TestMembersView::comparingMarksWhatChanged()
{
    Fixture fixture;
    fixture.show();
    fixture.session.setCompare(day(u"2022-09-12"));
    QVERIFY(dump(fixture.canvas().scene()).contains(QStringLiteral("Joined since then")));
    fixture.session.setCompare(std::nullopt);
    QVERIFY(!dump(fixture.canvas().scene()).contains(QStringLiteral("Joined since then")));
}

void TestMembersView::theTableHasARowForEachNodeAndLink()
{
    Fixture fixture;
    fixture.show();
    fixture.view.panel().toggle(MembersPanel::Page::Table);
    QCoreApplication::processEvents();
    GraphTableModel& model = fixture.view.panel().table().model();
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(static_cast<std::size_t>(model.nodeCount()), fixture.view.drawing().nodes.size());
    QCOMPARE(static_cast<std::size_t>(model.linkCount()), fixture.view.drawing().links.size());
    fixture.session.setAsOf(day(u"2022-09-12"));
    QCOMPARE(static_cast<std::size_t>(model.linkCount()), fixture.view.drawing().links.size());
    const int row = model.rowOf(organization(u"meta"));
    QVERIFY(row >= 0);
    QVERIFY(model.index(row, GraphTableModel::Name).data().toString().contains(QStringLiteral("Meta")));
    for (int link = model.nodeCount(); link < model.rowCount(); ++link) {
        QVERIFY(!model.index(link, GraphTableModel::Other).data().toString().isEmpty());
        QVERIFY(!model.index(link, GraphTableModel::What).data().toString().isEmpty());
    }
}

void TestMembersView::arrowsWalkAlongLinks()
{
    Fixture fixture;
    fixture.show();
    const auto& hits = fixture.canvas().scene().hits;
    const auto start = std::ranges::find(hits, organization(u"intel"), &HitTarget::fact);
    fixture.canvas().focusHit(static_cast<std::size_t>(start - hits.begin()));
    emit fixture.graph().walkWanted(Qt::Key_Down);
    const FactRef next = hits[*fixture.canvas().focusedHit()].fact;
    QVERIFY(next != organization(u"intel"));
    const Graph& graph = fixture.view.layout()->graph;
    const int from = graph.nodeOf(organization(u"intel"));
    const int to = graph.nodeOf(next);
    QVERIFY(std::ranges::any_of(fixture.view.drawing().links, [&](const DrawnLink& drawn) {
        const GraphLink& link = graph.links[static_cast<std::size_t>(drawn.link)];
        return (link.from == from && link.to == to) || (link.from == to && link.to == from);
    }));
    emit fixture.graph().turnWanted(1);
    QVERIFY(hits[*fixture.canvas().focusedHit()].fact != next);
}

void TestMembersView::aWayIsShownAndNamed()
{
    Fixture fixture;
    fixture.show();
    MembersState state;
    state.way = WayEnds{organization(u"meta"), organization(u"arm"), false};
    fixture.session.setMembers(state);
    const auto labels = fixture.view.findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text().startsWith(QStringLiteral("2 link(s): Meta Platforms"));
    }));
}

void TestMembersView::focusLeavesOutWhatIsFarther()
{
    Fixture fixture;
    fixture.show();
    const std::size_t all = fixture.view.drawing().nodes.size();
    fixture.session.select(organization(u"arm"));
    MembersState state;
    state.hops = 1;
    fixture.session.setMembers(state);
    QVERIFY(fixture.view.drawing().nodes.size() < all);
    QVERIFY(fixture.hitOf(organization(u"arm")));
}

void TestMembersView::theStripChoosesTheDay()
{
    Fixture fixture;
    fixture.show();
    auto& strip = *fixture.view.findChild<TierStrip*>();
    QVERIFY(strip.accessibleDescription().startsWith(QStringLiteral("48")));
    QTest::mouseClick(&strip, Qt::LeftButton, {}, {strip.width() / 3, strip.height() / 2});
    QVERIFY(fixture.session.state().filter.asOf < pytorchDataset()->info.asOf);
    QTest::keyClick(&strip, Qt::Key_End);
    QCOMPARE(fixture.session.state().filter.asOf, fixture.session.state().window.end - 1);
}

void TestMembersView::theBoardPageNamesPowerAndBothReadings()
{
    Fixture fixture;
    fixture.show();
    fixture.view.panel().toggle(MembersPanel::Page::Boards);
    QCoreApplication::processEvents();
    auto& page = *fixture.view.findChild<BoardPage*>();
    auto& table = *page.findChild<QTableView*>();
    const auto meta = [&](int column) {
        for (int row = 0; row < table.model()->rowCount(); ++row)
            if (table.model()->index(row, 0).data().toString().contains(QStringLiteral("Meta")))
                return table.model()->index(row, column).data().toString();
        return QString();
    };
    fixture.session.setAsOf(day(u"2022-10-01"));
    QCOMPARE(meta(3), QStringLiteral("6"));
    QVERIFY2(meta(5).startsWith(QStringLiteral("100")), qPrintable(meta(5)));
    QVERIFY(!meta(7).isEmpty());
    fixture.session.setAsOf(day(u"2024-01-01"));
    QCOMPARE(meta(3), QStringLiteral("1 / 6"));
}

void TestMembersView::theChangesPageListsSentences()
{
    Fixture fixture;
    fixture.show();
    fixture.view.panel().toggle(MembersPanel::Page::Changes);
    QCoreApplication::processEvents();
    auto& list = *fixture.view.findChild<QListWidget*>();
    QCOMPARE(list.count(), 0);
    fixture.session.setCompare(day(u"2022-09-12"));
    QVERIFY(list.count() > 20);
    list.setCurrentRow(list.count() - 1);
    QVERIFY(fixture.session.state().selection.has_value());
}

void TestMembersView::theTiesAreCountedInTheBackground()
{
    Fixture fixture;
    fixture.show();
    fixture.view.panel().toggle(MembersPanel::Page::Ties);
    QCoreApplication::processEvents();
    auto& page = *fixture.view.findChild<TiesPage*>();
    QTRY_VERIFY(!page.isCounting());
    QList<QTableView*> tables = page.findChildren<QTableView*>();
    QCOMPARE(tables.size(), 2);
    std::ranges::sort(tables, {}, [](const QTableView* table) { return table->accessibleName(); }); // ties, then who meets
    QCOMPARE(tables[0]->model()->index(0, 0).data().toString(), QStringLiteral("PyTorch Foundation"));
    QVERIFY(tables[0]->model()->index(0, 1).data().toInt() > 100);
    QVERIFY(tables[1]->model()->rowCount() > 10);
    emit tables[0]->clicked(tables[0]->model()->index(0, 0));
    QVERIFY(fixture.session.state().selection == factRef(pytorchDataset()->info.foundation));
}

void TestMembersView::aSeatCapIsListedAndUndone()
{
    Fixture fixture;
    fixture.show();
    fixture.view.panel().toggle(MembersPanel::Page::Boards);
    QCoreApplication::processEvents();
    auto& page = *fixture.view.findChild<BoardPage*>();
    auto& body = *page.findChildren<QComboBox*>().front();
    body.setCurrentText(QStringLiteral("PyTorch Foundation Technical Advisory Council"));
    page.findChildren<QSpinBox*>().front()->setValue(2);
    QVERIFY(fixture.session.state().members.cap.has_value());
    const auto labels = page.findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text().startsWith(QStringLiteral("Meta Platforms: up to 3"));
    }));
    fixture.session.goBack();
    QVERIFY(!fixture.session.state().members.cap.has_value());
    QCOMPARE(page.findChildren<QSpinBox*>().front()->value(), 0);
}

QTEST_MAIN(TestMembersView)
#include "tst_members_view.moc"
