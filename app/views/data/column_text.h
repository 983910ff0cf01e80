// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/schema.h"

#include <QString>

namespace steward {

/// What may stand in a column, for its header's tool tip: "A date: year, month or day".
QString columnText(const ColumnSpec& column);

} // namespace steward
