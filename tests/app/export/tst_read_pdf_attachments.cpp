// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/deterministic.h"
#include "app/export/pdf_attachments.h"
#include "app/export/pdf_metadata.h"
#include "app/export/read_pdf_attachments.h"

#include "tests/app/export/sample_attachments.h"

#include <QGuiApplication>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

/// smallPdf() with every `before` in its objects replaced.
QByteArray forged(const QByteArray& before, const QByteArray& after)
{
    Result<PdfObjects> objects = readPdf(smallPdf());
    if (!objects)
        return {};
    for (auto& [number, body] : objects->bodies)
        body.replace(before, after);
    return writePdf(*objects);
}

/// The names of smallPdf()'s tree with what stands for their files.
QList<QByteArray> namesInTree()
{
    const QByteArray pdf = smallPdf();
    const qsizetype begin = pdf.indexOf("/Names [\n") + 9;
    return pdf.mid(begin, pdf.indexOf("\n]", begin) - begin).split('\n');
}

QByteArray withTree(const QList<QByteArray>& names)
{
    return forged(namesInTree().join('\n'), names.join('\n'));
}

ErrorCode codeFor(const QByteArray& pdf)
{
    const Result<Attachments> files = readPdfAttachments(pdf);
    return files ? ErrorCode::NoSuchThing : files.error().code;
}

/// Whatever the reader gives, its bytes are those of a file that was written.
bool isSafe(const QByteArray& pdf, const Attachments& written)
{
    const Result<Attachments> files = readPdfAttachments(pdf);
    if (!files)
        return true;
    return std::ranges::all_of(*files, [&](const PdfAttachment& file) {
        return isAttachmentName(file.name)
               && std::ranges::find(written, file.bytes, &PdfAttachment::bytes) != written.end();
    });
}

} // namespace

class TestReadPdfAttachments : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNoPdfIsAnUnknownFormat();
    void anotherProgramsPdfIsNotReadAsOurs();
    void forgedNamesAreDamaged();
    void forgedFilesAreDamaged_data();
    void forgedFilesAreDamaged();
    void forgedTreesAreDamaged();
    void sizesAreBoundedBeforeTheyAreBelieved();
    void aTableThatOverflowsIsRefused();
    void noCutCrashesTheReader();
    void noFlippedBitCrashesTheReader();
};

void TestReadPdfAttachments::whatIsNoPdfIsAnUnknownFormat()
{
    for (const char* bytes : {"", "%PDF", "{\"a\": 1}", "\x89PNG\r\n"}) {
        const Result<Attachments> files = readPdfAttachments(bytes);
        QVERIFY(!files);
        QCOMPARE(files.error().code, ErrorCode::UnknownFormat);
        QCOMPARE(files.error().expected, u"PDF"_s);
    }
}

void TestReadPdfAttachments::anotherProgramsPdfIsNotReadAsOurs()
{
    QCOMPARE(codeFor("%PDF-1.7\n"), ErrorCode::BadSyntax);
    QCOMPARE(codeFor("%PDF-1.5\n1 0 obj\n<< /Type /XRef >>\nstream\n\nendstream\nendobj\n"
                     "startxref\n9\n%%EOF\n"),
             ErrorCode::BadSyntax);
}

void TestReadPdfAttachments::forgedNamesAreDamaged()
{
    for (const QString& name : {QString(), u"a/b"_s, u"a\\b"_s, u".."_s, u"a\nb"_s,
                                u"a"_s + QChar(0), QString(128, u'ä')})
        QCOMPARE(codeFor(forged(pdfText(u"empty.txt"_s), pdfText(name))), ErrorCode::Corrupt);
}

void TestReadPdfAttachments::forgedFilesAreDamaged_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char* name, const QByteArray& before, const QByteArray& after) {
        QTest::newRow(name) << before << after;
    };
    row("another sum", "/CheckSum <", "/CheckSum <0");
    row("no sum", "/CheckSum", "/Sum");
    row("one byte more", "/Size 51 ", "/Size 52 ");
    row("one byte fewer", "/Size 51 ", "/Size 50 ");
    row("negative", "/Size 51 ", "/Size -4 ");
    row("no number", "/Size 51 ", "/Size << ");
    row("beyond numbers", "/Size 51 ", "/Size 99999999999999999999 ");
    row("something in nothing", "/Size 51 ", "/Size 0 ");
    row("nothing as something", "/Size 0 ", "/Size 1 ");
    row("another length", "/Length ", "/Length 1");
    row("no stream", "\nendstream", "\nend");
    row("no file", "/EF << /F ", "/EF << /F 9");
    row("the catalogue as file", "/EF << /F ", "/EF << /F 1 0 R /G ");
    row("no name", "/UF <", "/UX <");
    row("half a name", pdfText(u"empty.txt"_s), pdfText(u"empty.txt"_s).chopped(3) + '>');
    row("no tree", "/EmbeddedFiles ", "/EmbeddedFiles 9");
    row("a tree without names", "/Names [", "/Kids [");
    row("an endless tree", "\n]", "\n");
}

void TestReadPdfAttachments::forgedFilesAreDamaged()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const Result<Attachments> files = readPdfAttachments(forged(before, after));
    QVERIFY(!files);
    QCOMPARE(files.error().code, ErrorCode::Corrupt);
    QVERIFY(!files.error().detail.isEmpty());
}

void TestReadPdfAttachments::forgedTreesAreDamaged()
{
    const QList<QByteArray> names = namesInTree();
    QCOMPARE(names.size(), 5);
    QVERIFY(*readPdfAttachments(withTree(names)) == smallFiles());
    QCOMPARE(codeFor(withTree({names[1], names[0]})), ErrorCode::Corrupt);
    QCOMPARE(codeFor(withTree({names[0], names[0]})), ErrorCode::Corrupt);
    QCOMPARE(codeFor(withTree({names[0] + " 1"})), ErrorCode::Corrupt);
    QCOMPARE(codeFor(withTree({QByteArray(names[0]).insert(5, "0061")})), ErrorCode::Corrupt);
    QCOMPARE(codeFor(withTree({})), ErrorCode::Corrupt);
    QCOMPARE(codeFor(withTree(QList<QByteArray>(1001, names[1]))), ErrorCode::TooLarge);
    QCOMPARE(codeFor(withTree(QList<QByteArray>(200000, names[1]))), ErrorCode::TooLarge);
}

void TestReadPdfAttachments::sizesAreBoundedBeforeTheyAreBelieved()
{
    QCOMPARE(codeFor(forged("/Size 51 ", "/Size 67108865 ")), ErrorCode::TooLarge);
    QCOMPARE(codeFor(forged("/Size 51 ", "/Size 9223372036854775807 ")), ErrorCode::TooLarge);
    QCOMPARE(codeFor(forged("/Size 51 ", "/Size 67108864 ")), ErrorCode::Corrupt);
    // A content that is longer than packing makes it would be work without a result.
    QCOMPARE(codeFor(forged("\nendstream", QByteArray(5000, 'x') + "\nendstream")),
             ErrorCode::Corrupt);
}

void TestReadPdfAttachments::aTableThatOverflowsIsRefused()
{
    const QByteArray good = smallPdf();
    const qsizetype table = good.lastIndexOf("\nxref\n0 ") + 8;
    const qsizetype line = good.indexOf('\n', table);
    for (const char* count : {"2147483647", "-1", "99999999999", "x", ""}) {
        const QByteArray bad = good.left(table) + count + good.mid(line);
        QCOMPARE(codeFor(bad), ErrorCode::BadSyntax);
    }
    const qsizetype first = good.indexOf('\n', line + 1) + 1;
    for (const char* offset : {"-999999999", "9999999999", "0000000000"}) {
        const QByteArray bad = good.left(first) + offset + good.mid(first + 10);
        QCOMPARE(codeFor(bad), ErrorCode::BadSyntax);
    }
}

void TestReadPdfAttachments::noCutCrashesTheReader()
{
    const QByteArray good = smallPdf();
    QCOMPARE(codeFor(good), ErrorCode::NoSuchThing);
    for (qsizetype size = 0; size < good.size() - 10; size += 97)
        QVERIFY2(!readPdfAttachments(good.left(size)), qPrintable(QString::number(size)));
    for (qsizetype size = good.size() - 10; size < good.size(); ++size)
        QVERIFY(isSafe(good.left(size), smallFiles()));
}

void TestReadPdfAttachments::noFlippedBitCrashesTheReader()
{
    const QByteArray good = smallPdf();
    QRandomGenerator random(20260801);
    for (int round = 0; round < 4000; ++round) {
        QByteArray bad = good;
        for (int flips = random.bounded(1, 4); flips > 0; --flips) {
            const qsizetype at = random.bounded(static_cast<int>(bad.size()));
            bad[at] = static_cast<char>(bad[at] ^ (1 << random.bounded(8)));
        }
        QVERIFY2(isSafe(bad, smallFiles()), qPrintable(QString::number(round)));
    }
}

int main(int argc, char** argv)
{
    makeOutputDeterministic();
    QGuiApplication application(argc, argv);
    TestReadPdfAttachments test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_read_pdf_attachments.moc"
