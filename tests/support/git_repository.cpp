// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/git_repository.h"

#include <QProcess>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

QProcessEnvironment plainEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GIT_CONFIG_NOSYSTEM"_s, u"1"_s);
    environment.insert(u"GIT_CONFIG_GLOBAL"_s, u"/dev/null"_s);
    return environment;
}

bool run(const QStringList& arguments, const QByteArray& input, QByteArray* output)
{
    QProcess git;
    git.setProcessEnvironment(plainEnvironment());
    git.start(u"git"_s, arguments);
    git.write(input);
    git.closeWriteChannel();
    if (!git.waitForFinished(60'000))
        return false;
    if (output)
        *output = git.readAllStandardOutput();
    return git.exitStatus() == QProcess::NormalExit && git.exitCode() == 0;
}

QByteArray data(const QByteArray& bytes)
{
    return "data " + QByteArray::number(bytes.size()) + "\n" + bytes + "\n";
}

} // namespace

GitRepository::GitRepository(QString folder) : m_folder(std::move(folder))
{
    run({u"init"_s, u"--quiet"_s, u"--bare"_s, u"--initial-branch=main"_s, m_folder}, {}, nullptr);
}

void GitRepository::commit(const QByteArray& author, const QByteArray& when,
                           const QByteArray& message, const QByteArray& file,
                           const QByteArray& content)
{
    m_stream += "commit refs/heads/main\nmark :" + QByteArray::number(++m_marks) + "\nauthor "
                + author + " " + when + "\ncommitter " + author + " " + when + "\n" + data(message);
    if (m_marks > 1)
        m_stream += "from :" + QByteArray::number(m_marks - 1) + "\n";
    if (!file.isEmpty())
        m_stream += "M 100644 inline " + file + "\n" + data(content);
}

bool GitRepository::write()
{
    const bool done = run({u"-C"_s, m_folder, u"fast-import"_s, u"--quiet"_s, u"--force"_s,
                           u"--date-format=raw-permissive"_s},
                          m_stream, nullptr);
    m_stream.clear();
    return done;
}

QByteArray GitRepository::git(const QStringList& arguments) const
{
    QByteArray output;
    return run(QStringList{u"-C"_s, m_folder} + arguments, {}, &output) ? output : QByteArray();
}

} // namespace steward
