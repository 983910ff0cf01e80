// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace steward {

/// Puts `bytes` at `path`, entirely or not at all: a new file beside it is written, counted, synced
/// and renamed over. On failure the old file is untouched and nothing is left behind.
///
/// A symbolic link is followed and stays a link. An existing file keeps its mode; a new one gets
/// 0666 less the umask. Anything but a regular file at `path` is refused.
/// Errors: IsAFolder, NotARegularFile, NotFound (no such parent folder, or a link to nothing),
/// NotAFolder, PermissionDenied, WriteFailed; `detail` holds the system's words.
Result<void> writeFileAtomically(const QString& path, const QByteArray& bytes);

} // namespace steward
