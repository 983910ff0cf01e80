// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/dataset.h"

#include <QString>

#include <vector>

namespace steward {

/// Titles, publishers and dates of sources, a line each, the first few of them. Plain text.
QString sourceTip(const Dataset& dataset, const std::vector<SourceId>& sources);

} // namespace steward
