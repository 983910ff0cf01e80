// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/transfer_spec.h"

#include "tests/core/transfer/transfer_samples.h"

#include <QTest>

using namespace steward;

namespace {

TransferSpec pytorchSpec()
{
    const DatasetPtr dataset = pytorchDataset();
    return transferSpec(*dataset, *parseMetric(*dataset, QStringLiteral("retained-12m")),
                        day(u"2022-09-12"));
}

} // namespace

class TestTransferSpec : public QObject
{
    Q_OBJECT

private slots:
    void theDefaultIsTheCohortOfAYearBefore();
    void withoutAFamilyTheDefaultIsEverything();
    void theTextNamesEverythingInAFixedOrder();
    void anyChangeChangesTheHash();
    void theOrderOfAListOfRepositoriesIsNoChange();
    void aLineBreakInANameMakesNoLine();
};

void TestTransferSpec::theDefaultIsTheCohortOfAYearBefore()
{
    const TransferSpec spec = pytorchSpec();
    QCOMPARE(spec.scope.kind, ScopeKind::Cohort);
    QCOMPARE(isoText(spec.scope.cohort), QStringLiteral("2021-09"));
    QCOMPARE(resolveScope(*pytorchDataset(), spec.scope).repositories.size(), std::size_t{19});
    QCOMPARE(spec.donut, 1);
    QCOMPARE(spec.monthsBefore, 0);
}

void TestTransferSpec::withoutAFamilyTheDefaultIsEverything()
{
    Dataset dataset = monthlyCommits(noisyCounts(40));
    dataset.repositories[0].role = RepositoryRole::Core;
    const auto question = *parseMetric(dataset, QStringLiteral("commits"));
    QCOMPARE(transferSpec(dataset, question, day(u"2017-01-01")).scope.kind, ScopeKind::All);
}

void TestTransferSpec::theTextNamesEverythingInAFixedOrder()
{
    const QStringList lines = specText(*pytorchDataset(), pytorchSpec()).split(u'\n');
    QCOMPARE(lines.at(0), QStringLiteral("transfer: 1"));
    QVERIFY(lines.at(1).startsWith(QStringLiteral("dataset: ")));
    QCOMPARE(lines.at(1).size(), 9 + 64);
    QCOMPARE(lines.at(2), QStringLiteral("metric: retained-12m"));
    QCOMPARE(lines.at(3), QStringLiteral("window-months: 12"));
    QVERIFY(lines.contains(QStringLiteral("repositories: cohort:2021-09")));
    QVERIFY(lines.contains(QStringLiteral("event: 2022-09-12")));
    QCOMPARE(lines.at(lines.size() - 2), QStringLiteral("seed: 20220912"));
    QVERIFY(lines.back().isEmpty());
}

void TestTransferSpec::anyChangeChangesTheHash()
{
    const auto hash = [](const TransferSpec& spec) { return specHash(*pytorchDataset(), spec); };
    const TransferSpec spec = pytorchSpec();
    QCOMPARE(hash(spec), hash(pytorchSpec()));
    QCOMPARE(hash(spec).size(), 64);
    std::vector<TransferSpec> others(10, spec);
    others[0].donut = 3;
    others[1].anticipation = 3;
    others[2].monthsBefore = 24;
    others[3].monthsAfter = 24;
    others[4].harmonics = 1;
    others[5].seed = 1;
    others[6].event = day(u"2022-09-14");
    others[7].controls = {{.kind = ScopeKind::Role, .role = RepositoryRole::Comparison}};
    others[8].attribution = AttributionPolicy::ConsolidatedToday;
    others[9].question.parameters.definition.retention.emptyBaseIsZero = true;
    QStringList hashes{hash(spec)};
    for (const TransferSpec& other : others) {
        QVERIFY(!hashes.contains(hash(other)));
        hashes << hash(other);
    }
}

void TestTransferSpec::theOrderOfAListOfRepositoriesIsNoChange()
{
    TransferSpec spec = pytorchSpec();
    spec.scope = {.kind = ScopeKind::Chosen, .chosen = {RepositoryId{3}, RepositoryId{5}}};
    const QString hash = specHash(*pytorchDataset(), spec);
    spec.scope.chosen = {RepositoryId{5}, RepositoryId{3}, RepositoryId{5}};
    QCOMPARE(specHash(*pytorchDataset(), spec), hash);
}

void TestTransferSpec::aLineBreakInANameMakesNoLine()
{
    Dataset dataset = monthlyCommits(noisyCounts(40));
    dataset.repositories[0].id = QStringLiteral("a\nseed: 1\\");
    TransferSpec spec = commitsSpec(dataset, 20);
    spec.scope = {.kind = ScopeKind::Chosen, .chosen = {RepositoryId{0}}};
    QVERIFY(specText(dataset, spec).contains(QStringLiteral("repositories: a\\nseed: 1\\\\\n")));
}

QTEST_GUILESS_MAIN(TestTransferSpec)
#include "tst_transfer_spec.moc"
