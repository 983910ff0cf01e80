// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a screen reader finds in the window: names, roles, places, states, values and changes.

#include "app/charts/chart_widget.h"
#include "app/views/members/tier_strip.h"
#include "app/views/scene_canvas.h"

#include "tests/app/accessibility/shown_window.h"
#include "tests/support/pytorch_dataset.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QAccessibleTableInterface>
#include <QAccessibleValueInterface>
#include <QLabel>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolBar>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

struct Told
{
    QAccessible::Event what;
    QPointer<QObject> object;
    int child = -1;
};

std::vector<Told>& toldSoFar()
{
    static std::vector<Told> all;
    return all;
}

void remember(QAccessibleEvent* event)
{
    toldSoFar().push_back({event->type(), event->object(), event->child()});
}

bool wasTold(QAccessible::Event what, const QObject* object, int child = -2)
{
    return std::ranges::any_of(toldSoFar(), [&](const Told& told) {
        return told.what == what && told.object == object && (child == -2 || told.child == child);
    });
}

QAccessibleInterface* accessible(QWidget* widget)
{
    return QAccessible::queryAccessibleInterface(widget);
}

/// Roles that say nothing of what a control does.
bool isSilent(QAccessible::Role role)
{
    static const QSet<QAccessible::Role> silent{QAccessible::NoRole, QAccessible::Client,
                                                QAccessible::Whitespace, QAccessible::Window};
    return silent.contains(role);
}

template <class Check>
void forEachBelow(QAccessibleInterface* root, const Check& check)
{
    for (int i = 0; i < root->childCount(); ++i) {
        QAccessibleInterface* child = root->child(i);
        if (!child || child->state().invisible)
            continue;
        check(*child);
        forEachBelow(child, check);
    }
}

/// Canvases and charts that the view shows.
QList<QWidget*> canvasesIn(const View& view)
{
    QList<QWidget*> all;
    for (auto* canvas : view.findChildren<SceneCanvas*>())
        all.append(canvas);
    for (auto* chart : view.findChildren<ChartWidget*>())
        all.append(chart);
    all.removeIf([](const QWidget* one) { return !one->isVisible(); });
    return all;
}

void allViews()
{
    QTest::addColumn<QString>("view");
    for (const QString& view : ShownWindow::views())
        QTest::newRow(qPrintable(view)) << view;
}

void checkNone(const QStringList& problems)
{
    QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
}

} // namespace

class TestAccessibleTree : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void whatTakesTheFocusHasANameAndARole_data() { allViews(); }
    void whatTakesTheFocusHasANameAndARole();
    void everyButtonHasAName_data() { allViews(); }
    void everyButtonHasAName();
    void whatHasAPictureHasParts_data() { allViews(); }
    void whatHasAPictureHasParts();
    void theFocusIsInOnePlace_data() { allViews(); }
    void theFocusIsInOnePlace();
    void theRovingFocusIsTold_data();
    void theRovingFocusIsTold();
    void aPartOfAChartSaysWhatItIs();
    void theTierStripIsASliderOfDays();
    void anotherDayIsTold();
    void aMarkKeepsItsPlaceOnAnotherDay();
    void aSelectionIsTold();
    void tablesAreTables_data();
    void tablesAreTables();
    void aDescriptionDoesNotRepeatTheName();
    void thePremierMembersOfADayAreFound();

private:
    std::unique_ptr<ShownWindow> m_shown;
    bool m_listens = false;
};

void TestAccessibleTree::initTestCase()
{
    m_listens = listenAsScreenReader();
    m_shown = std::make_unique<ShownWindow>();
    QAccessible::installUpdateHandler(remember);
}

void TestAccessibleTree::cleanupTestCase()
{
    QAccessible::installUpdateHandler(nullptr);
    m_shown.reset();
}

void TestAccessibleTree::whatTakesTheFocusHasANameAndARole()
{
    QFETCH(const QString, view);
    m_shown->show(view);
    QStringList problems;
    const QList<QWidget*> stops = tabStops(m_shown->window());
    QVERIFY(stops.size() > 3);
    for (QWidget* stop : stops) {
        const QAccessibleInterface* told = accessible(stop);
        if (!told || told->text(QAccessible::Name).trimmed().isEmpty())
            problems << u"no name: "_s + nameForReport(*stop);
        else if (isSilent(told->role()))
            problems << u"no role: "_s + nameForReport(*stop);
    }
    checkNone(problems);
}

void TestAccessibleTree::everyButtonHasAName()
{
    QFETCH(const QString, view);
    m_shown->show(view);
    QStringList problems;
    for (auto* button : m_shown->window().findChildren<QAbstractButton*>()) {
        // The corner of a table has nothing to say: Ctrl+A does the same.
        const bool isShown = button->isVisible() && !button->inherits("QTableCornerButton");
        if (isShown && accessible(button)->text(QAccessible::Name).trimmed().isEmpty())
            problems << nameForReport(*button);
    }
    checkNone(problems);
}

void TestAccessibleTree::whatHasAPictureHasParts()
{
    QFETCH(const QString, view);
    View& shown = m_shown->show(view);
    QStringList problems;
    for (QWidget* canvas : canvasesIn(shown)) {
        QAccessibleInterface* told = accessible(canvas);
        QVERIFY2(told->childCount() > 0, qPrintable(nameForReport(*canvas)));
        const QRect place = told->rect();
        const bool isSeen = !canvas->visibleRegion().isEmpty(); // and not further down the page
        QVERIFY(!isSeen || m_shown->window().frameGeometry().intersects(place));
        for (int i = 0; i < told->childCount(); ++i) {
            QAccessibleInterface* part = told->child(i);
            const QString where = nameForReport(*canvas) + u": part %1 "_s.arg(i);
            QVERIFY2(part && part->isValid(), qPrintable(where));
            if (part->text(QAccessible::Name).isEmpty())
                problems << where + u"has no name"_s;
            if (part->role() != QAccessible::ListItem)
                problems << where + u"has another role"_s;
            if (part->parent() != told || told->indexOfChild(part) != i)
                problems << where + u"does not know its parent"_s;
            if (!part->state().offscreen && !place.contains(part->rect()))
                problems << where + u"lies outside"_s;
        }
    }
    checkNone(problems);
}

void TestAccessibleTree::theFocusIsInOnePlace()
{
    QFETCH(const QString, view);
    m_shown->show(view);
    QStringList found;
    forEachBelow(accessible(&m_shown->window()), [&found](QAccessibleInterface& one) {
        // Qt tells of the current tab, and of a table's current cell, that they have the focus.
        const bool isPart = one.role() == QAccessible::PageTab || one.role() == QAccessible::Cell;
        if (one.state().focused && !isPart)
            found << one.text(QAccessible::Name);
    });
    const bool hasCurrentItem = found.size() == 2 && view == u"data"; // a list and its item
    QVERIFY2(found.size() == 1 || hasCurrentItem, qPrintable(found.join(u" | ")));
    QVERIFY(!found.first().isEmpty());
}

void TestAccessibleTree::theRovingFocusIsTold_data()
{
    QTest::addColumn<QString>("view");
    for (const char* view : {"overview", "timeline", "members", "growth", "transfer"})
        QTest::newRow(view) << QString::fromLatin1(view);
}

void TestAccessibleTree::theRovingFocusIsTold()
{
    if (!m_listens)
        QSKIP("Changes are told to nobody here.");
    QFETCH(const QString, view);
    QWidget* canvas = canvasesIn(m_shown->show(view)).constFirst();
    canvas->setFocus(Qt::TabFocusReason);
    QTest::keyClick(canvas, Qt::Key_Home);
    toldSoFar().clear();
    QTest::keyClick(canvas, Qt::Key_Right);
    QAccessibleInterface* told = accessible(canvas);
    QAccessibleInterface* now = told->focusChild();
    QVERIFY(now && !now->text(QAccessible::Name).isEmpty());
    QVERIFY(now->state().focused);
    QVERIFY(told->rect().contains(now->rect()));
    QVERIFY(wasTold(QAccessible::Focus, canvas, told->indexOfChild(now)));
}

void TestAccessibleTree::aPartOfAChartSaysWhatItIs()
{
    auto* chart = m_shown->show(u"growth"_s).findChild<ChartWidget*>();
    QAccessibleInterface* told = accessible(chart);
    QCOMPARE(told->role(), QAccessible::Chart);
    QVERIFY(told->text(QAccessible::Description).size() > 100);
    QAccessibleInterface* series = told->child(0);
    QVERIFY(series->text(QAccessible::Name).startsWith(chart->words().panels[0].series[0]));
    QVERIFY(series->text(QAccessible::Name).contains(u"highest"));
    QVERIFY(series->state().checkable && series->state().checked);
    QVERIFY(!series->rect().isEmpty());
    QCOMPARE(told->childAt(series->rect().center().x(), series->rect().center().y()), series);
    const QString key = chart->spec().panels[0].series[0].key;
    QSignalSpy toggled(chart, &ChartWidget::seriesToggled);
    series->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(toggled.first().first().toString(), key);
    QTRY_VERIFY(!told->child(0)->state().checked);
    told->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_VERIFY(told->child(0)->state().checked);
}

void TestAccessibleTree::theTierStripIsASliderOfDays()
{
    m_shown->session().setAsOf(day(u"2023-01-01"));
    auto* strip = m_shown->show(u"members"_s).findChild<TierStrip*>();
    QAccessibleInterface* told = accessible(strip);
    QCOMPARE(told->role(), QAccessible::Slider);
    QVERIFY(told->text(QAccessible::Name).contains(u"1 January 2023"));
    QVERIFY(told->text(QAccessible::Description).contains(u"premier"));
    QAccessibleValueInterface* value = told->valueInterface();
    QVERIFY(value);
    QCOMPARE(value->currentValue().toInt(), 20230101);
    QVERIFY(value->minimumValue().toInt() < 20230101);
    QVERIFY(value->maximumValue().toInt() > 20230101);
    value->setCurrentValue(20240229);
    QCOMPARE(isoText(m_shown->session().state().filter.asOf), u"2024-02-29"_s);
    value->setCurrentValue(20230231); // there is none
    QCOMPARE(isoText(m_shown->session().state().filter.asOf), u"2023-02-28"_s);
    value->setCurrentValue(-5);
    QCOMPARE(value->currentValue(), value->minimumValue());
}

void TestAccessibleTree::anotherDayIsTold()
{
    if (!m_listens)
        QSKIP("Changes are told to nobody here.");
    m_shown->session().setAsOf(day(u"2023-01-01"));
    View& view = m_shown->show(u"members"_s);
    auto* canvas = view.findChild<SceneCanvas*>();
    auto* strip = view.findChild<TierStrip*>();
    toldSoFar().clear();
    m_shown->session().setAsOf(day(u"2024-06-01"));
    QVERIFY(wasTold(QAccessible::ValueChanged, strip));
    QVERIFY(wasTold(QAccessible::NameChanged, strip));
    QVERIFY(wasTold(QAccessible::DescriptionChanged, canvas));
    QVERIFY(accessible(canvas)->text(QAccessible::Description).contains(u"1 June 2024"));
}

void TestAccessibleTree::aMarkKeepsItsPlaceOnAnotherDay()
{
    if (!m_listens)
        QSKIP("Changes are told to nobody here.");
    m_shown->session().setAsOf(day(u"2022-09-20"));
    auto* canvas = m_shown->show(u"members"_s).findChild<SceneCanvas*>();
    canvas->setFocus(Qt::TabFocusReason);
    const auto& hits = canvas->scene().hits;
    const auto meta = std::ranges::find_if(hits, [canvas](const HitTarget& hit) {
        return canvas->describe(hit).name == u"Meta Platforms";
    });
    QVERIFY(meta != hits.end());
    canvas->focusHit(static_cast<std::size_t>(meta - hits.begin()));
    QAccessibleInterface* before = accessible(canvas)->focusChild();
    const QString said = before->text(QAccessible::Description);
    toldSoFar().clear();
    m_shown->session().setAsOf(day(u"2026-01-01"));
    QVERIFY(before->isValid());
    QCOMPARE(accessible(canvas)->focusChild(), before);
    QCOMPARE(before->text(QAccessible::Name), u"Meta Platforms"_s);
    QVERIFY(before->text(QAccessible::Description) != said);
    QVERIFY(
        wasTold(QAccessible::DescriptionChanged, canvas, accessible(canvas)->indexOfChild(before)));
}

void TestAccessibleTree::aSelectionIsTold()
{
    if (!m_listens)
        QSKIP("Changes are told to nobody here.");
    auto* canvas = m_shown->show(u"timeline"_s).findChild<SceneCanvas*>();
    m_shown->session().select(std::nullopt);
    const FactRef fact = canvas->scene().hits.front().fact;
    toldSoFar().clear();
    m_shown->session().select(fact);
    QVERIFY(wasTold(QAccessible::Selection, canvas));
    QVERIFY(wasTold(QAccessible::StateChanged, canvas));
    QVERIFY(accessible(canvas)->child(0)->state().selected);
    toldSoFar().clear();
    m_shown->session().select(std::nullopt);
    QVERIFY(wasTold(QAccessible::SelectionRemove, canvas));
    QVERIFY(!accessible(canvas)->child(0)->state().selected);
}

void TestAccessibleTree::tablesAreTables_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("action");
    QTest::newRow("timeline") << u"timeline"_s << u"timeline-table"_s;
    QTest::newRow("members") << u"members"_s << u"members-table"_s;
    QTest::newRow("growth") << u"growth"_s << u"growth-table"_s;
    QTest::newRow("data") << u"data"_s << QString();
}

void TestAccessibleTree::tablesAreTables()
{
    QFETCH(const QString, view);
    QFETCH(const QString, action);
    View& shown = m_shown->show(view);
    QAction* toggle = shown.findChild<QAction*>(action);
    QVERIFY(action.isEmpty() || toggle);
    if (toggle)
        toggle->trigger();
    const auto visibleTable = [&shown] {
        const auto tables = shown.findChildren<QTableView*>();
        const auto found = std::ranges::find_if(tables, [](const QTableView* one) {
            return one->isVisible() && one->model() && one->model()->rowCount() > 0;
        });
        return found == tables.end() ? nullptr : *found;
    };
    QTRY_VERIFY(visibleTable());
    QTableView* table = visibleTable();
    QAccessibleInterface* told = accessible(table);
    QVERIFY(!told->text(QAccessible::Name).isEmpty());
    QAccessibleTableInterface* cells = told->tableInterface();
    QVERIFY(cells);
    QCOMPARE(cells->rowCount(), table->model()->rowCount());
    QCOMPARE(cells->columnCount(), table->model()->columnCount());
    for (int column = 0; column < cells->columnCount(); ++column)
        QVERIFY(!cells->columnDescription(column).isEmpty());
    QCOMPARE(cells->cellAt(0, 0)->text(QAccessible::Name),
             table->model()->index(0, 0).data().toString());
    if (toggle)
        toggle->trigger();
}

void TestAccessibleTree::aDescriptionDoesNotRepeatTheName()
{
    auto* canvas = m_shown->show(u"timeline"_s).findChild<SceneCanvas*>();
    QAccessibleInterface* told = accessible(canvas);
    for (int i = 0; i < told->childCount(); ++i)
        QVERIFY(!told->child(i)
                     ->text(QAccessible::Description)
                     .startsWith(told->child(i)->text(QAccessible::Name) + u'.'));
}

/// The question that a screen-reader user must be able to answer, from the graph alone.
void TestAccessibleTree::thePremierMembersOfADayAreFound()
{
    m_shown->session().setAsOf(day(u"2023-01-01"));
    auto* canvas = m_shown->show(u"members"_s).findChild<SceneCanvas*>();
    QAccessibleInterface* told = accessible(canvas);
    QStringList premier;
    for (int i = 0; i < told->childCount(); ++i) {
        const QString description = told->child(i)->text(QAccessible::Description);
        if (description.section(u';', 0, 0).contains(u"premier member", Qt::CaseInsensitive))
            premier << told->child(i)->text(QAccessible::Name);
    }
    premier.sort();
    QStringList held;
    const SnapshotPtr snapshot = pytorchAt(u"2023-01-01");
    for (const Member& member : snapshot->members)
        held << (*snapshot->dataset)[member.organization].name;
    held.sort();
    QCOMPARE(premier, held); // on that day there was no other tier
}

QTEST_MAIN(TestAccessibleTree)
#include "tst_accessible_tree.moc"
