// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/definition.h"

#include <QTest>

#include <algorithm>

using namespace steward;

class TestDefinition : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNotSaidIsAsChaossHasIt();
    void lfxInsightsCountsFiftyOnePercentOfTheRounded();
    void devStatsCountsMoreThanHalfAndEpisodes();
    void grimoireLabCutsWithThePersonsOwnShare();
    void noTwoToolsAreDefinedAlike();
};

void TestDefinition::whatIsNotSaidIsAsChaossHasIt()
{
    QCOMPARE(definitionOf(DefinitionSet::Chaoss), MetricDefinition{});
    QCOMPARE(MetricDefinition{}.factor.rule, (FactorRule{50, Threshold::AtLeast}));
    QCOMPARE(definitionOf(DefinitionSet::DevStats).retention, RetentionDefinition{});
    QCOMPARE(definitionOf(DefinitionSet::GrimoireLab).factor, FactorDefinition{});
}

void TestDefinition::lfxInsightsCountsFiftyOnePercentOfTheRounded()
{
    const MetricDefinition lfx = definitionOf(DefinitionSet::LfxInsights);
    QCOMPARE(lfx.factor.rule, (FactorRule{51, Threshold::AtLeast}));
    QCOMPARE(lfx.factor.roundedTo, 2);
    QCOMPARE(lfx.factor.mostPeople, 100);
    QCOMPARE(lfx.factor.mostOrganizations, 10);
    QVERIFY(lfx.retention.emptyBaseIsZero);
    QCOMPARE(lfx.retention.base, RetentionBase::Active);
}

void TestDefinition::devStatsCountsMoreThanHalfAndEpisodes()
{
    const MetricDefinition devStats = definitionOf(DefinitionSet::DevStats);
    QCOMPARE(devStats.factor.rule, (FactorRule{50, Threshold::MoreThan}));
    QCOMPARE(devStats.newcomers, NewRule::Episodic);
}

void TestDefinition::grimoireLabCutsWithThePersonsOwnShare()
{
    QCOMPARE(definitionOf(DefinitionSet::GrimoireLab).core, CoreRule::IncludingPerson);
    QCOMPARE(definitionOf(DefinitionSet::LfxInsights).core, CoreRule::BeforePerson);
}

void TestDefinition::noTwoToolsAreDefinedAlike()
{
    for (const DefinitionSet one : allDefinitionSets) {
        const auto same = std::ranges::count_if(allDefinitionSets, [one](DefinitionSet other) {
            return definitionOf(one) == definitionOf(other);
        });
        QCOMPARE(same, 1);
    }
}

QTEST_GUILESS_MAIN(TestDefinition)
#include "tst_definition.moc"
