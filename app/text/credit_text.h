// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/query/source_count.h"

#include <QString>

namespace steward {

/// Who the facts of a picture rest on, by publisher, the most used first: one paragraph.
QString creditText(const Dataset& dataset, const DrawnSources& drawn);

} // namespace steward
