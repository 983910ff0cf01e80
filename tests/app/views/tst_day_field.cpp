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
        QTest::addColumn<QString>("typed");
        QTest::newRow("with hyphens") << QStringLiteral("2020-06-01");
        QTest::newRow("without") << QStringLiteral("20200601");
    }

    void aWholeDayIsTyped()
    {
        QFETCH(QString, typed);
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

    /// A day is written as in data, so its parts do not change places.
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
