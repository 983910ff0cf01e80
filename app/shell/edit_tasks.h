// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/dataset_editor.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace steward {

class FactDialog;
class MessageBar;
class WorkIndicator;

/// Editing as the window offers it: shows the form of a row, has the edit worked out, tells what came
/// of it.
class EditTasks : public QObject
{
    Q_OBJECT

public:
    EditTasks(Session& session, DatasetEditor& editor, MessageBar& messages, WorkIndicator& indicator, QWidget* window);

    void editFact(FactRef fact);
    void addFact(FactKind kind);
    /// A form with what the fact says, for another one.
    void addLike(FactRef fact);
    void removeFacts(const std::vector<FactRef>& facts);

    static bool canEdit(FactKind kind) { return kind != FactKind::Contribution; }

private:
    void showForm(FactKind kind, std::int32_t row, const TextRow& cells);
    void apply(std::vector<RowEdit> edits, const QString& what);
    void tellProblems(const std::vector<Error>& problems);
    void tellFailure(const Error& error);
    /// The cells of a row; nothing, and a message, where they cannot be read.
    std::optional<TextRow> cellsOf(FactRef fact);

    Session& m_session;
    DatasetEditor& m_editor;
    MessageBar& m_messages;
    WorkIndicator& m_indicator;
    QWidget* m_window; ///< parent of dialogs
    QPointer<FactDialog> m_dialog;
};

} // namespace steward
