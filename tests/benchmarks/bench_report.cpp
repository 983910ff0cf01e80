// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The full report of the embedded dataset, against headless Chromium printing a page with the same
// texts and pictures; skipped where there is no Chromium.

#include "app/export/deterministic.h"
#include "app/export/svg_export.h"
#include "app/report/write_report.h"

#include "tests/benchmarks/measure.h"
#include "tests/support/pytorch_dataset.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = qsizetype{2} << 20;

QByteArray fullReport()
{
    const auto report = composeReport({.dataset = pytorchDataset()});
    const auto files = report ? renderReport(*report, {})
                              : Result<std::vector<OutputFile>>(report.error());
    return files ? files->front().bytes : QByteArray();
}

/// Each page as an SVG, which holds its texts and pictures, on a sheet of its own.
QByteArray pageOfPages(const ComposedReport& report)
{
    QByteArray html = "<!doctype html><meta charset=utf-8><style>@page{margin:0;size:A4}"
                      "svg{page-break-after:always;display:block}</style>";
    for (const Picture& page : report.pages)
        if (const auto svg = toSvg(page, report.theme, {}))
            html += svg->mid(svg->indexOf("<svg"));
    return html;
}

QString chromium()
{
    for (const auto& name : {u"chromium"_s, u"chromium-browser"_s, u"google-chrome"_s})
        if (const QString path = QStandardPaths::findExecutable(name); !path.isEmpty())
            return path;
    return {};
}

double wallMs()
{
    timespec time{};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

} // namespace

class BenchReport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { makeOutputDeterministic(); }

    void theFullReportIsSmall()
    {
        const double before = cpuMs();
        const QByteArray pdf = fullReport();
        qInfo("full report: %.0f ms of CPU (aim 1500), %lld bytes (at most 2 MiB)",
              cpuMs() - before, static_cast<long long>(pdf.size()));
        QVERIFY(!pdf.isEmpty() && pdf.size() <= mostBytes);
    }

    void itIsMadeFasterThanChromiumPrintsIt()
    {
        const QString browser = chromium();
        if (browser.isEmpty())
            QSKIP("there is no Chromium");
        const QTemporaryDir folder;
        const auto report = composeReport({.dataset = pytorchDataset()});
        QVERIFY(report);
        QFile page(folder.filePath(u"page.html"_s));
        QVERIFY(page.open(QIODevice::WriteOnly) && page.write(pageOfPages(*report)) > 0);
        page.close();
        const auto print = [&] {
            QProcess process;
            process.start(browser,
                          {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s,
                           u"--user-data-dir="_s + folder.filePath(u"profile"_s),
                           u"--print-to-pdf="_s + folder.filePath(u"page.pdf"_s), page.fileName()});
            QVERIFY(process.waitForFinished(120'000));
            QCOMPARE(process.exitCode(), 0);
        };
        const Pair pair = compare([] { QVERIFY(!fullReport().isEmpty()); }, print, 3, wallMs);
        qInfo("full report %.0f ms, Chromium %.0f ms, ratio %.2f (at most 1)", pair.measured,
              pair.reference, pair.quickest);
        QVERIFY(pair.quickest <= 1.0);
    }
};

QTEST_MAIN(BenchReport)
#include "bench_report.moc"
