// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The numbers of the command `metrics`.

#include "tests/app/commands/called_program.h"

#include <QFile>
#include <QTest>

using namespace steward;

namespace {

Outcome call(const QString& words, const QString& locale = QStringLiteral("C.UTF-8"))
{
    return callProgram(QStringLiteral("metrics ") + words, locale);
}

QJsonObject json(const QString& words) { return jsonOf(QStringLiteral("metrics ") + words); }

QList<QByteArrayList> csv(const QString& words)
{
    const Outcome outcome = call(words + QStringLiteral(" --csv"));
    QList<QByteArrayList> rows;
    if (outcome.status != 0 || !outcome.output.endsWith('\n'))
        return rows;
    for (const QByteArray& line : outcome.output.chopped(1).split('\n'))
        rows.append(line.split(','));
    return rows;
}

QByteArray expected(const QString& name)
{
    QFile file(QStringLiteral(STEWARD_TEST_DATA "/metrics/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArrayList pointColumns{"period", "value", "low", "high", "coverage", "partial"};

} // namespace

class TestMetricsCommand : public QObject
{
    Q_OBJECT

private slots:
    void theCountsAreThoseOfAnIndependentCount_data()
    {
        QTest::addColumn<QString>("metric");
        QTest::addColumn<QString>("scope");
        for (const char* metric : {"active-contributors", "new-contributors", "commits"})
            for (const char* scope : {"family", "pytorch/pytorch"})
                QTest::addRow("%s of %s", metric, scope) << metric << scope;
    }

    void theCountsAreThoseOfAnIndependentCount()
    {
        QFETCH(QString, metric);
        QFETCH(QString, scope);
        const auto rows = csv(
            QStringLiteral("--metric %1 --repositories %2 --every month").arg(metric, scope));
        QVERIFY(!rows.isEmpty());
        QCOMPARE(rows.first(), pointColumns);
        QByteArray counted = "month,value\n";
        for (const QByteArrayList& row : rows.mid(1))
            counted += row[0] + ',' + row[1] + '\n';
        QString file = scope;
        file.replace(QLatin1Char('/'), QLatin1Char('-'));
        QCOMPARE(counted, expected(QStringLiteral("%1.%2.csv").arg(metric, file)));
    }

    void everyListedMetricWithoutAnArgumentAnswers()
    {
        const QJsonArray listed = json("--list")["metrics"].toArray();
        QStringList without;
        for (const QJsonValue& metric : listed)
            if (!metric["id"].toString().contains(QLatin1Char(':')))
                without.append(metric["id"].toString());
        QStringList overview;
        for (const QJsonValue& metric : json({})["metrics"].toArray())
            overview.append(metric["metric"].toString());
        QCOMPARE(overview, without);
        const QJsonArray series = json(QStringLiteral("--metric ")
                                       + without.join(QStringLiteral(" --metric ")))["metrics"]
                                      .toArray();
        QCOMPARE(series.size(), without.size());
        for (const QJsonValue& metric : series)
            QVERIFY2(metric["rows"].toArray().size() > 1, qPrintable(metric["metric"].toString()));
    }

    void oneMetricIsOneObjectAndSeveralAreAList()
    {
        const QJsonObject one = json("--metric share:meta --every year");
        QVERIFY(
            hasKeys(one, "metric name unit repositories every window definitions parameters rows"));
        QCOMPARE(one["metric"].toString(), QStringLiteral("share:meta"));
        QCOMPARE(one["unit"].toString(), QStringLiteral("share"));
        QCOMPARE(one["every"].toString(), QStringLiteral("year"));
        QCOMPARE(one["definitions"].toString(), QStringLiteral("chaoss"));
        QVERIFY(one["window"].isNull());
        QVERIFY(hasKeys(one["rows"][0].toObject(),
                        "period value low high coverage partial left_truncated"));
        const QJsonObject two = json("--metric share:meta --metric commits --every year");
        QCOMPARE(two["metrics"][0].toObject(), one);
        QCOMPARE(two["metrics"][1]["metric"].toString(), QStringLiteral("commits"));
    }

    void csvAndJsonSayTheSame()
    {
        const auto rows = csv("--metric elephant-factor-12m --every quarter");
        const QJsonArray points =
            json("--metric elephant-factor-12m --every quarter")["rows"].toArray();
        QCOMPARE(rows.size(), points.size() + 1);
        QVERIFY(points.size() > 30);
        for (qsizetype i = 0; i < points.size(); ++i) {
            const QByteArrayList& row = rows[i + 1];
            QCOMPARE(QString::fromLatin1(row[0]), points[i]["period"].toString());
            for (qsizetype column = 1; column < 5; ++column) {
                const QJsonValue number = points[i][QLatin1String(pointColumns[column])];
                QCOMPARE(row[column].isEmpty(), number.isNull());
                // The shortest decimals mean the same double.
                if (!number.isNull())
                    QVERIFY(row[column].toDouble() == number.toDouble());
            }
            QCOMPARE(row[5] == "true", points[i]["partial"].toBool());
        }
    }

    void numbersNeedNoExponent()
    {
        // 100,000 commits and more, whose shortest form by printf would be 1e+05.
        const auto commits = csv("--metric commits --repositories all --every year --window 120");
        QVERIFY(commits.last()[1].toDouble() > 100'000);
        for (const QByteArrayList& row : commits.mid(1))
            QVERIFY2(!row[1].contains('e') && !row[1].contains('.'), row[1]);
        for (const QByteArrayList& row : csv("--metric simpson-12m").mid(1))
            QVERIFY(!row[2].contains('e') && !row[2].contains(','));
    }

    void whatIsUndefinedIsEmptyAndNull()
    {
        const auto rows = csv("--metric inactive-contributors");
        QCOMPARE(rows.last()[1], QByteArray());
        QCOMPARE(rows[1][1], QByteArray("0"));
        const QJsonArray points = json("--metric inactive-contributors")["rows"].toArray();
        QVERIFY(points.last()["value"].isNull());
        QCOMPARE(points.first()["value"], QJsonValue(0));
    }

    void anOverviewIsTheLastRowOfTheDay()
    {
        const auto overview = csv("--as-of 2021-06-29 --every quarter");
        QCOMPARE(overview.first(), QByteArrayList{"metric"} + pointColumns);
        QVERIFY(overview.size() > 30);
        for (const char* metric : {"active-contributors", "absence-factor-12m", "organizations"}) {
            const auto rows = csv(QStringLiteral("--metric %1 --as-of 2021-06-29 --every quarter")
                                      .arg(QLatin1String(metric)));
            QCOMPARE(rows.last()[0], QByteArray("2021-Q1"));
            QVERIFY2(overview.contains(QByteArrayList{metric} + rows.last()), metric);
        }
        const QByteArray before = call("--as-of 2010-01-01 --csv").output;
        QVERIFY(before.contains("\ncommits,,,,,,false\n"));
        QVERIFY(call("--as-of 2010-01-01").output.contains("n/a"));
    }

    void onlyPeriodsThatHadEndedByTheDayAreRows_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("every");
        QTest::addColumn<QByteArray>("last");
        QTest::newRow("last day of the month") << "2020-02-29"
                                               << "month" << QByteArray("2020-02");
        QTest::newRow("a day before") << "2020-02-28"
                                      << "month" << QByteArray("2020-01");
        QTest::newRow("quarter") << "2020-03-31"
                                 << "quarter" << QByteArray("2020-Q1");
        QTest::newRow("year") << "2020-12-30"
                              << "year" << QByteArray("2019");
    }

    void onlyPeriodsThatHadEndedByTheDayAreRows()
    {
        QFETCH(QString, day);
        QFETCH(QString, every);
        QFETCH(QByteArray, last);
        const auto rows = csv(
            QStringLiteral("--metric commits --as-of %1 --every %2").arg(day, every));
        QCOMPARE(rows.last()[0], last);
        QCOMPARE(rows.mid(1),
                 csv(QStringLiteral("--metric commits --every ") + every).mid(1, rows.size() - 1));
    }

    void survivalIsByAge()
    {
        const auto rows = csv("--metric survival --as-of 2018-01-31");
        QCOMPARE(rows[1][0], QByteArray("P0M"));
        QCOMPARE(rows[1][1], QByteArray("1"));
        QCOMPARE(rows[13][0], QByteArray("P12M"));
        QVERIFY(csv({}).contains(QByteArrayList{"survival"} + rows[13]));
    }

    void theWindowIsThatOfTheCall()
    {
        // A year's people are those of the twelve months that end with it.
        const auto year = csv("--metric active-contributors --every year");
        const auto window = csv("--metric active-contributors --every month --window 12");
        QCOMPARE(year.size(), 12);
        int compared = 0;
        for (const QByteArrayList& row : year.mid(1))
            for (const QByteArrayList& month : window)
                if (month[0] == row[0] + "-12") {
                    QCOMPARE(month[1], row[1]);
                    ++compared;
                }
        QCOMPARE(compared, 10); // 2016 to 2025
        const QJsonObject six = json("--metric absence-factor-12m --window 6");
        QCOMPARE(six["window"].toInt(), 6);
        QCOMPARE(six["parameters"]["window"].toInt(), 6);
        QCOMPARE(json("--metric absence-factor-12m")["window"].toInt(), 12);
    }

    void definitionsAreThoseOfTheCall()
    {
        const QString words = QStringLiteral("--metric absence-factor-12m --definitions ");
        const QJsonObject chaoss = json(words + "chaoss");
        const QJsonObject lfx = json(words + "lfx");
        const QJsonObject devStats = json(words + "devstats");
        QCOMPARE(chaoss["parameters"]["factor"]["percent"].toInt(), 50);
        QCOMPARE(chaoss["parameters"]["factor"]["threshold"].toString(),
                 QStringLiteral("at-least"));
        QCOMPARE(lfx["parameters"]["factor"]["percent"].toInt(), 51);
        QCOMPARE(devStats["parameters"]["factor"]["threshold"].toString(),
                 QStringLiteral("more-than"));
        QVERIFY(chaoss["rows"] != lfx["rows"]);
        const QString core = QStringLiteral("--metric core-contributors-12m --definitions ");
        QVERIFY(json(core + "grimoirelab")["rows"] != json(core + "chaoss")["rows"]);
        QVERIFY(json("--list --definitions devstats")["metrics"] != json("--list")["metrics"]);
    }

    void subsidiariesCountToWhomTheCallSays()
    {
        const QString words = QStringLiteral("--metric organizations --every year");
        const auto recorded = csv(words);
        QCOMPARE(csv(words + " --attribution recorded"), recorded);
        const auto today = csv(words + " --attribution parent-today");
        QCOMPARE(today.size(), recorded.size());
        int fewer = 0; // Red Hat and IBM, say, are one then
        for (qsizetype i = 1; i < today.size(); ++i) {
            QVERIFY(today[i][1].toInt() <= recorded[i][1].toInt());
            fewer += today[i][1].toInt() < recorded[i][1].toInt() ? 1 : 0;
        }
        QVERIFY(fewer > 0);
        const QJsonObject parameters =
            json(words + " --attribution parent-today")["parameters"].toObject();
        QCOMPARE(parameters["attribution"].toString(), QStringLiteral("parent-today"));
    }

    void repositoriesAreTheFamilyUnlessOthersAreNamed()
    {
        const QJsonObject family = json("--metric commits");
        QCOMPARE(family["repositories"].toString(), QStringLiteral("family"));
        QCOMPARE(json("--metric commits --repositories family"), family);
        QVERIFY(json("--metric commits --repositories all")["rows"] != family["rows"]);
        QVERIFY(
            !json("--metric commits --repositories cohort:2021-09")["rows"].toArray().isEmpty());
        const Outcome none = call("--metric commits --repositories cohort:1990-01 --csv");
        QCOMPARE(none.status, 0);
        QCOMPARE(none.output, pointColumns.join(',') + '\n');
        QVERIFY(call("--metric commits --repositories cohort:1990-01 --explain")
                    .output.contains("0 of 36"));
    }
};

QTEST_GUILESS_MAIN(TestMetricsCommand)
#include "tst_metrics_command.moc"
