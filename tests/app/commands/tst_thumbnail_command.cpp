// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/commands/called_program.h"
#include "tests/support/pytorch_dataset.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;

class TestThumbnailCommand : public QObject
{
    Q_OBJECT

private slots:
    void itFitsIntoTheSizeAskedFor_data();
    void itFitsIntoTheSizeAskedFor();
    void itShowsMoreThanOneColour();
    void itIsWrittenWhateverTheNameEndsIn();
    void whoHoldsTheFileOpenReadsThePicture();
    void aPictureThatCannotBeWrittenIsAnError();
    void theSameFileGivesTheSameBytes();
    void aDatasetWithoutMembersHasAPictureToo();
    void wrongCallsEndWithTwo_data();
    void wrongCallsEndWithTwo();
    void whatIsNoDatasetLeavesNoPicture();
    void aVeryLargeFileIsNotRead();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    Outcome draw(const QString& file, const QString& output, int side = 128)
    {
        return callProgram(
            u"thumbnail %1 --output %2 --size %3"_s.arg(file, path(output)).arg(side));
    }
    QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

void TestThumbnailCommand::itFitsIntoTheSizeAskedFor_data()
{
    QTest::addColumn<int>("side");
    for (const int side : {16, 128, 256, 1024})
        QTest::addRow("%d", side) << side;
}

void TestThumbnailCommand::itFitsIntoTheSizeAskedFor()
{
    QFETCH(int, side);
    const Outcome outcome = draw(pytorchFile(), u"t.png"_s, side);
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.output.isEmpty() && outcome.errors.isEmpty());
    const QImage image(path(u"t.png"_s));
    QCOMPARE(image.size(), QSize(side, side * 3 / 4));
}

void TestThumbnailCommand::itShowsMoreThanOneColour()
{
    QCOMPARE(draw(pytorchFile(), u"t.png"_s).status, 0);
    const QImage image(path(u"t.png"_s));
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
    QVERIFY2(colours.size() > 100, qPrintable(QString::number(colours.size())));
}

void TestThumbnailCommand::itIsWrittenWhateverTheNameEndsIn()
{
    // File managers give a temporary name.
    QCOMPARE(draw(pytorchFile(), u"thumbnail.tmp"_s).status, 0);
    QVERIFY(read(u"thumbnail.tmp"_s).startsWith("\x89PNG"));
    const Outcome piped = callProgram(u"thumbnail --size 128 --output -"_s);
    QCOMPARE(piped.status, 0);
    QVERIFY(piped.output == read(u"thumbnail.tmp"_s));
}

void TestThumbnailCommand::whoHoldsTheFileOpenReadsThePicture()
{
    // As Xfce's thumbnailer does.
    QFile held(path(u"held.png"_s));
    QVERIFY(held.open(QIODevice::ReadWrite));
    QCOMPARE(draw(pytorchFile(), u"held.png"_s).status, 0);
    QVERIFY(held.readAll().startsWith("\x89PNG"));
}

void TestThumbnailCommand::aPictureThatCannotBeWrittenIsAnError()
{
    const Outcome outcome = draw(pytorchFile(), u"no/such/t.png"_s);
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.errors.count('\n'), 1);
}

void TestThumbnailCommand::theSameFileGivesTheSameBytes()
{
    draw(pytorchFile(), u"a.png"_s);
    draw(pytorchFile(), u"b.png"_s);
    QVERIFY(!read(u"a.png"_s).isEmpty());
    QVERIFY(read(u"a.png"_s) == read(u"b.png"_s));
}

void TestThumbnailCommand::aDatasetWithoutMembersHasAPictureToo()
{
    QFile events(path(u"events.json"_s));
    QVERIFY(events.open(QIODevice::WriteOnly));
    events.write(R"({"events": [{"start_date": {"year": "2020"}, "text": {"headline": "Begun"}},
                                {"start_date": {"year": "2021"}, "text": {"headline": "Grown"}}]})");
    events.close();
    const QString file = path(u"events.stewardship"_s);
    QCOMPARE(callProgram(u"import timeline %1 --output %2 --quiet"_s.arg(events.fileName(), file))
                 .status,
             0);
    const Outcome outcome = draw(file, u"e.png"_s);
    QCOMPARE(outcome.status, 0);
    QCOMPARE(QImage(path(u"e.png"_s)).width(), 128);
}

void TestThumbnailCommand::wrongCallsEndWithTwo_data()
{
    QTest::addColumn<QString>("words");
    for (const char* words :
         {"thumbnail", "thumbnail a", "thumbnail a b --output t.png",
          "thumbnail --output t.png --size 15", "thumbnail --output t.png --size 1025",
          "thumbnail --output t.png --size large"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void TestThumbnailCommand::wrongCallsEndWithTwo()
{
    QFETCH(QString, words);
    const Outcome outcome = callProgram(words);
    QCOMPARE(outcome.status, 2);
    QCOMPARE(outcome.errors.count('\n'), 1);
}

void TestThumbnailCommand::whatIsNoDatasetLeavesNoPicture()
{
    QFile text(path(u"text.stewardship"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("hello");
    text.close();
    const Outcome outcome = draw(text.fileName(), u"none.png"_s);
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.errors.count('\n'), 1);
    QVERIFY(!QFile::exists(path(u"none.png"_s)));
}

void TestThumbnailCommand::aVeryLargeFileIsNotRead()
{
    QFile large(path(u"large.stewardship"_s));
    QVERIFY(large.open(QIODevice::WriteOnly));
    QVERIFY(large.resize(64 * 1024 * 1024 + 1)); // without a block on the disk
    large.close();
    const Outcome outcome = draw(large.fileName(), u"large.png"_s);
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.errors.contains("too large"), outcome.errors.constData());
}

QTEST_GUILESS_MAIN(TestThumbnailCommand)
#include "tst_thumbnail_command.moc"
