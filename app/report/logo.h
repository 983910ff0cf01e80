// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include "app/render/picture.h"

#include <QByteArray>
#include <QSizeF>
#include <QString>

namespace steward {

/// The sign of whoever gives a report, at its head. PNG, JPEG, or SVG without anything that leads
/// out of the file.
struct Logo
{
    QByteArray bytes{}; ///< of the file; empty: no logo
    QString suffix{};   ///< "png", "jpg" or "svg"
    QSizeF size{};      ///< only its shape matters

    bool isEmpty() const { return bytes.isEmpty(); }
};

/// Errors: those of reading a file; UnknownFormat for what is none of the three; TooLarge for a
/// file of more than 8 MiB or a picture of more than 8192 pixels a side, before it is decoded.
Result<Logo> readLogo(const QString& path);
Result<Logo> logoOf(const QByteArray& bytes);

/// Draws it into `rect`, which has its shape.
EmbeddedPainting logoPainting(const Logo& logo, const QRectF& rect);

} // namespace steward
