// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/shortcuts_page.h"

#include "app/shell/main_window.h"
#include "core/query/fuzzy_match.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace steward {

namespace {

enum Column { Command, Menu, Keys, columnCount };

QString keysText(const QList<QKeySequence>& keys)
{
    return QKeySequence::listToString(keys, QKeySequence::NativeText);
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
    auto* hint = new QLabel(tr("The keys of a view hold while it is in front, so two views may use the same one."), this);
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
        if (const NamedCommand* command = chosen())
            take(*command, QList<QKeySequence>());
    });
    connect(m_reset, &QPushButton::clicked, this, &ShortcutsPage::reset);
    connect(all, &QPushButton::clicked, this, &ShortcutsPage::resetAll);
    fill();
}

void ShortcutsPage::fill()
{
    m_commands = namedCommands(*m_window.menuBar());
    for (const NamedCommand& command : std::as_const(m_commands)) {
        auto* item = new QTreeWidgetItem(m_table, {command.text, command.path, keysText(keysOf(command))});
        item->setToolTip(Command, command.tip.toHtmlEscaped());
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

QList<QKeySequence> ShortcutsPage::keysOf(const NamedCommand& command) const
{
    return m_window.settings().keysOf(command.name).value_or(command.usual);
}

const NamedCommand* ShortcutsPage::chosen() const
{
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    return row >= 0 && row < m_commands.size() ? &m_commands[row] : nullptr;
}

void ShortcutsPage::showChosen()
{
    const NamedCommand* command = chosen();
    m_keys->setKeySequence(command ? keysOf(*command).value(0) : QKeySequence());
    for (QWidget* widget : std::initializer_list<QWidget*>{m_keys, m_assign, m_remove, m_reset})
        widget->setEnabled(command);
    tell({});
}

const NamedCommand* ShortcutsPage::ownerOf(const QKeySequence& key, const NamedCommand& but) const
{
    for (const NamedCommand& command : m_commands)
        if (command.name != but.name && canMeet(command, but) && keysOf(command).contains(key))
            return &command;
    return nullptr;
}

bool ShortcutsPage::assign(const QString& name, const QKeySequence& key)
{
    const auto found = std::ranges::find(m_commands, name, &NamedCommand::name);
    if (found == m_commands.end() || key.isEmpty())
        return false;
    if (const NamedCommand* owner = ownerOf(key, *found)) {
        tell(tr("%1 is the key of “%2”. Choose another, or take it from that command first.")
                 .arg(key.toString(QKeySequence::NativeText), owner->text));
        return false;
    }
    take(*found, QList<QKeySequence>{key});
    return true;
}

void ShortcutsPage::assignTyped()
{
    if (const NamedCommand* command = chosen())
        assign(command->name, m_keys->keySequence());
}

void ShortcutsPage::reset()
{
    const NamedCommand* command = chosen();
    if (!command)
        return;
    for (const QKeySequence& key : command->usual)
        if (const NamedCommand* owner = ownerOf(key, *command)) {
            tell(tr("%1 is the key of “%2” now. Take it from that command first.")
                     .arg(key.toString(QKeySequence::NativeText), owner->text));
            return;
        }
    take(*command, std::nullopt);
}

void ShortcutsPage::resetAll()
{
    for (const NamedCommand& command : std::as_const(m_commands))
        if (m_window.settings().keysOf(command.name))
            take(command, std::nullopt);
}

void ShortcutsPage::take(const NamedCommand& command, const std::optional<QList<QKeySequence>>& keys)
{
    m_window.setShortcut(command.name, keys);
    for (qsizetype row = 0; row < m_commands.size(); ++row)
        m_table->topLevelItem(static_cast<int>(row))->setText(Keys, keysText(keysOf(m_commands[row])));
    showChosen();
}

void ShortcutsPage::tell(const QString& text)
{
    m_note->setText(text);
    // Read out where the problem was made: the field that has the focus.
    m_keys->setAccessibleDescription(text);
}

} // namespace steward
