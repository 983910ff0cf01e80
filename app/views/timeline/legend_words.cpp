// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/legend_words.h"

#include "app/text/fact_text.h"
#include "app/text/list_text.h"
#include "app/text/vocabulary_text.h"
#include "app/views/timeline/timeline_words.h"

#include <QCoreApplication>
#include <QStringList>


namespace steward {

namespace {

struct Legend
{
    Q_DECLARE_TR_FUNCTIONS(TimelineLegend)
};

QString barText(Role role)
{
    switch (role) {
    case Role::TierHighest: return Legend::tr("member of the highest tier");
    case Role::TierSecond: return Legend::tr("member of the second tier");
    case Role::TierThird: return Legend::tr("member of the third tier");
    case Role::TierFourth: return Legend::tr("member of the fourth tier");
    case Role::TierOther: return Legend::tr("other membership or seat");
    case Role::NodePerson: return Legend::tr("role of a person");
    case Role::EdgeSeat: return Legend::tr("votes");
    default: return Legend::tr("project, or a stage of one");
    }
}

template <class TypedId>
QString namesOf(const Dataset& dataset, const std::vector<TypedId>& ids)
{
    QStringList names;
    for (const TypedId id : ids)
        names.append(nameInSentence(dataset[id].name));
    return names.join(Legend::tr(" or ", "between names, any of which will do"));
}

} // namespace

QString legendText(LegendSign sign)
{
    using Kind = LegendSign::Kind;
    switch (sign.kind) {
    case Kind::Event:
        return wordText(static_cast<EventCategory>(static_cast<int>(sign.role) - static_cast<int>(Role::CategoryStewardship)));
    case Kind::Bar: return barText(sign.role);
    case Kind::Torn: return Legend::tr("date known only roughly");
    case Kind::Faded: return Legend::tr("goes on, or began, beyond what is known");
    case Kind::Weak: return Legend::tr("lighter: low confidence or no source");
    case Kind::Folded: return Legend::tr("so many more at this place");
    case Kind::Strip: return Legend::tr("how many, against the lane's average");
    case Kind::AsOf: return Legend::tr("as-of day");
    case Kind::Compare: return Legend::tr("day compared with");
    }
    return {};
}

QString searchText(const Dataset& dataset, const TimelineFilter& filter)
{
    QStringList parts;
    if (!filter.organizations.empty())
        parts.append(Legend::tr("about %1").arg(namesOf(dataset, filter.organizations)));
    if (!filter.bodies.empty())
        parts.append(Legend::tr("about %1").arg(namesOf(dataset, filter.bodies)));
    if (!filter.projects.empty())
        parts.append(Legend::tr("about %1").arg(namesOf(dataset, filter.projects)));
    if (filter.leastImportance > 1)
        parts.append(Legend::tr("events of importance %1 and above").arg(filter.leastImportance));
    if (!filter.text.trimmed().isEmpty())
        parts.append(Legend::tr("with “%1”").arg(nameInSentence(filter.text.trimmed())));
    if (parts.isEmpty())
        return {};
    const QString what = partsText(parts);
    return filter.hidesRest ? Legend::tr("Shown is only what is %1.").arg(what)
                            : Legend::tr("Highlighted is what is %1; the rest is dimmed.").arg(what);
}

} // namespace steward
