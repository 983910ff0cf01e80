// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What all readers of facts have in common: no bytes crash them, and what they hand over is always
// a draft that can be finished.

#include "core/interchange/dataset_json_reader.h"
#include "core/interchange/ics_reader.h"
#include "core/interchange/timeline_json_reader.h"
#include "core/interchange/timeline_sheet_reader.h"

#include <QElapsedTimer>
#include <QTest>

#include <array>
#include <random>

using namespace steward;

namespace {

using Reader = Result<Draft> (*)(const QByteArray&, const QString&, std::stop_token);

/// A small file of the format with something of everything.
struct Format
{
    const char* name;
    Reader read;
    QByteArray sample;
    bool isChecked; ///< its drafts are checked row by row, so that they always can be finished
};

const QByteArray timelineSample =
    "{\"title\":{\"text\":{\"headline\":\"A &amp; B\"}},\n"
    "\"events\":[\n"
    "{\"start_date\":{\"year\":\"2022\",\"month\":9,\"day\":\"12\",\"hour\":1},\n"
    "\"end_date\":{\"year\":2023},\"text\":{\"headline\":\"<b>One</b>\",\"text\":\"x<br>y\"},\n"
    "\"media\":{\"url\":\"https://example.org/a\"},\"group\":\"release\",\"unique_id\":\"u\"},\n"
    "{\"start_date\":{\"year\":2020},\"text\":{\"headline\":\"\\u00e9\\ud83d\\udd25\"},\n"
    "\"stewardship\":{\"id\":\"k\",\"category\":\"context\",\"importance\":3,\n"
    "\"confidence\":\"high\",\"sources\":[{\"id\":\"s\",\"title\":\"S\",\"kind\":\"press\"}]}}],\n"
    "\"eras\":[{\"start_date\":{\"year\":2016},\"end_date\":{\"year\":2022},\n"
    "\"text\":{\"headline\":\"Era\"}}]}\n";

const QByteArray sheetSample =
    "Year,Month,Day,Time,End Year,End Month,End Day,Headline,Text,Media,Type,Group\r\n"
    "2022,9,12,10:00,2023,1,,\"One, \"\"two\"\"\",<p>x</p>,https://example.org/a,,release\r\n"
    ",,,,,,,,,,,\r\n"
    "2020,,,,2021,,,Era,\"a\nb\",,era,\r\n"
    ",,,,,,,Title,t,,title,\r\n";

const QByteArray calendarSample =
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nX-WR-CALNAME:Name\r\n"
    "BEGIN:VTIMEZONE\r\nTZID:../../etc/passwd\r\nEND:VTIMEZONE\r\n"
    "BEGIN:VEVENT\r\nUID:a@b\r\nDTSTART;VALUE=DATE:20220912\r\nDTEND;VALUE=DATE:20220914\r\n"
    "SUMMARY:One\\, two\r\nDESCRIPTION:long\r\n er\r\nCATEGORIES:x,release\r\n"
    "URL:https://example.org/a\r\nRRULE:FREQ=SECONDLY;COUNT=999999999\r\n"
    "BEGIN:VALARM\r\nDTSTART:99\r\nEND:VALARM\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nDTSTART;TZID=\"a:b\":20220912T235959\r\nDURATION:P1DT2H\r\n"
    "SUMMARY:Two\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

const QByteArray datasetSample =
    "{\"format\":\"stewardship\",\"schema\":1,\"tables\":{\n"
    "\"sources\":[{\"id\":\"s\",\"title\":\"S\",\"kind\":\"press\"}],\n"
    "\"events\":[\n{\"id\":\"e\",\"start\":\"2022-09\",\"category\":\"release\",\"importance\":3,\n"
    "\"title\":\"T\",\"confidence\":\"high\",\"sources\":[\"s\"]}]}}\n";

const std::array formats{Format{"timeline json", readTimelineJson, timelineSample, true},
                         Format{"timeline sheet", readTimelineSheet, sheetSample, true},
                         Format{"calendar", readIcs, calendarSample, true},
                         Format{"dataset json", readDatasetJson, datasetSample, false}};

bool canBeFinished(Draft draft)
{
    const auto report = finishDraft(
        std::move(draft), {QStringLiteral("T"), QStringLiteral("S"), QStringLiteral("2026-01-01")});
    if (!report)
        return false;
    for (const Error& problem : report->problems)
        qWarning("problem %d: %s %s «%s»", static_cast<int>(problem.code),
                 qPrintable(problem.table), qPrintable(problem.column), qPrintable(problem.value));
    return report->problems.empty();
}

/// Problems lie within the file, and the draft can be finished.
bool isSound(const Format& format, const QByteArray& bytes)
{
    // At most, as a pair ends one line only.
    const qint64 lines = bytes.count('\n') + bytes.count('\r') + 1;
    auto draft = format.read(bytes, QStringLiteral("f"), {});
    if (!draft)
        return draft.error().file == "f" && draft.error().line <= lines;
    for (const Error& problem : draft->skipped)
        if (problem.file != "f" || problem.line < 1 || problem.line > lines)
            return false;
    return !format.isChecked || canBeFinished(*std::move(draft));
}

void addFormats()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < formats.size(); ++i)
        QTest::newRow(formats[i].name) << static_cast<int>(i);
}

const Format& fetched()
{
    QFETCH_GLOBAL(int, index);
    return formats[static_cast<std::size_t>(index)];
}

} // namespace

class TestFactsHostile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addFormats(); }
    void theSampleIsRead();
    void everyTruncationIsSound();
    void everyByteMayBeAnother();
    void garbageIsRefused();
    void anEmptyFileIsTold();
    void lineEndsMayBeAny();
    void aByteOrderMarkIsPassedOver();
    void workMayBeStopped();
    void timeIsLinear_data();
    void timeIsLinear();
};

void TestFactsHostile::theSampleIsRead()
{
    const Format& format = fetched();
    const auto draft = format.read(format.sample, QStringLiteral("f"), {});
    QVERIFY(draft);
    QCOMPARE(draft->skippedCount, 0);
    QVERIFY(draft->rowCount(FactKind::Event) > 0);
    QVERIFY(canBeFinished(*draft));
}

void TestFactsHostile::everyTruncationIsSound()
{
    const Format& format = fetched();
    for (qsizetype size = 0; size <= format.sample.size(); ++size)
        QVERIFY2(isSound(format, format.sample.first(size)), qPrintable(QString::number(size)));
}

void TestFactsHostile::everyByteMayBeAnother()
{
    const Format& format = fetched();
    const QByteArray others = '\0' + QByteArray("\xff\xc3\xed\"\\{}[],:;\r\n -09<&'=@");
    std::mt19937 random(20220912);
    for (qsizetype i = 0; i < format.sample.size(); ++i) {
        QByteArray bytes = format.sample;
        bytes[i] = others[static_cast<qsizetype>(random() % static_cast<unsigned>(others.size()))];
        QVERIFY2(isSound(format, bytes), bytes.constData());
    }
    for (int round = 0; round < 100; ++round) {
        QByteArray bytes = format.sample;
        for (int times = 0; times < 8; ++times)
            bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] =
                others[static_cast<qsizetype>(random() % static_cast<unsigned>(others.size()))];
        QVERIFY2(isSound(format, bytes), bytes.constData());
    }
}

void TestFactsHostile::garbageIsRefused()
{
    const Format& format = fetched();
    std::mt19937 random(31);
    QByteArray bytes(100'000, '\0');
    for (char& byte : bytes)
        byte = static_cast<char>(random());
    QVERIFY(!format.read(bytes, QStringLiteral("f"), {}));
    // What begins well and goes on as garbage.
    QVERIFY(isSound(format, format.sample + bytes));
    QVERIFY(isSound(format, format.sample.first(format.sample.size() / 2) + bytes));
    QVERIFY(isSound(format, QByteArray(100'000, '\0')));
}

void TestFactsHostile::anEmptyFileIsTold()
{
    const auto draft = fetched().read({}, QStringLiteral("f"), {});
    QVERIFY(!draft);
    QCOMPARE(static_cast<int>(draft.error().code), static_cast<int>(ErrorCode::EmptyFile));
}

void TestFactsHostile::lineEndsMayBeAny()
{
    const Format& format = fetched();
    QByteArray lineFeeds = format.sample;
    lineFeeds.replace("\r\n", "\n");
    QByteArray pairs = lineFeeds;
    pairs.replace('\n', "\r\n");
    const auto one = format.read(lineFeeds, QStringLiteral("f"), {});
    const auto other = format.read(pairs, QStringLiteral("f"), {});
    QVERIFY(one && other);
    const auto events = static_cast<std::size_t>(FactKind::Event);
    QCOMPARE(one->tables[events].lines, other->tables[events].lines);
    QCOMPARE(one->rowCount(FactKind::Event), other->rowCount(FactKind::Event));
}

void TestFactsHostile::aByteOrderMarkIsPassedOver()
{
    const Format& format = fetched();
    const auto draft = format.read("\xef\xbb\xbf" + format.sample, QStringLiteral("f"), {});
    QVERIFY(draft);
    QCOMPARE(draft->skippedCount, 0);
}

void TestFactsHostile::workMayBeStopped()
{
    const Format& format = fetched();
    std::stop_source source;
    source.request_stop();
    // A small file may be done before anybody asks.
    const auto draft = format.read(format.sample, QStringLiteral("f"), source.get_token());
    QVERIFY(draft || draft.error().code == ErrorCode::Cancelled);
}

void TestFactsHostile::timeIsLinear_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("open lists") << QByteArray("[") << QByteArray("{\"events\":");
    QTest::newRow("open tags") << QByteArray("<a <!-- <script ")
                               << QByteArray("{\"events\":[{\"start_date\":{\"year\":2020},"
                                             "\"text\":{\"headline\":\"");
    QTest::newRow("open quotes") << QByteArray("\"x") << QByteArray("Year,Headline\n2020,");
    QTest::newRow("open events") << QByteArray("BEGIN:VEVENT\n") << QByteArray("BEGIN:VCALENDAR\n");
    QTest::newRow("open calendars") << QByteArray("BEGIN:VCALENDAR\n") << QByteArray();
    QTest::newRow("folds") << QByteArray("\n ") << QByteArray("BEGIN:VCALENDAR\nX");
    QTest::newRow("same events") << QByteArray("BEGIN:VEVENT\nUID:x\nSUMMARY:x\nDTSTART:20220101\n"
                                               "END:VEVENT\n")
                                 << QByteArray("BEGIN:VCALENDAR\n");
    QTest::newRow("same rows") << QByteArray("2020,x\n") << QByteArray("Year,Headline\n");
    QTest::newRow("same slides") << QByteArray(
        "{\"start_date\":{\"year\":1},\"text\":{\"headline\":\"x\"}},")
                                 << QByteArray("{\"events\":[");
    QTest::newRow("unknown names") << QByteArray("\"x\":1,") << QByteArray("{");
}

void TestFactsHostile::timeIsLinear()
{
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, head);
    const QByteArray bytes = head + part.repeated(1'000'000 / part.size());
    QElapsedTimer timer;
    timer.start();
    const auto draft = fetched().read(bytes, QStringLiteral("f"), {});
    QVERIFY(draft || draft.error().file == "f");
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestFactsHostile)
#include "tst_facts_hostile.moc"
