// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/json_reader.h"
#include "core/interchange/json_text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <random>

using namespace steward;

namespace {

/// The value as compact JSON, so that a test can say it in a line.
QByteArray shown(const JsonValue& value)
{
    QList<QByteArray> items;
    switch (value.kind) {
    case JsonKind::Null: return "null";
    case JsonKind::Bool:
    case JsonKind::Number: return value.text.toLatin1();
    case JsonKind::Text: return jsonText(value.text);
    case JsonKind::List:
        for (const JsonValue& item : value.items)
            items.append(shown(item));
        return jsonList(items);
    case JsonKind::Object: break;
    }
    QByteArray members;
    for (const JsonMember& member : value.members)
        members += (members.isEmpty() ? "" : ",") + jsonText(member.key) + ':'
                   + shown(member.value);
    return '{' + members + '}';
}

QByteArray read(const QByteArray& json)
{
    JsonReader reader(json);
    const auto value = reader.read();
    const auto done = value ? reader.finish() : Result<void>();
    const Error* error = !value ? &value.error() : !done ? &done.error() : nullptr;
    return error ? "!" + QByteArray::number(static_cast<int>(error->code)) + '@'
                       + QByteArray::number(error->line) + ':' + QByteArray::number(error->position)
                 : shown(*value);
}

QByteArray problem(ErrorCode code, int line, int position)
{
    return "!" + QByteArray::number(static_cast<int>(code)) + '@' + QByteArray::number(line) + ':'
           + QByteArray::number(position);
}

} // namespace

class TestJsonReader : public QObject
{
    Q_OBJECT

private slots:
    void valuesAreRead_data();
    void valuesAreRead();
    void mistakesAreToldWithLineAndPosition_data();
    void mistakesAreToldWithLineAndPosition();
    void brokenTextsAreMarked();
    void depthIsBounded();
    void aKeyTwiceIsTold();
    void largeListsAreWalked();
    void tooManyValuesAreRefused();
    void whateverIsWrittenIsReadBack();
    void anyBytesEnd();
};

void TestJsonReader::valuesAreRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* json, const char* expected) {
        QTest::newRow(json) << QByteArray(json) << QByteArray(expected);
    };
    row("null", "null");
    row(" [ true , false ] ", "[true,false]");
    row("{\"a\" : {\"b\":[]},\"c\":{}}", "{\"a\":{\"b\":[]},\"c\":{}}");
    row("[0,-1,1.5,1e9,-0.0E-2]", "[0,-1,1.5,1e9,-0.0E-2]");
    row("9223372036854775807", "9223372036854775807");
    row("123456789012345678901234567890", "123456789012345678901234567890");
    row("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\"", "\"\\\"\\\\/\\u0008\\u000c\\n\\r\\té\"");
    row("\"\\ud83d\\udd25\"", "\"\U0001F525\"");
    row("\xef\xbb\xbf{}", "{}");
}

void TestJsonReader::valuesAreRead()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, expected);
    QCOMPARE(read(json), expected);
}

void TestJsonReader::mistakesAreToldWithLineAndPosition_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* json, int line, int position) {
        QTest::newRow(json) << QByteArray(json) << problem(ErrorCode::BadSyntax, line, position);
    };
    row("", 1, 1);
    row("{\n\"a\":1,\n}", 3, 1);
    row("[1\r\n,\r\n2", 3, 2);
    row("[1,\r2,\rx]", 3, 1);
    row("01", 1, 3);
    row("[1.]", 1, 4);
    row("[+1]", 1, 2);
    row("nul", 1, 1);
    row("\"a\nb\"", 1, 3);
    row("\"a", 1, 3);
    row("\"\\x\"", 1, 2);
    row("\"\\u12g4\"", 1, 2);
    row("{} {}", 1, 4);
    row("{a:1}", 1, 2);
    row("{\"a\" 1}", 1, 6);
}

void TestJsonReader::mistakesAreToldWithLineAndPosition()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, expected);
    QCOMPARE(read(json), expected);
}

void TestJsonReader::brokenTextsAreMarked()
{
    for (const char* text : {"\"\\ud800\"", "\"\\udc00x\"", "\"\\u0000\"", "\"\xff\"", "\"\xc3\"",
                             "\"\xed\xa0\x80\""}) {
        JsonReader reader(QByteArray("[1,\n[") + text + "]]");
        const auto value = reader.read();
        QVERIFY(value);
        QVERIFY2(value->findBroken(), text);
        QCOMPARE(value->findBroken()->line, 2);
    }
    JsonReader whole("[\"\\ud83d\\udd25\"]");
    QVERIFY(!whole.read()->findBroken());
}

void TestJsonReader::depthIsBounded()
{
    const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    QCOMPARE(read(nested(100)), nested(100));
    QCOMPARE(read(nested(101)), problem(ErrorCode::TooDeep, 1, 101));
    QCOMPARE(read(nested(10'000)), problem(ErrorCode::TooDeep, 1, 101));
    JsonReader skipping(QByteArray("{\"a\":").repeated(10'000));
    QCOMPARE(skipping.skip().error().code, ErrorCode::TooDeep);
}

void TestJsonReader::aKeyTwiceIsTold()
{
    JsonReader reader("{\"a\":1,\n\"b\":{\"a\":2},\n\"a\":[3]}");
    QCOMPARE(shown(*reader.read()), QByteArray("{\"a\":1,\"b\":{\"a\":2}}"));
    const auto problems = reader.takeProblems();
    QCOMPARE(problems.size(), std::size_t{1});
    QCOMPARE(problems[0].code, ErrorCode::DuplicateKey);
    QCOMPARE(problems[0].line, 3);
    QCOMPARE(problems[0].value, QStringLiteral("a"));
}

void TestJsonReader::largeListsAreWalked()
{
    JsonReader reader('[' + QByteArray("1,\n").repeated(1'000'000) + "2]");
    int count = 0;
    const auto walked = reader.readList([&] {
        ++count;
        return reader.skip();
    });
    QVERIFY(walked);
    QCOMPARE(count, 1'000'001);
    QCOMPARE(reader.line(), 1'000'001);
}

void TestJsonReader::tooManyValuesAreRefused()
{
    QVERIFY(read('[' + QByteArray("1,").repeated(200'000) + "2]")
                .startsWith('!' + QByteArray::number(static_cast<int>(ErrorCode::TooLarge))));
}

void TestJsonReader::whateverIsWrittenIsReadBack()
{
    std::mt19937 random(3);
    for (int round = 0; round < 2000; ++round) {
        QString text;
        for (auto length = random() % 10; length > 0; --length)
            text += QChar(static_cast<char16_t>(random() % (round % 2 == 0 ? 0x100 : 0x10000)));
        JsonReader reader(jsonText(text));
        const auto value = reader.read();
        QVERIFY(value);
        QCOMPARE(value->text, text);
        const auto qt = QJsonDocument::fromJson("{\"a\":" + jsonText(text) + '}');
        QVERIFY(!text.isValidUtf16() || qt.object()["a"].toString() == text);
    }
}

void TestJsonReader::anyBytesEnd()
{
    std::mt19937 random(4);
    const QByteArray alphabet("[]{}\",:\\u0d8 \n1e.-truefalsn\xff\x00", 31);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes;
        for (auto length = random() % 40; length > 0; --length)
            bytes +=
                alphabet[static_cast<qsizetype>(random() % static_cast<unsigned>(alphabet.size()))];
        const bool isFine = !read(bytes).startsWith('!');
        // Whatever this takes, Qt takes; it has no depth and no surrogates to differ in.
        if (isFine && bytes.trimmed().startsWith('['))
            QVERIFY2(!QJsonDocument::fromJson(bytes).isNull() || bytes.contains('\xff'),
                     bytes.constData());
    }
}

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_json_reader.moc"
