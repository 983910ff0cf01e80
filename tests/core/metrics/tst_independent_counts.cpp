// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Metrics of the PyTorch family against the plainest way to count them: over all rows of the
// dataset, once for every month, by the formulas and with nothing of core/metrics but the scope.

#include "tests/core/metrics/metric_question.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace steward;

namespace {

/// An affiliation, or none that matters, and a person, or none that matters.
using Key = std::pair<int, int>;
using Commits = std::map<Key, std::int64_t>;

/// Commits that are not a bot's in the months, by whatever `key` says of a row.
Commits commitsBy(const MetricSource& source, const MonthRange& months,
                  Key (*key)(const Contribution&))
{
    Commits commits;
    for (const Contribution& row : source.dataset->contributions) {
        const bool isInScope = source.scope.contains[static_cast<std::size_t>(row.repository)];
        if (isInScope && row.affiliation != Contribution::Bot && row.commits > 0
            && months.first.number <= row.month && row.month <= months.last.number)
            commits[key(row)] += row.commits;
    }
    return commits;
}

Key person(const Contribution& row) { return {0, row.contributor}; }
Key affiliation(const Contribution& row) { return {row.affiliation, 0}; }
/// An organization, or a person with an address of none.
Key holder(const Contribution& row)
{
    return {row.affiliation, row.affiliation >= 0 ? 0 : row.contributor};
}

Commits withoutUnknown(Commits commits)
{
    std::erase_if(commits,
                  [](const auto& entry) { return entry.first.first == Contribution::Unknown; });
    return commits;
}

std::int64_t sum(const Commits& commits)
{
    std::int64_t total = 0;
    for (const auto& [key, count] : commits)
        total += count;
    return total;
}

/// How many of the largest reach half of `total`.
std::optional<double> factor(const Commits& commits, std::int64_t total)
{
    std::vector<std::int64_t> counts;
    for (const auto& [key, count] : commits)
        counts.push_back(count);
    std::ranges::sort(counts, std::ranges::greater{});
    std::int64_t reached = 0;
    for (std::size_t k = 0; k < counts.size(); ++k) {
        reached += counts[k];
        if (2 * reached >= total)
            return static_cast<double>(k + 1);
    }
    return std::nullopt;
}

std::set<Key> peopleOf(const MetricSource& source, const MonthRange& months)
{
    std::set<Key> people;
    for (const auto& [number, count] : commitsBy(source, months, person))
        people.insert(number);
    return people;
}

Month month(const QString& text) { return *parseMonth(text); }
MonthRange yearTo(Month last) { return {last + (-11), last}; }

} // namespace

class TestIndependentCounts : public QObject
{
    Q_OBJECT

private:
    MetricSource m_family = pytorchFamily();

    void addMonths()
    {
        QTest::addColumn<QString>("last");
        for (const char* last : {"2016-09", "2018-12", "2021-06", "2022-08", "2022-09", "2026-08"})
            QTest::newRow(last) << last;
    }

private slots:
    void absenceFactorsAreThoseOfThePeopleInOrder_data() { addMonths(); }
    void absenceFactorsAreThoseOfThePeopleInOrder();
    void retainedPeopleAreInBothYears_data() { addMonths(); }
    void retainedPeopleAreInBothYears();
    void elephantFactorsLieBetweenTheExtremes_data() { addMonths(); }
    void elephantFactorsLieBetweenTheExtremes();
    void metasShareIsThatOfItsRows_data() { addMonths(); }
    void metasShareIsThatOfItsRows();
};

void TestIndependentCounts::absenceFactorsAreThoseOfThePeopleInOrder()
{
    QFETCH(QString, last);
    const Commits commits = commitsBy(m_family, yearTo(month(last)), person);
    QCOMPARE(pointOf(ask(m_family, "absence-factor-12m"), last).value,
             factor(commits, sum(commits)));
}

void TestIndependentCounts::retainedPeopleAreInBothYears()
{
    QFETCH(QString, last);
    const std::set<Key> now = peopleOf(m_family, yearTo(month(last)));
    const std::set<Key> before = peopleOf(m_family, yearTo(month(last) + (-12)));
    std::vector<Key> both;
    std::ranges::set_intersection(now, before, std::back_inserter(both));
    QCOMPARE(pointOf(ask(m_family, "retained-12m"), last).value, static_cast<double>(both.size()));
}

void TestIndependentCounts::elephantFactorsLieBetweenTheExtremes()
{
    QFETCH(QString, last);
    const MonthRange year = yearTo(month(last));
    const Commits apart = commitsBy(m_family, year, holder);
    const std::int64_t total = sum(apart);
    Commits together = withoutUnknown(commitsBy(m_family, year, affiliation));
    const std::int64_t unknown = total - sum(together);
    const auto largest = std::ranges::max_element(together, {}, &Commits::value_type::second);
    QVERIFY(largest != together.end());
    largest->second += unknown;
    const Commits known = withoutUnknown(apart);
    MetricParameters parameters;
    parameters.definition.factor.showsLowCoverage = true;
    const MetricPoint point = pointOf(ask(m_family, "elephant-factor-12m", parameters), last);
    QCOMPARE(point.value, factor(known, sum(known)));
    QCOMPARE(point.low, factor(together, total));
    QCOMPARE(point.high, factor(apart, total));
    QVERIFY(
        isNear(point.coverage, 1.0 - static_cast<double>(unknown) / static_cast<double>(total)));
}

void TestIndependentCounts::metasShareIsThatOfItsRows()
{
    QFETCH(QString, last);
    const int meta = findOrganization(*m_family.dataset, u"meta").value;
    const MonthRange months{month(last), month(last)};
    Commits affiliations = commitsBy(m_family, months, affiliation);
    const auto total = static_cast<double>(sum(affiliations));
    const auto theirs = static_cast<double>(affiliations[{meta, 0}]);
    const auto unknown = static_cast<double>(affiliations[{Contribution::Unknown, 0}]);
    const MetricPoint point = pointOf(ask(m_family, "share:meta"), last);
    QCOMPARE(point.value, theirs / total);
    QCOMPARE(point.low, theirs / total);
    QCOMPARE(point.high, (theirs + unknown) / total);
}

QTEST_GUILESS_MAIN(TestIndependentCounts)
#include "tst_independent_counts.moc"
