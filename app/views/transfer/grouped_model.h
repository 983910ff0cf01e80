// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fact_ref.h"

#include "app/render/theme.h"

#include <QAbstractTableModel>

namespace steward {

/// Rows in sections, each under a row that is its heading and has a text in the first column only.
class GroupedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit GroupedModel(const Theme& theme, QObject* parent = nullptr);

    void setTheme(const Theme& theme);

    virtual bool isHeading(int row) const = 0;
    /// The row to show for it; invalid for headings and where there is none.
    virtual FactRef factAt(int row) const = 0;

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

protected:
    virtual QString textAt(int row, int column) const = 0;
    /// Plain text; the cell's own where that is all there is to say.
    virtual QString tipAt(int row, int column) const { return textAt(row, column); }

private:
    Theme m_theme;
};

} // namespace steward
