// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/print_view.h"

#include "app/registry/export_view.h"
#include "app/shell/file_tasks.h"
#include "app/shell/main_window.h"
#include "app/shell/message_bar.h"
#include "app/shell/picture_task.h"
#include "app/shell/printed_pages.h"

#include <QCoreApplication>
#include <QPageRanges>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace steward {

namespace {

struct Printing
{
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

using PrinterPtr = std::shared_ptr<QPrinter>;

/// The view in front as it is now; what happens in the window afterwards does not change it.
struct PrintJob
{
    const ViewEntry* view = nullptr; ///< null: it has no picture
    PictureRequest request;
};

PrintJob shownJob(MainWindow& window)
{
    const Session& session = window.session();
    const ViewEntry* view = findView(session.state().view);
    if (!view || !view->draw)
        return {};
    return {view, pictureTask(*view, session, window.theme(), {}, {}).request};
}

PrinterPtr printerFor(const PrintJob& job)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape); // as views are
    printer->setFullPage(true);
    // A dialog takes it for the name of a file.
    printer->setDocName(exportTitle(*job.view, job.request).replace(u'/', u'-'));
    printer->setCreator(QStringLiteral("Stewardship Explorer " STEWARD_VERSION));
    return printer;
}

/// False once a problem has been told.
bool paint(const PrintJob& job, QPrinter& printer, MessageBar& messages)
{
    const auto pages = printedPages(*job.view, job.request, paperOf(printer.pageLayout()));
    if (!pages) {
        messages.showError(pages.error());
        return false;
    }
    const bool isPainted = paintPages(printer, *pages, printer.pageRanges(), job.request.theme);
    if (!isPainted)
        messages.showError(Printing::tr("The printer took no pages."));
    return isPainted;
}

} // namespace

void printView(MainWindow& window)
{
    const PrintJob job = shownJob(window);
    if (!job.view)
        return;
    const PrinterPtr printer = printerFor(job);
    auto* dialog = new QPrintDialog(printer.get(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The connection keeps the printer as long as the dialog needs it.
    QObject::connect(dialog, &QDialog::accepted, &window,
                     [job, printer, &messages = window.messages()] {
                         if (paint(job, *printer, messages))
                             messages.showDone(Printing::tr("Sent to the printer."));
                     });
    dialog->open();
}

void previewPrint(MainWindow& window)
{
    const PrintJob job = shownJob(window);
    if (!job.view)
        return;
    const PrinterPtr printer = printerFor(job);
    auto* dialog = new QPrintPreviewDialog(printer.get(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->resize(window.size() * 0.9);
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, &window,
                     [job, printer, &messages = window.messages()](QPrinter* sheet) {
                         paint(job, *sheet, messages);
                     });
    dialog->open();
}

} // namespace steward
