// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/data/data_view.h"

#include "app/text/error_text.h"
#include "app/text/vocabulary_text.h"
#include "app/views/data/row_filter.h"
#include "app/views/data/table_model.h"
#include "app/views/sort_action.h"
#include "core/import/csv_reader.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSplitter>
#include <QTableView>

#include <algorithm>

namespace steward {

namespace {

constexpr int tableListWidth = 210;
constexpr int narrowestColumn = 60;
constexpr int widestColumn = 340;
constexpr int rowsMeasured = 60; ///< for column widths; all of them would take seconds

int rowsIn(const Dataset& dataset, FactKind kind)
{
    return kind == FactKind::Info ? dataset.info.keyCount : rowCount(dataset, kind);
}

} // namespace

DataView::DataView(Session& session, const Theme& theme, QWidget* parent)
    : View(session, theme, parent)
    , m_model(new TableModel(this))
    , m_proxy(new RowFilter(this))
{
    m_proxy->setSourceModel(m_model);
    createWidgets();
    connect(&session, &Session::datasetChanged, this, [this] {
        m_shownDataset.reset();
        if (isVisible())
            showTable(m_shownKind);
    });
    connect(&session, &Session::selectionChanged, this, &DataView::showSelection);
}

DataView::~DataView() = default;

void DataView::createWidgets()
{
    m_tables = new QListWidget(this);
    m_tables->setAccessibleName(tr("Tables"));
    m_tables->setFrameShape(QFrame::NoFrame);
    m_tables->setSpacing(2);
    m_tables->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tables->setTextElideMode(Qt::ElideRight);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_tables);
    splitter->addWidget(createTablePane());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({tableListWidth, 800});
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    setFirstFocus(m_tables);
    connect(m_tables, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            showTable(static_cast<FactKind>(row));
    });
}

QWidget* DataView::createTablePane()
{
    auto* pane = new QWidget(this);
    m_filter = new QLineEdit(pane);
    m_filter->setPlaceholderText(tr("Show only rows that hold this text"));
    m_filter->setAccessibleName(tr("Filter rows"));
    m_filter->setClearButtonEnabled(true);
    m_counts = new QLabel(pane);
    m_counts->setTextFormat(Qt::PlainText);
    m_rows = new QTableView(pane);
    m_rows->setModel(m_proxy);
    m_rows->setAccessibleName(tr("Rows"));
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setAlternatingRowColors(true);
    m_rows->setWordWrap(false);
    m_rows->setShowGrid(false);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setTabKeyNavigation(false);
    m_rows->verticalHeader()->setDefaultSectionSize(m_rows->fontMetrics().height() + 8);
    m_rows->horizontalHeader()->setSortIndicatorShown(true);
    m_rows->horizontalHeader()->setSectionsClickable(true);
    // A third click clears the indicator, and with it the order is that of the file again.
    m_rows->horizontalHeader()->setSortIndicatorClearable(true);
    m_rows->horizontalHeader()->setHighlightSections(false);
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    m_editing = {addRowAction(tr("&Edit Row…"), QKeySequence(Qt::Key_Return), &DataView::editRow),
                 addRowAction(tr("&New Row…"), QKeySequence(Qt::Key_Insert), &DataView::addRow),
                 addRowAction(tr("&Remove Rows"), QKeySequence(QKeySequence::Delete), &DataView::removeRows)};
    addRowAction(tr("&Copy Rows as CSV"), QKeySequence(QKeySequence::Copy), &DataView::copyRows);
    addSortAction(*m_rows);
    connect(m_rows, &QTableView::doubleClicked, this, &DataView::editRow);
    m_rows->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_proxy->setText(text);
        showCounts();
    });
    connect(m_rows->horizontalHeader(), &QHeaderView::sortIndicatorChanged, m_proxy,
            [this](int column, Qt::SortOrder order) { m_proxy->sort(column, order); });
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DataView::selectFactOfRow);

    auto* top = new QHBoxLayout;
    top->setContentsMargins(8, 8, 8, 4);
    top->setSpacing(8);
    top->addWidget(m_filter, 1);
    top->addWidget(m_counts);
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_rows, 1);
    return pane;
}

void DataView::showEvent(QShowEvent* event)
{
    View::showEvent(event);
    if (m_shownDataset == session().dataset())
        return;
    const auto selection = session().state().selection;
    showTable(selection ? selection->kind : m_shownKind);
}

void DataView::listTables()
{
    const QSignalBlocker blocker(m_tables);
    m_tables->clear();
    for (const TableSpec& table : allTables())
        m_tables->addItem(tr("%1 (%L2)", "table and its number of rows")
                              .arg(capitalized(factKindPlural(table.kind)))
                              .arg(rowsIn(*session().dataset(), table.kind)));
}

void DataView::showTable(FactKind kind)
{
    const bool isOtherTable = kind != m_shownKind;
    if (m_shownDataset != session().dataset())
        listTables();
    else if (!isOtherTable)
        return;
    m_shownDataset = session().dataset();
    m_shownKind = kind;
    for (QAction* action : std::as_const(m_editing))
        action->setEnabled(kind != FactKind::Contribution);
    {
        const QSignalBlocker blocker(m_tables);
        m_tables->setCurrentRow(static_cast<int>(kind));
    }
    if (isOtherTable)
        m_filter->clear();
    m_job.start<Result<std::vector<TextRow>>>(
        [image = m_shownDataset->image, kind](const Progress&, std::stop_token stop) {
            return readTextRows(image, tableOf(kind), std::move(stop));
        },
        [this, kind](Result<std::vector<TextRow>> rows) {
            if (rows)
                showRows(kind, *std::move(rows));
            else
                m_counts->setText(errorLine(rows.error()));
        });
}

void DataView::showRows(FactKind kind, std::vector<TextRow> rows)
{
    m_isFollowing = true;
    if (m_model->table() != &tableOf(kind))
        m_rows->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_model->setRows(tableOf(kind), std::move(rows));
    m_isFollowing = false;
    fitColumns();
    showCounts();
    showSelection(session().state().selection);
}

/// As wide as the first rows need: a guess that costs the same for any number of rows.
void DataView::fitColumns()
{
    const QFontMetrics metrics = m_rows->fontMetrics();
    const int rows = std::min(m_model->rowCount(), rowsMeasured);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int widest = metrics.horizontalAdvance(
                         m_model->headerData(column, Qt::Horizontal).toString())
                     + 20;
        for (int row = 0; row < rows; ++row)
            widest = std::max(
                widest, metrics.horizontalAdvance(m_model->index(row, column).data().toString()));
        m_rows->setColumnWidth(column, std::clamp(widest + 18, narrowestColumn, widestColumn));
    }
}

void DataView::showCounts()
{
    const int shown = m_proxy->rowCount();
    const int all = m_model->rowCount();
    m_counts->setText(shown == all ? tr("%Ln row(s)", nullptr, all)
                                   : tr("%L1 of %Ln row(s)", nullptr, all).arg(shown));
}

void DataView::selectFactOfRow()
{
    const QModelIndex current = m_rows->currentIndex();
    if (m_isFollowing || !current.isValid() || m_shownKind == FactKind::Info)
        return;
    const int row = m_proxy->mapToSource(current).row();
    session().select(FactRef{m_shownKind, row});
}

/// Follows a selection made elsewhere, to another table if need be; keys and values and the
/// contributions are not facts one can select elsewhere.
void DataView::showSelection(std::optional<FactRef> fact)
{
    if (!isVisible() || !fact)
        return;
    if (fact->kind != m_shownKind)
        return showTable(fact->kind);
    const QModelIndex index = m_proxy->mapFromSource(m_model->index(fact->row, 0));
    if (!index.isValid() || index.row() == m_rows->currentIndex().row())
        return;
    m_isFollowing = true;
    m_rows->selectRow(index.row());
    m_rows->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_isFollowing = false;
}

QAction* DataView::addRowAction(const QString& text, const QKeySequence& key, void (DataView::*run)())
{
    auto* action = new QAction(text, m_rows);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_rows->addAction(action);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void DataView::editRow()
{
    const QModelIndex current = m_proxy->mapToSource(m_rows->currentIndex());
    if (current.isValid())
        session().requestEdit({m_shownKind, current.row()});
}

void DataView::addRow() { session().requestAddition(m_shownKind); }

std::vector<FactRef> DataView::selectedFacts() const
{
    std::vector<FactRef> facts;
    for (const QModelIndex& row : m_rows->selectionModel()->selectedRows())
        facts.push_back({m_shownKind, m_proxy->mapToSource(row).row()});
    return facts;
}

void DataView::removeRows() { session().requestRemoval(selectedFacts()); }

void DataView::copyRows()
{
    QByteArray csv;
    QModelIndexList rows = m_rows->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const QModelIndex& row : std::as_const(rows)) {
        std::vector<QString> cells;
        for (int column = 0; column < m_proxy->columnCount(); ++column)
            cells.push_back(row.siblingAtColumn(column).data(TableModel::CellText).toString());
        csv += toCsv(cells);
    }
    QApplication::clipboard()->setText(QString::fromUtf8(csv));
}

} // namespace steward
