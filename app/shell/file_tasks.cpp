// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/file_tasks.h"

#include "app/export/export_registry.h"
#include "app/export/folder_export.h"
#include "app/session/embedded_dataset.h"
#include "app/shell/file_dialog.h"
#include "app/shell/graph_formats.h"
#include "app/shell/import_dialog.h"
#include "app/shell/message_bar.h"
#include "app/shell/picture_task.h"
#include "app/shell/report_dialog.h"
#include "app/shell/work_indicator.h"
#include "core/base/atomic_file.h"
#include "core/dataset/load_dataset.h"
#include "core/import/import_dataset.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

QFileDialog* makeOpenDialog(QWidget* parent, const QString& title)
{
    auto* dialog = makeFileDialog(parent, title, QFileDialog::AcceptOpen, QFileDialog::ExistingFile);
    dialog->setNameFilters({datasetFilter(), FileTasks::tr("All files (*)")});
    return dialog;
}

/// Whether there was an error, which the bar then shows.
template <class T>
bool failed(const Result<T>& result, MessageBar& messages)
{
    if (!result && result.error().code != ErrorCode::Cancelled)
        messages.showError(result.error());
    return !result;
}

} // namespace

FileTasks::FileTasks(Session& session, MessageBar& messages, WorkIndicator& indicator, QWidget* window)
    : QObject(window), m_session(session), m_messages(messages), m_indicator(indicator),
      m_window(window)
{
    connect(&m_job, &Job::progressed, &indicator, &WorkIndicator::setPercent);
    connect(&m_job, &Job::ended, &indicator, &WorkIndicator::end);
    connect(&indicator, &WorkIndicator::cancelRequested, this, &FileTasks::cancel);
}

void FileTasks::cancel() { m_job.cancel(); }

void FileTasks::askAndOpen()
{
    auto* dialog = makeOpenDialog(m_window, tr("Open Dataset"));
    connect(dialog, &QFileDialog::fileSelected, this, &FileTasks::open);
    dialog->open();
}

void FileTasks::askAndOpenInNewWindow()
{
    auto* dialog = makeOpenDialog(m_window, tr("Open Dataset in New Window"));
    connect(dialog, &QFileDialog::fileSelected, this, &FileTasks::newWindowRequested);
    dialog->open();
}

void FileTasks::open(const QString& path)
{
    m_guard([this, path] { openAtOnce(path); });
}

void FileTasks::openAtOnce(const QString& path)
{
    // Before and not after, so that what is told of this very file is not wiped away.
    m_messages.hide();
    m_indicator.begin(tr("Opening…"));
    m_job.start<Result<DatasetPtr>>(
        [path](const Progress& progress, std::stop_token stop) { return openDataset(path, progress, stop); },
        [this, path](Result<DatasetPtr> dataset) {
            if (failed(dataset, m_messages))
                return;
            m_session.setDataset(*dataset);
            emit opened(path);
        });
}

void FileTasks::openEmbedded()
{
    m_guard([this] {
        const auto loaded = loadEmbeddedDataset();
        if (!failed(loaded, m_messages))
            m_session.setDataset(*loaded);
    });
}

void FileTasks::askAndImport(const QStringList& paths)
{
    // One at a time: a drop reaches the window behind the dialog as well.
    if (m_window->findChild<ImportDialog*>())
        return;
    auto* dialog = new ImportDialog(m_session, m_window);
    connect(dialog, &ImportDialog::saved, this, [this](const QString& file, const QString& told) {
        open(file);
        m_messages.showDone(told);
    });
    dialog->prefill(paths);
    dialog->open();
}

void FileTasks::askAndExportPicture(QSize shown)
{
    const ViewEntry* view = findView(m_session.state().view);
    if (!view || !view->draw)
        return m_messages.showError(tr("This view has no picture. Export its rows as CSV instead."));
    auto* dialog = new PictureDialog(abilitiesOf(*view, m_session, shown), m_window);
    connect(dialog, &PictureDialog::chosen, this, &FileTasks::askForPicturePath);
    dialog->open();
}

void FileTasks::askForPicturePath(const PictureChoice& choice)
{
    auto* dialog = makeFileDialog(m_window, tr("Export This View"), QFileDialog::AcceptSave, QFileDialog::AnyFile);
    QStringList filters;
    QStringList suffixes;
    for (const PictureFormat& format : pictureFormats()) {
        if (choice.onSheets && format.suffix == "svg"_L1)
            continue;
        suffixes.append(format.suffix);
        filters.append(tr("%1 (*.%2)").arg(format.name(), format.suffix));
    }
    dialog->setNameFilters(filters);
    const QString usual = choice.onSheets ? u"pdf"_s : suffixes.front();
    dialog->setDefaultSuffix(usual);
    dialog->selectNameFilter(filters[suffixes.indexOf(usual)]);
    dialog->selectFile(m_session.state().view + u'.' + usual);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters, suffixes](const QString& filter) {
        if (const qsizetype number = filters.indexOf(filter); number >= 0)
            dialog->setDefaultSuffix(suffixes[number]);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, choice](const QString& path) { exportPicture(path, choice); });
    dialog->open();
}

void FileTasks::exportPicture(const QString& path, const PictureChoice& choice)
{
    const ViewEntry* view = findView(m_session.state().view);
    if (!view || !view->draw)
        return m_messages.showError(tr("This view has no picture. Export its rows as CSV instead."));
    const PictureTask task = pictureTask(*view, m_session, m_theme, choice, path);
    const auto write = [task]() -> Result<void> {
        const auto files = task.draw();
        if (!files)
            return files.error();
        for (const OutputFile& file : *files)
            if (const auto written = writeFileAtomically(file.path, file.bytes); !written)
                return written.error();
        return {};
    };
    const auto tell = [this, path](const Result<void>& written) {
        if (!failed(written, m_messages))
            m_messages.showDone(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
    };
    if (view->hasCharts)
        return tell(write());
    m_indicator.begin(tr("Exporting…"));
    m_job.start<Result<void>>([write](const Progress&, const std::stop_token&) { return write(); }, tell);
}

void FileTasks::askAndExportReport()
{
    ReportSpec spec;
    spec.asOf = m_session.state().filter.asOf;
    spec.compare = m_session.state().compare;
    auto* dialog = new ReportDialog(QCoreApplication::applicationFilePath(),
                                    m_session.dataset()->image.path, spec, m_window);
    dialog->open();
}

void FileTasks::askAndExportCsv()
{
    auto* dialog = makeFileDialog(m_window, tr("Export as a New Folder of CSV Files"), QFileDialog::AcceptSave, QFileDialog::AnyFile);
    dialog->selectFile(u"dataset-csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &FileTasks::exportCsv);
    dialog->open();
}

void FileTasks::exportCsv(const QString& folder)
{
    m_indicator.begin(tr("Exporting…"));
    const DatasetImage image = m_session.dataset()->image;
    m_job.start<Result<void>>(
        [image, folder](const Progress&, std::stop_token stop) -> Result<void> {
            const auto files = exportText(image, std::move(stop));
            return files ? writeFolderAtomically(folder, *files) : Result<void>(files.error());
        },
        [this, folder](Result<void> written) {
            if (!failed(written, m_messages))
                m_messages.showDone(tr("Written: %1").arg(QDir::toNativeSeparators(folder)));
        });
}

void FileTasks::askAndExportGraph()
{
    auto* dialog = makeFileDialog(m_window, tr("Export the Membership Graph"), QFileDialog::AcceptSave, QFileDialog::AnyFile);
    QStringList filters;
    for (const GraphFormat& format : graphFormats())
        filters.append(tr("%1 (*.%2)").arg(format.name(), format.suffix));
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(graphFormats().front().suffix);
    dialog->selectFile("members."_L1 + graphFormats().front().suffix);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters](const QString& filter) {
        if (const qsizetype number = filters.indexOf(filter); number >= 0)
            dialog->setDefaultSuffix(graphFormats()[static_cast<std::size_t>(number)].suffix);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, filters](const QString& path) {
        const qsizetype number = std::max<qsizetype>(0, filters.indexOf(dialog->selectedNameFilter()));
        exportGraph(path, static_cast<std::size_t>(number));
    });
    dialog->open();
}

void FileTasks::exportGraph(const QString& path, std::size_t format)
{
    m_indicator.begin(tr("Exporting…"));
    const DatasetPtr dataset = m_session.dataset();
    const Day day = m_session.state().filter.asOf;
    m_job.start<Result<void>>(
        [dataset, day, path, format](const Progress&, const std::stop_token&) {
            return writeFileAtomically(path, graphFormats()[format].make(dataset, day));
        },
        [this, path](const Result<void>& written) {
            if (!failed(written, m_messages))
                m_messages.showDone(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
        });
}

} // namespace steward
