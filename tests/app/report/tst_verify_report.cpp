// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A report carries what it can be made again from; whatever is changed about it is noticed.

#include "core/import/csv_reader.h"

#include "app/export/deterministic.h"
#include "app/export/read_pdf_attachments.h"
#include "app/report/verify_report.h"
#include "app/report/write_report.h"

#include "tests/support/pytorch_dataset.h"

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QLocale>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

QByteArray pngOf(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

ReportRequest requestOf(const QStringList& sections)
{
    ReportRequest request{.dataset = pytorchDataset()};
    request.spec.asOf = day(u"2026-09-15");
    request.spec.sections = sections;
    return request;
}

QByteArray pdfOf(const ReportRequest& request)
{
    const auto report = composeReport(request);
    const auto files = report ? renderReport(*report, {})
                              : Result<std::vector<OutputFile>>(report.error());
    return files ? files->front().bytes : QByteArray();
}

std::optional<PdfAttachment> attachment(const QByteArray& pdf, const QString& name)
{
    const auto all = readPdfAttachments(pdf);
    if (all)
        for (const PdfAttachment& one : *all)
            if (one.name == name)
                return one;
    return std::nullopt;
}

} // namespace

class TestVerifyReport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { makeOutputDeterministic(); }

    void aReportIsMadeAgainFromWhatItCarries()
    {
        ReportRequest request = requestOf({u"cover"_s, u"changes"_s, u"members"_s, u"sources"_s});
        request.spec.title = u"Ours"_s;
        request.spec.memberDays = {day(u"2023-01-01")};
        request.spec.orientation = Orientation::Landscape;
        const auto logo = logoOf(pngOf({400, 100}));
        QVERIFY(logo);
        request.logo = *logo;
        request.spec.logo = u"/somewhere/else/logo.png"_s;
        const QByteArray pdf = pdfOf(request);
        const auto verification = verifyReport(pdf, pytorchDataset());
        QVERIFY(verification);
        QVERIFY(verification->isSame);
        QCOMPARE(verification->origin.dataset, imageHashOf(*pytorchDataset()));
        QCOMPARE(attachment(pdf, u"logo.png"_s)->bytes, logo->bytes);
    }

    void aChangedPageIsNoticed()
    {
        QByteArray pdf = pdfOf(requestOf({u"cover"_s}));
        const qsizetype at = pdf.indexOf("/MediaBox [0 ");
        QVERIFY(at > 0);
        pdf.replace(at, 13, "/MediaBox [1 ");
        const auto verification = verifyReport(pdf, pytorchDataset());
        QVERIFY(verification);
        QVERIFY(!verification->isSame);
        QCOMPARE(verification->differences.front(), ReportDifference::Pages);
    }

    void anotherDatasetIsNamedAsTheReason()
    {
        const QByteArray pdf = pdfOf(requestOf({u"cover"_s}));
        auto other = std::make_shared<Dataset>(*pytorchDataset());
        other->image.bytes.append('\0');
        other->imageHash = ImageHash();
        const auto verification = verifyReport(pdf, other);
        QVERIFY(verification);
        QVERIFY(!verification->isSame);
        QCOMPARE(verification->differences.front(), ReportDifference::Dataset);
    }

    void whatIsNoReportIsRefused()
    {
        QVERIFY(!verifyReport({}, pytorchDataset()));
        QVERIFY(!verifyReport("%PDF-1.4\n", pytorchDataset()));
        const auto report = composeReport(requestOf({u"cover"_s}));
        ComposedReport bare = *report;
        bare.options.attachments.clear();
        const auto files = renderReport(bare, {});
        const auto verification = verifyReport(files->front().bytes, pytorchDataset());
        QVERIFY(!verification);
        QCOMPARE(verification.error().code, ErrorCode::UnknownFormat);
    }

    void everyNumberedTableIsAttached()
    {
        const QByteArray pdf = pdfOf(requestOf({u"member-table"_s, u"seats"_s, u"sources"_s}));
        const auto table = attachment(pdf, u"table-01.csv"_s);
        QVERIFY(table && attachment(pdf, u"table-02.csv"_s));
        QVERIFY(!attachment(pdf, u"table-03.csv"_s));
        CsvReader reader(table->bytes);
        int rows = 0;
        while (const auto row = reader.next()) {
            QVERIFY(*row);
            QCOMPARE((*row)->fields.size(), std::size_t{5});
            ++rows;
        }
        // The titles, four tiers and forty-eight members.
        QCOMPARE(rows, 1 + 4 + 48);
    }

    void everyFigureHasItsRows()
    {
        ReportRequest request = requestOf(
            {u"overview"_s, u"timeline"_s, u"members"_s, u"growth"_s, u"transfer"_s, u"sources"_s});
        request.spec.memberDays = {day(u"2023-01-01")};
        const auto all = readPdfAttachments(pdfOf(request));
        QVERIFY(all);
        QStringList names;
        for (const PdfAttachment& one : *all) {
            if (!one.name.startsWith("figure-"_L1))
                continue;
            names.append(one.name.left(9));
            QVERIFY2(one.bytes.count('\n') > 5, qPrintable(one.name));
            QVERIFY(!one.description.isEmpty());
        }
        names.removeDuplicates();
        QCOMPARE(names.size(), 6); // the members twice
    }

    void theSpecificationIsThatOfTheReport()
    {
        ReportRequest request = requestOf({u"cover"_s});
        request.spec.asOf.reset();
        const auto json = attachment(pdfOf(request), specAttachment);
        QVERIFY(json);
        const auto spec = readReportSpec(json->bytes);
        QVERIFY(spec);
        // What was left open is decided, so that a later dataset's day does not move it.
        QCOMPARE(spec->asOf, std::optional(pytorchDataset()->info.asOf));
    }

    void theBriefIsOnePage_data()
    {
        QTest::addColumn<QString>("paper");
        QTest::addColumn<Orientation>("orientation");
        for (const QString& name : paperNames())
            for (const Orientation way : {Orientation::Portrait, Orientation::Landscape})
                QTest::newRow(qPrintable(name + u' ' + nameOf(way))) << name << way;
    }

    void theBriefIsOnePage()
    {
        QFETCH(QString, paper);
        QFETCH(Orientation, orientation);
        ReportRequest request = requestOf({});
        request.spec.level = ReportLevel::Brief;
        request.spec.paper = paper;
        request.spec.orientation = orientation;
        const auto report = composeReport(request);
        QVERIFY(report);
        QCOMPARE(report->pages.size(), std::size_t{1});
    }

    void aLevelHasTheSectionsOfTheShorterOnes()
    {
        const QStringList board = reportSections(ReportLevel::Board);
        const QStringList full = reportSections(ReportLevel::Full);
        for (const QString& section : board)
            QVERIFY2(full.contains(section), qPrintable(section));
        QVERIFY(full.size() > board.size());
        QVERIFY(!full.contains(u"brief"_s));
    }

    void sectionsStandInTheOrderAskedFor()
    {
        const auto plan = planReport(
            requestOf({u"sources"_s, u"events"_s, u"summary"_s, u"cover"_s, u"events"_s}));
        QVERIFY(plan);
        QStringList ids;
        for (const ReportSection* section : plan->sections)
            ids.append(section->id);
        QCOMPARE(ids, (QStringList{u"cover"_s, u"events"_s, u"summary"_s, u"sources"_s}));
    }

    void whatIsUnknownIsNamed_data()
    {
        QTest::addColumn<QString>("column");
        for (const char* column : {"paper", "theme", "language", "sections"})
            QTest::newRow(column) << QString::fromLatin1(column);
    }

    void whatIsUnknownIsNamed()
    {
        QFETCH(QString, column);
        ReportRequest request = requestOf({});
        request.spec.paper = column == "paper"_L1 ? u"napkin"_s : QString();
        request.spec.theme = column == "theme"_L1 ? u"pink"_s : QString();
        request.spec.language = column == "language"_L1 ? u"xx-nowhere"_s : QString();
        if (column == "sections"_L1)
            request.spec.sections = {u"moon"_s};
        const auto plan = planReport(request);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::NotInVocabulary);
        QCOMPARE(plan.error().column, column);
        QVERIFY(!plan.error().expected.isEmpty());
    }

    void aCancelledReportIsNone()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto report = composeReport(requestOf({u"cover"_s}), {}, stop.get_token());
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
    }

    void progressOnlyGrows()
    {
        std::vector<double> told;
        const auto report = composeReport(requestOf({u"cover"_s, u"timeline"_s, u"sources"_s}),
                                          [&](double part) { told.push_back(part); });
        QVERIFY(report);
        QVERIFY(told.size() >= 4);
        QVERIFY(std::ranges::is_sorted(told));
        QVERIFY(told.front() >= 0.0 && told.back() <= 1.0);
    }

    void logosAreCheckedBeforeTheyAreDecoded_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code"); // -1: none
        const auto svg = [](const char* inside) {
            return QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" "
                              "xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 20 10\">")
                   + inside + "</svg>";
        };
        const int unknown = static_cast<int>(ErrorCode::UnknownFormat);
        QTest::newRow("png") << pngOf({40, 10}) << -1;
        QTest::newRow("svg") << svg("<rect width=\"9\" height=\"9\"/>") << -1;
        QTest::newRow("svg with an inner reference")
            << svg("<g id=\"a\"><rect width=\"1\" height=\"1\"/></g><use xlink:href=\"#a\"/>")
            << -1;
        QTest::newRow("50,000 pixels wide")
            << pngOf({50'000, 1}) << static_cast<int>(ErrorCode::TooLarge);
        QTest::newRow("empty") << QByteArray() << static_cast<int>(ErrorCode::EmptyFile);
        QTest::newRow("text") << QByteArray("not a picture") << unknown;
        QTest::newRow("cut off") << pngOf({40, 10}).left(60) << unknown;
        QTest::newRow("svg that reads a file")
            << svg("<image width=\"9\" height=\"9\" xlink:href=\"file:///etc/passwd\"/>")
            << unknown;
        QTest::newRow("svg with an entity")
            << QByteArray("<!DOCTYPE svg [<!ENTITY a \"b\">]>") + svg("<text>&a;</text>")
            << unknown;
        QTest::newRow("svg with a style sheet") << svg("<style>@import url(x)</style>") << unknown;
        QTest::newRow("html") << QByteArray("<html></html>") << unknown;
    }

    void logosAreCheckedBeforeTheyAreDecoded()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        const auto logo = logoOf(bytes);
        QCOMPARE(logo ? -1 : static_cast<int>(logo.error().code), code);
    }

    void aLongTitleIsShortened()
    {
        ReportRequest request = requestOf({u"cover"_s, u"summary"_s});
        request.spec.title = QString(100'000, u'x') + QChar(0x202E) + u"abc"_s;
        const auto report = composeReport(request);
        QVERIFY(report);
        QVERIFY(report->options.title.size() < 250);
        QVERIFY(!report->options.title.contains(QChar(0x202E)));
    }
};

QTEST_MAIN(TestVerifyReport)
#include "tst_verify_report.moc"
