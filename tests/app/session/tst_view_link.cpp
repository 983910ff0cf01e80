// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/session.h"
#include "app/session/view_link.h"
#include "tests/support/pytorch_dataset.h"

#include <QRandomGenerator>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

Day dayOf(QStringView text) { return *parseDay(text); }

/// Everything that can differ from the first state does.
ViewState fullState(const Dataset& dataset, const Session& session)
{
    ViewState state = session.firstState();
    state.view = u"timeline"_s;
    state.filter.asOf = dayOf(u"2022-09-12");
    state.filter.hiddenCategories.set(2);
    state.filter.hiddenCategories.set(8);
    state.filter.leastConfidence = Confidence::Medium;
    state.filter.attribution = AttributionPolicy::ConsolidatedToday;
    state.compare = dayOf(u"2020-02-29");
    state.window = {dayOf(u"2021-01-01"), dayOf(u"2023-01-01")};
    state.selection = factRef(findOrganization(dataset, u"meta"));
    state.timeline = {.grouping = LaneGrouping::Body,
                      .order = LaneOrder::Size,
                      .density = LaneDensity::Cards,
                      .kinds = onlyEvents(),
                      .filter = {.organizations = {findOrganization(dataset, u"meta"), OrganizationId{0}},
                                 .bodies = {BodyId{1}},
                                 .projects = {ProjectId{0}},
                                 .leastImportance = 2,
                                 .text = u"a & b = 100 % “ü” #1"_s,
                                 .hidesRest = true},
                      .toggled = {u"body:board"_s, u"x"_s},
                      .marked = DaySpan{dayOf(u"2022-01-01"), dayOf(u"2022-02-01")}};
    state.members = {.arrangement = GraphArrangement::Force,
                     .hops = 2,
                     .way = WayEnds{factRef(OrganizationId{0}), factRef(PersonId{1}), true},
                     .cap = SeatCap{.body = BodyId{0}, .mostSeats = 2, .largestShare = 0.25, .subsidiariesAreOne = false, .graceDays = 90}};
    state.growth = {.page = GrowthPage::Concentration,
                    .scope = RepositoryScope{.kind = ScopeKind::Chosen, .chosen = {RepositoryId{0}, RepositoryId{3}}},
                    .every = PeriodUnit::Quarter,
                    .windowMonths = 3,
                    .definitions = DefinitionSet::DevStats,
                    .scale = ValueScale::Log,
                    .indexDay = dayOf(u"2022-09-12"),
                    .hidden = {u"share:meta"_s, u"b"_s}};
    state.transfer = {.page = TransferPage::Changes,
                      .metric = u"share:meta"_s,
                      .scope = RepositoryScope{.kind = ScopeKind::Cohort, .cohort = monthOf(dayOf(u"2021-09-01"))},
                      .event = dayOf(u"2022-10-01"),
                      .monthsBefore = 24,
                      .monthsAfter = 36,
                      .donut = 0,
                      .anticipation = 1,
                      .harmonics = 2,
                      .hasControls = false};
    return state;
}

} // namespace

class TestViewLink : public QObject
{
    Q_OBJECT

private slots:
    void whatIsAtFirstIsShort();
    void everythingComesBack();
    void whatIsUnknownIsListed();
    void anotherDatasetIsTold();
    void otherTextsAreRefused_data();
    void otherTextsAreRefused();
    void noTextDoesHarm();
    void restoringStaysInTheHistory();

private:
    Session m_session{pytorchDataset()};
    const Dataset& m_dataset = *m_session.dataset();
    ViewState m_first = m_session.firstState();
};

void TestViewLink::whatIsAtFirstIsShort()
{
    ViewState state = m_first;
    state.view = u"overview"_s;
    const QString link = viewLink(m_dataset, state, m_first);
    QVERIFY2(link.endsWith("&view=overview&as-of="_L1 + isoText(state.filter.asOf)), qPrintable(link));
    QVERIFY(link.startsWith("stewardship:view?version=1&dataset="_L1));
}

void TestViewLink::everythingComesBack()
{
    const ViewState state = fullState(m_dataset, m_session);
    const QString link = viewLink(m_dataset, state, m_first);
    for (const QChar c : link)
        QVERIFY2(c > u' ' && c < u'\x7f', qPrintable(link));
    const auto restored = readViewLink(m_dataset, u"  "_s + link + u'\n', m_first);
    QVERIFY(restored);
    QCOMPARE(restored->unknown, QStringList());
    QVERIFY(!restored->isOtherDataset);
    QVERIFY(restored->state == state);
    QCOMPARE(viewLink(m_dataset, restored->state, m_first), link);
}

void TestViewLink::whatIsUnknownIsListed()
{
    const auto restored = readViewLink(
        m_dataset, viewLink(m_dataset, m_first, m_first) + u"&selection=organizations:nobody&future=1&hops=99"_s, m_first);
    QVERIFY(restored);
    QVERIFY(restored->state == m_first);
    QCOMPARE(restored->unknown,
             QStringList({u"future=1"_s, u"hops=99"_s, u"selection=organizations:nobody"_s}));
}

void TestViewLink::anotherDatasetIsTold()
{
    QString link = viewLink(m_dataset, m_first, m_first);
    const qsizetype at = link.indexOf("dataset="_L1) + 8;
    link.replace(at, 4, u"0123"_s);
    const auto restored = readViewLink(m_dataset, link, m_first);
    QVERIFY(restored);
    QVERIFY(restored->isOtherDataset);
    const auto byHand = readViewLink(m_dataset, u"stewardship:view?version=1&view=growth"_s, m_first);
    QVERIFY(byHand && !byHand->isOtherDataset && byHand->unknown.isEmpty());
}

void TestViewLink::otherTextsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isNewer");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a web address") << u"https://example.org/"_s << false;
    QTest::newRow("no version") << u"stewardship:view?view=growth"_s << false;
    QTest::newRow("no number") << u"stewardship:view?version=x"_s << false;
    QTest::newRow("newer") << u"stewardship:view?version=2&view=growth"_s << true;
    QTest::newRow("long") << u"stewardship:view?version=1&text="_s + QString(20'000, u'a') << false;
}

void TestViewLink::otherTextsAreRefused()
{
    QFETCH(QString, text);
    QFETCH(bool, isNewer);
    const auto restored = readViewLink(m_dataset, text, m_first);
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, isNewer ? ErrorCode::TooNew : ErrorCode::BadSyntax);
}

/// Broken in every place: read as something or refused, and what is read can be shown.
void TestViewLink::noTextDoesHarm()
{
    const QString link = viewLink(m_dataset, fullState(m_dataset, m_session), m_first);
    QRandomGenerator random(1);
    for (int round = 0; round < 3000; ++round) {
        QString broken = link;
        for (int i = 0; i < 3; ++i) {
            const auto at = static_cast<qsizetype>(random.bounded(static_cast<int>(broken.size())));
            broken[at] = QChar(static_cast<char16_t>(random.bounded(32, 127)));
        }
        if (const auto restored = readViewLink(m_dataset, broken, m_first))
            m_session.restore(restored->state);
    }
}

void TestViewLink::restoringStaysInTheHistory()
{
    Session session(pytorchDataset());
    session.setView(QStringLiteral("overview"));
    QVERIFY(!session.canGoBack());
    ViewState state = session.firstState();
    state.filter.asOf = dayOf(u"1850-01-01");
    state.compare = dayOf(u"2900-01-01");
    state.window = {dayOf(u"1000-01-01"), dayOf(u"3000-01-01")};
    session.restore(state);
    QCOMPARE(session.state().filter.asOf, session.history().begin);
    QCOMPARE(*session.state().compare, session.history().end - 1);
    QCOMPARE(session.state().window, session.history());
    session.goBack();
    QVERIFY(session.state() == session.firstState());
}

QTEST_GUILESS_MAIN(TestViewLink)
#include "tst_view_link.moc"
