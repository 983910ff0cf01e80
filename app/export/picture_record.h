// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace steward {

/// What a picture file says of itself, in whatever way its format has. Empty fields are left out.
struct PictureRecord
{
    QString title{}; ///< plain text, as all of these
    QString description{};
    QString asOf{};        ///< the day shown, ISO 8601
    QString datasetHash{}; ///< SHA-256 of the dataset's file, in hexadecimal
    QStringList sources{}; ///< of each its title and, in angle brackets, its address
    QString creator{};     ///< the program and its version
    QString language{};    ///< "en", "pt-BR"

    /// "sha256:…", or empty.
    QString datasetIdentifier() const;
    bool operator==(const PictureRecord&) const = default;
};

} // namespace steward
