// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/interval.h"

#include <QTest>

#include <random>

using namespace steward;

namespace {

const Day evidence = *parseDay(u"2026-09-15");

FactInterval interval(QStringView start, StartQualifier qualifier, QStringView end, int slack = 0)
{
    StatedInterval stated;
    stated.start = parsePartialDate(start);
    stated.qualifier = qualifier;
    stated.endUnknown = end == QLatin1StringView("unknown");
    stated.end = parsePartialDate(end);
    return resolve(stated, evidence, slack);
}

Certainty at(const FactInterval& fact, QStringView day)
{
    return fact.at(*parseDay(day));
}

} // namespace

class TestInterval : public QObject
{
    Q_OBJECT

private slots:
    void aFactEndingOnADayNoLongerHoldsThatDay();
    void aMonthAsStartIsPossibleInsideItAndCertainFromItsLastDay();
    void aMonthAsEndIsPossibleInsideIt();
    void noLaterThanIsPossibleForTheSlackBefore();
    void anOpenEndIsCertainUpToTheEvidenceAndPossibleAfterIt();
    void anUnknownEndIsCertainOnlyOnTheFirstDay();
    void withoutAStartOnlyTheEvidenceDayIsCertain();
    void certaintyEqualsCountingEveryPossibleHistory();
};

void TestInterval::aFactEndingOnADayNoLongerHoldsThatDay()
{
    const FactInterval fact = interval(u"2022-09-12", StartQualifier::Exact, u"2026-01-01");
    QCOMPARE(at(fact, u"2022-09-11"), Certainty::No);
    QCOMPARE(at(fact, u"2022-09-12"), Certainty::Certain);
    QCOMPARE(at(fact, u"2025-12-31"), Certainty::Certain);
    QCOMPARE(at(fact, u"2026-01-01"), Certainty::No);
}

void TestInterval::aMonthAsStartIsPossibleInsideItAndCertainFromItsLastDay()
{
    const FactInterval fact = interval(u"2023-09", StartQualifier::Exact, {});
    QCOMPARE(at(fact, u"2023-08-31"), Certainty::No);
    QCOMPARE(at(fact, u"2023-09-01"), Certainty::Possible);
    QCOMPARE(at(fact, u"2023-09-29"), Certainty::Possible);
    QCOMPARE(at(fact, u"2023-09-30"), Certainty::Certain);
}

void TestInterval::aMonthAsEndIsPossibleInsideIt()
{
    const FactInterval fact = interval(u"2020-01-01", StartQualifier::Exact, u"2022-06");
    QCOMPARE(at(fact, u"2022-05-31"), Certainty::Certain);
    QCOMPARE(at(fact, u"2022-06-01"), Certainty::Possible);
    QCOMPARE(at(fact, u"2022-06-29"), Certainty::Possible);
    QCOMPARE(at(fact, u"2022-06-30"), Certainty::No);
}

void TestInterval::noLaterThanIsPossibleForTheSlackBefore()
{
    const FactInterval fact = interval(u"2025-05-28", StartQualifier::NoLaterThan, {}, 92);
    QCOMPARE(at(fact, u"2025-02-24"), Certainty::No);
    QCOMPARE(at(fact, u"2025-02-25"), Certainty::Possible);
    QCOMPARE(at(fact, u"2025-05-27"), Certainty::Possible);
    QCOMPARE(at(fact, u"2025-05-28"), Certainty::Certain);
}

void TestInterval::anOpenEndIsCertainUpToTheEvidenceAndPossibleAfterIt()
{
    const FactInterval fact = interval(u"2022-09-12", StartQualifier::Exact, {});
    QCOMPARE(at(fact, u"2026-09-15"), Certainty::Certain);
    QCOMPARE(at(fact, u"2026-09-16"), Certainty::Possible);
}

void TestInterval::anUnknownEndIsCertainOnlyOnTheFirstDay()
{
    const FactInterval fact = interval(u"2022-09-12", StartQualifier::Exact, u"unknown");
    QCOMPARE(at(fact, u"2022-09-12"), Certainty::Certain);
    QCOMPARE(at(fact, u"2022-09-13"), Certainty::Possible);
    QCOMPARE(at(fact, u"2026-09-15"), Certainty::No);
}

void TestInterval::withoutAStartOnlyTheEvidenceDayIsCertain()
{
    const FactInterval fact = interval({}, StartQualifier::None, {});
    QCOMPARE(at(fact, u"2016-01-01"), Certainty::Possible);
    QCOMPARE(at(fact, u"2026-09-15"), Certainty::Certain);
}

/// The plain meaning: a fact is certain on a day if it holds in every history its bounds allow, and
/// possible if it holds in some. At least one day long, since a fact that never held is none.
void TestInterval::certaintyEqualsCountingEveryPossibleHistory()
{
    std::mt19937 random(20220912);
    const auto below = [&random](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    for (int round = 0; round < 2000; ++round) {
        FactInterval fact;
        fact.start.earliest = Day{below(20)};
        fact.start.latest = fact.start.earliest + below(6);
        fact.endKind = EndKind::Known;
        fact.end.earliest = fact.start.latest + 1 + below(8);
        fact.end.latest = fact.end.earliest + below(6);
        for (int d = -2; d < 45; ++d) {
            int holds = 0;
            int histories = 0;
            for (Day start = fact.start.earliest; start <= fact.start.latest; start = start + 1) {
                for (Day end = fact.end.earliest; end <= fact.end.latest; end = end + 1) {
                    ++histories;
                    holds += DaySpan{start, end}.contains(Day{d}) ? 1 : 0;
                }
            }
            const Certainty expected = holds == histories ? Certainty::Certain
                                       : holds > 0        ? Certainty::Possible
                                                          : Certainty::No;
            QCOMPARE(fact.at(Day{d}), expected);
        }
    }
}

QTEST_GUILESS_MAIN(TestInterval)
#include "tst_interval.moc"
