// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/commands/called_program.h"
#include "tests/support/pytorch_dataset.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace steward;

class TestDiffCommand : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// A copy of the PyTorch dataset as text in which `before` stands as `after`.
    QString editedFolder(const QString& name, const QString& table, const QByteArray& before,
                         const QByteArray& after) const
    {
        const QDir source(QStringLiteral(STEWARD_DATASET_FOLDER));
        const QDir target(m_folder.filePath(name));
        target.mkpath(".");
        for (const QString& file : source.entryList({"*.csv"}, QDir::Files))
            QFile::copy(source.filePath(file), target.filePath(file));
        QFile file(target.filePath(table + ".csv"));
        if (!file.open(QIODevice::ReadWrite))
            return {};
        QByteArray text = file.readAll();
        if (text.count(before) != 1)
            return {};
        text.replace(before, after);
        file.resize(0);
        file.seek(0);
        return file.write(text) == text.size() ? target.path() : QString();
    }
    static QJsonObject counts(const QJsonObject& json, const QString& table)
    {
        return json["tables"].toObject()[table].toObject();
    }

private slots:
    void diffTellsWhatChangedInSentences()
    {
        const Outcome diff = callProgram("diff --from 2022-09-11 --to 2022-09-12");
        QCOMPARE(diff.status, 0);
        QVERIFY(diff.errors.isEmpty());
        const QList<QByteArray> lines = diff.output.split('\n');
        QVERIFY2(lines[0].contains("from 2022-09-11 to 2022-09-12; members: 0 before, 6 after"),
                 lines[0].constData());
        QVERIFY(lines.contains("Members") && lines.contains("Seats and votes")
                && lines.contains("Projects"));
        QVERIFY(!lines.contains("Tiers") && !lines.contains("People"));
        QVERIFY(lines.contains("  Meta Platforms joined the PyTorch Foundation at the founding "
                               "premier tier on 2022-09-12"
                               " [lf-press, siliconangle, landscape-main]"));
        QVERIFY(diff.output.indexOf("AMD joined") < diff.output.indexOf("Meta Platforms joined"));
        QCOMPARE(callProgram("diff " + pytorchFile() + " --from 2022-09-11 --to 2022-09-12").output,
                 diff.output);
        const Outcome back = callProgram("diff --from 2022-09-12 --to 2022-09-11");
        QCOMPARE(back.status, 0);
        QVERIFY(back.output.contains("Meta Platforms left the PyTorch Foundation"));
        QVERIFY(
            callProgram("diff --from 2023-09-12 --to 2023-10-02").output.contains("possibly ["));
    }

    void diffTellsWhatChangedAsJson()
    {
        const Outcome diff = callProgram("diff --from 2025-09-13 --to 2025-09-14 --json");
        QCOMPARE(diff.status, 0);
        const QJsonObject json = QJsonDocument::fromJson(diff.output).object();
        QCOMPARE(json["from"].toString(), QStringLiteral("2025-09-13"));
        QCOMPARE(json["to"].toString(), QStringLiteral("2025-09-14"));
        QCOMPARE(json["changes"].toArray().size(), 1);
        const QJsonObject votes = json["changes"][0].toObject();
        QCOMPARE(votes["kind"].toString(), QStringLiteral("votes-changed"));
        QCOMPARE(votes["organization"].toString(), QStringLiteral("meta"));
        QCOMPARE(votes["body"].toString(), QStringLiteral("pytorch-foundation-governing-board"));
        QVERIFY(votes["person"].isNull() && votes["project"].isNull());
        QCOMPARE(votes["before"].toInt(), 4);
        QCOMPARE(votes["after"].toInt(), 1);
        QCOMPARE(votes["sources"].toArray(), QJsonArray{"fdn-charter"});
        QCOMPARE(votes["certainty"].toString(), QStringLiteral("certain"));
        const QByteArray moves =
            callProgram("diff --from 2025-04-01 --to 2025-06-15 --json").output;
        for (const QJsonValue& change : QJsonDocument::fromJson(moves)["changes"].toArray())
            if (change["kind"].toString() == QLatin1String("tier-changed")) // by both rows
                QCOMPARE(change["sources"].toArray(),
                         (QJsonArray{"landscape-main", "pt-blog-snowflake"}));
        QVERIFY(moves.contains("\"tier-changed\""));
    }

    void seatsComeWithTheirVotesAndProjectsWithTheirStatus()
    {
        QMap<QString, QJsonValue> votes;
        const QJsonObject founding = jsonOf("diff --from 2022-09-11 --to 2022-09-14");
        for (const QJsonValue& change : founding["changes"].toArray())
            if (change["kind"].toString() == QLatin1String("seat-gained"))
                votes[change["organization"].toString()] = change["votes"];
        QCOMPARE(votes["meta"], QJsonValue(6));
        QCOMPARE(votes["amd"], QJsonValue(1));
        const QJsonObject hosting = jsonOf("diff --from 2025-05-01 --to 2025-06-01");
        for (const QJsonValue& change : hosting["changes"].toArray())
            if (change["project"].toString() == QLatin1String("vllm"))
                QCOMPARE(change["status"].toString(), QString("tac-accepted"));
        QVERIFY(
            callProgram("diff --from 2025-05-01 --to 2025-06-01 --json").output.contains("vllm"));
    }

    void changesInJsonAreDatedAsPreciselyAsTheyAre_data()
    {
        QTest::addColumn<QString>("days");
        QTest::addColumn<QString>("organization");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("qualifier");
        QTest::addColumn<QString>("certainty");
        QTest::newRow("on") << "--from 2022-09-11 --to 2022-09-12" << "amd"
                            << "2022-09-12" << "on" << "certain";
        QTest::newRow("in") << "--from 2023-08-01 --to 2023-09-30" << "lightning-ai"
                            << "2023-09" << "in" << "certain";
        QTest::newRow("by") << "--from 2025-04-01 --to 2025-06-15" << "qualcomm"
                            << "2025-05-28" << "by" << "possible";
        QTest::newRow("back in time") << "--from 2022-09-12 --to 2022-09-11" << "amd"
                                      << "" << "" << "certain";
    }

    void changesInJsonAreDatedAsPreciselyAsTheyAre()
    {
        QFETCH(QString, days);
        QFETCH(QString, organization);
        QFETCH(QString, date);
        QFETCH(QString, qualifier);
        QFETCH(QString, certainty);
        const auto dated = [&](const QJsonValue& change) {
            return change["organization"].toString() == organization
                   && change["kind"].toString().startsWith("member-");
        };
        const QJsonArray changes = jsonOf("diff " + days)["changes"].toArray();
        const auto found = std::find_if(changes.begin(), changes.end(), dated);
        QVERIFY(found != changes.end());
        const QJsonObject change = found->toObject();
        QVERIFY(hasKeys(change, "date date_qualifier"));
        QCOMPARE(change["date"].toString(), date); // null where it is not known
        QCOMPARE(change["date_qualifier"].toString(), qualifier);
        QCOMPARE(change["certainty"].toString(), certainty);
    }

    void whichOrganizationBelongsToWhichIsTold()
    {
        const QString days = "diff --from 2026-07-29 --to 2026-07-30";
        const Outcome text = callProgram(days);
        QVERIFY2(text.output.contains("\nOrganizations\n  Anyscale was acquired by Nscale on "
                                      "2026-07-30 [nscale-anyscale]\n"),
                 text.output);
        const QJsonObject change = jsonOf(days)["changes"].toArray()[0].toObject();
        QCOMPARE(change["kind"].toString(), QString("relation-began"));
        QCOMPARE(change["organization"].toString(), QString("anyscale"));
        QVERIFY(change["before"].isNull());
        QCOMPARE(change["after"].toString(), QString("nscale"));
        QCOMPARE(change["relation"].toString(), QString("acquired-by"));
        QCOMPARE(change["sources"].toArray(), QJsonArray{"nscale-anyscale"});
    }

    void theTableOfTheWindowIsPrintedAsCsv()
    {
        const Outcome csv = callProgram("diff --from 2026-07-29 --to 2026-07-30 --csv");
        QCOMPARE(csv.status, 0);
        QVERIFY(csv.errors.isEmpty());
        const QList<QByteArray> lines = csv.output.trimmed().split('\n');
        QCOMPARE(lines.size(), 2 + 7); // header, one change, seven numbers
        QCOMPARE(lines[0], QByteArray("Kind,Who,Where,Before,After,When,How sure,Sources"));
        QCOMPARE(lines[1], QByteArray("relation began,Anyscale,,,acquired by Nscale,2026-07-30,"
                                      "\"certain, medium\",nscale-anyscale"));
        QVERIFY(lines[2].startsWith("number,Members,organizations,4"));
        QCOMPARE(callProgram("diff --from 2026-07-29 --to 2026-07-30 --csv --json").status, 2);
        const Outcome files = callProgram("diff " + pytorchFile() + ' ' + pytorchFile() + " --csv");
        QCOMPARE(files.status, 2);
        QVERIFY(files.errors.contains("--json"));
    }

    void diffOfADayWithItselfSaysSo()
    {
        const Outcome diff = callProgram("diff --from 2024-03-05 --to 2024-03-05");
        QCOMPARE(diff.status, 0);
        QCOMPARE(diff.output.count('\n'), 2);
        QVERIFY(diff.output.contains("Nothing changed"));
        const Outcome json = callProgram("diff --from 2024-03-05 --to 2024-03-05 --json");
        QVERIFY(QJsonDocument::fromJson(json.output)["changes"].isArray());
        QVERIFY(QJsonDocument::fromJson(json.output)["changes"].toArray().isEmpty());
    }

    void diffAfterTheEvidenceWarns()
    {
        const Outcome diff = callProgram("diff --from 2026-09-15 --to 2026-12-01");
        QCOMPARE(diff.status, 0);
        QVERIFY(diff.errors.contains("2026-12-01: warning: "));
        QVERIFY(diff.output.contains("members: 48 before, 0"));
        QVERIFY(!diff.output.contains(" left "));
        QVERIFY(callProgram("diff --from 2026-09-15 --to 2026-12-01 --quiet").errors.isEmpty());
    }

    void diffListsKeyNumbersOfBothDays()
    {
        const QJsonObject json = jsonOf("diff --from 2022-09-11 --to 2022-09-12");
        QStringList ids;
        for (const QJsonValue& metric : json["metrics"].toArray()) {
            QVERIFY(hasKeys(metric.toObject(), "id name from to"));
            ids.append(metric["id"].toString());
            if (!metric["to"].isNull())
                QVERIFY(hasKeys(metric["to"].toObject(), "value low high period partial ended"));
        }
        QCOMPARE(ids, (QStringList{"members", "board-seats", "board-effective-organizations",
                                   "largest-vote-share", "active-contributors",
                                   "absence-factor-12m", "elephant-factor-12m"}));
        const QJsonValue members = json["metrics"][0];
        QCOMPARE(members["to"]["value"].toInt(), 6); // on the day, not at the end of a month
        QVERIFY(members["from"].isNull() || members["from"]["value"].toInt(-1) == 0);
        const QByteArray text = callProgram("diff --from 2022-09-12 --to 2026-09-15").output;
        QVERIFY(text.contains("\nNumbers\n"));
        QVERIFY(text.contains("(organizations): 6 \u2192 48\n"));
    }

    void theNumbersAreThoseOfMetrics()
    {
        const QJsonObject diff = jsonOf("diff --from 2023-05-31 --to 2024-05-31");
        for (const auto& [key, day] :
             {std::pair{"from", "2023-05-31"}, std::pair{"to", "2024-05-31"}}) {
            const QJsonObject metrics =
                jsonOf(QString("metrics --window 12 --repositories %1 --as-of ")
                           .arg(diff["repositories"]["scope"].toString())
                       + day);
            int compared = 0;
            for (const QJsonValue& number : diff["metrics"].toArray())
                for (const QJsonValue& metric : metrics["metrics"].toArray())
                    if (metric["metric"] == number["id"]) {
                        QJsonObject side = number[QLatin1String(key)].toObject();
                        side.remove("ended");
                        side.remove("undefined");
                        QCOMPARE(side, metric["rows"][0].toObject());
                        ++compared;
                    }
            QCOMPARE(compared, 7);
        }
    }

    void votesThatAreNotYetDefinedGiveNoShare()
    {
        const QString days = "diff --from 2022-09-12 --to 2022-09-14";
        QVERIFY(callProgram(days).output.contains(
            "Largest organization's share of the votes (share): n/a, not all votes are defined yet "
            "\u2192 54.5 %\n"));
        const QJsonValue share = jsonOf(days)["metrics"][3];
        QVERIFY(share["from"]["value"].isNull() && share["from"]["undefined"].toBool());
        QVERIFY(!share["to"]["undefined"].toBool(true));
        // Where they were defined before, both readings stay.
        QVERIFY(callProgram("diff --from 2023-09-13 --to 2023-09-14")
                    .output.contains("(share): 40.0 % to 42.9 % \u2192 10.0 % to 42.9 %\n"));
    }

    void contributorsAreComparedInTheSameRepositories()
    {
        const QString days = "diff --from 2022-09-12 --to 2026-09-15";
        const QByteArray text = callProgram(days).output;
        QVERIFY(text.contains("Active contributors, 12 months (people): 526 by 2022-08 \u2192 390 by "
                              "2026-07, incomplete\n"));
        QVERIFY(text.contains("  Contributors are counted in the same 19 repositories on both days"));
        QVERIFY(text.contains("  The data of 14 of them end before 2026-07 does: "));
        const QJsonObject json = jsonOf(days);
        QCOMPARE(json["repositories"].toObject(),
                 (QJsonObject{{"scope", "cohort:2021-09"}, {"fixed", true}, {"count", 19}}));
        const QJsonValue people = json["metrics"][4];
        QCOMPARE(people["id"].toString(), QString("active-contributors"));
        QVERIFY(!people["from"]["partial"].toBool(true) && people["to"]["partial"].toBool());
        QCOMPARE(people["to"]["ended"].toInt(), 14);
        QVERIFY(callProgram("diff --from 2016-09-01 --to 2017-09-01")
                    .output.contains("is a year older than the earlier day"));
    }

    void aDatasetDoesNotDifferFromItself()
    {
        const Outcome same = callProgram("diff " + pytorchFile() + ' ' + pytorchFile());
        QCOMPARE(same.status, 0);
        QVERIFY(same.output.endsWith("\nNothing differs.\n"));
        const QJsonObject json = jsonOf("diff " + pytorchFile() + " " STEWARD_DATASET_FOLDER);
        QCOMPARE(json["files"].toArray(), (QJsonArray{pytorchFile(), STEWARD_DATASET_FOLDER}));
        QCOMPARE(json["tables"].toObject().size(), 18);
        QVERIFY(json["rows"].toArray().isEmpty());
        QVERIFY(json["contributions"].toArray().isEmpty());
        QCOMPARE(json["left_out"].toInt(-1), 0);
    }

    void datasetsAreComparedRowByRow()
    {
        const QString edited = editedFolder("edited", "votes", ",meta,4,", ",meta,5,");
        QVERIFY(!edited.isEmpty());
        const QString words = "diff " + pytorchFile() + ' ' + edited;
        const QJsonObject json = jsonOf(words);
        QCOMPARE(counts(json, "votes"),
                 (QJsonObject{{"added", 0}, {"removed", 0}, {"changed", 1}}));
        QCOMPARE(json["rows"].toArray(),
                 (QJsonArray{QJsonObject{
                     {"table", "votes"},
                     {"key", "meta | pytorch-foundation-governing-board | 2024-09-14"},
                     {"change", "changed"},
                     {"columns", QJsonArray{QJsonObject{
                                     {"column", "votes"}, {"before", 4}, {"after", 5}}}}}}));
        const Outcome text = callProgram(words);
        QCOMPARE(text.status, 0);
        QVERIFY(text.output.contains("\nvotes: 0 added, 0 removed, 1 changed\n"
                                     "  changed  meta | pytorch-foundation-governing-board | "
                                     "2024-09-14\n    votes: 4 \u2192 5\n"));
    }

    void longTextsAreToldWhereTheyDiffer()
    {
        const QByteArray head(300, 'x');
        const QString one = editedFolder("long", "principles", "id,name,meaning,sources\n",
                                         "id,name,meaning,sources\nz,Z," + head + "one,\n");
        const QString two = editedFolder("longer", "principles", "id,name,meaning,sources\n",
                                         "id,name,meaning,sources\nz,Z," + head + "two,\n");
        QVERIFY(!one.isEmpty() && !two.isEmpty());
        QVERIFY(callProgram("diff " + one + ' ' + two)
                    .output.contains("meaning: \u2026xxxxxxxxxxxxxxxxxxxxone \u2192 "
                                     "\u2026xxxxxxxxxxxxxxxxxxxxtwo\n"));
    }

    void commitsAreComparedByRepository()
    {
        QFile file(QStringLiteral(STEWARD_DATASET_FOLDER) + "/contributions.csv");
        QVERIFY(file.open(QIODevice::ReadOnly));
        file.readLine();
        const QByteArray row = file.readLine();
        const QString edited = editedFolder("commits", "contributions", '\n' + row, "\n");
        QVERIFY(!edited.isEmpty());
        const QJsonObject json = jsonOf("diff " + edited + ' ' + pytorchFile());
        QCOMPARE(counts(json, "contributions")["added"].toInt(), 1);
        QCOMPARE(json["contributions"].toArray().size(), 1);
        const QJsonObject repository = json["contributions"][0].toObject();
        const QList<QByteArray> cells = row.trimmed().split(',');
        QCOMPARE(repository["repository"].toString().toUtf8(), cells[0]);
        QCOMPARE(repository["commits_after"].toInt() - repository["commits_before"].toInt(),
                 cells[4].toInt());
        QVERIFY(json["rows"].toArray().isEmpty());
    }

    void whatCannotBeReadEndsWithOne()
    {
        const Outcome noDataset = callProgram("diff " STEWARD_TEST_DATA " " + pytorchFile());
        QCOMPARE(noDataset.status, 1);
        QVERIFY(noDataset.output.isEmpty());
        QVERIFY(noDataset.errors.contains("votes.csv"));
        const Outcome nothing = callProgram("diff " + pytorchFile() + " /no/such.stewardship");
        QCOMPARE(nothing.status, 1);
        QVERIFY(nothing.errors.contains("/no/such.stewardship"));
    }
};

QTEST_GUILESS_MAIN(TestDiffCommand)
#include "tst_diff_command.moc"
