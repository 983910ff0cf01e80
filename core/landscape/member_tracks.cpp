// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/landscape/member_tracks.h"

#include "core/landscape/member_renames.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

namespace steward {

namespace {

void see(std::vector<SeenText>& texts, const QString& text, std::size_t version, qint64 line)
{
    if (texts.empty() || texts.back().text != text)
        texts.push_back({text, version, line});
}

class MemberFollower
{
public:
    void take(const Listing& listing, std::size_t version);
    std::vector<MemberTrack> takeTracks() { return std::move(m_tracks); }

private:
    using Members = std::vector<const ListedMember*>;

    void takeRenames(const Listing& listing);
    void assignTracks(const Listing& listing);
    bool assignKnown(const ListedMember& member, bool isCalledSoNow);
    void observe(const ListedMember& member, std::size_t track, std::size_t version);
    std::size_t newTrack(const QString& name);

    std::vector<MemberTrack> m_tracks;
    QHash<QString, std::size_t> m_trackOfName; ///< also by former names
    const Listing* m_previous = nullptr;
    QHash<const ListedMember*, std::size_t> m_assigned; ///< tracks of the current listing
    QSet<std::size_t> m_present;                        ///< likewise
    std::vector<std::size_t> m_order;   ///< m_present, in the order of the listing before
    std::optional<std::size_t> m_first; ///< version that lists anybody
};

void MemberFollower::take(const Listing& listing, std::size_t version)
{
    if (!m_first && listing.members.empty())
        return;
    if (!m_first)
        m_first = version;
    takeRenames(listing);
    assignTracks(listing);
    std::vector<std::size_t> order;
    for (const ListedMember& member : listing.members) {
        order.push_back(m_assigned.value(&member));
        observe(member, order.back(), version);
    }
    for (const std::size_t track : m_order)
        if (!m_present.contains(track))
            see(m_tracks[track].tiers, {}, version, 0);
    m_order = std::move(order);
    m_previous = &listing;
}

/// Gives the new names the tracks of the old ones.
void MemberFollower::takeRenames(const Listing& listing)
{
    if (!m_previous || m_previous == &listing)
        return;
    QSet<QString> before;
    for (const ListedMember& member : m_previous->members)
        before.insert(member.name);
    QSet<QString> now;
    Members came;
    Members stayed;
    for (const ListedMember& member : listing.members) {
        now.insert(member.name);
        if (before.contains(member.name))
            stayed.push_back(&member);
        else if (!m_trackOfName.contains(member.name)) // a known name speaks for itself
            came.push_back(&member);
    }
    Members left;
    for (const ListedMember& member : m_previous->members)
        if (!now.contains(member.name))
            left.push_back(&member);
    for (const MemberRename& rename : findMemberRenames(left, came, stayed))
        m_trackOfName.insert(rename.after->name, m_trackOfName.value(rename.before->name));
}

/// Where a former name stands beside the present one they are two after all: the present name
/// keeps the track, whatever the order of the file.
void MemberFollower::assignTracks(const Listing& listing)
{
    m_assigned.clear();
    m_present.clear();
    for (const bool isCalledSoNow : {true, false})
        for (const ListedMember& member : listing.members)
            if (!m_assigned.contains(&member))
                assignKnown(member, isCalledSoNow);
    for (const ListedMember& member : listing.members) {
        if (m_assigned.contains(&member))
            continue;
        const std::size_t track = newTrack(member.name);
        m_assigned.insert(&member, track);
        m_present.insert(track);
    }
}

bool MemberFollower::assignKnown(const ListedMember& member, bool isCalledSoNow)
{
    const auto known = m_trackOfName.constFind(member.name);
    if (known == m_trackOfName.constEnd() || m_present.contains(*known))
        return false;
    if (isCalledSoNow && m_tracks[*known].names.back().text != member.name)
        return false;
    m_assigned.insert(&member, *known);
    m_present.insert(*known);
    return true;
}

std::size_t MemberFollower::newTrack(const QString& name)
{
    m_tracks.emplace_back();
    m_trackOfName.insert(name, m_tracks.size() - 1);
    return m_tracks.size() - 1;
}

void MemberFollower::observe(const ListedMember& member, std::size_t track, std::size_t version)
{
    MemberTrack& seen = m_tracks[track];
    if (seen.tiers.empty() && version > *m_first)
        seen.tiers.push_back({{}, *m_first, 0});
    see(seen.names, member.name, version, member.line);
    see(seen.tiers, member.tier, version, member.line);
    if (!member.joined.isEmpty())
        see(seen.joined, member.joined, version, member.line);
    seen.homepage = member.homepage;
    seen.kind = member.kind;
}

} // namespace

std::vector<MemberTrack> followMembers(std::span<const ListedVersion> versions)
{
    MemberFollower follower;
    for (std::size_t version = 0; version < versions.size(); ++version)
        follower.take(*versions[version].listing, version);
    return follower.takeTracks();
}

} // namespace steward
