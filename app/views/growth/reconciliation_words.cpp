// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/growth/reconciliation_words.h"

#include "app/charts/chart_format.h"
#include "app/text/sign_text.h"

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
    case NewRule::FirstInScope: return CountWords::tr("first commit in these repositories");
    case NewRule::FirstInDataset:
        return CountWords::tr("less those who came from other repositories");
    case NewRule::Episodic: return CountWords::tr("and whoever comes back now and then");
    }
    return {};
}

QString listText(const FactorDefinition& factor)
{
    if (factor.mostPeople == 0 && factor.mostOrganizations == 0)
        return CountWords::tr("the whole list");
    //: %1 and %2 numbers
    return CountWords::tr("only the first %1 people (organizations: %2)")
        .arg(factor.mostPeople)
        .arg(factor.mostOrganizations);
}

} // namespace

QString stepText(DefinitionStep step, const MetricDefinition& to)
{
    const FactorDefinition& factor = to.factor;
    switch (step) {
    case DefinitionStep::FactorPercent:
        return CountWords::tr("at least %1 %").arg(factor.rule.percent);
    case DefinitionStep::FactorThreshold:
        return factor.rule.threshold == Threshold::MoreThan
                   ? CountWords::tr("more than %1 %").arg(factor.rule.percent)
                   : CountWords::tr("at least %1 %").arg(factor.rule.percent);
    case DefinitionStep::RoundedShares:
        return factor.roundedTo < 0 ? CountWords::tr("shares are not rounded")
                                    : CountWords::tr("shares rounded to %n decimal(s) first",
                                                     nullptr, factor.roundedTo);
    case DefinitionStep::ListLimit: return listText(factor);
    case DefinitionStep::Newcomers: return newcomersText(to.newcomers);
    case DefinitionStep::RetentionBase:
        return to.retention.base == RetentionBase::Newcomers
                   ? CountWords::tr("of those new in the period before")
                   : CountWords::tr("of all active in the period before");
    case DefinitionStep::EmptyBase:
        return to.retention.emptyBaseIsZero
                   ? CountWords::tr("0 where there was nobody before")
                   : CountWords::tr("undefined where there was nobody before");
    case DefinitionStep::CoreRule:
        return to.core == CoreRule::IncludingPerson
                   ? CountWords::tr("with one's own commits")
                   : CountWords::tr("by the commits of the more active");
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
    const QString sign = shown == 0.0 ? boundSign(QChar(0x00B1)) : signText(shown);
    //: a difference of two shares, in percentage points
    return isShare ? CountWords::tr("%1 points").arg(sign + number) : sign + number;
}

} // namespace steward
