// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What sets of repositories are called, and what the data do not say about them.

#pragma once

#include "core/metrics/scope.h"

#include <QString>

namespace steward {

/// "Project family", "Core", …, or the chosen repositories.
QString scopeTitle(const Dataset& dataset, const RepositoryScope& scope);
/// What the dataset says of a stretch of time: "no data of pytorch/pytorch".
QString coverageBandText(const Coverage& coverage);
/// What the dataset says about its contributions; empty where it says nothing.
QString contributionsNote(const Dataset& dataset);

} // namespace steward
