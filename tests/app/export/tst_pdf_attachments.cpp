// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/deterministic.h"
#include "app/export/pdf_attachments.h"
#include "app/export/pdf_export.h"
#include "app/export/read_pdf_attachments.h"

#include "tests/app/export/sample_attachments.h"
#include "tests/app/export/sample_picture.h"

#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> pdfOf(const PdfOptions& options)
{
    return toPdf({samplePicture()}, Theme::light(), options);
}

QByteArray pdfWith(const Attachments& files)
{
    const Result<QByteArray> pdf = pdfOf(optionsWith(files));
    return pdf ? *pdf : QByteArray();
}

/// Runs a tool on a PDF in a folder of its own; nothing if the tool is not installed.
class Tool
{
public:
    explicit Tool(const QString& name) : m_program(QStandardPaths::findExecutable(name)) {}

    bool isInstalled() const { return !m_program.isEmpty(); }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QByteArray contentOf(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : "(not there)";
    }

    QString run(const QStringList& options, const QByteArray& pdf)
    {
        QFile file(path(u"document.pdf"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            return {};
        file.close();
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setWorkingDirectory(m_folder.path());
        process.start(m_program, options + QStringList{u"document.pdf"_s});
        process.waitForFinished(20000);
        return QString::fromUtf8(process.readAll()) + u"\nexit "_s
               + QString::number(process.exitCode());
    }

private:
    QTemporaryDir m_folder;
    QString m_program;
};

PdfOptions withOutline(PdfOptions options)
{
    options.language = u"en"_s;
    options.outline = {{u"Beginning"_s, 0, 0.0, 0}, {u"Middle"_s, 0, 100.0, 1}};
    options.anchors = {{u"end"_s, 0, 120.0}};
    return options;
}

} // namespace

class TestPdfAttachments : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenComesBack_data();
    void whatIsWrittenComesBack();
    void filesComeBackInTheOrderOfTheirNames();
    void aThousandFilesComeBack();
    void equalInputGivesEqualBytes();
    void noDatesAreWritten();
    void theSpecificationIsTheSource();
    void withoutFilesTheDocumentIsAsBefore();
    void aStructureCheckerFindsNothing();
    void otherProgramsSeeTheSameFiles();
    void namesThatAreNotPlainAreRefused_data();
    void namesThatAreNotPlainAreRefused();
    void aNameStandsForOneFile();
    void moreThanCanBeReadIsNotWritten();
};

void TestPdfAttachments::whatIsWrittenComesBack_data()
{
    QTest::addColumn<bool>("outlined");
    QTest::newRow("plain") << false;
    QTest::newRow("with outline and anchors") << true;
}

void TestPdfAttachments::whatIsWrittenComesBack()
{
    QFETCH(const bool, outlined);
    const PdfOptions plain = optionsWith(sampleFiles());
    const Result<QByteArray> pdf = pdfOf(outlined ? withOutline(plain) : plain);
    QVERIFY(pdf);
    QCOMPARE(pdf->contains("/PageMode /UseOutlines"), outlined);
    const Result<Attachments> files = readPdfAttachments(*pdf);
    QVERIFY2(files, qPrintable(files ? QString() : files.error().detail));
    QVERIFY(*files == sampleFiles());
}

void TestPdfAttachments::filesComeBackInTheOrderOfTheirNames()
{
    Attachments files = sampleFiles();
    std::ranges::reverse(files);
    const Result<Attachments> read = readPdfAttachments(pdfWith(files));
    QVERIFY(read);
    QVERIFY(*read == sampleFiles());
}

void TestPdfAttachments::aThousandFilesComeBack()
{
    Attachments files;
    for (int i = 0; i < 1000; ++i)
        files.push_back({u"table %1.csv"_s.arg(1000 + i), u"text/csv"_s, {}, "a"});
    const Result<Attachments> read = readPdfAttachments(pdfWith(files));
    QVERIFY(read);
    QVERIFY(*read == files);
}

void TestPdfAttachments::equalInputGivesEqualBytes()
{
    const QByteArray first = pdfWith(sampleFiles());
    QVERIFY(!first.isEmpty());
    QVERIFY(pdfWith(sampleFiles()) == first);
}

void TestPdfAttachments::noDatesAreWritten()
{
    const QByteArray pdf = smallPdf();
    QVERIFY(!pdf.isEmpty());
    QCOMPARE(pdf.count("/CreationDate"), 1); // the document's
    QCOMPARE(pdf.count("/ModDate"), 1);
}

void TestPdfAttachments::theSpecificationIsTheSource()
{
    const QByteArray pdf = smallPdf();
    QCOMPARE(pdf.count("/AFRelationship /Source"), 1);
    QCOMPARE(pdf.count("/AFRelationship /Data"), 4);
    QCOMPARE(pdf.count("/AF ["), 1);
    QVERIFY(pdf.contains("/Subtype /application#2Fjson\n"));
}

void TestPdfAttachments::withoutFilesTheDocumentIsAsBefore()
{
    const QByteArray pdf = pdfWith({});
    QVERIFY(!pdf.contains("/Names") && !pdf.contains("/AF"));
    const Result<Attachments> files = readPdfAttachments(pdf);
    QVERIFY(files);
    QVERIFY(files->empty());
}

void TestPdfAttachments::aStructureCheckerFindsNothing()
{
    Tool qpdf(u"qpdf"_s);
    if (!qpdf.isInstalled())
        QSKIP("qpdf is not installed");
    const PdfOptions plain = optionsWith(sampleFiles());
    for (const PdfOptions& options : {plain, withOutline(plain)}) {
        const Result<QByteArray> pdf = pdfOf(options);
        QVERIFY(pdf);
        const QString said = qpdf.run({u"--check"_s}, *pdf);
        QVERIFY2(said.contains(u"No syntax or stream encoding errors"), qPrintable(said));
        QVERIFY2(said.endsWith(u"exit 0"), qPrintable(said));
        const QString listed = qpdf.run({u"--list-attachments"_s}, *pdf);
        for (const PdfAttachment& file : sampleFiles())
            QVERIFY2(listed.contains(file.name + u" -> "_s), qPrintable(listed));
    }
}

void TestPdfAttachments::otherProgramsSeeTheSameFiles()
{
    Tool pdfdetach(u"pdfdetach"_s);
    if (!pdfdetach.isInstalled())
        QSKIP("poppler-utils are not installed");
    const PdfOptions plain = optionsWith(sampleFiles());
    for (const PdfOptions& options : {plain, withOutline(plain)}) {
        const Result<QByteArray> pdf = pdfOf(options);
        QVERIFY(pdf);
        const QString listed = pdfdetach.run({u"-list"_s, u"-enc"_s, u"UTF-8"_s}, *pdf);
        QVERIFY2(listed.startsWith(u"6 embedded files\n"), qPrintable(listed));
        const QString saved = pdfdetach.run({u"-saveall"_s, u"-enc"_s, u"UTF-8"_s}, *pdf);
        QVERIFY2(saved.trimmed() == u"exit 0"_s, qPrintable(saved));
        for (const PdfAttachment& file : sampleFiles()) {
            QVERIFY2(listed.contains(u": "_s + file.name + u'\n'), qPrintable(listed));
            QVERIFY2(pdfdetach.contentOf(file.name) == file.bytes, qPrintable(file.name));
            QVERIFY(QFile::remove(pdfdetach.path(file.name)));
        }
    }
}

void TestPdfAttachments::namesThatAreNotPlainAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("folder") << u"a/b"_s;
    QTest::newRow("another system's folder") << u"a\\b"_s;
    QTest::newRow("this folder") << u"."_s;
    QTest::newRow("the folder above") << u".."_s;
    QTest::newRow("a terminator") << u"a.txt"_s + QChar(0) + u".exe"_s;
    QTest::newRow("a line feed") << u"a\nb"_s;
    QTest::newRow("half a character") << u"a"_s + QChar(0xd83d);
    QTest::newRow("too long") << QString(128, u'ä');
}

void TestPdfAttachments::namesThatAreNotPlainAreRefused()
{
    QFETCH(const QString, name);
    QVERIFY(!isAttachmentName(name));
    const Result<QByteArray> pdf = pdfOf(optionsWith({{name, u"text/plain"_s, {}, "x"}}));
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().code, ErrorCode::WriteFailed);
    QVERIFY(!pdf.error().detail.isEmpty());
}

void TestPdfAttachments::aNameStandsForOneFile()
{
    Attachments files = sampleFiles();
    files.push_back({u"report.json"_s, u"text/plain"_s, {}, "another"});
    const Result<QByteArray> pdf = pdfOf(optionsWith(files));
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().code, ErrorCode::WriteFailed);
    QCOMPARE(pdf.error().value, u"report.json"_s);
}

void TestPdfAttachments::moreThanCanBeReadIsNotWritten()
{
    PdfObjects objects;
    const QByteArray most(mostAttachmentBytes, 'x');
    const auto code = [&objects](const Attachments& files) {
        return addAttachments(objects, files).error().code;
    };
    QCOMPARE(code({{u"a"_s, {}, {}, most + 'x'}}), ErrorCode::TooLarge);
    QCOMPARE(code({{u"a"_s, {}, {}, most}, {u"b"_s, {}, {}, most}, {u"c"_s, {}, {}, "x"}}),
             ErrorCode::TooLarge);
    Attachments many;
    for (int i = 0; i <= 1000; ++i)
        many.push_back({QString::number(i), {}, {}, {}});
    QCOMPARE(code(many), ErrorCode::TooLarge);
    QVERIFY(objects.bodies.empty());
}

int main(int argc, char** argv)
{
    makeOutputDeterministic();
    QGuiApplication application(argc, argv);
    TestPdfAttachments test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pdf_attachments.moc"
