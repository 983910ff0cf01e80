// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/svg_export.h"

#include "core/base/safe_url.h"

#include "app/export/svg_metadata.h"
#include "app/export/svg_text.h"
#include "app/export/xml_text.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include <cmath>

namespace steward {

namespace {

QByteArray number(double value) { return QByteArray::number(std::round(value * 1000.0) / 1000.0); }

QByteArray head(QSizeF size, const PictureRecord& record)
{
    const QByteArray width = number(size.width());
    const QByteArray height = number(size.height());
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<svg xmlns=\"http://www.w3.org/2000/svg\""
           " xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\""
           " width=\""
           + width + "\" height=\"" + height + "\" viewBox=\"0 0 " + width + ' ' + height
           + "\" role=\"img\">\n" + svgMetadata(record);
}

/// Transparent areas on top of the drawing.
QByteArray links(const Scene& scene)
{
    QByteArray result;
    for (const SceneLink& link : scene.links) {
        const std::optional<QByteArray> address = safeWebAddress(link.url);
        if (!address)
            continue;
        const QByteArray url = QString::fromLatin1(*address).toHtmlEscaped().toLatin1();
        result += "<a xlink:href=\"" + url + "\" href=\"" + url
                  + "\" target=\"_blank\" rel=\"noopener\"><rect x=\"" + number(link.rect.x())
                  + "\" y=\"" + number(link.rect.y()) + "\" width=\"" + number(link.rect.width())
                  + "\" height=\"" + number(link.rect.height()) + "\" fill-opacity=\"0\"/></a>\n";
    }
    return result;
}

/// The drawing as Qt writes it, without its head (Qt escapes neither title nor description and
/// rounds the size to millimetres).
QByteArray drawing(const Picture& picture, const Theme& theme)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(picture.scene.size.toSize());
    QPainter painter(&generator);
    paintPicture(painter, picture, theme);
    painter.end();
    const qsizetype begin = bytes.indexOf("<defs>");
    const qsizetype end = bytes.lastIndexOf("</svg>");
    return begin < 0 || end < begin ? QByteArray() : bytes.mid(begin, end - begin);
}

} // namespace

Result<QByteArray> toSvg(const Picture& picture, const Theme& theme, const PictureRecord& record)
{
    const QByteArray body = drawing(picture, theme);
    if (body.isEmpty()) {
        Error error;
        error.code = ErrorCode::WriteFailed;
        error.detail = QStringLiteral("QSvgGenerator wrote nothing");
        return error;
    }
    const QString clean = allowedInXml(QString::fromUtf8(body));
    const QByteArray texts = withFallbackFonts(clean, theme).toUtf8();
    return head(picture.scene.size, record) + texts + links(picture.scene) + "</svg>\n";
}

} // namespace steward
