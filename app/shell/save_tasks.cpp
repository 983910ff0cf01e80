// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/save_tasks.h"

#include "app/shell/file_dialog.h"
#include "app/shell/message_bar.h"
#include "app/shell/work_indicator.h"
#include "app/text/fact_text.h"
#include "core/base/atomic_file.h"
#include "core/base/read_file.h"
#include "core/import/draft.h"

#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <optional>
#include <utility>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

/// What became of a wish to write.
struct Outcome
{
    bool isForeign = false; ///< not written: the file is not as it was opened or saved here
    Result<void> written{};
};

/// Whether there is a file that holds anything else. What cannot be read will hardly be written either.
bool holdsOther(const QString& path, const QByteArray& known)
{
    const auto present = readRegularFile(path, known.size());
    return present ? *present != known : present.error().code == ErrorCode::TooLarge;
}

/// \param known what may be replaced; none: anything
Outcome writeUnlessChanged(const QString& path, const QByteArray& bytes, const std::optional<QByteArray>& known)
{
    if (known && holdsOther(path, *known))
        return {true, {}};
    return {false, writeFileAtomically(path, bytes)};
}

QString suggestedName(const Dataset& dataset)
{
    if (!dataset.image.path.isEmpty())
        return dataset.image.path;
    QSet<QString> taken;
    return makeKey(dataset.info.title, taken) + ".stewardship"_L1;
}

} // namespace

SaveTasks::SaveTasks(Session& session, DatasetEditor& editor, MessageBar& messages, WorkIndicator& indicator,
                     QWidget* window)
    : QObject(window), m_session(session), m_editor(editor), m_messages(messages), m_indicator(indicator), m_window(window)
{
    connect(&m_job, &Job::ended, &indicator, &WorkIndicator::end);
}

void SaveTasks::save()
{
    if (m_editor.path().isEmpty())
        saveAs();
    else
        write(m_editor.path(), false);
}

void SaveTasks::saveAs()
{
    QFileDialog* dialog = makeSaveDatasetDialog(m_window, tr("Save Dataset As"), suggestedName(*m_session.dataset()));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { write(path, true); });
    connect(dialog, &QFileDialog::rejected, this, &SaveTasks::forgetNext);
    dialog->open();
}

/// \param mayReplaceChanges the user has agreed to replace what is there, whatever it is
void SaveTasks::write(const QString& path, bool mayReplaceChanges)
{
    if (isWorking())
        return;
    m_indicator.begin(tr("Saving…"));
    const DatasetPtr dataset = m_session.dataset();
    std::optional<QByteArray> known;
    if (!mayReplaceChanges)
        known = m_editor.saved() ? m_editor.saved()->image.bytes : QByteArray();
    m_job.start<Outcome>(
        [path, dataset, known](const Progress&, const std::stop_token&) {
            return writeUnlessChanged(path, dataset->image.bytes, known);
        },
        [this, path, dataset](const Outcome& outcome) {
            if (outcome.isForeign)
                return askToReplace(path);
            if (outcome.written)
                return tellWritten(path, dataset);
            forgetNext();
            m_messages.showError(outcome.written.error());
        });
}

void SaveTasks::tellWritten(const QString& path, const DatasetPtr& written)
{
    m_editor.markSaved(written, path);
    m_messages.showDone(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    emit saved(path);
    const auto next = std::exchange(m_next, nullptr);
    if (!next || m_editor.isModified())
        return;
    if (m_editor.isWorking())
        connect(&m_editor, &DatasetEditor::changed, this, next, Qt::SingleShotConnection);
    else
        next();
}

void SaveTasks::askToReplace(const QString& path)
{
    auto* question = new QMessageBox(QMessageBox::Warning, tr("Save"),
                                     //: %1: name of a file
                                     tr("%1 was changed by another program since it was opened here.")
                                         .arg(nameInSentence(QFileInfo(path).fileName())),
                                     QMessageBox::Cancel, m_window);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("Replacing it would lose those changes."));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* other = question->addButton(tr("Save &As…"), QMessageBox::AcceptRole);
    QPushButton* replace = question->addButton(tr("&Replace"), QMessageBox::DestructiveRole);
    question->setDefaultButton(other);
    connect(question, &QMessageBox::buttonClicked, this, [this, path, other, replace](const QAbstractButton* button) {
        if (button == other)
            saveAs();
        else if (button == replace)
            write(path, true);
        else
            forgetNext();
    });
    question->open();
}

void SaveTasks::whenSafe(std::function<void()> go)
{
    if (!m_editor.isModified())
        return go();
    if (m_question)
        return;
    auto* question = new QMessageBox(QMessageBox::Question, tr("Unsaved Edits"),
                                     //: %1: title of a dataset
                                     tr("Save the edits of “%1”?").arg(nameInSentence(m_session.dataset()->info.title.left(200))),
                                     QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("They are lost otherwise."));
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QMessageBox::buttonClicked, this, [this, question, go](QAbstractButton* button) {
        const auto chosen = question->standardButton(button);
        if (chosen == QMessageBox::Discard)
            return go();
        if (chosen != QMessageBox::Save)
            return;
        m_next = go;
        save();
    });
    m_question = question;
    question->open();
}

} // namespace steward
