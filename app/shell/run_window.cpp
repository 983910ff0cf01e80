// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/run_window.h"

#include "app/session/embedded_dataset.h"
#include "app/shell/appearance.h"
#include "app/shell/desktop_portal.h"
#include "app/shell/file_tasks.h"
#include "app/shell/follow_desktop.h"
#include "app/shell/help_actions.h"
#include "app/shell/last_session.h"
#include "app/shell/link_actions.h"
#include "app/shell/main_window.h"
#include "app/shell/message_bar.h"
#include "app/shell/recovery_offer.h"
#include "app/shell/windows.h"
#include "app/text/error_text.h"
#include "app/text/translations.h"
#include "app/views/after_paint.h"
#include "app/views/scene_accessible.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QLocale>
#include <QTimer>
#include <QUrl>

#include <cstdio>

#include <future>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr int questionDelayMs = 600; ///< once there is something to look at

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Window)
};

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

void tellProblem(const Settings& settings, MainWindow& window)
{
    if (!settings.problem())
        return;
    const QString path = QDir::toNativeSeparators(settings.path());
    window.messages().showError([&] {
        switch (*settings.problem()) {
        case Settings::Problem::Unreadable:
            //: %1: path of a file
            return Texts::tr("The settings could not be read and are as at first. What was there is kept in %1.")
                .arg(path + ".unreadable"_L1);
        case Settings::Problem::Newer:
            return Texts::tr("The settings in %1 are of a newer version of the program: what you choose now is not kept.").arg(path);
        case Settings::Problem::ReadOnly:
            return Texts::tr("The settings cannot be kept: %1 cannot be written.").arg(path);
        }
        return QString();
    }());
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
        printProblem(Texts::tr("there is no display; use a command such as “report”, see --help"));
        return 1;
    }
    // Reading takes about as long as Qt takes to come up, so both happen at once.
    auto loading = std::async(std::launch::async, loadEmbeddedDataset);
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(u"io.github.stewardship_explorer.stewardship_explorer"_s);
    const auto bus = std::async(std::launch::async, reachSessionBus);
    installSceneAccessibility();
    Settings settings;
    speakWithDirection(spokenLocale(settings.language()));
    const QFont desktopFont = QApplication::font();
    applyTextSize(desktopFont, settings.textSize());
    const Theme theme = applyAppearance(settings.appearance(), settings.reducesMotion());
    const auto dataset = loading.get();
    if (!dataset) {
        printProblem(errorLine(dataset.error()));
        return 1;
    }
    Windows windows(settings, desktopFont);
    MainWindow& window = windows.make(*dataset, theme);
    const Wish wish = sorted(files);
    if (files.isEmpty())
        resumeSession(window, settings);
    followDesktop(windows, window);
    window.show();
    // Drawn in every size and sent to the display, which a window can be painted before.
    afterPaint(window, [] { QApplication::setWindowIcon(QIcon(u":/icons/app.svg"_s)); });
    tellProblem(settings, window);
    if (shown)
        shown(window);
    follow(wish, window);
    QTimer::singleShot(questionDelayMs, &window, [&window, &settings] { offerRecovery(window, EditJournal::folderBeside(settings.path())); });
    // Who came with a question of their own is not stopped.
    if (files.isEmpty() && !settings.isTourSeen())
        QTimer::singleShot(questionDelayMs, &window, [&window] { beginTour(window); });
    return QApplication::exec();
}

} // namespace steward
