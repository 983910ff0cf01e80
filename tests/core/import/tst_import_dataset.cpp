// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/import_dataset.h"
#include "core/import/validate_image.h"

#include "core/sqlite/database.h"
#include "tests/support/pytorch_dataset.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;

namespace {

QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A copy of the PyTorch text form in which one text of one file is replaced.
class ChangedDataset
{
public:
    ChangedDataset()
    {
        const QDir source(QStringLiteral(STEWARD_DATASET_FOLDER));
        for (const QString& name : source.entryList(QDir::Files))
            QFile::copy(source.filePath(name), m_folder.filePath(name));
    }

    void replace(const QString& name, const QByteArray& before, const QByteArray& after)
    {
        QByteArray bytes = readAll(m_folder.filePath(name));
        QVERIFY2(bytes.contains(before), before.constData());
        bytes.replace(bytes.indexOf(before), before.size(), after);
        write(name, bytes);
    }
    void write(const QString& name, const QByteArray& bytes)
    {
        QFile::remove(m_folder.filePath(name));
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void remove(const QString& name) { QFile::remove(m_folder.filePath(name)); }
    ImportReport import() const
    {
        const auto report = importDataset(m_folder.path());
        return report ? *report : ImportReport();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestImportDataset : public QObject
{
    Q_OBJECT

private slots:
    void textToFileToTextGivesTheSameBytes();
    void importingTwiceGivesTheSameFile();
    void theFileHoldsRealKeysAndStrictTables();
    void problemsAreToldWithFileLineAndColumn_data();
    void problemsAreToldWithFileLineAndColumn();
    void aMissingFileIsAProblemOfThatFile();
    void aWrongHeaderNamesTheRightOne();
    void ofSeveralSourcesTheWrongOneIsNamed();
    void anyProblemMeansNoDataset();
    void aFolderThatIsNoneIsAnError();
    void aFileWithABadValueIsNotValid();
};

void TestImportDataset::textToFileToTextGivesTheSameBytes()
{
    const auto report = importDataset(QStringLiteral(STEWARD_DATASET_FOLDER));
    QVERIFY(report);
    QCOMPARE(report->problems.size(), std::size_t{0});
    const auto files = exportText({report->image, {}});
    QVERIFY(files);
    QCOMPARE(files->size(), std::size_t{18});
    for (const TextFile& file : *files) {
        const QByteArray original = readAll(QDir(QStringLiteral(STEWARD_DATASET_FOLDER)).filePath(file.name));
        QVERIFY2(!original.isEmpty() && original == file.bytes, qPrintable(file.name));
    }
}

void TestImportDataset::importingTwiceGivesTheSameFile()
{
    const auto first = importDataset(QStringLiteral(STEWARD_DATASET_FOLDER));
    const auto second = importDataset(QStringLiteral(STEWARD_DATASET_FOLDER));
    QVERIFY(first && second);
    QVERIFY(first->image == second->image);
    QVERIFY(first->image == readAll(pytorchFile()));
}

void TestImportDataset::theFileHoldsRealKeysAndStrictTables()
{
    auto database = sqlite::Database::openReadOnly(pytorchDataset()->image.bytes);
    QVERIFY(database);
    const auto value = [&database](const QString& sql) {
        auto rows = database->prepare(sql);
        return rows && rows->step() ? rows->text(0) : QStringLiteral("?");
    };
    QCOMPARE(value(QStringLiteral("PRAGMA application_id")), QString::number(0x53545744));
    QCOMPARE(value(QStringLiteral("PRAGMA user_version")), QStringLiteral("1"));
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check")), QStringLiteral("0"));
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite_%'")), QStringLiteral("0"));
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM citation WHERE fact_table = 'events'")),
             value(QStringLiteral("SELECT sum(1) FROM citation c JOIN events e ON e.rowid = c.fact_id WHERE c.fact_table = 'events'")));
    QCOMPARE(value(QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
}

void TestImportDataset::problemsAreToldWithFileLineAndColumn_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("column");
    const auto row = [](const char* name, const char* file, const char* before, const char* after,
                        ErrorCode code, int line, const char* column) {
        QTest::newRow(name) << file << QByteArray(before) << QByteArray(after)
                            << static_cast<int>(code) << line << column;
    };
    row("bad date", "events.csv", "torch-origin,2002,", "torch-origin,2002-13,", ErrorCode::NotADate, 2, "start");
    row("unknown word", "events.csv", ",research,1,\"Torch,", ",reserch,1,\"Torch,", ErrorCode::NotInVocabulary, 2, "category");
    row("unknown organization", "votes.csv", "board,meta,6", "board,mata,6", ErrorCode::UnknownReference, 2, "organization");
    row("no number", "votes.csv", ",meta,6,", ",meta,six,", ErrorCode::NotANumber, 2, "votes");
    row("negative", "votes.csv", ",meta,6,", ",meta,-6,", ErrorCode::NumberOutOfRange, 2, "votes");
    row("number not canonical", "votes.csv", ",meta,6,", ",meta,06,", ErrorCode::NotANumber, 2, "votes");
    row("unknown source", "votes.csv", "high,fdn-charter", "high,fdn-chart", ErrorCode::UnknownReference, 2, "sources");
    row("source twice", "votes.csv", "high,fdn-charter", "high,fdn-charter;fdn-charter", ErrorCode::DuplicateKey, 2, "sources");
    row("id twice", "organizations.csv", "alibaba-group,", "alibaba-cloud,", ErrorCode::DuplicateKey, 3, "id");
    row("empty name", "organizations.csv", "amd,AMD,", "amd,,", ErrorCode::Required, 6, "name");
    row("ends before it starts", "votes.csv", "6,2022-09-14,2023-09-14", "6,2022-09-14,2021", ErrorCode::EndsBeforeStart, 2, "end");
    row("month with a day", "contributions.csv", "2019-03,866", "2019-03-01,866", ErrorCode::NotAMonth, 2, "month");
    row("qualifier without date", "projects.csv", "2022-09-12,exact", ",exact", ErrorCode::QualifierWithoutDate, 2, "joined_qualifier");
    row("as of no date", "dataset.csv", "as_of,2026-09-15", "as_of,today", ErrorCode::NotADate, 5, "as_of");
    row("foundation unknown", "dataset.csv", "foundation,pytorch-foundation", "foundation,nobody", ErrorCode::UnknownReference, 8, "foundation");
    row("eras overlap", "periods.csv", "2017-01-19,2022-09-12", "2017-01-19,2022-10-12", ErrorCode::OverlappingEras, 5, "start");
    row("body its own parent", "bodies.csv", "linux-foundation-body,The Linux Foundation,foundation,,", "linux-foundation-body,The Linux Foundation,foundation,linux-foundation-body,", ErrorCode::OwnParent, 2, "parent");
    row("bodies in a circle", "bodies.csv", "linux-foundation-body,The Linux Foundation,foundation,,", "linux-foundation-body,The Linux Foundation,foundation,pytorch-foundation,", ErrorCode::CircleOfParents, 2, "parent");
    row("organization its own parent", "organization_relations.csv", "graphcore,softbank-group,", "graphcore,graphcore,", ErrorCode::OwnParent, 2, "parent");
    row("a role twice at once", "roles.csv", "rudy-giger,ci-wg,lead,", "thanh-ha,ci-wg,lead,", ErrorCode::OverlappingRoles, 4, "start");
    row("field missing", "votes.csv", ",meta,6,", ",meta,", ErrorCode::WrongFieldCount, 2, "");
}

void TestImportDataset::problemsAreToldWithFileLineAndColumn()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(int, code);
    QFETCH(int, line);
    QFETCH(QString, column);
    ChangedDataset dataset;
    dataset.replace(file, before, after);
    const ImportReport report = dataset.import();
    QVERIFY(!report.problems.empty());
    const auto told = std::ranges::find_if(report.problems, [&](const Error& problem) {
        return static_cast<int>(problem.code) == code && problem.file == file && problem.line == line
               && problem.column == column;
    });
    const Error& first = report.problems.front();
    QVERIFY2(told != report.problems.end(),
             qPrintable(QStringLiteral("first problem: %1 %2:%3 %4").arg(static_cast<int>(first.code)).arg(first.file).arg(first.line).arg(first.column)));
}

void TestImportDataset::aMissingFileIsAProblemOfThatFile()
{
    ChangedDataset dataset;
    dataset.remove(QStringLiteral("votes.csv"));
    const ImportReport report = dataset.import();
    QCOMPARE(report.problems.size(), std::size_t{1});
    QCOMPARE(report.problems.front().code, ErrorCode::MissingTable);
    QCOMPARE(report.problems.front().file, QStringLiteral("votes.csv"));
}

void TestImportDataset::aWrongHeaderNamesTheRightOne()
{
    ChangedDataset dataset;
    dataset.write(QStringLiteral("people.csv"), "id,nome,note\n");
    const ImportReport report = dataset.import();
    QCOMPARE(report.problems.front().code, ErrorCode::BadHeader);
    QCOMPARE(report.problems.front().expected, QStringLiteral("id,name,note"));
}

void TestImportDataset::ofSeveralSourcesTheWrongOneIsNamed()
{
    ChangedDataset dataset;
    dataset.replace(QStringLiteral("votes.csv"), "high,fdn-charter", "high,fdn-charter;nobody");
    const ImportReport report = dataset.import();
    QCOMPARE(report.problems.size(), std::size_t{1});
    QCOMPARE(report.problems.front().code, ErrorCode::UnknownReference);
    QCOMPARE(report.problems.front().value, QStringLiteral("nobody"));
}

void TestImportDataset::anyProblemMeansNoDataset()
{
    ChangedDataset dataset;
    dataset.replace(QStringLiteral("votes.csv"), ",meta,6,", ",meta,x,");
    QVERIFY(dataset.import().image.isEmpty());
}

void TestImportDataset::aFolderThatIsNoneIsAnError()
{
    const auto missing = importDataset(QStringLiteral("/no/such/folder"));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    const auto file = importDataset(pytorchFile());
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::NotAFolder);
}

/// SQLite itself cannot check dates: a file written by other hands may hold any text.
void TestImportDataset::aFileWithABadValueIsNotValid()
{
    QByteArray bytes = readAll(pytorchFile());
    const qsizetype place = bytes.indexOf("torch-origin2002");
    QVERIFY(place > 0);
    bytes.replace(place + 12, 4, "20x2");
    const auto report = validateImage({bytes, QStringLiteral("changed.stewardship")});
    QVERIFY(report);
    QCOMPARE(report->problems.size(), std::size_t{1});
    QCOMPARE(report->problems.front().code, ErrorCode::NotADate);
    QCOMPARE(report->problems.front().table, QStringLiteral("events"));
    QCOMPARE(report->problems.front().row, 1);
}

QTEST_GUILESS_MAIN(TestImportDataset)
#include "tst_import_dataset.moc"
