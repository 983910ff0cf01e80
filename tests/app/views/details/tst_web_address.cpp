// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/details/web_address.h"

#include <QTest>

using namespace steward;

class TestWebAddress : public QObject
{
    Q_OBJECT

private slots:
    void onlyAddressesOfTheWebMayBeOpened_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("mayOpen");
        QTest::newRow("https") << "https://pytorch.org/blog/" << true;
        QTest::newRow("http") << "http://example.org" << true;
        QTest::newRow("file") << "file:///etc/passwd" << false;
        QTest::newRow("script") << "javascript:alert(1)" << false;
        QTest::newRow("custom scheme") << "steam://run/1" << false;
        QTest::newRow("share") << "\\\\server\\share" << false;
        QTest::newRow("no host") << "https:///path" << false;
        QTest::newRow("user passing for a host") << "https://pytorch.org@evil.example/" << false;
        QTest::newRow("blank inside") << "https://pytorch.org/a b" << false;
        QTest::newRow("empty") << "" << false;
        QTest::newRow("relative") << "pytorch.org" << false;
    }
    void onlyAddressesOfTheWebMayBeOpened()
    {
        QFETCH(QString, text);
        QFETCH(bool, mayOpen);
        QCOMPARE(webAddress(text).has_value(), mayOpen);
    }

    void aLookAlikeHostIsShownInItsAsciiForm()
    {
        const auto address = webAddress(QString::fromUtf8("https://pytоrch.org/")); // Cyrillic o
        QVERIFY(address);
        QVERIFY(hostOf(*address).startsWith("xn--"));
    }
};

QTEST_GUILESS_MAIN(TestWebAddress)
#include "tst_web_address.moc"
