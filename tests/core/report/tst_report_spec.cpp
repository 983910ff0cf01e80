// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/report_spec.h"

#include "tests/support/pytorch_dataset.h"

#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

ReportSpec sample()
{
    return {.level = ReportLevel::Board,
            .sections = {u"cover"_s, u"members"_s},
            .asOf = day(u"2024-09-12"),
            .compare = day(u"2022-09-11"),
            .memberDays = {day(u"2023-01-01"), day(u"2024-01-01")},
            .title = u"Who \"owns\" PyTorch? \u0645\u064a\u062a\u0627"_s,
            .logo = u"pictures/logo.svg"_s,
            .language = u"en"_s,
            .paper = u"Letter"_s,
            .orientation = Orientation::Landscape,
            .theme = u"dark"_s};
}

QByteArray withKey(const char* text)
{
    return QByteArray("{\n  \"format\": \"stewardship-report\",\n  \"version\": 1,\n  ") + text
           + "\n}\n";
}

} // namespace

class TestReportSpec : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsReadBack()
    {
        for (const ReportSpec& spec : {ReportSpec(), sample()}) {
            const auto read = readReportSpec(toJson(spec));
            QVERIFY(read);
            QVERIFY(*read == spec);
            QCOMPARE(toJson(*read), toJson(spec));
        }
    }

    void whatIsLeftToTheDefaultsIsNotWritten()
    {
        QCOMPARE(toJson(ReportSpec()),
                 QByteArray("{\n  \"format\": \"stewardship-report\",\n  \"version\": 1,\n"
                            "  \"level\": \"full\"\n}\n"));
    }

    void mistakesAreToldWithLineAndKey_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("column");
        const auto row = [](const char* name, const char* text, ErrorCode code,
                            const char* column) {
            QTest::newRow(name) << withKey(text) << code << QString::fromLatin1(column);
        };
        row("unknown level", "\"level\": \"huge\"", ErrorCode::NotInVocabulary, "level");
        row("level no text", "\"level\": 3", ErrorCode::BadSyntax, "level");
        row("no day", "\"as-of\": \"2024-13-01\"", ErrorCode::NotADate, "as-of");
        row("no day in list", "\"member-days\": [\"2024-01-01\", \"x\"]", ErrorCode::NotADate,
            "member-days");
        row("sections no list", "\"sections\": \"cover\"", ErrorCode::BadSyntax, "sections");
        row("misspelt key", "\"titel\": \"x\"", ErrorCode::NotInVocabulary, "");
        row("orientation", "\"orientation\": \"up\"", ErrorCode::NotInVocabulary, "orientation");
        row("cut off", "\"title\": \"x", ErrorCode::BadSyntax, "");
    }

    void mistakesAreToldWithLineAndKey()
    {
        QFETCH(QByteArray, json);
        QFETCH(ErrorCode, code);
        QFETCH(QString, column);
        const auto spec = readReportSpec(json);
        QVERIFY(!spec);
        QCOMPARE(spec.error().code, code);
        QCOMPARE(spec.error().column, column);
        QVERIFY(spec.error().line == 4 || code == ErrorCode::BadSyntax);
    }

    void otherFilesAreRefused()
    {
        for (const char* text : {"", "[]", "{}", "null", "{\"format\":\"stewardship\"}", "\xff\xfe",
                                 "{\"format\": 3}"}) {
            const auto spec = readReportSpec(text);
            QVERIFY2(!spec, text);
        }
    }

    void aNewerVersionIsRefused()
    {
        const auto spec = readReportSpec("{\"format\":\"stewardship-report\",\"version\":2}");
        QVERIFY(!spec);
        QCOMPARE(spec.error().code, ErrorCode::TooNew);
        QCOMPARE(spec.error().value, u"2"_s);
    }

    void anyBeginningOfAFileIsSurvived()
    {
        const QByteArray whole = toJson(sample());
        for (qsizetype length = 0; length + 2 < whole.size(); ++length)
            QVERIFY(!readReportSpec(whole.left(length)));
    }

    void listsAreBounded()
    {
        QByteArrayList days(static_cast<qsizetype>(mostMemberDays) + 1, "\"2024-01-01\"");
        const auto spec = readReportSpec(withKey("\"member-days\": [" + days.join(',') + "]"));
        QVERIFY(!spec);
        QCOMPARE(spec.error().code, ErrorCode::TooLarge);
    }
};

QTEST_APPLESS_MAIN(TestReportSpec)
#include "tst_report_spec.moc"
