// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/copyable_table.h"

#include "app/views/sort_action.h"
#include "core/import/csv_reader.h"

#include <QAction>
#include <QClipboard>
#include <QDrag>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>

#include <algorithm>

namespace steward {

namespace {

QString tabbed(const QList<QStringList>& rows)
{
    QStringList lines;
    for (const QStringList& cells : rows)
        lines.append(cells.join(u'\t'));
    return lines.join(u'\n');
}

QByteArray csv(const QList<QStringList>& rows)
{
    QByteArray bytes;
    for (const QStringList& cells : rows)
        bytes += toCsv({cells.begin(), cells.end()});
    return bytes;
}

} // namespace

CopyableTable::CopyableTable(QWidget* parent) : QTableView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setWordWrap(false);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    auto* copy = new QAction(tr("&Copy Rows"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &CopyableTable::copyRows);
    addAction(copy);
    addSortAction(*this);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void CopyableTable::setColumnLetters(std::span<const int> letters)
{
    for (std::size_t i = 0; i < letters.size(); ++i)
        setColumnWidth(static_cast<int>(i), letters[i] * fontMetrics().averageCharWidth());
}

QList<QStringList> CopyableTable::selectedCells() const
{
    QList<QStringList> rows;
    QModelIndexList selected = selectionModel()->selectedRows();
    std::ranges::sort(selected, {}, [](const QModelIndex& row) { return row.row(); });
    for (const QModelIndex& row : selected) {
        QStringList cells;
        for (int i = 0; i < model()->columnCount(); ++i)
            cells.append(model()->index(row.row(), i).data().toString().simplified());
        rows.append(cells);
    }
    return rows;
}

void CopyableTable::copyRows()
{
    QGuiApplication::clipboard()->setText(tabbed(selectedCells()));
}

void CopyableTable::startDrag(Qt::DropActions)
{
    const QList<QStringList> rows = selectedCells();
    if (rows.isEmpty())
        return;
    auto* mime = new QMimeData;
    mime->setText(tabbed(rows));
    mime->setData(QStringLiteral("text/csv"), csv(rows));
    auto* drag = new QDrag(this);
    drag->setMimeData(mime);
    drag->exec(Qt::CopyAction);
}

} // namespace steward
