// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/change_parts.h"

#include "app/text/date_text.h"
#include "app/text/fact_text.h"
#include "app/text/vocabulary_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

QString whenText(const ChangeDate& date, DateWriting writing)
{
    const QString text = writing == DateWriting::Iso ? isoText(date.date) : dateText(date.date);
    if (date.isNoLaterThan)
        //: %1: a date on or before which something happened
        return ChangeText::tr("by %1").arg(text);
    if (date.date.precision == DatePrecision::Day)
        //: %1: the day on which something happened
        return ChangeText::tr("on %1").arg(text);
    if (date.date.precision == DatePrecision::Month)
        //: %1: the month of a year in which something happened
        return ChangeText::tr("in %1", "month").arg(text);
    //: %1: the year in which something happened
    return ChangeText::tr("in %1", "year").arg(text);
}

/// The month that holds every date; no later than it where one of them is no more than that.
std::optional<ChangeDate> sharedMonth(std::span<const Change> changes)
{
    const Month month = monthOf(changes.front().date->date.firstDay());
    const bool isShared = std::ranges::all_of(changes, [month](const Change& change) {
        return change.date->date.precision != DatePrecision::Year
               && monthOf(change.date->date.firstDay()) == month;
    });
    if (!isShared)
        return std::nullopt;
    const bool isNoLaterThan = std::ranges::any_of(
        changes, [](const Change& change) { return change.date->isNoLaterThan; });
    return ChangeDate{{civil(month.firstDay()), DatePrecision::Month}, isNoLaterThan};
}

} // namespace

QString nameOf(const Dataset& dataset, OrganizationId id)
{
    return id.isValid() ? nameInSentence(dataset[id].name) : QString();
}

QString withoutArticle(const QString& name)
{
    return nameInSentence(name.startsWith("The "_L1) ? name.mid(4) : name);
}

QString hostName(const Dataset& dataset)
{
    const BodyId foundation = dataset.info.foundation;
    return foundation.isValid() ? withoutArticle(dataset[foundation].name)
                                : nameInSentence(dataset.info.subject);
}

QString placeText(const Dataset& dataset, BodyId id)
{
    if (!id.isValid())
        return {};
    const QString name = withoutArticle(dataset[id].name);
    switch (dataset[id].kind) {
    case BodyKind::Foundation:
        //: Where a role, a tier or a seat is held. %1: a foundation
        return ChangeText::tr("at the %1").arg(name);
    case BodyKind::Board:
    case BodyKind::Council:
    case BodyKind::Committee:
        //: Where a role or a seat is held. %1: a board, a council or a committee
        return ChangeText::tr("on the %1").arg(name);
    case BodyKind::MaintainerGroup:
        //: Where a role is held. %1: a group of people
        return ChangeText::tr("among the %1").arg(name);
    case BodyKind::WorkingGroup:
    case BodyKind::Project: break;
    }
    //: Where a role is held. %1: a working group or a project
    return ChangeText::tr("in the %1").arg(name);
}

QString relationSentence(const Dataset& dataset, const Change& change, const QString& when)
{
    const bool isGain = change.kind == ChangeKind::RelationBegan;
    const QString child = nameOf(dataset, change.organization);
    const QString parent = nameOf(dataset,
                                  findOrganization(dataset, isGain ? change.after : change.before));
    if (change.with == "subsidiary-of"_L1)
        return (isGain
                    //: %1 and %2: organizations, %3: a date or nothing
                    ? ChangeText::tr("%1 became a subsidiary of %2 %3")
                    //: %1 and %2: organizations, %3: a date or nothing
                    : ChangeText::tr("%1 ceased to be a subsidiary of %2 %3"))
            .arg(child, parent, when);
    if (change.with == "acquired-by"_L1)
        return (isGain
                    //: %1 and %2: organizations, %3: a date or nothing
                    ? ChangeText::tr("%1 was acquired by %2 %3")
                    //: %1 and %2: organizations, %3: a date or nothing
                    : ChangeText::tr("%1, once acquired by %2, ceased to belong to it %3"))
            .arg(child, parent, when);
    return (isGain
                //: %1 and %2: organizations, %3: what one is to the other, %4: a date or nothing
                ? ChangeText::tr("The relation of %1 to %2 became “%3” %4")
                //: %1 and %2: organizations, %3: what one is to the other, %4: a date or nothing
                : ChangeText::tr("The relation of %1 to %2 ceased to be “%3” %4"))
        .arg(child, parent, relationText(change.with), when);
}

QString sharedWhenText(std::span<const Change> changes, DateWriting writing)
{
    const auto isDated = [](const Change& change) { return change.date.has_value(); };
    if (!std::ranges::all_of(changes, isDated))
        return {};
    const std::optional<ChangeDate>& first = changes.front().date;
    if (std::ranges::all_of(changes, [&](const Change& change) { return change.date == first; }))
        return whenText(*first, writing);
    const std::optional<ChangeDate> month = sharedMonth(changes);
    return month ? whenText(*month, writing) : QString();
}

} // namespace steward
