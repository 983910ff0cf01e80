// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/report_dialog.h"

#include "core/base/atomic_file.h"

#include "app/report/spec_file.h"
#include "app/shell/file_dialog.h"
#include "app/shell/message_bar.h"
#include "app/shell/report_form.h"
#include "app/shell/report_preview.h"
#include "app/text/fact_text.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr int formWidth = 380;
constexpr double printDpi = 150.0;
constexpr QSize frameOfWindow(16, 48); ///< that the desktop puts round it

QString specFilter() { return ReportDialog::tr("Report specifications (*.json)"); }

} // namespace

ReportDialog::ReportDialog(const QString& program, const QString& dataset, const ReportSpec& spec,
                           QWidget* parent)
    : QDialog(parent)
    , m_dataset(dataset)
    , m_messages(new MessageBar(this))
    , m_form(new ReportForm(this))
    , m_preview(new ReportPreview(program, dataset, this))
    , m_buttons(new QDialogButtonBox(this))
    , m_progress(new QProgressBar(this))
    , m_process(program, this)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Report"));
    resize(QSize(1080, 760).boundedTo(screen()->availableSize() - frameOfWindow));
    createButtons();
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(createForm());
    columns->addWidget(m_preview, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addLayout(columns, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_buttons);
    m_progress->setAccessibleName(tr("Progress of writing the report"));
    m_progress->hide();
    connect(m_form, &ReportForm::changed, this, &ReportDialog::showChange);
    connect(&m_process, &ReportProcess::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_process, &ReportProcess::done, this, [this](const QString& path) {
        showEnd();
        m_messages->showDone(tr("Written: %1").arg(nameInSentence(QDir::toNativeSeparators(path))));
    });
    connect(&m_process, &ReportProcess::failed, this, [this](const QString& problem) {
        showEnd();
        m_messages->showError(problem);
    });
    m_form->setSpec(spec);
    m_form->setFocus();
}

QWidget* ReportDialog::createForm()
{
    auto* area = new QScrollArea(this);
    area->setWidget(m_form);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    const int bar = area->verticalScrollBar()->sizeHint().width();
    m_form->setContentsMargins(0, 0, bar / 2, 0);
    area->setFixedWidth(std::max(formWidth, m_form->minimumSizeHint().width() + bar));
    return area;
}

void ReportDialog::createButtons()
{
    addButton(u"report-open"_s, tr("Open Specification…"), &ReportDialog::askForSpec);
    addButton(u"report-save"_s, tr("Save Specification…"), &ReportDialog::askWhereToSaveSpec);
    m_export = addButton(u"report-export"_s, tr("&Export…"), &ReportDialog::askWhereToExport);
    m_export->setDefault(true);
    m_buttons->addButton(QDialogButtonBox::Close);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ReportDialog::reject);
}

QPushButton* ReportDialog::addButton(const QString& name, const QString& text,
                                     void (ReportDialog::*act)())
{
    QPushButton* button = m_buttons->addButton(text, QDialogButtonBox::ActionRole);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

ReportSpec ReportDialog::spec() const { return m_form->spec(); }

void ReportDialog::showChange()
{
    const bool isSound = m_form->problem().isEmpty();
    m_export->setEnabled(isSound && !m_process.isRunning());
    if (isSound)
        m_preview->setSpec(m_form->spec());
}

void ReportDialog::askForSpec()
{
    auto* dialog = makeFileDialog(this, tr("Open a Specification"), QFileDialog::AcceptOpen,
                                  QFileDialog::ExistingFile);
    dialog->setNameFilter(specFilter());
    connect(dialog, &QFileDialog::fileSelected, this, &ReportDialog::openSpec);
    dialog->open();
}

void ReportDialog::openSpec(const QString& path)
{
    const auto spec = readSpecFile(path);
    if (!spec)
        return m_messages->showError(spec.error());
    m_messages->hide();
    m_form->setSpec(*spec);
}

void ReportDialog::askWhereToSaveSpec()
{
    auto* dialog = makeFileDialog(this, tr("Save the Specification"), QFileDialog::AcceptSave,
                                  QFileDialog::AnyFile);
    dialog->setNameFilter(specFilter());
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"report.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ReportDialog::saveSpec);
    dialog->open();
}

void ReportDialog::saveSpec(const QString& path)
{
    const auto written = writeFileAtomically(path, toJson(m_form->spec()));
    if (!written)
        return m_messages->showError(written.error());
    m_messages->showDone(tr("Written: %1").arg(nameInSentence(QDir::toNativeSeparators(path))));
}

void ReportDialog::askWhereToExport()
{
    auto* dialog = makeFileDialog(this, tr("Export Report"), QFileDialog::AcceptSave,
                                  QFileDialog::AnyFile);
    dialog->setNameFilters({tr("PDF document (*.pdf)"), tr("PNG pages (*.png)")});
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(u"report.pdf"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains("*.png"_L1) ? u"png"_s : u"pdf"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &ReportDialog::exportTo);
    dialog->open();
}

void ReportDialog::exportTo(const QString& path)
{
    m_messages->hide();
    m_progress->setValue(0);
    m_progress->show();
    m_process.start(m_form->spec(), m_dataset, path, printDpi);
    m_export->setEnabled(false);
}

void ReportDialog::showEnd()
{
    m_progress->hide();
    m_export->setEnabled(m_form->problem().isEmpty());
}

void ReportDialog::reject()
{
    if (!m_process.isRunning())
        return QDialog::reject();
    m_process.cancel();
    showEnd();
    m_messages->showDone(tr("Stopped. Nothing was written."));
}

} // namespace steward
