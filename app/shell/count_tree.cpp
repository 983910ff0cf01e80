// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/count_tree.h"

#include "app/shell/import_words.h"

#include <QHeaderView>
#include <QLocale>

namespace steward {

QTreeWidget* makeCountTree(const QStringList& headings, QWidget* parent)
{
    auto* tree = new QTreeWidget(parent);
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setAllColumnsShowFocus(true);
    tree->setTabKeyNavigation(false);
    tree->setHeaderLabels(headings);
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < static_cast<int>(headings.size()); ++column) {
        tree->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        tree->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
    return tree;
}

void addCountRow(QTreeWidget& tree, const QString& table, std::initializer_list<qint64> counts)
{
    auto* item = new QTreeWidgetItem(&tree, {tableTitle(table)});
    item->setData(0, Qt::UserRole, table);
    item->setSizeHint(0, {0, tree.fontMetrics().height() + 6});
    int column = 0;
    for (const qint64 count : counts) {
        item->setText(++column, QLocale().toString(count));
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
}

} // namespace steward
