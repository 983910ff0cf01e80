// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every metric of the embedded dataset, all repositories, by month, against one plain pass over the
// same rows that counts active contributors only; and the basic set on up to ten million rows.

#include "core/metrics/metric_registry.h"

#include "tests/benchmarks/measure.h"
#include "tests/support/pytorch_dataset.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <random>
#include <unordered_set>

using namespace steward;

namespace {

/// Full size by default; STEWARD_BENCH_ROWS sets another for a quick look.
int mostRows()
{
    const int wanted = qEnvironmentVariableIntValue("STEWARD_BENCH_ROWS");
    return wanted > 0 ? wanted : 10'000'000;
}

/// Who was active in which month, as anybody would count it first.
std::vector<int> plainActiveContributors(const Dataset& dataset)
{
    std::unordered_set<std::int64_t> seen;
    std::vector<int> counts;
    for (const Contribution& row : dataset.contributions) {
        if (row.isBot() || row.commits <= 0)
            continue;
        const auto month = static_cast<std::size_t>(row.month);
        if (counts.size() <= month)
            counts.resize(month + 1);
        const std::int64_t key = (static_cast<std::int64_t>(row.month) << 32) | row.contributor;
        if (seen.insert(key).second)
            ++counts[month];
    }
    return counts;
}

const RepositoryScope everything{.kind = ScopeKind::All};

/// Contributors come and stay for a geometric number of months in a few repositories, so that there
/// are long and short careers and people in several repositories.
DatasetPtr generatedContributions(int rows)
{
    constexpr int repositories = 500;
    constexpr int months = 240;
    constexpr int organizations = 200;
    auto dataset = std::make_shared<Dataset>();
    dataset->info.asOf = *dayFromCivil(2026, 1, 1);
    dataset->organizations.resize(organizations);
    for (int i = 0; i < repositories; ++i) {
        Repository repository;
        repository.id = QStringLiteral("owner/%1").arg(i);
        repository.role = RepositoryRole::Family;
        dataset->repositories.push_back(repository);
    }
    const int contributors = std::max(rows / 50, 1);
    std::mt19937 random(1);
    std::uniform_int_distribution<int> commits(1, 20);
    const Month first = *parseMonth(u"2006-01");
    dataset->contributions.reserve(static_cast<std::size_t>(rows));
    for (int row = 0; row < rows; ++row) {
        const int person = static_cast<int>(random() % static_cast<unsigned>(contributors));
        const int start = person % months;
        const int length = 1 + (person * 7919) % std::min(60, months - start);
        const auto month = first + (start + static_cast<int>(random()) % std::max(length, 1));
        const auto affiliation = static_cast<std::int16_t>(
            person % 3 == 0 ? Contribution::Unknown : person % organizations);
        dataset->contributions.push_back(
            {std::clamp(month, first, first + (months - 1)).number, person, commits(random),
             static_cast<std::int16_t>((person * 31 + row % 3) % repositories), affiliation});
    }
    return dataset;
}

MetricQuestion question(const Dataset& dataset, const Metric& metric)
{
    QString id = metric.id;
    if (metric.argument == MetricArgument::Organization)
        id += dataset.organizations.front().id;
    if (metric.argument == MetricArgument::Tier)
        id += std::ranges::find(dataset.memberships, dataset.info.foundation, &Membership::body)
                  ->tier;
    if (metric.argument == MetricArgument::Periods)
        id += u'1';
    return *parseMetric(dataset, id);
}

constexpr const char* basicSet[] = {
    "active-contributors", "new-contributors",    "commits", "retention", "absence-factor-12m",
    "elephant-factor-12m", "affiliation-coverage"};

double basicSetMs(const DatasetPtr& dataset)
{
    const double start = cpuMs();
    const MetricSource source = takeMetricSource(dataset, everything);
    for (const char* id : basicSet) {
        const MetricSeries series = computeMetric(source,
                                                  *parseMetric(*dataset, QString::fromLatin1(id)));
        if (series.empty())
            qFatal("no series");
    }
    return cpuMs() - start;
}

} // namespace

class BenchMetrics : public QObject
{
    Q_OBJECT

private slots:
    void everyMetricCostsNoMoreThanTwoPlainPassesAFamily();
    void theBasicSetIsLinearInRows();
    void aRowTakesNoMoreThanSixtyFourBytes();
};

void BenchMetrics::everyMetricCostsNoMoreThanTwoPlainPassesAFamily()
{
    const DatasetPtr dataset = pytorchDataset();
    std::vector<MetricQuestion> questions;
    for (const Metric& metric : allMetrics())
        questions.push_back(question(*dataset, metric));
    const Pair all = compare(
        [&] {
            const MetricSource source = takeMetricSource(dataset, everything);
            for (const MetricQuestion& one : questions)
                QVERIFY(!computeMetric(source, one).empty());
        },
        [&] { QVERIFY(!plainActiveContributors(*dataset).empty()); }, 9);
    qInfo("%zu metrics in %d families: %.1f ms; a plain pass: %.2f ms; %.2f × a pass a family",
          questions.size(), metricFamilyCount, all.measured, all.reference,
          all.ratio() / metricFamilyCount);
    const MetricSource source = takeMetricSource(dataset, everything);
    for (const MetricQuestion& one : questions) {
        const double start = cpuMs();
        for (int i = 0; i < 5; ++i)
            computeMetric(source, one);
        qInfo("  %-32s %6.2f ms", qPrintable(metricId(*dataset, one)), (cpuMs() - start) / 5.0);
    }
    QVERIFY(all.ratio() <= 2.0 * metricFamilyCount);
}

void BenchMetrics::theBasicSetIsLinearInRows()
{
    std::vector<double> perMillion;
    for (const int part : {100, 10, 1}) {
        const int rows = mostRows() / part;
        const DatasetPtr dataset = generatedContributions(rows);
        double best = basicSetMs(dataset);
        if (part > 1)
            best = std::min(best, basicSetMs(dataset));
        perMillion.push_back(best * 1e6 / rows);
        qInfo("%9d rows: %8.0f ms, %6.0f ms a million", rows, best, perMillion.back());
    }
    // Caches hold the small ones, and not the large.
    QVERIFY(perMillion.back() <= 4.0 * perMillion.front());
}

void BenchMetrics::aRowTakesNoMoreThanSixtyFourBytes()
{
    const int rows = mostRows() / 10;
    const MetricSource source = takeMetricSource(generatedContributions(rows), everything);
    const ContributionTable& table = source.table;
    const auto bytes = source.dataset->contributions.capacity() * sizeof(Contribution)
                       + table.cells.capacity() * sizeof(ContributionCell)
                       + (table.contributors.capacity() + table.firstMonths.capacity()
                          + table.lastMonths.capacity())
                             * sizeof(std::int32_t);
    const double perRow = static_cast<double>(bytes) / rows;
    qInfo("%.1f bytes a row, the dataset's %zu among them", perRow, sizeof(Contribution));
    QVERIFY(perRow <= 64.0);
}

QTEST_GUILESS_MAIN(BenchMetrics)
#include "bench_metrics.moc"
