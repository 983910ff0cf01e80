// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/sign_text.h"
#include "app/text/transfer_text.h"

#include <QLocale>
#include <QTest>

using namespace steward;

class TestSignText : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English)); }

    void aSignStandsBeforeItsNumber()
    {
        QCOMPARE(signText(-3.0), QStringLiteral("\u2212"));
        QCOMPARE(signText(3.0), QStringLiteral("+"));
        QVERIFY(signText(0.0).isEmpty());
    }

    void aTextThatBeginsWithASignIsReadFromTheRight()
    {
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates));
        const QString since = signText(2.0) + QStringLiteral("2 \u0645\u0646\u0630");
        QVERIFY(since.isRightToLeft());
    }

    void fromRightToLeftItIsBoundToTheNumber()
    {
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates));
        QCOMPARE(signText(-3.0), QStringLiteral("\u200f\u200e\u2212"));
        QCOMPARE(signedAmount(ChartUnit::People, -31.0), QStringLiteral("\u200f\u200e\u221231"));
        QCOMPARE(signedNumber(31.0, 0), QStringLiteral("31"));
        QCOMPARE(signedNumber(0.0, 0), QStringLiteral("0"));
    }
};

QTEST_GUILESS_MAIN(TestSignText)
#include "tst_sign_text.moc"
