// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/export/picture_record.h"

#include <QByteArray>

namespace steward {

/// The elements that come first in an SVG: its title and description, and Dublin Core in RDF.
QByteArray svgMetadata(const PictureRecord& record);

} // namespace steward
