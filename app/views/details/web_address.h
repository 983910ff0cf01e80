// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace steward {

/// The address, if it is one of the web that may be opened: http or https, strictly parsed, with a
/// host and without a user name, which could pass for a host.
std::optional<QUrl> webAddress(const QString& text);

/// The host as it is asked for: names in other scripts in their ASCII form, so that a look-alike
/// shows.
QString hostOf(const QUrl& address);

} // namespace steward
