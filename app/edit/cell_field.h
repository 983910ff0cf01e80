// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/dataset.h"
#include "core/dataset/schema.h"

#include <QString>

#include <functional>

class QWidget;

namespace steward {

/// What one cell of a row is edited with: a line, a text, a choice, a list of sources.
struct CellField
{
    QWidget* widget = nullptr;
    std::function<QString()> text; ///< the cell as the text form has it; valid while the widget lives
};

/// A field that suits the column, and offers the rows it may refer to and the values it has elsewhere.
/// \param parent owns the widget
CellField makeCellField(const Dataset& dataset, const TableSpec& table, const ColumnSpec& column,
                        const QString& cell, QWidget& parent);

} // namespace steward
