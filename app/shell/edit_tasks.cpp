// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/edit_tasks.h"

#include "app/edit/fact_dialog.h"
#include "app/shell/message_bar.h"
#include "app/shell/work_indicator.h"
#include "app/text/error_text.h"
#include "app/text/vocabulary_text.h"

#include <algorithm>

namespace steward {

namespace {

constexpr std::size_t problemsTold = 4;

} // namespace

EditTasks::EditTasks(Session& session, DatasetEditor& editor, MessageBar& messages, WorkIndicator& indicator,
                     QWidget* window)
    : QObject(window), m_session(session), m_editor(editor), m_messages(messages), m_indicator(indicator), m_window(window)
{
    connect(&session, &Session::editRequested, this, &EditTasks::editFact);
    connect(&session, &Session::additionRequested, this, &EditTasks::addFact);
    connect(&session, &Session::removalRequested, this, &EditTasks::removeFacts);
    connect(&editor, &DatasetEditor::applied, this, [this] {
        m_messages.hide();
        if (m_dialog)
            m_dialog->done(QDialog::Accepted);
    });
    connect(&editor, &DatasetEditor::refused, this, &EditTasks::tellProblems);
    connect(&editor, &DatasetEditor::failed, this, &EditTasks::tellFailure);
    connect(&editor.job(), &Job::progressed, &indicator, &WorkIndicator::setPercent);
    connect(&editor.job(), &Job::ended, this, [this] {
        m_indicator.end();
        if (m_dialog)
            m_dialog->setBusy(false);
    });
    connect(&indicator, &WorkIndicator::cancelRequested, &editor, &DatasetEditor::cancel);
}

std::optional<TextRow> EditTasks::cellsOf(FactRef fact)
{
    auto cells = textRowOf(*m_session.dataset(), fact);
    if (cells)
        return *std::move(cells);
    m_messages.showError(cells.error());
    return {};
}

void EditTasks::editFact(FactRef fact)
{
    if (!canEdit(fact.kind))
        return m_messages.showError(tr("Commits are read from repositories and cannot be edited. Import the repository again instead."));
    if (const auto cells = cellsOf(fact))
        showForm(fact.kind, fact.row, *cells);
}

void EditTasks::addFact(FactKind kind)
{
    if (canEdit(kind))
        showForm(kind, RowEdit::newRow, TextRow(tableOf(kind).columns.size()));
}

void EditTasks::addLike(FactRef fact)
{
    auto cells = canEdit(fact.kind) ? cellsOf(fact) : std::nullopt;
    if (!cells)
        return;
    if (tableOf(fact.kind).has(ColumnType::Key))
        cells->front().clear();
    showForm(fact.kind, RowEdit::newRow, *cells);
}

void EditTasks::removeFacts(const std::vector<FactRef>& facts)
{
    std::vector<RowEdit> edits;
    for (const FactRef fact : facts)
        if (canEdit(fact.kind))
            edits.push_back({fact.kind, fact.row, {}});
    if (edits.empty())
        return;
    //: Names an edit in the menu, as in "Undo: remove 2 memberships". %1: how many of what
    apply(edits, tr("remove %1").arg(factCountText(edits.front().kind, static_cast<int>(edits.size()))));
}

void EditTasks::showForm(FactKind kind, std::int32_t row, const TextRow& cells)
{
    if (m_dialog || m_editor.isWorking())
        return;
    m_dialog = new FactDialog(m_session.dataset(), kind, row, cells, m_window);
    connect(m_dialog, &FactDialog::wanted, this, [this](const RowEdit& edit) {
        //: Names an edit in the menu, as in "Undo: add membership". %1: kind of fact
        const QString addition = tr("add %1");
        //: Names an edit in the menu, as in "Undo: edit membership". %1: kind of fact
        const QString change = tr("edit %1");
        // One that was being opened when the form was.
        if (m_dialog->dataset() != m_session.dataset())
            return m_dialog->showError(tr("Another dataset has been opened since, so this cannot be applied any more. Copy what you need, and cancel."));
        apply({edit}, (edit.row == RowEdit::newRow ? addition : change).arg(factKindText(edit.kind)));
    });
    connect(m_dialog, &QDialog::rejected, &m_editor, &DatasetEditor::cancel);
    m_dialog->open();
}

void EditTasks::apply(std::vector<RowEdit> edits, const QString& what)
{
    m_indicator.begin(tr("Checking…"));
    m_editor.apply(std::move(edits), what);
}

void EditTasks::tellProblems(const std::vector<Error>& problems)
{
    if (m_dialog)
        return m_dialog->showProblems(problems);
    QStringList lines;
    for (const Error& problem : problems)
        if (lines.size() < static_cast<qsizetype>(problemsTold))
            lines.append(errorLine(problem));
    if (problems.size() > problemsTold)
        lines.append(tr("and %n more", nullptr, static_cast<int>(problems.size() - problemsTold)));
    m_messages.showError(tr("Nothing was removed: what is left would break the rules.") + u'\n' + lines.join(u'\n'));
}

void EditTasks::tellFailure(const Error& error)
{
    if (m_dialog)
        m_dialog->showProblems({error});
    else
        m_messages.showError(error);
}

} // namespace steward
