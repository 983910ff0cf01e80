// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/metric_text.h"

#include "tests/support/pytorch_dataset.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace steward;

namespace {

/// The same question with another value of one parameter.
MetricQuestion changed(MetricQuestion question, MetricParameter parameter)
{
    MetricParameters& given = question.parameters;
    switch (parameter) {
    case MetricParameter::Window: given.windowMonths = 7; break;
    case MetricParameter::Silence: given.silenceMonths = 17; break;
    case MetricParameter::EpisodeMonths: given.episodeMonths = 5; break;
    case MetricParameter::EpisodeCommits: given.episodeCommits = 19; break;
    case MetricParameter::FactorDefinition: given.definition.factor.rule.percent = 61; break;
    case MetricParameter::NewRule: given.definition.newcomers = NewRule::FirstInDataset; break;
    case MetricParameter::Retention: given.definition.retention.emptyBaseIsZero ^= true; break;
    case MetricParameter::CoreRule:
        given.definition.core = given.definition.core == CoreRule::BeforePerson
                                    ? CoreRule::IncludingPerson
                                    : CoreRule::BeforePerson;
        break;
    case MetricParameter::Attribution: break; // belongs to the filter, not to the question
    }
    return question;
}

MetricQuestion asked(const Metric& metric, DefinitionSet set = DefinitionSet::Chaoss)
{
    MetricQuestion question{&metric, {}};
    question.parameters.organization = OrganizationId{0};
    question.parameters.tier = QStringLiteral("premier");
    question.parameters.definition = definitionOf(set);
    return question;
}

MetricQuestion asked(const char* id, DefinitionSet set = DefinitionSet::Chaoss)
{
    const auto metric = std::ranges::find_if(
        allMetrics(), [id](const Metric& one) { return one.id == QLatin1StringView(id); });
    return asked(*metric, set);
}

constexpr std::array allCaveats{
    Caveat::PeopleDoNotAddUp,   Caveat::LeftTruncated,  Caveat::RightCensored,
    Caveat::UnknownAffiliation, Caveat::LowCoverage,    Caveat::SmallNumbers,
    Caveat::LandedOnly,         Caveat::ListedReleases, Caveat::IntervalsDiffer,
    Caveat::PossibleMembers,    Caveat::UndefinedVotes, Caveat::NoFairnessClaim};

} // namespace

class TestMetricText : public QObject
{
    Q_OBJECT

private slots:
    void everyMetricHasANameOfItsOwn()
    {
        QSet<QString> names;
        for (const Metric& metric : allMetrics()) {
            const QString name = metricName(metric);
            QVERIFY2(!name.isEmpty() && !name.contains(QLatin1Char('%')), metric.id.data());
            QVERIFY2(name.at(0).isUpper() && name != metric.id, metric.id.data());
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
        }
        QVERIFY(names.size() > 30);
    }

    void everyMetricHasADefinitionOfItsOwn()
    {
        QSet<QString> definitions;
        for (const Metric& metric : allMetrics()) {
            const QString text = metricDefinition(asked(metric));
            QVERIFY2(text.endsWith(QLatin1Char('.')), metric.id.data());
            QVERIFY2(!text.contains(QStringLiteral("%1")) && !text.contains(QStringLiteral("%2"))
                         && !text.contains(QStringLiteral("  ")),
                     qPrintable(text));
            QVERIFY2(!definitions.contains(text), qPrintable(text));
            definitions.insert(text);
        }
    }

    void aDefinitionChangesWithEveryParameterTheMetricNames()
    {
        // Some parameters count under one definition only: a pause under DevStats' newcomers.
        for (const Metric& metric : allMetrics()) {
            for (const MetricParameter parameter : metric.parameters) {
                const bool isSaid = std::ranges::any_of(allDefinitionSets, [&](DefinitionSet set) {
                    const MetricQuestion question = asked(metric, set);
                    return metricDefinition(changed(question, parameter))
                           != metricDefinition(question);
                });
                QVERIFY2(isSaid == (parameter != MetricParameter::Attribution),
                         qPrintable(QStringLiteral("%1, parameter %2")
                                        .arg(metric.id)
                                        .arg(static_cast<int>(parameter))));
            }
        }
    }

    void theListOfParametersChangesWithThem()
    {
        for (const Metric& metric : allMetrics()) {
            for (const MetricParameter parameter : metric.parameters) {
                const bool isSaid = std::ranges::any_of(allDefinitionSets, [&](DefinitionSet set) {
                    const MetricQuestion question = asked(metric, set);
                    const auto other = parameter == MetricParameter::Attribution
                                           ? AttributionPolicy::ConsolidatedToday
                                           : AttributionPolicy::AsRecorded;
                    return metricParameterTexts(changed(question, parameter), other)
                           != metricParameterTexts(question, AttributionPolicy::AsRecorded);
                });
                QVERIFY2(isSaid, metric.id.data());
            }
        }
    }

    void theWindowIsTheMetricsOwnUnlessOneIsChosen()
    {
        MetricQuestion question = asked("absence-factor-12m");
        QVERIFY(metricDefinition(question).contains(QStringLiteral("the 12 month")));
        QVERIFY(metricName(*pytorchDataset(), question).contains(QStringLiteral(", 12 month")));
        question.parameters.windowMonths = 6;
        QVERIFY(metricDefinition(question).contains(QStringLiteral("the 6 month")));
        QVERIFY(metricName(*pytorchDataset(), question).contains(QStringLiteral(", 6 month")));
        question = asked("commits");
        question.parameters.every = PeriodUnit::Quarter;
        QVERIFY(metricDefinition(question).contains(QStringLiteral("in the quarter")));
        QCOMPARE(metricName(*pytorchDataset(), question), QStringLiteral("Commits"));
    }

    void aWindowTheMetricDoesNotTakeIsNotSaid()
    {
        MetricQuestion question = asked("members");
        const QString definition = metricDefinition(question);
        question.parameters.windowMonths = 6;
        QCOMPARE(metricDefinition(question), definition);
        QCOMPARE(metricName(*pytorchDataset(), question), QStringLiteral("Members"));
    }

    void anArgumentIsPartOfTheName()
    {
        const DatasetPtr dataset = pytorchDataset();
        const auto share = parseMetric(*dataset, QStringLiteral("share:meta"));
        QVERIFY(share);
        QCOMPARE(metricName(*dataset, *share),
                 QStringLiteral("Share of the commits: Meta Platforms"));
        const auto tier = parseMetric(*dataset, QStringLiteral("members:premier"));
        QVERIFY(tier);
        QCOMPARE(metricName(*dataset, *tier), QStringLiteral("Members of a tier: premier"));
    }

    void thresholdsAreSaidAsTheToolsCompare()
    {
        const auto says = [](DefinitionSet set, const char* words) {
            return metricDefinition(asked("absence-factor-12m", set))
                .contains(QLatin1String(words));
        };
        QVERIFY(says(DefinitionSet::Chaoss, "at least 50 %"));
        QVERIFY(says(DefinitionSet::LfxInsights, "at least 51 %"));
        QVERIFY(says(DefinitionSet::LfxInsights, "rounded"));
        QVERIFY(says(DefinitionSet::DevStats, "more than 50 %"));
        QVERIFY(!says(DefinitionSet::Chaoss, "rounded"));
    }

    void aLowElephantFactorIsTheOneThatMeansFew()
    {
        QVERIFY(metricDefinition(asked("elephant-factor-12m"))
                    .contains(QStringLiteral("a low number means that few carry half")));
    }

    void whatADefinitionMakesVoidIsNoCaveat()
    {
        const QString low = caveatText(Caveat::LowCoverage);
        QVERIFY(metricCaveatTexts(asked("elephant-factor-12m")).contains(low));
        QVERIFY(!metricCaveatTexts(asked("elephant-factor-12m", DefinitionSet::DevStats))
                     .contains(low));
        QVERIFY(!metricParameterTexts(asked("new-contributors"), {})
                     .join(u' ')
                     .contains(QStringLiteral("pause")));
        QVERIFY(metricParameterTexts(asked("new-contributors", DefinitionSet::DevStats), {})
                    .join(u' ')
                    .contains(QStringLiteral("pause")));
    }

    void everyCaveatUnitAndFamilyHasWords()
    {
        QSet<QString> words;
        for (const Caveat caveat : allCaveats) {
            QVERIFY(caveatText(caveat).endsWith(QLatin1Char('.')));
            words.insert(caveatText(caveat));
        }
        QCOMPARE(words.size(), static_cast<qsizetype>(allCaveats.size()));
        for (const Metric& metric : allMetrics()) {
            QVERIFY(!unitText(metric.unit).isEmpty());
            QVERIFY(!familyText(metric.family).isEmpty());
            QCOMPARE(metricCaveatTexts(asked(metric)).size(),
                     static_cast<qsizetype>(metric.caveats.size()));
        }
        QVERIFY(!unitText(ChartUnit::Index).isEmpty());
    }

    void everyDefinitionSetHasTheNameOfItsTool()
    {
        QSet<QString> names;
        for (const DefinitionSet set : allDefinitionSets)
            names.insert(definitionSetText(set));
        QCOMPARE(names, (QSet<QString>{"CHAOSS", "LFX Insights", "DevStats", "GrimoireLab"}));
    }
};

QTEST_GUILESS_MAIN(TestMetricText)
#include "tst_metric_text.moc"
