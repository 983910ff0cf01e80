// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/timeline_json.h"
#include "core/interchange/timeline_json_reader.h"

#include "tests/core/interchange/fact_samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace steward;

namespace {

Draft read(const QByteArray& json) { return draftOf(readTimelineJson, json); }

/// A timeline of one event.
QByteArray withDate(const QByteArray& date)
{
    return "{\"events\":[\n{\"start_date\":" + date + ",\"text\":{\"headline\":\"x\"}}]}";
}

QString startOf(const QByteArray& date)
{
    const Draft draft = read(withDate(date));
    return draft.rowCount(FactKind::Event) == 1
               ? draft.cell(FactKind::Event, 0, QLatin1StringView("start"))
               : told(draft.skipped);
}

ErrorCode refused(const QByteArray& bytes)
{
    const auto draft = readTimelineJson(bytes, QStringLiteral("f.json"));
    return draft ? ErrorCode::Database : draft.error().code;
}

} // namespace

class TestTimelineJson : public QObject
{
    Q_OBJECT

private slots:
    void eventsAreRead();
    void datesAreRead_data();
    void datesAreRead();
    void whatCannotBeIsSkipped();
    void erasBecomeEvents();
    void theTitleNamesTheDataset();
    void addressesBecomeSources();
    void whatIsNotReadIsNoted();
    void ourOwnComesBack();
    void hostileTextsComeBack();
    void ourOwnIsChecked();
    void itIsWhatTimelineJsReads();
    void whatIsLeftOutIsCounted();
    void otherFilesAreRefused();
    void damagedFilesAreNoDisaster();
};

void TestTimelineJson::eventsAreRead()
{
    const Draft draft = read(R"({"events":[
      {"start_date":{"year":"2016","month":9},"end_date":{"year":2016,"month":"11","day":"18"},
       "text":{"headline":"<b>First</b>\n alphas","text":"<p>One &amp; two</p><p>three</p>"},
       "group":"Release","unique_id":"First One"},
      {"start_date":{"year":2017,"month":"","day":null,"hour":"12"},"end_date":{},
       "text":{"headline":"Second"},"group":"People","unique_id":"First One"}]})");
    QCOMPARE(
        rowsOf(draft, FactKind::Event),
        (QStringList{"first-one|2016-09|2016-11-18|release|2|First alphas|One & two\nthree|low|",
                     "first-one-2|2017||community|2|Second||low|"}));
    QCOMPARE(draft.skippedCount, 0);
    QCOMPARE(noteCount(draft, ImportNoteCode::MarkupDropped), 1);
    QCOMPARE(noteCount(draft, ImportNoteCode::TimeOfDayDropped), 1);
    QCOMPARE(noteCount(draft, ImportNoteCode::ColumnIgnored, "group"), 1);
    QVERIFY(finished(draft).problems.empty());
}

void TestTimelineJson::datesAreRead_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* date, const QString& expected) {
        QTest::newRow(date) << QByteArray(date) << expected;
    };
    const QString none = problem(ErrorCode::NotADate, 2, 1, "start_date");
    row("{\"year\":1}", "0001");
    row("{\"year\":\" 2,022 \"}", "2022");
    row("{\"year\":9999,\"month\":12,\"day\":31}", "9999-12-31");
    row("{\"year\":2024,\"month\":2,\"day\":29}", "2024-02-29");
    for (const char* date : {"{}",
                             "{\"year\":0}",
                             "{\"year\":\"0000\"}",
                             "{\"year\":-44}",
                             "{\"year\":10000}",
                             "{\"year\":\"-44\"}",
                             "{\"year\":2022,\"month\":0}",
                             "{\"year\":2022,\"month\":13}",
                             "{\"year\":2022,\"month\":2,\"day\":30}",
                             "{\"year\":9999,\"month\":99,\"day\":99}",
                             "{\"year\":2022,\"day\":1}",
                             "{\"year\":2022.5}",
                             "{\"year\":1e3}",
                             "{\"year\":99999999999999999999999}",
                             "{\"year\":true}",
                             "{\"year\":[2022]}",
                             "{\"year\":\"twenty\"}",
                             "\"2022\"",
                             "7",
                             "null",
                             "[]",
                             "{\"month\":1}"})
        row(date, none);
}

void TestTimelineJson::datesAreRead()
{
    QFETCH(QByteArray, date);
    QFETCH(QString, expected);
    QCOMPARE(startOf(date), expected);
}

void TestTimelineJson::whatCannotBeIsSkipped()
{
    const Draft draft = read(
        "{\"events\":[\n"
        "{\"text\":{\"headline\":\"no date\"}},\n"
        "{\"start_date\":{\"year\":2020},\"text\":{\"headline\":\"<p> \"}},\n"
        "{\"start_date\":{\"year\":2020}},\n"
        "{\"start_date\":{\"year\":2020},\n\"end_date\":{\"year\":2019},"
        "\"text\":{\"headline\":\"x\"}},\n"
        "{\"start_date\":{\"year\":2020},\"text\":\n{\"headline\":\"\\ud800\"}},\n"
        "{\"start_date\":{\"year\":2020},\"text\":{\"headline\":\"\xff\"}},\n"
        "{\"start_date\":{\"year\":2020},\"text\":{\"headline\":\"a\\u0000b\"}},\n"
        "3,\n"
        "{\"start_date\":{\"year\":2020},\"start_date\":{\"year\":2021},"
        "\"text\":{\"headline\":\"twice\"}}]}");
    QCOMPARE(
        told(draft.skipped),
        (QStringList{problem(ErrorCode::MissingKey, 2, 1, "start_date"),
                     problem(ErrorCode::Required, 3, 2, "headline"),
                     problem(ErrorCode::Required, 4, 3, "headline"),
                     problem(ErrorCode::EndsBeforeStart, 5, 4, "end"),
                     problem(ErrorCode::BadEncoding, 8, 5), problem(ErrorCode::BadEncoding, 9, 6),
                     problem(ErrorCode::BadEncoding, 10, 7),
                     problem(ErrorCode::MissingKey, 11, 8, "start_date"),
                     problem(ErrorCode::DuplicateKey, 12, 0, "start_date")})
            .join(u';'));
    QCOMPARE(rowsOf(draft, FactKind::Event), QStringList{"twice|2020||community|2|twice||low|"});
    QCOMPARE(draft.skipped[0].table, QStringLiteral("events"));
}

void TestTimelineJson::erasBecomeEvents()
{
    const Draft draft = read(R"({"events":[],"eras":[{"start_date":{"year":2000},
      "end_date":{"year":2005},"text":{"headline":"The early years"}}]})");
    QCOMPARE(rowsOf(draft, FactKind::Event),
             QStringList{"the-early-years|2000|2005|community|2|The early years||low|"});
    QCOMPARE(draft.rowCount(FactKind::Period), std::size_t{0});
}

void TestTimelineJson::theTitleNamesTheDataset()
{
    const Draft draft = read(R"({"title":{"text":{"headline":"A <i>tale</i>","text":"<p>Of it"}},
      "events":[{"start_date":{"year":2000},"text":{"headline":"x"}}]})");
    QCOMPARE(rowsOf(draft, FactKind::Info), (QStringList{"title|A tale", "summary|Of it"}));
}

void TestTimelineJson::addressesBecomeSources()
{
    const Draft draft = read(R"({"events":[
      {"start_date":{"year":2000},"text":{"headline":"a"},"media":{"url":"https://a.example/x"}},
      {"start_date":{"year":2000},"text":{"headline":"b","text":
        "<a href='javascript:x'>1</a><a href='https://b.example'>2</a>"},"media":{"url":"file:///etc/passwd"}},
      {"start_date":{"year":2000},"text":{"headline":"c","text":"<a href=https://c.example/>1</a>"},"media":{"url":"img.png"}},
      {"start_date":{"year":2000},"text":{"headline":"d"},"media":{"url":"https://a.example/x"}}]})");
    QCOMPARE(rowsOf(draft, FactKind::Source),
             (QStringList{"a-example-x|[a.example/x]|a.example|https://a.example/x||press",
                          "c-example|[c.example/]|c.example|https://c.example/||press"}));
    QStringList cited;
    for (const QString& row : rowsOf(draft, FactKind::Event))
        cited.append(row.section(u'|', 7));
    QCOMPARE(cited,
             (QStringList{"medium|a-example-x", "low|", "medium|c-example", "medium|a-example-x"}));
    QVERIFY(finished(draft).problems.empty());
}

void TestTimelineJson::whatIsNotReadIsNoted()
{
    const Draft draft = read(R"({"scale":"human","more":1,"events":[{"start_date":{"year":2000},
      "text":{"headline":"a"},"media":{"url":"","caption":"c","credit":""},"display_date":"D",
      "background":{"color":"red"},"autolink":true}]})");
    for (const char* name : {"more", "media.caption", "display_date", "background"})
        QVERIFY2(noteCount(draft, ImportNoteCode::ColumnIgnored, QLatin1StringView(name)), name);
    QCOMPARE(draft.notes.size(), std::size_t{4});
}

void TestTimelineJson::ourOwnComesBack()
{
    const auto dataset = pytorchDataset();
    const Draft draft = read(toTimelineJson(*dataset));
    QCOMPARE(draft.skippedCount, 0);
    QVERIFY(draft.notes.empty());
    const ImportReport report = finished(draft);
    QVERIFY2(report.problems.empty(), qPrintable(told(report.problems)));
    const DatasetImage again{report.image, {}};
    QVERIFY(rowsOf(again, FactKind::Event) == rowsOf(dataset->image, FactKind::Event));
    // Sources and periods are those that a timeline has, each as it was.
    for (const FactKind kind : {FactKind::Source, FactKind::Period, FactKind::Organization}) {
        const auto all = rowsOf(dataset->image, kind);
        for (const TextRow& row : rowsOf(again, kind))
            QVERIFY2(std::ranges::find(all, row) != all.end(), qPrintable(row[0]));
    }
    QCOMPARE(rowsOf(again, FactKind::Period).size(), std::size_t{3});
    const auto loaded = loadDataset(again, Trust::Checked);
    QVERIFY(loaded);
    QCOMPARE((*loaded)->info.asOf, dataset->info.asOf);
    QCOMPARE((*loaded)->info.subject, QStringLiteral("PyTorch"));
    QVERIFY(toTimelineJson(**loaded) == toTimelineJson(*dataset));
}

void TestTimelineJson::hostileTextsComeBack()
{
    Draft draft;
    const QStringList texts{"<script>alert(1)</script> &amp; \"x\" 'y'",
                            " two  blanks\n\nlines ",
                            "tab\tret\rform\f",
                            "<p class=\"stewardship-sources\">",
                            QString::fromUtf8("\U0001F525 \u202egnirts\u202c \u2028"),
                            "\\u0041 %1"};
    for (const QString& text : texts)
        draft.add(FactKind::Event, {{QLatin1StringView("id"), text + "id"},
                                    {QLatin1StringView("start"), "2020"},
                                    {QLatin1StringView("category"), "context"},
                                    {QLatin1StringView("importance"), "1"},
                                    {QLatin1StringView("title"), text},
                                    {QLatin1StringView("summary"), text},
                                    {QLatin1StringView("confidence"), "high"}});
    const auto dataset = loadDataset({finished(draft).image, {}}, Trust::Checked);
    QVERIFY(dataset);
    const QByteArray json = toTimelineJson(**dataset);
    QVERIFY(!json.contains("<script"));
    QVERIFY(!QJsonDocument::fromJson(json).isNull());
    QCOMPARE(rowsOf(read(json), FactKind::Event), rowsOf(draft, FactKind::Event));
}

void TestTimelineJson::ourOwnIsChecked()
{
    const auto event = [](const char* own) {
        return QByteArray("{\"start_date\":{\"year\":2000},\"text\":{\"headline\":\"a\"},"
                          "\"stewardship\":{")
               + own + "}}";
    };
    const Draft draft = read(
        "{\"events\":[\n" + event("\"category\":\"frob\"") + ",\n" + event("\"importance\":4")
        + ",\n" + event("\"confidence\":\"sure\"") + ",\n"
        + event("\"id\":\"a;b\",\"sources\":[{\"id\":\"s;t\",\"title\":"
                "\"T\",\"kind\":\"press\"},{\"id\":\"u\"},7]")
        + ",\n" + event("\"id\":\"a;b\"") + "],\"eras\":[" + event("\"id\":\"e\"") + "]}");
    QCOMPARE(told(draft.skipped), problem(ErrorCode::NotInVocabulary, 2, 1, "category") + ';'
                                      + problem(ErrorCode::NotInVocabulary, 3, 2, "importance")
                                      + ';'
                                      + problem(ErrorCode::NotInVocabulary, 4, 3, "confidence"));
    QCOMPARE(rowsOf(draft, FactKind::Event),
             (QStringList{"a;b|2000||community|2|a||medium|s-t", "a-b|2000||community|2|a||low|",
                          "a|2000||community|2|a||low|"}));
    QVERIFY(finished(draft).problems.empty());
}

void TestTimelineJson::itIsWhatTimelineJsReads()
{
    const QJsonObject json = QJsonDocument::fromJson(toTimelineJson(*pytorchDataset())).object();
    QCOMPARE(json["events"].toArray().size(), 157);
    QCOMPARE(json["eras"].toArray().size(), 3);
    for (const QJsonValue& event : json["events"].toArray()) {
        QVERIFY(event["start_date"]["year"].isDouble());
        QVERIFY(!event["text"]["headline"].toString().isEmpty());
        QVERIFY(!event["text"]["text"].toString().contains("<script"));
    }
    const QJsonValue era = json["eras"].toArray()[2];
    QCOMPARE(era["end_date"]["year"].toInt(), 2026);
    QCOMPARE(era["stewardship"]["end"].toString(), QStringLiteral("open"));
}

void TestTimelineJson::whatIsLeftOutIsCounted()
{
    QStringList counts;
    for (const TableCount& count : leftOutOfTimelineJson(*pytorchDataset()))
        counts.append(count.table + u' ' + QString::number(count.rows));
    QVERIFY(counts.contains("dataset 4"));
    QVERIFY(counts.contains("periods 2"));
    QVERIFY(counts.contains("people 73"));
    QVERIFY(counts.contains("contributions 32959"));
    QVERIFY(!counts.join(u' ').contains("events"));
}

void TestTimelineJson::otherFilesAreRefused()
{
    QCOMPARE(refused(""), ErrorCode::EmptyFile);
    QCOMPARE(refused("{}"), ErrorCode::UnknownFormat);
    QCOMPARE(refused("[]"), ErrorCode::UnknownFormat);
    QCOMPARE(refused("{\"events\":7}"), ErrorCode::UnknownFormat);
    QCOMPARE(refused("{\"events\":[]}"), ErrorCode::NothingToImport);
    QCOMPARE(refused("{\"events\":[],}"), ErrorCode::BadSyntax);
    QCOMPARE(refused("{\"events\":[]}{"), ErrorCode::BadSyntax);
    QCOMPARE(refused("{\"events\":" + QByteArray(10'000, '[')), ErrorCode::TooDeep);
    QCOMPARE(refused("{\"x\":" + QByteArray("{\"x\":").repeated(10'000)), ErrorCode::TooDeep);
    QCOMPARE(refused(garbage(100'000, 2)), ErrorCode::BadSyntax);
    QCOMPARE(refused(QByteArray((64 << 20) + 1, ' ')), ErrorCode::TooLarge);
}

void TestTimelineJson::damagedFilesAreNoDisaster()
{
    readDamaged(readTimelineJson,
                "{\"title\":{\"text\":{\"headline\":\"T\"}},\"events\":[{\"start_date\":{\"year\":"
                "\"2016\",\"month\":9},\"end_date\":{\"year\":2017},\"text\":{\"headline\":"
                "\"<b>a</b>\",\"text\":\"&amp;\xc3\xa9\\u00e9\"},\"media\":{\"url\":\"https://"
                "a.example\"},\"stewardship\":{\"id\":\"i\",\"category\":\"release\"}}],"
                "\"eras\":[{\"start_date\":{\"year\":1},\"end_date\":{\"year\":2},\"text\":"
                "{\"headline\":\"e\"}}]}");
}

QTEST_GUILESS_MAIN(TestTimelineJson)
#include "tst_timeline_json.moc"
