// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/export/pdf_objects.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>

namespace steward {

/// The text of each glyph of a font. Glyphs without one are missing.
using UnicodeMap = std::map<ushort, QString>;

/// The content of a stream object; nothing if it is none, or packed in a way Qt does not use.
std::optional<QByteArray> streamOf(const PdfObjects& objects, int number);
/// Replaces the content of a stream object that streamOf() could read.
void setStream(PdfObjects& objects, int number, const QByteArray& content);

/// The fonts by the numbers of their objects. In the file, too, glyphs now mean letters instead of
/// shapes: Qt finds the code point of a glyph, and a ligature or an Arabic form may have one of its
/// own. The names say that the fonts are subsets.
std::map<int, UnicodeMap> mendFonts(PdfObjects& objects);

/// An object's body; empty if there is none.
QByteArray bodyOf(const PdfObjects& objects, int number);

/// UTF-16 in hexadecimal digits, the highest byte first.
QByteArray hexOf(const QString& text);

} // namespace steward
