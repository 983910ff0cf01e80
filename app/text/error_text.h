// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The only place that words errors. One sentence what is wrong, one what to do.

#pragma once

#include "core/base/error.h"

#include <QString>

namespace steward {

/// Where it is: file, line and column as far as known, "events.csv:12:start". May be empty.
QString errorPlace(const Error& error);
/// What is wrong; without the place.
QString errorProblem(const Error& error);
/// What the user can do about it.
QString errorRemedy(const Error& error);
/// "place: problem; remedy", on one line.
QString errorLine(const Error& error);

} // namespace steward
