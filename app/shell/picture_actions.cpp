// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/picture_actions.h"

#include "app/shell/action_maker.h"
#include "app/shell/message_bar.h"
#include "app/shell/picture_mime.h"
#include "app/shell/picture_task.h"
#include "app/shell/print_view.h"
#include "app/views/view.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Pictures
{
    Q_DECLARE_TR_FUNCTIONS(PictureActions)
};

/// Adds an action that only views with a picture have.
void add(MainWindow& window, QMenu& menu, const ActionSpec& spec, void (*run)(MainWindow&))
{
    QAction* action = makeAction(window, spec, [&window, run] { run(window); });
    menu.addAction(action);
    QObject::connect(&window, &MainWindow::viewShown, action, [action](const QString& id) {
        const ViewEntry* view = findView(id);
        action->setEnabled(view && view->draw);
    });
}

} // namespace

QSize shownSize(MainWindow& window)
{
    const View* view = window.findShownView(window.session().state().view);
    return view ? view->size() : QSize();
}

QMimeData* makePictureMime(MainWindow& window)
{
    const Session& session = window.session();
    const ViewEntry* view = findView(session.state().view);
    if (!view || !view->draw)
        return nullptr;
    PictureChoice choice;
    choice.theme.clear(); // as on the screen
    if (const QSize shown = shownSize(window); !shown.isEmpty())
        choice.size = shown;
    const PictureTask task = pictureTask(*view, session, window.theme(), choice, {});
    return new PictureMime(*view, task.request, choice.scale);
}

void copyPicture(MainWindow& window)
{
    QMimeData* picture = makePictureMime(window);
    if (!picture)
        return;
    QGuiApplication::clipboard()->setMimeData(picture);
    window.messages().showDone(
        Pictures::tr("Copied as PNG, SVG and PDF: paste it where you want it."));
}

void addCopyPicture(MainWindow& window, QMenu& menu)
{
    add(window, menu,
        {"copy-picture"_L1,
         Pictures::tr("&Copy Picture"),
         Pictures::tr("Put a picture of the shown view on the clipboard, as pixels and as drawing"),
         {QKeySequence(u"Ctrl+Shift+C"_s)},
         "edit-copy"_L1},
        copyPicture);
}

void addPrinting(MainWindow& window, QMenu& menu)
{
    add(window, menu,
        {"print"_L1, Pictures::tr("&Print…"), Pictures::tr("Print the shown view"),
         standardKeys(QKeySequence::Print, u"Ctrl+P"_s), "document-print"_L1},
        printView);
    add(window, menu,
        {"print-preview"_L1, Pictures::tr("Print Pre&view…"),
         Pictures::tr("Look at the pages before they are printed")},
        previewPrint);
}

} // namespace steward
