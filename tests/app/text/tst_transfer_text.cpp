// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/transfer_text.h"
#include "app/text/translations.h"

#include "tests/support/pytorch_dataset.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;

namespace {

TransferResult resultWith(const char* metric)
{
    const Dataset& dataset = *pytorchDataset();
    TransferResult result;
    result.spec = transferSpec(dataset, *parseMetric(dataset, QLatin1String(metric)),
                               *parseDay(u"2022-09-12"_s));
    return result;
}

/// With an effect of a known size after a year.
TransferResult resultWithEffect(double ratio, double low, double high)
{
    TransferResult result = resultWith("active-contributors");
    result.remlAr1 = TransferEstimate{.rho = 0.3};
    result.effects = {{.months = 12,
                       .projected = 100.0,
                       .difference = 100.0 * (ratio - 1.0),
                       .differenceLow = 100.0 * (low - 1.0),
                       .differenceHigh = 100.0 * (high - 1.0),
                       .p = 0.1,
                       .ratio = ratio,
                       .low = low,
                       .high = high}};
    result.placebo = {.dates = 12, .asLarge = 5, .p = 6.0 / 13.0, .levelChanges = {}};
    return result;
}

} // namespace

class TestTransferText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        speak(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void ratiosAreWordedAsTheyRound_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<QString>("percent");
        QTest::newRow("lower") << 0.91 << u"9 % lower than the earlier trend projects"_s
                               << u"\u22129 %"_s;
        QTest::newRow("higher") << 1.257 << u"26 % higher than the earlier trend projects"_s
                                << u"+26 %"_s;
        QTest::newRow("none") << 1.0 << u"within 1 % of what the earlier trend projects"_s
                              << u"0 %"_s;
        QTest::newRow("hardly") << 0.996 << u"within 1 % of what the earlier trend projects"_s
                                << u"0 %"_s;
        QTest::newRow("huge") << 1e300 << u"more than 1,000,000 times what the earlier trend projects"_s
                              << u"more than +99,999 %"_s;
        QTest::newRow("many") << 42.4 << u"42 times what the earlier trend projects"_s
                              << u"+4,140 %"_s;
    }

    void ratiosAreWordedAsTheyRound()
    {
        QFETCH(double, ratio);
        QFETCH(QString, phrase);
        QFETCH(QString, percent);
        QCOMPARE(ratioPhrase(ratio), phrase);
        QCOMPARE(signedPercent(ratio), percent);
    }

    void amountsHaveSigns()
    {
        QCOMPARE(signedAmount(ChartUnit::People, 12.4), u"+12"_s);
        QCOMPARE(signedAmount(ChartUnit::People, -3.26), u"\u22123.3"_s);
        QCOMPARE(signedAmount(ChartUnit::People, -0.01), u"0.0"_s);
        QCOMPARE(signedAmount(ChartUnit::Share, -0.032), u"\u22123.2 percentage points"_s);
    }

    void theEffectIsASentence()
    {
        const QStringList texts = transferFindings(*pytorchDataset(),
                                                   resultWithEffect(0.91, 0.79, 1.04));
        QCOMPARE(texts.first(),
                 u"12 months after the event, \u201cActive contributors\u201d was 9 % lower than the "
                 "earlier trend projects; 95 % interval \u221221 % to +4 %, which includes no change "
                 "at all."_s);
        QVERIFY(texts[1].contains(u"as large a change of level: 5 of 12 (p = 0.462"_s));
        QVERIFY(texts[1].contains(u"cannot be below 0.077"_s));
    }

    void whatCannotBeIsNoEffect()
    {
        TransferResult result = resultWithEffect(0.9, 0.8, 1.1);
        result.effects.clear();
        result.impossible = {{.months = 12, .projected = -9.6}};
        const QString text = transferFindings(*pytorchDataset(), result).first();
        QVERIFY2(text.contains(u"would be at \u22129.6"_s), qPrintable(text));
        QVERIFY(text.endsWith(u"no size of a change is given."_s));
    }

    void aProbabilityIsNeverNothing()
    {
        QCOMPARE(probabilityText(0.0001), u"p < 0.001"_s);
        QCOMPARE(probabilityText(0.0152), u"p = 0.015"_s);
        QCOMPARE(signedNumber(-0.001, 2), u"0.00"_s);
        QCOMPARE(signedNumber(-0.41, 2), u"\u22120.41"_s);
    }

    void aSeasonAskedForAndNotUsedIsToldAndSoAreLeftOutControls()
    {
        TransferResult result = resultWithEffect(0.9, 0.8, 1.1);
        result.spec.harmonics = 1;
        result.controlsLeftOut = {{{.kind = ScopeKind::All}, ControlRefusal::SharesRepository}};
        const QString text = transferChecks(*pytorchDataset(), result).join(u' ');
        QVERIFY(text.contains(u"it takes 24 months on both sides"_s));
        QVERIFY(text.contains(u"Not a comparison, being part of what is compared"_s));
        QVERIFY(!text.contains(u"want of months"_s));
    }

    void anIntervalWithoutNothingDoesNotSaySo()
    {
        const QStringList texts = transferFindings(*pytorchDataset(),
                                                   resultWithEffect(0.8, 0.7, 0.9));
        QVERIFY(texts.first().endsWith(u"95 % interval \u221230 % to \u221210 %."_s));
    }

    void sharesAreToldInPoints()
    {
        TransferResult result = resultWithEffect(0.9, 0.8, 1.1);
        result.spec.question = *parseMetric(*pytorchDataset(), u"share:meta"_s);
        result.effects.front().difference = -0.05;
        result.effects.front().differenceLow = -0.08;
        result.effects.front().differenceHigh = -0.02;
        const QString text = transferFindings(*pytorchDataset(), result).first();
        QVERIFY2(text.contains(u"\u22125.0 percentage points against what"_s), qPrintable(text));
        QVERIFY(!text.contains(u"includes no change"_s));
    }

    void everyRefusalIsASentenceWithAWord()
    {
        for (int i = 1; i <= static_cast<int>(TransferRefusal::PerfectFit); ++i) {
            TransferResult result = resultWith("commits");
            result.refused = static_cast<TransferRefusal>(i);
            const QString text = refusalText(*pytorchDataset(), result);
            QVERIFY2(text.size() > 30 && text.endsWith(u'.'), qPrintable(text));
            QVERIFY(!toWord(result.refused).isEmpty());
        }
        QVERIFY(refusalText(*pytorchDataset(), resultWith("commits")).isEmpty());
    }

    void limitsAreAlwaysThere()
    {
        for (const char* metric : {"commits", "share:meta", "retained-12m", "members"}) {
            const QStringList texts = transferLimits(*pytorchDataset(), resultWith(metric));
            QVERIFY(texts.size() >= 2);
            QVERIFY(texts.first().contains(u"at the time of the event"_s));
            QVERIFY(!texts.join(u' ').contains(u"caused"_s));
        }
    }

    void theSpecificationSaysEveryChoice()
    {
        TransferResult result = resultWith("active-contributors");
        result.spec.donut = 3;
        result.spec.anticipation = 2;
        result.spec.monthsBefore = 36;
        const QString text = transferSpecTexts(*pytorchDataset(), result.spec).join(u'\n');
        for (const char* part : {"Active contributors", "12 September 2022", "the 3 months from",
                                 "2 months before it", "36 months before", "(19)", "no other"})
            QVERIFY2(text.contains(QLatin1String(part)), part);
    }
};

QTEST_GUILESS_MAIN(TestTransferText)
#include "tst_transfer_text.moc"
