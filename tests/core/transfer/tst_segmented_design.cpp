// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/segmented_design.h"

#include <QTest>

using namespace steward;

class TestSegmentedDesign : public QObject
{
    Q_OBJECT

private slots:
    void theSlopeChangeIsCentredAtTheEvent();
    void aDroppedMonthKeepsItsNumber();
    void aSeasonHasTwoColumnsAPairAndAPeriodOfTwelveMonths();
    void theEarlierSideOfALaterMonthIsTheProjection();
};

void TestSegmentedDesign::theSlopeChangeIsCentredAtTheEvent()
{
    const SegmentedDesign design = segmentedDesign({3, 4, 5, 6}, 5);
    QCOMPARE(design.cells, (std::vector<double>{1, 3, 0, 0, 1, 4, 0, 0, 1, 5, 1, 0, 1, 6, 1, 1}));
}

void TestSegmentedDesign::aDroppedMonthKeepsItsNumber()
{
    const SegmentedDesign design = segmentedDesign({1, 4}, 4);
    QCOMPARE(design.cells, (std::vector<double>{1, 1, 0, 0, 1, 4, 1, 0}));
}

void TestSegmentedDesign::aSeasonHasTwoColumnsAPairAndAPeriodOfTwelveMonths()
{
    const SegmentedDesign design = segmentedDesign({1}, 9, 2);
    QCOMPARE(design.columns(), 8);
    const auto january = designRow(design, 1, EventSide::Earlier);
    const auto next = designRow(design, 13, EventSide::Earlier);
    QCOMPARE(january.size(), std::size_t{8});
    QCOMPARE(std::vector(january.begin() + 4, january.end()),
             std::vector(next.begin() + 4, next.end()));
}

void TestSegmentedDesign::theEarlierSideOfALaterMonthIsTheProjection()
{
    const SegmentedDesign design = segmentedDesign({1}, 9);
    QCOMPARE(designRow(design, 12, EventSide::Earlier), (std::vector<double>{1, 12, 0, 0}));
    QCOMPARE(designRow(design, 12, EventSide::Later), (std::vector<double>{1, 12, 1, 3}));
}

QTEST_GUILESS_MAIN(TestSegmentedDesign)
#include "tst_segmented_design.moc"
