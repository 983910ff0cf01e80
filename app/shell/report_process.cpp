// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/report_process.h"

#include "core/base/atomic_file.h"

#include "app/text/error_text.h"

#include <QFileInfo>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestMessage = 500;
constexpr int patience = 2000; ///< ms that a process is given to end

} // namespace

ReportProcess::ReportProcess(QString program, QObject* parent)
    : QObject(parent)
    , m_program(std::move(program))
{
    connect(&m_process, &QProcess::readyReadStandardError, this, &ReportProcess::readProgress);
    connect(&m_process, &QProcess::finished, this, &ReportProcess::finish);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            emit failed(tr("The report could not be started."));
    });
}

ReportProcess::~ReportProcess() { cancel(); }

void ReportProcess::cancel()
{
    if (!isRunning())
        return;
    const QSignalBlocker blocker(&m_process);
    m_process.kill();
    m_process.waitForFinished(patience);
}

void ReportProcess::start(const ReportSpec& spec, const QString& dataset, const QString& output,
                          double dpi)
{
    cancel();
    m_output = output;
    m_messages.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    const QString specFile = m_folder->filePath(u"report.json"_s);
    if (const auto written = writeFileAtomically(specFile, toJson(spec)); !written)
        return emit failed(errorLine(written.error()));
    QStringList arguments{u"report"_s};
    if (!dataset.isEmpty())
        arguments.append(QFileInfo(dataset).absoluteFilePath());
    arguments += {u"--spec"_s,          specFile,       u"--output"_s, output, u"--dpi"_s,
                  QString::number(dpi), u"--progress"_s};
    m_process.start(m_program, arguments);
}

/// A line "37 %" is progress, and the others are what went wrong.
void ReportProcess::readProgress()
{
    m_process.setReadChannel(QProcess::StandardError);
    while (m_process.canReadLine()) {
        const QByteArray line = m_process.readLine();
        bool isNumber = false;
        const int percent = line.split(' ').front().toInt(&isNumber);
        if (isNumber && line.trimmed().endsWith('%'))
            emit progressed(percent);
        else if (m_messages.size() < longestMessage)
            m_messages += line;
    }
}

void ReportProcess::finish(int exitCode, QProcess::ExitStatus status)
{
    readProgress();
    if (status == QProcess::NormalExit && exitCode == 0)
        return emit done(m_output);
    const QString told = QString::fromUtf8(m_messages).trimmed().left(longestMessage);
    emit failed(told.isEmpty() ? tr("The report was not written.") : told);
}

} // namespace steward
