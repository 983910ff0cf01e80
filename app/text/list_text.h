// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace steward {

/// "A, B, C" as the language of the program writes it, without a word before the last one: for
/// names that stand beside each other. What is typed or stored has separators of its own.
QString listText(const QStringList& items);
/// "as of today; two of them": parts of a description, which may have commas themselves.
QString partsText(const QStringList& parts);

/// The words, and the full stop of the language.
QString sentenceText(const QString& words);

} // namespace steward
