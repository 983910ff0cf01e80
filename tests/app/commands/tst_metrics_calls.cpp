// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the command `metrics` says besides numbers, and how it answers calls that are wrong.

#include "tests/app/commands/called_program.h"
#include "tests/support/pytorch_dataset.h"

#include <QTest>

using namespace steward;

namespace {

Outcome call(const QString& words, const QString& locale = QStringLiteral("C.UTF-8"))
{
    return callProgram(QStringLiteral("metrics ") + words, locale);
}

QJsonObject json(const QString& words) { return jsonOf(QStringLiteral("metrics ") + words); }

} // namespace

class TestMetricsCalls : public QObject
{
    Q_OBJECT

private slots:
    void theListSaysWhatEveryMetricIs()
    {
        const QJsonArray metrics = json("--list")["metrics"].toArray();
        QVERIFY(metrics.size() > 35);
        QStringList ids;
        for (const QJsonValue& metric : metrics) {
            QVERIFY(hasKeys(metric.toObject(), "id name unit definition source parameters"));
            QVERIFY(metric["parameters"].isArray());
            QVERIFY(metric["definition"].toString().size() > 40);
            ids.append(metric["id"].toString());
        }
        for (const char* id : {"active-contributors", "new-contributors", "commits", "bot-share",
                               "absence-factor-12m", "retained-12m", "elephant-factor-12m",
                               "share:ORGANIZATION", "members:TIER", "cohort-retention:K"})
            QVERIFY2(ids.contains(QLatin1String(id)), id);
        const QByteArray text = call("--list").output;
        for (const QString& id : ids)
            QVERIFY2(text.contains("\n  " + id.toLatin1() + ' '), qPrintable(id));
        QVERIFY(text.startsWith("Activity\n"));
    }

    void anExplanationAccountsForEveryRow()
    {
        const QJsonObject json = ::json(
            "--metric share:meta --repositories pytorch/pytorch --explain");
        const QJsonObject explanation = json["explanation"].toObject();
        QVERIFY(
            hasKeys(explanation, "definition parameters source caveats scope contributions notes"));
        QCOMPARE(explanation["source"].toString(),
                 QStringLiteral("https://chaoss.community/?p=3464"));
        QCOMPARE(explanation["scope"]["repositories"].toArray(), QJsonArray{"pytorch/pytorch"});
        QCOMPARE(explanation["scope"]["first_snapshot"].toString(), QStringLiteral("2021-07-20"));
        QCOMPARE(explanation["scope"]["incomplete_from"].toString(), QStringLiteral("2021-07"));
        const QJsonObject rows = explanation["contributions"].toObject();
        int sum = 0;
        for (const char* part : {"kept", "bots", "without_commits", "out_of_scope"}) {
            QVERIFY(rows.contains(QLatin1String(part)));
            sum += rows[QLatin1String(part)]["rows"].toInt();
        }
        QCOMPARE(sum, rows["rows"].toInt());
        QCOMPARE(sum, static_cast<int>(pytorchDataset()->contributions.size()));
        QVERIFY(rows["kept"]["commits"].toInt() > 0 && rows["bots"]["commits"].toInt() > 0);
        QCOMPARE(rows["out_of_scope"]["repositories"].toArray().size(), 35);
        QVERIFY(explanation["notes"].toArray().size()
                >= 2); // on contributions, and on the repository
    }

    void anExplanationOfMembersIsNotAboutCommits()
    {
        const QJsonObject explanation =
            json("--metric members --explain")["explanation"].toObject();
        QVERIFY(!explanation.contains("contributions") && !explanation.contains("scope"));
        QVERIFY(explanation["source"].isNull());
        bool saysMemberships = false;
        for (const QJsonValue& note : explanation["notes"].toArray())
            saysMemberships |= note.toString().startsWith(QLatin1String("memberships, partial, "));
        QVERIFY(saysMemberships);
    }

    void theTextExplainsToo()
    {
        const QByteArray text = call("--metric bot-share --every year --explain").output;
        for (const char* words :
             {"flagged as bots", "Source: https://chaoss.community/?p=3465", "of bots", "29 of 36",
              "The data end between 2024-03-28 and 2026-08-22; months from 2024-03 on are "
              "incomplete.",
              "Rows in all: 32959", "pytorch/pytorch: rows ", "Author identities are merged"})
            QVERIFY2(text.contains(words), words);
        QVERIFY(!call("--metric bot-share --every year").output.contains("Source: "));
    }

    void theBytesAreTheSameInEveryLocale_data()
    {
        QTest::addColumn<QString>("words");
        for (const char* words : {"--csv", "--json", "", "--list", "--list --json",
                                  "--metric share:meta --csv", "--metric shannon-12m --explain"})
            QTest::newRow(words) << QString::fromLatin1(words);
    }

    void theBytesAreTheSameInEveryLocale()
    {
        QFETCH(QString, words);
        const Outcome first = call(words);
        QCOMPARE(first.status, 0);
        QVERIFY(first.errors.isEmpty());
        QVERIFY(!first.output.contains('\r'));
        // German has a comma for the point, and Arabic digits of its own.
        for (const char* locale : {"C.UTF-8", "de_DE.UTF-8", "ar_EG.UTF-8"})
            QCOMPARE(call(words, QLatin1String(locale)).output, first.output);
    }

    void aDayAfterTheEvidenceWarns()
    {
        const Outcome late = call("--metric commits --as-of 2030-01-01 --csv");
        QCOMPARE(late.status, 0);
        QVERIFY(late.errors.contains("2030-01-01: warning: "));
        QCOMPARE(late.output, call("--metric commits --csv").output);
        QVERIFY(call("--metric commits --as-of 2030-01-01 --csv --quiet").errors.isEmpty());
    }

    void wrongCallsEndWithTwo_data()
    {
        QTest::addColumn<QString>("words");
        for (const char* words : {"--metric frob",
                                  "--metric share",
                                  "--metric share:frob",
                                  "--metric members:frob",
                                  "--metric cohort-retention:x",
                                  "--metric commits:2",
                                  "--every week",
                                  "--window 0",
                                  "--window 121",
                                  "--window many",
                                  "--definitions frob",
                                  "--attribution frob",
                                  "--as-of 2022",
                                  "--repositories frob",
                                  "--repositories cohort:x",
                                  "--csv --metric commits --metric bot-share",
                                  "--csv --json",
                                  "--list --csv",
                                  "--list --metric commits",
                                  "--explain --csv",
                                  "one.stewardship two.stewardship",
                                  "--frob"})
            QTest::newRow(words) << QString::fromLatin1(words);
    }

    void wrongCallsEndWithTwo()
    {
        QFETCH(QString, words);
        const Outcome outcome = call(words);
        QCOMPARE(outcome.status, 2);
        QVERIFY(outcome.output.isEmpty());
        QCOMPARE(outcome.errors.count('\n'), 1);
        QVERIFY(outcome.errors.startsWith("stewardship-explorer: "));
    }

    void anUnknownMetricIsAnsweredWithThoseThereAre()
    {
        const QByteArray errors = call("--metric frob").errors;
        for (const char* id :
             {"active-contributors", "share:ORGANIZATION", "seat-gap:ORGANIZATION"})
            QVERIFY2(errors.contains(id), errors.constData());
    }

    void aMissingFileEndsWithOne()
    {
        const Outcome outcome = call("/no/such.stewardship --list");
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.output.isEmpty());
        QVERIFY(outcome.errors.contains("/no/such.stewardship: "));
        QCOMPARE(call(pytorchFile() + " --metric commits --csv").output,
                 call("--metric commits --csv").output);
    }
};

QTEST_GUILESS_MAIN(TestMetricsCalls)
#include "tst_metrics_calls.moc"
