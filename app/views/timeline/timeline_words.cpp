// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timeline_words.h"

#include "app/text/date_text.h"
#include "app/text/fact_text.h"
#include "app/text/vocabulary_text.h"
#include "core/scene/label_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace steward {

namespace {

struct Timeline
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

QString joined(const QString& first, const QString& second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    //: who or what, and in which capacity: "Dell, gold"
    return Timeline::tr("%1, %2").arg(first, second);
}

QString nameOf(const Dataset& dataset, OrganizationId id) { return id.isValid() ? dataset[id].name : QString(); }
QString nameOf(const Dataset& dataset, BodyId id) { return id.isValid() ? dataset[id].name : QString(); }

QString membershipTitle(const Dataset& dataset, const Membership& row, LaneGrouping grouping)
{
    const QString tier = tierText(row.tier);
    if (grouping == LaneGrouping::Organization)
        return joined(capitalized(tier), nameOf(dataset, row.body));
    return joined(nameOf(dataset, row.organization), tier);
}

QString roleTitle(const Dataset& dataset, const RoleHeld& row, LaneGrouping grouping)
{
    const QString role = roleText(row.role);
    if (grouping == LaneGrouping::Person)
        return joined(capitalized(role), nameOf(dataset, row.body));
    if (grouping == LaneGrouping::Body)
        return joined(dataset[row.person].name, role);
    return joined(joined(dataset[row.person].name, role), nameOf(dataset, row.body));
}

QString voteTitle(const Dataset& dataset, const Vote& row, LaneGrouping grouping)
{
    const QString votes = Timeline::tr("%n vote(s)", nullptr, row.votes);
    return grouping == LaneGrouping::Organization ? joined(nameOf(dataset, row.body), votes)
                                                  : joined(nameOf(dataset, row.organization), votes);
}

QString plainTitle(const Dataset& dataset, const TimelineItem& item, LaneGrouping grouping)
{
    const auto row = static_cast<std::size_t>(item.row);
    switch (item.kind) {
    case ItemKind::Event: return dataset.events[row].title;
    case ItemKind::Membership: return membershipTitle(dataset, dataset.memberships[row], grouping);
    case ItemKind::Role: return roleTitle(dataset, dataset.roles[row], grouping);
    case ItemKind::Vote: return voteTitle(dataset, dataset.votes[row], grouping);
    case ItemKind::Project: return dataset.projects[row].name;
    case ItemKind::Stage:
        return joined(dataset[dataset.projectStatus[row].project].name,
                      projectStatusText(dataset.projectStatus[row].status));
    case ItemKind::Period: return dataset.periods[row].title;
    }
    return {};
}

} // namespace

TimelineWords timelineWords()
{
    TimelineWords words;
    words.nothingShown = Timeline::tr("Nothing passes the filter. Show more with the buttons above, or with View, Filter.");
    words.building = Timeline::tr("Coarse picture; the full one is being prepared …");
    words.tick = tickText;
    words.lane = laneText;
    words.title = itemTitle;
    words.detail = itemDetail;
    words.distance = distanceText;
    words.window = windowText;
    //: under the name of a closed lane; %n rows of bars are not drawn
    words.hiddenRows = [](int rows) { return Timeline::tr("+%n row(s) when open", nullptr, rows); };
    return words;
}

QString tickText(Day day, TickUnit unit)
{
    const CivilDate date = civil(day);
    const QLocale locale;
    const QString year = QString::number(date.year);
    if (unit == TickUnit::Year || (unit == TickUnit::Month && date.month == 1))
        return year;
    const QString month = locale.standaloneMonthName(date.month, QLocale::ShortFormat);
    if (unit == TickUnit::Month)
        return month;
    if (date.day == 1)
        return date.month == 1 ? year : month;
    //: a day on the time axis: %1 its number, %2 the short name of its month
    return Timeline::tr("%1 %2", "day and month").arg(date.day).arg(locale.monthName(date.month, QLocale::ShortFormat));
}

QString groupingText(LaneGrouping grouping)
{
    switch (grouping) {
    case LaneGrouping::Category: return Timeline::tr("Category");
    case LaneGrouping::Organization: return Timeline::tr("Organization");
    case LaneGrouping::Body: return Timeline::tr("Body");
    case LaneGrouping::Project: return Timeline::tr("Project");
    case LaneGrouping::Person: return Timeline::tr("Person");
    case LaneGrouping::None: return Timeline::tr("One lane");
    }
    return {};
}

QString orderText(LaneOrder order)
{
    switch (order) {
    case LaneOrder::Automatic: return Timeline::tr("Usual order");
    case LaneOrder::Name: return Timeline::tr("By name");
    case LaneOrder::FirstDate: return Timeline::tr("By first date");
    case LaneOrder::Size: return Timeline::tr("By size");
    }
    return {};
}

QString densityText(LaneDensity density)
{
    switch (density) {
    case LaneDensity::Automatic: return Timeline::tr("Fit to zoom");
    case LaneDensity::Compact: return Timeline::tr("Compact");
    case LaneDensity::Normal: return Timeline::tr("Normal");
    case LaneDensity::Cards: return Timeline::tr("Cards");
    }
    return {};
}

QString itemKindText(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Event: return Timeline::tr("Events");
    case ItemKind::Membership: return Timeline::tr("Memberships");
    case ItemKind::Role: return Timeline::tr("Roles");
    case ItemKind::Vote: return Timeline::tr("Votes");
    case ItemKind::Project: return Timeline::tr("Projects");
    case ItemKind::Stage: return Timeline::tr("Project stages");
    case ItemKind::Period: return Timeline::tr("Periods");
    }
    return {};
}

QString laneText(const Dataset& dataset, const LaneSubject& subject)
{
    using Sort = LaneSubject::Sort;
    switch (subject.sort) {
    case Sort::All: return Timeline::tr("All");
    case Sort::Category: return capitalized(wordText(static_cast<EventCategory>(subject.number)));
    case Sort::Kind: return itemKindText(static_cast<ItemKind>(subject.number));
    case Sort::ProjectKind: return capitalized(wordText(static_cast<ProjectKind>(subject.number)));
    case Sort::Rest: return Timeline::tr("None named in the title");
    case Sort::Organization:
    case Sort::Body:
    case Sort::Project:
    case Sort::Person: break;
    }
    return nameInSentence(factName(dataset, subject.fact()));
}

QString distanceText(DaySpan span)
{
    const QString days = Timeline::tr("%n day(s)", nullptr, span.days());
    int months = monthOf(span.end) - monthOf(span.begin);
    if (addMonths(span.begin, months) > span.end)
        --months;
    if (months == 0)
        return days;
    const int rest = span.end - addMonths(span.begin, months);
    QString calendar;
    if (months >= 12)
        calendar = Timeline::tr("%n year(s)", nullptr, months / 12);
    if (months % 12 > 0)
        calendar = joined(calendar, Timeline::tr("%n month(s)", nullptr, months % 12));
    if (rest > 0)
        calendar = joined(calendar, Timeline::tr("%n day(s)", nullptr, rest));
    //: a stretch of time: %1 in days, %2 the same in years, months and days
    return Timeline::tr("%1 (%2)").arg(days, calendar);
}

QString windowText(DaySpan window)
{
    const CivilDate first = civil(window.begin);
    const CivilDate last = civil(window.end - 1);
    const QLocale locale;
    const QString firstYear = QString::number(first.year);
    const QString lastYear = QString::number(last.year);
    constexpr int daysWithMonths = 3 * 366;
    if (window.days() > daysWithMonths)
        //: what is in sight, from a year or month to another
        return first.year == last.year ? firstYear : Timeline::tr("%1 – %2").arg(firstYear, lastYear);
    const QString firstMonth = locale.standaloneMonthName(first.month, QLocale::ShortFormat);
    const QString lastMonth = locale.standaloneMonthName(last.month, QLocale::ShortFormat);
    //: a month of a year, short
    const QString end = Timeline::tr("%1 %2", "month and year").arg(lastMonth, lastYear);
    if (first.year != last.year)
        return Timeline::tr("%1 – %2").arg(Timeline::tr("%1 %2", "month and year").arg(firstMonth, firstYear), end);
    return first.month == last.month ? end : Timeline::tr("%1 – %2").arg(firstMonth, end);
}

QString itemTitle(const Dataset& dataset, const TimelineItem& item, LaneGrouping grouping)
{
    return labelText(plainTitle(dataset, item, grouping));
}

QString itemDetail(const Dataset& dataset, const TimelineItem& item)
{
    const QString date = factDateText(dataset, item.fact());
    const QString doubt = item.doubt == doubtOfUnsourced
                              ? Timeline::tr("unsourced")
                              : confidenceText(static_cast<Confidence>(item.doubt));
    return date + QStringLiteral(" · ") + doubt;
}

} // namespace steward
