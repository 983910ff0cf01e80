// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/recovery_offer.h"

#include "app/session/edit_journal.h"
#include "app/shell/main_window.h"
#include "app/shell/message_bar.h"
#include "app/text/fact_text.h"
#include "core/dataset/load_dataset.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace steward {

namespace {

struct Recovery
{
    Q_DECLARE_TR_FUNCTIONS(Recovery)
};

/// With the path of the file that the edits belong to, where a saving goes.
Result<DatasetPtr> readLost(const LostEdits& lost, const Progress& progress, std::stop_token stop)
{
    auto dataset = openDataset(lost.file, progress, std::move(stop));
    if (!dataset)
        return dataset;
    auto moved = std::make_shared<Dataset>(**dataset);
    moved->image.path = lost.path;
    return DatasetPtr(std::move(moved));
}

void restore(MainWindow& window, const LostEdits& lost)
{
    auto* job = new Job(&window);
    job->start<Result<DatasetPtr>>(
        [lost](const Progress& progress, std::stop_token stop) { return readLost(lost, progress, std::move(stop)); },
        [&window, job, lost](Result<DatasetPtr> dataset) {
            job->deleteLater();
            if (!dataset)
                return window.messages().showError(dataset.error());
            window.session().setDataset(*dataset);
            window.journal().adopt(lost);
            window.editor().markModified(nullptr);
            window.messages().showDone(Recovery::tr("The edits are back. They are not saved yet."));
        });
}

QString placeText(const LostEdits& lost)
{
    if (lost.path.isEmpty())
        return Recovery::tr("They were never saved to a file.");
    //: %1: path of a file
    return Recovery::tr("They belong to %1.").arg(nameInSentence(QDir::toNativeSeparators(lost.path)));
}

} // namespace

void offerRecovery(MainWindow& window, const QString& folder)
{
    const auto all = EditJournal::lostEdits(folder);
    if (all.empty())
        return;
    const LostEdits& lost = all.front();
    //: %1: title of a dataset; %2: date and time
    const QString told = Recovery::tr("Edits of “%1” from %2 were not saved when the program ended.")
                             .arg(nameInSentence(lost.title.left(200)), QLocale().toString(lost.when, QLocale::ShortFormat));
    auto* question = new QMessageBox(QMessageBox::Question, Recovery::tr("Unsaved Edits Found"), told, QMessageBox::NoButton, &window);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(placeText(lost));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* back = question->addButton(Recovery::tr("&Restore"), QMessageBox::AcceptRole);
    QPushButton* away = question->addButton(Recovery::tr("&Discard"), QMessageBox::DestructiveRole);
    QPushButton* later = question->addButton(Recovery::tr("Ask &Later"), QMessageBox::RejectRole);
    question->setDefaultButton(back);
    question->setEscapeButton(later);
    QObject::connect(question, &QMessageBox::buttonClicked, &window, [&window, lost, back, away](const QAbstractButton* button) {
        if (button == back)
            restore(window, lost);
        else if (button == away)
            EditJournal::discard(lost);
    });
    question->open();
}

} // namespace steward
