// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scene/scene.h"

#include <QString>

namespace steward {

/// Laying out more UTF-16 code units than this takes time out of proportion; no line shows as many.
inline constexpr qsizetype longestLine = 2000;

/// `text` with each character that could hide or turn round what follows, or that no font has, made
/// a visible sign, and tabs and line breaks made blanks. Isolates stay: text/ puts them round
/// names. As long as `text`, and shared with it where there is nothing to do.
QString withoutTricks(const QString& text);

/// What is measured and drawn as one line: without tricks, and after longestLine cut between
/// characters with an ellipsis.
QString drawnText(const QString& text);

/// How a text is read by itself, whatever the language of the program: as its first letter is.
Qt::LayoutDirection directionOf(const QString& text);
/// A line of a paragraph, with a mark in front where by itself it would be read the other way.
QString inDirectionOf(const QString& paragraph, const QString& line);

/// `style`, upright where `text` has letters of a script that has no italics: an italic font of the
/// same family may lack them, and then only boxes would be drawn.
TextStyle drawnStyle(const QString& text, TextStyle style);

} // namespace steward
