// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/dataset_editor.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QMessageBox;

namespace steward {

class MessageBar;
class WorkIndicator;

/// Saving of what was edited, and the question before it would be lost.
class SaveTasks : public QObject
{
    Q_OBJECT

public:
    SaveTasks(Session& session, DatasetEditor& editor, MessageBar& messages, WorkIndicator& indicator, QWidget* window);

    /// Into the file that was opened; asks for one where there is none.
    void save();
    void saveAs();
    /// Runs `go` once nothing unsaved would be lost by it: at once, or after the user has saved or
    /// decided to discard. Never, if they cancel or saving fails.
    void whenSafe(std::function<void()> go);

    bool isWorking() const { return m_job.isRunning(); }

signals:
    /// The shown dataset is in that file.
    void saved(const QString& path);

private:
    void write(const QString& path, bool mayReplaceChanges);
    void tellWritten(const QString& path, const DatasetPtr& written);
    void askToReplace(const QString& path);
    /// Nothing follows on a saving that did not happen.
    void forgetNext() { m_next = nullptr; }

    Session& m_session;
    DatasetEditor& m_editor;
    MessageBar& m_messages;
    WorkIndicator& m_indicator;
    QWidget* m_window; ///< parent of dialogs
    QPointer<QMessageBox> m_question; ///< one at a time: a window can be closed again while it asks
    std::function<void()> m_next;     ///< waits for a saving
    Job m_job;
};

} // namespace steward
