// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Importing and exporting as scripts do it.

#include "core/base/read_file.h"

#include "tests/app/commands/called_program.h"
#include "tests/support/git_repository.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

const QByteArray ann = "Ann Lee <ann@fb.com>";
const QByteArray landscape = "landscape:\n"
                             "  - category:\n"
                             "    name: Members\n"
                             "    subcategories:\n"
                             "      - subcategory:\n"
                             "        name: Premier\n"
                             "        items:\n"
                             "          - item:\n"
                             "            name: Meta (member)\n"
                             "            homepage_url: https://meta.com\n"
                             "            logo: meta.svg\n"
                             "            joined: 2022-09-12\n";

QByteArray contents(const QString& path)
{
    const auto bytes = readRegularFile(path, 1 << 30);
    return bytes ? *bytes : QByteArray();
}

} // namespace

class TestImportCommands : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void gitBecomesADataset();
    void aDryRunWritesNothing();
    void whatIsImportedGoesIntoADataset();
    void theReviewIsWrittenAndReadAgain();
    void aLandscapeBecomesADataset();
    void aFailureLeavesNothingBehind();
    void rowsThatAreSkippedAreTold();
    void jsonComesBackTheSame();
    void timelinesAndCalendarsComeBackWithTheirEvents_data();
    void timelinesAndCalendarsComeBackWithTheirEvents();
    void aSheetForSpreadsheetsCalculatesNothing();
    void aMapGuessesTheOtherColumns();
    void aDryRunWritesTheReview();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path(name)
                                                                                    : QString();
    }
    QString repository() const
    {
        GitRepository made(path(u"r.git"_s));
        made.commit(ann, "1600000000 +0000");
        made.commit("Bob <bob@x.example>", "1610000000 +0000");
        made.append("reset refs/tags/v1.0\nfrom :2\n\n");
        made.write();
        return made.folder();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestImportCommands::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void TestImportCommands::gitBecomesADataset()
{
    const QJsonObject told = jsonOf(
        u"import git %1 --no-cache --output %2"_s.arg(repository(), path(u"o.stewardship"_s)));
    QVERIFY(hasKeys(told, "added matched ambiguous skipped notes"));
    QCOMPARE(told["added"_L1]["contributions"_L1].toInt(), 2);
    QCOMPARE(told["added"_L1]["events"_L1].toInt(), 1);
    QCOMPARE(callProgram(u"validate "_s + path(u"o.stewardship"_s)).status, 0);
    const QJsonObject info = jsonOf(u"info "_s + path(u"o.stewardship"_s));
    QCOMPARE(info["as_of"_L1].toString(), u"2021-01-07"_s);
    QCOMPARE(info["span"_L1]["first"_L1].toString(), u"2020-09-01"_s);
    // The same history gives the same bytes.
    callProgram(u"import git %1 --no-cache --output %2"_s.arg(path(u"r.git"_s),
                                                              path(u"again.stewardship"_s)));
    QCOMPARE(contents(path(u"again.stewardship"_s)), contents(path(u"o.stewardship"_s)));
}

void TestImportCommands::aDryRunWritesNothing()
{
    const QString source = repository();
    const Outcome outcome = callProgram(u"import git %1 --no-cache --dry-run"_s.arg(source));
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.output.contains("added contributions: 2"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{u"r.git"_s});
}

void TestImportCommands::whatIsImportedGoesIntoADataset()
{
    const QString file = path(u"o.stewardship"_s);
    QCOMPARE(callProgram(u"import landscape %1 --as-of 2024-01-01 --output %2"_s.arg(
                             write(u"landscape.yml"_s, landscape), file))
                 .status,
             0);
    const QString into = u"import git %1 --no-cache --into %2"_s.arg(repository(), file);
    const QJsonObject first = jsonOf(into);
    QCOMPARE(first["matched"_L1]["organizations"_L1].toInt(), 1);
    QCOMPARE(first["added"_L1]["repositories"_L1].toInt(), 1);
    const QByteArray once = contents(file);
    const QJsonObject second = jsonOf(into);
    QCOMPARE(second["added"_L1]["repositories"_L1].toInt(), 0);
    QCOMPARE(second["added"_L1]["events"_L1].toInt(), 0);
    QCOMPARE(callProgram(u"validate "_s + file).status, 0);
    QCOMPARE(jsonOf(u"info "_s + file)["tables"_L1]["contributions"_L1].toInt(), 2);
}

void TestImportCommands::theReviewIsWrittenAndReadAgain()
{
    const QString call = u"import git %1 --no-cache --quiet --output %2"_s.arg(
        repository(), path(u"o.stewardship"_s));
    QCOMPARE(callProgram(call + u" --review "_s + path(u"who.txt"_s)).status, 0);
    QByteArray review = contents(path(u"who.txt"_s));
    QVERIFY(review.contains("Ann Lee <ann@fb.com>"));
    // The two are told to be one.
    write(u"who.txt"_s, "Ann Lee <ann@fb.com>\nBob <bob@x.example>\n");
    QCOMPARE(callProgram(call + u" --identities "_s + path(u"who.txt"_s)).status, 0);
    const QJsonObject metrics = jsonOf(
        u"metrics %1 --metric new-contributors --every year --repositories all"_s.arg(
            path(u"o.stewardship"_s)));
    QVERIFY(!metrics.isEmpty());
    const Outcome csv = callProgram(
        u"metrics %1 --metric new-contributors --every year --repositories all --csv"_s.arg(
            path(u"o.stewardship"_s)));
    QVERIFY(csv.output.contains("2020,1,"));
    QVERIFY(csv.output.contains("2021,0,"));
}

void TestImportCommands::aLandscapeBecomesADataset()
{
    const QString file = path(u"o.stewardship"_s);
    const QString source = write(u"landscape.yml"_s, landscape);
    QCOMPARE(
        callProgram(u"import landscape %1 --foundation Ours --as-of 2024-01-01 --output %2"_s.arg(
                        source, file))
            .status,
        0);
    const QJsonObject members = jsonOf(u"members %1 --as-of 2023-01-01"_s.arg(file));
    QCOMPARE(members["certain"_L1].toInt(), 1);
    QCOMPARE(members["members"_L1][0]["start"_L1].toString(), u"2022-09-12"_s);
}

void TestImportCommands::aFailureLeavesNothingBehind()
{
    const QString output = path(u"o.stewardship"_s);
    for (const QString& call :
         {u"import git %1"_s.arg(m_folder->path()), u"import git /nowhere"_s,
          u"import landscape %1"_s.arg(write(u"bad.yml"_s, "a: [")),
          u"import landscape %1"_s.arg(write(u"bomb.yml"_s, "landscape: &a [*a, *a]\n")),
          u"import timeline %1"_s.arg(write(u"bad.json"_s, "{\"events\": [")),
          u"import json %1"_s.arg(write(u"deep.json"_s, QByteArray(5000, '['))),
          u"import ics %1"_s.arg(write(u"empty.ics"_s, ""))}) {
        const Outcome outcome = callProgram(call + u" --output "_s + output);
        QVERIFY2(outcome.status == 1, qPrintable(call));
        QVERIFY2(outcome.errors.startsWith("stewardship-explorer: "), qPrintable(call));
        QVERIFY(!QFile::exists(output));
    }
}

void TestImportCommands::rowsThatAreSkippedAreTold()
{
    const QString table = write(u"m.csv"_s,
                                "Date,Title\n2020-01-01,One\nnever,Two\n2020-02-30,Three\n");
    const QJsonObject told = jsonOf(
        u"import table %1 --table events --output %2"_s.arg(table, path(u"o.stewardship"_s)));
    QCOMPARE(told["added"_L1]["events"_L1].toInt(), 1);
    QCOMPARE(told["skipped"_L1].toArray().size(), 2);
    QCOMPARE(told["skipped"_L1][0]["line"_L1].toInt(), 3);
    QVERIFY(told["skipped"_L1][0]["file"_L1].toString().endsWith("m.csv"_L1));
}

void TestImportCommands::jsonComesBackTheSame()
{
    QCOMPARE(callProgram(u"export json --output "_s + path(u"p.json"_s)).status, 0);
    QCOMPARE(callProgram(u"import json %1 --quiet --output %2"_s.arg(path(u"p.json"_s),
                                                                     path(u"p.stewardship"_s)))
                 .status,
             0);
    QCOMPARE(
        callProgram(u"export csv %1 --output %2"_s.arg(path(u"p.stewardship"_s), path(u"csv"_s)))
            .status,
        0);
    const QDir original(QStringLiteral(STEWARD_DATASET_FOLDER));
    for (const QString& name : original.entryList({u"*.csv"_s}))
        QVERIFY2(contents(path(u"csv/"_s + name)) == contents(original.filePath(name)),
                 qPrintable(name));
}

void TestImportCommands::timelinesAndCalendarsComeBackWithTheirEvents_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("file");
    QTest::newRow("TimelineJS") << u"timeline"_s << u"t.json"_s;
    QTest::newRow("iCalendar") << u"ics"_s << u"t.ics"_s;
}

void TestImportCommands::timelinesAndCalendarsComeBackWithTheirEvents()
{
    QFETCH(QString, format);
    QFETCH(QString, file);
    const Outcome exported = callProgram(u"export %1 --output %2"_s.arg(format, path(file)));
    QCOMPARE(exported.status, 0);
    QVERIFY2(exported.errors.contains("warning"), "what it cannot carry is told");
    const QJsonObject told = jsonOf(
        u"import %1 %2 --output %3"_s.arg(format, path(file), path(u"t.stewardship"_s)));
    QCOMPARE(told["skipped"_L1].toArray().size(), 0);
    QVERIFY(told["added"_L1]["events"_L1].toInt() >= 157);
    QCOMPARE(callProgram(u"validate "_s + path(u"t.stewardship"_s)).status, 0);
}

void TestImportCommands::aSheetForSpreadsheetsCalculatesNothing()
{
    const QString json = write(u"t.json"_s, R"JSON({"events": [{"start_date": {"year": 2020}, "text": {"headline": "=HYPERLINK(1)", "text": "x"}}]})JSON");
    QCOMPARE(callProgram(u"import timeline %1 --quiet --output %2"_s.arg(json, path(u"t.stewardship"_s))).status, 0);
    const auto sheet = [this](const QString& name, const QString& option) {
        return callProgram(u"export timeline %1 --output %2"_s.arg(path(u"t.stewardship"_s), path(name)) + option);
    };
    QCOMPARE(sheet(u"plain.csv"_s, {}).status, 0);
    QVERIFY(contents(path(u"plain.csv"_s)).contains(",=HYPERLINK(1),"));
    const Outcome safe = sheet(u"safe.csv"_s, u" --spreadsheet"_s);
    QCOMPARE(safe.status, 0);
    QVERIFY(safe.errors.contains("1 cell"));
    QVERIFY(contents(path(u"safe.csv"_s)).contains(",'=HYPERLINK(1),"));
    QCOMPARE(sheet(u"t2.json"_s, u" --spreadsheet"_s).status, 2);
}

void TestImportCommands::aMapGuessesTheOtherColumns()
{
    const QString table = write(u"m.csv"_s, "Company,tier,start,body\nFoo Inc,gold,2024-01-01,The Body\n");
    const QJsonObject told = jsonOf(u"import table %1 --table memberships --map organization=Company --output %2"_s
                                        .arg(table, path(u"m.stewardship"_s)));
    QCOMPARE(told["added"_L1]["memberships"_L1].toInt(), 1);
    QCOMPARE(told["skipped"_L1].toArray().size(), 0);
}

void TestImportCommands::aDryRunWritesTheReview()
{
    const QString review = path(u"review.txt"_s);
    QCOMPARE(callProgram(u"import git %1 --dry-run --review %2"_s.arg(repository(), review)).status, 0);
    QVERIFY(!contents(review).isEmpty());
}

QTEST_GUILESS_MAIN(TestImportCommands)
#include "tst_import_commands.moc"
