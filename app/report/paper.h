// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/layout_report.h"

#include <QStringList>
#include <QStringView>

#include <optional>

namespace steward {

enum class Paper { A4, A3, Letter };

/// Upper or lower case; nothing for another name.
std::optional<Paper> paperByName(QStringView name);
QStringList paperNames();

struct PaperFormat
{
    PageFormat page;        ///< portrait, with the margins of running text; in 1/96 inch
    double textScale = 1.0; ///< larger sheets are read from farther away
};

const PaperFormat& formatOf(Paper paper);

} // namespace steward
