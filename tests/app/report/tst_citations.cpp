// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/citations.h"

#include "tests/support/pytorch_dataset.h"

#include <QTest>

using namespace steward;

namespace {

std::vector<SourceId> sources(std::initializer_list<int> rows)
{
    std::vector<SourceId> ids;
    for (const int row : rows)
        ids.push_back(SourceId{row});
    return ids;
}

} // namespace

class CitationsTest : public QObject
{
    Q_OBJECT

private slots:
    void numbersFollowTheFirstUseAndRunsAreDrawnTogether()
    {
        Citations citations(*pytorchDataset());
        QCOMPARE(citations.numbers(sources({7})).text, QStringLiteral("[1]"));
        QCOMPARE(citations.numbers(sources({9, 7, 8, 9})).text, QStringLiteral("[1–3]"));
        QCOMPARE(citations.numbers(sources({8, 4})).text, QStringLiteral("[3, 4]"));
        QCOMPARE(citations.count(), 4U);
    }

    void whatIsBeyondTheMostIsCountedAndWhatIsListedComesFirst()
    {
        Citations citations(*pytorchDataset(), {.most = 2});
        QCOMPARE(citations.numbers(sources({1, 2})).text, QStringLiteral("[1, 2]"));
        QCOMPARE(citations.numbers(sources({3, 4, 5, 2})).text, QStringLiteral("[2, 3, +2]"));
        QCOMPARE(citations.count(), 3U);
    }

    void everyNumberLeadsToItsEntry()
    {
        Citations citations(*pytorchDataset());
        const RichText text = citations.cited({QStringLiteral("So it is."), sources({3, 5})});
        QCOMPARE(text.text, QStringLiteral("So it is.\u00a0[1, 2]"));
        QCOMPARE(text.links.size(), 2U);
        for (const TextLink& link : text.links)
            QCOMPARE(link.anchor, sourceAnchor(text.text.sliced(link.start, link.length).toInt()));
    }

    void whatWasCountedNamesTheRepositoriesWhereTheyAreListed()
    {
        const Statement counted{.text = QStringLiteral("Many."), .isCounted = true};
        Citations without(*pytorchDataset());
        QCOMPARE(without.cited(counted).text, QStringLiteral("Many."));
        Citations with(*pytorchDataset(), {.repositories = QStringLiteral("place")});
        const RichText text = with.cited(counted);
        QCOMPARE(text.text, QStringLiteral("Many.\u00a0[R]"));
        QCOMPARE(text.links, (std::vector<TextLink>{{7, 1, {}, QStringLiteral("place")}}));
    }

    void withoutAListNothingIsCited()
    {
        Citations citations(*pytorchDataset(), {.isListed = false});
        QCOMPARE(citations.cited({QStringLiteral("So."), sources({1})}).text,
                 QStringLiteral("So."));
        QCOMPARE(citations.count(), 0U);
    }
};

QTEST_GUILESS_MAIN(CitationsTest)
#include "tst_citations.moc"
