// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/main_window.h"

#include "app/registry/export_view.h"
#include "app/shell/appearance.h"
#include "app/shell/as_of_controls.h"
#include "app/shell/dropped_files.h"
#include "app/shell/edit_tasks.h"
#include "app/shell/file_tasks.h"
#include "app/shell/last_session.h"
#include "app/shell/message_bar.h"
#include "app/shell/picture_handle.h"
#include "app/shell/save_tasks.h"
#include "app/shell/shortcuts.h"
#include "app/shell/time_bar.h"
#include "app/shell/window_actions.h"
#include "app/shell/work_indicator.h"
#include "app/text/error_text.h"
#include "app/text/fact_text.h"
#include "app/views/details/details_panel.h"
#include "app/views/search/search_box.h"

#include <QCloseEvent>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QMimeData>
#include <QStackedWidget>
#include <QPointer>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

/// Of the saved layout; to be raised when bars or panels change, so that an old one is not restored.
constexpr int layoutVersion = 1;
constexpr int detailsWidth = 320;
constexpr int stateMargin = 8; ///< the status line begins where the tool bar does
constexpr int renewalMs = 300;
constexpr int savingMs = 3000;

} // namespace

MainWindow::MainWindow(DatasetPtr dataset, Settings& settings, const Theme& theme, QWidget* parent)
    : QMainWindow(parent), m_settings(settings), m_theme(theme),
      m_session(std::move(dataset))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    setMinimumSize(800, 560);
    resize(1280, 800);
    const QString last = m_settings.lastView();
    m_session.setView(findView(last) ? last : QString(viewEntries().front().id));
    m_renewal = new QTimer(this);
    m_renewal->setInterval(renewalMs);
    connect(m_renewal, &QTimer::timeout, this, qOverload<>(&MainWindow::renewContents));
    m_saving = new QTimer(this);
    m_saving->setSingleShot(true);
    m_saving->setInterval(savingMs);
    connect(m_saving, &QTimer::timeout, this, [this] { saveSession(*this, m_settings); });
    m_frame = children();
    createContents();
    restoreLayout();
}

MainWindow::~MainWindow() = default;

void MainWindow::createContents()
{
    createCentre();
    createDetails();
    createStatusLine();
    m_asOf = new AsOfControls(m_session, this);
    m_search = new SearchBox(m_session, this);
    createTasks();
    createActions(*this);
    readShortcuts();
    connectSession();
    showView(m_session.state().view);
    showState();
}

void MainWindow::createTasks()
{
    m_files = new FileTasks(m_session, *m_messages, *m_indicator, this);
    m_files->setTheme(m_theme);
    m_edits = new EditTasks(m_session, m_editor, *m_messages, *m_indicator, this);
    m_saves = new SaveTasks(m_session, m_editor, *m_messages, *m_indicator, this);
    m_files->setGuard([this](std::function<void()> go) { m_saves->whenSafe(std::move(go)); });
    connect(m_saves, &SaveTasks::saved, this, [this](const QString& path) { recentFiles().add(path); });
    connect(&m_editor, &DatasetEditor::changed, this, &MainWindow::showState);
    connect(&m_journal, &EditJournal::failed, this, [this](const Error& error) {
        m_messages->showError(tr("Edits are not kept for the case of a crash until they are saved.") + u' ' + errorLine(error));
    });
}

void MainWindow::clearContents()
{
    m_session.disconnect(this);
    m_editor.disconnect(this);
    m_journal.disconnect(this);
    m_session.disconnect(m_saving);
    m_views.clear();
    // What works goes first: it refers to what shows its progress.
    delete std::exchange(m_files, nullptr);
    delete std::exchange(m_edits, nullptr);
    delete std::exchange(m_saves, nullptr);
    const QObjectList all = children();
    for (const QPointer<QObject>& child : QList<QPointer<QObject>>(all.begin(), all.end()))
        if (child && !m_frame.contains(child))
            delete child;
}

bool MainWindow::isBusy() const
{
    const auto dialogs = findChildren<QDialog*>();
    return m_files->isWorking() || m_editor.isWorking() || m_saves->isWorking()
           || std::ranges::any_of(dialogs, &QDialog::isVisible);
}

void MainWindow::renewContents()
{
    if (isBusy())
        return m_renewal->start();
    m_renewal->stop();
    const QByteArray layout = saveState(layoutVersion);
    setUpdatesEnabled(false);
    clearContents();
    createContents();
    restoreState(layout, layoutVersion);
    setUpdatesEnabled(true);
}

void MainWindow::renewContents(const Theme& theme)
{
    m_theme = theme;
    renewContents();
}

void MainWindow::setLanguage(const QString& code)
{
    m_settings.setLanguage(code);
    emit renewalWanted();
}

void MainWindow::setTextSize(int percent)
{
    m_settings.setTextSize(percent);
    emit renewalWanted();
}

void MainWindow::setReducesMotion(bool reduces)
{
    m_settings.setReducesMotion(reduces);
    setAppearance(m_settings.appearance());
}

void MainWindow::setResumesSession(bool resumes) { m_settings.setResumesSession(resumes); }

void MainWindow::rememberTour() { m_settings.setTourSeen(); }

void MainWindow::setShortcut(const QString& action, const std::optional<QList<QKeySequence>>& keys)
{
    m_settings.setKeys(action, keys);
    readShortcuts();
    emit shortcutsChanged();
}

void MainWindow::readShortcuts()
{
    applyShortcuts(actions(), m_settings);
    for (const View* view : std::as_const(m_views))
        applyShortcuts(view->actions(), m_settings);
}

void MainWindow::createCentre()
{
    auto* centre = new QWidget(this);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_messages = new MessageBar(centre);
    m_pages = new QStackedWidget(centre);
    m_timeBar = new TimeBar(m_session, m_theme, centre);
    layout->addWidget(m_messages);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_timeBar);
    setCentralWidget(centre);
}

void MainWindow::createDetails()
{
    m_detailsDock = new QDockWidget(tr("Details"), this);
    m_detailsDock->setObjectName(u"details"_s);
    m_details = new DetailsPanel(m_session, m_detailsDock);
    m_detailsDock->setWidget(m_details);
    m_detailsDock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    addDockWidget(Qt::RightDockWidgetArea, m_detailsDock);
    resizeDocks({m_detailsDock}, {detailsWidth}, Qt::Horizontal);
}

void MainWindow::createStatusLine()
{
    m_stateLabel = new QLabel(this);
    m_stateLabel->setTextFormat(Qt::PlainText);
    m_stateLabel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_stateLabel->setContentsMargins(stateMargin, 0, stateMargin, 0);
    m_stateLabel->setAccessibleName(tr("State"));
    m_indicator = new WorkIndicator(this);
    statusBar()->addWidget(m_stateLabel, 1);
    statusBar()->addPermanentWidget(m_indicator);
    statusBar()->addPermanentWidget(new PictureHandle(*this));
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::viewChanged, this, &MainWindow::showView);
    // Not only when the window closes: a machine may stop without asking.
    connect(&m_session, &Session::historyChanged, m_saving, qOverload<>(&QTimer::start));
    connect(&m_session, &Session::datasetChanged, this, &MainWindow::showState);
    connect(&m_session, &Session::snapshotChanged, this, &MainWindow::showState);
    connect(&m_session, &Session::compareChanged, this, &MainWindow::showState);
    connect(m_files, &FileTasks::newWindowRequested, this, &MainWindow::newWindowRequested);
    connect(m_files, &FileTasks::opened, this,
            [this](const QString& path) { recentFiles().add(path); });
    connect(m_search, &SearchBox::factChosen, this,
            [this](FactRef fact) { m_session.select(fact); });
    connect(&m_session, &Session::selectionChanged, this, [this](std::optional<FactRef> fact) {
        if (fact)
            m_detailsDock->show();
    });
}

void MainWindow::showView(const QString& id)
{
    const ViewEntry* entry = findView(id);
    if (!entry)
        return;
    View*& view = m_views[id];
    if (!view) {
        view = entry->create(m_session, m_theme, m_pages);
        applyShortcuts(view->actions(), m_settings);
        m_pages->addWidget(view);
    }
    m_pages->setCurrentWidget(view);
    view->setFocus(Qt::OtherFocusReason);
    emit viewShown(id, view);
}

void MainWindow::goToView(const QString& id)
{
    m_session.setView(id);
    if (View* view = findShownView(id))
        view->setFocus(Qt::OtherFocusReason); // a click in the rail is no key
}

void MainWindow::showState()
{
    const DatasetInfo& info = m_session.dataset()->info;
    setWindowTitle(info.title.left(200).replace("[*]"_L1, "[*][*]"_L1) + u"[*] \u2013 "_s + tr("Stewardship Explorer"));
    setWindowModified(m_editor.isModified());
    setWindowFilePath(m_session.dataset()->image.path);
    const QString state = stateLine(*m_session.snapshot(), m_session.compareSnapshot().get());
    m_stateLabel->setText(state);
    m_stateLabel->setToolTip(state.toHtmlEscaped());
}

void MainWindow::setAppearance(const QString& name)
{
    m_settings.setAppearance(name);
    m_isDressing = true;
    setTheme(applyAppearance(name, m_settings.reducesMotion()));
    m_isDressing = false;
}

void MainWindow::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_timeBar->setTheme(theme);
    m_files->setTheme(theme);
    for (View* view : std::as_const(m_views))
        view->setTheme(theme);
    emit themeChanged(theme);
}

void MainWindow::restoreLayout()
{
    restoreGeometry(m_settings.windowGeometry());
    restoreState(m_settings.windowState(), layoutVersion);
}

void MainWindow::saveLayout()
{
    m_settings.setWindow(saveGeometry(), saveState(layoutVersion));
    m_settings.setLastView(m_session.state().view);
    saveSession(*this, m_settings);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_editor.isModified() && !m_mayClose) {
        event->ignore();
        return m_saves->whenSafe([this] {
            m_mayClose = true;
            close();
        });
    }
    saveLayout();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    const bool followsDesktop = event->type() == QEvent::PaletteChange && !m_isDressing
                                && m_files && m_settings.appearance() == "system"_L1;
    if (!followsDesktop)
        return;
    const bool wasDark = m_theme.isDark();
    const bool isDark = palette().color(QPalette::Window).lightness() < 128;
    if (wasDark != isDark)
        setTheme((isDark ? Theme::dark() : Theme::light()).onScreen(font()));
}

void MainWindow::openFiles(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    m_files->open(paths.first());
    for (const QString& path : paths.mid(1, mostFilesAtOnce - 1))
        emit newWindowRequested(path);
    if (const qsizetype more = paths.size() - mostFilesAtOnce; more > 0)
        m_messages->showError(tr("At most %1 files are opened at once; %2 more were left alone.")
                                  .arg(mostFilesAtOnce)
                                  .arg(more));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (offersFiles(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const DroppedFiles dropped = sortDropped(event->mimeData()->urls());
    event->acceptProposedAction();
    openFiles(dropped.datasets);
    if (dropped.datasets.isEmpty() && !dropped.others.isEmpty())
        m_files->askAndImport(dropped.others);
    else if (!dropped.others.isEmpty())
        m_messages->showError(tr("Datasets were opened. Drop what is to be imported by itself: %1")
                                  .arg(nameInSentence(dropped.others.first())));
    else if (dropped.refused > 0 && dropped.datasets.size() <= mostFilesAtOnce)
        m_messages->showError(tr("Only files and folders of this computer can be dropped here, and "
                                 "at most %1 of them.")
                                  .arg(DroppedFiles::most));
}

} // namespace steward
