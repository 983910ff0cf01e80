// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/governance_values.h"

#include "app/text/date_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Governance
{
    Q_DECLARE_TR_FUNCTIONS(GovernanceText)
};

bool isShare(GovernanceSection section, const GovernanceSubject& subject)
{
    return section == GovernanceSection::BoardPower && subject.kind == SubjectKind::Holder;
}

QString plainNumber(GovernanceSection section, bool isShare, double number)
{
    if (isShare)
        return QLocale().toString(100.0 * number, 'f', 1);
    const int digits = section == GovernanceSection::Organizations ? 1 : 0;
    return QLocale().toString(number, 'f', digits);
}

QString numberText(GovernanceSection section, const GovernanceSubject& subject, double number)
{
    const bool share = isShare(section, subject);
    const QString text = plainNumber(section, share, number);
    //: a share in percent
    return share ? Governance::tr("%1 %").arg(text) : text;
}

QString pairText(GovernanceSection section, const GovernanceSubject& subject, ValuePair pair,
                 const QString& between)
{
    return numberText(section, subject, pair.first) + between
           + numberText(section, subject, pair.second);
}

QString projectText(const Dataset& dataset, ProjectId project, const GovernanceValue& value)
{
    if (value.highest() <= 0.0)
        return Governance::tr("no more");
    const QString since = shortIntervalText(dataset[project].joined);
    //: %1: "since 7 May 2025"
    return value.lowest() > 0.0 ? since : Governance::tr("possibly, %1").arg(since);
}

/// Parts of a number that is not known exactly, in the order a reader needs them.
QString knownText(GovernanceSection section, const GovernanceSubject& subject,
                  const GovernanceValue& value)
{
    if (value.readings)
        return pairText(section, subject, *value.readings, u" / "_s);
    const QString limits = value.limits ? pairText(section, subject, *value.limits, u"–"_s)
                                        : QString();
    if (!value.value)
        return limits;
    const QString number = numberText(section, subject, *value.value);
    return limits.isEmpty() ? number : number + " ("_L1 + limits + u')';
}

QString signedNumber(GovernanceSection section, bool isShare, double number)
{
    const QString text = plainNumber(section, isShare, std::abs(number));
    if (number == 0.0)
        return text;
    return (number > 0.0 ? u"+"_s : u"−"_s) + text;
}

QString differenceText(GovernanceSection section, const GovernanceRow& row)
{
    const auto difference = differenceOf(row);
    if (!difference)
        return {};
    const bool share = isShare(section, row.subject);
    const QString first = signedNumber(section, share, difference->first);
    const QString second = signedNumber(section, share, difference->second);
    //: %1 and %2: the least and the most by which something changed
    const QString text = first == second ? first : Governance::tr("%1 to %2").arg(first, second);
    //: %1: a difference of two shares in percent, as in "+4.5"
    return share ? Governance::tr("%1 points").arg(text) : text;
}

QString projectChangeText(GovernanceTrend trend)
{
    switch (trend) {
    case GovernanceTrend::More:
    //: a project joined
    case GovernanceTrend::Began: return Governance::tr("▲ joined");
    case GovernanceTrend::Less:
    case GovernanceTrend::Ceased: return Governance::tr("▼ left");
    case GovernanceTrend::Unclear: return Governance::tr("? possibly");
    default: return u"="_s;
    }
}

} // namespace

QString governanceValueText(const Dataset& dataset, GovernanceSection section,
                            const GovernanceSubject& subject, const GovernanceValue& value)
{
    if (value.state == FigureState::NotYet)
        return Governance::tr("not yet");
    if (value.state == FigureState::Undefined)
        return Governance::tr("undefined");
    if (subject.kind == SubjectKind::Project && !value.facts.empty())
        return projectText(dataset, subject.project, value);
    if (subject.kind == SubjectKind::Project)
        return Governance::tr("not yet");
    return knownText(section, subject, value);
}

QString governanceChangeText(GovernanceSection section, const GovernanceRow& row)
{
    const GovernanceTrend trend = trendOf(row);
    if (row.isRenamed && trend != GovernanceTrend::Same)
        return Governance::tr("↔ renamed");
    if (row.subject.kind == SubjectKind::Project)
        return projectChangeText(trend);
    switch (trend) {
    case GovernanceTrend::Same: return u"="_s;
    case GovernanceTrend::More: return u"▲ "_s + differenceText(section, row);
    case GovernanceTrend::Less: return u"▼ "_s + differenceText(section, row);
    case GovernanceTrend::Unclear: return u"? "_s + differenceText(section, row);
    case GovernanceTrend::Began: return Governance::tr("● began");
    case GovernanceTrend::Ceased: return Governance::tr("○ not yet then");
    case GovernanceTrend::Undefined: break;
    }
    return Governance::tr("– undefined");
}

} // namespace steward
