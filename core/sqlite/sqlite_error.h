// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

struct sqlite3;

namespace steward::sqlite {

/// What SQLite reports about its last call on `connection`, as an error of ours.
Error sqliteError(sqlite3* connection, int code);

} // namespace steward::sqlite
