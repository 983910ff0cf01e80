// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/numbers_on_days.h"

#include "tests/support/pytorch_dataset.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace steward;

namespace {

const NumberOnDays& of(const DayNumbers& numbers, QLatin1StringView id)
{
    return *std::ranges::find_if(numbers.numbers, [id](const NumberOnDays& number) {
        return number.question.metric->id == id;
    });
}

DayNumbers between(QStringView from, QStringView to)
{
    return numbersOn(*pytorchAt(from), *pytorchAt(to));
}

SnapshotPtr at(const DatasetPtr& dataset, QStringView isoDay)
{
    Filter filter;
    filter.asOf = day(isoDay);
    return takeSnapshot(dataset, filter);
}

constexpr QLatin1StringView active{"active-contributors"};

} // namespace

class TestNumbersOnDays : public QObject
{
    Q_OBJECT

private slots:
    void contributorsAreThoseOfRepositoriesAYearOlderThanTheEarlierDay();
    void theTwoDaysSwappedGiveTheSameNumbersSwapped_data();
    void theTwoDaysSwappedGiveTheSameNumbersSwapped();
    void repositoriesWhoseDataEndBeforeAreCounted();
    void factsLackNoRepository();
    void whereNothingIsOldEnoughTheSetIsNotFixed();
    void aShareOfVotesNotYetDefinedIsUndefined();
};

/// In the whole family it would be 638 and 1016: ten repositories more raise it.
void TestNumbersOnDays::contributorsAreThoseOfRepositoriesAYearOlderThanTheEarlierDay()
{
    const DayNumbers numbers = between(u"2022-09-12", u"2026-09-15");
    QVERIFY(numbers.isFixed());
    QCOMPARE(numbers.scope.cohort, *parseMonth(u"2021-09"));
    QCOMPARE(numbers.repositories, 19);
    const NumberOnDays& people = of(numbers, active);
    QCOMPARE(people.from.point->value, 526.0);
    QCOMPARE(people.to.point->value, 390.0);
}

void TestNumbersOnDays::theTwoDaysSwappedGiveTheSameNumbersSwapped_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("the transfer") << "2022-09-12" << "2026-09-15";
    QTest::newRow("a year") << "2024-09-12" << "2025-09-12";
    QTest::newRow("before there was code") << "2010-01-01" << "2023-01-01";
    QTest::newRow("after the evidence") << "2023-01-01" << "2030-01-01";
}

void TestNumbersOnDays::theTwoDaysSwappedGiveTheSameNumbersSwapped()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const DayNumbers there = between(from, to);
    const DayNumbers back = between(to, from);
    QCOMPARE(back.scope, there.scope);
    QCOMPARE(back.repositories, there.repositories);
    QCOMPARE(back.numbers.size(), there.numbers.size());
    for (std::size_t i = 0; i < back.numbers.size(); ++i) {
        QCOMPARE(back.numbers[i].question, there.numbers[i].question);
        QCOMPARE(back.numbers[i].from, there.numbers[i].to);
        QCOMPARE(back.numbers[i].to, there.numbers[i].from);
    }
}

void TestNumbersOnDays::repositoriesWhoseDataEndBeforeAreCounted()
{
    const NumberOnDays people = of(between(u"2022-09-12", u"2026-09-15"), active);
    QCOMPARE(people.from.ended, 0);
    QVERIFY(!people.from.point->partial);
    QCOMPARE(people.to.ended, 14);
    QVERIFY(people.to.point->partial);
}

void TestNumbersOnDays::factsLackNoRepository()
{
    for (const NumberOnDays& number : between(u"2022-09-12", u"2026-09-15").numbers)
        if (!number.isOfCommits())
            QCOMPARE(number.to.ended, 0);
}

void TestNumbersOnDays::whereNothingIsOldEnoughTheSetIsNotFixed()
{
    const DayNumbers early = between(u"2016-09-01", u"2026-09-15");
    QVERIFY(!early.isFixed());
    QCOMPARE(early.repositories, 29);
    auto dataset = std::make_shared<Dataset>();
    dataset->info.asOf = day(u"2026-01-01");
    const DayNumbers none = numbersOn(*at(dataset, u"2020-01-01"), *at(dataset, u"2026-01-01"));
    QVERIFY(!none.isFixed());
    QVERIFY(!of(none, active).isThere());
}

void TestNumbersOnDays::aShareOfVotesNotYetDefinedIsUndefined()
{
    constexpr QLatin1StringView share{"largest-vote-share"};
    const NumberOnDays first = of(between(u"2022-09-12", u"2023-12-01"), share);
    QVERIFY(first.from.isUndefined && first.from.point && !first.from.point->value);
    QVERIFY(!first.to.isUndefined); // two readings, since there was one before
    QVERIFY(first.to.point->low && first.to.point->high);
    const NumberOnDays later = of(between(u"2022-09-11", u"2022-09-14"), share);
    QVERIFY(!later.from.isUndefined && !later.to.isUndefined); // no board yet; all defined
    QCOMPARE(later.to.point->value, 6.0 / 11.0);
    QVERIFY(!of(between(u"2022-09-12", u"2022-09-13"), active).from.isUndefined);
}

QTEST_GUILESS_MAIN(TestNumbersOnDays)
#include "tst_numbers_on_days.moc"
