// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every metric on datasets that are allowed but strange: each has an answer, soon, and no number
// that is none.

#include "tests/core/metrics/metric_question.h"
#include "tests/support/dated_interval.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <limits>
#include <set>

using namespace steward;

namespace {

constexpr std::int32_t most = std::numeric_limits<std::int32_t>::max();

using Rows = std::vector<Contribution>;

/// Every metric there is, once, with an argument the dataset has.
std::vector<MetricQuestion> allQuestions(const MetricParameters& parameters)
{
    std::vector<MetricQuestion> questions;
    for (const Metric& metric : allMetrics()) {
        MetricQuestion asked{&metric, parameters};
        asked.parameters.organization = OrganizationId{0};
        asked.parameters.tier = QStringLiteral("gold");
        questions.push_back(asked);
    }
    return questions;
}

bool isFinite(std::optional<double> number) { return !number || std::isfinite(*number); }

/// Metrics whose value is one reading, which may lie outside of the bounds.
bool isReading(const Metric& metric)
{
    const auto& caveats = metric.caveats;
    return std::ranges::find(caveats, Caveat::LowCoverage) != caveats.end();
}

void checkPoint(const MetricPoint& point, const Metric& metric)
{
    QVERIFY2(isFinite(point.value) && isFinite(point.low) && isFinite(point.high),
             metric.id.data());
    const double coverage = point.coverage.value_or(1.0);
    QVERIFY2(coverage >= 0.0 && coverage <= 1.0, metric.id.data());
    QVERIFY2(point.span.begin < point.span.end, metric.id.data());
    if (point.low && point.high)
        QVERIFY2(*point.low <= *point.high, metric.id.data());
    if (point.value && !isReading(metric)) {
        QVERIFY2(*point.value >= point.low.value_or(*point.value), metric.id.data());
        QVERIFY2(*point.value <= point.high.value_or(*point.value), metric.id.data());
    }
    const bool isShare = metric.unit == ChartUnit::Share && metric.id != QLatin1String("seat-gap:");
    for (const auto number : {point.value, point.low, point.high})
        QVERIFY2(!isShare || !number || (*number >= 0.0 && *number <= 1.0), metric.id.data());
}

void checkAll(const MetricSource& source, const MetricParameters& parameters)
{
    for (const MetricQuestion& asked : allQuestions(parameters)) {
        const MetricSeries series = computeMetric(source, asked);
        for (std::size_t i = 0; i < series.size(); ++i) {
            checkPoint(series[i], *asked.metric);
            if (i > 0)
                QVERIFY(series[i - 1].span.end <= series[i].span.begin);
        }
    }
}

/// With a foundation, its board and releases from a day on, until the end of 2020.
Dataset withFacts(Rows rows, QStringView since = u"2019-03-01")
{
    Dataset dataset = smallDataset(std::move(rows));
    dataset.info.asOf = day(u"2020-12-31");
    dataset.info.foundation = BodyId{0};
    dataset.bodies.resize(2);
    dataset.bodies[1].kind = BodyKind::Board;
    dataset.bodies[1].parent = BodyId{0};
    for (const int organization : {0, 1, 2}) {
        const auto interval = datedInterval(organization == 0 ? since : QStringView(u"2019-05"),
                                            organization == 1 ? u"2020" : u"", u"2020-12-31");
        for (const int body : {0, 1})
            dataset.memberships.push_back({OrganizationId{organization},
                                           BodyId{body},
                                           body == 0 ? "gold" : "board-seat",
                                           interval,
                                           {}});
    }
    for (const QStringView date : {since, QStringView(u"2020"), QStringView(u"9999-12-31")}) {
        Event event;
        event.category = EventCategory::Release;
        event.start = *parsePartialDate(date);
        dataset.events.push_back(event);
    }
    return dataset;
}

Rows wholeCalendar()
{
    return {commits("0001-01", 1, 1, 0), commits("9999-12", 1, 60, 1), commits("9999-12", 2, 50)};
}

/// Bytes the process ever had in memory at once.
qint64 peakMemory()
{
    QFile status("/proc/self/status");
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').at(1).toLongLong() * 1024;
    }
    return 0;
}

} // namespace

class TestHostileContributions : public QObject
{
    Q_OBJECT

private slots:
    void everyMetricHasAnAnswer_data();
    void everyMetricHasAnAnswer();
    void everyMetricOfPyTorchHasAnAnswer();
    void theWholeCalendarIsCountedSoonAndInLittleMemory();
    void manyReleasesAreCountedSoon();
};

void TestHostileContributions::everyMetricHasAnAnswer_data()
{
    QTest::addColumn<Rows>("rows");
    const auto unknown = Contribution::Unknown;
    QTest::newRow("nothing") << Rows{};
    QTest::newRow("one person") << Rows{commits("2020-01", 1, 1, 0)};
    QTest::newRow("one unknown person") << Rows{commits("2020-01", 1, 100)};
    QTest::newRow("the most commits a row can have") << Rows(200, commits("2020-01", 1, most, 1));
    QTest::newRow("two with the most") << Rows{
        commits("2020-01", 1, most, 0), commits("2020-01", 2, most), commits("2020-02", 2, 1)};
    QTest::newRow("negative and none") << Rows{
        commits("2020-01", 1, -5, 0), commits("2020-02", 1, 0), commits("2020-03", 2, -most, 1)};
    QTest::newRow("a negative one among others") << Rows{
        commits("2020-01", 1, -5, 0), commits("2020-01", 1, 5, 0), commits("2020-03", 2, 60)};
    QTest::newRow("out of order, with gaps") << Rows{
        commits("2020-09", 1, 9, 0), commits("2018-01", 2, 70, 1), commits("2020-01", 1, 80)};
    QTest::newRow("bots alone") << Rows{commits("2020-01", 1, 5, Contribution::Bot)};
    QTest::newRow("no repository")
        << Rows{commits("2020-01", 1, 5, unknown, 7), commits("2020-01", 1, 5, unknown, -1)};
    QTest::newRow("long before any snapshot")
        << Rows{commits("0001-01", 1, 60, 0), commits("0001-02", 2, 3)};
    QTest::newRow("long after any snapshot") << Rows{commits("9999-12", 1, 60, 0)};
    QTest::newRow("the highest numbers")
        << Rows{commits("2020-01", most, 30, 0), commits("2020-02", most - 1, 30),
                commits("2020-02", 0, 30, 1)};
    QTest::newRow("anything") << randomContributions(31, 500, 40, 30);
    QTest::newRow("anything far apart") << randomContributions(32, 200, 9, 300, most / 9);
}

void TestHostileContributions::everyMetricHasAnAnswer()
{
    QFETCH(Rows, rows);
    const MetricSource source = sourceOf(withFacts(rows));
    for (const PeriodUnit every : allPeriodUnits) {
        for (const int window : {0, 1, 5, 120}) {
            for (const DefinitionSet set : {DefinitionSet::Chaoss, DefinitionSet::LfxInsights}) {
                MetricParameters parameters{.every = every, .windowMonths = window};
                parameters.definition = definitionOf(set);
                checkAll(source, parameters);
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }
}

void TestHostileContributions::everyMetricOfPyTorchHasAnAnswer()
{
    for (const AttributionPolicy policy : allAttributionPolicies)
        checkAll(pytorchFamily(attributing(policy)), {.every = PeriodUnit::Quarter});
    checkAll(pytorchFamily(), {});
}

void TestHostileContributions::theWholeCalendarIsCountedSoonAndInLittleMemory()
{
    QElapsedTimer timer;
    timer.start();
    const MetricSource source = sourceOf(withFacts(wholeCalendar(), u"0001-01-01"));
    std::size_t points = 0;
    for (const MetricQuestion& asked : allQuestions({}))
        points += computeMetric(source, asked).size();
    QVERIFY(points > 1'000'000);
    QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(peakMemory() < 1'000'000'000, qPrintable(QString::number(peakMemory())));
}

void TestHostileContributions::manyReleasesAreCountedSoon()
{
    Dataset dataset;
    dataset.info.asOf = day(u"2199-12-31");
    Event event;
    event.category = EventCategory::Release;
    event.title = QStringLiteral("1.0");
    for (int i = 0; i < 100000; ++i) {
        event.start.begin = civil(day(u"2000-01-01") + i % 73000);
        dataset.events.push_back(event);
    }
    const MetricSource source = sourceOf(std::move(dataset));
    QElapsedTimer timer;
    timer.start();
    double sum = 0.0;
    for (const MetricPoint& point : ask(source, "releases"))
        sum += *point.value;
    QCOMPARE(sum, 100000.0);
    QCOMPARE(ask(source, "release-gap-12m").back().value, 1.0);
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestHostileContributions)
#include "tst_hostile_contributions.moc"
