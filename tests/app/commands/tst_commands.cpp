// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The command line as a process: what scripts see.

#include "tests/support/pytorch_dataset.h"

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace steward;

namespace {

struct Outcome
{
    int status = -1;
    QByteArray output;
    QByteArray errors;
};

Outcome call(const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(name)); // commands choose a platform themselves
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(STEWARD_EXECUTABLE), arguments);
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT

private slots:
    void membersOfTheFoundingDayAreTheSixFounders();
    void membersSayWhatIsCertain();
    void membersOfAnUnknownBodyAreAnError();
    void infoCountsWhatTheFormatSays();
    void everyCommandHasHelp_data();
    void everyCommandHasHelp();
    void wrongCallsEndWithTwo_data();
    void wrongCallsEndWithTwo();
    void badInputEndsWithOneAndOneLine_data();
    void badInputEndsWithOneAndOneLine();
    void csvGoesOutAndComesBackUnchanged();
    void exportDoesNotReplaceAFolderOfOtherThings();
    void validateTellsProblemsAsJson();
    void searchFindsInAFileToo();
    void viewsAreRendered_data();
    void viewsAreRendered();
    void aFailedRenderLeavesTheOldFile();
    void theTimelineIsRenderedOnSheets();
    void theTimelineShowsWhatIsAskedFor();

private:
    QTemporaryDir m_folder;
    QString path(const QString& name) const { return m_folder.filePath(name); }
};

void TestCommands::membersOfTheFoundingDayAreTheSixFounders()
{
    const Outcome members = call({"members", "--as-of", "2022-09-12", "--csv"});
    QCOMPARE(members.status, 0);
    QVERIFY(members.errors.isEmpty());
    const QList<QByteArray> lines = members.output.trimmed().split('\n');
    QCOMPARE(lines.first(), QByteArray("organization,name,tier,start,end,certainty,confidence"));
    QCOMPARE(lines.size(), 7);
    for (const char* founder : {"amd,AMD", "aws,", "google,Google", "meta,Meta", "microsoft,Microsoft", "nvidia,NVIDIA"})
        QVERIFY2(members.output.contains(QByteArray("\n") + founder), founder);
    QVERIFY(members.output.contains("\nmeta,Meta Platforms,founding-premier,2022-09-12,2026-01-08,certain,high\n"));
}

void TestCommands::membersSayWhatIsCertain()
{
    const Outcome members = call({"members", "--as-of", "2023-09-12", "--json"});
    QCOMPARE(members.status, 0);
    const QJsonObject json = QJsonDocument::fromJson(members.output).object();
    QCOMPARE(json["as_of"].toString(), QStringLiteral("2023-09-12"));
    QCOMPARE(json["body"].toString(), QStringLiteral("pytorch-foundation"));
    QCOMPARE(json["certain"].toInt(), 11);
    QCOMPARE(json["possible"].toInt(), 12);
    int possible = 0;
    for (const QJsonValue& member : json["members"].toArray())
        if (member["certainty"].toString() == QLatin1String("possible")) {
            ++possible;
            QCOMPARE(member["organization"].toString(), QStringLiteral("lightning-ai"));
            QVERIFY(member["end"].toString() == QLatin1String("2026-01-01"));
        }
    QCOMPARE(possible, 1);
    const Outcome board = call({"members", "--as-of", "2022-10-01", "--body", "pytorch-foundation-governing-board", "--csv"});
    QCOMPARE(board.output.count("board-seat"), 6);
}

void TestCommands::membersOfAnUnknownBodyAreAnError()
{
    const Outcome members = call({"members", "--as-of", "2023-09-12", "--body", "nobody"});
    QCOMPARE(members.status, 1);
    QVERIFY(members.errors.contains("pytorch-foundation"));
}

void TestCommands::infoCountsWhatTheFormatSays()
{
    const Outcome info = call({"info", "--json"});
    QCOMPARE(info.status, 0);
    const QJsonObject json = QJsonDocument::fromJson(info.output).object();
    const QJsonObject tables = json["tables"].toObject();
    QCOMPARE(tables.size(), 18);
    const std::pair<const char*, int> counts[]{{"sources", 235}, {"events", 157}, {"periods", 5}, {"organizations", 109}, {"bodies", 27}, {"memberships", 125}, {"roles", 105}, {"people", 73}, {"projects", 153}, {"figures", 139}, {"repositories", 36}, {"contributions", 32959}, {"dataset", 10}};
    for (const auto& [table, rows] : counts)
        QCOMPARE(tables[QLatin1String(table)].toInt(), rows);
    QCOMPARE(json["schema"].toInt(), 1);
    QCOMPARE(json["as_of"].toString(), QStringLiteral("2026-09-15"));
    QCOMPARE(json["sources"].toInt(), 235);
    QCOMPARE(call({"info"}).output, call({"info", pytorchFile()}).output);
}

void TestCommands::everyCommandHasHelp_data()
{
    QTest::addColumn<QStringList>("words");
    for (const char* words : {"", "info", "validate", "members", "search", "diff", "import csv", "export csv", "export graphml", "export gexf", "export dot", "export graph-csv", "render", "report", "import", "export"})
        QTest::newRow(words) << QString::fromLatin1(words).split(' ', Qt::SkipEmptyParts);
}

void TestCommands::everyCommandHasHelp()
{
    QFETCH(QStringList, words);
    const Outcome help = call(words + QStringList{"--help"});
    QCOMPARE(help.status, 0);
    QVERIFY(help.errors.isEmpty());
    QVERIFY(help.output.contains("stewardship-explorer"));
    QVERIFY(help.output.contains("--help"));
}

void TestCommands::wrongCallsEndWithTwo_data()
{
    QTest::addColumn<QStringList>("words");
    for (const char* words : {"frobnicate", "--frob", "info a b", "info --frob", "members", "members --as-of yesterday", "members --as-of 2022-09", "search", "search a b c", "diff", "diff --from 2022-09-12", "diff --to 2022-09-12", "diff --from 2022-09 --to 2023-09-12", "diff --from 2022-09-12 --to later", "diff a b --from 2022-09-12 --to 2023-09-12", "diff a b --from 2022-09-12", "diff a b c", "diff a", "import csv", "import csv folder", "import", "import frob", "export csv", "export gexf", "export dot --as-of 2022 --output x", "export graph-csv", "render members --output x.png --days yesterday", "render timeline --output x.png --days 2022-09-12", "render members --output x.png --attribution frob", "render", "render nothing --output x.png", "render timeline", "render timeline --output x.bmp", "render timeline --output x.png --size 9x9", "render timeline --output x.png --theme pink", "render data --output x.png", "render timeline --output x.png --group-by frob", "render growth --output x.png --metric frob", "render transfer --output x.png --metric frob", "render growth --output x.png --event 2022-09-12", "render transfer --output x.png --donut many", "transfer", "transfer --metric frob", "transfer --metric commits --before 0", "transfer --metric commits --donut -1", "transfer --metric commits --harmonics 3", "transfer --metric commits --event 2022-09", "transfer --metric commits --repositories frob", "transfer a b --metric commits", "render timeline --output x.png --from 2022-01-01 --to 2021-01-01", "render timeline --output x.pdf --pages 99", "render timeline --output x.pdf --pages many", "render timeline --output x.svg --pages 2", "render timeline --output x.pdf --pages 2 --size 900x600", "render timeline --output x.pdf --paper B5", "render timeline --output x.png --kinds frob", "render timeline --output x.png --density huge", "render timeline --output x.png --order frob", "render members --output x.png --lanes release", "render members --output x.pdf --pages 2", "report", "report --output x.doc", "report --output x.pdf --sections frob", "report --output x.pdf --paper A9", "validate"})
        QTest::newRow(words) << QString::fromLatin1(words).split(' ');
}

void TestCommands::wrongCallsEndWithTwo()
{
    QFETCH(QStringList, words);
    const Outcome outcome = call(words);
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.output.isEmpty());
    QCOMPARE(outcome.errors.count('\n'), 1);
    QVERIFY(outcome.errors.startsWith("stewardship-explorer: "));
}

void TestCommands::badInputEndsWithOneAndOneLine_data()
{
    QTest::addColumn<QStringList>("words");
    QFile text(path("text.stewardship"));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("hello");
    text.close();
    QVERIFY(QDir(m_folder.path()).mkpath("folder"));
    const QString missing = path("missing.stewardship");
    QTest::newRow("missing") << QStringList{"info", missing};
    QTest::newRow("folder") << QStringList{"info", path("folder")};
    QTest::newRow("not sqlite") << QStringList{"members", path("text.stewardship"), "--as-of", "2022-09-12"};
    QTest::newRow("diff of nothing") << QStringList{"diff", missing, "--from", "2022-09-12", "--to", "2023-09-12"};
    QTest::newRow("diff with nothing") << QStringList{"diff", pytorchFile(), missing};
    QTest::newRow("search in nothing") << QStringList{"search", missing, "meta"};
    QTest::newRow("import of nothing") << QStringList{"import", "csv", missing, "--output", path("o.stewardship")};
    QTest::newRow("no such output folder") << QStringList{"render", "timeline", "--output", path("no/such/x.png")};
    QTest::newRow("output is a folder") << QStringList{"import", "csv", STEWARD_DATASET_FOLDER, "--output", path("folder")};
    QTest::newRow("report without a place") << QStringList{"report", "--output", path("no/r.pdf"), "--sections", "cover"};
    QTest::newRow("no such lane") << QStringList{"render", "timeline", "--output", path("l.png"), "--lanes", "release,frob"};
    QTest::newRow("export into a file") << QStringList{"export", "csv", "--output", path("text.stewardship")};
}

void TestCommands::badInputEndsWithOneAndOneLine()
{
    QFETCH(QStringList, words);
    const Outcome outcome = call(words);
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.output.isEmpty());
    QCOMPARE(outcome.errors.count('\n'), 1);
    QVERIFY(outcome.errors.startsWith("stewardship-explorer: "));
    QVERIFY2(outcome.errors.contains("; "), outcome.errors.constData());
}

void TestCommands::csvGoesOutAndComesBackUnchanged()
{
    QCOMPARE(call({"export", "csv", "--output", path("csv")}).status, 0);
    QCOMPARE(QDir(path("csv")).entryList(QDir::Files).size(), 18);
    for (const QString& name : QDir(STEWARD_DATASET_FOLDER).entryList({"*.csv"}, QDir::Files))
        QVERIFY2(readAll(path("csv/") + name) == readAll(QStringLiteral(STEWARD_DATASET_FOLDER "/") + name), qPrintable(name));
    QCOMPARE(call({"import", "csv", path("csv"), "--output", path("again.stewardship")}).status, 0);
    QVERIFY(readAll(path("again.stewardship")) == readAll(pytorchFile()));
    QCOMPARE(call({"validate", path("again.stewardship")}).status, 0);
    QCOMPARE(call({"export", "csv", path("again.stewardship"), "--output", path("csv")}).status, 0);
}

void TestCommands::exportDoesNotReplaceAFolderOfOtherThings()
{
    QVERIFY(QDir(m_folder.path()).mkpath("mine"));
    QFile keep(path("mine/letter.txt"));
    QVERIFY(keep.open(QIODevice::WriteOnly));
    keep.write("dear");
    keep.close();
    const Outcome outcome = call({"export", "csv", "--output", path("mine")});
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.errors.contains("letter.txt"));
    QCOMPARE(QDir(path("mine")).entryList(QDir::Files), QStringList{"letter.txt"});
}

void TestCommands::validateTellsProblemsAsJson()
{
    const Outcome sound = call({"validate", STEWARD_DATASET_FOLDER, "--json"});
    QCOMPARE(sound.status, 0);
    QVERIFY(QJsonDocument::fromJson(sound.output)["valid"].toBool());

    QVERIFY(QDir(m_folder.path()).mkpath("bad"));
    for (const QString& name : QDir(STEWARD_DATASET_FOLDER).entryList({"*.csv"}, QDir::Files))
        QFile::copy(QStringLiteral(STEWARD_DATASET_FOLDER "/") + name, path("bad/") + name);
    QByteArray votes = readAll(path("bad/votes.csv"));
    votes.replace("meta,6", "meta,many");
    QFile::remove(path("bad/votes.csv"));
    QFile file(path("bad/votes.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(votes);
    file.close();
    const Outcome bad = call({"validate", path("bad"), "--json"});
    QCOMPARE(bad.status, 1);
    const QJsonArray problems = QJsonDocument::fromJson(bad.output)["problems"].toArray();
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems[0]["file"].toString(), QStringLiteral("votes.csv"));
    QCOMPARE(problems[0]["line"].toInt(), 2);
    QCOMPARE(problems[0]["column"].toString(), QStringLiteral("votes"));
    QVERIFY(problems[0]["message"].toString().contains("many"));
    const Outcome imported = call({"import", "csv", path("bad"), "--output", path("never.stewardship")});
    QCOMPARE(imported.status, 1);
    QVERIFY(imported.errors.contains("votes.csv:2:votes"));
    QVERIFY(!QFile::exists(path("never.stewardship")));
}

void TestCommands::searchFindsInAFileToo()
{
    const Outcome embedded = call({"search", "umbrella", "--json"});
    QCOMPARE(embedded.status, 0);
    const QJsonArray hits = QJsonDocument::fromJson(embedded.output)["hits"].toArray();
    QVERIFY(hits.size() > 2);
    for (const char* key : {"kind", "id", "title", "snippet", "date"})
        QVERIFY(hits[0].toObject().contains(QLatin1String(key)));
    QCOMPARE(call({"search", pytorchFile(), "umbrella", "--json"}).output, embedded.output);
}

void TestCommands::viewsAreRendered_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("suffix");
    for (const char* view : {"overview", "timeline", "members", "growth"})
        for (const char* suffix : {"png", "svg", "pdf"})
            QTest::addRow("%s %s", view, suffix) << view << suffix;
}

void TestCommands::viewsAreRendered()
{
    QFETCH(QString, view);
    QFETCH(QString, suffix);
    const QString first = path(view + "-1." + suffix);
    const QString second = path(view + "-2." + suffix);
    const QStringList rest{"--size", "1000x640", "--as-of", "2025-09-12", "--compare", "2022-09-11"};
    const Outcome outcome = call(QStringList{"render", view, "--output", first} + rest);
    QVERIFY2(outcome.status == 0, outcome.errors.constData());
    QCOMPARE(call(QStringList{"render", view, "--output", second} + rest).status, 0);
    const QByteArray bytes = readAll(first);
    QVERIFY2(bytes == readAll(second), "the same call gives the same bytes");
    if (suffix == "png") {
        const QImage image(first);
        QCOMPARE(image.size(), QSize(1000, 640));
    } else if (suffix == "svg") {
        QXmlStreamReader xml(bytes);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(bytes.contains("<text"));
    } else {
        QVERIFY(bytes.startsWith("%PDF-"));
    }
}

void TestCommands::aFailedRenderLeavesTheOldFile()
{
    QFile old(path("old.png"));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("precious");
    old.close();
    QCOMPARE(call({"render", "timeline", path("missing.stewardship"), "--output", path("old.png")}).status, 1);
    QCOMPARE(readAll(path("old.png")), QByteArray("precious"));
}

void TestCommands::theTimelineIsRenderedOnSheets()
{
    const auto pagesOf = [](const QByteArray& pdf) { return pdf.count("/Type /Page\n"); };
    const QStringList rest{"--from", "2016-01-01", "--pages", "3", "--paper", "A3"};
    QCOMPARE(call(QStringList{"render", "timeline", "--output", path("s1.pdf")} + rest).status, 0);
    QCOMPARE(call(QStringList{"render", "timeline", "--output", path("s2.pdf")} + rest).status, 0);
    const QByteArray bytes = readAll(path("s1.pdf"));
    QVERIFY(bytes.startsWith("%PDF-"));
    QCOMPARE(bytes, readAll(path("s2.pdf")));
    QVERIFY2(pagesOf(bytes) > 3, qPrintable(QString::number(pagesOf(bytes))));
    QCOMPARE(call(QStringList{"render", "timeline", "--output", path("s3.pdf"), "--no-legend", "--no-sources"} + rest).status, 0);
    QCOMPARE(pagesOf(readAll(path("s3.pdf"))) % 3, 0); // all rows of sheets are full
    QVERIFY(pagesOf(readAll(path("s3.pdf"))) < pagesOf(bytes));
    const QStringList one{"--from", "2022-01-01", "--pages", "1", "--lanes", "release", "--no-legend", "--no-sources"};
    QCOMPARE(call(QStringList{"render", "timeline", "--output", path("s.png")} + one).status, 0);
    const QImage sheet(path("s-01.png"));
    QVERIFY(sheet.width() > sheet.height()); // lying on its side
    QVERIFY(!QFileInfo::exists(path("s-02.png")));
}

void TestCommands::theTimelineShowsWhatIsAskedFor()
{
    const auto svg = [this](const QStringList& rest) {
        const Outcome outcome = call(QStringList{"render", "timeline", "--output", path("t.svg"), "--from", "2022-01-01"} + rest);
        return outcome.status == 0 ? readAll(path("t.svg")) : outcome.errors;
    };
    const QByteArray all = svg({});
    QVERIFY(all.contains(">Governance<") && all.contains(">Security<"));
    QVERIFY(all.contains("Drawn: "));
    const QByteArray lane = svg({"--lanes", "security", "--no-legend", "--no-sources"});
    QVERIFY(lane.contains(">Security<") && !lane.contains(">Governance<") && !lane.contains("Drawn: "));
    QVERIFY(svg({"--group-by", "organization", "--kinds", "memberships"}).contains(">NVIDIA<"));
    QVERIFY(svg({"--group-by", "organization", "--open-lanes", "--kinds", "memberships,votes"}).contains(">Memberships<"));
    QVERIFY(svg({"--find", "board"}).contains("Highlighted is what is with"));
    QVERIFY(svg({"--density", "cards", "--lanes", "stewardship"}) != svg({"--density", "compact", "--lanes", "stewardship"}));
    const QByteArray byName = svg({"--order", "name"});
    QVERIFY(byName.indexOf(">Community<") < byName.indexOf(">Stewardship<"));
    QVERIFY(all.indexOf(">Community<") > all.indexOf(">Stewardship<"));
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
