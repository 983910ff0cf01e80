// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/sort_action.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>

namespace steward {

namespace {

void sortByCurrentColumn(QTableView& table)
{
    QHeaderView& header = *table.horizontalHeader();
    if (!header.isSortIndicatorShown() || !table.currentIndex().isValid())
        return;
    const int column = table.currentIndex().column();
    const bool isAscending = header.sortIndicatorSection() == column
                             && header.sortIndicatorOrder() == Qt::AscendingOrder;
    header.setSortIndicator(column, isAscending ? Qt::DescendingOrder : Qt::AscendingOrder);
    table.scrollTo(table.currentIndex());
}

} // namespace

void addSortAction(QTableView& table)
{
    auto* sort = new QAction(QCoreApplication::translate("Tables", "&Sort by This Column"), &table);
    sort->setObjectName(QStringLiteral("sort-by-column"));
    sort->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+R")));
    sort->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(sort, &QAction::triggered, &table, [&table] { sortByCurrentColumn(table); });
    table.addAction(sort);
}

} // namespace steward
