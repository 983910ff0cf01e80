// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What changed between two days, in sentences without a full stop, as lists have them; and whether
// it is a gain, a loss or neither, which decides colour and glyph for every view.

#pragma once

#include "core/overview/change_groups.h"
#include "core/scene/roles.h"

#include <QString>

namespace steward {

/// What a change does to whoever it is about.
enum class ChangeEffect : std::uint8_t {
    Gain, ///< joined, started, gained
    Loss, ///< left, ended, lost
    Shift ///< otherwise than before
};

ChangeEffect changeEffect(const Change& change);
Role changeRole(ChangeEffect effect);
MarkerShape changeGlyph(ChangeEffect effect);

enum class DateWriting : std::uint8_t {
    Spoken, ///< in the user's locale: "12 September 2022"
    Iso,    ///< "2022-09-12", for files and machine output
};

/// One change with who, where, what and, as far as known, when: "NIPA moved from silver to
/// associate at the PyTorch Foundation by 25 March 2026". A change that may lie outside the time
/// looked at ends with "possibly".
QString changeSentence(const Dataset& dataset, const Change& change,
                       DateWriting dates = DateWriting::Spoken);

/// Several changes of one sort in one sentence, with at most three names. A date only where it is
/// that of all.
QString changeSentence(const Dataset& dataset, const ChangeGroup& group,
                       DateWriting dates = DateWriting::Spoken);

} // namespace steward
