// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/png_export.h"

#include "app/export/xml_text.h"

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QPainter>

#include <cmath>
#include <limits>

namespace steward {

namespace {

constexpr double longestSide = 16384.0;
constexpr double mostPixels = 256e6;
constexpr double pixelsPerMetre = 96.0 / 0.0254;

int pixels(double length, double scale)
{
    // A hair below a whole number is that number, not one more.
    return static_cast<int>(std::ceil(length * scale - 1e-6));
}

bool isDrawable(QSizeF size, double scale)
{
    const double width = std::ceil(size.width() * scale);
    const double height = std::ceil(size.height() * scale);
    // Written so that a NaN fails too.
    return width >= 1.0 && height >= 1.0 && width <= longestSide && height <= longestSide
           && width * height <= mostPixels;
}

Error tooLarge(QSizeF size, double scale)
{
    Error error;
    error.code = ErrorCode::TooLarge;
    error.value = QStringLiteral("%1 x %2").arg(size.width() * scale).arg(size.height() * scale);
    error.expected = QStringLiteral("16384 x 16384, 256000000 pixels");
    return error;
}

/// The format allows line feeds in its texts, and no other control characters.
QString printable(const QString& text)
{
    QString result;
    for (const QChar c : allowedInXml(text))
        if (c == u'\n' || c.category() != QChar::Other_Control)
            result += c;
    return result;
}

void writeRecord(QImage& image, const PictureRecord& record)
{
    const auto write = [&image](const char* keyword, const QString& text) {
        if (!text.isEmpty())
            image.setText(QString::fromLatin1(keyword), printable(text));
    };
    write("Title", record.title);
    write("Description", record.description);
    write("Software", record.creator);
    write("Source", record.sources.join(u'\n'));
    write("Stewardship-AsOf", record.asOf);
    write("Stewardship-Dataset", record.datasetIdentifier());
    write("Stewardship-Language", record.language);
}

} // namespace

Result<QByteArray> toPng(const Picture& picture, const Theme& theme, double scale,
                         const PictureRecord& record)
{
    const QSizeF size = picture.scene.size;
    if (!isDrawable(size, scale))
        return tooLarge(size, scale);
    QImage image(pixels(size.width(), scale), pixels(size.height(), scale), QImage::Format_RGB32);
    if (image.isNull())
        return tooLarge(size, scale);
    image.fill(theme.color(Role::Canvas));
    const int density = static_cast<int>(std::lround(pixelsPerMetre * scale));
    image.setDotsPerMeterX(density);
    image.setDotsPerMeterY(density);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintPicture(painter, picture, theme);
    painter.end();
    writeRecord(image, record);

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    if (!writer.write(image)) {
        Error error;
        error.code = ErrorCode::WriteFailed;
        error.detail = writer.errorString();
        return error;
    }
    return bytes;
}

} // namespace steward
