// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QJsonArray>

#include <vector>

namespace steward {

/// Problems as scripts read them: file, table, line, row, column, message. What does not apply is null.
QJsonArray problemsJson(const std::vector<Error>& problems);

} // namespace steward
