// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/data/row_filter.h"
#include "app/views/data/table_model.h"

#include "tests/support/pytorch_dataset.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace steward;

class TestTableModel : public QObject
{
    Q_OBJECT

private:
    static std::vector<TextRow> rowsOf(FactKind kind)
    {
        return *readTextRows(pytorchDataset()->image, tableOf(kind));
    }

private slots:
    void theModelKeepsTheRulesOfModels()
    {
        TableModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        RowFilter filter;
        filter.setSourceModel(&model);
        QAbstractItemModelTester filterTester(
            &filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const FactKind kind : {FactKind::Event, FactKind::Vote, FactKind::Info}) {
            model.setRows(tableOf(kind), rowsOf(kind));
            QCOMPARE(model.columnCount(), static_cast<int>(tableOf(kind).columns.size()));
            filter.setText("meta");
            filter.sort(0);
            filter.setText({});
            filter.sort(-1);
        }
    }

    void numbersAreSortedAsNumbers()
    {
        TableModel model;
        model.setRows(tableOf(FactKind::Figure), rowsOf(FactKind::Figure));
        RowFilter filter;
        filter.setSourceModel(&model);
        const int column = tableOf(FactKind::Figure).indexOf(QLatin1StringView("value"));
        filter.sort(column);
        qlonglong last = -1;
        for (int row = 0; row < filter.rowCount(); ++row) {
            const qlonglong value =
                filter.index(row, column).data(TableModel::CellText).toLongLong();
            QVERIFY(value >= last);
            last = value;
        }
    }

    void headersStandAboveTheirCells()
    {
        TableModel model;
        model.setRows(tableOf(FactKind::Figure), rowsOf(FactKind::Figure));
        for (int column = 0; column < model.columnCount(); ++column)
            QCOMPARE(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole),
                     model.index(0, column).data(Qt::TextAlignmentRole));
    }

    void theFilterTakesTheTextAsItIs()
    {
        TableModel model;
        model.setRows(tableOf(FactKind::Event), rowsOf(FactKind::Event));
        RowFilter filter;
        filter.setSourceModel(&model);
        filter.setText("LINUX foundation");
        const int found = filter.rowCount();
        QVERIFY(found > 0 && found < model.rowCount());
        filter.setText(".*");
        QCOMPARE(filter.rowCount(), 0);
        filter.setText({});
        QCOMPARE(filter.rowCount(), 157);
    }

    void everyHeaderSaysWhatMayStandInItsColumn()
    {
        TableModel model;
        for (const TableSpec& table : allTables()) {
            model.setRows(table, {});
            for (int column = 0; column < model.columnCount(); ++column)
                QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::ToolTipRole)
                             .toString()
                             .isEmpty());
        }
    }

    void longCellsAreClippedForDisplayOnly()
    {
        TableModel model;
        const TableSpec& table = tableOf(FactKind::Principle);
        TextRow row(table.columns.size());
        row[1] = QString(5000, u'x');
        model.setRows(table, {row});
        const QModelIndex cell = model.index(0, 1);
        QVERIFY(cell.data().toString().size() <= 201);
        QCOMPARE(cell.data(TableModel::CellText).toString().size(), 5000);
    }
};

QTEST_MAIN(TestTableModel)
#include "tst_table_model.moc"
