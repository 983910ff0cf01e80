// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/release_frequency.h"

#include "tests/core/metrics/metric_question.h"

#include <QTest>

using namespace steward;

namespace {

Event eventOn(QStringView date, EventCategory category = EventCategory::Release)
{
    Event event;
    event.start = *parsePartialDate(date);
    event.category = category;
    event.title = QStringLiteral("Project 1.0");
    return event;
}

Dataset released(std::initializer_list<QStringView> dates)
{
    Dataset dataset;
    dataset.info.asOf = day(u"2020-07-15");
    for (const QStringView date : dates)
        dataset.events.push_back(eventOn(date));
    return dataset;
}

} // namespace

class TestReleaseFrequency : public QObject
{
    Q_OBJECT

private slots:
    void periodsWithoutAReleaseAreRealZeros();
    void otherEventsAreNoReleases();
    void aSeriesCountsOnceWhereItBegins();
    void releasesOfOneDayAreSeveral();
    void aDateKnownToTheMonthIsPossibleInParts_data();
    void aDateKnownToTheMonthIsPossibleInParts();
    void aDateThatReachesOverTheWindowIsPossible();
    void theGapIsTheMedianToTheReleaseBefore();
    void theFirstReleaseHasNoGap();
    void releasesOfLittleConfidenceAreLeftOut();
    void whatIsReleasedAfterTheEvidenceIsNotCounted();
    void releasesOfPyTorchAreThoseItLists();
};

void TestReleaseFrequency::periodsWithoutAReleaseAreRealZeros()
{
    const MetricSource source = sourceOf(released({u"2020-05-02", u"2020-02-29", u"2020-05-31"}));
    const MetricSeries series = ask(source, "releases");
    QCOMPARE(valuesOf(series), (Values{1, 0, 0, 2, 0, 0}));
    QCOMPARE(periodText(series.front().span), "2020-02");
    QVERIFY(!series[4].partial);
    QVERIFY(series[5].partial);
    QCOMPARE(valuesOf(ask(source, "releases", {.windowMonths = 3})), (Values{1, 1, 1, 2, 2, 2}));
    QCOMPARE(valuesOf(ask(source, "releases", {.every = PeriodUnit::Quarter})), (Values{1, 2, 0}));
}

void TestReleaseFrequency::otherEventsAreNoReleases()
{
    Dataset dataset = released({u"2020-05-02"});
    dataset.events.push_back(eventOn(u"2020-03-01", EventCategory::Security));
    dataset.events.push_back(eventOn(u"2020-06-01"));
    dataset.events.back().title = QStringLiteral("Long-term support ends in 2020.");
    QCOMPARE(valuesOf(ask(sourceOf(dataset), "releases")), (Values{1, 0, 0}));
    QVERIFY(ask(sourceOf(Dataset{}), "releases").empty());
    QVERIFY(ask(sourceOf(Dataset{}), "release-gap-12m").empty());
}

void TestReleaseFrequency::aSeriesCountsOnceWhereItBegins()
{
    Dataset dataset = released({u"2020-04-02"});
    dataset.events[0].end = parsePartialDate(u"2020-06-30");
    QCOMPARE(valuesOf(ask(sourceOf(dataset), "releases")), (Values{1, 0, 0, 0}));
}

void TestReleaseFrequency::releasesOfOneDayAreSeveral()
{
    const MetricSource source = sourceOf(released({u"2020-07-01", u"2020-07-01", u"2020-07-01"}));
    QCOMPARE(valuesOf(ask(source, "releases")), Values{3});
    QCOMPARE(valuesOf(ask(source, "release-gap-12m")), Values{0});
}

void TestReleaseFrequency::aDateKnownToTheMonthIsPossibleInParts_data()
{
    QTest::addColumn<PeriodUnit>("every");
    QTest::addColumn<int>("possible");
    QTest::newRow("quarters of a year") << PeriodUnit::Quarter << 7;
    QTest::newRow("months of a year") << PeriodUnit::Month << 19;
}

void TestReleaseFrequency::aDateKnownToTheMonthIsPossibleInParts()
{
    QFETCH(PeriodUnit, every);
    QFETCH(int, possible);
    const MetricSource source = sourceOf(released({u"2019", u"2019-02"}));
    const MetricSeries series = ask(source, "releases", {.every = every});
    QCOMPARE(static_cast<int>(series.size()), possible);
    const MetricPoint second = pointOf(series, every == PeriodUnit::Month ? "2019-02" : "2019-Q1");
    QVERIFY(!second.value);
    QCOMPARE(second.low, 1);
    QCOMPARE(second.high, 2);
    const MetricPoint later = pointOf(series, every == PeriodUnit::Month ? "2019-12" : "2019-Q4");
    QCOMPARE(later.low, 0);
    QCOMPARE(later.high, 1);
    QCOMPARE(series.back().value, 0);
    QCOMPARE(valuesOf(ask(source, "releases", {.every = PeriodUnit::Year})), (Values{2, 0}));
}

void TestReleaseFrequency::aDateThatReachesOverTheWindowIsPossible()
{
    const MetricSource source = sourceOf(released({u"2018-12-31", u"2019"}));
    const MetricSeries series = ask(source, "releases");
    QCOMPARE(pointOf(series, "2018-12").value, 1);
    for (const char* month : {"2019-01", "2019-06", "2019-12"})
        QCOMPARE(pointOf(series, month).high, 1);
    QCOMPARE(pointOf(series, "2020-01").value, 0);
}

void TestReleaseFrequency::theGapIsTheMedianToTheReleaseBefore()
{
    const MetricSource source = sourceOf(
        released({u"2020-01-01", u"2020-01-11", u"2020-02-10", u"2020-03-01", u"2020-03-21"}));
    QCOMPARE(valuesOf(ask(source, "release-gap-12m", {.windowMonths = 1})),
             (Values{10, 30, 20, std::nullopt, std::nullopt, std::nullopt, std::nullopt}));
    QCOMPARE(valuesOf(ask(source, "release-gap-12m")), (Values{10, 20, 20, 20, 20, 20, 20}));
    QCOMPARE(
        ask(sourceOf(released({u"2020-01-01", u"2020-01-11", u"2020-01-12"})), "release-gap-12m")
            .front()
            .value,
        5.5);
}

void TestReleaseFrequency::theFirstReleaseHasNoGap()
{
    const MetricSource source = sourceOf(released({u"2020-06-01"}));
    QCOMPARE(valuesOf(ask(source, "release-gap-12m")), Values(2));
}

void TestReleaseFrequency::releasesOfLittleConfidenceAreLeftOut()
{
    Dataset dataset = released({u"2020-07-01", u"2020-07-02"});
    dataset.events[0].provenance.confidence = Confidence::Low;
    Filter filter;
    filter.leastConfidence = Confidence::High;
    QCOMPARE(valuesOf(ask(sourceOf(dataset), "releases")), Values{2});
    QCOMPARE(valuesOf(ask(sourceOf(dataset, filter), "releases")), Values{1});
}

void TestReleaseFrequency::whatIsReleasedAfterTheEvidenceIsNotCounted()
{
    QVERIFY(ask(sourceOf(released({u"2020-08-01"})), "releases").empty());
    QCOMPARE(valuesOf(ask(sourceOf(released({u"2020-06-01", u"2021-01-01"})), "releases")),
             (Values{1, 0}));
}

void TestReleaseFrequency::releasesOfPyTorchAreThoseItLists()
{
    const MetricSource source = pytorchFamily();
    double sum = 0.0;
    for (const MetricPoint& point : ask(source, "releases", {.every = PeriodUnit::Year}))
        sum += *point.value;
    const auto listed = std::ranges::count(source.dataset->events, EventCategory::Release,
                                           &Event::category);
    // But for the end of long-term support, which has no version.
    QCOMPARE(sum, static_cast<double>(listed - 1));
    const MetricPoint latest = ask(source, "release-gap-12m").back();
    QVERIFY(*latest.value > 30 && *latest.value < 100);
}

QTEST_GUILESS_MAIN(TestReleaseFrequency)
#include "tst_release_frequency.moc"
