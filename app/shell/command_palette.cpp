// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/command_palette.h"

#include "app/shell/main_window.h"
#include "app/text/date_text.h"
#include "core/query/fuzzy_match.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPointer>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastWidth = 480;
constexpr int leastHeight = 360;
constexpr int nameWeight = 3; ///< a match in the name says more than one in the menus' names

/// A day, or the first of a month.
std::optional<Day> dayIn(const QString& typed)
{
    if (const auto day = parseDay(typed))
        return day;
    const auto month = parseMonth(typed);
    return month ? std::optional(month->firstDay()) : std::nullopt;
}

struct Match
{
    int score = 0;
    ListedAction entry;
};

std::optional<int> scoreOf(const QString& typed, const ListedAction& entry)
{
    const auto name = fuzzyScore(typed, entry.text);
    const auto whole = fuzzyScore(typed, entry.path + u' ' + entry.text);
    if (!name && !whole)
        return std::nullopt;
    return std::max(name ? *name * nameWeight : std::numeric_limits<int>::min(),
                    whole.value_or(std::numeric_limits<int>::min()));
}

} // namespace

CommandPalette::CommandPalette(MainWindow& window)
    : QDialog(&window)
    , m_window(window)
    , m_all(listActions(*window.menuBar()))
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Commands"));
    m_field->setPlaceholderText(tr("What to do, or a day such as 2022-09-12"));
    m_field->setAccessibleName(tr("Command"));
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setAlternatingRowColors(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::list);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    resize(std::max(leastWidth, fontMetrics().averageCharWidth() * 80), leastHeight);
    list();
}

void CommandPalette::list()
{
    const QString typed = m_field->text().trimmed();
    m_list->clear();
    m_shown.clear();
    addDay();
    std::vector<Match> matches;
    for (const ListedAction& entry : std::as_const(m_all))
        if (const auto score = scoreOf(typed, entry))
            matches.push_back({*score, entry});
    // Of two that are meant as well, the one of which less was left out.
    std::ranges::stable_sort(matches, {}, [&typed](const Match& match) {
        return std::pair(-match.score, typed.isEmpty() ? 0 : match.entry.text.size());
    });
    for (const Match& match : matches)
        addRow(match.entry);
    if (m_shown.isEmpty()) {
        auto* none = new QListWidgetItem(tr("No command has these letters."));
        none->setFlags(Qt::NoItemFlags);
        m_list->addItem(none);
        return;
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::addDay()
{
    if (const auto day = dayIn(m_field->text().trimmed())) {
        m_shown.append(ListedAction());
        m_list->addItem(tr("Go to %1").arg(dayText(*day)));
    }
}

void CommandPalette::addRow(const ListedAction& entry)
{
    m_shown.append(entry);
    QString text = entry.path.isEmpty() ? entry.text : entry.path + u" › "_s + entry.text;
    if (entry.action->isCheckable() && entry.action->isChecked())
        text += u"  ✓"_s;
    if (const QKeySequence key = entry.action->shortcut(); !key.isEmpty())
        //: A command and its key
        text = tr("%1  (%2)").arg(text, key.toString(QKeySequence::NativeText));
    auto* item = new QListWidgetItem(text);
    item->setToolTip(entry.action->statusTip().toHtmlEscaped());
    if (!entry.action->isEnabled())
        item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    m_list->addItem(item);
}

void CommandPalette::choose()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_shown.size())
        return;
    const QPointer<QAction> action = m_shown[row].action;
    const auto day = m_shown[row].action ? std::nullopt : dayIn(m_field->text().trimmed());
    if (action && !action->isEnabled())
        return;
    Session& session = m_window.session();
    accept();
    if (day)
        session.setAsOf(*day);
    // Once this is closed: what the action opens must not be closed with it.
    if (action)
        QTimer::singleShot(0, action, &QAction::trigger);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int rows = m_list->count();
    const int page = std::max(1, m_list->height() / std::max(1, m_list->sizeHintForRow(0)));
    const auto go = [&](int row) {
        m_list->setCurrentRow(std::clamp(row, 0, rows - 1));
        // The field keeps the focus, so it tells a screen reader what is chosen.
        if (const QListWidgetItem* item = m_list->currentItem())
            m_field->setAccessibleDescription(item->text());
        return true;
    };
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down: return go(m_list->currentRow() + 1);
    case Qt::Key_Up: return go(m_list->currentRow() - 1);
    case Qt::Key_PageDown: return go(m_list->currentRow() + page);
    case Qt::Key_PageUp: return go(m_list->currentRow() - page);
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(); return true;
    default: return QDialog::eventFilter(watched, event);
    }
}

} // namespace steward
