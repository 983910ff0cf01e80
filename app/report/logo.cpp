// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/logo.h"

#include "core/base/read_file.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = qint64{8} << 20;
constexpr int longestSide = 8192;
/// Pixels that a printed logo keeps for each logical pixel it is wide: 384 an inch.
constexpr double keptPixels = 4.0;

Error unknownFormat()
{
    Error error = errorOf(ErrorCode::UnknownFormat);
    error.expected = u"PNG, JPEG, SVG"_s;
    return error;
}

bool leadsOut(const QXmlStreamAttribute& attribute)
{
    const QStringView value = attribute.value().trimmed();
    if (attribute.name() == "href"_L1)
        return !value.startsWith(u'#');
    return value.contains("url("_L1) && !value.contains("url(#"_L1);
}

/// Well-formed SVG that draws itself alone: no file, no address, no entity, no style sheet.
bool isSelfContainedSvg(const QByteArray& bytes)
{
    QXmlStreamReader reader(bytes);
    bool isSvg = false;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
            return false;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (!isSvg && reader.name() != "svg"_L1)
            return false;
        isSvg = true;
        const bool isForeign = reader.name() == "image"_L1 || reader.name() == "style"_L1
                               || reader.name() == "script"_L1;
        const auto attributes = reader.attributes();
        if (isForeign || std::ranges::any_of(attributes, leadsOut))
            return false;
    }
    return isSvg && !reader.hasError();
}

Result<Logo> vectorLogo(const QByteArray& bytes)
{
    if (!isSelfContainedSvg(bytes))
        return unknownFormat();
    const QSvgRenderer renderer(bytes);
    const QSizeF size = renderer.viewBoxF().size();
    if (!renderer.isValid() || size.isEmpty())
        return unknownFormat();
    return Logo{bytes, u"svg"_s, size};
}

Result<Logo> pixelLogo(const QByteArray& bytes)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg")
        return unknownFormat();
    const QSize size = reader.size();
    if (std::max(size.width(), size.height()) > longestSide)
        return errorOf(ErrorCode::TooLarge);
    // A picture that ends too early has a size, too.
    if (size.isEmpty() || reader.read().isNull())
        return unknownFormat();
    return Logo{bytes, format == "png" ? u"png"_s : u"jpg"_s, QSizeF(size)};
}

void paintPixels(QPainter& painter, const QByteArray& bytes, const QRectF& rect)
{
    const QImage image = QImage::fromData(bytes);
    const QSize wanted = (rect.size() * keptPixels).toSize().expandedTo({1, 1});
    const bool isLarger = image.width() > wanted.width();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(rect,
                      isLarger ? image.scaled(wanted, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                               : image);
}

} // namespace

Result<Logo> readLogo(const QString& path)
{
    const auto bytes = readRegularFile(path, mostBytes);
    if (!bytes)
        return bytes.error();
    auto logo = logoOf(*bytes);
    if (logo)
        return logo;
    Error error = logo.error();
    error.file = path;
    return error;
}

Result<Logo> logoOf(const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return errorOf(ErrorCode::EmptyFile);
    if (bytes.size() > mostBytes)
        return errorOf(ErrorCode::TooLarge);
    const bool isMarkup = bytes.left(1024).contains('<');
    return isMarkup ? vectorLogo(bytes) : pixelLogo(bytes);
}

EmbeddedPainting logoPainting(const Logo& logo, const QRectF& rect)
{
    return {rect, [logo](QPainter& painter, const QRectF& box, const Theme&) {
                if (logo.suffix == "svg"_L1)
                    QSvgRenderer(logo.bytes).render(&painter, box);
                else
                    paintPixels(painter, logo.bytes, box);
            }};
}

} // namespace steward
