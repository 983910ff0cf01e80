// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/data/data_view.h"

#include "tests/support/pytorch_dataset.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace steward;

class TestDataView : public QObject
{
    Q_OBJECT

private:
    struct Shown
    {
        Session session{pytorchDataset()};
        DataView view{session, Theme::light()};
        QTableView* rows = nullptr;

        explicit Shown(FactKind kind)
        {
            view.resize(1000, 600);
            view.show();
            view.showTable(kind);
            rows = view.findChild<QTableView*>();
        }
        int rowCount() const { return rows->model()->rowCount(); }
    };

private slots:
    void everyTableIsListedWithItsRows()
    {
        Shown shown(FactKind::Event);
        const auto* tables = shown.view.findChild<QListWidget*>();
        QCOMPARE(tables->count(), factKindCount);
        QVERIFY(tables->item(static_cast<int>(FactKind::Event))->text().contains("157"));
        QTRY_COMPARE(shown.rowCount(), 157);
    }

    void theKeyboardSortsByTheColumnItIsIn()
    {
        Shown shown(FactKind::Event);
        QTRY_COMPARE(shown.rowCount(), 157);
        auto* rows = shown.view.findChild<QTableView*>();
        const auto column = [&] {
            QStringList texts;
            for (int row = 0; row < rows->model()->rowCount(); ++row)
                texts.append(rows->model()->index(row, 1).data().toString());
            return texts;
        };
        rows->setCurrentIndex(rows->model()->index(3, 1));
        auto* sort = rows->findChild<QAction*>("sort-by-column");
        sort->trigger();
        QTRY_COMPARE(rows->horizontalHeader()->sortIndicatorSection(), 1);
        const QStringList upward = column();
        rows->setCurrentIndex(rows->model()->index(3, 1));
        sort->trigger();
        QTRY_VERIFY(column() != upward);
        QStringList downward = column();
        std::ranges::reverse(downward);
        QCOMPARE(downward.first(), upward.first());
    }

    void theFilterNarrowsAndCounts()
    {
        Shown shown(FactKind::Event);
        QTRY_COMPARE(shown.rowCount(), 157);
        shown.view.findChild<QLineEdit*>()->setText("charter");
        QVERIFY(shown.rowCount() > 0 && shown.rowCount() < 157);
        const auto* counts = shown.view.findChild<QLabel*>();
        QVERIFY(counts->text().contains("157"));
        QVERIFY(counts->text().contains(QString::number(shown.rowCount())));
    }

    void choosingARowSelectsItsFactThroughSortAndFilter()
    {
        Shown shown(FactKind::Organization);
        QTRY_COMPARE(shown.rowCount(), 109);
        shown.rows->horizontalHeader()->setSortIndicator(1, Qt::DescendingOrder);
        shown.view.findChild<QLineEdit*>()->setText("nvidia");
        QVERIFY(shown.rowCount() >= 1);
        shown.rows->selectRow(0);
        const auto fact = shown.session.state().selection;
        QVERIFY(fact);
        QCOMPARE(fact->kind, FactKind::Organization);
        QVERIFY(pytorchDataset()->organizations[static_cast<std::size_t>(fact->row)].id.contains(
            "nvidia"));
    }

    void aSelectionMadeElsewhereIsFollowed()
    {
        Shown shown(FactKind::Event);
        QTRY_COMPARE(shown.rowCount(), 157);
        shown.session.select(FactRef{FactKind::Person, 5});
        QTRY_COMPARE(shown.rowCount(), 73);
        QTRY_COMPARE(shown.rows->currentIndex().row(), 5);
    }

    void theThirdClickBringsBackTheOrderOfTheFile()
    {
        Shown shown(FactKind::Organization);
        QTRY_COMPARE(shown.rowCount(), 109);
        const QString first = shown.rows->model()->index(0, 0).data().toString();
        shown.rows->horizontalHeader()->setSortIndicator(1, Qt::DescendingOrder);
        QVERIFY(shown.rows->model()->index(0, 0).data().toString() != first);
        shown.rows->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        QCOMPARE(shown.rows->model()->index(0, 0).data().toString(), first);
    }

    void rowsAreCopiedAsCsv()
    {
        Shown shown(FactKind::Vote);
        QTRY_COMPARE(shown.rowCount(), 8);
        shown.rows->selectRow(0);
        shown.rows->setFocus();
        QTest::keyClick(shown.rows, Qt::Key_C, Qt::ControlModifier);
        const QString copied = QApplication::clipboard()->text();
        QVERIFY2(
            copied.startsWith("pytorch-foundation-governing-board,meta,6,2022-09-14,2023-09-14"),
            qPrintable(copied));
    }

    void theLargestTableIsShownToo()
    {
        Shown shown(FactKind::Contribution);
        const int rows = rowCount(*pytorchDataset(), FactKind::Contribution);
        QTRY_COMPARE_WITH_TIMEOUT(shown.rowCount(), rows, 20000);
    }
};

QTEST_MAIN(TestDataView)
#include "tst_data_view.moc"
