// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/governance_text.h"

#include "app/text/date_text.h"
#include "app/text/fact_text.h"
#include "app/text/governance_values.h"
#include "app/text/list_text.h"
#include "app/text/scope_text.h"
#include "app/text/vocabulary_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <set>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Governance
{
    Q_DECLARE_TR_FUNCTIONS(GovernanceText)
};

constexpr qsizetype longestName = 120;

QString totalText(GovernanceSection section)
{
    switch (section) {
    case GovernanceSection::Members: return Governance::tr("All members");
    case GovernanceSection::BoardSeats: return Governance::tr("All seats on the board");
    case GovernanceSection::BoardVotes: return Governance::tr("All votes on the board");
    case GovernanceSection::BoardPower: return Governance::tr("Votes that carry a motion");
    case GovernanceSection::Maintainers: return Governance::tr("All maintainers");
    case GovernanceSection::Projects: return Governance::tr("All hosted projects");
    case GovernanceSection::Organizations: break;
    }
    return {};
}

QString holderText(const Dataset& dataset, const SeatHolder& holder)
{
    const QString& name = holder.organization.isValid() ? dataset[holder.organization].name
                                                        : dataset[holder.person].name;
    return nameInSentence(name.left(longestName));
}

QString whatText(const Dataset& dataset, GovernanceSection section,
                 const GovernanceSubject& subject)
{
    switch (subject.kind) {
    case SubjectKind::Total: return totalText(section);
    case SubjectKind::Tier: return capitalized(tierText(subject.tier));
    case SubjectKind::Holder: return holderText(dataset, subject.holder);
    case SubjectKind::NoEmployer: return Governance::tr("No employer recorded");
    case SubjectKind::Project:
        return nameInSentence(dataset[subject.project].name.left(longestName));
    //: an effective number: the inverse of the sum of squared shares
    case SubjectKind::Seats: return Governance::tr("Seats on the board (1 / Σ s²)");
    case SubjectKind::Votes: return Governance::tr("Votes on the board (1 / Σ s²)");
    case SubjectKind::Contributors: return Governance::tr("Commits in 12 months (exp H)");
    }
    return {};
}

QString sourcesText(const Dataset& dataset, const GovernanceRow& row)
{
    QStringList ids;
    for (const SourceId source : governanceSources(dataset, row))
        ids.append(dataset[source].id);
    if (!ids.isEmpty())
        return nameInSentence(listText(ids));
    if (row.subject.kind == SubjectKind::Contributors)
        return Governance::tr("commits of the repositories");
    const bool hasFacts = !row.before.facts.empty() || !row.after.facts.empty();
    return hasFacts ? Governance::tr("unsourced") : QString();
}

QString undefinedNote(const Dataset& dataset, const std::vector<OrganizationId>& organizations,
                      Day day)
{
    if (organizations.empty())
        return {};
    QStringList names;
    for (const OrganizationId id : organizations)
        names.append(nameInSentence(dataset[id].name.left(longestName)));
    //: %1: a day, %2: organizations
    return Governance::tr("The source leaves undefined how many votes these have on %1: %2. Both "
                          "readings stand beside each other: one vote by the default rule / the "
                          "last known weight. Neither is preferred.")
        .arg(dayText(day), QLocale().createSeparatedList(names));
}

QString yearText(const GovernanceValue& value)
{
    if (!value.lastMonth)
        return Governance::tr("not yet");
    const QString month = longMonthText(*value.lastMonth);
    //: %1: a month up to which some of the data are missing
    return value.isPartial ? Governance::tr("%1 (incomplete)").arg(month) : month;
}

QString commitsNote(const Dataset& dataset, const GovernanceComparison& comparison)
{
    const GovernanceTable* table = comparison.table(GovernanceSection::Organizations);
    if (!table || table->rows.back().subject.kind != SubjectKind::Contributors)
        return {};
    const GovernanceRow& row = table->rows.back();
    //: %1 and %2: months, or "not yet", %3 a set of repositories
    return Governance::tr("Commits are those of the twelve months up to %1 and up to %2, in the same "
                          "repositories: %3.")
        .arg(yearText(row.before), yearText(row.after), scopeTitle(dataset, comparison.scope));
}

bool hasRenamedTiers(const GovernanceComparison& comparison)
{
    const GovernanceTable* members = comparison.table(GovernanceSection::Members);
    return members && std::ranges::any_of(members->rows, &GovernanceRow::isRenamed);
}

} // namespace

std::vector<GovernanceLine> governanceLines(const Dataset& dataset,
                                            const GovernanceComparison& comparison)
{
    std::vector<GovernanceLine> lines;
    for (const GovernanceTable& table : comparison.tables)
        for (const GovernanceRow& row : table.rows)
            lines.push_back(governanceLine(dataset, table.section, row));
    return lines;
}

GovernanceLine governanceLine(const Dataset& dataset, GovernanceSection section,
                              const GovernanceRow& row)
{
    return {.section = governanceSectionText(section),
            .what = whatText(dataset, section, row.subject),
            .before = governanceValueText(dataset, section, row.subject, row.before),
            .after = governanceValueText(dataset, section, row.subject, row.after),
            .change = governanceChangeText(section, row),
            .sources = sourcesText(dataset, row)};
}

QStringList governanceColumns(const GovernanceComparison& comparison)
{
    return {Governance::tr("What"), shortDayText(comparison.before), shortDayText(comparison.after),
            Governance::tr("Change"), Governance::tr("Sources")};
}

QString governanceTitle(const GovernanceComparison& comparison)
{
    //: %1 and %2: days
    return Governance::tr("Governance on %1 and on %2")
        .arg(dayText(comparison.before), dayText(comparison.after));
}

QString governanceSummary(const Dataset& dataset, const GovernanceComparison& comparison)
{
    QStringList totals;
    for (const GovernanceTable& table : comparison.tables) {
        const GovernanceRow& row = table.rows.front();
        if (row.subject.kind != SubjectKind::Total
            || table.section == GovernanceSection::BoardPower)
            continue;
        const GovernanceLine line = governanceLine(dataset, table.section, row);
        //: %1: what is counted, %2: how many on the earlier day, %3: on the later day
        totals.append(
            Governance::tr("%1: %2 → %3").arg(line.what, line.before, line.after));
    }
    if (totals.isEmpty())
        return {};
    //: %1 and %2: days, %3: a list such as "All members: not yet → 48; All seats: not yet → 18"
    return Governance::tr("From %1 to %2. %3.")
        .arg(dayText(comparison.before), dayText(comparison.after), partsText(totals));
}

QStringList governanceNotes(const Dataset& dataset, const GovernanceComparison& comparison)
{
    QStringList notes;
    const Day evidence = dataset.info.asOf;
    if (comparison.after < comparison.before)
        notes.append(Governance::tr("Back in time: the day compared with is the later one."));
    if (evidence < std::max(comparison.before, comparison.after))
        notes.append(Governance::tr("The evidence ends on %1: after it nothing is certain.")
                         .arg(dayText(evidence)));
    if (hasRenamedTiers(comparison))
        notes.append(Governance::tr("The foundation renamed its tiers in between: “renamed” marks "
                                    "tiers whose numbers moved to another name, which is neither "
                                    "joining nor leaving."));
    const QStringList undefined{
        undefinedNote(dataset, comparison.undefinedBefore, comparison.before),
        comparison.before == comparison.after
            ? QString()
            : undefinedNote(dataset, comparison.undefinedAfter, comparison.after)};
    notes.append(undefined);
    notes.append(commitsNote(dataset, comparison));
    notes.removeAll(QString());
    return notes;
}

std::vector<SourceId> governanceSources(const Dataset& dataset, const GovernanceRow& row)
{
    std::vector<SourceId> sources;
    std::set<SourceId> seen;
    for (const GovernanceValue* side : {&row.after, &row.before})
        for (const FactRef fact : side->facts) {
            const Provenance* provenance = provenanceOf(dataset, fact);
            if (!provenance)
                continue;
            for (const SourceId source : provenance->sources)
                if (seen.insert(source).second)
                    sources.push_back(source);
        }
    return sources;
}

QString governanceTable(const Dataset& dataset, const GovernanceComparison& comparison)
{
    QStringList cells = governanceColumns(comparison);
    cells.prepend(Governance::tr("Section"));
    QString text = cells.join(u'\t') + u'\n';
    for (const GovernanceLine& line : governanceLines(dataset, comparison)) {
        cells = {line.section, line.what, line.before, line.after, line.change, line.sources};
        for (QString& cell : cells)
            cell = cell.simplified();
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace steward
