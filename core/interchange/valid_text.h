// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace steward {

/// The text with U+FFFD for every character that no XML document may hold: control characters other
/// than tab and line ends, halves of surrogate pairs, U+FFFE and U+FFFF.
QString validText(const QString& text);

/// As content or as an attribute's value in double quotes, in UTF-8; readers get back validText.
QByteArray xmlText(const QString& text);

} // namespace steward
