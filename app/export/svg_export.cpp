// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/svg_export.h"

#include "core/base/safe_url.h"
#include "app/export/svg_text.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include <cmath>

namespace steward {

namespace {

/// What XML 1.0 allows, so that a name from a dataset cannot break the document.
QString withoutForbiddenCharacters(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size()
                          && text[i + 1].isLowSurrogate();
        if (pair) {
            result += c;
            result += text[++i];
        } else if (c.isSurrogate()) {
            result += QChar(QChar::ReplacementCharacter);
        } else if ((c >= u' ' && c < QChar(0xfffe)) || c == u'\n' || c == u'\t' || c == u'\r') {
            result += c;
        }
    }
    return result;
}

QByteArray escaped(const QString& text)
{
    return withoutForbiddenCharacters(text).toHtmlEscaped().toUtf8();
}

QByteArray number(double value) { return QByteArray::number(std::round(value * 1000.0) / 1000.0); }

QByteArray head(QSizeF size, const SvgOptions& options)
{
    const QByteArray width = number(size.width());
    const QByteArray height = number(size.height());
    QByteArray result = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        "<svg xmlns=\"http://www.w3.org/2000/svg\""
                        " xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\""
                        " width=\""
                        + width + "\" height=\"" + height + "\" viewBox=\"0 0 " + width + ' '
                        + height + "\" role=\"img\">\n";
    if (!options.title.isEmpty())
        result += "<title>" + escaped(options.title) + "</title>\n";
    if (!options.description.isEmpty())
        result += "<desc>" + escaped(options.description) + "</desc>\n";
    return result;
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

Result<QByteArray> toSvg(const Picture& picture, const Theme& theme, const SvgOptions& options)
{
    const QByteArray body = drawing(picture, theme);
    if (body.isEmpty()) {
        Error error;
        error.code = ErrorCode::WriteFailed;
        error.detail = QStringLiteral("QSvgGenerator wrote nothing");
        return error;
    }
    const QString clean = withoutForbiddenCharacters(QString::fromUtf8(body));
    const QByteArray texts = withFallbackFonts(clean, theme).toUtf8();
    return head(picture.scene.size, options) + texts + links(picture.scene) + "</svg>\n";
}

} // namespace steward
