// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/shortcuts_page.h"

#include "app/shell/main_window.h"
#include "app/shell/shortcuts.h"
#include "core/query/fuzzy_match.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace steward {

namespace {

enum Column { Command, Menu, Keys, columnCount };

/// One of a list that changes with what was done, and has no key for long.
bool isOfAList(const QAction& action)
{
    return action.objectName().startsWith(QLatin1StringView("recent-"))
           || action.objectName() == QLatin1StringView("clear-recent");
}

QString keysText(const QAction& action)
{
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText);
}

} // namespace

ShortcutsPage::ShortcutsPage(MainWindow& window, QWidget* parent)
    : QWidget(parent)
    , m_window(window)
    , m_filter(new QLineEdit(this))
    , m_table(new QTreeWidget(this))
    , m_keys(new QKeySequenceEdit(this))
    , m_assign(new QPushButton(tr("&Assign"), this))
    , m_remove(new QPushButton(tr("Re&move"), this))
    , m_reset(new QPushButton(tr("&Usual Key"), this))
    , m_note(new QLabel(this))
{
    m_filter->setPlaceholderText(tr("Find a command or a key"));
    m_filter->setAccessibleName(tr("Find a command or a key"));
    m_filter->setClearButtonEnabled(true);
    m_table->setColumnCount(columnCount);
    m_table->setHeaderLabels({tr("Command"), tr("Menu"), tr("Keys")});
    m_table->setRootIsDecorated(false);
    m_table->setAlternatingRowColors(true);
    m_table->setAccessibleName(tr("Keyboard shortcuts"));
    m_keys->setAccessibleName(tr("New key"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    auto* hint = new QLabel(tr("Commands of a view are listed while it is in front."), this);
    hint->setWordWrap(true);
    auto* all = new QPushButton(tr("Usual Keys for A&ll"), this);
    auto* label = new QLabel(tr("&Key"), this);
    label->setBuddy(m_keys);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_keys, 1);
    for (QPushButton* button : {m_assign, m_remove, m_reset, all}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);
    layout->addWidget(m_note);
    layout->addWidget(hint);
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutsPage::filter);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &ShortcutsPage::showChosen);
    connect(m_assign, &QPushButton::clicked, this, &ShortcutsPage::assignTyped);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (QAction* action = chosen())
            take(*action, QList<QKeySequence>());
    });
    connect(m_reset, &QPushButton::clicked, this, &ShortcutsPage::reset);
    connect(all, &QPushButton::clicked, this, &ShortcutsPage::resetAll);
    fill();
}

void ShortcutsPage::fill()
{
    for (const ListedAction& entry : listActions(*m_window.menuBar())) {
        // What has no name is one of a list that changes, such as the files opened last.
        if (entry.action->objectName().isEmpty() || isOfAList(*entry.action))
            continue;
        auto* item = new QTreeWidgetItem(m_table, {entry.text, entry.path, keysText(*entry.action)});
        item->setToolTip(Command, entry.action->statusTip().toHtmlEscaped());
        m_actions.append(entry);
    }
    m_table->header()->setSectionResizeMode(Command, QHeaderView::Stretch);
    m_table->resizeColumnToContents(Menu);
    m_table->resizeColumnToContents(Keys);
    m_table->header()->setStretchLastSection(false);
    m_table->setCurrentItem(m_table->topLevelItem(0));
}

void ShortcutsPage::filter(const QString& typed)
{
    for (int row = 0; row < m_table->topLevelItemCount(); ++row) {
        QTreeWidgetItem& item = *m_table->topLevelItem(row);
        const bool isMeant = fuzzyScore(typed, item.text(Menu) + u' ' + item.text(Command)).has_value()
                             || item.text(Keys).contains(typed.trimmed(), Qt::CaseInsensitive);
        item.setHidden(!isMeant);
    }
}

QAction* ShortcutsPage::chosen() const
{
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    return row >= 0 && row < m_actions.size() ? m_actions[row].action : nullptr;
}

void ShortcutsPage::showChosen()
{
    const QAction* action = chosen();
    m_keys->setKeySequence(action ? action->shortcut() : QKeySequence());
    for (QWidget* widget : std::initializer_list<QWidget*>{m_keys, m_assign, m_remove, m_reset})
        widget->setEnabled(action);
    tell({});
}

QAction* ShortcutsPage::ownerOf(const QKeySequence& key, const QAction& but) const
{
    for (const ListedAction& entry : m_actions)
        if (entry.action != &but && entry.action->shortcuts().contains(key))
            return entry.action;
    return nullptr;
}

bool ShortcutsPage::assign(const QString& name, const QKeySequence& key)
{
    const auto named = [&name](const ListedAction& entry) { return entry.action->objectName() == name; };
    const auto found = std::find_if(m_actions.begin(), m_actions.end(), named);
    if (found == m_actions.end() || key.isEmpty())
        return false;
    if (const QAction* owner = ownerOf(key, *found->action)) {
        tell(tr("%1 is the key of “%2”. Choose another, or take it from that command first.")
                 .arg(key.toString(QKeySequence::NativeText), withoutMnemonic(owner->text())));
        return false;
    }
    take(*found->action, QList<QKeySequence>{key});
    return true;
}

void ShortcutsPage::assignTyped()
{
    if (const QAction* action = chosen())
        assign(action->objectName(), m_keys->keySequence());
}

void ShortcutsPage::reset()
{
    QAction* action = chosen();
    if (!action)
        return;
    for (const QKeySequence& key : usualKeys(*action))
        if (const QAction* owner = ownerOf(key, *action)) {
            tell(tr("%1 is the key of “%2” now. Take it from that command first.")
                     .arg(key.toString(QKeySequence::NativeText), withoutMnemonic(owner->text())));
            return;
        }
    take(*action, std::nullopt);
}

void ShortcutsPage::resetAll()
{
    for (const ListedAction& entry : std::as_const(m_actions))
        take(*entry.action, std::nullopt);
}

void ShortcutsPage::take(QAction& action, const std::optional<QList<QKeySequence>>& keys)
{
    m_window.setShortcut(action.objectName(), keys);
    for (qsizetype row = 0; row < m_actions.size(); ++row)
        m_table->topLevelItem(static_cast<int>(row))->setText(Keys, keysText(*m_actions[row].action));
    showChosen();
}

void ShortcutsPage::tell(const QString& text)
{
    m_note->setText(text);
    // Read out where the problem was made: the field that has the focus.
    m_keys->setAccessibleDescription(text);
}

} // namespace steward
