// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/list_text.h"
#include "app/text/translations.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;

class TestListText : public QObject
{
    Q_OBJECT

private slots:
    void separatorsAreThoseOfTheLanguage_data()
    {
        QTest::addColumn<QString>("names");
        QTest::addColumn<QString>("parts");
        QTest::newRow("en") << u"A, B, C"_s << u"A; B"_s;
        QTest::newRow("de") << u"A, B, C"_s << u"A; B"_s;
        QTest::newRow("fr") << u"A, B, C"_s << u"A\u202f; B"_s;
        QTest::newRow("es") << u"A, B, C"_s << u"A; B"_s;
        QTest::newRow("zh_CN") << u"A、B、C"_s << u"A；B"_s;
        QTest::newRow("ja") << u"A、B、C"_s << u"A；B"_s;
        QTest::newRow("ar") << u"A، B، C"_s << u"A؛ B"_s;
    }
    void separatorsAreThoseOfTheLanguage()
    {
        QFETCH(QString, names);
        QFETCH(QString, parts);
        const Speaking speaking(QLocale(QString::fromLatin1(QTest::currentDataTag())));
        QCOMPARE(listText({u"A"_s, u"B"_s, u"C"_s}), names);
        QCOMPARE(partsText({u"A"_s, u"B"_s}), parts);
    }

    void oneItemNeedsNoSeparator()
    {
        QCOMPARE(listText({u"A"_s}), u"A"_s);
        QCOMPARE(listText({}), QString());
    }
};

QTEST_GUILESS_MAIN(TestListText)
#include "tst_list_text.moc"
