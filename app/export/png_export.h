// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include "app/export/picture_record.h"
#include "app/render/picture.h"

#include <QByteArray>

namespace steward {

/// One logical pixel becomes `scale` pixels a side. Error TooLarge for more than 16,384 pixels a
/// side or 256 million in all (or nothing to draw), before any memory is taken. The record becomes text chunks; there is
/// none for the time. The same input gives the same bytes.
Result<QByteArray> toPng(const Picture& picture, const Theme& theme, double scale,
                         const PictureRecord& record = {});

} // namespace steward
