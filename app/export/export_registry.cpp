// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/export_registry.h"

#include "app/export/pdf_export.h"
#include "app/export/png_export.h"
#include "app/export/svg_export.h"

#include <QCoreApplication>

namespace steward {

namespace {

Result<QByteArray> makePng(const Picture& picture, const Theme& theme,
                           const PictureOptions& options)
{
    return toPng(picture, theme, options.scale, options.record);
}

Result<QByteArray> makeSvg(const Picture& picture, const Theme& theme,
                           const PictureOptions& options)
{
    return toSvg(picture, theme, options.record);
}

Result<QByteArray> makePdf(const Picture& picture, const Theme& theme,
                           const PictureOptions& options)
{
    return toPdf({picture}, theme, options.document);
}

} // namespace

QString PictureFormat::name() const
{
    return QCoreApplication::translate("PictureFormat", sourceName);
}

const std::vector<PictureFormat>& pictureFormats()
{
    static const std::vector<PictureFormat> formats = {
        {QStringLiteral("png"), QT_TRANSLATE_NOOP("PictureFormat", "PNG image"), makePng},
        {QStringLiteral("svg"), QT_TRANSLATE_NOOP("PictureFormat", "SVG drawing"), makeSvg},
        {QStringLiteral("pdf"), QT_TRANSLATE_NOOP("PictureFormat", "PDF document"), makePdf},
    };
    return formats;
}

const PictureFormat* pictureFormatForSuffix(QStringView suffix)
{
    for (const PictureFormat& format : pictureFormats()) {
        if (suffix.compare(format.suffix, Qt::CaseInsensitive) == 0)
            return &format;
    }
    return nullptr;
}

} // namespace steward
