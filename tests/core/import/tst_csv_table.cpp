// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/csv_table.h"

#include "tests/core/import/merged_drafts.h"

#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

Draft draftOf(const QByteArray& bytes, FactKind kind, const QHash<QString, QString>& mapping = {})
{
    auto draft = readCsvTable(bytes, u"folder/my list.csv"_s, kind, mapping);
    if (!draft)
        qFatal("not read: error %d, column %s", static_cast<int>(draft.error().code),
               qPrintable(draft.error().column));
    return *std::move(draft);
}

bool hasNote(const Draft& draft, ImportNoteCode code)
{
    return std::ranges::count(draft.notes, code, &ImportNote::code) > 0;
}

QByteArray utf16(const QString& text, bool isLittleEndian)
{
    QByteArray bytes(isLittleEndian ? "\xff\xfe" : "\xfe\xff");
    for (const QChar c : text) {
        bytes += static_cast<char>(isLittleEndian ? c.cell() : c.row());
        bytes += static_cast<char>(isLittleEndian ? c.row() : c.cell());
    }
    return bytes;
}

} // namespace

class TestCsvTable : public QObject
{
    Q_OBJECT

private slots:
    void previewsWhatIsThere();
    void encodingsAndDelimiters_data();
    void encodingsAndDelimiters();
    void suggestsColumns();
    void readsEvents();
    void columnDecidesWhatDatesMean();
    void namesBecomeRows();
    void defaultsAreModest();
    void badRowsAreSkipped();
    void missingColumnIsTold();
    void unknownColumnIsTold();
    void prefixesAreStripped();
    void sourcesAreCited();
    void contributionsBecomeNumbers();
    void draftsMergeTwice();
    void cancels();
    void hostileFilesAreRefused();
};

void TestCsvTable::previewsWhatIsThere()
{
    QByteArray bytes = "Title,Date,Note\n\n";
    for (int i = 0; i < 30; ++i)
        bytes += "Event " + QByteArray::number(i) + ",2022,x\n";
    const auto preview = previewCsvTable(bytes, u"a.csv"_s, FactKind::Event);
    QVERIFY(preview);
    QCOMPARE(preview->header, (QStringList{u"Title"_s, u"Date"_s, u"Note"_s}));
    QCOMPARE(preview->rows.size(), 20U);
    QCOMPARE(preview->rows.front().line, 3);
    QCOMPARE(preview->delimiter, QChar(u','));
    QCOMPARE(preview->encoding, u"UTF-8"_s);
    QVERIFY(preview->problems.empty());
    const auto twice = previewCsvTable("Title,Title\na,b\n", u"a.csv"_s, FactKind::Event);
    QCOMPARE(twice->problems.size(), 1U);
}

void TestCsvTable::encodingsAndDelimiters_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("delimiter");
    const QString text = u"Name;Country\r\nM\u00fcller, Sons;DE\r\n"_s;
    QTest::newRow("utf8") << text.toUtf8() << u"UTF-8"_s << u";"_s;
    QTest::newRow("bom") << "\xef\xbb\xbf" + text.toUtf8() << u"UTF-8"_s << u";"_s;
    QTest::newRow("utf16le") << utf16(text, true) << u"UTF-16LE"_s << u";"_s;
    QTest::newRow("utf16be") << utf16(text, false) << u"UTF-16BE"_s << u";"_s;
    QTest::newRow("latin1") << text.toLatin1() << u"windows-1252"_s << u";"_s;
    QTest::newRow("tab") << QString(text).replace(u';', u'\t').toUtf8() << u"UTF-8"_s << u"\t"_s;
    QTest::newRow("comma") << u"Name,Country\r\"M\u00fcller, Sons\",DE\r"_s.toUtf8() << u"UTF-8"_s
                           << u","_s;
}

void TestCsvTable::encodingsAndDelimiters()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(QString, delimiter);
    const auto preview = previewCsvTable(bytes, u"a.csv"_s, FactKind::Organization);
    QCOMPARE(preview->encoding, encoding);
    QCOMPARE(QString(preview->delimiter), delimiter);
    const Draft draft = draftOf(bytes, FactKind::Organization);
    QCOMPARE(draft.rowCount(FactKind::Organization), 1U);
    QCOMPARE(draft.cell(FactKind::Organization, 0, "name"_L1), u"M\u00fcller, Sons"_s);
    QCOMPARE(draft.cell(FactKind::Organization, 0, "id"_L1), u"muller-sons"_s);
    QCOMPARE(draft.cell(FactKind::Organization, 0, "country"_L1), u"DE"_s);
}

void TestCsvTable::suggestsColumns()
{
    const auto preview = previewCsvTable("Account Name,Membership Level,JOINED,body,Website\n",
                                         u"a.csv"_s, FactKind::Membership);
    QVERIFY(preview);
    const QHash<QString, QString> expected{{u"organization"_s, u"Account Name"_s},
                                           {u"tier"_s, u"Membership Level"_s},
                                           {u"start"_s, u"JOINED"_s},
                                           {u"body"_s, u"body"_s}};
    QCOMPARE(preview->mapping, expected);
    const auto events = previewCsvTable("Headline,Start Date,URL\n", u"a.csv"_s, FactKind::Event);
    QCOMPARE(events->mapping.value(u"title"_s), u"Headline"_s);
    QCOMPARE(events->mapping.value(u"start"_s), u"Start Date"_s);
    QCOMPARE(events->mapping.value(u"sources"_s), u"URL"_s);
}

void TestCsvTable::readsEvents()
{
    const Draft draft = draftOf("Headline,Date,Extra\n"
                                "\"Hello, world\",2022-09-12T10:00:00Z,x\n"
                                "Next,\"Sep 13, 2022\",y\n",
                                FactKind::Event);
    QCOMPARE(draft.rowCount(FactKind::Event), 2U);
    QCOMPARE(draft.cell(FactKind::Event, 0, "id"_L1), u"hello-world"_s);
    QCOMPARE(draft.cell(FactKind::Event, 0, "start"_L1), u"2022-09-12"_s);
    QCOMPARE(draft.cell(FactKind::Event, 1, "start"_L1), u"2022-09-13"_s);
    QCOMPARE(draft.cell(FactKind::Event, 0, "sources"_L1),
             draft.cell(FactKind::Source, 0, "id"_L1));
    QCOMPARE(draft.cell(FactKind::Source, 0, "title"_L1), u"my list.csv"_s);
    QCOMPARE(draft.cell(FactKind::Source, 0, "kind"_L1), u"documentation"_s);
    for (const auto code : {ImportNoteCode::ColumnIgnored, ImportNoteCode::TimeOfDayDropped})
        QVERIFY(hasNote(draft, code));
    QVERIFY(!imageOf(draft).bytes.isEmpty());
}

void TestCsvTable::columnDecidesWhatDatesMean()
{
    const Draft us = draftOf("title,start\na,9/12/2022\nb,9/13/2022\n", FactKind::Event);
    QCOMPARE(us.cell(FactKind::Event, 0, "start"_L1), u"2022-09-12"_s);
    const Draft uk = draftOf("title,start\na,9/12/2022\nb,13/9/2022\n", FactKind::Event);
    QCOMPARE(uk.cell(FactKind::Event, 0, "start"_L1), u"2022-12-09"_s);
    const Draft none = draftOf("title,start\na,9/12/2022\nb,2022\n", FactKind::Event);
    QCOMPARE(none.rowCount(FactKind::Event), 1U);
    QCOMPARE(none.skippedCount, 1);
    QCOMPARE(none.skipped.front().code, ErrorCode::NotADate);
    QCOMPARE(none.skipped.front().line, 2);
    QCOMPARE(none.skipped.front().column, u"start"_s);
    QCOMPARE(none.skipped.front().value, u"9/12/2022"_s);
}

void TestCsvTable::namesBecomeRows()
{
    const Draft draft = draftOf("Company,Foundation,Tier,Joined\n"
                                "Acme Inc.,The Foundation,Premier Member,2022\n"
                                "acme inc.,The Foundation,Gold,2023\n",
                                FactKind::Membership);
    QCOMPARE(draft.rowCount(FactKind::Membership), 2U);
    QCOMPARE(draft.rowCount(FactKind::Organization), 1U);
    QCOMPARE(draft.cell(FactKind::Organization, 0, "name"_L1), u"Acme Inc."_s);
    QCOMPARE(draft.cell(FactKind::Organization, 0, "kind"_L1), u"company"_s);
    QCOMPARE(draft.cell(FactKind::Body, 0, "kind"_L1), u"foundation"_s);
    QCOMPARE(draft.cell(FactKind::Membership, 1, "organization"_L1),
             draft.cell(FactKind::Organization, 0, "id"_L1));
    QCOMPARE(draft.cell(FactKind::Membership, 0, "tier"_L1), u"premier"_s);
    QCOMPARE(draft.cell(FactKind::Membership, 0, "start_qualifier"_L1), u"exact"_s);
    QVERIFY(!imageOf(draft).bytes.isEmpty());
}

void TestCsvTable::defaultsAreModest()
{
    const Draft draft = draftOf("title,start,importance\na,2022,\n", FactKind::Event);
    QCOMPARE(draft.cell(FactKind::Event, 0, "importance"_L1), u"2"_s);
    QCOMPARE(draft.cell(FactKind::Event, 0, "confidence"_L1), u"medium"_s);
    QCOMPARE(draft.cell(FactKind::Event, 0, "category"_L1), u"community"_s);
    const Draft bodies = draftOf("name\nBoard\n", FactKind::Body,
                                 {{u"name"_s, u"name"_s}, {u"kind"_s, u"=board"_s}});
    QCOMPARE(bodies.cell(FactKind::Body, 0, "kind"_L1), u"board"_s);
}

void TestCsvTable::badRowsAreSkipped()
{
    const Draft draft = draftOf("title,start,category,end\n"
                                "a,2022,release,\n"
                                "b,2022,nonsense,\n"
                                "c,2022\n"
                                "d,2022,release,2021\n"
                                ",2022,release,\n"
                                "\"e\"x,2022,release,\n"
                                "f,2022,release,\n",
                                FactKind::Event);
    QCOMPARE(draft.rowCount(FactKind::Event), 2U);
    const std::vector expected{ErrorCode::NotInVocabulary, ErrorCode::WrongFieldCount,
                               ErrorCode::EndsBeforeStart, ErrorCode::Required,
                               ErrorCode::StrayQuote};
    QCOMPARE(draft.skipped.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(draft.skipped[i].code, expected[i]);
        QCOMPARE(draft.skipped[i].line, static_cast<qint64>(i) + 3);
        QCOMPARE(draft.skipped[i].file, u"folder/my list.csv"_s);
    }
}

void TestCsvTable::missingColumnIsTold()
{
    const auto draft = readCsvTable("Foo,Bar\na,b\n", u"a.csv"_s, FactKind::Event, {});
    QVERIFY(!draft && draft.error().code == ErrorCode::MissingColumn);
    QCOMPARE(draft.error().expected, u"Foo, Bar"_s);
}

void TestCsvTable::unknownColumnIsTold()
{
    const QHash<QString, QString> mapping{{u"title"_s, u"Foo"_s}, {u"start"_s, u"Nope"_s}};
    const auto draft = readCsvTable("Foo,Bar\na,b\n", u"a.csv"_s, FactKind::Event, mapping);
    QVERIFY(!draft && draft.error().code == ErrorCode::MissingColumn);
    QCOMPARE(draft.error().column, u"start"_s);
    const auto other = readCsvTable("Foo\na\n", {}, FactKind::Event, {{u"x"_s, u"Foo"_s}});
    QVERIFY(!other && other.error().code == ErrorCode::NoSuchThing);
}

void TestCsvTable::prefixesAreStripped()
{
    const Draft draft = draftOf("title,start\n'=SUM(A1),2022\n'quoted',2022\n", FactKind::Event);
    QCOMPARE(draft.cell(FactKind::Event, 0, "title"_L1), u"=SUM(A1)"_s);
    QCOMPARE(draft.cell(FactKind::Event, 1, "title"_L1), u"'quoted'"_s);
    QVERIFY(hasNote(draft, ImportNoteCode::PrefixStripped));
}

void TestCsvTable::sourcesAreCited()
{
    const Draft draft = draftOf("title,start,Link\n"
                                "a,2022,https://example.org/a\n"
                                "b,2022,javascript:alert(1)\n"
                                "c,2022,\n",
                                FactKind::Event);
    QCOMPARE(draft.rowCount(FactKind::Source), 3U);
    QCOMPARE(draft.cell(FactKind::Source, 0, "url"_L1), u"https://example.org/a"_s);
    QCOMPARE(draft.cell(FactKind::Source, 1, "url"_L1), QString());
    QCOMPARE(draft.cell(FactKind::Source, 2, "title"_L1), u"my list.csv"_s);
    QVERIFY(!imageOf(draft).bytes.isEmpty());
}

void TestCsvTable::contributionsBecomeNumbers()
{
    const Draft draft = draftOf("repository,month,contributor,affiliation,commits\n"
                                "a/b,2022-01,4,Acme,3\n"
                                "a/b,2022-02,4,bot,\"1,000\"\n"
                                "a/b,soon,4,bot,1\n",
                                FactKind::Contribution);
    QCOMPARE(draft.contributions.size(), 2U);
    QCOMPARE(draft.contributions[1].commits, 1000);
    QCOMPARE(draft.contributions[1].affiliation, -4);
    QCOMPARE(draft.skippedCount, 1);
    QVERIFY(!imageOf(draft).bytes.isEmpty());
}

void TestCsvTable::draftsMergeTwice()
{
    const Draft draft = draftOf("Company,Foundation,Tier,Joined\nAcme,LF,Gold,2022\n",
                                FactKind::Membership);
    const auto once = mergedInto(imageOf({}), draft);
    QCOMPARE(rowsOf(once.merge.added, FactKind::Membership), 1);
    const auto twice = mergedInto({once.report.image, {}}, draft);
    for (const TableCount& count : twice.merge.added)
        QVERIFY2(count.rows == 0, qPrintable(count.table));
}

void TestCsvTable::cancels()
{
    QByteArray bytes = "title,start\n";
    for (int i = 0; i < 10'000; ++i)
        bytes += QByteArray::number(i) + ",2022\n";
    std::stop_source stop;
    stop.request_stop();
    const auto draft = readCsvTable(bytes, u"a.csv"_s, FactKind::Event, {}, stop.get_token());
    QVERIFY(!draft && draft.error().code == ErrorCode::Cancelled);
}

void TestCsvTable::hostileFilesAreRefused()
{
    QCOMPARE(readCsvTable({}, u"a"_s, FactKind::Event, {}).error().code, ErrorCode::EmptyFile);
    QCOMPARE(readCsvTable("\n\n", u"a"_s, FactKind::Event, {}).error().code, ErrorCode::EmptyFile);
    QCOMPARE(readCsvTable(QByteArray(200'000, ','), u"a"_s, FactKind::Event, {}).error().code,
             ErrorCode::TooLarge);
    QVERIFY(!readCsvTable(QByteArray(100, '\0'), u"a"_s, FactKind::Event, {}));
}

QTEST_GUILESS_MAIN(TestCsvTable)
#include "tst_csv_table.moc"
