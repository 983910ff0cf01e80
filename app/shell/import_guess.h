// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace steward {

struct ImportFormat;

/// The format a file or folder most likely is in, from its name and what is in the folder; nullptr
/// where nothing speaks for any.
const ImportFormat* guessFormat(const QString& path);

} // namespace steward
