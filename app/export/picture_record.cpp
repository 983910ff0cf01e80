// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/picture_record.h"

namespace steward {

QString PictureRecord::datasetIdentifier() const
{
    return datasetHash.isEmpty() ? QString() : QStringLiteral("sha256:") + datasetHash;
}

} // namespace steward
