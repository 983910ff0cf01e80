// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report_spec.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace steward {

/// Has a report made by a process of this program: charts can only be drawn on the thread of a
/// window, and a report takes longer than a window may stand still. Starting another one stops the
/// one under way.
class ReportProcess : public QObject
{
    Q_OBJECT

public:
    /// \param program path of this program
    ReportProcess(QString program, QObject* parent);
    ~ReportProcess() override;

    /// \param dataset path of its file; empty: the embedded one
    /// \param output file whose suffix decides the format
    /// \param dpi of PNG
    void start(const ReportSpec& spec, const QString& dataset, const QString& output, double dpi);
    void cancel();
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

signals:
    void progressed(int percent);
    void done(const QString& output);
    /// In words, on one line or several. Not after cancel().
    void failed(const QString& problem);

private:
    void readProgress();
    void finish(int exitCode, QProcess::ExitStatus status);

    QString m_program;
    QString m_output;
    QByteArray m_messages;                   ///< of standard error, but for progress
    std::unique_ptr<QTemporaryDir> m_folder; ///< of the specification
    QProcess m_process;
};

} // namespace steward
