// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/load_dataset.h"
#include "core/dataset/open_image.h"
#include "core/dataset/schema.h"

#include "core/sqlite/database.h"
#include "tests/support/pytorch_dataset.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace steward;

namespace {

QByteArray pytorchBytes()
{
    QFile file(pytorchFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Bytes of a database made by these statements, with our application id.
QByteArray foreignDatabase(const QString& sql, quint32 id = applicationId, int version = schemaVersion)
{
    auto database = sqlite::Database::createInMemory();
    const auto made = database->execute(QStringLiteral("PRAGMA application_id = %1; PRAGMA user_version = %2; ").arg(id).arg(version) + sql);
    return made ? *database->serialize() : QByteArray();
}

} // namespace

class TestOpenDataset : public QObject
{
    Q_OBJECT

private slots:
    void thePytorchDatasetCountsAsTheFormatSays();
    void badFilesAreNamedForWhatTheyAre_data();
    void badFilesAreNamedForWhatTheyAre();
    void valuesAgainstTheSchemaAreFound();
    void foldersPipesAndNothingAreRefusedAtOnce();
    void anUnreadableFileIsToldAsSuch();
    void aFileWithPendingWritesOfOthersIsRefused();
    void aTruncatedFileNeverCrashesAndNeverLoads();
    void flippedBytesNeverCrash();
    void openingLeavesTheFileAsItWas();
    void loadingStopsWhenAsked();

private:
    QTemporaryDir m_folder;

    QString write(const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("d%1.stewardship").arg(m_number++));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    int m_number = 0;
};

void TestOpenDataset::thePytorchDatasetCountsAsTheFormatSays()
{
    const Dataset& dataset = *pytorchDataset();
    QCOMPARE(rowCount(dataset, FactKind::Source), 235);
    QCOMPARE(rowCount(dataset, FactKind::Event), 157);
    QCOMPARE(rowCount(dataset, FactKind::Period), 5);
    QCOMPARE(rowCount(dataset, FactKind::Organization), 109);
    QCOMPARE(rowCount(dataset, FactKind::Body), 27);
    QCOMPARE(rowCount(dataset, FactKind::Membership), 125);
    QCOMPARE(rowCount(dataset, FactKind::Role), 105);
    QCOMPARE(rowCount(dataset, FactKind::Person), 73);
    QCOMPARE(rowCount(dataset, FactKind::Project), 153);
    QCOMPARE(rowCount(dataset, FactKind::Figure), 139);
    QCOMPARE(rowCount(dataset, FactKind::Repository), 36);
    QCOMPARE(dataset.contributorCount, 7616);
    qint64 commits = 0;
    qint64 botCommits = 0;
    for (const Contribution& row : dataset.contributions) {
        commits += row.commits;
        botCommits += row.isBot() ? row.commits : 0;
    }
    QCOMPARE(commits, 136965);
    QCOMPARE(botCommits, 6354);
    QCOMPARE(isoText(dataset.info.asOf), QStringLiteral("2026-09-15"));
}

void TestOpenDataset::badFilesAreNamedForWhatTheyAre_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const QByteArray& bytes, ErrorCode code) {
        QTest::newRow(name) << bytes << static_cast<int>(code);
    };
    QByteArray newer = pytorchBytes();
    newer[63] = 7;
    QByteArray other = pytorchBytes();
    other[68] = 'G';
    row("empty", {}, ErrorCode::EmptyFile);
    row("text", QByteArray(4000, 'x'), ErrorCode::NotSqlite);
    row("short", "SQLite format 3", ErrorCode::NotSqlite);
    row("another application", other, ErrorCode::NotADataset);
    row("newer format", newer, ErrorCode::TooNew);
    row("no tables", foreignDatabase(QStringLiteral("CREATE TABLE t (a)")), ErrorCode::UnexpectedSchema);
    row("a view for a table", foreignDatabase(QStringLiteral("CREATE VIEW dataset AS SELECT 1")), ErrorCode::UnexpectedSchema);
    row("a trigger more", foreignDatabase(createSchemaSql() + QStringLiteral("CREATE TRIGGER t AFTER INSERT ON events BEGIN SELECT 1; END;")), ErrorCode::UnexpectedSchema);
    row("a column more", foreignDatabase(createSchemaSql() + QStringLiteral("ALTER TABLE events ADD COLUMN x TEXT;")), ErrorCode::UnexpectedSchema);
    row("no evidence day", foreignDatabase(createSchemaSql()), ErrorCode::Corrupt);
}

void TestOpenDataset::badFilesAreNamedForWhatTheyAre()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const QString path = write(bytes);
    const auto opened = openDataset(path);
    QVERIFY(!opened);
    QCOMPARE(static_cast<int>(opened.error().code), code);
    QCOMPARE(opened.error().file, path);
}

void TestOpenDataset::valuesAgainstTheSchemaAreFound()
{
    const auto tableFoundIn = [this](const char* insertion) {
        const auto opened = openDataset(write(foreignDatabase(
            createSchemaSql() + QStringLiteral("PRAGMA ignore_check_constraints = ON; ") + QString::fromLatin1(insertion))));
        return opened ? QString() : opened.error().table;
    };
    QCOMPARE(tableFoundIn("INSERT INTO organizations (id, name, kind) VALUES ('a', '', 'company')"), QStringLiteral("organizations"));
    QCOMPARE(tableFoundIn("INSERT INTO sources (id, title, kind) VALUES ('s', 't', 'gossip')"), QStringLiteral("sources"));
    QCOMPARE(tableFoundIn("INSERT INTO events (id, start, category, importance, title, confidence) "
                          "VALUES ('e', '2020', 'release', '4', 't', 'high')"), QStringLiteral("events"));
}

void TestOpenDataset::foldersPipesAndNothingAreRefusedAtOnce()
{
    const auto codeOf = [](const QString& path) {
        const auto opened = openDataset(path);
        return opened ? ErrorCode::NoSuchThing : opened.error().code;
    };
    QCOMPARE(codeOf(m_folder.path()), ErrorCode::IsAFolder);
    QCOMPARE(codeOf(m_folder.filePath(QStringLiteral("nothing"))), ErrorCode::NotFound);
    QCOMPARE(codeOf(QStringLiteral("/dev/zero")), ErrorCode::NotARegularFile);
    const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(codeOf(pipe), ErrorCode::NotARegularFile);
}

void TestOpenDataset::anUnreadableFileIsToldAsSuch()
{
    if (::geteuid() == 0)
        QSKIP("the superuser reads everything");
    const QString path = write(pytorchBytes());
    QFile::setPermissions(path, {});
    const auto opened = openDataset(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::PermissionDenied);
}

void TestOpenDataset::aFileWithPendingWritesOfOthersIsRefused()
{
    const QString path = write(pytorchBytes());
    QFile journal(path + QStringLiteral("-wal"));
    QVERIFY(journal.open(QIODevice::WriteOnly));
    journal.write("pending");
    journal.close();
    const auto opened = openDataset(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::InUse);
}

void TestOpenDataset::aTruncatedFileNeverCrashesAndNeverLoads()
{
    const QByteArray whole = pytorchBytes();
    for (const double share : {0.0001, 0.01, 0.1, 0.5, 0.9, 0.999}) {
        const QByteArray part = whole.left(static_cast<qsizetype>(static_cast<double>(whole.size()) * share));
        const auto opened = openDataset(write(part));
        QVERIFY(!opened);
    }
}

void TestOpenDataset::flippedBytesNeverCrash()
{
    const QByteArray whole = pytorchBytes();
    for (int round = 0; round < 25; ++round) {
        QByteArray damaged = whole;
        for (int i = 0; i < 40; ++i) {
            const auto place = static_cast<qsizetype>((round * 7919LL + i * 104729LL * (round + 1)) % damaged.size());
            if (place >= 100)
                damaged[place] = static_cast<char>(damaged[place] ^ (1 << (i % 8)));
        }
        // Damage inside a text can go unseen; anything else must be an error and not a crash.
        const auto opened = openDataset(write(damaged));
        if (opened)
            QVERIFY(!(*opened)->info.title.isEmpty());
    }
}

void TestOpenDataset::openingLeavesTheFileAsItWas()
{
    const QByteArray bytes = pytorchBytes();
    const QString path = write(bytes);
    const QDateTime before = QFileInfo(path).lastModified();
    const auto count = QDir(m_folder.path()).count();
    QVERIFY(openDataset(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == bytes);
    QCOMPARE(QFileInfo(path).lastModified(), before);
    QCOMPARE(QDir(m_folder.path()).count(), count);
}

void TestOpenDataset::loadingStopsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();
    const auto opened = openDataset(pytorchFile(), {}, stop.get_token());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestOpenDataset)
#include "tst_open_dataset.moc"
