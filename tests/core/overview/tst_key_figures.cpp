// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/concentration.h"
#include "core/overview/findings.h"
#include "core/overview/key_figures.h"

#include "tests/support/pytorch_dataset.h"

#include <QTest>

#include <algorithm>

using namespace steward;

class TestKeyFigures : public QObject
{
    Q_OBJECT

private:
    OverviewTrendsPtr m_trends;

    KeyFigure figure(KeyFigureKind kind, QStringView isoDay, const Snapshot* compare = nullptr)
    {
        for (const KeyFigure& candidate : keyFigures(*pytorchAt(isoDay), compare, m_trends.get()))
            if (candidate.kind == kind)
                return candidate;
        return {};
    }

private slots:
    void initTestCase() { m_trends = overviewTrends(pytorchDataset(), {}); }

    /// 29 repositories on the later day, 19 of them a year old on the earlier one.
    void contributorsOfOtherRepositoriesDoNotCompare()
    {
        const SnapshotPtr before = pytorchAt(u"2022-09-11");
        for (const KeyFigureKind kind :
             {KeyFigureKind::ActiveContributors, KeyFigureKind::AbsenceFactor}) {
            const KeyFigure counted = figure(kind, u"2026-09-15", before.get());
            QVERIFY(counted.before && counted.before->isKnown());
            QVERIFY(!counted.isComparable);
        }
        QVERIFY(figure(KeyFigureKind::CoreMaintainers, u"2026-09-15", before.get()).isComparable);
    }

    void contributorsOfTheSameRepositoriesDo()
    {
        Dataset dataset;
        dataset.info.asOf = day(u"2021-01-01");
        Repository repository;
        repository.id = QStringLiteral("a/one");
        repository.firstCommit = parsePartialDate(QStringLiteral("2015-01-01"));
        repository.snapshot = parsePartialDate(QStringLiteral("2021-01-01"));
        dataset.repositories.push_back(repository);
        for (Month month{2015 * 12}; month < Month{2021 * 12}; month = month + 1)
            dataset.contributions.push_back({month.number, 0, 5, 0, Contribution::Unknown});
        const auto shared = std::make_shared<const Dataset>(std::move(dataset));
        const auto at = [&shared](QStringView iso) {
            Filter filter;
            filter.asOf = day(iso);
            return takeSnapshot(shared, filter);
        };
        const auto figures = keyFigures(*at(u"2020-12-31"), at(u"2018-12-31").get(),
                                        overviewTrends(shared, {}).get());
        const auto found = std::ranges::find(figures, KeyFigureKind::ActiveContributors,
                                             &KeyFigure::kind);
        QVERIFY(found != figures.end() && found->before && found->before->isKnown());
        QVERIFY(found->isComparable);
    }

    void membersAreCountedAsTheFormatSays_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<int>("certain");
        QTest::addColumn<int>("possible");
        QTest::newRow("founders") << "2022-09-12" << 6 << 6;
        QTest::newRow("a start known to the month") << "2023-09-12" << 11 << 12;
        QTest::newRow("2024") << "2024-09-12" << 19 << 19;
        QTest::newRow("2025") << "2025-09-12" << 32 << 35;
        QTest::newRow("latest") << "2026-09-15" << 48 << 48;
    }
    void membersAreCountedAsTheFormatSays()
    {
        QFETCH(QString, day);
        QFETCH(int, certain);
        QFETCH(int, possible);
        const KeyFigure members = figure(KeyFigureKind::Members, day);
        QVERIFY(members.value.isKnown());
        QCOMPARE(members.value.count, (Count{certain, possible}));
        Count sum;
        for (const TierCount& tier : members.tiers) {
            sum.certain += tier.count.certain;
            sum.possible += tier.count.possible;
        }
        QCOMPARE(sum, members.value.count);
    }

    void beforeTheFoundationThereAreNoNumbersRatherThanZero()
    {
        for (const KeyFigureKind kind :
             {KeyFigureKind::Members, KeyFigureKind::BoardSeats, KeyFigureKind::LargestVote,
              KeyFigureKind::CoreMaintainers, KeyFigureKind::HostedProjects})
            QCOMPARE(figure(kind, u"2019-06-01").value.state, FigureState::NotYet);
    }

    void metaHoldsSixOfElevenVotesInTheFirstYear()
    {
        const FigureValue votes = figure(KeyFigureKind::LargestVote, u"2022-09-14").value;
        QVERIFY(votes.isKnown());
        QCOMPARE(votes.count.certain, 6);
        QCOMPARE(votes.total, (Count{11, 11}));
        QCOMPARE(votes.holder, findOrganization(*pytorchDataset(), u"meta"));
    }

    void votesOfTheYearWithoutARuleAreUndefined()
    {
        const KeyFigure votes = figure(KeyFigureKind::LargestVote, u"2024-01-01");
        QCOMPARE(votes.value.state, FigureState::Undefined);
        QVERIFY(votes.value.coverageRow >= 0);
    }

    void noHolderIsNamedWhereSeveralHaveAsManyVotes()
    {
        const FigureValue votes = figure(KeyFigureKind::LargestVote, u"2026-09-15").value;
        QCOMPARE(votes.count.certain, 1);
        QVERIFY(!votes.holder.isValid());
    }

    void theLeadMaintainerIsOnePerson()
    {
        QCOMPARE(figure(KeyFigureKind::CoreMaintainers, u"2022-09-12").value.count, (Count{4, 4}));
        QCOMPARE(figure(KeyFigureKind::CoreMaintainers, u"2026-09-15").value.count, (Count{9, 9}));
    }

    void sixProjectsAreHostedByTheMiddleOf2026()
    {
        QCOMPARE(figure(KeyFigureKind::HostedProjects, u"2026-07-01").value.count, (Count{6, 6}));
    }

    void theCompareDayHasItsOwnNumber()
    {
        const SnapshotPtr before = pytorchAt(u"2022-09-12");
        const KeyFigure members = figure(KeyFigureKind::Members, u"2024-09-12", before.get());
        QVERIFY(members.before);
        QCOMPARE(members.before->count.certain, 6);
    }

    void limitsOfTheDataComeWithTheNumber()
    {
        QVERIFY(figure(KeyFigureKind::Members, u"2023-09-12").value.coverageRow >= 0);
        QCOMPARE(figure(KeyFigureKind::Members, u"2025-09-12").value.coverageRow, -1);
    }

    void theMovingWindowEqualsTheConcentrationOfEveryMonth()
    {
        const MetricSource source = takeMetricSource(pytorchDataset(), {});
        const auto& trend = m_trends->contributors;
        QVERIFY(trend.size() > 100);
        for (std::size_t i = 0; i < trend.size(); i += 11) {
            const Concentration expected = concentration(source.table,
                                                         twelveMonthsTo(trend[i].month));
            QCOMPARE(trend[i].contributors, expected.contributors);
            QCOMPARE(trend[i].absenceFactor, expected.absenceFactor);
        }
    }

    void contributorsAreThoseOfTheLastMonthThatHadEnded()
    {
        const FigureValue value = figure(KeyFigureKind::ActiveContributors, u"2022-09-12").value;
        QCOMPARE(isoText(*value.lastMonth), QString("2022-08"));
        QVERIFY(!pointAt(m_trends->contributors, day(u"2010-01-01")));
    }

    void aTrendHasNoValueWhereTheFigureHasNone()
    {
        const auto& members = m_trends->figures[static_cast<std::size_t>(KeyFigureKind::Members)];
        QVERIFY(!members.front().value);
        QCOMPARE(members.front().day, day(u"2016-09-01"));
        QCOMPARE(members.back().day, day(u"2026-09-15"));
        QCOMPARE(members.back().value, std::optional(48.0));
        const auto& votes = m_trends->figures[static_cast<std::size_t>(KeyFigureKind::LargestVote)];
        const auto gap = std::ranges::find(votes, day(u"2024-01-01"), &TrendPoint::day);
        QVERIFY(gap != votes.end());
        QVERIFY(!gap->value);
    }

    void withoutTrendsTheFiguresAboutContributorsAreLeftOut()
    {
        const auto figures = keyFigures(*pytorchAt(u"2026-09-15"), nullptr, nullptr);
        QCOMPARE(figures.size(), std::size_t(5));
    }

    void theTurningPointIsTheHandOver()
    {
        const Dataset& dataset = *pytorchDataset();
        const int row = turningPoint(dataset, dataset.info.asOf);
        QCOMPARE(keyOf(dataset, {FactKind::Event, static_cast<std::int32_t>(row)}), QString("transfer-announced"));
    }

    void theFirstMajorityIsMetas()
    {
        const auto majority = firstMajority(*pytorchAt(u"2026-09-15"));
        QVERIFY(majority);
        QCOMPARE(majority->votes, 6);
        QCOMPARE(majority->total, 11);
        QCOMPARE(majority->since, day(u"2022-09-14"));
    }

    void anEmptyDatasetHasNoFigures()
    {
        const auto dataset = std::make_shared<const Dataset>();
        const SnapshotPtr snapshot = takeSnapshot(dataset, {});
        const OverviewTrendsPtr trends = overviewTrends(dataset, {});
        QVERIFY(keyFigures(*snapshot, nullptr, trends.get()).empty());
        QVERIFY(!firstMajority(*snapshot));
        QCOMPARE(turningPoint(*dataset, {}), -1);
    }
};

QTEST_GUILESS_MAIN(TestKeyFigures)
#include "tst_key_figures.moc"
