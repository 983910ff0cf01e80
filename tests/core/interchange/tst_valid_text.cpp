// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/valid_text.h"

#include "tests/core/interchange/graph_samples.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace steward;

class TestValidText : public QObject
{
    Q_OBJECT

private slots:
    void whatXmlCannotHoldIsReplaced();
    void readersGetTheTextBack();
};

void TestValidText::whatXmlCannotHoldIsReplaced()
{
    const QString mark(QChar::ReplacementCharacter);
    QCOMPARE(validText(QStringLiteral("a\tb\nc\rd")), QStringLiteral("a\tb\nc\rd"));
    QCOMPARE(validText(QString(QChar(0)) + QChar(0x1f) + u'x'), mark + mark + u'x');
    QCOMPARE(validText(QString(QChar(0xd800)) + u'x' + QChar(0xdc00)), mark + u'x' + mark);
    QCOMPARE(validText(QString(QChar(0xdc00)) + QChar(0xd800)), mark + mark);
    QCOMPARE(validText(QString(QChar(0xd800))), mark);
    QCOMPARE(validText(QString(QChar(0xfffe)) + QChar(0xffff)), mark + mark);
    QCOMPARE(validText(QStringLiteral("\U0001F525\u00e9")), QStringLiteral("\U0001F525\u00e9"));
    QCOMPARE(validText({}), QString());
}

void TestValidText::readersGetTheTextBack()
{
    for (const QString& text : hostileTexts()) {
        const QByteArray xml = "<x a=\"" + xmlText(text) + "\">" + xmlText(text) + "</x>";
        QXmlStreamReader reader(xml);
        QVERIFY(reader.readNextStartElement());
        QCOMPARE(reader.attributes().value(QLatin1String("a")).toString(), validText(text));
        QCOMPARE(reader.readElementText(), validText(text));
        QVERIFY(!reader.hasError());
    }
}

QTEST_GUILESS_MAIN(TestValidText)
#include "tst_valid_text.moc"
