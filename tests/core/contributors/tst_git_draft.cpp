// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contributors/git_draft.h"
#include "core/dataset/entities.h"
#include "core/import/import_dataset.h"

#include "tests/support/git_repository.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

const QByteArray ann = "Ann Lee <ann@fb.com>";
const QByteArray bob = "Bob Roy <bob@home.example>";

/// "2020-01-15" at noon.
QByteArray at(const QString& day)
{
    return QByteArray::number((parseDay(day)->number * qint64{86'400}) + 43'200) + " +0000";
}

Draft read(const QStringList& paths, const GitOptions& options = {})
{
    auto draft = readGitDraft(paths, options);
    if (!draft)
        qWarning("error %d %s", static_cast<int>(draft.error().code),
                 qPrintable(draft.error().value));
    return draft ? *std::move(draft) : Draft();
}

qint64 commitsOf(const Draft& draft)
{
    qint64 commits = 0;
    for (const DraftContribution& row : draft.contributions)
        commits += row.commits;
    return commits;
}

const ImportNote* noteOf(const Draft& draft, ImportNoteCode code)
{
    for (const ImportNote& note : draft.notes)
        if (note.code == code)
            return &note;
    return nullptr;
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestGitDraft : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void commitsAreCountedByMonthAndEmployer();
    void countsAreThoseOfGit_data();
    void countsAreThoseOfGit();
    void mergesAreNotCounted();
    void noNameAndNoAddressIsStored();
    void aRenamedDomainIsTold();
    void theMailmapOfTheNewestCommitIsUsed();
    void coAuthorsCountWhereAsked();
    void versionsBecomeReleases();
    void impossibleDatesAreReplacedAndTold();
    void oddNamesAreReadAndTold();
    void importingAgainReadsOnlyWhatIsNew();
    void aRewrittenHistoryIsReadAgain();
    void nothingOfTheRepositoryRuns();
    void whatLeadsElsewhereIsNotFollowed();
    void aShallowCloneSaysSo();
    void damageIsAnErrorAndNoCrash();
    void sharedHistoriesAreTold();
    void aHugeMessageIsRead();
    void cancellingEndsIt();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestGitDraft::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void TestGitDraft::commitsAreCountedByMonthAndEmployer()
{
    GitRepository repository(path(u"r.git"_s));
    repository.commit(ann, at(u"2020-01-15"_s));
    repository.commit(ann, at(u"2020-01-16"_s));
    repository.commit(bob, at(u"2020-02-01"_s));
    QVERIFY(repository.write());
    const Draft draft = read({repository.folder()});
    QCOMPARE(draft.rowCount(FactKind::Organization), 1U);
    QCOMPARE(draft.cell(FactKind::Organization, 0, "name"_L1), u"Meta"_s);
    QCOMPARE(draft.cell(FactKind::Repository, 0, "id"_L1), u"r"_s);
    QCOMPARE(draft.cell(FactKind::Repository, 0, "snapshot"_L1), u"2020-02-01"_s);
    QCOMPARE(draft.contributions.size(), 2U);
    const DraftContribution first{0, parseMonth(u"2020-01"_s)->number, 1, 0, 2};
    const DraftContribution second{0, parseMonth(u"2020-02"_s)->number, 2, Contribution::Unknown,
                                   1};
    QVERIFY(draft.contributions[0] == first);
    QVERIFY(draft.contributions[1] == second);
    const auto report = finishDraft(draft, {u"t"_s, u"s"_s, u"2020-02-01"_s});
    QVERIFY(report && report->problems.empty());
}

void TestGitDraft::countsAreThoseOfGit_data()
{
    QTest::addColumn<QStringList>("housekeeping");
    QTest::newRow("as imported") << QStringList{};
    QTest::newRow("deltas upon deltas")
        << QStringList{u"repack"_s, u"-adfq"_s, u"--depth=50"_s, u"--window=250"_s};
    QTest::newRow("loose") << QStringList{u"unpack"_s};
    QTest::newRow("several packs")
        << QStringList{u"repack"_s, u"-q"_s, u"--max-pack-size=1m"_s, u"-ad"_s};
}

void TestGitDraft::countsAreThoseOfGit()
{
    QFETCH(QStringList, housekeeping);
    GitRepository repository(path(u"r.git"_s));
    const QByteArray text(2000, 'x');
    for (int i = 0; i < 300; ++i)
        repository.commit("P" + QByteArray::number(i % 17) + " Q <p" + QByteArray::number(i % 17)
                              + "@x.example>",
                          at(isoText(Day{17'000 + 5 * i})),
                          "a message that is much the same " + QByteArray::number(i), "file",
                          text + QByteArray::number(i));
    QVERIFY(repository.write());
    if (housekeeping.value(0) == "unpack"_L1) {
        const QString packs = repository.folder() + u"/objects/pack"_s;
        for (const QString& name : QDir(packs).entryList({u"*.pack"_s})) {
            QVERIFY(QFile::rename(packs + u'/' + name, path(u"pack"_s)));
            QFile pack(path(u"pack"_s));
            QVERIFY(pack.open(QIODevice::ReadOnly));
            QProcess git;
            git.setStandardInputFile(path(u"pack"_s));
            QDir(packs).removeRecursively();
            git.start(u"git"_s, {u"-C"_s, repository.folder(), u"unpack-objects"_s, u"-q"_s});
            QVERIFY(git.waitForFinished());
            break;
        }
    } else if (!housekeeping.isEmpty()) {
        repository.git(housekeeping);
    }
    std::map<std::pair<QByteArray, QByteArray>, int> expected;
    for (const QByteArray& line : repository
                                      .git({u"log"_s, u"--no-merges"_s,
                                            u"--date=format-local:%Y-%m"_s, u"--format=%ad|%ae"_s})
                                      .trimmed()
                                      .split('\n'))
        ++expected[{line.split('|')[0], line.split('|')[1]}];
    const Draft draft = read({repository.folder()});
    QCOMPARE(commitsOf(draft), 300);
    QCOMPARE(draft.contributions.size(), expected.size());
    std::map<QByteArray, int> months;
    for (const auto& [key, count] : expected)
        months[key.first] += count;
    for (const auto& [month, count] : months) {
        qint64 ours = 0;
        for (const DraftContribution& row : draft.contributions)
            if (isoText(Month{row.month}).toLatin1() == month)
                ours += row.commits;
        QCOMPARE(ours, count);
    }
}

void TestGitDraft::mergesAreNotCounted()
{
    GitRepository repository(path(u"r.git"_s));
    repository.commit(ann, at(u"2020-01-15"_s));
    repository.commit(ann, at(u"2020-01-16"_s));
    repository.append("commit refs/heads/main\nmark :9\nauthor " + ann + " " + at(u"2020-01-17"_s)
                      + "\ncommitter " + ann + " " + at(u"2020-01-17"_s)
                      + "\ndata 1\nm\nfrom :2\nmerge :1\n");
    QVERIFY(repository.write());
    QCOMPARE(commitsOf(read({repository.folder()})), 2);
}

void TestGitDraft::noNameAndNoAddressIsStored()
{
    GitRepository repository(path(u"r.git"_s));
    repository.commit("Secretive Person <very-secret@hidden.example>", at(u"2020-01-15"_s));
    QVERIFY(repository.write());
    GitOptions options;
    options.cacheFolder = path(u"cache"_s);
    const Draft draft = read({repository.folder()}, options);
    const auto report = finishDraft(draft, {u"t"_s, u"s"_s, u"2020-02-01"_s});
    QVERIFY(report && report->problems.empty());
    QVERIFY(draft.review.isEmpty());
    QByteArray all = report->image;
    for (const QString& name : QDir(options.cacheFolder).entryList(QDir::Files)) {
        QFile file(options.cacheFolder + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        all += file.readAll();
    }
    QVERIFY(!all.toLower().contains("secret"));
    options.wantsReview = true;
    QVERIFY(read({repository.folder()}, options)
                .review.contains("Secretive Person <very-secret@hidden.example>"));
}

void TestGitDraft::aRenamedDomainIsTold()
{
    GitRepository repository(path(u"r.git"_s));
    for (const char* person : {"ann", "bob", "cid", "dan"}) {
        repository.commit(QByteArray(person) + " <" + person + "@fb.com>", at(u"2022-08-15"_s));
        repository.commit(QByteArray(person) + " <" + person + "@meta.com>", at(u"2022-09-20"_s));
    }
    QVERIFY(repository.write());
    const Draft draft = read({repository.folder()});
    const ImportNote* note = noteOf(draft, ImportNoteCode::DomainRenamed);
    QVERIFY(note);
    QCOMPARE(note->subject, u"fb.com"_s);
    QCOMPARE(note->value, u"meta.com"_s);
    QCOMPARE(note->count, 4);
    // Four people, and not eight: each has rows in both months.
    QCOMPARE(draft.contributions.size(), 8U);
    QCOMPARE(std::ranges::max(draft.contributions, {}, &DraftContribution::contributor).contributor,
             4);
}

void TestGitDraft::theMailmapOfTheNewestCommitIsUsed()
{
    GitRepository repository(path(u"r.git"_s));
    repository.commit("a <a@x.example>", at(u"2020-01-15"_s));
    repository.commit("b <b@y.example>", at(u"2020-01-15"_s), "m", ".mailmap",
                      "Ann Lee <a@x.example> <b@y.example>\n");
    QVERIFY(repository.write());
    const Draft draft = read({repository.folder()});
    QCOMPARE(draft.contributions.size(), 1U);
    QVERIFY(noteOf(draft, ImportNoteCode::MailmapUsed));
    GitOptions options;
    options.usesMailmap = false;
    QCOMPARE(read({repository.folder()}, options).contributions.size(), 2U);
}

void TestGitDraft::coAuthorsCountWhereAsked()
{
    GitRepository repository(path(u"r.git"_s));
    repository.commit(ann, at(u"2020-01-15"_s),
                      "Do it\n\nCo-authored-by: none <not@counted.example>\n\nSigned-off-by: "
                      "x\nCo-Authored-By: Bob Roy <bob@home.example>\n");
    QVERIFY(repository.write());
    QCOMPARE(commitsOf(read({repository.folder()})), 1);
    GitOptions options;
    options.countsCoAuthors = true;
    QCOMPARE(commitsOf(read({repository.folder()}, options)), 2);
}

void TestGitDraft::versionsBecomeReleases()
{
    GitRepository repository(path(u"r.git"_s));
    repository.commit(ann, at(u"2020-01-15"_s));
    repository.append("reset refs/tags/v1.0.0\nfrom :1\n\nreset refs/tags/nightly\nfrom :1\n\n"
                      "tag v1.2.3\nfrom :1\ntagger "
                      + ann + " " + at(u"2020-03-01"_s) + "\ndata 1\nt\n");
    QVERIFY(repository.write());
    const Draft draft = read({repository.folder()});
    QCOMPARE(draft.rowCount(FactKind::Event), 2U);
    QCOMPARE(draft.cell(FactKind::Event, 0, "title"_L1), u"r v1.0.0"_s);
    QCOMPARE(draft.cell(FactKind::Event, 0, "importance"_L1), u"3"_s);
    QCOMPARE(draft.cell(FactKind::Event, 0, "start"_L1), u"2020-01-15"_s);
    QCOMPARE(draft.cell(FactKind::Event, 1, "importance"_L1), u"1"_s);
    QCOMPARE(draft.cell(FactKind::Event, 1, "start"_L1), u"2020-03-01"_s);
    QCOMPARE(noteOf(draft, ImportNoteCode::TagsIgnored)->count, 1);
}

void TestGitDraft::impossibleDatesAreReplacedAndTold()
{
    GitRepository repository(path(u"r.git"_s));
    repository.commit(ann, at(u"2020-01-15"_s));
    for (const char* when : {"-5000000000 +0000", "0 +0000", "99999999999 +0000",
                             "4102444800 +9999", "1577836800 +9999"})
        repository.append("commit refs/heads/main\nauthor " + ann + " " + when + "\ncommitter "
                          + ann + " " + at(u"2020-02-15"_s) + "\ndata 1\nm\n");
    repository.append("commit refs/heads/main\nauthor " + ann + " 0 +0000\ncommitter " + ann
                      + " 0 +0000\ndata 1\nm\n");
    repository.commit(ann, at(u"2020-03-15"_s));
    repository.write();
    const Draft draft = read({repository.folder()});
    if (commitsOf(draft) == 0)
        QSKIP("this git refuses such dates");
    for (const DraftContribution& row : draft.contributions)
        QVERIFY(Month{row.month}.year() == 2020);
}

void TestGitDraft::oddNamesAreReadAndTold()
{
    GitRepository repository(path(u"r.git"_s));
    repository.commit(" <nameless@x.example>", at(u"2020-01-15"_s));
    repository.commit("Jos\xe9 Mart\xed <jose@x.example>", at(u"2020-01-15"_s));
    repository.commit("Control \x01 Name <ctl@x.example>", at(u"2020-01-15"_s));
    QVERIFY(repository.write());
    GitOptions options;
    options.wantsReview = true;
    const Draft draft = read({repository.folder()}, options);
    QCOMPARE(commitsOf(draft), 3);
    QVERIFY(noteOf(draft, ImportNoteCode::NameMissing));
    QCOMPARE(noteOf(draft, ImportNoteCode::NameNotUtf8)->count, 1);
    QVERIFY(QString::fromUtf8(draft.review).contains(u"Jos\u00e9 Mart\u00ed"_s));
}

void TestGitDraft::importingAgainReadsOnlyWhatIsNew()
{
    GitRepository repository(path(u"r.git"_s));
    for (int i = 0; i < 50; ++i)
        repository.commit(i % 2 ? ann : bob, at(isoText(Day{17'000 + 20 * i})));
    QVERIFY(repository.write());
    GitOptions options;
    options.cacheFolder = path(u"cache"_s);
    read({repository.folder()}, options);
    repository.append("commit refs/heads/main\nauthor New One <new@fb.com> " + at(u"2020-05-01"_s)
                      + "\ncommitter x <x> " + at(u"2020-05-01"_s)
                      + "\ndata 1\nm\nfrom refs/heads/main^0\n");
    QVERIFY(repository.write());
    const Draft again = read({repository.folder()}, options);
    const ImportNote* note = noteOf(again, ImportNoteCode::OnlyNew);
    QVERIFY(note);
    QCOMPARE(note->count, 1);
    const Draft fresh = read({repository.folder()});
    QCOMPARE(commitsOf(fresh), 51);
    QVERIFY(again.contributions == fresh.contributions);
    QVERIFY(again.tables[static_cast<std::size_t>(FactKind::Repository)].rows
            == fresh.tables[static_cast<std::size_t>(FactKind::Repository)].rows);
    // With other options what is kept says nothing.
    options.countsCoAuthors = true;
    QVERIFY(!noteOf(read({repository.folder()}, options), ImportNoteCode::OnlyNew));
}

void TestGitDraft::aRewrittenHistoryIsReadAgain()
{
    GitRepository repository(path(u"r.git"_s));
    for (int i = 0; i < 10; ++i)
        repository.commit(ann, at(isoText(Day{17'000 + 20 * i})));
    QVERIFY(repository.write());
    GitOptions options;
    options.cacheFolder = path(u"cache"_s);
    QCOMPARE(commitsOf(read({repository.folder()}, options)), 10);
    repository.git({u"update-ref"_s, u"refs/heads/main"_s, u"main~4"_s});
    const Draft draft = read({repository.folder()}, options);
    QVERIFY(noteOf(draft, ImportNoteCode::ReadAgain));
    QCOMPARE(commitsOf(draft), 6);
}

void TestGitDraft::nothingOfTheRepositoryRuns()
{
    GitRepository repository(path(u"r.git"_s));
    repository.commit(ann, at(u"2020-01-15"_s));
    QVERIFY(repository.write());
    const QString canary = path(u"canary"_s);
    const QByteArray program = "sh -c 'touch " + canary.toUtf8() + "'";
    writeFile(repository.folder() + u"/config"_s,
              "[core]\n\tbare = true\n\tfsmonitor = " + program
                  + "\n\thooksPath = hooks\n\tpager = " + program
                  + "\n[log]\n\tshowSignature = true\n[gpg]\n\tprogram = " + program
                  + "\n[diff \"x\"]\n\ttextconv = " + program + "\n[alias]\n\tlog = !" + program
                  + "\n[include]\n\tpath = /dev/zero\n[remote \"origin\"]\n\turl = ext::" + program
                  + "\n\tpromisor = true\n");
    const Draft draft = read({repository.folder()});
    QCOMPARE(commitsOf(draft), 1);
    QVERIFY(noteOf(draft, ImportNoteCode::PartialClone));
    QVERIFY(!QFile::exists(canary));
}

void TestGitDraft::whatLeadsElsewhereIsNotFollowed()
{
    GitRepository real(path(u"real.git"_s));
    real.commit(ann, at(u"2020-01-15"_s));
    real.commit(ann, at(u"2020-01-16"_s));
    QVERIFY(real.write());
    // A working folder whose .git is a file, and one whose .git is a link.
    QDir().mkpath(path(u"worktree"_s));
    writeFile(path(u"worktree/.git"_s), "gitdir: " + real.folder().toUtf8() + "\n");
    QCOMPARE(readGitDraft({path(u"worktree"_s)}, {}).error().code, ErrorCode::RedirectedRepository);
    QDir().mkpath(path(u"linked"_s));
    QVERIFY(QFile::link(real.folder(), path(u"linked/.git"_s)));
    QCOMPARE(readGitDraft({path(u"linked"_s)}, {}).error().code, ErrorCode::RedirectedRepository);
    // Objects that are borrowed.
    GitRepository borrower(path(u"borrower.git"_s));
    writeFile(borrower.folder() + u"/objects/info/alternates"_s,
              real.folder().toUtf8() + "/objects\n");
    writeFile(borrower.folder() + u"/refs/heads/main"_s, real.git({u"rev-parse"_s, u"main"_s}));
    QCOMPARE(readGitDraft({borrower.folder()}, {}).error().code, ErrorCode::MissingObject);
    // Replacements and grafts would show another history.
    const QString first = QString::fromLatin1(real.git({u"rev-parse"_s, u"main~1"_s}).trimmed());
    const QString last = QString::fromLatin1(real.git({u"rev-parse"_s, u"main"_s}).trimmed());
    QDir().mkpath(real.folder() + u"/refs/replace"_s);
    writeFile(real.folder() + u"/refs/replace/"_s + last, first.toLatin1() + "\n");
    writeFile(real.folder() + u"/info/grafts"_s, last.toLatin1() + "\n");
    const Draft draft = read({real.folder()});
    QCOMPARE(commitsOf(draft), 2);
    QVERIFY(noteOf(draft, ImportNoteCode::ReplacementsIgnored));
    QVERIFY(noteOf(draft, ImportNoteCode::GraftsIgnored));
}

void TestGitDraft::aShallowCloneSaysSo()
{
    GitRepository real(path(u"real.git"_s));
    for (int i = 0; i < 5; ++i)
        real.commit(ann, at(isoText(Day{17'000 + 40 * i})));
    QVERIFY(real.write());
    QCOMPARE(QProcess::execute(u"git"_s, {u"clone"_s, u"--quiet"_s, u"--bare"_s, u"--depth=2"_s,
                                          u"file://"_s + real.folder(), path(u"shallow.git"_s)}),
             0);
    const Draft draft = read({path(u"shallow.git"_s)});
    QCOMPARE(commitsOf(draft), 2);
    QVERIFY(noteOf(draft, ImportNoteCode::ShallowHistory));
    QCOMPARE(draft.rowCount(FactKind::Coverage), 1U);
    const auto report = finishDraft(draft, {u"t"_s, u"s"_s, u"2020-02-01"_s});
    QVERIFY(report && report->problems.empty());
}

void TestGitDraft::damageIsAnErrorAndNoCrash()
{
    QCOMPARE(readGitDraft({path(u"nowhere"_s)}, {}).error().code, ErrorCode::NotFound);
    QCOMPARE(readGitDraft({m_folder->path()}, {}).error().code, ErrorCode::NotARepository);
    GitRepository empty(path(u"empty.git"_s));
    QCOMPARE(readGitDraft({empty.folder()}, {}).error().code, ErrorCode::NoCommits);
    GitRepository repository(path(u"r.git"_s));
    for (int i = 0; i < 120; ++i)
        repository.commit(ann, at(u"2020-01-15"_s), "m" + QByteArray::number(i));
    QVERIFY(repository.write());
    const QString packs = repository.folder() + u"/objects/pack"_s;
    for (const QString& suffix : {u"pack"_s, u"idx"_s}) {
        const QString file = packs + u'/' + QDir(packs).entryList({u"*."_s + suffix}).value(0);
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        QFile handle(file);
        QVERIFY(handle.open(QIODevice::ReadOnly));
        const QByteArray sound = handle.readAll();
        for (qsizetype offset = 0; offset < sound.size(); offset += 1 + sound.size() / 200) {
            QByteArray broken = sound;
            broken[offset] = static_cast<char>(broken[offset] ^ 0x55);
            writeFile(file, broken);
            const auto result = readGitDraft({repository.folder()}, {});
            QVERIFY(!result || commitsOf(*result) <= 120);
            writeFile(file, sound.first(offset));
            QVERIFY(!readGitDraft({repository.folder()}, {}) || offset + 64 > sound.size());
        }
        writeFile(file, sound);
    }
    QCOMPARE(commitsOf(read({repository.folder()})), 120);
}

void TestGitDraft::sharedHistoriesAreTold()
{
    GitRepository repository(path(u"r.git"_s));
    repository.commit(ann, at(u"2020-01-15"_s));
    repository.commit(bob, at(u"2020-01-15"_s));
    QVERIFY(repository.write());
    QCOMPARE(QProcess::execute(u"git"_s, {u"clone"_s, u"--quiet"_s, u"--bare"_s,
                                          repository.folder(), path(u"fork.git"_s)}),
             0);
    const Draft draft = read({repository.folder(), path(u"fork.git"_s)});
    QCOMPARE(noteOf(draft, ImportNoteCode::SharedCommits)->count, 2);
    QCOMPARE(draft.rowCount(FactKind::Repository), 2U);
    const auto report = finishDraft(draft, {u"t"_s, u"s"_s, u"2020-02-01"_s});
    QVERIFY(report && report->problems.empty());
}

void TestGitDraft::aHugeMessageIsRead()
{
    GitRepository repository(path(u"r.git"_s));
    repository.commit(ann, at(u"2020-01-15"_s), QByteArray(100 << 20, 'm'));
    QVERIFY(repository.write());
    QCOMPARE(commitsOf(read({repository.folder()})), 1);
}

void TestGitDraft::cancellingEndsIt()
{
    GitRepository repository(path(u"r.git"_s));
    repository.commit(ann, at(u"2020-01-15"_s));
    QVERIFY(repository.write());
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(readGitDraft({repository.folder()}, {}, {}, stop.get_token()).error().code,
             ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestGitDraft)
#include "tst_git_draft.moc"
