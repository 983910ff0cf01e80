// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/ics.h"
#include "core/interchange/ics_reader.h"

#include "tests/core/interchange/fact_samples.h"

using namespace steward;

namespace {

Draft read(const QByteArray& ics) { return draftOf(readIcs, ics); }

/// A calendar of one event; its own lines begin in line 3.
QByteArray calendar(const QByteArray& lines)
{
    return "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + lines + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
}

QString datesOf(const QByteArray& lines)
{
    const Draft draft = read(calendar("SUMMARY:x\r\n" + lines));
    return draft.rowCount(FactKind::Event) == 1
               ? rowsOf(draft, FactKind::Event)[0].section(u'|', 1, 2)
               : told(draft.skipped);
}

ErrorCode refused(const QByteArray& bytes)
{
    const auto draft = readIcs(bytes, QStringLiteral("f.ics"));
    return draft ? ErrorCode::Database : draft.error().code;
}

} // namespace

class TestIcs : public QObject
{
    Q_OBJECT

private slots:
    void eventsAreRead();
    void datesAreRead_data();
    void datesAreRead();
    void linesAreUnfoldedAsBytes();
    void escapesAreRead();
    void recurrencesAndAlarmsAreNoted();
    void unterminatedEventsAreTold();
    void badBytesCostTheirEvent();
    void nestingIsBounded();
    void longLinesAreBounded();
    void ourOwnComesBack();
    void hostileTextsComeBack();
    void linesAreFolded();
    void allDatesComeBack_data();
    void allDatesComeBack();
    void aCalendarOfOneEvent();
    void whatIsLeftOutIsCounted();
    void otherFilesAreRefused();
    void damagedFilesAreNoDisaster();
};

void TestIcs::eventsAreRead()
{
    const Draft draft = read("BEGIN:VCALENDAR\nX-WR-CALNAME:Our days\nBEGIN:VEVENT\n"
                             "UID:Some Id@host.example\nDTSTART;VALUE=DATE:20220912\n"
                             "SUMMARY:  The   news \nDESCRIPTION:All of it\\, here\n"
                             "URL:https://a.example/x\nCATEGORIES:Travel,GOVERNANCE\n"
                             "LOCATION:Dublin\nEND:VEVENT\nBEGIN:VEVENT\nUID:Some Id@other\n"
                             "DTSTART;TZID=../../etc/passwd:20220913T100000\nSUMMARY:b\n"
                             "URL:file:///etc/passwd\nCATEGORIES:Travel\nEND:VEVENT\n"
                             "BEGIN:VTODO\nSUMMARY:c\nEND:VTODO\nEND:VCALENDAR\n");
    QCOMPARE(rowsOf(draft, FactKind::Event),
             (QStringList{"some-id|2022-09-12||governance|2|The news|All of it, here|medium|a-"
                          "example-x",
                          "some-id-2|2022-09-13||community|2|b||low|"}));
    QCOMPARE(rowsOf(draft, FactKind::Info), QStringList{"title|Our days"});
    for (const char* name : {"LOCATION", "CATEGORIES", "VTODO"})
        QVERIFY2(noteCount(draft, ImportNoteCode::ColumnIgnored, QLatin1StringView(name)), name);
    QCOMPARE(noteCount(draft, ImportNoteCode::TimeOfDayDropped), 1);
    QCOMPARE(draft.skippedCount, 0);
    QVERIFY(finished(draft).problems.empty());
}

void TestIcs::datesAreRead_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* lines, const QString& expected) {
        QTest::newRow(lines) << QByteArray(lines) << expected;
    };
    row("DTSTART:20220912", "2022-09-12|");
    row("DTSTART;VALUE=DATE:20220912\nDTEND;VALUE=DATE:20220913", "2022-09-12|");
    row("DTSTART;VALUE=DATE:20220912\nDTEND;VALUE=DATE:20220914", "2022-09-12|2022-09-13");
    row("DTSTART;VALUE=DATE:20220912\nDTEND;VALUE=DATE:20220912", "2022-09-12|");
    row("DTSTART:20220912T230000Z\nDTEND:20220913T000000Z", "2022-09-12|");
    row("DTSTART:20220912T230000Z\nDTEND:20220913T010000Z", "2022-09-12|2022-09-13");
    row("DTSTART:20220912\nDURATION:P2W", "2022-09-12|2022-09-25");
    row("DTSTART:20220912T220000\nDURATION:PT3H", "2022-09-12|2022-09-13");
    row("DTSTART:20220912\nDURATION:PT3H", "2022-09-12|");
    row("DTSTART:20220901\nDTEND:20221001\nX-STEWARDSHIP-PRECISION:month", "2022-09|");
    row("DTSTART:20220901\nDTEND:20221101\nX-STEWARDSHIP-PRECISION:month", "2022-09|2022-10");
    row("DTSTART:20220101\nDTEND:20230101\nX-STEWARDSHIP-PRECISION:year", "2022|");
    row("DTSTART:19691231\nDTEND:19700101", "1969-12-31|");
    row("DTSTART:00010101", "0001-01-01|");
    row("DTSTART:99991231\nDURATION:P1D", "9999-12-31|");
    row("DTSTART:99991231\nDURATION:P2D", problem(ErrorCode::NotADate, 5, 0, "DTEND"));
    row("DTSTART:20220912\nDTEND:20220911", problem(ErrorCode::EndsBeforeStart, 5, 0, "DTEND"));
    row("X-A:1", problem(ErrorCode::MissingKey, 2, 0, "DTSTART"));
    for (const char* date : {"00000101", "20220230", "99999999", "2022-09-12", "2022", "",
                             "20220912T", "20220912T250000", "20220912T1000", "20220912T100000X",
                             "x0220912", "+0220912", "99999999999999999999"})
        row(("DTSTART:" + QByteArray(date)).constData(),
            problem(ErrorCode::NotADate, 4, 0, "DTSTART"));
    for (const char* duration :
         {"P", "PT", "P1", "PD", "-P1D", "P1M", "PT1D", "1D", "P99999999999D", "P999999999W"})
        row(("DTSTART:20220912\nDURATION:" + QByteArray(duration)).constData(),
            problem(ErrorCode::NotADate, 5, 0,
                    qstrcmp(duration, "P999999999W") == 0 ? "DTEND" : "DURATION"));
}

void TestIcs::datesAreRead()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, expected);
    QCOMPARE(datesOf(lines), expected);
}

void TestIcs::linesAreUnfoldedAsBytes()
{
    const QByteArray start = "DTSTART:20220912\r\n";
    for (const QByteArray& end : {QByteArray("\r\n"), QByteArray("\n"), QByteArray("\r")}) {
        const QByteArray folded = "SUM" + end + " MARY:Caf\xc3" + end + " \xa9 a" + end + "\t  b";
        const Draft draft = read(calendar(start + folded));
        QCOMPARE(draft.cell(FactKind::Event, 0, QLatin1StringView("title")),
                 QString::fromUtf8("Café a b"));
    }
}

void TestIcs::escapesAreRead()
{
    const Draft draft = read(
        calendar("DTSTART:20220912\r\nSUMMARY;X=\"a:b;c\":a\\,b\\;c\\\\d\\x\\\r\n"
                 "DESCRIPTION:one\\ntwo\\Nthree\\\\n"));
    QCOMPARE(rowsOf(draft, FactKind::Event)[0].section(u'|', 5, 6),
             QStringLiteral("a,b;c\\d\\x\\|one\ntwo\nthree\\n"));
}

void TestIcs::recurrencesAndAlarmsAreNoted()
{
    const Draft draft = read(
        calendar("DTSTART:20220912\r\nSUMMARY:x\r\nRRULE:FREQ=SECONDLY;COUNT=999999999\r\n"
                 "RDATE:20230101\r\nATTACH:file:///etc/passwd\r\nBEGIN:VALARM\r\nSUMMARY:y\r\n"
                 "DTSTART:19990101\r\nEND:VALARM\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\n"
                 "RECURRENCE-ID:20220913\r\nDTSTART:20220913\r\nSUMMARY:z"));
    QCOMPARE(rowsOf(draft, FactKind::Event), QStringList{"x|2022-09-12||community|2|x||low|"});
    QCOMPARE(noteCount(draft, ImportNoteCode::RecurrenceIgnored), 2);
    QCOMPARE(noteCount(draft, ImportNoteCode::AlarmsIgnored), 2);
}

void TestIcs::unterminatedEventsAreTold()
{
    const Draft draft = read("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:a\nDTSTART:20220101\n"
                             "BEGIN:VEVENT\nSUMMARY:b\nDTSTART:20220102\nEND:VEVENT\n"
                             "no colon\nEND:NOTHING\n"
                             "BEGIN:VEVENT\nSUMMARY:c\nBEGIN:VALARM\nEND:VCALENDAR\n"
                             "BEGIN:VCALENDAR\nBEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:d\n"
                             "DTSTART:20220103\nEND:VEVENT\nEND:VCALENDAR\nEND:VCALENDAR\n"
                             "BEGIN:VEVENT\nSUMMARY:e\n");
    QCOMPARE(told(draft.skipped), (QStringList{problem(ErrorCode::BadSyntax, 2, 0, "VEVENT"),
                                               problem(ErrorCode::BadSyntax, 9),
                                               problem(ErrorCode::BadSyntax, 10, 0, "NOTHING"),
                                               problem(ErrorCode::BadSyntax, 11, 0, "VEVENT"),
                                               problem(ErrorCode::BadSyntax, 23, 0, "VEVENT")})
                                      .join(u';'));
    QCOMPARE(rowsOf(draft, FactKind::Event).size(), 2);
}

void TestIcs::badBytesCostTheirEvent()
{
    const Draft draft = read("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20220101\r\n"
                             "SUMMARY:a\xff\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nDTSTART:20220101\r\n"
                             "SUMMARY:b\r\nDESCRIPTION:x\r\n \xed\xa0\x80\r\nEND:VEVENT\r\n"
                             + QByteArray("BEGIN:VEVENT\r\nSUMMARY:c\0d\r\nEND:VEVENT\r\n", 39)
                             + "BEGIN:VEVENT\r\nDTSTART:20220101\r\nSUMMARY:e\r\nEND:VEVENT\r\n");
    QCOMPARE(told(draft.skipped), problem(ErrorCode::BadEncoding, 4, 0, "SUMMARY") + ';'
                                      + problem(ErrorCode::BadEncoding, 9, 0, "DESCRIPTION") + ';'
                                      + problem(ErrorCode::BadEncoding, 13, 0, "SUMMARY"));
    QCOMPARE(draft.rowCount(FactKind::Event), std::size_t{1});
}

void TestIcs::nestingIsBounded()
{
    QCOMPARE(refused(QByteArray("BEGIN:VCALENDAR\n").repeated(10'000)), ErrorCode::TooDeep);
    const auto draft = readIcs("BEGIN:VCALENDAR\nBEGIN:VEVENT\n"
                                   + QByteArray("BEGIN:X\n").repeated(10'000),
                               QStringLiteral("f"));
    QVERIFY(!draft);
    QCOMPARE(draft.error().line, 101);
}

void TestIcs::longLinesAreBounded()
{
    const QByteArray longText(2 << 20, 'x');
    const Draft draft = read(calendar("DTSTART:20220101\r\nSUMMARY:" + longText
                                      + "\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nDTSTART:20220101\r\n"
                                        "SUMMARY:a"
                                      + QByteArray("\r\n x").repeated(1 << 20)
                                      + "\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nDTSTART:20220101\r\n"
                                        "SUMMARY:b"));
    QCOMPARE(told(draft.skipped), problem(ErrorCode::FieldTooLong, 4, 0, "SUMMARY") + ';'
                                      + problem(ErrorCode::FieldTooLong, 8, 0, "SUMMARY"));
    QCOMPARE(draft.rowCount(FactKind::Event), std::size_t{1});
}

void TestIcs::ourOwnComesBack()
{
    const QByteArray ics = toIcs(*pytorchDataset());
    QVERIFY(ics == toIcs(*pytorchDataset()));
    const Draft draft = read(ics);
    QCOMPARE(draft.skippedCount, 0);
    QVERIFY(draft.notes.empty());
    const ImportReport report = finished(draft);
    QVERIFY2(report.problems.empty(), qPrintable(told(report.problems)));
    auto before = rowsOf(pytorchDataset()->image, FactKind::Event);
    auto after = rowsOf(DatasetImage{report.image, {}}, FactKind::Event);
    QCOMPARE(after.size(), before.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        QVERIFY(!after[i].back().isEmpty());
        after[i].back() = before[i].back(); // one address each
        QCOMPARE(after[i], before[i]);
    }
}

void TestIcs::hostileTextsComeBack()
{
    Draft draft;
    for (const QString& text :
         {QStringLiteral("a,b;c\\d:\"e\" \\n"), QStringLiteral("END:VEVENT\nBEGIN:VEVENT\n"),
          QString::fromUtf8("\U0001F525").repeated(200), QStringLiteral(" x  y\t"),
          QString(10'000, u'x')})
        draft.add(FactKind::Event, {{QLatin1StringView("id"), text.left(40) + "@x"},
                                    {QLatin1StringView("start"), "2020"},
                                    {QLatin1StringView("category"), "context"},
                                    {QLatin1StringView("importance"), "1"},
                                    {QLatin1StringView("title"), text},
                                    {QLatin1StringView("summary"), text},
                                    {QLatin1StringView("confidence"), "high"}});
    const auto dataset = loadDataset({finished(draft).image, {}}, Trust::Checked);
    QVERIFY(dataset);
    const auto before = rowsOf(draft, FactKind::Event);
    const auto after = rowsOf(read(toIcs(**dataset)), FactKind::Event);
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        QCOMPARE(after[i].section(u'|', 1), before[i].section(u'|', 1));
}

void TestIcs::linesAreFolded()
{
    const QByteArray ics = toIcs(*pytorchDataset());
    QVERIFY(ics.endsWith("END:VCALENDAR\r\n"));
    QCOMPARE(ics.count('\n'), ics.count("\r\n"));
    QCOMPARE(ics.count('\r'), ics.count("\r\n"));
    for (const QByteArray& line : ics.split('\n')) {
        QVERIFY(line.size() <= 76);
        QVERIFY(QString::fromUtf8(line).toUtf8() == line);
    }
}

void TestIcs::allDatesComeBack_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    const QStringList dates{"2020", "2020-02", "2020-02-29", "2020-12", "2020-12-31",
                            "9999", "9999-12", "9999-12-31", "0001"};
    for (const QString& start : dates)
        for (const QString& end : QStringList{""} + dates)
            if (end.isEmpty()
                || parsePartialDate(end)->lastDay() >= parsePartialDate(start)->lastDay())
                QTest::newRow(qPrintable(start + ' ' + end)) << start << end;
}

void TestIcs::allDatesComeBack()
{
    QFETCH(QString, start);
    QFETCH(QString, end);
    Draft draft;
    draft.add(FactKind::Event, {{QLatin1StringView("id"), "x"},
                                {QLatin1StringView("start"), start},
                                {QLatin1StringView("end"), end},
                                {QLatin1StringView("category"), "context"},
                                {QLatin1StringView("importance"), "1"},
                                {QLatin1StringView("title"), "x"},
                                {QLatin1StringView("confidence"), "high"}});
    const auto dataset = loadDataset({finished(draft).image, {}}, Trust::Checked);
    QVERIFY(dataset);
    QCOMPARE(rowsOf(read(toIcs(**dataset)), FactKind::Event), rowsOf(draft, FactKind::Event));
}

void TestIcs::aCalendarOfOneEvent()
{
    Draft draft;
    draft.add(FactKind::Source, {{QLatin1StringView("id"), "s"},
                                 {QLatin1StringView("title"), "S"},
                                 {QLatin1StringView("url"), "https://s.example/"},
                                 {QLatin1StringView("kind"), "press"}});
    draft.add(FactKind::Event, {{QLatin1StringView("id"), "launch"},
                                {QLatin1StringView("start"), "2020-02"},
                                {QLatin1StringView("category"), "release"},
                                {QLatin1StringView("importance"), "3"},
                                {QLatin1StringView("title"), "Launch, at last"},
                                {QLatin1StringView("confidence"), "high"},
                                {QLatin1StringView("sources"), "s"}});
    const auto dataset = loadDataset({finished(draft).image, {}}, Trust::Checked);
    QVERIFY(dataset);
    QCOMPARE(toIcs(**dataset),
             QByteArray("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
                        "PRODID:-//Stewardship Explorer//Stewardship Explorer//EN\r\n"
                        "CALSCALE:GREGORIAN\r\nX-WR-CALNAME:Title\r\nBEGIN:VEVENT\r\n"
                        "UID:launch@subject\r\nDTSTAMP:20260915T000000Z\r\n"
                        "DTSTART;VALUE=DATE:20200201\r\nDTEND;VALUE=DATE:20200301\r\n"
                        "X-STEWARDSHIP-PRECISION:month\r\nSUMMARY:Launch\\, at last\r\n"
                        "CATEGORIES:release\r\nURL:https://s.example/\r\n"
                        "X-STEWARDSHIP-IMPORTANCE:3\r\nX-STEWARDSHIP-CONFIDENCE:high\r\n"
                        "TRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"));
}

void TestIcs::whatIsLeftOutIsCounted()
{
    QStringList counts;
    for (const TableCount& count : leftOutOfIcs(*pytorchDataset()))
        counts.append(count.table + u' ' + QString::number(count.rows));
    QVERIFY(counts.contains("dataset 9"));
    QVERIFY(counts.contains("periods 5"));
    QVERIFY(counts.contains("organizations 109"));
    QVERIFY(!counts.join(u' ').contains("events"));
}

void TestIcs::otherFilesAreRefused()
{
    QCOMPARE(refused(""), ErrorCode::EmptyFile);
    QCOMPARE(refused("hello"), ErrorCode::UnknownFormat);
    QCOMPARE(refused("BEGIN:VCARD\nEND:VCARD\n"), ErrorCode::UnknownFormat);
    QCOMPARE(refused("BEGIN:VCALENDAR\nEND:VCALENDAR\n"), ErrorCode::NothingToImport);
    QCOMPARE(refused(garbage(100'000, 4)), ErrorCode::UnknownFormat);
    QCOMPARE(refused(QByteArray((64 << 20) + 1, '\n')), ErrorCode::TooLarge);
}

void TestIcs::damagedFilesAreNoDisaster()
{
    readDamaged(readIcs, "BEGIN:VCALENDAR\r\nPRODID:-//Stewardship Explorer//x//EN\r\n"
                         "X-WR-CALNAME:N\r\nBEGIN:VEVENT\r\nUID:a@b\r\n"
                         "DTSTART;VALUE=DATE:20220101\r\nDTEND;VALUE=DATE:20220201\r\n"
                         "X-STEWARDSHIP-PRECISION:month\r\nX-STEWARDSHIP-END-PRECISION:day\r\n"
                         "SUMMARY:a\\,\\nb\xc3\r\n \xa9\r\nURL:https://a.example\r\n"
                         "X-STEWARDSHIP-IMPORTANCE:1\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
}

QTEST_GUILESS_MAIN(TestIcs)
#include "tst_ics.moc"
