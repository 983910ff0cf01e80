// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Loading the whole dataset into memory, against stepping through the same rows and doing nothing.

#include "core/dataset/load_dataset.h"
#include "core/dataset/schema.h"
#include "core/sqlite/database.h"
#include "tests/benchmarks/measure.h"
#include "tests/support/pytorch_dataset.h"

#include <QTest>

using namespace steward;

class BenchLoad : public QObject
{
    Q_OBJECT

private slots:
    void loadingTakesAtMostThreeTimesAStepLoop();
};

void BenchLoad::loadingTakesAtMostThreeTimesAStepLoop()
{
    const DatasetImage image = pytorchDataset()->image;
    const Pair pair = compare(
        [&image] { QVERIFY(loadDataset(image, Trust::Embedded)); },
        [&image] {
            auto database = sqlite::Database::openReadOnly(image.bytes);
            QVERIFY(database);
            std::int64_t rows = 0;
            QStringList tables{QStringLiteral("citation")};
            for (const TableSpec& table : allTables())
                tables.append(table.name);
            for (const QString& table : tables) {
                auto statement = database->prepare(QStringLiteral("SELECT * FROM \"%1\"").arg(table));
                QVERIFY(statement);
                while (*statement->step())
                    ++rows;
            }
            QVERIFY(rows > 34'000);
        },
        21);
    qInfo("load %.2f ms, step loop %.2f ms, ratio %.2f (at most 3)", pair.measured, pair.reference, pair.ratio());
    QVERIFY(pair.ratio() <= 3.0);
}

QTEST_GUILESS_MAIN(BenchLoad)
#include "bench_load.moc"
