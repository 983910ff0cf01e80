// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/import_preview_page.h"

#include "app/shell/count_tree.h"
#include "app/shell/import_words.h"
#include "app/shell/problem_list.h"
#include "app/views/copyable_table.h"
#include "app/views/data/table_model.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr int tablesWidth = 260;
constexpr int longestTitle = 200;
constexpr int widestColumn = 240;
constexpr int narrowestColumn = 60;

QVBoxLayout* headed(QWidget* pane, QLabel* heading, QWidget* content)
{
    heading->setBuddy(content);
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(heading);
    layout->addWidget(content, 1);
    return layout;
}

} // namespace

ImportPreviewPage::ImportPreviewPage(QWidget* parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_title(new QLineEdit(this))
    , m_model(new TableModel(this))
    , m_problems(new ProblemList(this))
{
    m_summary->setObjectName(u"import-summary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    QFont font = m_summary->font();
    font.setBold(true);
    m_summary->setFont(font);
    m_title->setObjectName(u"import-title"_s);
    m_title->setMaxLength(longestTitle);
    auto* titleLabel = new QLabel(tr("T&itle of a new dataset"), this);
    titleLabel->setBuddy(m_title);
    auto* named = new QHBoxLayout;
    named->setSpacing(12);
    named->addWidget(titleLabel);
    named->addWidget(m_title, 1);
    auto* found = new QHBoxLayout;
    found->setSpacing(12);
    found->addWidget(createTables());
    found->addWidget(createRows(), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary);
    layout->addLayout(named);
    layout->addLayout(found, 3);
    layout->addWidget(m_problems, 2);
    setFocusProxy(m_tables);
    setTabOrder(m_title, m_tables);
    setTabOrder(m_tables, m_rows);
    setTabOrder(m_rows, m_problems);
    connect(m_tables, &QTreeWidget::currentItemChanged, this, &ImportPreviewPage::showTable);
}

QWidget* ImportPreviewPage::createTables()
{
    auto* pane = new QWidget(this);
    pane->setFixedWidth(tablesWidth);
    m_tables = makeCountTree({tr("Table"), tr("Rows")}, pane);
    m_tables->setObjectName(u"import-tables"_s);
    m_tables->setAccessibleName(tr("Tables and how many rows they got"));
    headed(pane, new QLabel(tr("&Tables"), pane), m_tables);
    return pane;
}

QWidget* ImportPreviewPage::createRows()
{
    auto* pane = new QWidget(this);
    m_rows = new CopyableTable(pane);
    m_rows->setObjectName(u"import-rows"_s);
    m_rows->setModel(m_model);
    m_rows->setAccessibleName(tr("First rows"));
    m_rowsHeading = new QLabel(pane);
    m_rowsHeading->setTextFormat(Qt::PlainText);
    headed(pane, m_rowsHeading, m_rows);
    return pane;
}

QString ImportPreviewPage::title() const { return m_title->text().trimmed(); }

void ImportPreviewPage::setDraft(const DraftPtr& draft, const QString& title)
{
    m_draft = draft;
    const QString own = ownTitle(*draft);
    m_title->setText(own.isEmpty() ? title : own);
    m_title->setReadOnly(!own.isEmpty());
    m_summary->setText(importSummary(totalRows(*draft), draft->skippedCount));
    m_tables->clear();
    for (const TableCount& count : rowCounts(*draft))
        addCountRow(*m_tables, count.table, {count.rows});
    const QStringList lines = draftLines(*draft);
    m_problems->setLines(
        lines.isEmpty()
            ? tr("Nothing was left out")
            : tr("Notes a&nd rows that were left out (%1)").arg(QLocale().toString(lines.size())),
        lines);
    m_tables->setCurrentItem(m_tables->topLevelItem(0));
    showTable();
}

void ImportPreviewPage::showTable()
{
    const QTreeWidgetItem* item = m_tables->currentItem();
    const TableSpec* table = item ? findTable(item->data(0, Qt::UserRole).toString()) : nullptr;
    m_rowsHeading->setText(table ? tr("&First rows: %1").arg(tableTitle(table->name))
                                 : tr("Nothing was found"));
    if (!table) {
        m_model->setRows(allTables().front(), {});
        return;
    }
    m_model->setRows(*table, firstRows(*m_draft, table->kind, mostRows));
    // Of few rows, and cells are clipped: it costs little.
    m_rows->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_rows->setColumnWidth(
            column, std::clamp(m_rows->columnWidth(column), narrowestColumn, widestColumn));
}

} // namespace steward
