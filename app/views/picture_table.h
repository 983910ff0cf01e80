// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace steward {

/// What a picture shows, in rows: CSV with its header, every text as the dataset has it.
struct PictureTable
{
    QString title; ///< of the part of the picture that it stands for
    QByteArray csv;
};

} // namespace steward
