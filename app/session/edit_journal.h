// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/dataset_editor.h"
#include "app/session/job.h"

#include <QDateTime>
#include <QLockFile>
#include <QObject>
#include <QString>

#include <memory>
#include <mutex>
#include <vector>

namespace steward {

/// Edits that were not saved when the program ended.
struct LostEdits
{
    QString file;   ///< the dataset with the edits
    QString path;   ///< of the file they belong to; empty where they had none
    QString title;  ///< of the dataset
    QDateTime when; ///< of the last edit
};

/// Keeps what is edited and not saved in a folder of the user, so that it outlives a crash. Every edit
/// is written at once, off the GUI thread; saving, taking all back or closing the window removes it.
class EditJournal : public QObject
{
    Q_OBJECT

public:
    /// \param settings path of the settings file
    static QString folderBeside(const QString& settings);

    EditJournal(Session& session, DatasetEditor& editor, QString folder, QObject* parent = nullptr);
    ~EditJournal() override;

    /// What programs that are gone have left, newest first; at most a hundred.
    static std::vector<LostEdits> lostEdits(const QString& folder);
    static void discard(const LostEdits& lost);
    /// Edits that are shown here now: what is left of them is discarded once this journal holds them.
    void adopt(const LostEdits& lost) { m_adopted.push_back(lost); }

signals:
    /// The folder cannot be written. Told once.
    void failed(const steward::Error& error);

private:
    void follow();
    bool holdsLock();
    void tellOnce(const Error& error);

    Session& m_session;
    DatasetEditor& m_editor;
    QString m_folder;
    QString m_name;                     ///< of our files in the folder, without suffix
    std::unique_ptr<QLockFile> m_lock;  ///< says that somebody still works on them
    std::shared_ptr<std::mutex> m_turn = std::make_shared<std::mutex>(); ///< of who writes
    std::vector<LostEdits> m_adopted;
    bool m_hasFailed = false;
    Job m_job;
};

} // namespace steward
