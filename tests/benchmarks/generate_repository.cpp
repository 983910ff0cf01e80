// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/generate_repository.h"

#include <QFile>
#include <QProcess>
#include <QStringList>

#include <cmath>
#include <random>

namespace steward {

namespace {

constexpr int people = 8000;
constexpr int commitsBetweenMerges = 10;
constexpr int contents = 1000;
constexpr qint64 begin = 1'100'000'000;
constexpr qint64 lasting = 20LL * 365 * 86'400;

const char* domainOf(int person)
{
    static constexpr const char* domains[] = {"gmail.com",   "fb.com", "google.com", "intel.com",
                                              "example.org", "tum.de", "nvidia.com", "mit.edu"};
    return domains[person % 8];
}

QByteArray personOf(int person)
{
    const QByteArray number = QByteArray::number(person);
    return "First" + number + " Last" + QByteArray::number(person / 3) + " <person" + number + "@"
           + domainOf(person) + ">";
}

QByteArray commitOf(int number, int commits, int person)
{
    const QByteArray when = QByteArray::number(begin + lasting * number / commits);
    const QByteArray message =
        "Change " + QByteArray::number(number)
        + "\n\nA sentence or two on why this is done, as commits have them.\n";
    const QByteArray content = QByteArray::number(number % contents) + "\n";
    QByteArray text = "commit refs/heads/main\nmark :" + QByteArray::number(number) + "\nauthor "
                      + personOf(person) + " " + when + " +0200\ncommitter " + personOf(person)
                      + " " + when + " +0200\ndata " + QByteArray::number(message.size()) + "\n"
                      + message;
    if (number > 1)
        text += "from :" + QByteArray::number(number - 1) + "\n";
    if (number > 2 && number % commitsBetweenMerges == 0)
        text += "merge :" + QByteArray::number(number - 2) + "\n";
    text += "M 100644 inline file" + QByteArray::number(number % 50) + "\ndata "
            + QByteArray::number(content.size()) + "\n" + content;
    return text;
}

bool writeStream(const QString& path, int commits)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    std::mt19937 random(42);
    for (int number = 1; number <= commits; ++number) {
        // Few do most: a power of a uniform number.
        const double share = static_cast<double>(random())
                             / static_cast<double>(std::mt19937::max());
        file.write(commitOf(number, commits, static_cast<int>(std::pow(share, 6) * (people - 1))));
    }
    return file.flush();
}

} // namespace

bool generateRepository(const QString& folder, int commits)
{
    const QString stream = folder + QStringLiteral(".stream");
    if (QProcess::execute(QStringLiteral("git"), {QStringLiteral("init"), QStringLiteral("--quiet"),
                                                  QStringLiteral("--bare"),
                                                  QStringLiteral("--initial-branch=main"), folder})
            != 0
        || !writeStream(stream, commits))
        return false;
    QProcess import;
    import.setStandardInputFile(stream);
    import.start(QStringLiteral("git"), {QStringLiteral("-C"), folder,
                                         QStringLiteral("fast-import"), QStringLiteral("--quiet")});
    const bool done = import.waitForFinished(-1) && import.exitCode() == 0;
    QFile::remove(stream);
    return done;
}

} // namespace steward
