// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/run_window.h"

#include "app/session/embedded_dataset.h"
#include "app/shell/file_tasks.h"
#include "app/shell/main_window.h"
#include "app/text/error_text.h"
#include "app/text/translations.h"
#include "app/views/scene_accessible.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>

#include <cstdio>

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

int runWindow(int& argc, char** argv, const QString& file)
{
    if (!hasDisplay()) {
        printProblem(QCoreApplication::translate("Window", "there is no display; use a command such as “report”, see --help"));
        return 1;
    }
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(u"io.github.stewardship_explorer.stewardship_explorer"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/app.svg"_s));
    installTranslations(QLocale());
    installSceneAccessibility();
    const auto dataset = loadEmbeddedDataset();
    if (!dataset) {
        printProblem(errorLine(dataset.error()));
        return 1;
    }
    Settings settings;
    auto* window = new MainWindow(*dataset, settings);
    window->show();
    if (!file.isEmpty())
        window->files().open(file);
    return QApplication::exec();
}

} // namespace steward
