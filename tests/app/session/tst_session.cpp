// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/session.h"

#include "tests/support/pytorch_dataset.h"

#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace steward;

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void itBeginsAtTheEvidenceDayWithTheErasInView();
    void settingWhatIsAlreadySetTellsNobody();
    void theAsOfDayStaysInsideTheHistory();
    void onlyWhatChangedIsTold();
    void backAndForwardWalkTheStates();
    void aDragIsOneStepBack();
    void aNewStepAfterGoingBackForgetsTheOldOnes();
    void theCompareSnapshotFollowsTheFilter();
    void eventsAreSteppedThroughInTimeOrder();
    void aWindowIsNeverEmptyOrOutside();
    void aNewDatasetStartsAfresh();
};

void TestSession::itBeginsAtTheEvidenceDayWithTheErasInView()
{
    const Session session(pytorchDataset());
    QCOMPARE(isoText(session.state().filter.asOf), QStringLiteral("2026-09-15"));
    QVERIFY(session.state().window.contains(day(u"2016-09-01")));
    QVERIFY(!session.state().window.contains(day(u"2015-01-01")));
    QCOMPARE(session.state().window.end, session.history().end);
    QVERIFY(session.history().contains(day(u"2002-01-01")));
    QVERIFY(session.snapshot());
    QVERIFY(!session.compareSnapshot());
    QVERIFY(!session.canGoBack());
}

void TestSession::settingWhatIsAlreadySetTellsNobody()
{
    Session session(pytorchDataset());
    const QSignalSpy snapshots(&session, &Session::snapshotChanged);
    const QSignalSpy steps(&session, &Session::historyChanged);
    session.setAsOf(session.state().filter.asOf);
    session.setWindow(session.state().window);
    session.select(std::nullopt);
    QCOMPARE(snapshots.count(), 0);
    QCOMPARE(steps.count(), 0);
}

void TestSession::theAsOfDayStaysInsideTheHistory()
{
    Session session(pytorchDataset());
    session.setAsOf(day(u"1900-01-01"));
    QCOMPARE(session.state().filter.asOf, session.history().begin);
    session.setAsOf(Day::max());
    QCOMPARE(session.state().filter.asOf, session.history().end - 1);
}

void TestSession::onlyWhatChangedIsTold()
{
    Session session(pytorchDataset());
    const QSignalSpy snapshots(&session, &Session::snapshotChanged);
    const QSignalSpy windows(&session, &Session::windowChanged);
    const QSignalSpy selections(&session, &Session::selectionChanged);
    session.setAsOf(day(u"2022-09-12"));
    QCOMPARE(snapshots.count(), 1);
    QCOMPARE(windows.count(), 0);
    QCOMPARE(selections.count(), 0);
    QCOMPARE(countOf(session.snapshot()->members).certain, 6);
    session.select(FactRef{FactKind::Event, 3});
    QCOMPARE(snapshots.count(), 1);
    QCOMPARE(selections.count(), 1);
}

void TestSession::backAndForwardWalkTheStates()
{
    Session session(pytorchDataset());
    session.setView(QStringLiteral("timeline"));
    session.setAsOf(day(u"2022-09-12"));
    session.select(FactRef{FactKind::Event, 3});
    session.goBack();
    QVERIFY(!session.state().selection);
    QCOMPARE(isoText(session.state().filter.asOf), QStringLiteral("2022-09-12"));
    session.goBack();
    QCOMPARE(isoText(session.state().filter.asOf), QStringLiteral("2026-09-15"));
    QCOMPARE(countOf(session.snapshot()->members).certain, 48);
    session.goForward();
    session.goForward();
    QCOMPARE(session.state().selection, std::optional(FactRef{FactKind::Event, 3}));
    QVERIFY(!session.canGoForward());
}

void TestSession::aDragIsOneStepBack()
{
    Session session(pytorchDataset());
    for (int i = 0; i < 50; ++i)
        session.setAsOf(day(u"2022-01-01") + i);
    session.goBack();
    QCOMPARE(isoText(session.state().filter.asOf), QStringLiteral("2026-09-15"));
    QVERIFY(!session.canGoBack());
}

void TestSession::aNewStepAfterGoingBackForgetsTheOldOnes()
{
    Session session(pytorchDataset());
    session.setView(QStringLiteral("members"));
    session.setView(QStringLiteral("growth"));
    session.goBack();
    session.setView(QStringLiteral("data"));
    QVERIFY(!session.canGoForward());
    session.goBack();
    QCOMPARE(session.state().view, QStringLiteral("members"));
}

void TestSession::theCompareSnapshotFollowsTheFilter()
{
    Session session(pytorchDataset());
    session.setCompare(day(u"2023-09-12"));
    QCOMPARE(countOf(session.compareSnapshot()->members).possible, 12);
    Filter filter = session.state().filter;
    filter.leastConfidence = Confidence::High;
    session.setFilter(filter);
    QCOMPARE(session.compareSnapshot()->filter.leastConfidence, Confidence::High);
    QCOMPARE(isoText(session.compareSnapshot()->asOf()), QStringLiteral("2023-09-12"));
    session.setCompare(std::nullopt);
    QVERIFY(!session.compareSnapshot());
}

void TestSession::eventsAreSteppedThroughInTimeOrder()
{
    Session session(pytorchDataset());
    Day at = session.history().begin - 1;
    std::set<Day> days;
    for (const Event& event : session.dataset()->events)
        days.insert(event.span().begin);
    for (const Day expected : days) {
        at = session.eventDayAfter(at);
        QCOMPARE(at, expected);
    }
    QCOMPARE(session.eventDayAfter(at), at);
    QCOMPARE(session.eventDayBefore(*days.begin()), *days.begin());
    QCOMPARE(session.eventDayBefore(at), *std::next(days.rbegin()));
}

void TestSession::aWindowIsNeverEmptyOrOutside()
{
    Session session(pytorchDataset());
    session.setWindow({day(u"2022-09-12"), day(u"2022-09-12")});
    QVERIFY(session.state().window.days() >= 7);
    session.setWindow({day(u"1950-01-01"), day(u"1951-01-01")});
    QCOMPARE(session.state().window.begin, session.history().begin);
    QCOMPARE(session.state().window.days(), 365);
    session.setWindow({Day::min(), Day::max()});
    QCOMPARE(session.state().window, session.history());
}

void TestSession::aNewDatasetStartsAfresh()
{
    Session session(pytorchDataset());
    session.select(FactRef{FactKind::Event, 3});
    session.setCompare(day(u"2022-01-01"));
    session.setDataset(pytorchDataset());
    QVERIFY(!session.state().selection);
    QVERIFY(!session.state().compare);
    QVERIFY(!session.canGoBack());
}

QTEST_MAIN(TestSession)
#include "tst_session.moc"
