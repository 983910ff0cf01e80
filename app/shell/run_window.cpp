// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/run_window.h"

#include "app/session/embedded_dataset.h"
#include "app/shell/appearance.h"
#include "app/shell/file_tasks.h"
#include "app/shell/main_window.h"
#include "app/text/error_text.h"
#include "app/text/translations.h"
#include "app/views/scene_accessible.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>

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

} // namespace

int runWindow(int& argc, char** argv, const QString& file,
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
    installTranslations(QLocale());
    installSceneAccessibility();
    Settings settings;
    const Theme theme = applyAppearance(settings.appearance());
    const auto dataset = loading.get();
    if (!dataset) {
        printProblem(errorLine(dataset.error()));
        return 1;
    }
    auto* window = new MainWindow(*dataset, settings, theme);
    window->show();
    if (shown)
        shown(*window);
    if (!file.isEmpty())
        window->files().open(file);
    return QApplication::exec();
}

} // namespace steward
