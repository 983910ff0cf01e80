// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/survival.h"

#include "tests/core/metrics/metric_question.h"

#include <QTest>

using namespace steward;

namespace {

constexpr int silence = 3;

/// Careers of 1+, 2, 3, 3+, 5 and 8+ months, where the last three months tell who goes on.
MetricSource goldenCareers()
{
    std::vector<Contribution> rows;
    auto career = [&rows, person = 0](const char* first, const char* last) mutable {
        ++person;
        rows.push_back(commits(first, person, 1));
        rows.push_back(commits(last, person, 1));
    };
    career("2020-12", "2020-12");
    career("2020-01", "2020-02");
    career("2020-01", "2020-03");
    career("2020-10", "2020-12");
    career("2020-01", "2020-05");
    career("2020-05", "2020-12");
    return sourceOf(std::move(rows));
}

} // namespace

class TestSurvival : public QObject
{
    Q_OBJECT

private slots:
    void careersSurviveAsTheirLengthsSay();
    void theSeriesHasAPointForEveryMonthOfAge();
    void aSingleContributorGoesOn();
    void whereEverybodyGoesOnNothingEnds();
    void aCareerEndsOnceTheSilenceIsLongEnough();
    void aComebackBelongsToTheSameCareer();
    void onlyThoseWhoCameInTheMonthsAreFollowed();
    void withoutCommitsNothingSurvives();
    void fewerOfPyTorchsContributorsLastLonger();
};

void TestSurvival::careersSurviveAsTheirLengthsSay()
{
    const SurvivalCurve curve = contributorSurvival(goldenCareers(), silence);
    QCOMPARE(curve.lifetimes, 6);
    QCOMPARE(curve.ended, 3);
    QVERIFY(isNear(curve.survivalAt(2), 0.8));
    QVERIFY(isNear(curve.survivalAt(3), 0.6));
    QVERIFY(isNear(curve.steps[1].standardError, 0.219089023));
    QVERIFY(isNear(curve.survivalAt(5), 0.3));
    QCOMPARE(curve.median, std::optional(5));
}

void TestSurvival::theSeriesHasAPointForEveryMonthOfAge()
{
    const MetricSeries series = ask(goldenCareers(), "survival", {.silenceMonths = silence});
    QCOMPARE(series.size(), std::size_t{9});
    for (std::size_t age = 0; age < series.size(); ++age)
        QCOMPARE(series[age].span.begin, Day{static_cast<int>(age)});
    QCOMPARE(series[1].value, 1.0);
    QVERIFY(!series[1].low);
    QVERIFY(isNear(series[4].value, 0.6));
    QVERIFY(isNear(series[8].value, 0.3));
    QVERIFY(*series[8].low > 0.0 && *series[8].low < 0.3 && *series[8].high > 0.3);
}

void TestSurvival::aSingleContributorGoesOn()
{
    const MetricSource source = sourceOf({commits("2020-01", 1, 1)});
    const SurvivalCurve curve = contributorSurvival(source, 12);
    QCOMPARE(curve.lifetimes, 1);
    QVERIFY(curve.steps.empty());
    QVERIFY(!curve.median);
    QCOMPARE(valuesOf(ask(source, "survival")), (Values{1.0, 1.0}));
}

void TestSurvival::whereEverybodyGoesOnNothingEnds()
{
    const MetricSource source = sourceOf({commits("2020-01", 1, 1), commits("2020-06", 1, 1),
                                          commits("2020-05", 2, 1), commits("2020-04", 3, 1)});
    const SurvivalCurve curve = contributorSurvival(source, silence);
    QCOMPARE(curve.ended, 0);
    QCOMPARE(curve.longest, 6);
    QCOMPARE(curve.survivalAt(100), 1.0);
}

void TestSurvival::aCareerEndsOnceTheSilenceIsLongEnough()
{
    const MetricSource source = sourceOf({commits("2020-01", 1, 1), commits("2020-04", 2, 1)});
    QCOMPARE(contributorSurvival(source, 3).ended, 1);
    QCOMPARE(contributorSurvival(source, 4).ended, 0);
}

void TestSurvival::aComebackBelongsToTheSameCareer()
{
    const MetricSource source = sourceOf(
        {commits("2010-01", 1, 1), commits("2015-01", 1, 1), commits("2020-01", 2, 1)});
    const SurvivalCurve curve = contributorSurvival(source, 12);
    QCOMPARE(curve.lifetimes, 2);
    QCOMPARE(curve.steps[0].time, 61);
}

void TestSurvival::onlyThoseWhoCameInTheMonthsAreFollowed()
{
    const MetricSource source = goldenCareers();
    const MonthRange january = periodAround(*parseMonth(u"2020-01"), PeriodUnit::Month);
    const SurvivalCurve curve = contributorSurvival(source, silence, january);
    QCOMPARE(curve.lifetimes, 3);
    QCOMPARE(curve.survivalAt(5), 0.0);
    QCOMPARE(contributorSurvival(source, silence, {january.first + 1, january.first + 3}).lifetimes,
             0);
}

void TestSurvival::withoutCommitsNothingSurvives()
{
    const MetricSource source = sourceOf(std::vector<Contribution>{});
    QCOMPARE(contributorSurvival(source, 12).lifetimes, 0);
    QVERIFY(ask(source, "survival").empty());
}

void TestSurvival::fewerOfPyTorchsContributorsLastLonger()
{
    const MetricSource source = pytorchFamily();
    const MetricSeries series = ask(source, "survival");
    QCOMPARE(series.front().value, 1.0);
    for (std::size_t age = 1; age < series.size(); ++age)
        QVERIFY(*series[age].value <= *series[age - 1].value);
    QVERIFY(*series[12].value > 0.05 && *series[12].value < 0.9);
    QCOMPARE(contributorSurvival(source, 12).lifetimes,
             static_cast<int>(source.table.contributors.size()));
}

QTEST_GUILESS_MAIN(TestSurvival)
#include "tst_survival.moc"
