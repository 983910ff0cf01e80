// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/plain_text.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace steward;

class TestPlainText : public QObject
{
    Q_OBJECT

private slots:
    void markupIsLeftOut_data();
    void markupIsLeftOut();
    void markupIsTold();
    void theFirstLinkIsFound();
    void whateverIsWrittenIsReadBack();
    void anyHtmlTakesLinearTime_data();
    void anyHtmlTakesLinearTime();
};

void TestPlainText::markupIsLeftOut_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* html, const char* expected) {
        QTest::newRow(html) << QString::fromUtf8(html) << QString::fromUtf8(expected);
    };
    row("", "");
    row("plain", "plain");
    row("<b>bold</b> and <i class='x'>slanted</i>", "bold and slanted");
    row("<p>one</p>\n<p>two</p>", "one\ntwo");
    row("one<br>two<br/>three<BR />four", "one\ntwo\nthree\nfour");
    row("  many \n\t blanks  ", "many blanks");
    row("&amp;&lt;&gt;&quot;&apos;&nbsp;&eacute;&mdash;", "&<>\"'\u00a0é—");
    row("&#65;&#x42;&#X43;&#128293;", "ABC\U0001F525");
    row("&#0;&#xd800;&#x110000;&#99999999999;", "\ufffd\ufffd\ufffd&#99999999999;");
    row("&nosuch; &; & &amp", "&nosuch; &; & &amp");
    row("a<script>alert('<b>')</script>b<style>p{}</style>c", "abc");
    row("a<SCRIPT src=x>never ends", "a");
    row("a<!-- <b> -->b<!doctype html>c<?php x ?>d<!-- no end", "abcd");
    row("1 < 2 and 3 > 2 <3 </ >", "1 < 2 and 3 > 2 <3 </ >");
    row("<a title=\"a>b\">x</a>", "x");
    row("no end <a href=\"x", "no end <a href=\"x");
    row("<ul><li>one<li>two</ul>", "one\ntwo");
    row("&lt;b&gt;not bold&lt;/b&gt;", "<b>not bold</b>");
}

void TestPlainText::markupIsLeftOut()
{
    QFETCH(QString, html);
    QFETCH(QString, expected);
    QCOMPARE(plainText(html).text, expected);
}

void TestPlainText::markupIsTold()
{
    QVERIFY(!plainText("<p>one<br>two &amp; three</p>").hadMarkup);
    QVERIFY(plainText("<b>x</b>").hadMarkup);
    QVERIFY(plainText("x<!-- y -->").hadMarkup);
}

void TestPlainText::theFirstLinkIsFound()
{
    QCOMPARE(plainText("<a name=x>y</a> <a class=l HREF = 'https://a.example/?x=1&amp;y=2'>z</a>")
                 .firstLink,
             QStringLiteral("https://a.example/?x=1&y=2"));
    QCOMPARE(plainText("<a href=https://b.example>z</a><a href=c>").firstLink,
             QStringLiteral("https://b.example"));
    QVERIFY(plainText("<a href='never").firstLink.isEmpty());
}

void TestPlainText::whateverIsWrittenIsReadBack()
{
    std::mt19937 random(7);
    const QString alphabet = QStringLiteral("ab &<>\"'\n\r\t\f;#/p\u00a0é\u2028");
    for (int round = 0; round < 5000; ++round) {
        QString text;
        for (auto length = random() % 12; length > 0; --length)
            text +=
                alphabet[static_cast<qsizetype>(random() % static_cast<unsigned>(alphabet.size()))];
        QCOMPARE(plainText(htmlText(text)).text, text);
        QVERIFY(!plainText(htmlText(text)).hadMarkup);
    }
}

void TestPlainText::anyHtmlTakesLinearTime_data()
{
    QTest::addColumn<QString>("piece");
    for (const char* piece : {"<", "<a ", "<a \"", "<!--", "<script>", "&", "&#", "<a href=", "</",
                              "<p>", "<a href='x'", " ", "<!", "<style>x</style "})
        QTest::newRow(piece) << QString::fromLatin1(piece);
}

void TestPlainText::anyHtmlTakesLinearTime()
{
    QFETCH(QString, piece);
    QElapsedTimer timer;
    timer.start();
    plainText(piece.repeated(300'000));
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plain_text.moc"
