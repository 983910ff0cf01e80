// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/report_sections.h"

#include "app/render/theme.h"
#include "app/text/date_text.h"
#include "app/text/fact_text.h"
#include "app/text/vocabulary_text.h"
#include "core/report/report_facts.h"

#include <QCoreApplication>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Tables
{
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

const Membership& rowOf(const Dataset& dataset, const Member& member)
{
    return dataset.memberships[static_cast<std::size_t>(member.membership.row)];
}

QString nameOf(const Dataset& dataset, OrganizationId id)
{
    return nameInSentence(dataset[id].name);
}

/// By name, as people look them up.
std::vector<Member> byName(const Dataset& dataset, std::vector<Member> members)
{
    std::ranges::stable_sort(members, [&](const Member& a, const Member& b) {
        return dataset[a.organization].name.compare(dataset[b.organization].name,
                                                    Qt::CaseInsensitive)
               < 0;
    });
    return members;
}

/// The row from which on the organization has been in the body without a gap, in whatever tier.
const Membership& firstRow(const Dataset& dataset, const Membership& row)
{
    const Membership* first = &row;
    for (bool isEarlier = true; isEarlier;) {
        isEarlier = false;
        for (const Membership& other : dataset.memberships) {
            const FactInterval& interval = other.interval.resolved;
            const bool isSame = other.organization == row.organization && other.body == row.body;
            if (isSame && interval.start < first->interval.resolved.start
                && interval.end.latest >= first->interval.resolved.start.earliest) {
                first = &other;
                isEarlier = true;
            }
        }
    }
    return *first;
}

/// The interval's start, as if it went on.
QString sinceText(DatedInterval interval)
{
    interval.stated.end.reset();
    interval.stated.endUnknown = false;
    interval.resolved.endKind = EndKind::Open;
    return shortIntervalText(interval);
}

TableCell organizationCell(const Dataset& dataset, const Member& member)
{
    TableCell cell{.text = {nameOf(dataset, member.organization)}};
    if (member.membership.certainty != Certainty::Certain)
        cell.detail = {Tables::tr("possible on this day, not certain")};
    return cell;
}

TableCell confidenceCell(const Provenance& provenance)
{
    if (!provenance.confidence)
        return {};
    return {.text = {wordText(*provenance.confidence)}};
}

TableCell sourcesCell(SectionContext& context, const std::vector<SourceId>& sources)
{
    if (sources.empty())
        return {.text = {Tables::tr("unsourced")}};
    return {.text = context.citations.numbers(sources)};
}

TableRow memberRow(SectionContext& context, const Member& member)
{
    const Dataset& dataset = context.dataset();
    const Membership& row = rowOf(dataset, member);
    const Membership& first = firstRow(dataset, row);
    return {{organizationCell(dataset, member),
             {.text = {sinceText(first.interval)}},
             {.text = {shortIntervalText(row.interval)}},
             confidenceCell(row.provenance),
             sourcesCell(context, row.provenance.sources)}};
}

TableRow tierRow(const TierTotal& tier)
{
    constexpr int tierRoles = 5;
    const int rank = std::min(tierRank(tier.tier), tierRoles - 1);
    const Role role = static_cast<Role>(static_cast<int>(Role::TierHighest) + rank);
    //: Heads a group of a table: %1 tier, %2 number or range
    return {{{.text = {Tables::tr("%1: %2").arg(capitalized(tierText(tier.tier)),
                                                countText(tier.count))},
              .weight = TextWeight::Bold,
              .mark = TableMark{MarkerShape::Square, role}}}};
}

QString representatives(const Snapshot& snapshot, BodyId body, OrganizationId organization)
{
    const Dataset& dataset = *snapshot.dataset;
    QStringList names;
    for (const HeldRow& held : snapshot.roles) {
        const RoleHeld& role = dataset.roles[static_cast<std::size_t>(held.row)];
        if (role.body != body || role.organization != organization)
            continue;
        //: A person and their role
        names.append(Tables::tr("%1 (%2)").arg(nameInSentence(dataset[role.person].name),
                                               roleText(role.role)));
    }
    return names.join(u'\n');
}

QString votesOf(const std::vector<VotingWeight>& weights, OrganizationId organization)
{
    const auto weight = std::ranges::find(weights, organization, &VotingWeight::organization);
    if (weight == weights.end())
        return u"–"_s;
    return weight->votes ? QString::number(*weight->votes) : Tables::tr("undefined");
}

void addSeatTable(SectionContext& context, const std::vector<Member>& seats)
{
    const Dataset& dataset = context.dataset();
    const BodyId board = boardOf(dataset);
    const auto weights = votesIn(context.now(), board);
    Table table;
    table.columns = {{Tables::tr("Organization"), 0.24},
                     {Tables::tr("Represented by"), 0.36},
                     {Tables::tr("Seat held"), 0.18},
                     {Tables::tr("Votes"), 0.1, HAlign::Right},
                     {Tables::tr("Sources"), 0.12}};
    //: %1 name of the board, %2 day
    table.caption = {Tables::tr("Seats and votes on %1, %2.")
                        .arg(nameInSentence(dataset[board].name), dayText(context.now().asOf()))};
    for (const Member& seat : byName(dataset, seats)) {
        const Membership& row = rowOf(dataset, seat);
        QString people = representatives(context.now(), board, seat.organization);
        if (people.isEmpty())
            people = Tables::tr("not known to the data");
        TableCell organization = organizationCell(dataset, seat);
        if (organization.detail.text.isEmpty() && row.tier != "board-seat"_L1)
            organization.detail = {tierText(row.tier)};
        table.rows.push_back({{std::move(organization),
                               {.text = {people}},
                               {.text = {shortIntervalText(row.interval)}},
                               {.text = {votesOf(weights, seat.organization)}},
                               sourcesCell(context, row.provenance.sources)}});
    }
    context.add(std::move(table));
}

QString eventDate(const Event& event)
{
    if (!event.end)
        return shortDateText(event.start);
    return Tables::tr("%1 – %2").arg(shortDateText(event.start), shortDateText(*event.end));
}

TableRow eventRow(SectionContext& context, const Event& event)
{
    const Role role = static_cast<Role>(static_cast<int>(Role::CategoryStewardship)
                                        + static_cast<int>(event.category));
    return {{{.text = {eventDate(event)}, .detail = {wordText(event.category)}},
             {.text = {event.title},
              .detail = {context.dataset().eventTexts.text(event.summary)},
              .weight = TextWeight::Bold,
              .mark = TableMark{markerOf(role), role}},
             sourcesCell(context, event.provenance.sources)}};
}

} // namespace

void writeMemberTable(SectionContext& context)
{
    const Dataset& dataset = context.dataset();
    context.add(PageBreak{});
    context.heading(1, Tables::tr("Member table"), u"section-member-table"_s);
    const auto members = byName(dataset, context.now().members);
    if (members.empty()) {
        context.paragraph(Tables::tr("The data know no member on this day."));
        return;
    }
    Table table;
    table.columns = {{Tables::tr("Organization"), 0.4},
                     {Tables::tr("Member"), 0.18},
                     {Tables::tr("In this tier"), 0.18},
                     {Tables::tr("Confidence"), 0.1},
                     {Tables::tr("Sources"), 0.14}};
    table.caption = {Tables::tr("Members by tier on %1. “≤” means: no later than.")
                        .arg(dayText(context.now().asOf()))};
    for (const TierTotal& tier : countTiers(dataset, members)) {
        table.rows.push_back(tierRow(tier));
        for (const Member& member : members) {
            if (rowOf(dataset, member).tier == tier.tier)
                table.rows.push_back(memberRow(context, member));
        }
    }
    context.add(std::move(table));
}

void writeSeats(SectionContext& context)
{
    const std::vector<Member> seats = boardSeats(context.now());
    context.heading(1, Tables::tr("Board seats and votes"), u"section-seats"_s);
    if (seats.empty()) {
        context.paragraph(Tables::tr("The data know no board seat on this day."));
        return;
    }
    context.statements(boardTexts(context.now()));
    addSeatTable(context, seats);
    const auto history = voteHistoryTexts(context.now());
    if (!history.empty())
        context.heading(2, Tables::tr("Votes that changed"));
    context.statements(history, ParagraphStyle::Bullet);
}

void writeEvents(SectionContext& context)
{
    constexpr int keyImportance = 3;
    std::vector<const Event*> events;
    for (const Event& event : context.dataset().events) {
        if (event.importance >= keyImportance && event.start.firstDay() <= context.now().asOf())
            events.push_back(&event);
    }
    std::ranges::stable_sort(events, {}, [](const Event* event) { return event->start.firstDay(); });
    context.heading(1, Tables::tr("Key events"), u"section-events"_s);
    if (events.empty()) {
        context.paragraph(Tables::tr("The data know no key event up to this day."));
        return;
    }
    constexpr std::size_t most = 400;
    if (events.size() > most) {
        //: %1 and %2 are numbers
        context.paragraph(Tables::tr("Of %1 events of the highest importance, the latest %2 are "
                                     "listed; the dataset has them all.")
                              .arg(events.size())
                              .arg(most));
        events.erase(events.begin(), events.end() - static_cast<std::ptrdiff_t>(most));
    }
    Table table;
    table.columns = {{Tables::tr("Date"), 0.17},
                     {Tables::tr("Event"), 0.69},
                     {Tables::tr("Sources"), 0.14}};
    table.caption = {Tables::tr("Events of the highest importance up to %1.")
                        .arg(dayText(context.now().asOf()))};
    for (const Event* event : events)
        table.rows.push_back(eventRow(context, *event));
    context.add(std::move(table));
}

} // namespace steward
