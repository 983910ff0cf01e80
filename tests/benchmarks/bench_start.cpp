// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the start of the process to the first painted window, against a bare window in a process of
// its own. Both end by themselves once they have painted.

#include "tests/benchmarks/measure.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;

class BenchStart : public QObject
{
    Q_OBJECT

private slots:
    void theFirstWindowComesNotMuchAfterABareOne();
};

void BenchStart::theFirstWindowComesNotMuchAfterABareOne()
{
    const QTemporaryDir folder;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.path());
    const auto run = [&environment](const QString& program) {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(program, {});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
    };
    QElapsedTimer wall;
    wall.start();
    const auto clock = [&wall] { return static_cast<double>(wall.nsecsElapsed()) / 1e6; };
    const Pair pair = compare([&] { run(QStringLiteral(STEWARD_FIRST_WINDOW)); },
                              [&] { run(QStringLiteral(STEWARD_BARE_WINDOW)); }, 15, clock);
    // The aim is 1.5, which is not reached yet (see CHANGELOG); the check keeps it from getting worse.
    qInfo("first window %.0f ms, bare window %.0f ms, ratio %.2f (aim 1.5, at most 2.6)", pair.measured, pair.reference, pair.ratio());
    QVERIFY(pair.ratio() <= 2.6);
}

QTEST_GUILESS_MAIN(BenchStart)
#include "bench_start.moc"
