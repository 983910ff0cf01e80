// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/spreadsheet_text.h"

#include <QRandomGenerator>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestSpreadsheetText : public QObject
{
    Q_OBJECT

private slots:
    void formulasAreNeutralised_data();
    void formulasAreNeutralised();
    void otherTextsStay_data();
    void otherTextsStay();
    void restoringIsTheInverse();
};

void TestSpreadsheetText::formulasAreNeutralised_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts{u"=1+1"_s,     u"+cmd|' /C calc'!A0"_s,
                            u"-2+3+cmd"_s, u"@SUM(A1)"_s,
                            u"\t=1"_s,     u"\r=1"_s,
                            u"\tplain"_s,  QString(QChar::Null) + u"x"_s,
                            u"  =1"_s,     u"\"=1"_s,
                            u"'=1"_s,      u"\u201c=1"_s,
                            u"\u200b=1"_s, u"\ufeff=1"_s,
                            u"\uff1d1"_s,  u"\uff0b1"_s,
                            u"\uff0d1"_s,  u"\uff201"_s,
                            u"-"_s,        u"--1"_s,
                            u"-1-1"_s,     u"=5"_s};
    for (const QString& text : texts)
        QTest::newRow(qPrintable(QString::number(texts.indexOf(text)))) << text;
}

void TestSpreadsheetText::formulasAreNeutralised()
{
    QFETCH(QString, text);
    QVERIFY(isFormulaLike(text));
    QCOMPARE(neutralised(text), u'\'' + text);
    QCOMPARE(restored(neutralised(text)), text);
}

void TestSpreadsheetText::otherTextsStay_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts{QString(),   u"Acme"_s,   u"a=b"_s,     u"-1"_s,        u"+1.5"_s,
                            u"-1e-9"_s,  u"-3%"_s,    u"-1,000"_s,  u" -1"_s,       u"2022-09-12"_s,
                            u"O'Neil"_s, u"'quote"_s, u"a@b.org"_s, u"\u00fcber"_s, u"1+1"_s};
    for (const QString& text : texts)
        QTest::newRow(qPrintable(QString::number(texts.indexOf(text)))) << text;
}

void TestSpreadsheetText::otherTextsStay()
{
    QFETCH(QString, text);
    QVERIFY(!isFormulaLike(text));
    QCOMPARE(neutralised(text), text);
    QCOMPARE(restored(text), text);
}

void TestSpreadsheetText::restoringIsTheInverse()
{
    const QString alphabet = u"='\"+-@ \t1.eEx%,\uff1d\u200b"_s;
    QRandomGenerator random(7);
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (quint32 length = random.bounded(8U); length > 0; --length)
            text += alphabet[static_cast<qsizetype>(
                random.bounded(static_cast<quint32>(alphabet.size())))];
        QCOMPARE(restored(neutralised(text)), text);
    }
}

QTEST_GUILESS_MAIN(TestSpreadsheetText)
#include "tst_spreadsheet_text.moc"
