// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace steward {

/// How well `text` is meant by `typed`: all letters of it must occur in order; begins of words and
/// runs count more than single letters, early ones more than late ones. More is better; none: it is
/// not meant. Case and accents do not matter, blanks in `typed` neither. The best of all ways to
/// find the letters: O(typed · text), of which no more than the first 200 letters are looked at.
std::optional<int> fuzzyScore(const QString& typed, const QString& text);

} // namespace steward
