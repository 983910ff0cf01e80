// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/session.h"
#include "app/shell/import_task.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace steward {

class ImportMergePage;
class ImportPreviewPage;
class ImportRequestPage;
class MessageBar;
class ProblemList;

/// Imports in three steps: what and from where; what was found; where to. Reading and writing
/// happen in the background, and nothing is written before its user has seen what was found. Errors
/// stay in the dialog. Deletes itself when it is closed.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const Session& session, QWidget* parent);

    /// What is to be imported, if that is known; the format is guessed.
    void prefill(const QStringList& paths);

    /// The steps, as the buttons take them.
    void read();
    void saveAsNew(const QString& file);
    void saveReview(const QString& file);
    /// Works out what adding to the session's dataset would give.
    void addToOpen();
    void saveAdded(const QString& file);
    /// Stops the work under way; without any, closes.
    void reject() override;

signals:
    /// \param told what was imported, in a sentence
    void saved(const QString& file, const QString& told);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    enum class Page { Request, Preview, Added, Problems };

    void createPages();
    void createButtons();
    QPushButton* addButton(const QString& name, const QString& text, void (ImportDialog::*act)());
    void connectTask();
    void goBack();
    void askWhereToSaveNew();
    void askWhereToSaveReview();
    void askWhereToSaveAdded();
    void showPage(Page page);
    void showWork(const QString& what);
    void showIdle();
    void showDraft();
    void showAdded();
    void showProblems(const ImportReport& report);
    void finish(const QString& file);
    void enableButtons();

    const Session& m_session;
    ImportRequestPage* m_request = nullptr;
    ImportPreviewPage* m_preview = nullptr;
    ImportMergePage* m_added = nullptr;
    ProblemList* m_problems = nullptr;
    QStackedWidget* m_pages;
    MessageBar* m_messages;
    QLabel* m_what;
    QProgressBar* m_progress;
    QDialogButtonBox* m_buttons;
    QPushButton* m_back = nullptr;
    QPushButton* m_read = nullptr;
    QPushButton* m_saveNew = nullptr;
    QPushButton* m_saveReview = nullptr;
    QPushButton* m_addToOpen = nullptr;
    QPushButton* m_saveAdded = nullptr;

    QString m_targetPath; ///< of the dataset that was added to
    ImportTask m_task;
};

} // namespace steward
