// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/csv_reader.h"
#include "core/interchange/timeline_sheet.h"
#include "core/interchange/timeline_sheet_reader.h"

#include "tests/core/interchange/fact_samples.h"

using namespace steward;

namespace {

Draft read(const QByteArray& csv) { return draftOf(readTimelineSheet, csv); }

Error refused(const QByteArray& bytes)
{
    const auto draft = readTimelineSheet(bytes, QStringLiteral("f.csv"));
    return draft ? errorOf(ErrorCode::Database) : draft.error();
}

/// Start and end of every event.
QStringList datesOf(const Draft& draft)
{
    QStringList dates;
    for (const QString& row : rowsOf(draft, FactKind::Event))
        dates.append(row.section(u'|', 1, 2));
    return dates;
}

} // namespace

class TestTimelineSheet : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreRead();
    void theFirstVersionIsRead();
    void badRowsAreSkipped();
    void otherFormsAreRead_data();
    void otherFormsAreRead();
    void ourOwnComesBack();
    void everyColumnIsThere();
    void otherFilesAreRefused();
    void damagedFilesAreNoDisaster();
};

void TestTimelineSheet::rowsAreRead()
{
    const Draft draft = read(
        "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,"
        "Media Credit,Type,Group,Background\n"
        ",,,,,,,,,The <b>tale</b>,Of it,,,title,,\n"
        "2016,9,1,,2016,11,18,,Autumn,Alphas,\"<p>One</p>\n<p>two</p>\",https://"
        "a.example,,,release,red\n"
        ",,,,,,,,,,,,,,,\n"
        "\"2,017\",,,12:00,,,,,,Second,,,,,People,\n"
        "2000,,,,2005,,,,,Early,,,,era,,\n");
    QCOMPARE(rowsOf(draft, FactKind::Event),
             (QStringList{"alphas|2016-09-01|2016-11-18|release|2|Alphas|One\ntwo|medium|a-example",
                          "second|2017||community|2|Second||low|",
                          "early|2000|2005|community|2|Early||low|"}));
    QCOMPARE(rowsOf(draft, FactKind::Info), (QStringList{"title|The tale", "summary|Of it"}));
    QCOMPARE(noteCount(draft, ImportNoteCode::TimeOfDayDropped), 1);
    for (const char* name : {"Display Date", "Background", "group"})
        QVERIFY(noteCount(draft, ImportNoteCode::ColumnIgnored, QLatin1StringView(name)));
    QVERIFY(!noteCount(draft, ImportNoteCode::ColumnIgnored, "Media Credit"));
    QCOMPARE(draft.skippedCount, 0);
    QVERIFY(finished(draft).problems.empty());
}

void TestTimelineSheet::theFirstVersionIsRead()
{
    const QByteArray header = "Start Date,End Date,Headline,Text,Tag\n";
    QCOMPARE(datesOf(read(header + "9/2/2011,2012,a,,\n2/2013,,b,,\n")),
             (QStringList{"2011-09-02|2012", "2013-02|"}));
    QCOMPARE(datesOf(read(header + "9/2/2011,13/2/2012,a,,\n")),
             QStringList{"2011-02-09|2012-02-13"});
    QCOMPARE(rowsOf(read(header + "2011-01-01 10:00,,a,t,Governance\n"), FactKind::Event),
             QStringList{"a|2011-01-01||governance|2|a|t|low|"});
}

void TestTimelineSheet::badRowsAreSkipped()
{
    const Draft draft = read("Year,Month,Day,End Year,Headline\n"
                             "x,,,,a\n"
                             "2020,2,30,,\"b\nb\"\n"
                             "2020,,1,,c\n"
                             ",,,,no year\n"
                             "2020,,,-5,d\n"
                             "2020,,,2019,e\n"
                             "2020,,,,\n"
                             "0000,,,,f\n"
                             "9999,99,99,,g\n"
                             "2020,a\"b,,,h\n"
                             "2021,,,,good\n");
    QCOMPARE(told(draft.skipped), (QStringList{problem(ErrorCode::NotADate, 2, 0, "Year"),
                                               problem(ErrorCode::NotADate, 3, 0, "Year"),
                                               problem(ErrorCode::NotADate, 5, 0, "Year"),
                                               problem(ErrorCode::Required, 6, 0, "Year"),
                                               problem(ErrorCode::NotADate, 7, 0, "End Year"),
                                               problem(ErrorCode::EndsBeforeStart, 8, 0, "end"),
                                               problem(ErrorCode::Required, 9, 0, "headline"),
                                               problem(ErrorCode::NotADate, 10, 0, "Year"),
                                               problem(ErrorCode::NotADate, 11, 0, "Year"),
                                               problem(ErrorCode::StrayQuote, 12)})
                                      .join(u';'));
    QCOMPARE(draft.skipped[0].file, QStringLiteral("facts"));
    QCOMPARE(datesOf(draft), QStringList{"2021|"});
}

void TestTimelineSheet::otherFormsAreRead_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("crlf") << QByteArray("Year,Headline\r\n2020,é\r\n");
    QTest::newRow("cr") << QByteArray("Year,Headline\r2020,é\r");
    QTest::newRow("semicolons") << QByteArray("Year;Headline\n2020;é\n");
    QTest::newRow("tabs") << QByteArray("Headline\tYear\né\t2020");
    QTest::newRow("mark") << QByteArray("\xef\xbb\xbfYear,Headline\n2020,é\n");
    QTest::newRow("latin") << QByteArray("Year,Headline\n2020,\xe9\n");
    QTest::newRow("headings") << QByteArray(" YEAR , headline \n2020,é\n");
}

void TestTimelineSheet::otherFormsAreRead()
{
    QFETCH(QByteArray, csv);
    QCOMPARE(rowsOf(read(csv), FactKind::Event),
             QStringList{QString::fromUtf8("e|2020||community|2|é||low|")});
}

void TestTimelineSheet::ourOwnComesBack()
{
    const Draft draft = read(toTimelineSheet(*pytorchDataset()));
    QCOMPARE(draft.skippedCount, 0);
    QVERIFY(finished(draft).problems.empty());
    const auto before = rowsOf(pytorchDataset()->image, FactKind::Event);
    QCOMPARE(draft.rowCount(FactKind::Event), before.size() + 3);
    for (std::size_t i = 0; i < before.size(); ++i)
        for (const char* column : {"start", "end", "category", "title", "summary"})
            QCOMPARE(draft.cell(FactKind::Event, i, QLatin1StringView(column)),
                     before[i][static_cast<std::size_t>(
                         tableOf(FactKind::Event).indexOf(QLatin1StringView(column)))]);
    QVERIFY(!draft.cell(FactKind::Event, 0, QLatin1StringView("sources")).isEmpty());
}

void TestTimelineSheet::everyColumnIsThere()
{
    const QByteArray sheet = toTimelineSheet(*pytorchDataset());
    QVERIFY(sheet.startsWith("Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,"
                             "Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Alt "
                             "Text,Type,Group,Background\n"));
    CsvReader reader(sheet);
    int rows = 0;
    while (const auto row = reader.next()) {
        QVERIFY(*row);
        QCOMPARE((*row)->fields.size(), std::size_t{19});
        ++rows;
    }
    QCOMPARE(rows, 1 + 1 + 157 + 3);
}

void TestTimelineSheet::otherFilesAreRefused()
{
    QCOMPARE(refused("").code, ErrorCode::EmptyFile);
    QCOMPARE(refused("Year,Headline\n").code, ErrorCode::NothingToImport);
    const Error missing = refused("a,Headline\n1,2\n");
    QCOMPARE(missing.code, ErrorCode::MissingColumn);
    QCOMPARE(missing.column, QStringLiteral("Year"));
    QCOMPARE(missing.expected, QStringLiteral("a, Headline"));
    QCOMPARE(refused("Year\n1\n").column, QStringLiteral("Headline"));
    QVERIFY(refused(garbage(100'000, 3)).code != ErrorCode::Database);
    QCOMPARE(refused(QByteArray(1'000'000, ',')).code, ErrorCode::TooLarge);
}

void TestTimelineSheet::damagedFilesAreNoDisaster()
{
    readDamaged(readTimelineSheet,
                "Year,Month,End Year,Headline,Text,Media,Type,Group\r\n"
                ",,,T,t,,title,\r\n"
                "2016,9,2017,\"a \"\"b\"\"\",<b>\xc3\xa9</b>,https://a.example,,x\r\n"
                "2000,,2001,e,,,era,\r\n");
}

QTEST_GUILESS_MAIN(TestTimelineSheet)
#include "tst_timeline_sheet.moc"
