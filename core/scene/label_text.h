// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace steward {

/// No label shows more UTF-16 code units than this: laying out more takes time out of proportion.
inline constexpr qsizetype longestLabel = 200;

/// What a one-line label shows of a text from a dataset. Line breaks and runs of blanks become one
/// blank; controls and direction marks become visible signs and are never obeyed; invisible format
/// characters go, but for the joiners inside words and emoji; no more than a few combining marks on
/// one base; at most longestLabel units, cut between characters with an ellipsis. A text with
/// nothing to do comes back shared. O(longestLabel), however long the text.
QString labelText(const QString& text);

} // namespace steward
