// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/dataset_editor.h"

#include <algorithm>
#include <utility>

namespace steward {

namespace {

bool removes(const std::vector<RowEdit>& edits)
{
    return std::ranges::any_of(edits, [](const RowEdit& edit) { return !edit.cells; });
}

bool adds(const std::vector<RowEdit>& edits)
{
    return std::ranges::any_of(edits, [](const RowEdit& edit) { return edit.row == RowEdit::newRow; });
}

/// What stands out once the edits are taken back: the row they began with, if it was there.
std::optional<FactRef> factBefore(const std::vector<RowEdit>& edits)
{
    const RowEdit& first = edits.front();
    if (first.row == RowEdit::newRow || first.kind == FactKind::Info)
        return {};
    return FactRef{first.kind, first.row};
}

DatasetPtr withPath(const Dataset& dataset, const QString& path)
{
    auto copy = std::make_shared<Dataset>(dataset);
    copy->image.path = path;
    return copy;
}

} // namespace

DatasetEditor::DatasetEditor(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_saved(session.dataset()), m_path(session.dataset()->image.path)
{
    connect(&session, &Session::datasetChanged, this, [this] {
        if (!m_isShowing)
            forget();
    });
}

void DatasetEditor::apply(std::vector<RowEdit> edits, const QString& what)
{
    if (edits.empty() || isWorking())
        return;
    const DatasetPtr before = m_session.dataset();
    m_job.start<Result<EditedDataset>>(
        [before, edits](const Progress& progress, std::stop_token stop) {
            return editDataset(*before, edits, progress, std::move(stop));
        },
        [this, before, edits, what](Result<EditedDataset> edited) {
            finish(edits, what, before, std::move(edited));
        });
}

void DatasetEditor::cancel() { m_job.cancel(); }

void DatasetEditor::finish(std::vector<RowEdit> edits, const QString& what, const DatasetPtr& before,
                           Result<EditedDataset> edited)
{
    if (m_session.dataset() != before)
        return; // another one was opened meanwhile, and the edit was not meant for it
    if (!edited) {
        emit failed(edited.error());
        return;
    }
    if (!edited->dataset) {
        emit refused(edited->problems);
        return;
    }
    const auto selection = m_session.state().selection;
    auto next = editedFact(*before, edits);
    if (!next && selection)
        next = factAfter(edits, *selection);
    const bool rowsMoved = removes(edits);
    push({before, edited->dataset, std::move(edits), what});
    show(m_steps.back().after, rowsMoved, next);
    emit applied();
}

void DatasetEditor::push(Step step)
{
    m_steps.resize(m_position);
    m_steps.push_back(std::move(step));
    qint64 bytes = 0;
    for (const Step& kept : m_steps)
        bytes += kept.before->image.bytes.size();
    while (m_steps.size() > 1 && (m_steps.size() > mostUndone || bytes > mostBytes)) {
        bytes -= m_steps.front().before->image.bytes.size();
        m_steps.erase(m_steps.begin());
    }
    m_position = m_steps.size();
}

void DatasetEditor::show(const DatasetPtr& dataset, bool rowsMoved, std::optional<FactRef> selection)
{
    if (dataset->image.path == m_path)
        return showNow(dataset, rowsMoved, selection);
    // Of before a saving under another name. To copy a large one takes longer than a window may stand still.
    const DatasetPtr before = m_session.dataset();
    m_renaming.start<DatasetPtr>(
        [dataset, path = m_path](const Progress&, const std::stop_token&) { return withPath(*dataset, path); },
        [this, before, rowsMoved, selection](const DatasetPtr& copy) {
            if (m_session.dataset() == before)
                showNow(copy, rowsMoved, selection);
        });
}

void DatasetEditor::showNow(const DatasetPtr& dataset, bool rowsMoved, std::optional<FactRef> selection)
{
    m_isShowing = true;
    m_session.replaceDataset(dataset, rowsMoved, selection);
    m_isShowing = false;
    emit changed();
}

void DatasetEditor::undo()
{
    if (!canUndo() || isWorking())
        return;
    const Step& step = m_steps[--m_position];
    show(step.before, removes(step.edits) || adds(step.edits), factBefore(step.edits));
}

void DatasetEditor::redo()
{
    if (!canRedo() || isWorking())
        return;
    const Step& step = m_steps[m_position++];
    show(step.after, removes(step.edits), editedFact(*step.before, step.edits));
}

bool DatasetEditor::isModified() const
{
    // Those of before a saving under another name differ in no more than the name.
    return !m_saved || m_saved->image.bytes.constData() != m_session.dataset()->image.bytes.constData();
}

void DatasetEditor::markSaved(DatasetPtr written, const QString& path)
{
    m_path = path;
    m_saved = std::move(written);
    emit changed();
    if (m_session.dataset()->image.path != path)
        show(m_session.dataset(), false, m_session.state().selection);
}

void DatasetEditor::markModified(DatasetPtr saved)
{
    m_saved = std::move(saved);
    emit changed();
}

void DatasetEditor::forget()
{
    m_job.cancel();
    m_renaming.cancel();
    m_steps.clear();
    m_position = 0;
    m_saved = m_session.dataset();
    m_path = m_saved->image.path;
    emit changed();
}

} // namespace steward
