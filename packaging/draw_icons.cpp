// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws an SVG as PNG, at each of the sizes:  steward-draw-icons ICON.svg FOLDER SIZE…
// writes FOLDER/SIZE.png. Desktops without an SVG loader take these. The same drawing and the same
// Qt give the same bytes.

#include <QImage>
#include <QImageWriter>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

namespace {

int failed(const QString& path)
{
    std::fprintf(stderr, "steward-draw-icons: %s: no icon was drawn\n", qPrintable(path));
    return 1;
}

bool draw(QSvgRenderer& drawing, int size, const QString& path)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.render(&painter);
    painter.end();
    QImageWriter writer(path, "png");
    return writer.write(image.convertToFormat(QImage::Format_ARGB32));
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 4) {
        std::fprintf(stderr, "Usage: steward-draw-icons ICON.svg FOLDER SIZE...\n");
        return 2;
    }
    const QString source = QString::fromLocal8Bit(argv[1]);
    const QString folder = QString::fromLocal8Bit(argv[2]);
    QSvgRenderer drawing(source);
    if (!drawing.isValid())
        return failed(source);
    for (int i = 3; i < argc; ++i) {
        const QString size = QString::fromLatin1(argv[i]);
        const QString path = folder + QLatin1Char('/') + size + QStringLiteral(".png");
        if (size.toInt() < 1 || !draw(drawing, size.toInt(), path))
            return failed(path);
    }
    return 0;
}
