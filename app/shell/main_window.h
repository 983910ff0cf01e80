// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The frame round the views: rail, toolbar, Details, time bar, status line. It owns the session and
// knows no view by name; views are made when they are first shown.

#pragma once

#include "app/render/theme.h"
#include "app/session/dataset_editor.h"
#include "app/session/edit_journal.h"
#include "app/session/session.h"
#include "app/shell/recent_files.h"
#include "app/shell/settings.h"

#include <QHash>
#include <QMainWindow>

class QLabel;
class QStackedWidget;
class QTimer;

namespace steward {

class AsOfControls;
class DetailsPanel;
class EditTasks;
class FileTasks;
class MessageBar;
class SaveTasks;
class SearchBox;
class TimeBar;
class View;
class WorkIndicator;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// \param theme what applyAppearance gave for the settings
    MainWindow(DatasetPtr dataset, Settings& settings, const Theme& theme, QWidget* parent = nullptr);
    ~MainWindow() override;

    Session& session() { return m_session; }
    FileTasks& files() { return *m_files; }
    DatasetEditor& editor() { return m_editor; }
    EditJournal& journal() { return m_journal; }
    EditTasks& edits() { return *m_edits; }
    SaveTasks& saves() { return *m_saves; }
    const Settings& settings() const { return m_settings; }
    RecentFiles recentFiles() { return RecentFiles(m_settings); }
    AsOfControls& asOfControls() { return *m_asOf; }
    SearchBox& searchBox() { return *m_search; }
    QDockWidget& detailsDock() { return *m_detailsDock; }
    MessageBar& messages() { return *m_messages; }
    const Theme& theme() const { return m_theme; }

    /// The view of that id if it has been shown before, else nullptr.
    View* findShownView(const QString& id) const { return m_views.value(id); }
    /// Shows the view, and puts the keyboard there even if it was shown already.
    void goToView(const QString& id);
    /// "system", or the name of a theme.
    void setAppearance(const QString& name);
    void setTheme(const Theme& theme);
    /// One of languages(), or "system"; the windows follow as soon as nothing is under way in them.
    void setLanguage(const QString& code);
    /// Makes everything in the window anew, in the language spoken now, with the same state and
    /// history. Waits for its tasks and dialogs, which would be lost.
    void renewContents();
    /// The same, dressed in that theme.
    void renewContents(const Theme& theme);
    /// Percent of the desktop's.
    void setTextSize(int percent);
    void setReducesMotion(bool reduces);
    void setResumesSession(bool resumes);
    /// That the tour has been seen, so that it does not come by itself again.
    void rememberTour();
    /// Of the action with that object name, in all windows; none: its usual ones.
    void setShortcut(const QString& action, const std::optional<QList<QKeySequence>>& keys);
    /// Takes the keys of all actions from the settings.
    void readShortcuts();
    /// The first here, the others in windows of their own.
    void openFiles(const QStringList& paths);
    /// Keeps where the window is and what it shows, for those that are made next.
    void saveLayout();

    /// More than this are not opened at once.
    static constexpr qsizetype mostFilesAtOnce = 10;

signals:
    void themeChanged(const steward::Theme& theme);
    /// Language or text size: everything is to be made anew.
    void renewalWanted();
    void shortcutsChanged();
    /// Another window is wanted, on `file`, or on the same dataset if that is empty.
    void newWindowRequested(const QString& file);
    /// The view of that id is in front; its actions are those of the widget.
    void viewShown(const QString& id, QWidget* view);

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void createContents();
    void clearContents();
    bool isBusy() const;
    void createTasks();
    void createCentre();
    void createDetails();
    void createStatusLine();
    void connectSession();
    void showView(const QString& id);
    void showState();
    void restoreLayout();

    Settings& m_settings;
    QTimer* m_saving; ///< runs while a change waits to be remembered
    Theme m_theme;
    Session m_session;
    DatasetEditor m_editor{m_session};
    EditJournal m_journal{m_session, m_editor, EditJournal::folderBeside(m_settings.path())};
    QStackedWidget* m_pages = nullptr;
    QHash<QString, View*> m_views;
    DetailsPanel* m_details = nullptr;
    QDockWidget* m_detailsDock = nullptr;
    MessageBar* m_messages = nullptr;
    TimeBar* m_timeBar = nullptr;
    AsOfControls* m_asOf = nullptr;
    SearchBox* m_search = nullptr;
    QLabel* m_stateLabel = nullptr;
    WorkIndicator* m_indicator = nullptr;
    FileTasks* m_files = nullptr;
    EditTasks* m_edits = nullptr;
    SaveTasks* m_saves = nullptr;
    QTimer* m_renewal; ///< runs while the contents wait to be made anew
    QObjectList m_frame; ///< children that are not contents
    bool m_isDressing = false;
    bool m_mayClose = false; ///< nothing unsaved is left, or the user wants it lost
};

} // namespace steward
