// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/growth/reconciliation_words.h"

#include "app/charts/chart_format.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct CountWords
{
    Q_DECLARE_TR_FUNCTIONS(ReconciliationWords)
};

QString newcomersText(NewRule rule)
{
    switch (rule) {
    case NewRule::FirstInScope: return CountWords::tr("new by the first commit in these repositories");
    case NewRule::FirstInDataset:
        return CountWords::tr("new by the first commit in any repository of the dataset");
    case NewRule::Episodic:
        return CountWords::tr("those count as new, too, who come back after three months with at most"
                         " twelve commits before");
    }
    return {};
}

QString listText(const FactorDefinition& factor)
{
    if (factor.mostPeople == 0 && factor.mostOrganizations == 0)
        return CountWords::tr("all people and organizations are looked at");
    //: %1 and %2 numbers
    return CountWords::tr("only the %1 most active people, or %2 organizations, are looked at")
        .arg(factor.mostPeople)
        .arg(factor.mostOrganizations);
}

} // namespace

QString stepText(DefinitionStep step, const MetricDefinition& to)
{
    const FactorDefinition& factor = to.factor;
    switch (step) {
    case DefinitionStep::FactorPercent:
        return CountWords::tr("the few must have %1 %").arg(factor.rule.percent);
    case DefinitionStep::FactorThreshold:
        return factor.rule.threshold == Threshold::MoreThan
                   ? CountWords::tr("they must have more than that")
                   : CountWords::tr("they must have at least that");
    case DefinitionStep::RoundedShares:
        return factor.roundedTo < 0
                   ? CountWords::tr("shares are not rounded")
                   : CountWords::tr("each share is rounded to %n decimal(s) before they are added",
                               nullptr, factor.roundedTo);
    case DefinitionStep::ListLimit: return listText(factor);
    case DefinitionStep::Newcomers: return newcomersText(to.newcomers);
    case DefinitionStep::RetentionBase:
        return to.retention.base == RetentionBase::Newcomers
                   ? CountWords::tr("of those who were new in the period before")
                   : CountWords::tr("of all who were active in the period before");
    case DefinitionStep::EmptyBase:
        return to.retention.emptyBaseIsZero ? CountWords::tr("0 where there was nobody before")
                                            : CountWords::tr("undefined where there was nobody before");
    case DefinitionStep::CoreRule:
        return to.core == CoreRule::IncludingPerson
                   ? CountWords::tr("somebody's own commits count to the share that decides")
                   : CountWords::tr("only the commits of the more active decide");
    }
    return {};
}

QString countText(ChartUnit unit, std::optional<double> value)
{
    if (value && unit == ChartUnit::Share)
        //: a share in percent
        return CountWords::tr("%1 %").arg(QLocale().toString(100.0 * *value, 'f', 1));
    return valueText(unit, value);
}

QString differenceText(ChartUnit unit, std::optional<double> difference)
{
    if (!difference)
        return countText(unit, difference);
    const bool isShare = unit == ChartUnit::Share;
    const double shown = isShare ? 100.0 * *difference : *difference;
    const QString number = QLocale().toString(std::abs(shown), 'f', isShare ? 1 : 0);
    const QString sign = shown < 0.0 ? u"\u2212"_s : shown > 0.0 ? u"+"_s : u"\u00b1"_s;
    //: a difference of two shares, in percentage points
    return isShare ? CountWords::tr("%1 points").arg(sign + number) : sign + number;
}

} // namespace steward
