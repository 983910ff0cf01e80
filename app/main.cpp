// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A window or a command. Which one is decided before there is an application object, because a
// command must not need a display.

#include "app/commands/run_command.h"
#include "app/export/deterministic.h"
#include "app/shell/run_window.h"
#include "app/text/translations.h"

#include <QApplication>
#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cstdio>

using namespace steward;

namespace {

QStringList wordsOf(int argc, char** argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

/// Standard error belongs to our own lines. What Qt notes of the machine (a runtime folder that is
/// not set, a font directory) is nothing a caller of a command can act on.
void dropNotes(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "stewardship-explorer: %s\n", message.toUtf8().constData());
}

/// Output of commands is for scripts and for other people: the same on every machine, whatever the
/// language it is set to.
void speakEnglish()
{
    speak(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

Exit runDrawing(const Request& request, int& argc, char** argv)
{
    // Fonts are needed, a display is not. Charts want the widgets' application object.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    makeOutputDeterministic();
    const QApplication application(argc, argv);
    speakEnglish();
    return runCommand(request);
}

Exit runWithoutWindow(const Request& request, int& argc, char** argv)
{
    qInstallMessageHandler(dropNotes);
    if (request.kind == Request::Kind::Command && request.command->draws)
        return runDrawing(request, argc, argv);
    const QCoreApplication application(argc, argv);
    speakEnglish();
    switch (request.kind) {
    case Request::Kind::Help: return printHelp();
    case Request::Kind::Version: return printVersion();
    case Request::Kind::Command: return runCommand(request);
    default: return reportWrongCall(request);
    }
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("stewardship-explorer"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STEWARD_VERSION));
    const Request request = readRequest(wordsOf(argc, argv));
    if (request.kind == Request::Kind::Window)
        return runWindows(argc, argv, request.files);
    return static_cast<int>(runWithoutWindow(request, argc, argv));
}
