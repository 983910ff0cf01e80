// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/date_text.h"

#include "tests/support/pytorch_dataset.h"

#include <QTest>

using namespace steward;

class TestDateText : public QObject
{
    Q_OBJECT

private:
    static DatedInterval interval(const QString& start, StartQualifier qualifier,
                                  const QString& end, bool endUnknown = false)
    {
        DatedInterval result;
        result.stated = {parsePartialDate(start), qualifier, parsePartialDate(end), endUnknown};
        if (!result.stated.start)
            result.stated.qualifier = StartQualifier::None;
        result.resolved = resolve(result.stated, day(u"2026-09-15"), 92);
        return result;
    }

private slots:
    void aDateKeepsItsPrecision()
    {
        const QLocale c = QLocale::c();
        QCOMPARE(dateText(*parsePartialDate(u"2016"), c), QString("2016"));
        QCOMPARE(dateText(*parsePartialDate(u"2023-09"), c), QString("September 2023"));
        QCOMPARE(dateText(*parsePartialDate(u"2022-09-12"), c), QString("12 September 2022"));
        QCOMPARE(shortDateText(*parsePartialDate(u"2023-09"), c), QString("Sep 2023"));
        QCOMPARE(shortDateText(*parsePartialDate(u"2022-09-12"), c), QString("12 Sep 2022"));
    }

    void aDayHasTheOrderOfTheLocaleAndNoDayOfTheWeek_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("expected");
        QTest::newRow("American") << "en_US"
                                  << "September 12, 2022";
        QTest::newRow("British") << "en_GB"
                                 << "12 September 2022";
        QTest::newRow("German") << "de_DE"
                                << "12. September 2022";
        QTest::newRow("French") << "fr_FR"
                                << "12 septembre 2022";
        QTest::newRow("Spanish") << "es_ES"
                                 << "12 de septiembre de 2022";
        QTest::newRow("Japanese") << "ja_JP" << QString::fromUtf8("2022年9月12日");
        QTest::newRow("Chinese") << "zh_CN" << QString::fromUtf8("2022年9月12日");
    }
    void aDayHasTheOrderOfTheLocaleAndNoDayOfTheWeek()
    {
        QFETCH(QString, locale);
        QFETCH(QString, expected);
        QCOMPARE(dayText(day(u"2022-09-12"), QLocale(locale)), expected);
    }

    void noLocaleSaysTheDayOfTheWeek()
    {
        const auto all = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript,
                                                  QLocale::AnyTerritory);
        for (const QLocale& locale : all) {
            const QString text = dayText(day(u"2022-09-12"), locale);
            QVERIFY2(!text.contains(locale.dayName(1, QLocale::LongFormat)),
                     qPrintable(locale.name() + ": " + text));
        }
    }

    void anIntervalSaysWhatIsNotKnown_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<bool>("noLater");
        QTest::addColumn<QString>("end");
        QTest::addColumn<bool>("endUnknown");
        QTest::addColumn<QString>("expected");
        QTest::newRow("open") << "2022-09-12" << false << "" << false
                              << "since 12 September 2022; still true on 15 September 2026";
        QTest::newRow("closed") << "2022-09-12" << false << "2026-01-01" << false
                                << "from 12 September 2022 until 1 January 2026";
        QTest::newRow("first seen")
            << "2025-05-28" << true << "2026" << false
            << "from no later than 28 May 2025 (possibly up to 92 day(s) earlier) until 2026";
        QTest::newRow("end unknown")
            << "2023-09" << false << "" << true << "since September 2023; ended, date unknown";
        QTest::newRow("no start") << "" << false << "" << false
                                  << "since an unknown date; still true on 15 September 2026";
    }
    void anIntervalSaysWhatIsNotKnown()
    {
        QFETCH(QString, start);
        QFETCH(bool, noLater);
        QFETCH(QString, end);
        QFETCH(bool, endUnknown);
        QFETCH(QString, expected);
        const auto qualifier = noLater ? StartQualifier::NoLaterThan : StartQualifier::Exact;
        QCOMPARE(intervalText(interval(start, qualifier, end, endUnknown)), expected);
    }

    void shortIntervalsMarkWhatIsNotKnown()
    {
        QCOMPARE(shortIntervalText(interval("2025-05-28", StartQualifier::NoLaterThan, "")),
                 QString::fromUtf8("since ≤ 28 May 2025"));
        QCOMPARE(shortIntervalText(interval("2023-09", StartQualifier::Exact, "", true)),
                 QString::fromUtf8("Sep 2023 – ?"));
    }

    void aCountGivesItsLimitsOnlyWhereTheyDiffer()
    {
        QCOMPARE(countText({48, 48}), QString("48"));
        QCOMPARE(countText({11, 12}), QString::fromUtf8("11–12"));
    }
};

QTEST_MAIN(TestDateText)
#include "tst_date_text.moc"
