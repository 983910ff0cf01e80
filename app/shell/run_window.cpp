// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/run_window.h"

#include "app/session/embedded_dataset.h"
#include "app/shell/appearance.h"
#include "app/shell/file_tasks.h"
#include "app/shell/last_session.h"
#include "app/shell/link_actions.h"
#include "app/shell/main_window.h"
#include "app/shell/windows.h"
#include "app/text/error_text.h"
#include "app/text/translations.h"
#include "app/views/scene_accessible.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>
#include <QUrl>

#include <cstdio>
#include <future>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

/// Qt aborts where it finds no display; this says so in a sentence first.
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
           || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

void printProblem(const QString& line)
{
    std::fprintf(stderr, "stewardship-explorer: %s\n", line.toUtf8().constData());
}

/// What the program was called with.
struct Wish
{
    QStringList paths;
    QString link; ///< to a view of the first file
};

/// Desktops hand over paths, but some callers do not know that.
Wish sorted(const QStringList& arguments)
{
    Wish wish;
    for (const QString& argument : arguments) {
        const QUrl url(argument);
        if (isViewLink(argument))
            wish.link = argument;
        else
            wish.paths.append(url.isLocalFile() ? url.toLocalFile() : argument);
    }
    return wish;
}

void follow(const Wish& wish, MainWindow& window)
{
    if (!wish.link.isEmpty() && wish.paths.isEmpty())
        openLink(window, wish.link);
    else if (!wish.link.isEmpty())
        QObject::connect(&window.files(), &FileTasks::opened, &window,
                         [&window, link = wish.link] { openLink(window, link); }, Qt::SingleShotConnection);
    window.openFiles(wish.paths);
}

} // namespace

int runWindows(int& argc, char** argv, const QStringList& files,
               const std::function<void(MainWindow&)>& shown)
{
    if (!hasDisplay()) {
        printProblem(QCoreApplication::translate("Window", "there is no display; use a command such as “report”, see --help"));
        return 1;
    }
    // Reading takes about as long as Qt takes to come up, so both happen at once.
    auto loading = std::async(std::launch::async, loadEmbeddedDataset);
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(u"io.github.stewardship_explorer.stewardship_explorer"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/app.svg"_s));
    installSceneAccessibility();
    Settings settings;
    speakWithDirection(spokenLocale(settings.language()));
    const Theme theme = applyAppearance(settings.appearance());
    const auto dataset = loading.get();
    if (!dataset) {
        printProblem(errorLine(dataset.error()));
        return 1;
    }
    Windows windows(settings);
    MainWindow& window = windows.make(*dataset, theme);
    const Wish wish = sorted(files);
    if (files.isEmpty())
        resumeSession(window, settings);
    window.show();
    if (shown)
        shown(window);
    follow(wish, window);
    return QApplication::exec();
}

} // namespace steward
