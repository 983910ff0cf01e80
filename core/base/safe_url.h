// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace steward {

/// The address in the form to write into a document: http or https with a host, strictly parsed,
/// without user name or password, the host in punycode, ASCII only, at most 2,048 bytes. Nothing
/// for any other.
std::optional<QByteArray> safeWebAddress(const QString& url);

} // namespace steward
