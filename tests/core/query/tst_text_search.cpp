// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/text_search.h"

#include "core/query/fact_details.h"
#include "tests/support/pytorch_dataset.h"

#include <QTest>

using namespace steward;

class TestTextSearch : public QObject
{
    Q_OBJECT

private slots:
    void factsAreFoundByTheirNames_data();
    void factsAreFoundByTheirNames();
    void nothingInTheTextIsAnOperator_data();
    void nothingInTheTextIsAnOperator();
    void theLastWordMayBeUnfinished();
    void aHitCarriesItsDate();
    void detailsLeadFromMetaToItsSeats();
    void aSourceTellsWhatRestsOnIt();
};

void TestTextSearch::factsAreFoundByTheirNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::newRow("organization") << "hugging face" << "Hugging Face";
    QTest::newRow("person") << "chintala" << "Soumith Chintala";
    QTest::newRow("case") << "VLLM" << "vLLM";
    QTest::newRow("event") << "umbrella foundation becomes" << "Foundation becomes an umbrella";
}

void TestTextSearch::factsAreFoundByTheirNames()
{
    QFETCH(QString, text);
    QFETCH(QString, title);
    const auto hits = searchText(*pytorchDataset(), text, 20);
    QVERIFY(hits);
    QVERIFY(std::ranges::any_of(*hits, [&title](const SearchHit& hit) { return hit.title.contains(title); }));
}

void TestTextSearch::nothingInTheTextIsAnOperator_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"\"", "meta OR google", "NEAR(", "title:", "*", "-", "^meta", "a AND", "' OR 1=1 --", "((((", "\xf0\x9f\x94\xa5"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("long") << QString(100'000, u'a');
}

void TestTextSearch::nothingInTheTextIsAnOperator()
{
    QFETCH(QString, text);
    QVERIFY(searchText(*pytorchDataset(), text, 20));
}

void TestTextSearch::theLastWordMayBeUnfinished()
{
    const auto hits = searchText(*pytorchDataset(), QStringLiteral("safetens"), 20);
    QVERIFY(hits && !hits->empty());
}

void TestTextSearch::aHitCarriesItsDate()
{
    const auto hits = searchText(*pytorchDataset(), QStringLiteral("Foundation becomes an umbrella"), 5);
    QVERIFY(hits && !hits->empty());
    QCOMPARE(hits->front().fact.kind, FactKind::Event);
    QVERIFY(hits->front().date.has_value());
    QCOMPARE(isoText(*hits->front().date), QStringLiteral("2025-04-29"));
}

void TestTextSearch::detailsLeadFromMetaToItsSeats()
{
    const Dataset& dataset = *pytorchDataset();
    const FactDetails details = detailsOf(dataset, factRef(findOrganization(dataset, u"meta")));
    QCOMPARE(details.title, QStringLiteral("Meta Platforms"));
    const auto count = [&details](RelationKind kind) {
        return std::ranges::count(details.related, kind, &RelatedFact::kind);
    };
    QVERIFY(count(RelationKind::Membership) >= 4);
    QCOMPARE(count(RelationKind::Vote), 3);
    QVERIFY(count(RelationKind::Steward) >= 1);
}

void TestTextSearch::aSourceTellsWhatRestsOnIt()
{
    const Dataset& dataset = *pytorchDataset();
    const auto charter = std::ranges::find(dataset.sources, QStringLiteral("fdn-charter"), &Source::id);
    QVERIFY(charter != dataset.sources.end());
    const auto row = static_cast<std::int32_t>(charter - dataset.sources.begin());
    const FactDetails details = detailsOf(dataset, {FactKind::Source, row});
    const auto votes = std::ranges::count_if(details.related, [](const RelatedFact& related) {
        return related.kind == RelationKind::CitedBy && related.fact.kind == FactKind::Vote;
    });
    QCOMPARE(votes, 8);
}

QTEST_GUILESS_MAIN(TestTextSearch)
#include "tst_text_search.moc"
