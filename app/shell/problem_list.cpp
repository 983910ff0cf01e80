// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/problem_list.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace steward {

namespace {

/// Longer lines cost layout time, and nobody reads them in a list. Copying gives all of them.
constexpr qsizetype longestLine = 500;

} // namespace

ProblemList::ProblemList(QWidget* parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_copyAll(new QPushButton(tr("Co&py All"), this))
{
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setBuddy(m_list);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    setFocusProxy(m_list);
    m_copyAll->setAutoDefault(false);
    auto* copy = new QAction(tr("&Copy Lines"), m_list);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(copy);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, &ProblemList::copySelected);
    connect(m_copyAll, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_lines.join(u'\n')); });
    auto* top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_copyAll);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
}

void ProblemList::setLines(const QString& heading, const QStringList& lines)
{
    m_lines = lines;
    m_heading->setText(heading);
    QString name = heading;
    m_list->setAccessibleName(name.remove(u'&'));
    m_list->clear();
    for (const QString& line : lines) {
        const QString shown = line.left(longestLine);
        auto* item = new QListWidgetItem(shown, m_list);
        item->setToolTip(shown.toHtmlEscaped());
    }
    m_list->setVisible(!lines.isEmpty());
    m_copyAll->setVisible(!lines.isEmpty());
    // Without lines, what is beside it gets the room.
    setSizePolicy(QSizePolicy::Preferred,
                  lines.isEmpty() ? QSizePolicy::Maximum : QSizePolicy::Preferred);
}

void ProblemList::copySelected()
{
    QList<int> rows;
    for (const QListWidgetItem* item : m_list->selectedItems())
        rows.append(m_list->row(item));
    std::ranges::sort(rows);
    QStringList chosen;
    for (const int row : rows)
        chosen.append(m_lines[row]);
    QGuiApplication::clipboard()->setText(chosen.join(u'\n'));
}

} // namespace steward
