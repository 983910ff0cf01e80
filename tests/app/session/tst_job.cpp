// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/job.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <semaphore>

using namespace steward;

class TestJob : public QObject
{
    Q_OBJECT

private slots:
    void theResultArrivesOnTheThreadOfTheJob();
    void theLatestWins();
    void aCancelledJobShowsNothing();
    void destroyingAJobWaitsForItsWork();
    void progressComesInWholePercents();
    void workStartedByAResultIsNotReportedAsEnded();
};

void TestJob::theResultArrivesOnTheThreadOfTheJob()
{
    Job job;
    QThread* workedOn = nullptr;
    QThread* shownOn = nullptr;
    job.start<int>([&](const Progress&, std::stop_token) { workedOn = QThread::currentThread(); return 7; },
                   [&](int result) { QCOMPARE(result, 7); shownOn = QThread::currentThread(); });
    QTRY_VERIFY(shownOn);
    QCOMPARE(shownOn, QThread::currentThread());
    QVERIFY(workedOn != shownOn);
}

void TestJob::theLatestWins()
{
    Job job;
    std::binary_semaphore gate(0);
    QList<int> shown;
    job.start<int>([&gate](const Progress&, std::stop_token) { gate.acquire(); return 1; }, [&](int n) { shown.append(n); });
    job.start<int>([](const Progress&, std::stop_token) { return 2; }, [&](int n) { shown.append(n); });
    gate.release();
    QTRY_COMPARE(shown, QList<int>{2});
    QTest::qWait(20);
    QCOMPARE(shown, QList<int>{2});
}

void TestJob::aCancelledJobShowsNothing()
{
    Job job;
    std::binary_semaphore begun(0);
    const QSignalSpy ended(&job, &Job::ended);
    bool isShown = false;
    std::atomic<bool> wasAsked = false;
    job.start<int>([&](const Progress&, std::stop_token stop) {
        begun.release();
        while (!stop.stop_requested())
            QThread::yieldCurrentThread();
        wasAsked = true;
        return 1;
    }, [&](int) { isShown = true; });
    begun.acquire();
    job.cancel();
    QCOMPARE(ended.count(), 1);
    QTRY_VERIFY(wasAsked);
    QCoreApplication::processEvents();
    QVERIFY(!isShown);
}

void TestJob::destroyingAJobWaitsForItsWork()
{
    std::atomic<bool> isFinished = false;
    {
        Job job;
        std::binary_semaphore begun(0);
        job.start<int>([&](const Progress&, std::stop_token stop) {
            begun.release();
            while (!stop.stop_requested())
                QThread::yieldCurrentThread();
            isFinished = true;
            return 1;
        }, [](int) {});
        begun.acquire();
    }
    QVERIFY(isFinished);
}

void TestJob::progressComesInWholePercents()
{
    Job job;
    const QSignalSpy percents(&job, &Job::progressed);
    const QSignalSpy ended(&job, &Job::ended);
    job.start<int>([](const Progress& progress, std::stop_token) {
        for (int i = 0; i <= 10'000; ++i)
            progress(i / 10'000.0);
        return 0;
    }, [](int) {});
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(percents.count(), 101);
}

void TestJob::workStartedByAResultIsNotReportedAsEnded()
{
    Job job;
    const QSignalSpy ended(&job, &Job::ended);
    bool isDone = false;
    job.start<int>([](const Progress&, std::stop_token) { return 1; }, [&](int) {
        job.start<int>([](const Progress&, std::stop_token) { return 2; }, [&](int) { isDone = true; });
        QVERIFY(job.isRunning());
    });
    QTRY_VERIFY(isDone);
    QTRY_COMPARE(ended.count(), 1);
}

QTEST_GUILESS_MAIN(TestJob)
#include "tst_job.moc"
