// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/safe_url.h"

#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestSafeUrl : public QObject
{
    Q_OBJECT

private slots:
    void webAddressesPassInAsciiForm_data();
    void webAddressesPassInAsciiForm();
    void everythingElseIsRefused_data();
    void everythingElseIsRefused();
};

void TestSafeUrl::webAddressesPassInAsciiForm_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plain") << u"https://pytorch.org/blog/"_s
                           << QByteArray("https://pytorch.org/blog/");
    QTest::newRow("http") << u"http://example.org"_s << QByteArray("http://example.org");
    QTest::newRow("upper case") << u"HTTPS://Example.org/A"_s
                                << QByteArray("https://example.org/A");
    QTest::newRow("umlaut") << u"https://example.org/ü?q=ä"_s
                            << QByteArray("https://example.org/%C3%BC?q=%C3%A4");
    QTest::newRow("host in punycode")
        << u"https://bücher.example/"_s << QByteArray("https://xn--bcher-kva.example/");
    QTest::newRow("brackets") << u"https://example.org/a(b)"_s
                              << QByteArray("https://example.org/a(b)");
}

void TestSafeUrl::webAddressesPassInAsciiForm()
{
    QFETCH(const QString, url);
    QFETCH(const QByteArray, expected);
    QVERIFY(safeWebAddress(url));
    QCOMPARE(*safeWebAddress(url), expected);
}

void TestSafeUrl::everythingElseIsRefused_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("empty") << QString();
    QTest::newRow("script") << u"javascript:alert(1)"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("share") << u"\\\\server\\share"_s;
    QTest::newRow("no scheme") << u"example.org"_s;
    QTest::newRow("no host") << u"https:///path"_s;
    QTest::newRow("mail") << u"mailto:a@example.org"_s;
    QTest::newRow("user name") << u"https://pytorch.org@evil.example/"_s;
    QTest::newRow("empty user name") << u"https://@evil.example/"_s;
    QTest::newRow("space") << u"https://example.org/a b"_s;
    QTest::newRow("line break") << u"https://example.org/\n"_s;
    QTest::newRow("bidi override") << u"https://example.org/\u202egpj"_s;
    QTest::newRow("too long") << u"https://example.org/"_s + QString(3000, u'a');
    QTest::newRow("grows too long") << u"https://example.org/"_s + QString(1500, QChar(0xfc));
}

void TestSafeUrl::everythingElseIsRefused()
{
    QFETCH(const QString, url);
    QVERIFY(!safeWebAddress(url));
}

QTEST_GUILESS_MAIN(TestSafeUrl)
#include "tst_safe_url.moc"
