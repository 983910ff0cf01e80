// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/import_task.h"

#include "core/base/atomic_file.h"

namespace steward {

ImportTask::ImportTask(QObject* parent) : QObject(parent)
{
    connect(&m_job, &Job::progressed, this, &ImportTask::progressed);
}

template <class T>
void ImportTask::start(const QString& what,
                       std::function<Result<T>(const Progress&, std::stop_token)> run,
                       std::function<void(T)> show)
{
    m_job.start<Result<T>>(std::move(run), [this, show = std::move(show)](Result<T> result) {
        m_isWriting = false;
        emit ended();
        if (result)
            show(*std::move(result));
        else if (result.error().code != ErrorCode::Cancelled)
            emit failed(result.error());
    });
    emit began(what);
}

void ImportTask::cancel()
{
    if (m_isWriting || !m_job.isRunning())
        return;
    m_job.cancel();
    emit ended();
}

void ImportTask::read(const ImportFormat& format, const ImportRequest& request)
{
    m_request = request;
    start<DraftPtr>(
        tr("Reading…"),
        [&format, request](const Progress& progress, std::stop_token stop) {
            return readDraft(format, request, progress, std::move(stop));
        },
        [this](DraftPtr draft) {
            m_draft = std::move(draft);
            emit draftRead();
        });
}

void ImportTask::saveReview(const QString& file)
{
    if (m_draft)
        write(file, m_draft->review, &ImportTask::reviewWritten);
}

void ImportTask::saveAsNew(const QString& file, const QString& title)
{
    if (!m_draft)
        return;
    m_request.title = title;
    start<ImportReport>(
        tr("Making the dataset…"),
        [draft = m_draft, request = m_request](const Progress& progress, std::stop_token stop) {
            return makeDataset(*draft, request, progress, std::move(stop));
        },
        [this, file](const ImportReport& report) {
            if (report.problems.empty())
                write(file, report.image);
            else
                emit problemsFound(report);
        });
}

void ImportTask::addTo(const DatasetImage& target)
{
    if (!m_draft)
        return;
    start<MergedDataset>(
        tr("Comparing with the open dataset…"),
        [target, draft = m_draft, request = m_request](const Progress& progress,
                                                       std::stop_token stop) {
            return addToDataset(target, *draft, request, progress, std::move(stop));
        },
        [this](MergedDataset added) {
            m_added = std::move(added);
            if (m_added.report.problems.empty())
                emit additionFound();
            else
                emit problemsFound(m_added.report);
        });
}

void ImportTask::saveAdded(const QString& file)
{
    if (!m_added.report.image.isEmpty())
        write(file, m_added.report.image);
}

void ImportTask::write(const QString& file, const QByteArray& bytes,
                       void (ImportTask::*told)(const QString&))
{
    struct Done
    {};
    m_isWriting = true;
    start<Done>(
        tr("Writing…"),
        [file, bytes](const Progress&, const std::stop_token&) -> Result<Done> {
            const auto done = writeFileAtomically(file, bytes);
            return done ? Result<Done>(Done()) : Result<Done>(done.error());
        },
        [this, file, told](Done) { emit (this->*told)(file); });
}

} // namespace steward
