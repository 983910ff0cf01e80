// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/report_text.h"

#include "app/text/date_text.h"
#include "app/text/fact_text.h"
#include "app/text/vocabulary_text.h"
#include "core/report/report_facts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>

namespace steward {

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

/// More names than this are counted only.
constexpr std::size_t mostNames = 8;

void addSources(Statement& statement, const std::vector<SourceId>& sources)
{
    for (const SourceId source : sources) {
        if (std::ranges::find(statement.sources, source) == statement.sources.end())
            statement.sources.push_back(source);
    }
}

QString listText(const QStringList& items) { return QLocale().createSeparatedList(items); }

template <class TypedId>
QStringList namesOf(const Dataset& dataset, const std::vector<TypedId>& ids)
{
    QStringList names;
    for (const TypedId id : ids)
        names.append(nameInSentence(dataset[id].name));
    return names;
}

QString foundationName(const Dataset& dataset)
{
    const BodyId foundation = dataset.info.foundation;
    return foundation.isValid() ? nameInSentence(dataset[foundation].name)
                                : nameInSentence(dataset.info.subject);
}

Statement memberCountText(const Snapshot& snapshot)
{
    const Count count = countOf(snapshot.members);
    const QString day = dayText(snapshot.asOf());
    const QString name = foundationName(*snapshot.dataset);
    if (count.possible == 0)
        return {ReportText::tr("On %1, the data know no member of %2.").arg(day, name)};
    if (count.isExact())
        //: %1 day, %2 name of the foundation
        return {ReportText::tr("On %1, %2 has %n member(s).", nullptr, count.certain).arg(day, name)};
    return {ReportText::tr("On %1, %2 has between %3 and %4 members; for %n of them the data leave "
                           "open whether the membership held on that day.",
                           nullptr, count.possible - count.certain)
                .arg(day, name)
                .arg(count.certain)
                .arg(count.possible)};
}

Statement tiersText(const Snapshot& snapshot)
{
    QStringList parts;
    for (const TierTotal& tier : countTiers(*snapshot.dataset, snapshot.members))
        //: Number of members of a tier: %1 number or range, %2 tier
        parts.append(ReportText::tr("%1 %2").arg(countText(tier.count), tierText(tier.tier)));
    return {parts.isEmpty() ? QString() : ReportText::tr("By tier: %1.").arg(listText(parts))};
}

/// Counted, and named where they are few.
QString changeText(const Dataset& dataset, const std::vector<OrganizationId>& organizations,
                   const QString& counted)
{
    if (organizations.empty() || organizations.size() > mostNames)
        return counted;
    return ReportText::tr("%1 (%2)").arg(counted, listText(namesOf(dataset, organizations)));
}

Statement memberChangeText(const ReportDays& days)
{
    const Dataset& dataset = *days.now->dataset;
    const Count before = countOf(days.before->members);
    const QString day = dayText(days.before->asOf());
    if (before.possible == 0)
        return {ReportText::tr("On %1 it had none.").arg(day)};
    const MemberChange change = memberChange(days.before->members, days.now->members);
    const QString joined
        = changeText(dataset, change.joined,
                     ReportText::tr("%n organization(s) joined", nullptr,
                                    static_cast<int>(change.joined.size())));
    const QString left = changeText(dataset, change.left,
                                    ReportText::tr("%n left", "organizations", static_cast<int>(change.left.size())));
    //: %1 day, %2 number of members then, %3 "12 organizations joined", %4 "2 left"
    return {ReportText::tr("On %1 it had %2. Since then, %3 and %4.")
                .arg(day, countText(before), joined, left)};
}

QString projectNames(const Snapshot& snapshot, const std::vector<HeldRow>& rows)
{
    QStringList names;
    for (const HeldRow& held : rows)
        names.append(nameInSentence(
            snapshot.dataset->projects[static_cast<std::size_t>(held.row)].name));
    return listText(names);
}

QString beforeText(const SnapshotPtr& before, const Count& count)
{
    if (!before)
        return {};
    const QString number = count.possible > 0 ? countText(count) : ReportText::tr("none");
    return u' ' + ReportText::tr("On %1: %2.").arg(dayText(before->asOf()), number);
}

/// Those behind most of it come first.
std::vector<SourceId> byUse(const std::vector<SourceId>& used)
{
    std::map<SourceId, int> counts;
    std::vector<SourceId> order;
    for (const SourceId source : used)
        if (counts[source]++ == 0)
            order.push_back(source);
    std::ranges::stable_sort(order, std::greater{},
                             [&](SourceId source) { return counts.at(source); });
    return order;
}

void addMemberSources(Statement& statement, const Snapshot& snapshot)
{
    const Dataset& dataset = *snapshot.dataset;
    std::vector<SourceId> used;
    for (const Member& member : snapshot.members)
        std::ranges::copy(dataset.memberships[static_cast<std::size_t>(member.membership.row)]
                              .provenance.sources,
                          std::back_inserter(used));
    addSources(statement, byUse(used));
}

/// Of those who hold a role in a group of maintainers.
void addMaintainerSources(Statement& statement, const Snapshot& snapshot)
{
    const Dataset& dataset = *snapshot.dataset;
    std::vector<SourceId> used;
    for (const HeldRow& held : snapshot.roles) {
        const RoleHeld& role = dataset.roles[static_cast<std::size_t>(held.row)];
        if (role.body.isValid() && dataset[role.body].kind == BodyKind::MaintainerGroup)
            std::ranges::copy(role.provenance.sources, std::back_inserter(used));
    }
    addSources(statement, byUse(used));
}

} // namespace

QString percentText(double share)
{
    const QLocale locale;
    const double percent = share * 100.0;
    if (percent > 0.0 && percent < 0.5)
        return ReportText::tr("less than %1 %").arg(locale.toString(1));
    if (percent < 100.0 && percent >= 99.5)
        return ReportText::tr("more than %1 %").arg(locale.toString(99));
    return ReportText::tr("%1 %").arg(locale.toString(percent, 'f', 0));
}

Statement stewardText(const Snapshot& snapshot)
{
    const Dataset& dataset = *snapshot.dataset;
    const QString day = dayText(snapshot.asOf());
    const QString subject = nameInSentence(dataset.info.subject);
    if (snapshot.era < 0)
        return {ReportText::tr("The data name no steward of %1 on %2.").arg(subject, day)};
    const Period& era = dataset.periods[static_cast<std::size_t>(snapshot.era)];
    Statement statement;
    addSources(statement, era.provenance.sources);
    if (!era.steward.isValid()) {
        statement.text = ReportText::tr("On %1, %2 is in the period “%3”.")
                             .arg(day, subject, nameInSentence(era.title));
        return statement;
    }
    //: %1 day, %2 project, %3 organization, %4 "since 12 September 2022"
    statement.text = ReportText::tr("On %1, the steward of %2 is %3, %4.")
                         .arg(day, subject, nameInSentence(dataset[era.steward].name),
                              startText(era.interval));
    return statement;
}

std::vector<Statement> eraTexts(const Snapshot& snapshot)
{
    const Dataset& dataset = *snapshot.dataset;
    std::vector<const Period*> periods;
    for (const Period& period : dataset.periods) {
        if (period.interval.resolved.startedAt(snapshot.asOf()) != Certainty::No)
            periods.push_back(&period);
    }
    std::ranges::stable_sort(periods, [](const Period* a, const Period* b) {
        const Day first = a->interval.resolved.start.earliest;
        const Day second = b->interval.resolved.start.earliest;
        return first != second ? first < second : a->kind < b->kind;
    });
    std::vector<Statement> statements;
    for (const Period* period : periods)
        //: %1 name of an era, %2 when, %3 its summary
        statements.push_back({ReportText::tr("%1 (%2). %3")
                                  .arg(nameInSentence(period->title),
                                       shortIntervalText(period->interval), period->summary),
                              period->provenance.sources});
    return statements;
}

std::vector<Statement> memberTexts(const ReportDays& days)
{
    Statement statement = memberCountText(*days.now);
    const auto add = [&](const Statement& more) {
        if (!more.text.isEmpty())
            statement.text += u' ' + more.text;
    };
    add(tiersText(*days.now));
    addMemberSources(statement, *days.now);
    if (days.before) {
        add(memberChangeText(days));
        addMemberSources(statement, *days.before);
    }
    return {statement};
}

std::vector<Statement> peopleTexts(const ReportDays& days)
{
    const Snapshot& snapshot = *days.now;
    QStringList parts;
    for (const HeldRow& held : snapshot.bodies) {
        const BodyId body{held.row};
        const Body& row = (*snapshot.dataset)[body];
        const Count count = countPeople(snapshot, body);
        if (row.kind == BodyKind::MaintainerGroup && count.possible > 0)
            //: Number of people in a group: %1 number or range, %2 name of the group
            parts.append(ReportText::tr("%1 in %2").arg(countText(count), nameInSentence(row.name)));
    }
    const Count all = countMaintainers(snapshot);
    if (all.possible == 0)
        return {};
    //: %1 number or range, %2 day, %3 list of groups with numbers
    QString text = ReportText::tr("The data name %1 maintainers on %2: %3. A person in several "
                                  "groups is counted once.")
                       .arg(countText(all), dayText(snapshot.asOf()), listText(parts));
    Statement statement{
        text + beforeText(days.before, days.before ? countMaintainers(*days.before) : Count{})};
    addMaintainerSources(statement, snapshot);
    if (days.before)
        addMaintainerSources(statement, *days.before);
    return {statement};
}

std::vector<Statement> projectTexts(const ReportDays& days)
{
    const std::vector<HeldRow> rows = hostedProjects(*days.now);
    if (rows.empty())
        return {};
    const Dataset& dataset = *days.now->dataset;
    //: %1 foundation, %2 number or range, %3 day, %4 list of projects
    Statement statement{ReportText::tr("Projects hosted by %1 on %3: %2 (%4).")
                            .arg(foundationName(dataset), countText(countOf(rows)),
                                 dayText(days.now->asOf()), projectNames(*days.now, rows))};
    if (days.before)
        statement.text += beforeText(days.before, countOf(hostedProjects(*days.before)));
    for (const HeldRow& held : rows)
        addSources(statement,
                   dataset.projects[static_cast<std::size_t>(held.row)].provenance.sources);
    const std::vector<HeldRow> wider = ecosystemProjects(*days.now);
    if (!wider.empty())
        statement.text += u' ' + ReportText::tr("Ecosystem projects, which are listed but not hosted: %1.")
                                     .arg(countText(countOf(wider)));
    return {statement};
}

} // namespace steward
