// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/file_menu.h"

#include "app/shell/action_maker.h"
#include "app/shell/file_tasks.h"
#include "app/shell/message_bar.h"
#include "app/shell/picture_actions.h"
#include "app/shell/recent_menu.h"
#include "app/shell/save_tasks.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

class FileMenuBuilder
{
    Q_DECLARE_TR_FUNCTIONS(FileMenu)

public:
    FileMenuBuilder(MainWindow& window, QMenu& menu)
        : m_window(window)
        , m_files(window.files())
        , m_menu(menu)
    {}

    FileMenu build()
    {
        FileMenu parts;
        parts.open = addOpening();
        m_menu.addSeparator();
        addSaving();
        m_menu.addSeparator();
        addImport();
        parts.exports = addExports();
        addPrinting(m_window, m_menu);
        m_menu.addSeparator();
        addClosing();
        return parts;
    }

private:
    QAction* addOpening();
    void addSaving();
    void addImport();
    QMenu* addExports();
    void addClosing();

    QAction* add(QMenu& menu, const ActionSpec& spec, std::function<void()> run)
    {
        QAction* action = makeAction(m_window, spec, std::move(run));
        menu.addAction(action);
        return action;
    }

    MainWindow& m_window;
    FileTasks& m_files;
    QMenu& m_menu;
};

QAction* FileMenuBuilder::addOpening()
{
    add(m_menu,
        {"new-window"_L1,
         tr("&New Window"),
         tr("Open another window on this dataset"),
         {QKeySequence(u"Ctrl+Shift+N"_s)}},
        [&window = m_window] { emit window.newWindowRequested({}); });
    QAction* open = add(m_menu,
                        {"open"_L1, tr("&Open…"), tr("Open a dataset file in this window"),
                         standardKeys(QKeySequence::Open, u"Ctrl+O"_s), "document-open"_L1},
                        [&files = m_files] { files.askAndOpen(); });
    add(m_menu,
        {"open-in-new-window"_L1,
         tr("Open in New &Window…"),
         tr("Open a dataset file in a window of its own"),
         {QKeySequence(u"Ctrl+Shift+O"_s)}},
        [&files = m_files] { files.askAndOpenInNewWindow(); });
    m_menu.addMenu(makeRecentMenu(m_window));
    add(m_menu,
        {"open-pytorch"_L1, tr("Open P&yTorch Dataset"),
         tr("Open the dataset that comes with the program")},
        [&files = m_files] { files.openEmbedded(); });
    return open;
}

void FileMenuBuilder::addSaving()
{
    QAction* save = add(m_menu,
                        {"save"_L1, tr("&Save"), tr("Write the edits into the dataset file"),
                         standardKeys(QKeySequence::Save, u"Ctrl+S"_s), "document-save-as"_L1},
                        [&window = m_window] { window.saves().save(); });
    add(m_menu,
        {"save-as"_L1, tr("Save &As…"), tr("Write the dataset into another file, and go on with that one"),
         {QKeySequence(u"Ctrl+Shift+S"_s)}},
        [&window = m_window] { window.saves().saveAs(); });
    const auto enable = [save, &editor = m_window.editor()] { save->setEnabled(editor.isModified()); };
    enable();
    QObject::connect(&m_window.editor(), &DatasetEditor::changed, save, enable);
}

void FileMenuBuilder::addImport()
{
    add(m_menu,
        {"import"_L1,
         tr("&Import…"),
         tr("Read facts from git repositories, CSV files and other formats into a dataset"),
         {QKeySequence(u"Ctrl+I"_s)},
         "document-import"_L1},
        [&files = m_files] { files.askAndImport(); });
}

QMenu* FileMenuBuilder::addExports()
{
    QMenu& menu = *m_menu.addMenu(tr("&Export"));
    add(menu,
        {"export-view"_L1,
         tr("&Picture of This View…"),
         tr("Write the shown view as PNG, SVG or PDF"),
         {QKeySequence(u"Ctrl+E"_s)},
         "document-export"_L1},
        [&window = m_window] { window.files().askAndExportPicture(shownSize(window)); });
    add(menu,
        {"export-report"_L1,
         tr("&Report…"),
         tr("Write the whole report as a PDF document or PNG pages"),
         {QKeySequence(u"Ctrl+Shift+E"_s)}},
        [&window = m_window] {
            // It is made by a process of its own, which reads the file.
            if (window.editor().isModified())
                window.messages().showError(tr("A report is made from the dataset file. Save the edits first (Ctrl+S)."));
            else
                window.files().askAndExportReport();
        });
    add(menu,
        {"export-csv"_L1, tr("&CSV Folder…"), tr("Write the dataset as a folder of CSV files")},
        [&files = m_files] { files.askAndExportCsv(); });
    add(menu,
        {"export-graph"_L1, tr("Membership &Graph…"),
         tr("Write the membership graph for other programs: GraphML, GEXF or DOT")},
        [&files = m_files] { files.askAndExportGraph(); });
    return &menu;
}

void FileMenuBuilder::addClosing()
{
    add(m_menu,
        {"close"_L1, tr("&Close Window"), tr("Close this window"),
         standardKeys(QKeySequence::Close, u"Ctrl+W"_s), "window-close"_L1},
        [&window = m_window] { window.close(); });
    add(m_menu,
        {"quit"_L1, tr("&Quit"), tr("Close all windows"),
         standardKeys(QKeySequence::Quit, u"Ctrl+Q"_s), "application-exit"_L1},
        [] { QApplication::closeAllWindows(); });
}

} // namespace

FileMenu addFileMenu(MainWindow& window)
{
    QMenu& menu = *window.menuBar()->addMenu(QCoreApplication::translate("FileMenu", "&File"));
    return FileMenuBuilder(window, menu).build();
}

} // namespace steward
