// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One fact in words. Plain text throughout: whatever shows it must not read it as markup.

#pragma once

#include "core/base/fact_ref.h"
#include "core/dataset/dataset.h"

#include <QString>

#include <optional>

namespace steward {

/// What a fact is called in lists and links, in one line: "Dell: gold, PyTorch Foundation".
/// Empty for a row that is not there.
QString factName(const Dataset& dataset, FactRef fact);

/// One paragraph for tooltips and screen readers: name, what it is, its dates with their certainty,
/// confidence, and how many sources it rests on, or that it is unsourced.
QString factDescription(const Dataset& dataset, FactRef fact);

/// What kind of fact this is, as precisely as its row says: "gold membership", "university",
/// "governance event".
QString factKindName(const Dataset& dataset, FactRef fact);

/// When it happened or held, with what is not known about it; empty for what has no date.
QString factDateText(const Dataset& dataset, FactRef fact);

/// "3 sources", or "unsourced"; empty for what needs none (a source, a person, a repository).
QString sourceCountText(const Dataset& dataset, FactRef fact);

/// `name` as it may stand in a sentence: directional isolates round one that has right-to-left
/// letters, control characters and direction overrides as visible signs.
QString nameInSentence(const QString& name);

} // namespace steward
