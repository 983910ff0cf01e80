// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/render/font_measure.h"

#include <QElapsedTimer>
#include <QTest>

using namespace steward;

class TestFontMeasure : public QObject
{
    Q_OBJECT

private slots:
    void boldAndLargerTextIsWider();
    void elidedTextFitsAndEndsInAnEllipsis();
    void textThatFitsIsNotTouched();
    void whereNothingFitsNothingIsLeft();
    void noCharacterIsTornApart();
    void wrappedLinesFitAndLoseNoWord();
    void aLineBreakBreaksTheLine();
    void aLongWordIsBrokenInside();
    void hugeTextIsMeasuredInReasonableTime();
    void linesAreReadAsTheirParagraph();

private:
    const FontMeasure m_measure{Theme::light()};
};

void TestFontMeasure::boldAndLargerTextIsWider()
{
    const QString text = QStringLiteral("Governing Board");
    const double plain = m_measure.width(text, {});
    QVERIFY(plain > 60.0 && plain < 140.0);
    QVERIFY(m_measure.width(text, {.weight = TextWeight::Bold}) > plain);
    QVERIFY(m_measure.width(text, {.size = TextSize::Title}) > 1.7 * plain);
    QVERIFY(m_measure.lineHeight({.size = TextSize::Title}) > m_measure.lineHeight({}));
    QCOMPARE(m_measure.width(text, {}), plain);
}

void TestFontMeasure::elidedTextFitsAndEndsInAnEllipsis()
{
    const QString text = QStringLiteral("Technical Advisory Council");
    for (const double width : {40.0, 60.0, 100.0}) {
        const QString shortened = m_measure.elided(text, {}, width);
        QVERIFY(m_measure.width(shortened, {}) <= width);
        QVERIFY(shortened.endsWith(QChar(0x2026)) && shortened.size() > 1);
        QVERIFY(text.startsWith(shortened.chopped(1).trimmed()));
    }
}

void TestFontMeasure::textThatFitsIsNotTouched()
{
    const QString text = QStringLiteral("Meta  & friends ");
    QCOMPARE(m_measure.elided(text, {}, 500.0), text);
    QCOMPARE(m_measure.lines(QStringLiteral("Meta"), {}, 500.0),
             QStringList{QStringLiteral("Meta")});
    QVERIFY(m_measure.lines(QString(), {}, 500.0).isEmpty());
}

void TestFontMeasure::whereNothingFitsNothingIsLeft()
{
    QCOMPARE(m_measure.elided(QStringLiteral("Board"), {}, 3.0), QString());
    QCOMPARE(m_measure.elided(QStringLiteral("Board"), {}, 0.0), QString());
}

void TestFontMeasure::noCharacterIsTornApart()
{
    const QString text = QString(400, u'x') + QString::fromUtf8("👩🏽‍🚀").repeated(2000);
    const QString shortened = m_measure.elided(text, {}, 5000.0);
    for (qsizetype i = 0; i < shortened.size(); ++i) {
        if (shortened[i].isHighSurrogate())
            QVERIFY(i + 1 < shortened.size() && shortened[i + 1].isLowSurrogate());
    }
}

void TestFontMeasure::wrappedLinesFitAndLoseNoWord()
{
    const QString text = QStringLiteral(
        "The foundation was announced on 12 September 2022 with six "
        "premier members and a governing board");
    const QStringList lines = m_measure.lines(text, {}, 150.0);
    QVERIFY(lines.size() >= 4);
    for (const QString& line : lines)
        QVERIFY(m_measure.width(line, {}) <= 150.0);
    QCOMPARE(lines.join(u' '), text);
}

void TestFontMeasure::aLineBreakBreaksTheLine()
{
    const QStringList expected = {QStringLiteral("one"), QStringLiteral("two"), QString(),
                                  QStringLiteral("three")};
    QCOMPARE(m_measure.lines(QStringLiteral("one\ntwo\r\n\nthree"), {}, 500.0), expected);
}

void TestFontMeasure::aLongWordIsBrokenInside()
{
    const QString word(100, u'w');
    const QStringList lines = m_measure.lines(word, {}, 120.0);
    QVERIFY(lines.size() > 5);
    QCOMPARE(lines.join(QString()), word);
    for (const QString& line : lines)
        QVERIFY(m_measure.width(line, {}) <= 120.0);
}

void TestFontMeasure::linesAreReadAsTheirParagraph()
{
    // The second line begins with Latin letters, but belongs to an Arabic sentence.
    const QString arabic = QStringLiteral("\u0627\u0628\u062a\u062f\u0627\u0621\u064b \u0645\u0646\nPyTorch \u0643\u0627\u0646");
    const QStringList lines = m_measure.lines(arabic, {}, 400.0);
    QCOMPARE(lines.size(), 2);
    for (const QString& line : lines)
        QVERIFY2(line.isRightToLeft(), qPrintable(line));
    const QStringList latin = m_measure.lines(QStringLiteral("Since\n\u0643\u0627\u0646 PyTorch"), {}, 400.0);
    for (const QString& line : latin)
        QVERIFY2(!line.isRightToLeft(), qPrintable(line));
    QCOMPARE(m_measure.lines(QStringLiteral("2016\nmembers"), {}, 400.0), QStringList({"2016", "members"}));
}

void TestFontMeasure::hugeTextIsMeasuredInReasonableTime()
{
    QElapsedTimer timer;
    timer.start();
    const QString huge(2'000'000, u'm');
    QVERIFY(m_measure.width(huge, {}) > 1000.0);
    QVERIFY(m_measure.elided(huge, {}, 100.0).size() < 20);
    QVERIFY(timer.elapsed() < 1000);
}

QTEST_MAIN(TestFontMeasure)
#include "tst_font_measure.moc"
