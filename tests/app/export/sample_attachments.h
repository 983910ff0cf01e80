// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/export/pdf_options.h"

#include <QByteArray>

#include <vector>

namespace steward {

using Attachments = std::vector<PdfAttachment>;

/// Names, types and bytes that formats find hard, an empty file among them. Sorted by their names,
/// as they come back.
Attachments smallFiles();
/// With one of 1 MiB that packing makes no smaller.
Attachments sampleFiles();

PdfOptions optionsWith(const Attachments& files);

/// smallFiles() and a page of nothing, so that most of the file is about them.
QByteArray smallPdf();

} // namespace steward
