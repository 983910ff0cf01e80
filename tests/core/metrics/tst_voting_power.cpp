// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/voting_power.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace steward;

namespace {

using Weights = std::vector<int>;

const QuotaRule majority{1, 2, true};
const QuotaRule twoThirds{2, 3, false};
const QuotaRule fourFifths{4, 5, false};

/// One voter of `weight` and `others` of one vote.
Weights oneAndOthers(int weight, int others)
{
    Weights weights(static_cast<std::size_t>(others) + 1, 1);
    weights[0] = weight;
    return weights;
}

/// Swings counted by their definition, over all coalitions.
std::vector<double> banzhafByDefinition(const Weights& weights, std::int64_t quota)
{
    std::vector<double> swings(weights.size(), 0.0);
    for (unsigned members = 0; members < (1U << weights.size()); ++members) {
        std::int64_t sum = 0;
        for (std::size_t i = 0; i < weights.size(); ++i)
            sum += (members >> i & 1U) != 0 ? weights[i] : 0;
        for (std::size_t i = 0; i < weights.size(); ++i)
            if ((members >> i & 1U) != 0 && sum >= quota && sum - weights[i] < quota)
                swings[i] += 1.0;
    }
    const double all = std::accumulate(swings.begin(), swings.end(), 0.0);
    for (double& value : swings)
        value /= all;
    return swings;
}

/// Pivots counted by their definition, over all orders.
std::vector<double> shapleyByDefinition(const Weights& weights, std::int64_t quota)
{
    std::vector<double> pivots(weights.size(), 0.0);
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    double orders = 0.0;
    do {
        std::int64_t sum = 0;
        for (const std::size_t voter : order) {
            sum += weights[voter];
            if (sum >= quota) {
                pivots[voter] += 1.0;
                break;
            }
        }
        orders += 1.0;
    } while (std::next_permutation(order.begin(), order.end()));
    for (double& value : pivots)
        value /= orders;
    return pivots;
}

bool isNear(std::optional<double> found, double expected)
{
    return found && std::abs(*found - expected) < 1e-13;
}

} // namespace

class TestVotingPower : public QObject
{
    Q_OBJECT

private slots:
    void theQuotaIsTheSmallestWinningWeight_data();
    void theQuotaIsTheSmallestWinningWeight();
    void theCharterOfThePyTorchFoundation_data();
    void theCharterOfThePyTorchFoundation();
    void equalVotersHaveEqualPowerUnderAnyRule();
    void smallGamesAreAsByDefinition();
    void largeWeightsAreAsByDefinition();
    void aCommonDivisorChangesNothing();
    void aHundredAndTwentyVotersAreExact();
    void oneVoterDecidesAll();
    void withoutAnyVoteNobodyHasPower();
    void whoHasNoVoteNeverDecides();
    void undecidableGamesHaveNoIndices();
    void whatIsTooLargeOrNoGameIsRefused();
};

void TestVotingPower::theQuotaIsTheSmallestWinningWeight_data()
{
    QTest::addColumn<int>("total");
    QTest::addColumn<int>("half");
    QTest::addColumn<int>("thirds");
    QTest::addColumn<int>("fifths");
    QTest::newRow("0") << 0 << 1 << 0 << 0;
    QTest::newRow("1") << 1 << 1 << 1 << 1;
    QTest::newRow("6") << 6 << 4 << 4 << 5;
    QTest::newRow("11") << 11 << 6 << 8 << 9;
    QTest::newRow("15") << 15 << 8 << 10 << 12;
}

void TestVotingPower::theQuotaIsTheSmallestWinningWeight()
{
    QFETCH(int, total);
    QTEST(static_cast<int>(quota(total, majority)), "half");
    QTEST(static_cast<int>(quota(total, twoThirds)), "thirds");
    QTEST(static_cast<int>(quota(total, fourFifths)), "fifths");
}

void TestVotingPower::theCharterOfThePyTorchFoundation_data()
{
    QTest::addColumn<int>("votes");
    QTest::addColumn<int>("others");
    QTest::addColumn<int>("rule"); // 0: > 1/2, 1: >= 2/3, 2: >= 4/5
    QTest::addColumn<int>("quotaExpected");
    QTest::addColumn<double>("banzhaf");
    QTest::addColumn<double>("shapleyShubik");
    QTest::addColumn<bool>("alone");
    QTest::addColumn<bool>("veto");
    QTest::newRow("year 1, half") << 6 << 5 << 0 << 6 << 1.0 << 1.0 << true << true;
    QTest::newRow("year 1, 2/3") << 6 << 5 << 1 << 8 << 13.0 / 23 << 2.0 / 3 << false << true;
    QTest::newRow("year 1, 4/5") << 6 << 5 << 2 << 9 << 8.0 / 23 << 0.5 << false << true;
    QTest::newRow("7 others, half") << 6 << 7 << 0 << 7 << 0.9 << 0.75 << false << false;
    QTest::newRow("4 votes, half") << 4 << 5 << 0 << 5 << 0.75 << 2.0 / 3 << false << false;
    QTest::newRow("11 others, half") << 4 << 11 << 0 << 8 << 0.375 << 1.0 / 3 << false << false;
    QTest::newRow("11 others, 4/5") << 4 << 11 << 2 << 12 << 29.0 / 194 << 1.0 / 3 << false << true;
}

void TestVotingPower::theCharterOfThePyTorchFoundation()
{
    QFETCH(int, votes);
    QFETCH(int, others);
    QFETCH(int, rule);
    QFETCH(double, banzhaf);
    QFETCH(double, shapleyShubik);
    const auto power = votingPower(oneAndOthers(votes, others),
                                   std::array{majority, twoThirds, fourFifths}[
                                       static_cast<std::size_t>(rule)]);
    QVERIFY(power);
    QCOMPARE(power->total, std::int64_t{votes} + others);
    QTEST(static_cast<int>(power->quota), "quotaExpected");
    QVERIFY(isNear(power->voters[0].banzhaf, banzhaf));
    QVERIFY(isNear(power->voters[0].shapleyShubik, shapleyShubik));
    QTEST(power->voters[0].decidesAlone, "alone");
    QTEST(power->voters[0].hasVeto, "veto");
}

void TestVotingPower::equalVotersHaveEqualPowerUnderAnyRule()
{
    for (const QuotaRule rule : {majority, twoThirds, fourFifths}) {
        const auto power = votingPower(Weights(6, 1), rule);
        for (const VoterPower& voter : power->voters) {
            QVERIFY(isNear(voter.banzhaf, 1.0 / 6));
            QVERIFY(isNear(voter.shapleyShubik, 1.0 / 6));
            QVERIFY(!voter.decidesAlone && !voter.hasVeto);
        }
    }
}

void TestVotingPower::smallGamesAreAsByDefinition()
{
    std::mt19937 random(1);
    for (int game = 0; game < 200; ++game) {
        Weights weights(1 + random() % 7);
        for (int& weight : weights)
            weight = static_cast<int>(random() % 9);
        const QuotaRule rule{static_cast<int>(1 + random() % 6), 6, random() % 2 == 0};
        const auto power = votingPower(weights, rule);
        QVERIFY(power);
        if (power->quota <= 0 || power->quota > power->total) {
            QVERIFY(!power->voters[0].banzhaf);
            continue;
        }
        const auto banzhaf = banzhafByDefinition(weights, power->quota);
        const auto shapley = shapleyByDefinition(weights, power->quota);
        for (std::size_t i = 0; i < weights.size(); ++i) {
            QVERIFY(isNear(power->voters[i].banzhaf, banzhaf[i]));
            QVERIFY(isNear(power->voters[i].shapleyShubik, shapley[i]));
        }
    }
}

void TestVotingPower::largeWeightsAreAsByDefinition()
{
    std::mt19937 random(2);
    for (int game = 0; game < 20; ++game) {
        Weights weights(3 + random() % 5);
        for (int& weight : weights)
            weight = static_cast<int>(random() % 2'000'000'000);
        const auto power = votingPower(weights, twoThirds);
        QVERIFY(power);
        const auto banzhaf = banzhafByDefinition(weights, power->quota);
        const auto shapley = shapleyByDefinition(weights, power->quota);
        for (std::size_t i = 0; i < weights.size(); ++i) {
            QVERIFY(isNear(power->voters[i].banzhaf, banzhaf[i]));
            QVERIFY(isNear(power->voters[i].shapleyShubik, shapley[i]));
        }
    }
}

void TestVotingPower::aCommonDivisorChangesNothing()
{
    const auto small = votingPower(oneAndOthers(4, 30), fourFifths);
    Weights weights = oneAndOthers(4, 30);
    for (int& weight : weights)
        weight *= 60'000'000;
    const auto large = votingPower(weights, fourFifths);
    QVERIFY(small && large);
    QCOMPARE(large->voters[0].banzhaf, small->voters[0].banzhaf);
    QCOMPARE(large->voters[1].shapleyShubik, small->voters[1].shapleyShubik);
    QCOMPARE(large->voters[0].hasVeto, small->voters[0].hasVeto);
}

/// One voter of weight w among n − 1 of weight one decides at w of the n places in the order, and in
/// Σ C(n − 1, s) coalitions over those places.
void TestVotingPower::aHundredAndTwentyVotersAreExact()
{
    const auto power = votingPower(oneAndOthers(6, 119), majority);
    QVERIFY(power);
    QCOMPARE(power->quota, 63);
    QVERIFY(isNear(power->voters[0].shapleyShubik, 6.0 / 120));
    QVERIFY(isNear(power->voters[1].shapleyShubik, 114.0 / 120 / 119));
    const auto choose = [](int n, int k) {
        return std::exp(std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1));
    };
    double large = 0.0;
    for (int s = 57; s <= 62; ++s)
        large += choose(119, s);
    const double one = choose(118, 62) + choose(118, 56); // without and with the large voter
    QVERIFY(std::abs(*power->voters[0].banzhaf / (large / (large + 119 * one)) - 1.0) < 1e-10);
    double sum = 0.0;
    for (const VoterPower& voter : power->voters)
        sum += *voter.banzhaf;
    QVERIFY(std::abs(sum - 1.0) < 1e-12);
}

void TestVotingPower::oneVoterDecidesAll()
{
    const auto power = votingPower(Weights{5}, fourFifths);
    QCOMPARE(power->voters[0].banzhaf, std::optional(1.0));
    QCOMPARE(power->voters[0].shapleyShubik, std::optional(1.0));
    QVERIFY(power->voters[0].decidesAlone && power->voters[0].hasVeto);
}

void TestVotingPower::withoutAnyVoteNobodyHasPower()
{
    for (const QuotaRule rule : {majority, twoThirds}) {
        const auto power = votingPower(Weights{0, 0}, rule);
        QCOMPARE(power->total, 0);
        for (const VoterPower& voter : power->voters) {
            QVERIFY(!voter.banzhaf && !voter.shapleyShubik);
            QVERIFY(!voter.decidesAlone && !voter.hasVeto);
        }
    }
    QVERIFY(votingPower({}, majority)->voters.empty());
}

void TestVotingPower::whoHasNoVoteNeverDecides()
{
    const auto power = votingPower(Weights{1, 0, 2}, majority);
    QCOMPARE(power->voters[1].banzhaf, std::optional(0.0));
    QCOMPARE(power->voters[1].shapleyShubik, std::optional(0.0));
    QCOMPARE(power->voters[2].banzhaf, std::optional(1.0));
}

void TestVotingPower::undecidableGamesHaveNoIndices()
{
    const auto moreThanAll = votingPower(Weights{1, 1}, {1, 1, true});
    QCOMPARE(moreThanAll->quota, 3);
    QVERIFY(!moreThanAll->voters[0].banzhaf && !moreThanAll->voters[0].hasVeto);
    const auto nothing = votingPower(Weights{1, 1}, {0, 1, false});
    QVERIFY(!nothing->voters[0].shapleyShubik && !nothing->voters[0].decidesAlone);
}

void TestVotingPower::whatIsTooLargeOrNoGameIsRefused()
{
    QVERIFY(!votingPower(Weights{1, -1}, majority));
    QVERIFY(!votingPower(Weights{1}, {1, 0, true}));
    QVERIFY(!votingPower(Weights{1}, {3, 2, true}));
    QVERIFY(!votingPower(Weights{1}, {1, 1001, true}));
    QVERIFY(!votingPower(Weights(121, 1), majority));
    QVERIFY(!votingPower(oneAndOthers(2'000'000'000, 30), majority));
    QVERIFY(votingPower(oneAndOthers(2'000'000'000, 19), majority));
}

QTEST_GUILESS_MAIN(TestVotingPower)
#include "tst_voting_power.moc"
