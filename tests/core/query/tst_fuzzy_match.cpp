// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/fuzzy_match.h"

#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestFuzzyMatch : public QObject
{
    Q_OBJECT

private slots:
    void lettersMustOccurInOrder()
    {
        QVERIFY(fuzzyScore(u"cop"_s, u"Copy Picture"_s));
        QVERIFY(fuzzyScore(u"cp"_s, u"Copy Picture"_s));
        QVERIFY(fuzzyScore(u"  Copy  pic "_s, u"Copy Picture"_s));
        QVERIFY(!fuzzyScore(u"pc"_s, u"copy"_s));
        QVERIFY(!fuzzyScore(u"copyx"_s, u"Copy"_s));
        QVERIFY(!fuzzyScore(u"a"_s, QString()));
    }

    void nothingTypedMeansEverything() { QCOMPARE(fuzzyScore(QString(), u"x"_s), 0); }

    void accentsAndCaseDoNotMatter()
    {
        QVERIFY(fuzzyScore(u"uberblick"_s, u"Überblick"_s));
        QVERIFY(fuzzyScore(u"ÜB"_s, u"uberblick"_s));
    }

    void whatOneMeansComesFirst_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("begin of a word") << u"rep"_s << u"Export Report"_s << u"Go to Repeated"_s.replace(u"Rep"_s, u"xrep"_s);
        QTest::newRow("initials") << u"pv"_s << u"Print View"_s << u"Approve"_s;
        QTest::newRow("a run") << u"gro"_s << u"Growth"_s << u"Go to Row"_s;
        QTest::newRow("early") << u"dark"_s << u"Dark"_s << u"Appearance Dark"_s;
    }

    void whatOneMeansComesFirst()
    {
        QFETCH(QString, typed);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        const auto good = fuzzyScore(typed, better);
        QVERIFY(good);
        QVERIFY(*good > fuzzyScore(typed, worse).value_or(-1000));
    }

    /// The first place for a letter is not always the best one.
    void theBestWayIsFound()
    {
        QVERIFY(*fuzzyScore(u"view"_s, u"v i e w View"_s) > *fuzzyScore(u"view"_s, u"v ixexw"_s));
    }

    void longTextsAreBounded()
    {
        QVERIFY(fuzzyScore(QString(100'000, u'a'), QString(100'000, u'a')));
    }
};

QTEST_GUILESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzy_match.moc"
