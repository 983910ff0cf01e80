// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/notes_page.h"

#include "app/text/date_text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>

namespace steward {

NotesPage::NotesPage(QWidget* parent) : QWidget(parent), m_list(new QListWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    m_list->setAccessibleName(tr("Bookmarks"));
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(6, 4, 6, 4);
    column->addWidget(row);
    auto* add = new QPushButton(tr("&Add…"), row);
    connect(add, &QPushButton::clicked, this, &NotesPage::addWanted);
    line->addWidget(add);
    m_buttons = {addButton(row, tr("&Go There"), &NotesPage::goWanted), addButton(row, tr("&Edit…"), &NotesPage::editWanted),
                 addButton(row, tr("&Delete"), &NotesPage::removeWanted)};
    for (QPushButton* button : m_buttons)
        line->addWidget(button);
    line->addStretch(1);
    connect(m_list, &QListWidget::itemActivated, this, [this] { emit goWanted(m_list->currentRow()); });
    auto* remove = new QAction(this);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, [this] {
        if (m_list->currentRow() >= 0)
            emit removeWanted(m_list->currentRow());
    });
    m_list->addAction(remove);
    show({});
}

QPushButton* NotesPage::addButton(QWidget* row, const QString& text, void (NotesPage::*signal)(int))
{
    auto* button = new QPushButton(text, row);
    connect(button, &QPushButton::clicked, this, [this, signal] {
        if (m_list->currentRow() >= 0)
            emit (this->*signal)(m_list->currentRow());
    });
    return button;
}

void NotesPage::show(const std::vector<TimelineNote>& notes)
{
    const int current = m_list->currentRow();
    m_list->clear();
    for (const TimelineNote& note : notes)
        //: a bookmark in a list: %1 its day, %2 what the user wrote
        m_list->addItem(tr("%1  %2").arg(dayText(note.day), note.text));
    m_list->setCurrentRow(std::min(std::max(current, 0), m_list->count() - 1));
    for (QPushButton* button : m_buttons)
        button->setEnabled(m_list->count() > 0);
}

} // namespace steward
