// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/export/pdf_options.h"

#include <QByteArray>

namespace steward {

/// SOURCE_DATE_EPOCH if it is a number of seconds, else options.created, else the start of 1970; in
/// UTC, in whole seconds.
QDateTime documentTime(const PdfOptions& options);

/// The XMP packet for these options. Must be given to QPdfWriter, which else writes one of its own
/// with the present time.
QByteArray xmpPacket(const PdfOptions& options);

/// The document information dictionary.
QByteArray infoDictionary(const PdfOptions& options);

/// A text string: UTF-16BE with byte order mark, in hexadecimal digits.
QByteArray pdfText(const QString& text);

} // namespace steward
