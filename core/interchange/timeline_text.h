// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/dataset.h"

#include <QByteArray>

namespace steward {

// What both forms of a timeline have in common: texts as HTML, and which facts a timeline has.

/// The text, then its sources as links; a source without a safe web address is only named.
QString timelineHtml(const Dataset& dataset, const QString& text, const FactSources& sources);

/// The last day that an era is shown on: of one that has not ended, the dataset's evidence day.
PartialDate shownEnd(const Dataset& dataset, const Period& era);

} // namespace steward
