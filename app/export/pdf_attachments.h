// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files inside a PDF, as ISO 32000-1 has them in 7.11.4. read_pdf_attachments reads them back.

#pragma once

#include "core/base/result.h"

#include "app/export/pdf_objects.h"
#include "app/export/pdf_options.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace steward {

/// What one document may carry. The reader keeps to it because its input may be hostile, and the
/// writer so that all it writes can be read.
constexpr std::size_t mostAttachments = 1000;
constexpr qsizetype mostAttachmentBytes = qsizetype{64} << 20;
constexpr qsizetype mostAttachmentBytesInAll = qsizetype{128} << 20;

/// Whether a file of this name can be saved in a folder, and nowhere else: no separators of paths,
/// no control characters, at most 255 bytes as UTF-8.
bool isAttachmentName(const QString& name);

/// Adds the files to the objects, and returns the entries of the catalogue that lead to them; none
/// for no files. No dates are written: the same files give the same bytes. Errors: WriteFailed for
/// a name that is not plain, or there twice; TooLarge.
Result<QByteArray> addAttachments(PdfObjects& objects,
                                  const std::vector<PdfAttachment>& attachments);

} // namespace steward
