// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/git/commit.h"
#include "core/git/delta.h"
#include "core/git/file_history.h"
#include "core/git/repository.h"

#include "tests/support/git_repository.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace steward::git;
using namespace Qt::StringLiterals;

namespace {

const std::string hex(40, 'a');

Bytes bytesOf(std::string_view text) { return {text.begin(), text.end()}; }

std::string_view textOf(const Bytes& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

const QByteArray ann = "Ann Lee <ann@fb.com>";

} // namespace

class TestGitObjects : public QObject
{
    Q_OBJECT

private slots:
    void aCommitIsParsed();
    void oddSignaturesAreReadAsGitReadsThem_data();
    void oddSignaturesAreReadAsGitReadsThem();
    void whatIsNoCommitIsRefused();
    void coAuthorsComeFromTheLastParagraphOnly();
    void aDeltaIsApplied();
    void aDeltaThatDoesNotFitIsRefused();
    void everyFileOfATreeIsFound();
    void theVersionsOfAFileFollowTheFirstParent();
    void referencesLieInBothForms();
    void headCanBeDetachedOrMissing();
};

void TestGitObjects::aCommitIsParsed()
{
    const std::string text =
        "tree " + hex + "\nparent " + hex + "\nparent " + std::string(40, 'b')
        + "\nauthor Ann Lee <ann@x.org> 1500000000 +0200\n"
          "committer Bob <bob@x.org> 1500000001 -0700\nencoding latin1\n"
          "gpgsig -----BEGIN\n author Fake <f@x> 1 +0000\n\nsubject\n\nauthor No <n@x> 2 +0\n";
    Commit commit;
    QVERIFY(parseCommit(text, commit));
    QCOMPARE(commit.parents.size(), 2U);
    QVERIFY(commit.author.name == "Ann Lee");
    QVERIFY(commit.author.address == "ann@x.org");
    QCOMPARE(commit.author.seconds.value(), 1'500'000'000);
    QCOMPARE(commit.committer.seconds.value(), 1'500'000'001);
    QVERIFY(commit.encoding == "latin1");
    QVERIFY(commit.message.starts_with("subject"));
}

void TestGitObjects::oddSignaturesAreReadAsGitReadsThem_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<qint64>("seconds");
    const auto row = [](const char* title, QByteArray line, QByteArray name, QByteArray address,
                        qint64 seconds) {
        QTest::newRow(title) << line << name << address << seconds;
    };
    row("no name", "<a@b> 5 +0000", "", "a@b", 5);
    row("no brackets", "Ann 5 +0000", "Ann 5 +0000", "", -1);
    row("brackets inside", "Ann <a@b> <c@d> 5 +0000", "Ann", "a@b", 5);
    row("no date", "Ann <a@b>", "Ann", "a@b", -1);
    row("a date that is a word", "Ann <a@b> yesterday", "Ann", "a@b", -1);
    row("before 1970", "Ann <a@b> -5 +0000", "Ann", "a@b", -5);
    row("too large a date", "Ann <a@b> 99999999999999999999 +0000", "Ann", "a@b", -1);
    row("open bracket", "Ann <a@b 5 +0000", "Ann", "a@b 5 +0000", -1);
}

void TestGitObjects::oddSignaturesAreReadAsGitReadsThem()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, address);
    QFETCH(qint64, seconds);
    Commit commit;
    const std::string text = "tree " + hex + "\nauthor " + line.toStdString() + "\n\nm";
    QVERIFY(parseCommit(text, commit));
    QCOMPARE(QByteArray::fromStdString(std::string(commit.author.name)), name);
    QCOMPARE(QByteArray::fromStdString(std::string(commit.author.address)), address);
    QCOMPARE(commit.author.seconds.value_or(-1), seconds);
}

void TestGitObjects::whatIsNoCommitIsRefused()
{
    Commit commit;
    for (const std::string& text :
         {std::string(), std::string("tree"), "tree " + hex.substr(1) + "\n",
          "parent " + hex + "\n", "tree " + hex + "\nparent zz\n"})
        QVERIFY(!parseCommit(text, commit));
    QVERIFY(!parseTag("type commit\n"));
    QVERIFY(
        parseTag("object " + hex + "\ntype commit\ntag x\ntagger A <a@b> 7 +0\n\nm")->tagger.seconds
        == 7);
}

void TestGitObjects::coAuthorsComeFromTheLastParagraphOnly()
{
    QVERIFY(coAuthors("Co-authored-by: A <a@b>\n\nlast paragraph\n").empty());
    const auto people = coAuthors(
        "x\n\nSigned-off-by: Z <z@z>\nCO-AUTHORED-BY: A B <a@b>\nco-authored-by:\n");
    QCOMPARE(people.size(), 1U);
    QVERIFY(people.front().name == "A B");
    QVERIFY(people.front().address == "a@b");
}

void TestGitObjects::aDeltaIsApplied()
{
    const Bytes base = bytesOf("the quick brown fox");
    // Base of 19 bytes, result of 13: copy 4 from 0, insert "slow ", copy 4 from 15.
    const Bytes delta{19, 13, 0x90, 4, 5, 's', 'l', 'o', 'w', ' ', 0x91, 15, 4};
    Bytes result;
    QVERIFY(applyDelta(base, delta, 100, result));
    QCOMPARE(std::string(textOf(result)), std::string("the slow  fox"));
}

void TestGitObjects::aDeltaThatDoesNotFitIsRefused()
{
    const Bytes base = bytesOf("the quick brown fox");
    Bytes result;
    for (const Bytes& delta :
         std::vector<Bytes>{{},
                            {19},
                            {18, 1, 1, 'x'},      // another base
                            {19, 2, 1, 'x'},      // too short
                            {19, 1, 2, 'x', 'y'}, // too long
                            {19, 9, 0x91, 15, 9}, // beyond the base
                            {19, 1, 5, 'x'},      // beyond the delta
                            {19, 1, 0},           // reserved
                            {19, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 1}})
        QVERIFY(!applyDelta(base, delta, 100, result));
    QVERIFY(!applyDelta(base, Bytes{19, 13, 0x90, 4}, 12, result));
}

void TestGitObjects::everyFileOfATreeIsFound()
{
    QTemporaryDir folder;
    GitRepository made(folder.filePath(u"r.git"_s));
    made.commit(ann, "1500000000 +0000", "m", "a/b/deep", "content");
    made.commit(ann, "1500000000 +0000", "m", "top", "");
    QVERIFY(made.write());
    auto repository = Repository::open(made.folder());
    QVERIFY(repository);
    const auto deep = readFileAt(*repository, repository->head(), "a/b/deep");
    QVERIFY(deep && *deep);
    QCOMPARE(**deep, QByteArray("content"));
    QVERIFY(readFileAt(*repository, repository->head(), "top")->has_value());
    for (const char* missing : {"a/b", "a/b/deep/er", "nothing", "", "/", "a//b"}) {
        const auto file = readFileAt(*repository, repository->head(), missing);
        QVERIFY(file && (!*file || (*file)->isEmpty()));
    }
}

void TestGitObjects::theVersionsOfAFileFollowTheFirstParent()
{
    QTemporaryDir folder;
    GitRepository made(folder.filePath(u"r.git"_s));
    made.commit(ann, "1500000000 +0000", "m", "other", "x");
    made.commit(ann, "1500100000 +0000", "m", "landscape.yml", "one");
    made.commit(ann, "1500200000 +0000", "m", "other", "y");
    made.commit(ann, "1500300000 +0000", "m", "landscape.yml", "two");
    made.append("commit refs/heads/main\ncommitter " + ann
                + " 1500400000 +0000\ndata 1\nm\nfrom :4\nD landscape.yml\n");
    QVERIFY(made.write());
    auto repository = Repository::open(made.folder());
    QVERIFY(repository);
    const auto versions = readFileHistory(*repository, "landscape.yml", 100);
    QVERIFY(versions);
    QCOMPARE(versions->size(), 3U);
    QCOMPARE((*versions)[0].bytes, QByteArray("one"));
    QCOMPARE((*versions)[1].bytes, QByteArray("two"));
    QCOMPARE((*versions)[2].bytes, QByteArray());
    QCOMPARE(isoText((*versions)[0].day), u"2017-07-15"_s);
    QCOMPARE(readFileHistory(*repository, "landscape.yml", 1)->size(), 1U);
    QCOMPARE(readFileHistory(*repository, "never", 100).error().code, ErrorCode::NotFound);
}

void TestGitObjects::referencesLieInBothForms()
{
    QTemporaryDir folder;
    GitRepository made(folder.filePath(u"r.git"_s));
    made.commit(ann, "1500000000 +0000");
    made.append("reset refs/tags/v1.0\nfrom :1\n\nreset refs/tags/deep/v2.0\nfrom :1\n\n");
    QVERIFY(made.write());
    QCOMPARE(Repository::open(made.folder())->tags().size(), 2U);
    made.git({u"pack-refs"_s, u"--all"_s});
    const auto packed = Repository::open(made.folder());
    QVERIFY(packed);
    QCOMPARE(packed->tags().size(), 2U);
    QCOMPARE(packed->branch(), u"main"_s);
    QVERIFY(QFile::link(u"/"_s, made.folder() + u"/refs/tags/everything"_s));
    QCOMPARE(Repository::open(made.folder())->tags().size(), 2U);
}

void TestGitObjects::headCanBeDetachedOrMissing()
{
    QTemporaryDir folder;
    GitRepository made(folder.filePath(u"r.git"_s));
    made.commit(ann, "1500000000 +0000");
    QVERIFY(made.write());
    const QByteArray id = made.git({u"rev-parse"_s, u"main"_s});
    QFile head(made.folder() + u"/HEAD"_s);
    QVERIFY(head.open(QIODevice::WriteOnly | QIODevice::Truncate));
    head.write(id);
    head.close();
    const auto detached = Repository::open(made.folder());
    QVERIFY(detached);
    QVERIFY(detached->branch().isEmpty());
    QCOMPARE(hexText(detached->head()).toLatin1(), id.trimmed());
    QVERIFY(head.open(QIODevice::WriteOnly | QIODevice::Truncate));
    head.write("ref: ../../../../etc/passwd\n");
    head.close();
    QCOMPARE(Repository::open(made.folder()).error().code, ErrorCode::NoCommits);
}

QTEST_GUILESS_MAIN(TestGitObjects)
#include "tst_git_objects.moc"
