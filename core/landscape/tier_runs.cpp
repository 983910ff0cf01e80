// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/landscape/tier_runs.h"

#include <algorithm>
#include <map>
#include <set>

namespace steward {

namespace {

/// What the texts are at a version; empty before the first.
QString textAt(const std::vector<SeenText>& texts, std::size_t version)
{
    const auto next = std::ranges::upper_bound(texts, version, {}, &SeenText::version);
    return next == texts.begin() ? QString() : std::prev(next)->text;
}

/// Where the members of each tier went in one version, and who was where.
struct TierMoves
{
    std::map<QString, std::map<QString, int>> moves; ///< from → to → members; to may be from
    std::set<QString> before;
    std::set<QString> after;
};

TierMoves movesAt(std::span<const MemberTrack> tracks, std::size_t version)
{
    TierMoves result;
    for (const MemberTrack& track : tracks) {
        const QString from = textAt(track.tiers, version - 1);
        const QString to = textAt(track.tiers, version);
        if (!from.isEmpty())
            result.before.insert(from);
        if (!to.isEmpty())
            result.after.insert(to);
        if (!from.isEmpty() && !to.isEmpty())
            ++result.moves[from][to];
    }
    return result;
}

/// Whether whoever was in `from` and stays is now where nobody had been.
bool isIntoNewTiers(const TierMoves& moves, const std::map<QString, int>& targets)
{
    return std::ranges::none_of(
        targets, [&moves](const auto& target) { return moves.before.contains(target.first); });
}

bool isSchemeChange(const TierMoves& moves, const QString& from,
                    const std::map<QString, int>& targets)
{
    if (!isIntoNewTiers(moves, targets))
        return false;
    int movers = 0;
    for (const auto& [to, count] : targets)
        movers += count;
    if (targets.size() > 1)
        return movers > 1 && !moves.after.contains(from);
    return movers > 1 || moves.before.size() == 1;
}

/// The one member of a tier that is gone: renamed with the others, or an upgrade; it is told by
/// what else the version did.
bool isLoneMove(const TierMoves& moves, const QString& from, const std::map<QString, int>& targets)
{
    return targets.size() == 1 && !moves.after.contains(from) && isIntoNewTiers(moves, targets);
}

std::vector<SchemeChange> schemeChangesAt(const TierMoves& moves, std::size_t version)
{
    const bool isAnyChanged = std::ranges::any_of(moves.moves, [&moves](const auto& move) {
        return isSchemeChange(moves, move.first, move.second);
    });
    std::vector<SchemeChange> changes;
    for (const auto& [from, targets] : moves.moves) {
        if (!isAnyChanged
            || !(isSchemeChange(moves, from, targets) || isLoneMove(moves, from, targets)))
            continue;
        SchemeChange change{version, from, {}};
        for (const auto& [to, count] : targets)
            change.after.append(to);
        changes.push_back(std::move(change));
    }
    return changes;
}

std::set<std::size_t> versionsWithMoves(std::span<const MemberTrack> tracks)
{
    std::set<std::size_t> versions;
    for (const MemberTrack& track : tracks)
        for (std::size_t i = 1; i < track.tiers.size(); ++i)
            if (!track.tiers[i].text.isEmpty() && !track.tiers[i - 1].text.isEmpty())
                versions.insert(track.tiers[i].version);
    return versions;
}

} // namespace

qint64 collapseReverts(std::vector<SeenText>& texts, std::span<const ListedVersion> versions)
{
    const auto dayOf = [versions](const SeenText& text) { return versions[text.version].day; };
    qint64 undone = 0;
    std::vector<SeenText> kept;
    for (SeenText& text : texts) {
        // It may be the end of one that did not last a day, and so stand next to one it undoes.
        const bool isUndoing = kept.size() > 1 && kept[kept.size() - 2].text == text.text
                               && dayOf(text) - dayOf(kept.back()) <= revertDays;
        if (isUndoing) {
            kept.pop_back();
            ++undone;
            continue;
        }
        if (!kept.empty() && dayOf(kept.back()) == dayOf(text))
            kept.pop_back();
        if (kept.empty() || kept.back().text != text.text)
            kept.push_back(std::move(text));
    }
    texts = std::move(kept);
    return undone;
}

std::vector<SchemeChange> findSchemeChanges(std::span<const MemberTrack> tracks)
{
    std::vector<SchemeChange> changes;
    for (const std::size_t version : versionsWithMoves(tracks))
        for (SchemeChange& change : schemeChangesAt(movesAt(tracks, version), version))
            changes.push_back(std::move(change));
    return changes;
}

} // namespace steward
