// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/governance_comparison.h"

#include "core/metrics/seat_shares.h"
#include "core/query/changes.h"

#include <algorithm>
#include <set>

namespace steward {

namespace {

GovernanceValue valueOn(const GovernanceSide& side, const GovernanceSubject& subject)
{
    const auto found = side.values.find(subject);
    if (found != side.values.end())
        return found->second;
    GovernanceValue absent{.state = side.state};
    if (absent.isKnown())
        absent.value = 0.0;
    return absent;
}

/// Tiers that were renamed for somebody who held them on both days.
std::set<QString> renamedTiers(const Snapshot& before, const Snapshot& after)
{
    std::set<QString> tiers;
    for (const Change& change : changesBetween(before, after)) {
        if (change.kind != ChangeKind::TierSchemeChanged
            || change.body != after.dataset->info.foundation)
            continue;
        tiers.insert(change.before);
        tiers.insert(change.after);
    }
    return tiers;
}

/// Less is higher up: the total, tiers from the highest down, whoever had most on either day.
bool comesBefore(const GovernanceRow& a, const GovernanceRow& b)
{
    const auto peak = [](const GovernanceRow& row) {
        return std::max(row.before.highest(), row.after.highest());
    };
    const auto kind = [](const GovernanceRow& row) { return row.subject.kind; };
    if (kind(a) != kind(b))
        return kind(a) < kind(b);
    if (kind(a) == SubjectKind::Tier)
        return indexOfWord(memberTierWords(), a.subject.tier)
               < indexOfWord(memberTierWords(), b.subject.tier);
    if (kind(a) == SubjectKind::Holder && peak(a) != peak(b))
        return peak(a) > peak(b);
    return a.subject < b.subject;
}

GovernanceTable tableOf(GovernanceSection section, const GovernanceSide& before,
                        const GovernanceSide& after)
{
    std::set<GovernanceSubject> subjects;
    for (const GovernanceSide* side : {&before, &after})
        for (const auto& [subject, value] : side->values)
            subjects.insert(subject);
    GovernanceTable table{section, {}};
    for (const GovernanceSubject& subject : subjects)
        table.rows.push_back({subject, valueOn(before, subject), valueOn(after, subject)});
    std::ranges::stable_sort(table.rows, comesBefore);
    return table;
}

} // namespace

const GovernanceTable* GovernanceComparison::table(GovernanceSection section) const
{
    const auto found = std::ranges::find(tables, section, &GovernanceTable::section);
    return found == tables.end() ? nullptr : &*found;
}

GovernanceComparison compareGovernance(const Snapshot& before, const Snapshot& after)
{
    const DatasetPtr& dataset = after.dataset;
    const RepositoryScope scope = comparedScope(*dataset, std::min(before.asOf(), after.asOf()));
    const MetricSource commits = takeMetricSource(dataset, scope, after.filter);
    const std::set<QString> renamed = renamedTiers(before, after);
    const BodyId board = boardOf(*dataset);
    GovernanceComparison comparison{before.asOf(), after.asOf(), {}, {}, {}, scope};
    for (int i = 0; i < governanceSectionCount; ++i) {
        const auto section = static_cast<GovernanceSection>(i);
        GovernanceTable table = tableOf(section, governanceSide(section, before, commits),
                                        governanceSide(section, after, commits));
        for (GovernanceRow& row : table.rows)
            row.isRenamed = row.subject.kind == SubjectKind::Tier
                            && renamed.contains(row.subject.tier);
        if (!table.rows.empty())
            comparison.tables.push_back(std::move(table));
    }
    if (board.isValid()) {
        comparison.undefinedBefore = readVotes(before, board).undefined;
        comparison.undefinedAfter = readVotes(after, board).undefined;
    }
    return comparison;
}

GovernanceTrend trendOf(const GovernanceRow& row)
{
    const GovernanceValue& before = row.before;
    const GovernanceValue& after = row.after;
    if (before.state == FigureState::Undefined || after.state == FigureState::Undefined)
        return GovernanceTrend::Undefined;
    if (!before.isKnown() || !after.isKnown()) {
        if (before.isKnown() == after.isKnown())
            return GovernanceTrend::Same;
        return after.isKnown() ? GovernanceTrend::Began : GovernanceTrend::Ceased;
    }
    if (before == after)
        return GovernanceTrend::Same;
    const ValuePair difference = *differenceOf(row);
    if (difference.first > 0.0)
        return GovernanceTrend::More;
    if (difference.second < 0.0)
        return GovernanceTrend::Less;
    return difference == ValuePair{} ? GovernanceTrend::Same : GovernanceTrend::Unclear;
}

std::optional<ValuePair> differenceOf(const GovernanceRow& row)
{
    if (!row.before.isKnown() || !row.after.isKnown())
        return std::nullopt;
    if (row.before == row.after)
        return ValuePair{};
    return ValuePair{row.after.lowest() - row.before.highest(),
                     row.after.highest() - row.before.lowest()};
}

FactRef shownFact(const Dataset& dataset, GovernanceSection section, const GovernanceRow& row)
{
    const SubjectKind kind = row.subject.kind;
    if (kind == SubjectKind::Contributors)
        return {FactKind::Info, 0};
    if (kind != SubjectKind::Holder && kind != SubjectKind::Project)
        return governanceFact(section, dataset);
    for (const GovernanceValue* side : {&row.after, &row.before})
        if (!side->facts.empty())
            return side->facts.front();
    return {};
}

Day dayBeforeTransfer(const Dataset& dataset, Day asOf)
{
    const std::optional<Day> transfer = dataset.info.transferDate;
    return transfer && *transfer <= asOf ? *transfer - 1 : defaultCompareDay(asOf);
}

} // namespace steward
