// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/lifetimes.h"
#include "core/query/snapshot.h"

#include "tests/support/pytorch_dataset.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace steward;

namespace {

StatedInterval stated(QStringView start, QStringView end)
{
    StatedInterval interval;
    interval.start = parsePartialDate(start);
    interval.qualifier = interval.start ? StartQualifier::Exact : StartQualifier::None;
    interval.endUnknown = end == u"unknown";
    if (!interval.endUnknown)
        interval.end = parsePartialDate(end);
    return interval;
}

const Day evidence = day(u"2026-09-15");

/// One project, joined in 2020, and what was said of it since.
std::shared_ptr<Dataset> projectWith(const std::vector<std::pair<QString, QString>>& statuses)
{
    auto dataset = std::make_shared<Dataset>();
    dataset->info.asOf = evidence;
    dataset->projects.resize(1);
    dataset->projects[0].joined.stated = stated(u"2020-01-01", {});
    dataset->projects[0].joined.resolved = resolve(dataset->projects[0].joined.stated, evidence, 0);
    for (const auto& [date, status] : statuses) {
        ProjectStatus row{ProjectId{0}, status, {stated(date, {}), {}}, {}};
        row.since.resolved = resolve(row.since.stated, evidence, 0);
        dataset->projectStatus.push_back(row);
    }
    return dataset;
}

} // namespace

class TestLifetimes : public QObject
{
    Q_OBJECT

private slots:
    void aFactLivesOnTheDaysOnWhichItPossiblyHeld_data();
    void aFactLivesOnTheDaysOnWhichItPossiblyHeld();
    void spellsThatTouchAreOne();
    void aProjectLeavesAndComesBack_data();
    void aProjectLeavesAndComesBack();
    void projectsLiveOnTheDaysTheSnapshotHasThem();
};

void TestLifetimes::aFactLivesOnTheDaysOnWhichItPossiblyHeld_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("lifetime");
    QTest::newRow("days") << "2022-09-12"
                          << "2026-01-08"
                          << "2022-09-12/2026-01-07";
    QTest::newRow("months") << "2022-02"
                            << "2024-02"
                            << "2022-02-01/2024-02-28";
    QTest::newRow("years") << "2022"
                           << "2024"
                           << "2022-01-01/2024-12-30";
    QTest::newRow("open") << "2022-09-12"
                          << ""
                          << "2022-09-12/..";
    QTest::newRow("unknown end") << "2022-09-12"
                                 << "unknown"
                                 << "2022-09-12/2026-09-14";
    QTest::newRow("no start") << ""
                              << "2024-01-02"
                              << "../2024-01-01";
    QTest::newRow("neither") << ""
                             << ""
                             << "../..";
    QTest::newRow("one day") << "2022-09-12"
                             << "2022-09-13"
                             << "2022-09-12/2022-09-12";
    QTest::newRow("no day") << "2022-09-12"
                            << "2022-09-12"
                            << "";
    QTest::newRow("ends before it starts") << "2022-09-12"
                                           << "2021-01-01"
                                           << "";
}

void TestLifetimes::aFactLivesOnTheDaysOnWhichItPossiblyHeld()
{
    QFETCH(QString, start);
    QFETCH(QString, end);
    QFETCH(QString, lifetime);
    const FactInterval interval = resolve(stated(start, end), evidence, 0);
    const std::vector<DaySpan> spells = spellsOf(interval);
    QCOMPARE(isoText(spells), lifetime);
    for (Day at = day(u"2020-01-01"); at < day(u"2027-01-01"); at = at + 1) {
        const bool isAlive = std::ranges::any_of(spells,
                                                 [&](DaySpan spell) { return spell.contains(at); });
        QCOMPARE(isAlive, interval.at(at) != Certainty::No);
    }
}

void TestLifetimes::spellsThatTouchAreOne()
{
    const auto span = [](int begin, int end) { return DaySpan{Day{begin}, Day{end}}; };
    using Spells = std::vector<DaySpan>;
    QVERIFY(joinSpells({span(5, 9), span(0, 5)}) == Spells{span(0, 9)});
    QVERIFY(joinSpells({span(0, 9), span(2, 3), span(11, 12)})
            == (Spells{span(0, 9), span(11, 12)}));
    QVERIFY(joinSpells({span(4, 4), span(7, 5)}).empty());
    QVERIFY(joinSpells({}).empty());
    const Spells always{DaySpan{Day::min(), Day::max()}};
    QVERIFY(joinSpells({span(3, 4), always[0], span(8, 9)}) == always);
}

void TestLifetimes::aProjectLeavesAndComesBack_data()
{
    QTest::addColumn<std::vector<std::pair<QString, QString>>>("statuses");
    QTest::addColumn<QString>("lifetime");
    QTest::addColumn<int>("endedBy");
    using Rows = std::vector<std::pair<QString, QString>>;
    QTest::newRow("stays") << Rows{{"2021-01-01", "charter-adopted"}} << "2020-01-01/.." << -1;
    QTest::newRow("archived") << Rows{{"2021-01-01", "archived"}} << "2020-01-01/2020-12-31" << 0;
    QTest::newRow("archived, then delisted")
        << Rows{{"2022-01-01", "delisted"}, {"2021-01-01", "archived"}} << "2020-01-01/2020-12-31"
        << 1;
    QTest::newRow("back") << Rows{{"2021-01-01", "archived"}, {"2022-01-01", "tac-accepted"}}
                          << "2020-01-01/2020-12-31;2022-01-01/.." << -1;
    QTest::newRow("refused before it joined") << Rows{{"2019-01-01", "archived"}} << "" << 0;
    QTest::newRow("refused, then joined")
        << Rows{{"2019-01-01", "archived"}, {"2019-06-01", "tac-accepted"}} << "2020-01-01/.."
        << -1;
    QTest::newRow("both on a day")
        << Rows{{"2021-01-01", "archived"}, {"2021-01-01", "tac-accepted"}} << "2020-01-01/.."
        << -1;
}

void TestLifetimes::aProjectLeavesAndComesBack()
{
    using Rows = std::vector<std::pair<QString, QString>>;
    QFETCH(Rows, statuses);
    QFETCH(QString, lifetime);
    QFETCH(int, endedBy);
    const std::vector<ProjectLife> lives = projectLives(*projectWith(statuses));
    QCOMPARE(lives.size(), std::size_t{1});
    QCOMPARE(isoText(lives[0].spells), lifetime);
    QCOMPARE(lives[0].endedBy, endedBy);
}

void TestLifetimes::projectsLiveOnTheDaysTheSnapshotHasThem()
{
    const DatasetPtr dataset = pytorchDataset();
    const std::vector<ProjectLife> lives = projectLives(*dataset);
    QCOMPARE(lives.size(), dataset->projects.size());
    for (Day at = day(u"2021-12-31"); at < day(u"2026-12-31"); at = at + 13) {
        Filter filter;
        filter.asOf = at;
        const SnapshotPtr snapshot = takeSnapshot(dataset, filter);
        for (std::size_t i = 0; i < lives.size(); ++i) {
            const bool isAlive = std::ranges::any_of(
                lives[i].spells, [&](DaySpan spell) { return spell.contains(at); });
            const bool isHeld = std::ranges::find(snapshot->projects, static_cast<int>(i),
                                                  &HeldRow::row)
                                != snapshot->projects.end();
            QVERIFY2(isAlive == isHeld, qPrintable(dataset->projects[i].id + u' ' + isoText(at)));
        }
    }
}

QTEST_GUILESS_MAIN(TestLifetimes)
#include "tst_lifetimes.moc"
