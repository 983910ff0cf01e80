// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/job.h"
#include "app/session/session.h"
#include "core/edit/edit_dataset.h"

#include <QObject>
#include <QString>

#include <vector>

namespace steward {

/// The edits of one session. Each is worked out off the GUI thread and shown when it is done; undoing
/// shows the dataset before it. Opening another dataset forgets them. GUI thread only.
class DatasetEditor : public QObject
{
    Q_OBJECT

public:
    /// As many edits can be undone, and no more than this in bytes of datasets kept for it.
    static constexpr std::size_t mostUndone = 100;
    static constexpr qint64 mostBytes = 512LL * 1024 * 1024;

    explicit DatasetEditor(Session& session, QObject* parent = nullptr);

    /// Begins an edit; one of applied(), refused(), failed() follows, unless it is cancelled. Nothing
    /// while another is under way.
    /// \param what names it in the menu, as in "Undo: edit event"
    void apply(std::vector<RowEdit> edits, const QString& what);
    /// Of what apply() began.
    void cancel();
    bool isWorking() const { return m_job.isRunning() || m_renaming.isRunning(); }
    const Job& job() const { return m_job; }

    bool canUndo() const { return m_position > 0; }
    bool canRedo() const { return m_position < m_steps.size(); }
    /// What undo() and redo() would take back or repeat; empty where they would do nothing.
    QString undoName() const { return canUndo() ? m_steps[m_position - 1].what : QString(); }
    QString redoName() const { return canRedo() ? m_steps[m_position].what : QString(); }
    void undo();
    void redo();

    /// The dataset is not as it was opened or saved.
    bool isModified() const;
    /// What is in the file, as far as is known: what was opened, or saved last.
    const DatasetPtr& saved() const { return m_saved; }
    /// Of the file that the edits belong to; empty where there is none yet.
    const QString& path() const { return m_path; }
    /// A dataset shown now, or before edits that came meanwhile, has been written to `path`.
    void markSaved(DatasetPtr written, const QString& path);
    /// The shown dataset has edits that were made elsewhere, in another window or before a crash:
    /// nothing to undo here, but not saved either. \param saved what is in the file; null if unknown
    void markModified(DatasetPtr saved);

signals:
    void applied();
    /// Nothing was changed: the dataset would break the rules of the format.
    void refused(const std::vector<steward::Error>& problems);
    void failed(const steward::Error& error);
    /// Any of undo, redo, modified.
    void changed();

private:
    struct Step
    {
        DatasetPtr before;
        DatasetPtr after;
        std::vector<RowEdit> edits;
        QString what;
    };

    void finish(std::vector<RowEdit> edits, const QString& what, const DatasetPtr& before,
                Result<EditedDataset> edited);
    void push(Step step);
    void show(const DatasetPtr& dataset, bool rowsMoved, std::optional<FactRef> selection);
    void showNow(const DatasetPtr& dataset, bool rowsMoved, std::optional<FactRef> selection);
    void forget();

    Session& m_session;
    Job m_job;
    Job m_renaming; ///< not to be cancelled: the step is taken already
    std::vector<Step> m_steps;
    std::size_t m_position = 0; ///< steps before it are done, those from it on undone
    DatasetPtr m_saved;
    QString m_path;
    bool m_isShowing = false; ///< the session's new dataset is ours
};

} // namespace steward
