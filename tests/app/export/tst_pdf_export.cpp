// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/deterministic.h"
#include "app/export/pdf_export.h"
#include "app/export/pdf_finisher.h"
#include "app/export/pdf_metadata.h"

#include "tests/app/export/sample_picture.h"

#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QXmlStreamReader>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

PdfOptions sampleOptions()
{
    PdfOptions options;
    options.title = u"Übersicht (PyTorch) \\ <2022>"_s;
    options.author = u"Ä & Ö"_s;
    options.creator = u"Stewardship Explorer"_s;
    options.language = u"en"_s;
    options.created = QDateTime(QDate(2026, 8, 1), QTime(12, 30, 15), QTimeZone::utc());
    options.outline = {{u"Überblick"_s, 0, 0.0, 0},
                       {u"Teil"_s, 0, 100.0, 1},
                       {u"Ende"_s, 1, 20.0, 0},
                       {u"Nowhere"_s, 7, 0.0, 0}};
    options.anchors = {{u"end"_s, 1, 120.0}};
    return options;
}

std::vector<Picture> samplePages()
{
    Picture second = samplePicture();
    second.scene.size = {793.7, 1122.52};
    second.scene.links.clear();
    return {samplePicture(), second};
}

QByteArray sample()
{
    const Result<QByteArray> pdf = toPdf(samplePages(), Theme::light(), sampleOptions());
    return pdf ? *pdf : QByteArray();
}

/// What a command line tool says about the file; nothing if it is not installed.
std::optional<QString> ask(const QString& tool, const QStringList& before, const QByteArray& pdf,
                           const QStringList& after = {})
{
    const QString program = QStandardPaths::findExecutable(tool);
    if (program.isEmpty())
        return std::nullopt;
    QTemporaryDir folder;
    QFile file(folder.filePath(u"x.pdf"_s));
    if (!file.open(QIODevice::WriteOnly))
        return std::nullopt;
    file.write(pdf);
    file.close();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, before + QStringList{file.fileName()} + after);
    process.waitForFinished(20000);
    return QString::fromUtf8(process.readAll()) + u"\nexit "_s
           + QString::number(process.exitCode());
}

} // namespace

class TestPdfExport : public QObject
{
    Q_OBJECT

private slots:
    void init() { qunsetenv("SOURCE_DATE_EPOCH"); }

    void equalInputGivesEqualBytes();
    void theTimeOfDayDoesNotShow();
    void aStructureCheckerFindsNothing();
    void textStaysTextWithEmbeddedFonts();
    void nothingIsRasterised();
    void pagesHaveExactlyTheSizeOfTheirScenes();
    void linksLeadOutOnlyToSafeAddresses();
    void linksLeadInwardToAnchors();
    void theOutlineIsATree();
    void metadataIsThereInAnyScript();
    void theMetadataPacketIsWellFormed();
    void sourceDateEpochGoesFirst();
    void impossiblePagesAreRefused();
    void aFileThatIsNotAsQtWritesItIsRefused_data();
    void aFileThatIsNotAsQtWritesItIsRefused();
};

void TestPdfExport::equalInputGivesEqualBytes()
{
    QVERIFY(!sample().isEmpty());
    QCOMPARE(sample(), sample());
}

void TestPdfExport::theTimeOfDayDoesNotShow()
{
    const QByteArray first = sample();
    QTest::qWait(1100); // Qt writes the present second
    QCOMPARE(sample(), first);
    QCOMPARE(first.count("/CreationDate"), 1);
    QVERIFY(first.contains("/CreationDate (D:20260801123015Z)"));
}

void TestPdfExport::aStructureCheckerFindsNothing()
{
    const std::optional<QString> said = ask(u"qpdf"_s, {u"--check"_s}, sample());
    if (!said)
        QSKIP("qpdf is not installed");
    QVERIFY2(said->contains(u"No syntax or stream encoding errors"), qPrintable(*said));
    QVERIFY2(said->endsWith(u"exit 0"), qPrintable(*said));
}

void TestPdfExport::textStaysTextWithEmbeddedFonts()
{
    const std::optional<QString> text = ask(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s}, sample(),
                                            {u"-"_s});
    const std::optional<QString> fonts = ask(u"pdffonts"_s, {}, sample());
    if (!text || !fonts)
        QSKIP("poppler-utils are not installed");
    QVERIFY2(text->contains(u"<Stewardship> & “history”"), qPrintable(*text));
    QVERIFY(text->contains(u"基金会"));
    QVERIFY(text->contains(u"Turned"));
    // Columns: … encoding, emb, sub, uni, object
    static const QRegularExpression embedded(u"Identity-H +yes +\\w+ +yes"_s);
    const qsizetype listed = fonts->count(u"Identity-H"_s);
    QVERIFY(listed >= 3);
    QCOMPARE(fonts->count(embedded), listed);
}

void TestPdfExport::nothingIsRasterised()
{
    const std::optional<QString> images = ask(u"pdfimages"_s, {u"-list"_s}, sample());
    if (!images)
        QSKIP("poppler-utils are not installed");
    QCOMPARE(images->trimmed().count(u'\n'),
             3); // two lines of heading, "exit 0" after an empty one
    QVERIFY(!sample().contains("/Subtype /Image"));
    QVERIFY(!sample().contains("/PatternType"));
}

void TestPdfExport::pagesHaveExactlyTheSizeOfTheirScenes()
{
    const std::optional<QString> info = ask(u"pdfinfo"_s, {u"-f"_s, u"1"_s, u"-l"_s, u"2"_s},
                                            sample());
    if (!info)
        QSKIP("poppler-utils are not installed");
    QVERIFY2(info->contains(u"300.375 x 187.68"), qPrintable(*info));
    QVERIFY2(info->contains(u"595.275 x 841.89 pts"), qPrintable(*info));
}

void TestPdfExport::linksLeadOutOnlyToSafeAddresses()
{
    const QByteArray pdf = sample();
    QVERIFY(pdf.contains("/URI (https://example.org/a\\(b\\)?x=1&y=%C3%BC)"));
    QVERIFY(!pdf.contains("javascript"));
    QCOMPARE(pdf.count("/Subtype /Link"), 2);
    // The first link's box: x 20 to 320 and y 10 to 44 in pixels, on a page Qt made 188 points
    // high.
    QVERIFY(pdf.contains("/Rect [15.000 155.000 240.000 180.500]"));
}

void TestPdfExport::linksLeadInwardToAnchors()
{
    static const QRegularExpression inward(
        u"/S /GoTo /D \\[\\d+ 0 R /XYZ null 752\\.000 null\\]"_s);
    QVERIFY(QString::fromLatin1(sample()).contains(inward));
    PdfOptions options = sampleOptions();
    options.anchors.clear();
    QVERIFY(!toPdf(samplePages(), Theme::light(), options)->contains("/GoTo"));
}

void TestPdfExport::theOutlineIsATree()
{
    const QByteArray pdf = sample();
    QVERIFY(pdf.contains("/PageMode /UseOutlines"));
    QVERIFY(pdf.contains(pdfText(u"Überblick"_s)));
    QVERIFY(!pdf.contains(pdfText(u"Nowhere"_s)));
    const std::optional<QString> said = ask(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s},
                                            pdf);
    if (!said)
        QSKIP("qpdf is not installed");
    const qsizetype parent = said->indexOf(u"Überblick"_s);
    QVERIFY2(parent > 0 && said->count(u"\"title\""_s) == 3, qPrintable(*said));
    QVERIFY(said->contains(u"\"destpageposfrom1\": 2"));
}

void TestPdfExport::metadataIsThereInAnyScript()
{
    const std::optional<QString> info = ask(u"pdfinfo"_s, {u"-isodates"_s, u"-enc"_s, u"UTF-8"_s},
                                            sample());
    if (!info)
        QSKIP("poppler-utils are not installed");
    QVERIFY2(info->contains(u"Übersicht (PyTorch) \\ <2022>"), qPrintable(*info));
    QVERIFY(info->contains(u"Ä & Ö"));
    QVERIFY(info->contains(u"2026-08-01T12:30:15Z"));
    QVERIFY(sample().contains("/Lang " + pdfText(u"en"_s)));
    QVERIFY(sample().contains("/DisplayDocTitle true"));
    QVERIFY(sample().contains(xmpPacket(sampleOptions())));
}

void TestPdfExport::theMetadataPacketIsWellFormed()
{
    PdfOptions options = sampleOptions();
    options.subject = u"a\u0001b"_s + QChar(0xd800) + QChar(0xffff);
    const QByteArray packet = xmpPacket(options);
    QXmlStreamReader xml(packet);
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        text += xml.text();
    }
    QCOMPARE(xml.errorString(), QString());
    QVERIFY(text.contains(options.title));
    QVERIFY(text.contains(u"2026-08-01T12:30:15Z"));
}

void TestPdfExport::sourceDateEpochGoesFirst()
{
    PdfOptions options = sampleOptions();
    qputenv("SOURCE_DATE_EPOCH", "1662940800");
    QCOMPARE(documentTime(options), QDateTime(QDate(2022, 9, 12), QTime(0, 0), QTimeZone::utc()));
    qputenv("SOURCE_DATE_EPOCH", "yesterday");
    QCOMPARE(documentTime(options), options.created);
    options.created = QDateTime();
    QCOMPARE(documentTime(options), QDateTime(QDate(1970, 1, 1), QTime(0, 0), QTimeZone::utc()));
}

void TestPdfExport::impossiblePagesAreRefused()
{
    const auto codeFor = [](QSizeF size) {
        return toPdf({emptyPicture(size)}, Theme::light(), {}).error().code;
    };
    QCOMPARE(codeFor({0, 100}), ErrorCode::TooLarge);
    QCOMPARE(codeFor({100, 20000}), ErrorCode::TooLarge);
    QCOMPARE(toPdf({}, Theme::light(), {}).error().code, ErrorCode::WriteFailed);
    QVERIFY(toPdf({emptyPicture({19200, 10})}, Theme::light(), {}));
}

void TestPdfExport::aFileThatIsNotAsQtWritesItIsRefused_data()
{
    const QByteArray good = sample();
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << good.left(good.size() / 2);
    QTest::newRow("no table") << QByteArray(good).replace("\nxref\n", "\nxxxx\n");
    QTest::newRow("shifted") << QByteArray(good).insert(20, "x");
    QTest::newRow("wild offset") << QByteArray(good).replace("startxref\n", "startxref\n9");
    QTest::newRow("another page count")
        << *toPdf({samplePicture()}, Theme::light(), sampleOptions());
}

void TestPdfExport::aFileThatIsNotAsQtWritesItIsRefused()
{
    QFETCH(const QByteArray, bytes);
    const std::vector<PdfPage> two = {{{400, 250}, {}}, {{400, 250}, {}}};
    const Result<QByteArray> finished = finishPdf(bytes, two, {});
    QVERIFY(!finished);
    QCOMPARE(finished.error().code, ErrorCode::WriteFailed);
    QVERIFY(!finished.error().detail.isEmpty());
}

int main(int argc, char** argv)
{
    makeOutputDeterministic();
    QGuiApplication application(argc, argv);
    TestPdfExport test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pdf_export.moc"
