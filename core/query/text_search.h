// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fact_ref.h"
#include "core/base/result.h"
#include "core/dataset/dataset.h"

#include <QString>

#include <optional>
#include <stop_token>
#include <vector>

namespace steward {

struct SearchHit
{
    FactRef fact;
    QString title;
    QString snippet; ///< the part of the row's text that matches, or its beginning
    std::optional<PartialDate> date; ///< when it happened or began; none for what has no date
};

/// Facts that hold every word of `text`, the last of them also as a beginning; best first. Words are
/// compared without case and accents. Nothing in `text` is an operator. Empty text finds nothing.
/// Errors: Database, Cancelled.
Result<std::vector<SearchHit>> searchText(const Dataset& dataset, const QString& text, int limit,
                                          std::stop_token stop = {});

/// When a fact happened or began, as stated.
std::optional<PartialDate> dateOf(const Dataset& dataset, FactRef fact);

} // namespace steward
