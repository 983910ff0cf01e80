// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/link_actions.h"

#include "app/registry/view_registry.h"
#include "app/session/view_link.h"
#include "app/shell/action_maker.h"
#include "app/shell/message_bar.h"
#include "app/text/fact_text.h"
#include "app/text/list_text.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Links
{
    Q_DECLARE_TR_FUNCTIONS(ViewLinks)
};

constexpr qsizetype mostNamed = 3; ///< of the parts that were not understood

void copyLink(MainWindow& window)
{
    const Session& session = window.session();
    QGuiApplication::clipboard()->setText(
        viewLink(*session.dataset(), session.state(), session.firstState()));
    window.messages().showDone(
        Links::tr("The link is on the clipboard. It opens this view wherever the program and the dataset are."));
}

QString clipboardLink()
{
    const QString text = QGuiApplication::clipboard()->text().trimmed();
    return isViewLink(text) && text.size() <= longestViewLink ? text : QString();
}

void askForLink(MainWindow& window)
{
    auto* dialog = new QInputDialog(&window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Links::tr("Open Link"));
    dialog->setLabelText(Links::tr("Link to a view, beginning with “stewardship:”"));
    dialog->setTextValue(clipboardLink());
    dialog->resize(560, dialog->sizeHint().height());
    QObject::connect(dialog, &QInputDialog::textValueSelected, &window,
                     [&window](const QString& link) { openLink(window, link); });
    dialog->open();
}

QString wordsFor(const Error& error)
{
    if (error.code == ErrorCode::TooNew)
        return Links::tr("This link was made by a newer version of the program; this one cannot follow it.");
    return Links::tr("This is no link to a view. One begins with “stewardship:view?”; "
                     "Edit, Copy Link to This View makes it.");
}

QString listOf(const QStringList& parts)
{
    QStringList named;
    for (const QString& part : parts.mid(0, mostNamed))
        named.append(nameInSentence(part));
    return listText(named);
}

void tell(MainWindow& window, const RestoredView& restored)
{
    QStringList notes;
    if (restored.isOtherDataset)
        notes.append(Links::tr("The link was made of another dataset; open that one to see what it meant."));
    if (!restored.unknown.isEmpty())
        //: %n: how many parts of a link; %1: the first of them
        notes.append(Links::tr("%n part(s) of the link mean nothing here and were left out: %1", nullptr,
                               static_cast<int>(restored.unknown.size()))
                         .arg(listOf(restored.unknown)));
    if (!notes.isEmpty())
        window.messages().showError(notes.join(u' '));
}

} // namespace

bool isViewLink(const QString& text) { return text.startsWith("stewardship:"_L1); }

void openLink(MainWindow& window, const QString& link)
{
    Session& session = window.session();
    auto restored = readViewLink(*session.dataset(), link, session.firstState());
    if (!restored)
        return window.messages().showError(wordsFor(restored.error()));
    if (!findView(restored->state.view)) {
        restored->unknown.prepend(u"view="_s + restored->state.view);
        restored->state.view = session.state().view;
    }
    session.restore(restored->state);
    tell(window, *restored);
}

void addCopyLink(MainWindow& window, QMenu& menu)
{
    menu.addAction(makeAction(window,
                              {"copy-link"_L1, Links::tr("Copy &Link to This View"),
                               Links::tr("Put what is on screen on the clipboard as a line of text that opens it again"),
                               {QKeySequence(u"Ctrl+Alt+C"_s)}},
                              [&window] { copyLink(window); }));
}

void addOpenLink(MainWindow& window, QMenu& menu)
{
    menu.addAction(makeAction(window,
                              {"open-link"_L1, Links::tr("Open &Link…"),
                               Links::tr("Show what a copied link to a view says"),
                               {QKeySequence(u"Ctrl+L"_s)}},
                              [&window] { askForLink(window); }));
}

} // namespace steward
