// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The only place that words what importers tell besides problems.

#pragma once

#include "core/import/draft.h"

#include <QString>

namespace steward {

/// A sentence without a full stop.
QString importNoteText(const ImportNote& note);

} // namespace steward
