// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/commands/called_program.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;

namespace {

QJsonObject json(const QString& words) { return jsonOf(u"transfer "_s + words); }

bool holdsNoNumber(const QByteArray& output)
{
    static const QRegularExpression word(QStringLiteral("\\b-?(nan|inf)\\b"));
    return QString::fromUtf8(output).contains(word);
}

} // namespace

class TestTransferCommand : public QObject
{
    Q_OBJECT

private slots:
    void theDefaultEventIsTheTransfer()
    {
        const QJsonObject answer = json(u"--metric active-contributors"_s);
        QVERIFY(hasKeys(answer, "metric event repositories n_before n_after spec_hash refused "
                                "estimators effects placebo"));
        QCOMPARE(answer["event"].toString(), u"2022-09-12"_s);
        QCOMPARE(answer["repositories"].toString(), u"cohort:2021-09"_s);
        QVERIFY(answer["refused"].isNull());
        QCOMPARE(answer["spec_hash"].toString().size(), 64);
        // Complete months end with February 2024, before the first snapshot in scope.
        QCOMPARE(answer["n_after"].toInt(), 17);
        const QJsonArray points = answer["points"].toArray();
        QCOMPARE(points.last()["month"].toString(), u"2024-02"_s);
        QCOMPARE(points.size(), answer["n_before"].toInt() + answer["n_after"].toInt() + 1);
    }

    void estimatorsHaveWhatScriptsRelyOn()
    {
        const QJsonObject answer = json(u"--metric active-contributors"_s);
        const QJsonObject estimators = answer["estimators"].toObject();
        for (const char* name : {"ols", "newey_west", "prais_winsten", "reml_ar1"}) {
            const QJsonObject estimate = estimators[QLatin1String(name)].toObject();
            QVERIFY2(hasKeys(estimate, "coefficients standard_errors rho lag"), name);
            QCOMPARE(estimate["coefficients"].toArray().size(), 4);
            QCOMPARE(estimate["standard_errors"].toArray().size(), 4);
        }
        QVERIFY(estimators["ols"]["rho"].isNull());
        QVERIFY(estimators["reml_ar1"]["rho"].isDouble());
        QVERIFY(estimators["newey_west"]["lag"].toInt() > 0);
        const QJsonArray effects = answer["effects"].toArray();
        QCOMPARE(effects.size(), 1); // 24 months after are not there
        const QJsonObject effect = effects.first().toObject();
        QCOMPARE(effect["months"].toInt(), 12);
        QVERIFY(effect["low"].toDouble() < effect["ratio"].toDouble());
        QVERIFY(effect["ratio"].toDouble() < effect["high"].toDouble());
        QVERIFY(answer["placebo"]["dates"].toInt() > 10);
    }

    void retainedIsAnalysedToo()
    {
        const QJsonObject answer = json(u"--metric retained-12m"_s);
        QVERIFY(answer["refused"].isNull());
        QVERIFY(answer["limits"].toArray().size() >= 3);
    }

    void fewerMonthsAreAnotherSpecification()
    {
        const QJsonObject all = json(u"--metric commits"_s);
        const QJsonObject some = json(u"--metric commits --before 24"_s);
        QCOMPARE(some["n_before"].toInt(), 24);
        QVERIFY(all["spec_hash"] != some["spec_hash"]);
        QCOMPARE(json(u"--metric commits"_s)["spec_hash"], all["spec_hash"]);
        QCOMPARE(json(u"--metric commits --donut 0"_s)["n_after"].toInt(), 18);
    }

    void missingCoreHistoryIsSaidAndReleasesAreOffered()
    {
        const QJsonObject answer = json(u"--metric commits --repositories core"_s);
        QCOMPARE(answer["refusal"].toString(), u"broken-source"_s);
        QVERIFY(answer["refused"].toString().contains("pytorch/pytorch"));
        QVERIFY(answer["estimators"]["ols"].isNull());
        QVERIFY(answer["effects"].toArray().isEmpty());
        const QJsonArray releases = answer["release_figures"].toArray();
        QVERIFY(releases.size() >= 3);
        QVERIFY(releases.first().toString().contains("commits a month"));
    }

    void refusalsAreSentences_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("word");
        QTest::newRow("outside") << u"--metric commits --event 1999-01-01"_s << u"event-outside"_s;
        QTest::newRow("few") << u"--metric commits --after 5"_s << u"too-few-points"_s;
        QTest::newRow("some") << u"--metric commits --after 10"_s << u"descriptive-only"_s;
        QTest::newRow("releases") << u"--metric release-commits"_s << u"not-by-month"_s;
        QTest::newRow("ages") << u"--metric survival"_s << u"not-by-month"_s;
    }

    void refusalsAreSentences()
    {
        QFETCH(QString, words);
        QFETCH(QString, word);
        const QJsonObject answer = json(words);
        QCOMPARE(answer["refusal"].toString(), word);
        QVERIFY(answer["refused"].toString().endsWith('.'));
        QVERIFY(answer["estimators"]["reml_ar1"].isNull());
        const Outcome text = callProgram(u"transfer "_s + words);
        QCOMPARE(text.status, 0);
        QVERIFY(text.output.contains("What this cannot say"));
        QVERIFY(!holdsNoNumber(text.output));
    }

    /// What one of several metrics says is adjusted for the others.
    void severalMetricsAreAdjustedForEachOther()
    {
        const Outcome both = callProgram(
            u"transfer --metric active-contributors --metric retained-12m,commits --json"_s);
        QCOMPARE(both.status, 0);
        const QJsonArray answers = QJsonDocument::fromJson(both.output).array();
        QCOMPARE(answers.size(), 3);
        QCOMPARE(answers[1]["metric"].toString(), u"retained-12m"_s);
        for (const QJsonValue& answer : answers)
            QVERIFY(answer["holm_p"].toDouble() >= answer["effects"][0]["p"].toDouble());
        QVERIFY(json(u"--metric commits"_s)["holm_p"].isNull());
        const QByteArray text = callProgram(u"transfer --metric active-contributors,commits"_s).output;
        QVERIFY(text.contains("adjusted by Holm's procedure"));
    }

    void theMonthsArePrintedAsCsv()
    {
        const QList<QByteArray> lines
            = callProgram(u"transfer --metric commits --csv"_s).output.trimmed().split('\n');
        QCOMPARE(lines.first(),
                 QByteArray("metric,month,value,after,left_out,fitted,projected,low,high"));
        const QJsonArray points = json(u"--metric commits"_s)["points"].toArray();
        QCOMPARE(lines.size(), points.size() + 1);
        const QList<QByteArray> last = lines.last().split(',');
        QCOMPARE(last[1], points.last()["month"].toString().toUtf8());
        QCOMPARE(last[2].toDouble(), points.last()["value"].toDouble());
        QVERIFY(last[7].toDouble() < last[6].toDouble() && last[6].toDouble() < last[8].toDouble());
        QCOMPARE(callProgram(u"transfer --metric commits --csv --json"_s).status, 2);
    }

    void theChoicesStandInJson()
    {
        const QJsonArray rows = json(u"--metric active-contributors"_s)["sensitivity"].toArray();
        QVERIFY(rows.size() > 8);
        QVERIFY(rows[0]["placebo_p"].isDouble() && rows[0]["ratio"]["low"].isDouble());
    }

    void theTextStandsInOrderAndClaimsNoCause()
    {
        const QByteArray text = callProgram(u"transfer --metric active-contributors"_s).output;
        const auto specification = text.indexOf("\nSpecification ");
        const auto result = text.indexOf("\nResult\n");
        const auto limits = text.indexOf("\nWhat this cannot say\n");
        QVERIFY(0 < specification && specification < result && result < limits);
        QVERIFY(text.contains("12 months after the event, \u201cActive contributors\u201d was "));
        QVERIFY(text.contains("False dates before the event"));
        QVERIFY(!text.contains("caused") && !text.contains("effect of"));
        QCOMPARE(callProgram(u"transfer --metric active-contributors"_s, u"de_DE.UTF-8"_s).output,
                 text);
    }

    void aPictureIsDrawn()
    {
        const QTemporaryDir folder;
        const QString svg = folder.filePath(u"t.svg"_s);
        QCOMPARE(callProgram(u"render transfer --output "_s + svg).status, 0);
        QFile file(svg);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("around 12 September 2022"));
        QCOMPARE(callProgram(u"render transfer --output "_s + svg).status, 0);
        QFile again(svg);
        QVERIFY(again.open(QIODevice::ReadOnly));
        QCOMPARE(again.readAll(), bytes);
    }
};

QTEST_GUILESS_MAIN(TestTransferCommand)
#include "tst_transfer_command.moc"
