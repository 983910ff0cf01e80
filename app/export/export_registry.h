// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The picture formats. A new one is a file and a line in export_registry.cpp.

#pragma once

#include "core/base/result.h"

#include "app/export/pdf_options.h"
#include "app/export/picture_record.h"
#include "app/render/picture.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <vector>

namespace steward {

/// What the formats need between them; each takes what it can hold.
struct PictureOptions
{
    double scale = 1.0;     ///< of rasters
    PdfOptions document{};  ///< of PDF
    PictureRecord record{}; ///< of the others
};

struct PictureFormat
{
    QString suffix;                   ///< lower case, no dot
    const char* sourceName = nullptr; ///< of name(), before translation
    Result<QByteArray> (*make)(const Picture&, const Theme&, const PictureOptions&) = nullptr;

    /// For people, in their language.
    QString name() const;
};

/// In the order in which they are offered.
const std::vector<PictureFormat>& pictureFormats();

/// Upper or lower case; nullptr for an unknown one.
const PictureFormat* pictureFormatForSuffix(QStringView suffix);

} // namespace steward
