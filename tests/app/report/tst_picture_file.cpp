// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/picture_file.h"
#include "app/report/write_report.h"

#include "tests/support/pytorch_dataset.h"

#include <QImage>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

PictureRequest requestOn(QStringView isoDay)
{
    PictureRequest request;
    request.snapshot = pytorchAt(isoDay);
    request.window = {day(u"2022-01-01"), day(u"2023-01-01")};
    request.size = {1000, 700};
    request.theme = Theme::light();
    return request;
}

} // namespace

class TestPictureFile : public QObject
{
    Q_OBJECT

private slots:
    void theRecordNamesDayDatasetAndProgram();
    void theSourcesAreThoseOfWhatIsDrawn();
    void aViewThatCannotTellHasThoseOfTheDataset();
    void smallPicturesHaveTheSourcesOfAllTheirDays();
    void everyViewMakesEveryFormat();
    void pagesCarryARecord();
};

void TestPictureFile::theRecordNamesDayDatasetAndProgram()
{
    PictureRequest request = requestOn(u"2025-09-12");
    const PictureRecord record = recordOf(*findView(u"timeline"), request);
    QCOMPARE(record.asOf, u"2025-09-12"_s);
    QCOMPARE(record.datasetHash, imageHashOf(*pytorchDataset()));
    QCOMPARE(record.datasetHash.size(), 64);
    QVERIFY(record.creator.startsWith(u"Stewardship Explorer "));
    QVERIFY(record.title.startsWith(u"Timeline \u2013 "));
    QVERIFY(!record.description.isEmpty());
    request.title = u"Who decides?"_s;
    QCOMPARE(recordOf(*findView(u"timeline"), request).title, u"Who decides?"_s);
    request.title = QString(); // no heading, but a file has a name all the same
    QCOMPARE(recordOf(*findView(u"timeline"), request).title, record.title);
}

void TestPictureFile::theSourcesAreThoseOfWhatIsDrawn()
{
    PictureRequest request = requestOn(u"2026-09-15");
    const QStringList year = recordOf(*findView(u"timeline"), request).sources;
    request.lanes = {u"release"_s};
    const QStringList lane = recordOf(*findView(u"timeline"), request).sources;
    QVERIFY(!lane.isEmpty());
    QVERIFY(lane.size() < year.size());
    QVERIFY(lane.first().contains(u" <http"));
    QVERIFY(!recordOf(*findView(u"members"), request).sources.isEmpty());
    QVERIFY(!recordOf(*findView(u"transfer"), request).sources.isEmpty());
}

void TestPictureFile::aViewThatCannotTellHasThoseOfTheDataset()
{
    const std::size_t all = pytorchDataset()->sources.size();
    QCOMPARE(recordOf(*findView(u"overview"), requestOn(u"2026-09-15")).sources.size(),
             static_cast<qsizetype>(std::min<std::size_t>(all, 200)));
}

void TestPictureFile::smallPicturesHaveTheSourcesOfAllTheirDays()
{
    PictureRequest request = requestOn(u"2026-09-15");
    request.days = {pytorchAt(u"2022-09-12")};
    const QStringList early = recordOf(*findView(u"members"), request).sources;
    request.days.push_back(pytorchAt(u"2026-09-15"));
    const QStringList both = recordOf(*findView(u"members"), request).sources;
    QVERIFY(!early.isEmpty());
    QVERIFY(both.size() > early.size());
    for (const QString& source : early)
        QVERIFY(both.contains(source));
}

void TestPictureFile::everyViewMakesEveryFormat()
{
    for (const ViewEntry& view : viewEntries()) {
        if (!view.draw)
            continue;
        for (const PictureFormat& format : pictureFormats())
            QVERIFY(drawPictureFile(view, requestOn(u"2025-09-12"), {&format, 1.0}));
    }
}

void TestPictureFile::pagesCarryARecord()
{
    ComposedReport report;
    report.pages.emplace_back().scene.size = {100, 100};
    report.theme = Theme::light();
    report.options.title = u"A report"_s;
    ReportOutput output{.format = ReportFormat::Png, .path = u"r.png"_s};
    const auto plain = renderReport(report, output);
    QVERIFY(plain);
    QCOMPARE(QImage::fromData(plain->front().bytes).text(u"Title"_s), u"A report"_s);
    output.record = recordOf(*pytorchDataset(), day(u"2025-09-12"), u"Another"_s);
    const QImage told = QImage::fromData(renderReport(report, output)->front().bytes);
    QCOMPARE(told.text(u"Title"_s), u"Another"_s);
    QCOMPARE(told.text(u"Stewardship-AsOf"_s), u"2025-09-12"_s);
}

QTEST_MAIN(TestPictureFile)
#include "tst_picture_file.moc"
