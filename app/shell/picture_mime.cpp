// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/picture_mime.h"

#include "app/report/picture_file.h"

#include <QImage>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

/// What Qt hands on as every pixel format that the desktop knows.
constexpr QLatin1StringView anyImage("application/x-qt-image");

QString suffixFor(const QString& mimeType)
{
    if (mimeType == "image/png"_L1 || mimeType == anyImage)
        return u"png"_s;
    if (mimeType == "image/svg+xml"_L1)
        return u"svg"_s;
    return mimeType == "application/pdf"_L1 ? u"pdf"_s : QString();
}

} // namespace

PictureMime::PictureMime(const ViewEntry& view, PictureRequest request, double scale)
    : m_view(view)
    , m_request(std::move(request))
    , m_scale(scale)
{}

QStringList PictureMime::formats() const
{
    // The first is what most programs take.
    return {u"image/png"_s, u"image/svg+xml"_s, u"application/pdf"_s, anyImage};
}

QVariant PictureMime::retrieveData(const QString& mimeType, QMetaType) const
{
    const QString suffix = suffixFor(mimeType);
    if (suffix.isEmpty())
        return {};
    if (mimeType == anyImage)
        return QImage::fromData(bytes(suffix));
    return bytes(suffix);
}

QByteArray PictureMime::bytes(const QString& suffix) const
{
    const auto made = m_made.constFind(suffix);
    if (made != m_made.constEnd())
        return *made;
    const PictureFile file{pictureFormatForSuffix(suffix), m_scale};
    // Nobody is there to be told of an error: whoever pastes gets nothing.
    const Result<QByteArray> drawn = drawPictureFile(m_view, m_request, file);
    const QByteArray bytes = drawn ? *drawn : QByteArray();
    m_made.insert(suffix, bytes);
    return bytes;
}

} // namespace steward
