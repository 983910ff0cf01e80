// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/import_dialog.h"

#include "app/shell/file_dialog.h"
#include "app/shell/import_merge_page.h"
#include "app/shell/import_preview_page.h"
#include "app/shell/import_request_page.h"
#include "app/shell/import_words.h"
#include "app/shell/message_bar.h"
#include "app/shell/problem_list.h"
#include "app/text/fact_text.h"

#include <QCloseEvent>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

QString fileNameFor(const QString& title)
{
    QSet<QString> taken;
    return makeKey(title, taken) + ".stewardship"_L1;
}

QString writtenText(const QString& file, const QString& told)
{
    //: %1: path of a file, %2: "12 rows, 3 skipped"
    return ImportDialog::tr("Written: %1 (%2)")
        .arg(nameInSentence(QDir::toNativeSeparators(file)), told);
}

} // namespace

ImportDialog::ImportDialog(const Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_pages(new QStackedWidget(this))
    , m_messages(new MessageBar(this))
    , m_what(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_buttons(new QDialogButtonBox(this))
    , m_task(this)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import"));
    resize(900, 620);
    createPages();
    createButtons();
    auto* working = new QHBoxLayout;
    working->addWidget(m_what);
    working->addWidget(m_progress, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(m_pages, 1);
    layout->addLayout(working);
    layout->addWidget(m_buttons);
    connectTask();
    showIdle();
    showPage(Page::Request);
}

void ImportDialog::createPages()
{
    m_request = new ImportRequestPage(m_pages);
    m_preview = new ImportPreviewPage(m_pages);
    m_added = new ImportMergePage(m_pages);
    m_problems = new ProblemList(m_pages);
    for (QWidget* page : std::initializer_list<QWidget*>{m_request, m_preview, m_added, m_problems})
        m_pages->addWidget(page);
    connect(m_request, &ImportRequestPage::changed, this, &ImportDialog::enableButtons);
}

void ImportDialog::createButtons()
{
    m_back = addButton(u"import-back"_s, tr("< &Back"), &ImportDialog::goBack);
    m_read = addButton(u"import-read"_s, tr("&Read"), &ImportDialog::read);
    m_saveReview = addButton(u"import-save-review"_s, tr("Save &Who Is Who…"),
                             &ImportDialog::askWhereToSaveReview);
    m_addToOpen = addButton(u"import-add"_s, tr("Add to the &Open Dataset…"),
                            &ImportDialog::addToOpen);
    m_saveNew = addButton(u"import-save-new"_s, tr("&Save as a New Dataset…"),
                          &ImportDialog::askWhereToSaveNew);
    m_saveAdded = addButton(u"import-save-added"_s, tr("&Save…"),
                            &ImportDialog::askWhereToSaveAdded);
    m_buttons->addButton(QDialogButtonBox::Cancel);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
}

QPushButton* ImportDialog::addButton(const QString& name, const QString& text,
                                     void (ImportDialog::*act)())
{
    QPushButton* button = m_buttons->addButton(text, QDialogButtonBox::ActionRole);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void ImportDialog::connectTask()
{
    m_what->setTextFormat(Qt::PlainText);
    m_progress->setTextVisible(false);
    connect(&m_task, &ImportTask::began, this, &ImportDialog::showWork);
    connect(&m_task, &ImportTask::progressed, this, [this](int percent) {
        m_progress->setRange(0, 100);
        m_progress->setValue(percent);
    });
    connect(&m_task, &ImportTask::ended, this, &ImportDialog::showIdle);
    connect(&m_task, &ImportTask::failed, m_messages,
            [this](const Error& error) { m_messages->showError(error); });
    connect(&m_task, &ImportTask::draftRead, this, &ImportDialog::showDraft);
    connect(&m_task, &ImportTask::additionFound, this, &ImportDialog::showAdded);
    connect(&m_task, &ImportTask::problemsFound, this, &ImportDialog::showProblems);
    connect(&m_task, &ImportTask::reviewWritten, m_messages, [this](const QString& file) {
        m_messages->showDone(
            tr("Written: %1. Change what is wrong in it, and choose it as “Who is who”.")
                .arg(nameInSentence(QDir::toNativeSeparators(file))));
    });
    connect(&m_task, &ImportTask::written, this, &ImportDialog::finish);
}

void ImportDialog::showWork(const QString& what)
{
    m_messages->hide();
    m_what->setText(what);
    m_progress->setAccessibleName(what);
    m_progress->setRange(0, 0);
    m_what->show();
    m_progress->show();
    m_pages->setEnabled(false);
    enableButtons();
}

void ImportDialog::showIdle()
{
    m_what->hide();
    m_progress->hide();
    m_pages->setEnabled(true);
    enableButtons();
}

void ImportDialog::prefill(const QStringList& paths)
{
    const qsizetype taken = m_request->prefill(paths);
    if (taken < paths.size())
        m_messages->showError(tr("One import at a time: %1 of %2 files and folders were taken.")
                                  .arg(taken)
                                  .arg(paths.size()));
}

void ImportDialog::read()
{
    if (m_request->isComplete())
        m_task.read(m_request->format(), m_request->request());
}

void ImportDialog::showDraft()
{
    const DraftPtr& draft = m_task.draft();
    m_preview->setDraft(draft, draftInfoOf(m_task.request(), *draft).title);
    showPage(Page::Preview);
    if (totalRows(*draft) == 0)
        m_messages->showError(tr("There is nothing to import. Choose another file or format."));
}

void ImportDialog::askWhereToSaveNew()
{
    auto* dialog = makeSaveDatasetDialog(
        this, tr("Save as a New Dataset"),
        fileNameFor(m_preview->title()));
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::saveAsNew);
    dialog->open();
}

void ImportDialog::saveAsNew(const QString& file) { m_task.saveAsNew(file, m_preview->title()); }

void ImportDialog::askWhereToSaveReview()
{
    auto* dialog = makeFileDialog(this, tr("Save Who Is Who"), QFileDialog::AcceptSave,
                                  QFileDialog::AnyFile);
    dialog->setNameFilter(tr("Text files (*.txt)"));
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(u"identities.txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::saveReview);
    dialog->open();
}

void ImportDialog::saveReview(const QString& file) { m_task.saveReview(file); }

void ImportDialog::addToOpen()
{
    const DatasetPtr& dataset = m_session.dataset();
    m_targetPath = dataset->image.path.isEmpty() ? fileNameFor(dataset->info.title)
                                                 : dataset->image.path;
    m_task.addTo(dataset->image);
}

void ImportDialog::showAdded()
{
    m_added->setMerge(m_task.added().merge, m_task.draft()->skippedCount);
    showPage(Page::Added);
}

void ImportDialog::askWhereToSaveAdded()
{
    auto* dialog = makeSaveDatasetDialog(this, tr("Save With What Was Added"), m_targetPath);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::saveAdded);
    dialog->open();
}

void ImportDialog::saveAdded(const QString& file) { m_task.saveAdded(file); }

void ImportDialog::finish(const QString& file)
{
    const Draft& draft = *m_task.draft();
    const bool isAdded = m_pages->currentWidget() == m_added;
    emit saved(file,
               writtenText(file, isAdded ? m_added->summary()
                                         : importSummary(totalRows(draft), draft.skippedCount)));
    accept();
}

void ImportDialog::showProblems(const ImportReport& report)
{
    m_problems->setLines(
        tr("Prob&lems (%1)").arg(QLocale().toString(static_cast<qint64>(report.problems.size()))),
        problemLines(report));
    showPage(Page::Problems);
    m_messages->showError(
        tr("Nothing was written: this is no whole dataset. Mend the problems and read it again."));
}

void ImportDialog::goBack()
{
    m_messages->hide();
    const bool hasDraft = m_pages->currentWidget() != m_preview;
    showPage(hasDraft ? Page::Preview : Page::Request);
}

void ImportDialog::showPage(Page page)
{
    m_pages->setCurrentIndex(static_cast<int>(page));
    enableButtons();
    for (QPushButton* button : {m_read, m_saveNew, m_saveAdded, m_back})
        if (button->isVisibleTo(this)) {
            button->setDefault(true);
            break;
        }
    m_pages->currentWidget()->setFocus();
}

void ImportDialog::enableButtons()
{
    if (!m_saveAdded) // still being made
        return;
    const auto page = static_cast<Page>(m_pages->currentIndex());
    const bool isIdle = !m_task.isRunning();
    const bool hasRows = m_task.draft() && totalRows(*m_task.draft()) > 0;
    const auto show = [](QPushButton* button, bool isVisible, bool isEnabled) {
        button->setVisible(isVisible);
        button->setEnabled(isEnabled);
    };
    show(m_back, page != Page::Request, isIdle);
    show(m_read, page == Page::Request, isIdle && m_request->isComplete());
    show(m_addToOpen, page == Page::Preview, isIdle && hasRows);
    const bool hasReview = m_task.draft() && !m_task.draft()->review.isEmpty();
    show(m_saveReview, page == Page::Preview && hasReview, isIdle);
    show(m_saveNew, page == Page::Preview, isIdle && hasRows);
    show(m_saveAdded, page == Page::Added, isIdle);
    m_buttons->button(QDialogButtonBox::Cancel)->setEnabled(!m_task.isWriting());
}

void ImportDialog::reject()
{
    if (m_task.isWriting())
        return;
    if (!m_task.isRunning())
        return QDialog::reject();
    m_task.cancel();
    m_messages->showDone(tr("Stopped. Nothing was written."));
}

/// The window manager's button, and quitting, mean the dialog and not the work.
void ImportDialog::closeEvent(QCloseEvent* event)
{
    m_task.cancel();
    QDialog::closeEvent(event);
}

} // namespace steward
