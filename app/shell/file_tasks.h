// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/render/theme.h"
#include "app/session/job.h"
#include "app/session/session.h"

#include <QObject>

#include <functional>

namespace steward {

class MessageBar;
class WorkIndicator;
struct PictureChoice;

/// Opening, importing and exporting, as the window offers them: asks where, works in the background,
/// tells the outcome in the message bar.
class FileTasks : public QObject
{
    Q_OBJECT

public:
    FileTasks(Session& session, MessageBar& messages, WorkIndicator& indicator, QWidget* window);

    void askAndOpen();
    void askAndOpenInNewWindow();
    void open(const QString& path);
    void openEmbedded();
    /// Shows the import dialog, on what is to be imported if that is known.
    void askAndImport(const QStringList& paths = {});
    /// \param shown the size of the view on the screen
    void askAndExportPicture(QSize shown);
    /// Writes the shown view; the path's suffix decides the format.
    void exportPicture(const QString& path, const PictureChoice& choice);
    /// Shows the composer of reports.
    void askAndExportReport();
    void askAndExportCsv();
    void askAndExportGraph();
    /// Writes the membership graph for other programs; a number of graphFormats().
    void exportGraph(const QString& path, std::size_t format);

    /// Asked before another dataset takes the place of the shown one; runs what it is given if it may.
    using Guard = std::function<void(std::function<void()>)>;
    void setGuard(Guard guard) { m_guard = std::move(guard); }

    void setTheme(const Theme& theme) { m_theme = theme; }
    bool isWorking() const { return m_job.isRunning(); }

signals:
    /// The file is in front of the user.
    void opened(const QString& path);
    void newWindowRequested(const QString& file);

private:
    void askForPicturePath(const PictureChoice& choice);
    void openAtOnce(const QString& path);
    void exportCsv(const QString& folder);
    void cancel();

    Session& m_session;
    MessageBar& m_messages;
    WorkIndicator& m_indicator;
    QWidget* m_window; ///< parent of dialogs
    Theme m_theme;
    Guard m_guard = [](const std::function<void()>& go) { go(); };
    Job m_job;
};

} // namespace steward
