// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/diff_numbers.h"

#include "app/text/date_text.h"
#include "app/text/list_text.h"
#include "app/text/metric_point_text.h"
#include "app/text/metric_text.h"
#include "app/text/scope_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Diff
{
    Q_DECLARE_TR_FUNCTIONS(DiffCommand)
};

/// As the option --repositories takes it.
QString scopeWord(const RepositoryScope& scope)
{
    switch (scope.kind) {
    case ScopeKind::Cohort: return u"cohort:"_s + isoText(scope.cohort);
    case ScopeKind::Role: return toWord(scope.role);
    case ScopeKind::Chosen: // neither of those that are compared in
    case ScopeKind::All: break;
    }
    return u"all"_s;
}

QString scopeNote(const Dataset& dataset, const DayNumbers& numbers)
{
    if (numbers.isFixed())
        //: %n repositories, %1: a month
        return Diff::tr("Contributors are counted in the same %n repositories on both days, those "
                        "of the project family with a commit before %1: what was added later would "
                        "raise the numbers by itself.",
                        nullptr, numbers.repositories)
            .arg(isoText(numbers.scope.cohort));
    //: %1: a set of repositories, %n: how many there are in it
    return Diff::tr("No repository of a project family is a year older than the earlier day, so "
                    "contributors are counted in all there are (%1: %n), and what is added raises "
                    "the numbers by itself.",
                    nullptr, numbers.repositories)
        .arg(scopeTitle(dataset, numbers.scope));
}

QString endedNote(const QString& month, int ended)
{
    //: %n of the repositories, %1: a month
    return Diff::tr(
               "The data of %n of them end before %1 does: what is marked as incomplete leaves "
               "out what happened there since, and counts of people are lower bounds.",
               nullptr, ended)
        .arg(month);
}

QJsonValue sideJson(const Metric& metric, const NumberOnDay& number)
{
    if (!number.point)
        return {};
    QJsonObject json = pointJson(metric, *number.point);
    json.insert(u"ended"_s, number.ended);
    json.insert(u"undefined"_s, number.isUndefined);
    return json;
}

} // namespace

QString numberOnDayText(const Metric& metric, const NumberOnDay& number)
{
    if (!number.point)
        return Diff::tr("n/a");
    if (number.isUndefined)
        return Diff::tr("n/a, not all votes are defined yet");
    const QString value = pointValueText(metric.unit, *number.point);
    if (metric.axis == MetricAxis::Facts)
        return value;
    const QString month = pointPeriod(metric, *number.point);
    //: %1: a number with its limits, %2: a month
    return number.ended > 0 ? Diff::tr("%1 by %2, incomplete").arg(value, month)
                            : Diff::tr("%1 by %2").arg(value, month);
}

QString countedText(const Dataset& dataset, const DayNumbers& numbers, const NumberOnDays& number)
{
    const QString unit = unitText(number.question.metric->unit);
    //: %1: what is counted ("people"), %2: a set of repositories
    return number.isOfCommits() ? Diff::tr("%1; %2").arg(unit, scopeTitle(dataset, numbers.scope))
                                : unit;
}

QString lackText(const DayNumbers& numbers, const NumberOnDays& number)
{
    QStringList parts;
    for (const NumberOnDay* side : {&number.from, &number.to})
        if (side->ended > 0)
            //: %1: a month, %n of %2 repositories
            parts.append(
                Diff::tr("%1: data of %n of %2 repositories end before", nullptr, side->ended)
                    .arg(pointPeriod(*number.question.metric, *side->point))
                    .arg(numbers.repositories));
    parts.removeDuplicates();
    return partsText(parts);
}

QStringList numberNotes(const Dataset& dataset, const DayNumbers& numbers)
{
    std::map<QString, int> ended; // by month
    bool isCounted = false;
    for (const NumberOnDays& number : numbers.numbers) {
        isCounted = isCounted || (number.isOfCommits() && number.isThere());
        for (const NumberOnDay* side : {&number.from, &number.to})
            if (side->ended > 0)
                ended[pointPeriod(*number.question.metric, *side->point)] = side->ended;
    }
    if (!isCounted)
        return {};
    QStringList notes{scopeNote(dataset, numbers)};
    for (const auto& [month, count] : ended)
        notes.append(endedNote(month, count));
    return notes;
}

QString numbersText(const Dataset& dataset, const DayNumbers& numbers)
{
    QStringList lines;
    for (const NumberOnDays& number : numbers.numbers) {
        const Metric& metric = *number.question.metric;
        if (!number.isThere())
            continue;
        //: %1: name of a number, %2: its unit, %3 and %4: what it was on two days
        lines.append(Diff::tr("%1 (%2): %3 → %4")
                         .arg(metricName(dataset, number.question), unitText(metric.unit),
                              numberOnDayText(metric, number.from),
                              numberOnDayText(metric, number.to)));
    }
    QString text;
    for (const QString& line : lines + numberNotes(dataset, numbers))
        text += "  "_L1 + line + u'\n';
    return text;
}

QJsonObject scopeJson(const DayNumbers& numbers)
{
    return {{u"scope"_s, scopeWord(numbers.scope)},
            {u"fixed"_s, numbers.isFixed()},
            {u"count"_s, numbers.repositories}};
}

QJsonArray numbersJson(const Dataset& dataset, const DayNumbers& numbers)
{
    QJsonArray array;
    for (const NumberOnDays& number : numbers.numbers) {
        const Metric& metric = *number.question.metric;
        array.append(QJsonObject{{u"id"_s, metricId(dataset, number.question)},
                                 {u"name"_s, metricName(dataset, number.question)},
                                 {u"unit"_s, QString(toWord(metric.unit))},
                                 {u"from"_s, sideJson(metric, number.from)},
                                 {u"to"_s, sideJson(metric, number.to)}});
    }
    return array;
}

} // namespace steward
