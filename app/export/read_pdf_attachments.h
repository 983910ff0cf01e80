// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include "app/export/pdf_options.h"

#include <QByteArray>

#include <vector>

namespace steward {

/// The files in a PDF that this program wrote, sorted by their names, which are plain and differ;
/// none if it has none. Takes any bytes, in time and memory in proportion to them and to the limits
/// of addAttachments(). Errors: UnknownFormat for what is no PDF; BadSyntax, with a detail, for one
/// that is not built as this program does; Corrupt, with a detail, for files that are not
/// as it writes them, such as other bytes than those of the checksum; TooLarge.
Result<std::vector<PdfAttachment>> readPdfAttachments(const QByteArray& pdf);

} // namespace steward
