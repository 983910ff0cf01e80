// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The objects of a PDF as QPdfWriter writes it: a classic cross-reference table, no object streams,
// no encryption, all generations 0. Not a general PDF reader.

#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <map>

namespace steward {

/// Taken out of one file, to be changed and written as a new one.
struct PdfObjects
{
    QByteArray header;                ///< first line and the comment with binary characters
    std::map<int, QByteArray> bodies; ///< by number: what stands between "obj" and "endobj"
    int root = 0;
    int info = 0;

    /// The number of the new object.
    int add(const QByteArray& body);
};

/// Error WriteFailed, with a detail, if this is not as Qt writes it.
Result<PdfObjects> readPdf(const QByteArray& file);

/// The whole file. The identifier in its trailer follows from its content.
QByteArray writePdf(const PdfObjects& objects);

/// The number in "/KEY NUMBER 0 R" of a dictionary; 0 if it has no such reference.
int pdfReference(const QByteArray& dictionary, const QByteArray& key);

} // namespace steward
