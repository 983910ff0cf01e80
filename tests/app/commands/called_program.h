// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program as a process: what scripts see.

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>

namespace steward {

struct Outcome
{
    int status = -1; ///< -2: it crashed
    QByteArray output;
    QByteArray errors;
};

/// Runs it without a display: commands choose a platform themselves.
/// \param words  the arguments, with blanks between them
/// \param locale LC_ALL of the process
inline Outcome callProgram(const QString& words, const QString& locale = QStringLiteral("C.UTF-8"))
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("LC_ALL"), locale);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(STEWARD_EXECUTABLE),
                  words.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

/// What it prints with --json; empty where it fails.
inline QJsonObject jsonOf(const QString& words)
{
    const Outcome outcome = callProgram(words + QStringLiteral(" --json"));
    return outcome.status == 0 ? QJsonDocument::fromJson(outcome.output).object() : QJsonObject();
}

/// \param keys with blanks between them
inline bool hasKeys(const QJsonObject& object, const char* keys)
{
    for (const QByteArray& key : QByteArray(keys).split(' '))
        if (!object.contains(QLatin1String(key)))
            return false;
    return true;
}

} // namespace steward
