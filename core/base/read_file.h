// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace steward {

/// The bytes of a regular file of at most `maximumBytes` that nobody is writing meanwhile. Never
/// waits: a FIFO or a device is refused. Errors, with the path: NotFound, IsAFolder,
/// NotARegularFile, PermissionDenied, TooLarge, InUse, ReadFailed.
Result<QByteArray> readRegularFile(const QString& path, qint64 maximumBytes);

} // namespace steward
