// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace steward {

/// Without the characters that XML 1.0 forbids; lone surrogates become replacement characters. A
/// name from a dataset cannot break the document.
QString allowedInXml(const QString& text);
/// The same as UTF-8, to stand between tags or in quotes.
QByteArray escapedForXml(const QString& text);

} // namespace steward
