// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/landscape/landscape.h"
#include "core/landscape/listing.h"

#include <QStringList>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

struct Reading
{
    Result<Landscape> landscape;
    std::vector<Error> problems;
};

Reading read(const QByteArray& yaml)
{
    std::vector<Error> problems;
    auto landscape = readLandscape(yaml, u"landscape.yml"_s, problems);
    return {std::move(landscape), std::move(problems)};
}

/// "category/subcategory/name" of each item.
QStringList items(const QByteArray& yaml)
{
    QStringList list;
    const Reading reading = read(yaml);
    if (!reading.landscape)
        return {u"error"_s};
    for (const LandscapeItem& item : reading.landscape->items)
        list.append(item.category + u'/' + item.subcategory + u'/' + item.name);
    return list;
}

/// "line column expected" of each problem.
QStringList problems(const QByteArray& yaml)
{
    QStringList list;
    for (const Error& problem : read(yaml).problems)
        list.append(
            u"%1 %2 %3"_s.arg(problem.line).arg(problem.column, problem.expected).trimmed());
    return list;
}

/// A file with the given text as the only item.
QByteArray withItem(const QByteArray& item)
{
    return "categories:\n  - name: C\n    subcategories:\n      - name: S\n        items:\n"
           "          - "
           + item + "\n";
}

} // namespace

class TestLandscape : public QObject
{
    Q_OBJECT

private slots:
    void bothFormsAreRead();
    void everyTextOfAnItemIsKeptAsItStands();
    void aBareNullIsNothingAndAQuotedOneAWord();
    void theSuffixOfMembersIsStripped_data();
    void theSuffixOfMembersIsStripped();
    void anItemWithoutANameIsToldAndLeftOut();
    void valuesOfAnotherTypeAreToldAndLeftOut_data();
    void valuesOfAnotherTypeAreToldAndLeftOut();
    void emptyHeadingsAreNoProblem();
    void aFileOfAnotherFormIsRefused_data();
    void aFileOfAnotherFormIsRefused();
    void tiersAreWords_data();
    void tiersAreWords();
    void oneAddressIsOneKey_data();
    void oneAddressIsOneKey();
};

void TestLandscape::bothFormsAreRead()
{
    const QStringList expected{u"Tools/Vision/Kornia"_s, u"Tools/Vision/docTR"_s,
                               u"Members/Gold/Acme"_s};
    QCOMPARE(items("categories:\n"
                   "  - name: Tools\n"
                   "    subcategories:\n"
                   "      - name: Vision\n"
                   "        items: [{name: Kornia}, {name: docTR}]\n"
                   "  - name: Members\n"
                   "    subcategories:\n"
                   "      - name: Gold\n"
                   "        items: [{name: Acme}]\n"),
             expected);
    QCOMPARE(items("landscape:\n"
                   "  - category:\n"
                   "    name: Tools\n"
                   "    subcategories:\n"
                   "      - subcategory:\n"
                   "        name: Vision\n"
                   "        items:\n"
                   "          - item:\n"
                   "            name: Kornia\n"
                   "          - item:\n"
                   "            name: docTR\n"
                   "  - category:\n"
                   "    name: Members\n"
                   "    subcategories:\n"
                   "      - subcategory:\n"
                   "        name: Gold\n"
                   "        items:\n"
                   "          - item:\n"
                   "            name: Acme\n"),
             expected);
}

void TestLandscape::everyTextOfAnItemIsKeptAsItStands()
{
    const Reading reading = read(withItem("name: ' On '\n"
                                          "            homepage_url: https://a.org/?q\n"
                                          "            crunchbase: https://c.com/o/a\n"
                                          "            logo: a.svg\n"
                                          "            repo_url: https://github.com/a/a\n"
                                          "            joined: 2025-1-9\n"
                                          "            project: Graduated\n"
                                          "            extra:\n"
                                          "              accepted: '2020-01-02'\n"
                                          "              incubating: 2021\n"
                                          "              graduated: 2022-03\n"
                                          "              archived: soon\n"));
    QVERIFY(reading.landscape);
    QVERIFY(reading.problems.empty());
    const LandscapeItem& item = reading.landscape->items.front();
    QCOMPARE((QStringList{item.name, item.homepage, item.crunchbase, item.logo, item.repository,
                          item.joined, item.project, item.accepted, item.incubating, item.graduated,
                          item.archived}),
             (QStringList{u"On"_s, u"https://a.org/?q"_s, u"https://c.com/o/a"_s, u"a.svg"_s,
                          u"https://github.com/a/a"_s, u"2025-1-9"_s, u"Graduated"_s,
                          u"2020-01-02"_s, u"2021"_s, u"2022-03"_s, u"soon"_s}));
    QCOMPARE(item.line, 6);
}

void TestLandscape::aBareNullIsNothingAndAQuotedOneAWord()
{
    const Reading reading = read(
        withItem("{name: 'null', crunchbase: null, logo: ~, extra: null}"));
    QVERIFY(reading.landscape);
    QVERIFY(reading.problems.empty());
    QCOMPARE(reading.landscape->items[0].name, u"null"_s);
    QVERIFY(reading.landscape->items[0].crunchbase.isEmpty());
    QVERIFY(reading.landscape->items[0].logo.isEmpty());
}

void TestLandscape::theSuffixOfMembersIsStripped_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("with") << QByteArray("Acme (member)") << "Acme";
    QTest::newRow("capital") << QByteArray("Acme (Member)") << "Acme";
    QTest::newRow("without") << QByteArray("Acme") << "Acme";
    QTest::newRow("no space") << QByteArray("Acme(member)") << "Acme(member)";
    QTest::newRow("inside") << QByteArray("Acme (member) Inc") << "Acme (member) Inc";
}

void TestLandscape::theSuffixOfMembersIsStripped()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QString, expected);
    QCOMPARE(items(withItem("name: " + name)), QStringList{u"C/S/"_s + expected});
}

void TestLandscape::anItemWithoutANameIsToldAndLeftOut()
{
    for (const QByteArray item : {"{logo: a.svg}", "{name: , logo: a}", "{name: null}",
                                  "{name: ' '}", "{name: \"\\0\"}", "{name: ' (member)'}"}) {
        const QByteArray yaml = withItem(item + "\n          - name: Other");
        QCOMPARE(items(yaml), QStringList{u"C/S/Other"_s});
        QCOMPARE(problems(yaml).last(), u"6 name"_s);
        QCOMPARE(read(yaml).problems.back().code, ErrorCode::MissingKey);
        QCOMPARE(read(yaml).problems.back().file, u"landscape.yml"_s);
    }
}

void TestLandscape::valuesOfAnotherTypeAreToldAndLeftOut_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("a category") << QByteArray("categories:\n  - hello\n  - [a]\n")
                                << QStringList{u"2 category map"_s, u"3 category map"_s};
    QTest::newRow("subcategories") << QByteArray("categories:\n  - name: a\n    subcategories: b\n")
                                   << QStringList{u"3 subcategories list"_s};
    QTest::newRow("a subcategory")
        << QByteArray("categories: [{subcategories: [a]}]") << QStringList{u"1 subcategory map"_s};
    QTest::newRow("items") << QByteArray("categories: [{subcategories: [{items: {a: b}}]}]")
                           << QStringList{u"1 items list"_s};
    QTest::newRow("an item") << withItem("hello") << QStringList{u"6 item map"_s};
    QTest::newRow("a name") << withItem("{name: [a]}")
                            << QStringList{u"6 name text"_s, u"6 name"_s};
    QTest::newRow("a logo") << withItem("{name: a, logo: {b: c}}") << QStringList{u"6 logo text"_s};
    QTest::newRow("extra") << withItem("{name: a, extra: [b]}") << QStringList{u"6 extra map"_s};
    QTest::newRow("a date") << withItem("{name: a, extra: {accepted: []}}")
                            << QStringList{u"6 accepted text"_s};
}

void TestLandscape::valuesOfAnotherTypeAreToldAndLeftOut()
{
    QFETCH(const QByteArray, yaml);
    QFETCH(const QStringList, expected);
    QVERIFY(read(yaml).landscape);
    QCOMPARE(problems(yaml), expected);
}

void TestLandscape::emptyHeadingsAreNoProblem()
{
    const QByteArray yaml = "categories:\n  - name: a\n    subcategories:\n  - name: b\n"
                            "    subcategories:\n      - name: c\n        items:\n  - {}\n";
    QCOMPARE(items(yaml), QStringList{});
    QCOMPARE(problems(yaml), QStringList{});
}

void TestLandscape::aFileOfAnotherFormIsRefused_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::newRow("a text only") << QByteArray("hello");
    QTest::newRow("a list on top") << QByteArray("- category:\n  name: a\n");
    QTest::newRow("other keys") << QByteArray("name: a\nversion: 2\n");
    QTest::newRow("no list") << QByteArray("categories: hello\nlandscape: {a: b}\n");
    QTest::newRow("nothing in the document") << QByteArray("---\n");
}

void TestLandscape::aFileOfAnotherFormIsRefused()
{
    QFETCH(const QByteArray, yaml);
    const Reading reading = read(yaml);
    QVERIFY(!reading.landscape);
    QCOMPARE(reading.landscape.error().code, ErrorCode::UnknownFormat);
    QCOMPARE(reading.landscape.error().expected, u"categories, landscape"_s);
}

void TestLandscape::tiersAreWords_data()
{
    QTest::addColumn<QString>("subcategory");
    QTest::addColumn<QString>("tier");
    QTest::newRow("a word") << "Platinum"
                            << "platinum";
    QTest::newRow("members") << "Platinum Members"
                             << "platinum";
    QTest::newRow("membership") << "Associate Membership"
                                << "associate";
    QTest::newRow("two words") << "Founding Premier Members"
                               << "founding-premier";
    QTest::newRow("one known among others") << "CNCF Gold member"
                                            << "gold";
    QTest::newRow("two known") << "Gold & Silver"
                               << "gold-silver";
    QTest::newRow("none known") << "End User Supporters"
                                << "end-user-supporters";
    QTest::newRow("part of a word") << "Golden Circle"
                                    << "golden-circle";
    QTest::newRow("another script") << u"白金 会员"_s << u"白金-会员"_s;
    QTest::newRow("nothing left") << "Members"
                                  << "member";
    QTest::newRow("nothing") << ""
                             << "member";
}

void TestLandscape::tiersAreWords()
{
    QFETCH(const QString, subcategory);
    QFETCH(const QString, tier);
    QCOMPARE(tierOf(subcategory), tier);
}

void TestLandscape::oneAddressIsOneKey_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("key");
    QTest::newRow("plain") << "https://acme.org"
                           << "acme.org";
    QTest::newRow("all at once") << "HTTP://www.Acme.org/About/?a=/b#c"
                                 << "acme.org/about";
    QTest::newRow("no scheme") << "acme.org/"
                               << "acme.org";
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("scheme only") << "https://"
                                 << "";
    QTest::newRow("slashes") << "https:////"
                             << "";
}

void TestLandscape::oneAddressIsOneKey()
{
    QFETCH(const QString, address);
    QFETCH(const QString, key);
    QCOMPARE(addressKey(address), key);
}

QTEST_GUILESS_MAIN(TestLandscape)
#include "tst_landscape.moc"
