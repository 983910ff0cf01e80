// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/landscape/member_tracks.h"

#include <QStringList>

namespace steward {

/// A change that is undone within this many days is not told as history.
inline constexpr int revertDays = 7;

/// Takes out what was undone within revertDays, and what did not last a day. Returns how many
/// changes were undone. Afterwards neighbours differ, and each begins on a later day.
qint64 collapseReverts(std::vector<SeenText>& texts, std::span<const ListedVersion> versions);

/// A tier that got another name: all its members went to what nobody had been in.
struct SchemeChange
{
    std::size_t version = 0;
    QString before;
    QStringList after; ///< one, or several into which it was split

    bool operator==(const SchemeChange&) const = default;
};

/// By version, then by the name of the tier. A tier was renamed where all its members that stay go
/// to one tier nobody was in before, and they are two or more, or there was no other tier; it
/// was split where it is gone and all of two or more went to such tiers. The only member of a
/// tier is taken as renamed where another tier of the same version is.
/// O(tracks × versions that change tiers).
std::vector<SchemeChange> findSchemeChanges(std::span<const MemberTrack> tracks);

} // namespace steward
