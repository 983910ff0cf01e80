// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/day_field.h"

#include <QTest>

using namespace steward;

class TestDayField : public QObject
{
    Q_OBJECT

private slots:
    void aWholeDayIsTyped_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("typed");
        QTest::newRow("with hyphens") << QStringLiteral("en_GB") << QStringLiteral("2020-06-01");
        QTest::newRow("without") << QStringLiteral("en_US") << QStringLiteral("20200601");
        QTest::newRow("German") << QStringLiteral("de_DE") << QStringLiteral("01.06.2020");
        QTest::newRow("German, short") << QStringLiteral("de_DE") << QStringLiteral("1.6.2020");
        QTest::newRow("German, hyphens") << QStringLiteral("de_DE") << QStringLiteral("01-06-2020");
        QTest::newRow("French") << QStringLiteral("fr_FR") << QStringLiteral("01/06/2020");
        QTest::newRow("Spanish") << QStringLiteral("es_ES") << QStringLiteral("01062020");
        QTest::newRow("Japanese") << QStringLiteral("ja_JP") << QStringLiteral("2020/06/01");
        QTest::newRow("Chinese") << QStringLiteral("zh_CN") << QStringLiteral("2020-06-01");
        QTest::newRow("Arabic") << QStringLiteral("ar_AE") << QStringLiteral("01/06/2020");
    }

    void aWholeDayIsTyped()
    {
        QFETCH(QString, language);
        QFETCH(QString, typed);
        QLocale::setDefault(QLocale(language));
        DayField field;
        field.setAllowed({*parseDay(u"2002-01-01"), *parseDay(u"2027-01-01")});
        field.setDay(*parseDay(u"2026-09-15"));
        field.show();
        field.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        field.beginTyping();
        QTest::keyClicks(&field, typed);
        QCOMPARE(isoText(field.day()), QStringLiteral("2020-06-01"));
    }

    void cleanup() { QLocale::setDefault(QLocale(QLocale::English)); }

    void itIsWrittenAsTheLanguageDoes_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::newRow("English") << QStringLiteral("en_US") << QStringLiteral("2020-06-01");
        QTest::newRow("German") << QStringLiteral("de_DE") << QStringLiteral("01.06.2020");
        QTest::newRow("French") << QStringLiteral("fr_FR") << QStringLiteral("01/06/2020");
        QTest::newRow("Spanish") << QStringLiteral("es_ES") << QStringLiteral("01/06/2020");
        QTest::newRow("Japanese") << QStringLiteral("ja_JP") << QStringLiteral("2020/06/01");
        QTest::newRow("Chinese") << QStringLiteral("zh_CN") << QStringLiteral("2020/06/01");
        QTest::newRow("Arabic") << QStringLiteral("ar_AE") << QStringLiteral("01/06/2020");
    }

    void itIsWrittenAsTheLanguageDoes()
    {
        QFETCH(QString, language);
        QLocale::setDefault(QLocale(language));
        DayField field;
        field.setDay(*parseDay(u"2020-06-01"));
        QTEST(field.text(), "text");
    }

    /// From left to right, so that its parts do not change places.
    void itRunsFromLeftToRight()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        DayField field;
        field.setDay(*parseDay(u"2020-06-01"));
        QCOMPARE(field.text(), QStringLiteral("2020-06-01"));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

QTEST_MAIN(TestDayField)
#include "tst_day_field.moc"
