// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/transfer/grouped_model.h"

#include <QFont>
#include <QGuiApplication>

namespace steward {

namespace {

constexpr qsizetype longestTip = 2000;

} // namespace

GroupedModel::GroupedModel(const Theme& theme, QObject* parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{}

void GroupedModel::setTheme(const Theme& theme)
{
    m_theme = theme;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                         {Qt::BackgroundRole, Qt::ForegroundRole});
}

QVariant GroupedModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole)
        return textAt(index.row(), index.column());
    if (role == Qt::AccessibleDescriptionRole)
        return tipAt(index.row(), index.column()).left(longestTip);
    if (role == Qt::ToolTipRole) // <qt>: a long text is wrapped, and never taken for markup
        return QStringLiteral("<qt>%1</qt>")
            .arg(tipAt(index.row(), index.column())
                     .left(longestTip)
                     .toHtmlEscaped()
                     .replace(u'\n', QStringLiteral("<br>")));
    if (!isHeading(index.row()))
        return {};
    if (role == Qt::FontRole) {
        QFont font = QGuiApplication::font();
        font.setBold(true);
        return font;
    }
    if (role == Qt::BackgroundRole)
        return m_theme.color(Role::SurfaceAlt);
    return role == Qt::ForegroundRole ? QVariant(m_theme.color(Role::Text)) : QVariant();
}

/// Headings are walked over, not chosen.
Qt::ItemFlags GroupedModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return isHeading(index.row()) ? Qt::ItemIsEnabled : QAbstractTableModel::flags(index);
}

} // namespace steward
