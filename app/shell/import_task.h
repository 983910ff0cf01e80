// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/job.h"
#include "app/shell/import_steps.h"

#include <QObject>

namespace steward {

/// One import under way: its steps in the background, one at a time, and what they gave so far.
/// Making a dataset and writing it are apart, so that writing cannot be stopped half-way and
/// everything before it can.
class ImportTask : public QObject
{
    Q_OBJECT

public:
    explicit ImportTask(QObject* parent);

    void read(const ImportFormat& format, const ImportRequest& request);
    /// Makes a dataset of the draft and writes it. A title of the draft's own prevails.
    void saveAsNew(const QString& file, const QString& title);
    /// Writes the draft's review of who was taken for whom.
    void saveReview(const QString& file);
    /// Works out what the target and the draft give together.
    void addTo(const DatasetImage& target);
    /// Writes that.
    void saveAdded(const QString& file);
    /// Stops what is under way, but for writing.
    void cancel();

    bool isRunning() const { return m_job.isRunning(); }
    bool isWriting() const { return m_isWriting; }
    /// Null before anything was read.
    const DraftPtr& draft() const { return m_draft; }
    const ImportRequest& request() const { return m_request; }
    const MergedDataset& added() const { return m_added; }

signals:
    void began(const QString& what);
    void progressed(int percent);
    /// Before what came of it is told; also after cancel().
    void ended();
    void failed(const steward::Error& error);
    void draftRead();
    void additionFound();
    /// Nothing was made, because of the problems in the report.
    void problemsFound(const steward::ImportReport& report);
    void written(const QString& file);
    void reviewWritten(const QString& file);

private:
    template <class T>
    void start(const QString& what, std::function<Result<T>(const Progress&, std::stop_token)> run,
               std::function<void(T)> show);
    void write(const QString& file, const QByteArray& bytes,
               void (ImportTask::*told)(const QString&) = &ImportTask::written);

    ImportRequest m_request; ///< what the draft was read with
    DraftPtr m_draft;
    MergedDataset m_added;
    bool m_isWriting = false;
    Job m_job;
};

} // namespace steward
