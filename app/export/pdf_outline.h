// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/export/pdf_objects.h"
#include "app/export/pdf_options.h"

#include <functional>

namespace steward {

/// "[PAGE 0 R /XYZ null Y null]" for a place in the document; empty if there is no such page.
using PdfDestination = std::function<QByteArray(int page, double y)>;

/// Adds the outline's objects. Returns the number of its root; 0 if no entry leads to a page.
int addOutline(PdfObjects& objects, const std::vector<OutlineEntry>& entries,
               const PdfDestination& destination);

} // namespace steward
