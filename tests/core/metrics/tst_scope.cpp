// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/scope.h"

#include "tests/support/pytorch_dataset.h"

#include <QTest>

using namespace steward;

namespace {

std::size_t countOfScope(const QString& text)
{
    const DatasetPtr dataset = pytorchDataset();
    const auto scope = parseScope(*dataset, text);
    return scope ? resolveScope(*dataset, *scope).repositories.size() : 0;
}

} // namespace

class TestScope : public QObject
{
    Q_OBJECT

private slots:
    void rolesListsAndCohortsResolve();
    void aRepositoryNamedTwiceIsThereOnce();
    void aWrongWordIsAnError();
    void aWrongCohortIsAnError();
    void snapshotsSayHowFarTheDataReach();
};

void TestScope::rolesListsAndCohortsResolve()
{
    QCOMPARE(countOfScope(QStringLiteral("all")), std::size_t(36));
    QCOMPARE(countOfScope(QStringLiteral("family")), std::size_t(29));
    QCOMPARE(countOfScope(QStringLiteral("core")), std::size_t(1));
    QCOMPARE(countOfScope(QStringLiteral("predecessor")), std::size_t(3));
    QCOMPARE(countOfScope(QStringLiteral("comparison")), std::size_t(3));
    QCOMPARE(countOfScope(QStringLiteral("cohort:2021-09")), std::size_t(19));
    QCOMPARE(countOfScope(QStringLiteral("pytorch/xla, onnx/onnx")), std::size_t(2));
}

void TestScope::aRepositoryNamedTwiceIsThereOnce()
{
    QCOMPARE(countOfScope(QStringLiteral("onnx/onnx,onnx/onnx")), std::size_t(1));
}

void TestScope::aWrongWordIsAnError()
{
    const auto scope = parseScope(*pytorchDataset(), QStringLiteral("onnx/onnx,nowhere"));
    QVERIFY(!scope);
    QCOMPARE(scope.error().code, ErrorCode::NoSuchThing);
    QCOMPARE(scope.error().value, "nowhere");
    QVERIFY(scope.error().expected.contains(QStringLiteral("pytorch/pytorch")));
    QVERIFY(!parseScope(*pytorchDataset(), QString()));
}

void TestScope::aWrongCohortIsAnError()
{
    const auto scope = parseScope(*pytorchDataset(), QStringLiteral("cohort:2021"));
    QVERIFY(!scope);
    QCOMPARE(scope.error().code, ErrorCode::NotAMonth);
}

void TestScope::snapshotsSayHowFarTheDataReach()
{
    const ResolvedScope family = resolveScope(*pytorchDataset(), {});
    QCOMPARE(isoText(*family.earliestSnapshot()), "2024-03-28");
    QCOMPARE(family.uncovered(*parseMonth(u"2024-02")), 0);
    QCOMPARE(family.uncovered(*parseMonth(u"2024-03")), 1);
    QCOMPARE(family.uncovered(*parseMonth(u"2026-08")), 29);
    QVERIFY(!ResolvedScope{}.earliestSnapshot());
}

QTEST_GUILESS_MAIN(TestScope)
#include "tst_scope.moc"
