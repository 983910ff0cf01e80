// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timeline_bar.h"

#include "app/views/timeline/subject_chooser.h"
#include "tests/support/pytorch_dataset.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace steward;

namespace {

struct Fixture
{
    Session session{pytorchDataset()};
    TimelineBar bar{session};

    Fixture()
    {
        bar.resize(1000, 60);
        bar.show();
    }
    const TimelineState& state() { return session.state().timeline; }
    QToolButton* button(const QString& start)
    {
        for (QToolButton* candidate : bar.findChildren<QToolButton*>())
            if (candidate->text().startsWith(start))
                return candidate;
        return nullptr;
    }
    QAction* entry(const QString& menu, const QString& text)
    {
        for (QAction* action : button(menu)->menu()->actions())
            if (action->text() == text)
                return action;
        return nullptr;
    }
    QLineEdit& field() { return *bar.findChild<QLineEdit*>({}, Qt::FindDirectChildrenOnly); }
};

} // namespace

class TestTimelineBar : public QObject
{
    Q_OBJECT

private slots:
    void aGroupingIsChosen();
    void kindsAreSwitched();
    void orderAndHeightAreChosen();
    void typingSearchesAfterAPause();
    void whatIsFoundIsCounted();
    void backShowsTheEarlierSearch();
    void namesAreChosenFromAList();
    void aNameIsFoundByTyping();
};

void TestTimelineBar::aGroupingIsChosen()
{
    Fixture fixture;
    fixture.entry("Lanes", "Body")->trigger();
    QCOMPARE(fixture.state().grouping, LaneGrouping::Body);
    QVERIFY(fixture.button("Lanes")->text().contains("Body"));
}

void TestTimelineBar::kindsAreSwitched()
{
    Fixture fixture;
    fixture.entry("Show", "Memberships")->trigger();
    QVERIFY(fixture.state().kinds->test(static_cast<std::size_t>(ItemKind::Membership)));
    QVERIFY(fixture.state().kinds->test(static_cast<std::size_t>(ItemKind::Event)));
    fixture.entry("Show", "Memberships")->trigger();
    QCOMPARE(*fixture.state().kinds, onlyEvents());
    fixture.entry("Show", "Only the most important events")->trigger();
    QCOMPARE(fixture.state().filter.leastImportance, 3);
}

void TestTimelineBar::orderAndHeightAreChosen()
{
    Fixture fixture;
    fixture.entry("Arrange", "By first date")->trigger();
    fixture.entry("Arrange", "Cards")->trigger();
    QCOMPARE(fixture.state().order, LaneOrder::FirstDate);
    QCOMPARE(fixture.state().density, LaneDensity::Cards);
}

void TestTimelineBar::typingSearchesAfterAPause()
{
    Fixture fixture;
    QSignalSpy changes(&fixture.session, &Session::timelineChanged);
    QTest::keyClicks(&fixture.field(), "board");
    QCOMPARE(changes.count(), 0);
    QTRY_COMPARE(fixture.state().filter.text, QStringLiteral("board"));
    QCOMPARE(changes.count(), 1);
    QVERIFY(fixture.button(QStringLiteral("“board”")));
}

void TestTimelineBar::whatIsFoundIsCounted()
{
    Fixture fixture;
    TimelineState state = fixture.state();
    state.filter.text = "board";
    fixture.session.setTimeline(state);
    fixture.bar.setFound(1234, 5678);
    bool isShown = false;
    for (const QLabel* label : fixture.bar.findChildren<QLabel*>())
        isShown = isShown || (label->isVisible() && label->text() == QLocale().toString(1234) + " of " + QLocale().toString(5678));
    QVERIFY(isShown);
}

void TestTimelineBar::backShowsTheEarlierSearch()
{
    Fixture fixture;
    TimelineState state = fixture.state();
    state.filter.text = "board";
    fixture.session.setTimeline(state);
    QCOMPARE(fixture.field().text(), QStringLiteral("board"));
    fixture.session.goBack();
    QCOMPARE(fixture.field().text(), QString());
}

void TestTimelineBar::namesAreChosenFromAList()
{
    SubjectChooser chooser("Fruits", [] { return std::vector<QString>{"Pear", "Apple", "Plum"}; });
    QSignalSpy chosen(&chooser, &SubjectChooser::chosenChanged);
    chooser.setChosen({2});
    QCOMPARE(chosen.count(), 0);
    QVERIFY(chooser.text().contains("1"));
    emit chooser.menu()->aboutToShow();
    auto* list = chooser.findChild<QListWidget*>();
    QCOMPARE(list->count(), 3);
    for (int i = 0; i < list->count(); ++i)
        QCOMPARE(list->item(i)->checkState(), list->item(i)->text() == "Plum" ? Qt::Checked : Qt::Unchecked);
    list->findItems("Apple", Qt::MatchExactly).front()->setCheckState(Qt::Checked);
    QCOMPARE(chosen.count(), 1);
    std::vector<int> numbers = chooser.chosen();
    std::ranges::sort(numbers);
    QCOMPARE(numbers, (std::vector<int>{1, 2}));
}

void TestTimelineBar::aNameIsFoundByTyping()
{
    SubjectChooser chooser("Fruits", [] { return std::vector<QString>{"Pear", "Apple", "Plum"}; });
    emit chooser.menu()->aboutToShow();
    auto* list = chooser.findChild<QListWidget*>();
    chooser.findChild<QLineEdit*>()->setText("PL");
    int visible = 0;
    for (int i = 0; i < list->count(); ++i)
        visible += list->item(i)->isHidden() ? 0 : 1;
    QCOMPARE(visible, 2); // apPLe and PLum
}

QTEST_MAIN(TestTimelineBar)
#include "tst_timeline_bar.moc"
