// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contributors/affiliation_rules.h"
#include "core/contributors/contributors.h"
#include "core/contributors/identity_file.h"
#include "core/contributors/mailmap.h"
#include "core/dataset/entities.h"

#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

const FeatureHash noKey;

std::vector<Identity> identitiesOf(const std::vector<NameAndAddress>& people)
{
    std::vector<Identity> identities;
    for (const NameAndAddress& person : people)
        identities.push_back(makeIdentity(person, noKey));
    return identities;
}

MergedIdentities merged(const std::vector<NameAndAddress>& people,
                        const std::unordered_map<Feature, int>& told = {})
{
    const auto identities = identitiesOf(people);
    return mergeIdentities(identities, contextsOf(identities, AffiliationRules(noKey), told));
}

bool areOne(const NameAndAddress& a, const NameAndAddress& b)
{
    return merged({a, b}).persons == 1;
}

int employerOf(const AffiliationRules& rules, const QString& address, const QString& month)
{
    return rules.employerIn(makeIdentity({u"A B"_s, address}, noKey), *parseMonth(month));
}

QString employerName(const AffiliationRules& rules, const QString& address, const QString& month)
{
    const int employer = employerOf(rules, address, month);
    return employer >= 0 ? rules.employers()[static_cast<std::size_t>(employer)].name : QString();
}

} // namespace

class TestMergeIdentities : public QObject
{
    Q_OBJECT

private slots:
    void anAddressIsOnePersonWhateverTheName();
    void aHiddenGithubAddressIsKnownByItsLogin();
    void theSameLocalPartAtAnEmployersDomainsIsOnePerson();
    void sharedLocalPartsJoinNobody();
    void aNameOfTwoWordsIsOnePersonAndOfOneIsNot();
    void namesOfNobodyJoinNobody();
    void homonymsAtOneEmployerStayApart();
    void aFileTakesApartAndJoins();
    void theFileWrittenIsTheFileRead();
    void aMailmapMapsInItsFourForms();
    void botsAreRecognised_data();
    void botsAreRecognised();
    void domainsAndDatesDecideEmployers();
    void affiliationsOfCncfsFormAreRead();
    void linesThatSayNothingAreProblems();
};

void TestMergeIdentities::anAddressIsOnePersonWhateverTheName()
{
    QVERIFY(areOne({u"Ann"_s, u"ann@x.org"_s}, {u"A. Other Name"_s, u"ANN@X.ORG"_s}));
    QVERIFY(!areOne({u"Ann"_s, u"ann@x.org"_s}, {u"Ann"_s, u"ann@y.org"_s}));
    QVERIFY(!areOne({u"Ann"_s, {}}, {u"Bob"_s, {}}));
}

void TestMergeIdentities::aHiddenGithubAddressIsKnownByItsLogin()
{
    QVERIFY(areOne({u"a"_s, u"12345+octo@users.noreply.github.com"_s},
                   {u"b"_s, u"octo@users.noreply.github.com"_s}));
    QVERIFY(!areOne({u"a"_s, u"1+octo@users.noreply.github.com"_s},
                    {u"b"_s, u"1+cat@users.noreply.github.com"_s}));
}

void TestMergeIdentities::theSameLocalPartAtAnEmployersDomainsIsOnePerson()
{
    QVERIFY(areOne({u"jdoe"_s, u"jdoe@fb.com"_s}, {u"Jane"_s, u"jdoe@meta.com"_s}));
    QVERIFY(!areOne({u"jdoe"_s, u"jdoe@fb.com"_s}, {u"Jane"_s, u"jdoe@google.com"_s}));
    QVERIFY(!areOne({u"jdoe"_s, u"jdoe@gmail.com"_s}, {u"Jane"_s, u"jdoe@outlook.com"_s}));
}

void TestMergeIdentities::sharedLocalPartsJoinNobody()
{
    QVERIFY(!areOne({u"a"_s, u"noreply@fb.com"_s}, {u"b"_s, u"noreply@meta.com"_s}));
}

void TestMergeIdentities::aNameOfTwoWordsIsOnePersonAndOfOneIsNot()
{
    QVERIFY(areOne({u"Jos\u00e9  Mart\u00ed"_s, u"jm@a.org"_s}, {u"jose marti"_s, u"x@b.net"_s}));
    QVERIFY(!areOne({u"jose"_s, u"jm@a.org"_s}, {u"jose"_s, u"x@b.net"_s}));
}

void TestMergeIdentities::namesOfNobodyJoinNobody()
{
    QVERIFY(!areOne({u"Your Name"_s, u"a@a.org"_s}, {u"Your Name"_s, u"b@b.net"_s}));
}

void TestMergeIdentities::homonymsAtOneEmployerStayApart()
{
    const auto result = merged({{u"Wei Wang"_s, u"wei@google.com"_s},
                                {u"Wei Wang"_s, u"wwang@google.com"_s},
                                {u"Wei Wang"_s, u"wei.wang@gmail.com"_s}});
    QCOMPARE(result.persons, 3U);
    QCOMPARE(result.homonyms, 1U);
    // At two employers the name alone still says that it is one.
    QVERIFY(areOne({u"Wei Wang"_s, u"wei@google.com"_s}, {u"Wei Wang"_s, u"wwang@intel.com"_s}));
}

void TestMergeIdentities::aFileTakesApartAndJoins()
{
    const std::vector<NameAndAddress> people{{u"Ann Lee"_s, u"ann@a.org"_s},
                                             {u"Ann Lee"_s, u"lee@b.net"_s},
                                             {u"Bob"_s, u"bob@c.com"_s},
                                             {u"Ann Lee"_s, u"third@d.io"_s}};
    QCOMPARE(merged(people).persons, 2U);
    std::vector<Error> problems;
    const auto told = readIdentityFile(
        "Ann Lee <ann@a.org>\nBob <bob@c.com>\n\nAnn Lee <lee@b.net>\n", u"f"_s, noKey, problems);
    const auto result = merged(people, told);
    QVERIFY(problems.empty());
    QCOMPARE(result.personOf[0], result.personOf[2]);
    // The third Ann has the name of both; joining it to both would undo what the file says.
    QVERIFY(result.personOf[0] != result.personOf[1]);
    QCOMPARE(result.persons, 2U);
}

void TestMergeIdentities::theFileWrittenIsTheFileRead()
{
    const std::vector<NameAndAddress> people{
        {u"Ann Lee"_s, u"ann@a.org"_s}, {u"Bob"_s, u"bob@c.com"_s}, {u"Ann Lee"_s, u"lee@b.net"_s}};
    const std::vector<std::int64_t> commits{3, 2, 1};
    const auto first = merged(people);
    const QByteArray file = writeIdentityFile(people, commits, first);
    QVERIFY(file.contains("Ann Lee <lee@b.net>  # same name"));
    QVERIFY(file.contains("# commits: 4"));
    std::vector<Error> problems;
    const auto told = readIdentityFile(file, u"f"_s, noKey, problems);
    QVERIFY(problems.empty());
    QCOMPARE(told.size(), 3U);
    QCOMPARE(merged(people, told).personOf, first.personOf);
    readIdentityFile("no brackets here\n", u"f"_s, noKey, problems);
    QCOMPARE(problems.size(), 1U);
    QCOMPARE(problems.front().line, 1);
}

void TestMergeIdentities::aMailmapMapsInItsFourForms()
{
    const Mailmap map("# comment\n"
                      "Proper One <one@old.org>\n"
                      "<two@new.org> <two@old.org>\n"
                      "Proper Three <three@new.org> <three@old.org>\n"
                      "Proper Four <four@new.org> Four <shared@old.org>\n"
                      "nonsense\n");
    QCOMPARE(map.entries(), 4);
    const auto is = [&](const NameAndAddress& in, const NameAndAddress& out) {
        return map.apply(in) == out;
    };
    QVERIFY(is({u"x"_s, u"ONE@old.org"_s}, {u"Proper One"_s, u"ONE@old.org"_s}));
    QVERIFY(is({u"Two"_s, u"two@old.org"_s}, {u"Two"_s, u"two@new.org"_s}));
    QVERIFY(is({u"x"_s, u"three@old.org"_s}, {u"Proper Three"_s, u"three@new.org"_s}));
    QVERIFY(is({u"four"_s, u"shared@old.org"_s}, {u"Proper Four"_s, u"four@new.org"_s}));
    QVERIFY(is({u"Five"_s, u"shared@old.org"_s}, {u"Five"_s, u"shared@old.org"_s}));
}

void TestMergeIdentities::botsAreRecognised_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isBot");
    QTest::newRow("marked") << u"dependabot[bot]"_s
                            << u"49699333+dependabot[bot]@users.noreply.github.com"_s << true;
    QTest::newRow("word") << u"K8s CI Robot"_s << u"x@y.org"_s << true;
    QTest::newRow("address") << u"Merge"_s << u"merge-bot@y.org"_s << true;
    QTest::newRow("service") << u"GitHub Actions"_s << u"x@y.org"_s << true;
    QTest::newRow("person") << u"Ann Abbot"_s << u"abbot@y.org"_s << false;
    QTest::newRow("person too") << u"Botond Kis"_s << u"botond@y.org"_s << false;
}

void TestMergeIdentities::botsAreRecognised()
{
    QFETCH(QString, name);
    QFETCH(QString, address);
    QFETCH(bool, isBot);
    QCOMPARE(makeIdentity({name, address}, noKey).isBot, isBot);
}

void TestMergeIdentities::domainsAndDatesDecideEmployers()
{
    AffiliationRules rules(noKey);
    QCOMPARE(employerName(rules, u"a@fb.com"_s, u"2020-01"_s), u"Meta"_s);
    QCOMPARE(employerName(rules, u"a@cloud.google.com"_s, u"2020-01"_s), u"Google"_s);
    QCOMPARE(employerOf(rules, u"a@nowhere.example"_s, u"2020-01"_s), AffiliationRules::none);
    std::vector<Error> problems;
    rules.addFile("# ours\n"
                  "ann!gmail.com  Old Works < 2019-06-01\n"
                  "ann!gmail.com  New Works\n"
                  "acme.org       Acme from 2018-01-01 until 2020-01-01\n"
                  "fb.com         Facebook < 2021-10-28\n"
                  "uni.example    academic\n",
                  u"domains"_s, problems);
    QVERIFY(problems.empty());
    QCOMPARE(employerName(rules, u"Ann@gmail.com"_s, u"2019-05"_s), u"Old Works"_s);
    QCOMPARE(employerName(rules, u"ann@gmail.com"_s, u"2019-06"_s), u"New Works"_s);
    QCOMPARE(employerOf(rules, u"b@acme.org"_s, u"2017-12"_s), AffiliationRules::none);
    QCOMPARE(employerName(rules, u"b@acme.org"_s, u"2018-01"_s), u"Acme"_s);
    QCOMPARE(employerOf(rules, u"b@acme.org"_s, u"2020-01"_s), AffiliationRules::none);
    QCOMPARE(employerName(rules, u"b@fb.com"_s, u"2021-09"_s), u"Facebook"_s);
    // Where the file is silent, what is known anyhow still holds.
    QCOMPARE(employerName(rules, u"b@fb.com"_s, u"2022-09"_s), u"Meta"_s);
    QCOMPARE(employerOf(rules, u"b@uni.example"_s, u"2022-09"_s), int{Contribution::Academic});
}

void TestMergeIdentities::affiliationsOfCncfsFormAreRead()
{
    AffiliationRules rules(noKey);
    std::vector<Error> problems;
    rules.addFile("octo: octo!gmail.com, o!home.example\n"
                  "\tIndependent until 2015-03-01\n"
                  "\tIntel from 2015-03-01\n",
                  u"affiliations"_s, problems);
    QVERIFY(problems.empty());
    QCOMPARE(employerOf(rules, u"octo@gmail.com"_s, u"2014-03"_s), int{Contribution::Other});
    QCOMPARE(employerName(rules, u"o@home.example"_s, u"2016-01"_s), u"Intel"_s);
}

void TestMergeIdentities::linesThatSayNothingAreProblems()
{
    AffiliationRules rules(noKey);
    std::vector<Error> problems;
    rules.addFile("acme.org\n\nnodot Acme\nacme.org Acme from 2020-01-01 until 2019-01-01\n",
                  u"d"_s, problems);
    QCOMPARE(problems.size(), 3U);
    QCOMPARE(problems[0].line, 1);
    QCOMPARE(problems[1].line, 3);
    QCOMPARE(problems[2].line, 4);
}

QTEST_GUILESS_MAIN(TestMergeIdentities)
#include "tst_merge_identities.moc"
