// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/landscape/yaml_reader.h"

#include <QStringList>
#include <QTest>

#include <random>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

/// The tree as one line: lists in [], maps in {}, quoted texts in ''.
QString shown(const YamlValue& value)
{
    QStringList parts;
    switch (value.kind) {
    case YamlKind::Text: return value.isQuoted ? u'\'' + value.text + u'\'' : value.text;
    case YamlKind::List:
        for (const YamlValue& item : value.items)
            parts.append(shown(item));
        return u'[' + parts.join(u',') + u']';
    case YamlKind::Map:
        for (const YamlMember& member : value.members)
            parts.append(member.key + u':' + shown(member.value));
        return u'{' + parts.join(u',') + u'}';
    }
    return {};
}

struct Reading
{
    Result<YamlValue> value;
    std::vector<Error> problems;
};

Reading read(const QByteArray& yaml)
{
    std::vector<Error> problems;
    auto value = readYaml(yaml, u"f.yml"_s, problems);
    return {std::move(value), std::move(problems)};
}

QString place(const Error& error) { return u"%1:%2"_s.arg(error.line).arg(error.position); }

} // namespace

class TestYamlReader : public QObject
{
    Q_OBJECT

private slots:
    void documentsAreReadAsTrees_data();
    void documentsAreReadAsTrees();
    void everyValueKnowsItsPlace();
    void onlyBareWordsAreNull();
    void theFirstOfTwoEqualKeysIsKept();
    void manyKeysAreComparedWithAll();
    void keysThatAreNoTextAreToldAndLeftOut();
    void aNulInATextIsToldAndLeavesItEmpty();
    void hostileDocumentsAreRefused_data();
    void hostileDocumentsAreRefused();
    void mistakesAreToldWithTheirPlace_data();
    void mistakesAreToldWithTheirPlace();
    void aHundredLevelsAreReadAndNoMore();
    void aMillionValuesAreReadAndNoMore();
    void aFileThatIsTooLongIsNotReadAtAll();
    void aStopEndsTheReading();
    void anyBytesAreReadToAnEnd();
};

void TestYamlReader::documentsAreReadAsTrees_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("tree");
    QTest::newRow("a map") << QByteArray("a: 1\nb:\n  - c\n  - d: e\n") << "{a:1,b:[c,{d:e}]}";
    QTest::newRow("flow style") << QByteArray("{a: [1, 2], b: {}}") << "{a:[1,2],b:{}}";
    QTest::newRow("texts stay texts")
        << QByteArray("[no, on, 012, 1:30, 2025-01-01, 1e3, 0x1F, true, .inf]")
        << "[no,on,012,1:30,2025-01-01,1e3,0x1F,true,.inf]";
    QTest::newRow("quotes") << QByteArray("['it''s', \"a\\tb\\u00e9\"]") << u"['it's','a\tbé']"_s;
    QTest::newRow("a block") << QByteArray("a: |\n  x\n  y\n") << "{a:'x\ny\n'}";
    QTest::newRow("nothing") << QByteArray("a:\nb: ~\n") << "{a:,b:~}";
    QTest::newRow("tags mean nothing") << QByteArray("a: !!int 3\nb: !x {c: d}") << "{a:3,b:{c:d}}";
    QTest::newRow("anchors nobody refers to") << QByteArray("a: &x 1\n") << "{a:1}";
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                   "a: 1")
                                     << "{a:1}";
    QTest::newRow("crlf") << QByteArray("a: 1\r\nb: 2\r\n") << "{a:1,b:2}";
    QTest::newRow("a text only") << QByteArray("hello") << "hello";
    QTest::newRow("a list on top") << QByteArray("- a\n- b") << "[a,b]";
    QTest::newRow("a document without anything") << QByteArray("---\n") << "";
    QTest::newRow("beyond the basic plane") << QByteArray("\xf0\x9f\x90\x99") << u"🐙"_s;
}

void TestYamlReader::documentsAreReadAsTrees()
{
    QFETCH(const QByteArray, yaml);
    QFETCH(const QString, tree);
    const Reading reading = read(yaml);
    QVERIFY(reading.value);
    QCOMPARE(shown(*reading.value), tree);
    QVERIFY(reading.problems.empty());
}

void TestYamlReader::everyValueKnowsItsPlace()
{
    const Reading reading = read("a: 1\nlist:\n  - x\n  - y: z\n");
    QVERIFY(reading.value);
    const YamlValue* list = reading.value->find("list"_L1);
    QVERIFY(list);
    QCOMPARE(list->items[0].line, 3);
    QCOMPARE(list->items[0].column, 5);
    QCOMPARE(list->items[1].find("y"_L1)->line, 4);
    QCOMPARE(list->items[1].find("y"_L1)->column, 8);
    QVERIFY(!reading.value->find("b"_L1));
    QVERIFY(!list->find("a"_L1));
}

void TestYamlReader::onlyBareWordsAreNull()
{
    const Reading reading = read("[, ~, null, Null, 'null', \"~\", '', x, []]");
    QVERIFY(!reading.value); // a list has no empty entries
    const Reading entries = read("- \n- ~\n- null\n- Null\n- 'null'\n- \"~\"\n- ''\n- x\n- []\n");
    QVERIFY(entries.value);
    QString nulls;
    for (const YamlValue& item : entries.value->items)
        nulls += item.isNull() ? u'1' : u'0';
    QCOMPARE(nulls, u"111100100"_s);
}

void TestYamlReader::theFirstOfTwoEqualKeysIsKept()
{
    const Reading reading = read("a: 1\nb: 2\na: {c: [d]}\n");
    QVERIFY(reading.value);
    QCOMPARE(shown(*reading.value), u"{a:1,b:2}"_s);
    QCOMPARE(reading.problems.size(), 1);
    QCOMPARE(reading.problems[0].code, ErrorCode::DuplicateKey);
    QCOMPARE(reading.problems[0].file, u"f.yml"_s);
    QCOMPARE(reading.problems[0].value, u"a"_s);
    QCOMPARE(place(reading.problems[0]), u"3:1"_s);
}

void TestYamlReader::manyKeysAreComparedWithAll()
{
    QByteArray yaml;
    for (const int round : {1, 2})
        for (int i = 0; i < 100'000; ++i) // would take long if each were held against each
            yaml += 'k' + QByteArray::number(i) + ": " + QByteArray::number(round) + '\n';
    const Reading reading = read(yaml);
    QVERIFY(reading.value);
    QCOMPARE(reading.value->members.size(), 100'000);
    QCOMPARE(reading.problems.size(), 100'000);
    QCOMPARE(reading.value->find("k17"_L1)->text, u"1"_s);
}

void TestYamlReader::keysThatAreNoTextAreToldAndLeftOut()
{
    const Reading reading = read("a: 1\n? [x, y]\n: z\n? {k: v}\n: w\nb: 2\n");
    QVERIFY(reading.value);
    QCOMPARE(shown(*reading.value), u"{a:1,b:2}"_s);
    QCOMPARE(reading.problems.size(), 2);
    QCOMPARE(reading.problems[0].code, ErrorCode::BadSyntax);
    QCOMPARE(place(reading.problems[0]), u"2:3"_s);
}

void TestYamlReader::aNulInATextIsToldAndLeavesItEmpty()
{
    const Reading reading = read("a: \"x\\0y\"\nb: 2\n");
    QVERIFY(reading.value);
    QCOMPARE(shown(*reading.value), u"{a:'',b:2}"_s);
    QCOMPARE(reading.problems.size(), 1);
    QCOMPARE(reading.problems[0].code, ErrorCode::BadEncoding);
    QCOMPARE(place(reading.problems[0]), u"1:4"_s);
}

void TestYamlReader::hostileDocumentsAreRefused_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<ErrorCode>("code");
    QByteArray bomb = "a0: &a0 [x]\n";
    for (int i = 1; i < 30; ++i) {
        const QByteArray before = "*a" + QByteArray::number(i - 1);
        bomb += 'a' + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" + before + ','
                + before + "]\n";
    }
    QTest::newRow("a bomb of aliases") << bomb << ErrorCode::HasAliases;
    QTest::newRow("a circle of aliases") << QByteArray("&a [*a]") << ErrorCode::HasAliases;
    QTest::newRow("an alias as a key") << QByteArray("a: &x b\n*x : c\n") << ErrorCode::HasAliases;
    QTest::newRow("merged maps") << QByteArray("a: &x {b: c}\nd:\n  <<: *x\n")
                                 << ErrorCode::HasAliases;
    QTest::newRow("10,000 lists in each other") << QByteArray(10'000, '[') << ErrorCode::TooDeep;
    QTest::newRow("10,000 maps in each other")
        << QByteArray("{a: ").repeated(10'000) << ErrorCode::TooDeep;
    QTest::newRow("10,000 lists in a line")
        << QByteArray("- ").repeated(10'000) << ErrorCode::TooDeep;
    QTest::newRow("10,000 keys in each other")
        << QByteArray("? ").repeated(10'000) << ErrorCode::TooDeep;
    QTest::newRow("nothing") << QByteArray() << ErrorCode::EmptyFile;
    QTest::newRow("a byte order mark") << QByteArray("\xef\xbb\xbf") << ErrorCode::EmptyFile;
    QTest::newRow("remarks only") << QByteArray("# nothing\n\n") << ErrorCode::EmptyFile;
    QTest::newRow("a NUL") << QByteArray("a: b\0c\n", 8) << ErrorCode::BadSyntax;
    QTest::newRow("bad UTF-8") << QByteArray("a: \xc3\x28\n") << ErrorCode::BadSyntax;
    QTest::newRow("a surrogate") << QByteArray("a: \xed\xa0\x80\n") << ErrorCode::BadSyntax;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                          "a\0:\0 \0"
                                          "b\0",
                                          10)
                            << ErrorCode::BadSyntax;
    QTest::newRow("two documents") << QByteArray("a: 1\n---\nb: 2\n") << ErrorCode::BadSyntax;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)
                               << ErrorCode::BadSyntax;
}

void TestYamlReader::hostileDocumentsAreRefused()
{
    QFETCH(const QByteArray, yaml);
    QFETCH(const ErrorCode, code);
    const Reading reading = read(yaml);
    QVERIFY(!reading.value);
    QCOMPARE(reading.value.error().code, code);
    QCOMPARE(reading.value.error().file, u"f.yml"_s);
}

void TestYamlReader::mistakesAreToldWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("expected");
    QTest::newRow("an open list") << QByteArray("a: 1\nb: [1, 2\n") << "3:1";
    QTest::newRow("a tab") << QByteArray("a:\n\tb: 1\n") << "2:1";
    QTest::newRow("a key in a value") << QByteArray("a: b: c\n") << "1:5";
    QTest::newRow("bad UTF-8") << QByteArray("a: 1\n\xc3\xa9\xc3\xa9: \xff\n") << "2:5";
}

void TestYamlReader::mistakesAreToldWithTheirPlace()
{
    QFETCH(const QByteArray, yaml);
    QFETCH(const QString, expected);
    const Reading reading = read(yaml);
    QVERIFY(!reading.value);
    QCOMPARE(reading.value.error().code, ErrorCode::BadSyntax);
    QCOMPARE(place(reading.value.error()), expected);
    QVERIFY(!reading.value.error().detail.isEmpty());
}

void TestYamlReader::aHundredLevelsAreReadAndNoMore()
{
    const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    QVERIFY(read(nested(100)).value);
    const Reading tooDeep = read(nested(101));
    QVERIFY(!tooDeep.value);
    QCOMPARE(tooDeep.value.error().code, ErrorCode::TooDeep);
    QCOMPARE(tooDeep.value.error().expected, u"100"_s);
    QCOMPARE(place(tooDeep.value.error()), u"1:101"_s);
}

void TestYamlReader::aMillionValuesAreReadAndNoMore()
{
    const QByteArray entries = QByteArray("- x\n").repeated(maximumYamlNodes - 1);
    QVERIFY(read(entries).value); // with the list itself
    const Reading tooLarge = read(entries + "- x\n");
    QVERIFY(!tooLarge.value);
    QCOMPARE(tooLarge.value.error().code, ErrorCode::TooLarge);
    QCOMPARE(tooLarge.value.error().expected, u"1000000"_s);
    QCOMPARE(tooLarge.value.error().line, 1'000'000);
}

void TestYamlReader::aFileThatIsTooLongIsNotReadAtAll()
{
    const Reading reading = read(QByteArray(maximumYamlBytes + 1, '#'));
    QVERIFY(!reading.value);
    QCOMPARE(reading.value.error().code, ErrorCode::TooLarge);
}

void TestYamlReader::aStopEndsTheReading()
{
    std::stop_source stop;
    stop.request_stop();
    std::vector<Error> problems;
    const auto value = readYaml("a: 1", u"f.yml"_s, problems, stop.get_token());
    QVERIFY(!value);
    QCOMPARE(value.error().code, ErrorCode::Cancelled);
}

void TestYamlReader::anyBytesAreReadToAnEnd()
{
    std::mt19937 random(7); // NOLINT: the same bytes in every run
    const QByteArray pieces = "[]{}:,-?&*!|>'\"#%@` \n\n\t~ab\\0\xc3\xa9\xff";
    for (int round = 0; round < 2000; ++round) {
        QByteArray yaml;
        const auto length = static_cast<int>(random() % 60);
        for (int i = 0; i < length; ++i)
            yaml += pieces[static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size()))];
        const Reading reading = read(yaml);
        QVERIFY(reading.value || reading.value.error().code != ErrorCode::Cancelled);
    }
}

QTEST_GUILESS_MAIN(TestYamlReader)
#include "tst_yaml_reader.moc"
