// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/dataset_json.h"
#include "core/interchange/dataset_json_reader.h"

#include "tests/core/interchange/fact_samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace steward;

namespace {

const QByteArray head = "{\"format\":\"stewardship\",\"schema\":1,\"tables\":{\n";

ErrorCode refused(const QByteArray& bytes)
{
    const auto draft = readDatasetJson(bytes, QStringLiteral("f.json"));
    return draft ? ErrorCode::Database : draft.error().code;
}

} // namespace

class TestDatasetJson : public QObject
{
    Q_OBJECT

private slots:
    void everythingComesBack();
    void twoRunsGiveTheSameBytes();
    void itIsPlainJson();
    void wrongTypesAreSkipped();
    void integersKeepTheirDigits();
    void unknownNamesAreNoted();
    void contributionsAreChecked();
    void otherFilesAreRefused();
    void damagedFilesAreNoDisaster();
    void garbageIsNoDisaster();
};

void TestDatasetJson::everythingComesBack()
{
    const auto json = toDatasetJson(pytorchDataset()->image);
    QVERIFY(json);
    Draft draft = draftOf(readDatasetJson, *json);
    QCOMPARE(draft.skippedCount, 0);
    QVERIFY(draft.notes.empty());
    QCOMPARE(draft.contributions.size(), std::size_t{32'959});
    const ImportReport report = finished(std::move(draft));
    QVERIFY2(report.problems.empty(), qPrintable(told(report.problems)));
    const auto before = exportText(pytorchDataset()->image);
    const auto after = exportText({report.image, {}});
    QVERIFY(before && after);
    for (std::size_t i = 0; i < before->size(); ++i)
        QVERIFY2((*before)[i].bytes == (*after)[i].bytes, qPrintable((*before)[i].name));
}

void TestDatasetJson::twoRunsGiveTheSameBytes()
{
    QVERIFY(*toDatasetJson(pytorchDataset()->image) == *toDatasetJson(pytorchDataset()->image));
}

void TestDatasetJson::itIsPlainJson()
{
    const QJsonObject json =
        QJsonDocument::fromJson(*toDatasetJson(pytorchDataset()->image)).object();
    QCOMPARE(json["format"].toString(), QStringLiteral("stewardship"));
    QCOMPARE(json["schema"].toInt(), 1);
    const QJsonObject tables = json["tables"].toObject();
    QCOMPARE(tables.size(), 18);
    QCOMPARE(tables["events"].toArray().size(), 157);
    const QJsonObject event = tables["events"].toArray()[0].toObject();
    QCOMPARE(event["id"].toString(), QStringLiteral("torch-origin"));
    QCOMPARE(event["sources"].toArray().size(), 3);
    QVERIFY(!event.contains("end"));
    QVERIFY(tables["figures"].toArray()[0].toObject()["value"].isDouble());
}

void TestDatasetJson::wrongTypesAreSkipped()
{
    const Draft draft = draftOf(readDatasetJson,
                                head
                                    + "\"people\":[\n{\"id\":\"a\",\"name\":\"A\"},\n"
                                      "{\"id\":\"b\",\"name\":true},\n"
                                      "7,\n"
                                      "{\"id\":\"c\",\"name\":\"\\ud800\"},\n"
                                      "{\"id\":\"d\",\n\"name\":{}}\n],"
                                      "\"figures\":[{\"value\":1.5}]}}");
    QCOMPARE(told(draft.skipped), problem(ErrorCode::BadSyntax, 4, 2, "name") + ';'
                                      + problem(ErrorCode::BadSyntax, 5, 3) + ';'
                                      + problem(ErrorCode::BadEncoding, 6, 4, "name") + ';'
                                      + problem(ErrorCode::BadSyntax, 8, 5, "name") + ';'
                                      + problem(ErrorCode::NotANumber, 9, 1, "value"));
    QCOMPARE(draft.skipped[0].table, QStringLiteral("people"));
    QCOMPARE(draft.skipped[0].file, QStringLiteral("facts"));
    QCOMPARE(rowsOf(draft, FactKind::Person), QStringList{"a|A|"});
}

void TestDatasetJson::integersKeepTheirDigits()
{
    for (const QString& number :
         {QStringLiteral("9223372036854775807"), QStringLiteral("-9223372036854775808"),
          QStringLiteral("9007199254740993"), QStringLiteral("0")}) {
        const Draft draft = draftOf(readDatasetJson, head + "\"figures\":[{\"id\":\"f\",\"value\":"
                                                         + number.toLatin1() + "}]}}");
        QCOMPARE(draft.cell(FactKind::Figure, 0, QLatin1StringView("value")), number);
    }
    for (const char* number : {"9223372036854775808", "1e3", "-0", "\"007\"", "1.0"})
        QCOMPARE(draftOf(readDatasetJson,
                         head + "\"figures\":[{\"id\":\"f\",\"value\":" + number + "}]}}")
                     .skippedCount,
                 1);
}

void TestDatasetJson::unknownNamesAreNoted()
{
    const Draft draft = draftOf(readDatasetJson,
                                "{\"format\":\"stewardship\",\"extra\":[1],\"tables\":{"
                                "\"secrets\":[{}],\"people\":[{\"id\":\"a\",\"name\":\"A\","
                                "\"age\":7}]}}");
    for (const char* name : {"extra", "secrets", "people.age"})
        QVERIFY(noteCount(draft, ImportNoteCode::ColumnIgnored, QLatin1StringView(name)) > 0);
    QCOMPARE(draft.notes.size(), std::size_t{3});
}

void TestDatasetJson::contributionsAreChecked()
{
    const auto row = [](const char* repository, const char* month, const char* contributor,
                        const char* affiliation) {
        return QByteArray("{\"repository\":\"") + repository + "\",\"month\":\"" + month
               + "\",\"contributor\":" + contributor + ",\"affiliation\":\"" + affiliation
               + "\",\"commits\":3}";
    };
    // The table they refer to may come later.
    const Draft draft = draftOf(
        readDatasetJson,
        head + "\"contributions\":[\n" + row("a/b", "2020-01", "0", "bot") + ",\n"
            + row("x", "2020-01", "0", "bot") + ",\n" + row("a/b", "2020", "0", "bot") + ",\n"
            + row("a/b", "2020-01", "-1", "bot") + ",\n" + row("a/b", "2020-01", "0", "nobody")
            + ",\n" + row("a/b", "2020-01", "0", "bot")
            + "],\"repositories\":[{\"id\":\"a/b\",\"role\":\"core\"}]}}");
    QCOMPARE(draft.contributions.size(), std::size_t{1});
    QCOMPARE(draft.contributions[0].affiliation, -4);
    QCOMPARE(told(draft.skipped),
             problem(ErrorCode::UnknownReference, 4, 2, "repository") + ';'
                 + problem(ErrorCode::NotAMonth, 5, 3, "month") + ';'
                 + problem(ErrorCode::NumberOutOfRange, 6, 4, "contributor") + ';'
                 + problem(ErrorCode::UnknownReference, 7, 5, "affiliation") + ';'
                 + problem(ErrorCode::DuplicateKey, 8, 6, "affiliation"));
    QVERIFY(finished(draft).problems.empty());
}

void TestDatasetJson::otherFilesAreRefused()
{
    QCOMPARE(refused(""), ErrorCode::EmptyFile);
    QCOMPARE(refused("[]"), ErrorCode::UnknownFormat);
    QCOMPARE(refused("{}"), ErrorCode::UnknownFormat);
    QCOMPARE(refused("{\"format\":\"other\"}"), ErrorCode::UnknownFormat);
    QCOMPARE(refused("{\"format\":\"stewardship\",\"schema\":2}"), ErrorCode::TooNew);
    QCOMPARE(refused("{\"format\":\"stewardship\",\"schema\":1}"), ErrorCode::NothingToImport);
    QCOMPARE(refused("{\"format\":\"stewardship\""), ErrorCode::BadSyntax);
    QCOMPARE(refused(QByteArray("{\"a\":").repeated(10'000)), ErrorCode::TooDeep);
}

void TestDatasetJson::damagedFilesAreNoDisaster()
{
    const QByteArray bytes = head
                             + "\"people\":[{\"id\":\"a\",\"name\":\"A\\u00e9 \xc3\xa9\"}],"
                               "\"principles\":[{\"id\":\"p\",\"name\":\"P\"}]}}";
    for (qsizetype size = 0; size <= bytes.size(); ++size)
        (void)readDatasetJson(bytes.first(size), QStringLiteral("f"));
    for (qsizetype i = 0; i < bytes.size(); ++i)
        for (const char c : {'\0', '\xff', '"', '\\', '\n', '9'}) {
            QByteArray damaged = bytes;
            damaged[i] = c;
            (void)readDatasetJson(damaged, QStringLiteral("f"));
        }
}

void TestDatasetJson::garbageIsNoDisaster()
{
    QCOMPARE(refused(garbage(100'000, 1)), ErrorCode::BadSyntax);
    std::stop_source source;
    source.request_stop();
    const auto stopped = readDatasetJson(head + "\"people\":[" + QByteArray("{},").repeated(10'000)
                                             + "{}]}}",
                                         QStringLiteral("f"), source.get_token());
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestDatasetJson)
#include "tst_dataset_json.moc"
