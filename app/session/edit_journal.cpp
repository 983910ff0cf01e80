// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/edit_journal.h"

#include "core/base/atomic_file.h"
#include "core/base/read_file.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr auto datasetSuffix = ".stewardship"_L1;
constexpr auto noteSuffix = ".json"_L1;
constexpr auto lockSuffix = ".lock"_L1;
constexpr qint64 longestNote = 1 << 20;
constexpr std::size_t mostLost = 100;

QByteArray noteOf(const Dataset& dataset)
{
    return QJsonDocument(QJsonObject{{u"path"_s, dataset.image.path}, {u"title"_s, dataset.info.title}}).toJson();
}

Result<void> write(const Dataset& dataset, const QString& folder, const QString& name)
{
    // The note first: a dataset without one has no name.
    if (const auto written = writeFileAtomically(folder + u'/' + name + noteSuffix, noteOf(dataset)); !written)
        return written;
    return writeFileAtomically(folder + u'/' + name + datasetSuffix, dataset.image.bytes);
}

void removeFiles(const QString& folder, const QString& name)
{
    for (const QLatin1StringView suffix : {datasetSuffix, noteSuffix})
        QFile::remove(folder + u'/' + name + suffix);
}

/// Who holds the lock of one is still at work on it.
bool isAbandoned(const QString& folder, const QString& name)
{
    QLockFile lock(folder + u'/' + name + lockSuffix);
    lock.setStaleLockTime(0);
    return lock.tryLock(0);
}

} // namespace

QString EditJournal::folderBeside(const QString& settings) { return QFileInfo(settings).path() + "/unsaved"_L1; }

EditJournal::EditJournal(Session& session, DatasetEditor& editor, QString folder, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_editor(editor)
    , m_folder(std::move(folder))
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    connect(&editor, &DatasetEditor::changed, this, &EditJournal::follow);
}

EditJournal::~EditJournal()
{
    m_job.cancel();
    const std::lock_guard turn(*m_turn);
    removeFiles(m_folder, m_name);
}

bool EditJournal::holdsLock()
{
    if (m_lock)
        return true;
    // Nobody else's business.
    if (QDir().mkpath(m_folder))
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto lock = std::make_unique<QLockFile>(m_folder + u'/' + m_name + lockSuffix);
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0))
        return false;
    m_lock = std::move(lock);
    return true;
}

void EditJournal::follow()
{
    if (!m_editor.isModified() && !m_lock)
        return;
    if (!holdsLock())
        return tellOnce(errorOf(ErrorCode::PermissionDenied, m_folder));
    const DatasetPtr unsaved = m_editor.isModified() ? m_session.dataset() : nullptr;
    m_job.start<Result<void>>(
        [unsaved, folder = m_folder, name = m_name, turn = m_turn, adopted = m_adopted](const Progress&, const std::stop_token& stop) -> Result<void> {
            // One after the other: what is written last is the last edit.
            const std::lock_guard guard(*turn);
            if (stop.stop_requested())
                return {};
            if (!unsaved) {
                removeFiles(folder, name);
                return {};
            }
            auto written = write(*unsaved, folder, name);
            if (written)
                std::ranges::for_each(adopted, discard);
            return written;
        },
        [this](const Result<void>& written) {
            if (!written)
                tellOnce(written.error());
        });
}

void EditJournal::tellOnce(const Error& error)
{
    if (!std::exchange(m_hasFailed, true))
        emit failed(error);
}

std::vector<LostEdits> EditJournal::lostEdits(const QString& folder)
{
    std::vector<LostEdits> all;
    const auto files = QDir(folder).entryInfoList({u'*' + datasetSuffix}, QDir::Files, QDir::Time);
    for (const QFileInfo& file : files) {
        if (all.size() == mostLost)
            break;
        const QString name = file.completeBaseName();
        if (!isAbandoned(folder, name))
            continue;
        const auto note = readRegularFile(folder + u'/' + name + noteSuffix, longestNote);
        const QJsonObject told = note ? QJsonDocument::fromJson(*note).object() : QJsonObject();
        all.push_back({file.filePath(), told[u"path"_s].toString(), told[u"title"_s].toString(), file.lastModified()});
    }
    return all;
}

void EditJournal::discard(const LostEdits& lost)
{
    const QFileInfo file(lost.file);
    removeFiles(file.path(), file.completeBaseName());
}

} // namespace steward
