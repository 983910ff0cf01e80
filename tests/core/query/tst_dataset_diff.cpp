// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/load_dataset.h"
#include "core/import/import_dataset.h"
#include "core/query/dataset_diff.h"

#include "tests/support/generated_dataset.h"
#include "tests/support/pytorch_dataset.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace steward;

namespace {

using Table = std::vector<TextRow>;

constexpr std::size_t all = 1'000'000;

const TableSpec& votes() { return tableOf(FactKind::Vote); }

TextRow voteRow(const char* organization, const char* count, const char* start, const char* end)
{
    return {"board", organization, count, start, end, "high", "s1"};
}

/// Few organizations and days, so that rows of one identity and equal rows are frequent.
Table randomVotes(std::mt19937& random)
{
    const auto one = [&random](std::initializer_list<const char*> of) {
        return *(of.begin() + random() % of.size());
    };
    Table table(random() % 12);
    for (TextRow& row : table)
        row = voteRow(one({"a", "b", "c"}), one({"1", "2"}), one({"2022", "2023"}),
                      one({"", "2025"}));
    return table;
}

Table sorted(Table table)
{
    std::ranges::sort(table);
    return table;
}

/// A removed row is told whole, so a value that is not told is not there.
bool isToldBy(const RowChange& change, const std::vector<int>& identity, const TextRow& row)
{
    TextRow told = change.kind == RowChangeKind::Removed ? TextRow(row.size()) : row;
    for (std::size_t i = 0; i < identity.size(); ++i)
        told[static_cast<std::size_t>(identity[i])] = change.key[i];
    for (const CellChange& cell : change.cells)
        told[static_cast<std::size_t>(cell.column)] = cell.before;
    return told == row;
}

/// The rows as the differences make them, in no order. Empty where a row to change is not there.
Table applied(const TableSpec& spec, Table rows, const TableDiff& diff)
{
    const std::vector<int> identity = identityOf(spec);
    for (const RowChange& change : diff.rows) {
        TextRow row(spec.columns.size());
        if (change.kind != RowChangeKind::Added) {
            const auto found = std::ranges::find_if(
                rows, [&](const TextRow& one) { return isToldBy(change, identity, one); });
            if (found == rows.end())
                return {};
            row = *found;
            rows.erase(found);
        }
        for (const CellChange& cell : change.cells)
            row[static_cast<std::size_t>(cell.column)] = cell.after;
        if (change.kind != RowChangeKind::Removed)
            rows.push_back(row);
    }
    return rows;
}

RowChange turnedRound(RowChange change)
{
    if (change.kind != RowChangeKind::Changed)
        change.kind = change.kind == RowChangeKind::Added ? RowChangeKind::Removed
                                                          : RowChangeKind::Added;
    for (CellChange& cell : change.cells)
        std::swap(cell.before, cell.after);
    return change;
}

/// Whatever the order of the rows.
QStringList told(const std::vector<RowChange>& changes)
{
    QStringList lines;
    for (const RowChange& change : changes) {
        QStringList parts{QString::number(static_cast<int>(change.kind))};
        parts.append(QStringList(change.key.begin(), change.key.end()));
        for (const CellChange& cell : change.cells)
            parts << QString::number(cell.column) << cell.before << cell.after;
        lines.append(parts.join(u'|'));
    }
    lines.sort();
    return lines;
}

bool isInverse(TableDiff forth, const TableDiff& back)
{
    std::swap(forth.counts.added, forth.counts.removed);
    std::ranges::transform(forth.rows, forth.rows.begin(), turnedRound);
    return forth.counts == back.counts && told(forth.rows) == told(back.rows);
}

DatasetPtr importedFrom(const EventRecipe& recipe)
{
    const QTemporaryDir folder;
    if (!writeGeneratedFolder(recipe, folder.path()))
        return nullptr;
    const auto report = importDataset(folder.path());
    if (!report || !report->problems.empty())
        return nullptr;
    const auto dataset = loadDataset({report->image, {}}, Trust::Checked);
    return dataset ? *dataset : nullptr;
}

} // namespace

class TestDatasetDiff : public QObject
{
    Q_OBJECT

private slots:
    void rowsInAnotherOrderAreNoDifference()
    {
        std::mt19937 random(1);
        for (int i = 0; i < 50; ++i) {
            const Table table = randomVotes(random);
            Table shuffled = table;
            std::ranges::shuffle(shuffled, random);
            QCOMPARE(diffTable(votes(), table, shuffled, all), TableDiff{.table = FactKind::Vote});
        }
    }

    void swappedTablesGiveTheInverse()
    {
        std::mt19937 random(2);
        for (int i = 0; i < 300; ++i) {
            const Table before = randomVotes(random);
            const Table after = randomVotes(random);
            const TableDiff forth = diffTable(votes(), before, after, all);
            const TableDiff back = diffTable(votes(), after, before, all);
            QVERIFY(isInverse(forth, back));
        }
    }

    void theDifferencesAppliedToOneTableGiveTheOther()
    {
        std::mt19937 random(3);
        std::set<RowChangeKind> seen;
        for (int i = 0; i < 300; ++i) {
            const Table before = randomVotes(random);
            const Table after = randomVotes(random);
            const TableDiff diff = diffTable(votes(), before, after, all);
            for (const RowChange& change : diff.rows)
                seen.insert(change.kind);
            QCOMPARE(static_cast<std::int64_t>(diff.rows.size()), diff.counts.total());
            QCOMPARE(sorted(applied(votes(), before, diff)), sorted(after));
        }
        QCOMPARE(seen.size(), std::size_t{3});
    }

    void aRowOfOneIdentityIsChangedInTheCellsThatDiffer()
    {
        const TableDiff diff = diffTable(votes(), {voteRow("meta", "6", "2022", "")},
                                         {voteRow("meta", "4", "2022", "2024")}, all);
        QCOMPARE(diff.counts, (RowCounts{0, 0, 1}));
        QCOMPARE(diff.rows[0].key, (std::vector<QString>{"meta", "board", "2022"}));
        QCOMPARE(diff.rows[0].cells, (std::vector<CellChange>{{2, "6", "4"}, {4, "", "2024"}}));
    }

    void aRowOfAnotherIdentityIsRemovedAndAdded()
    {
        const TableDiff diff = diffTable(votes(), {voteRow("meta", "6", "2022", "")},
                                         {voteRow("meta", "6", "2023", "")}, all);
        QCOMPARE(diff.counts, (RowCounts{1, 1, 0}));
        QCOMPARE(diff.rows[0].kind, RowChangeKind::Removed);
        QCOMPARE(diff.rows[1].kind, RowChangeKind::Added);
        for (const CellChange& cell : diff.rows[1].cells)
            QVERIFY(cell.before.isEmpty() && !cell.after.isEmpty());
        QCOMPARE(diff.rows[1].cells.size(), std::size_t{6}); // without an end
    }

    void ofTwoEqualRowsOneCanGo()
    {
        const TextRow row = voteRow("meta", "6", "2022", "");
        QCOMPARE(diffTable(votes(), {row, row}, {row}, all).counts, (RowCounts{0, 1, 0}));
    }

    void rowsOfOneIdentityAreNotTakenForEachOther()
    {
        const TextRow kept = voteRow("meta", "6", "2022", "");
        const TableDiff diff = diffTable(votes(), {kept, voteRow("meta", "4", "2022", "")},
                                         {kept, voteRow("meta", "5", "2022", "")}, all);
        QCOMPARE(diff.counts, (RowCounts{1, 1, 0}));
    }

    void differencesAreToldInTheOrderOfTheRows()
    {
        const Table before{voteRow("c", "1", "2022", ""), voteRow("a", "1", "2022", "")};
        const Table after{voteRow("d", "1", "2022", ""), voteRow("b", "1", "2022", ""),
                          voteRow("a", "2", "2022", "")};
        QStringList order;
        for (const RowChange& change : diffTable(votes(), before, after, all).rows)
            order.append(change.key[0]);
        QCOMPARE(order, (QStringList{"c", "a", "d", "b"}));
    }

    void everyTableHasAnIdentityOfItsOwnColumns()
    {
        for (const TableSpec& table : allTables()) {
            const std::vector<int> columns = identityOf(table);
            QVERIFY2(!columns.empty(), table.name.data());
            for (const int column : columns)
                QVERIFY2(column >= 0, table.name.data());
        }
    }

    void aDatasetIsLikeItself()
    {
        const auto diff = diffDatasets(*pytorchDataset(), *pytorchDataset(), all);
        QVERIFY(diff);
        QCOMPARE(diff->tables.size(), std::size_t{factKindCount});
        for (const TableDiff& table : diff->tables)
            QCOMPARE(table, TableDiff{.table = table.table});
        QVERIFY(diff->repositories.empty());
    }

    void allTablesOfADatasetTurnIntoThoseOfAnother()
    {
        const DatasetPtr generated = importedFrom({.events = 60, .organizations = 9});
        const DatasetPtr other = importedFrom({.events = 90, .organizations = 12, .seed = 2});
        QVERIFY(generated && other);
        for (const auto& [before, after] :
             {std::pair{generated, other}, std::pair{pytorchDataset(), generated}}) {
            const auto forth = diffDatasets(*before, *after, all);
            const auto back = diffDatasets(*after, *before, all);
            QVERIFY(forth && back);
            for (const TableSpec& table : allTables()) {
                const auto i = static_cast<std::size_t>(table.kind);
                QVERIFY(isInverse(forth->tables[i], back->tables[i]));
                if (table.kind == FactKind::Contribution)
                    continue;
                QCOMPARE(
                    sorted(applied(table, *readTextRows(before->image, table), forth->tables[i])),
                    sorted(*readTextRows(after->image, table)));
            }
        }
    }

    void tablesWithFewDifferencesTellThemAllBesideOneWithMany()
    {
        const DatasetPtr before = importedFrom({.events = 400, .organizations = 9});
        const DatasetPtr after = importedFrom({.events = 400, .organizations = 12, .seed = 2});
        QVERIFY(before && after);
        const auto diff = diffDatasets(*before, *after, 100);
        QVERIFY(diff);
        std::size_t rows = 0;
        for (const TableDiff& table : diff->tables)
            rows += table.rows.size();
        QCOMPARE(rows, std::size_t{100});
        const auto& events = diff->tables[static_cast<std::size_t>(FactKind::Event)];
        const auto& members = diff->tables[static_cast<std::size_t>(FactKind::Membership)];
        QVERIFY(events.counts.total() > 300);
        QCOMPARE(members.counts, (RowCounts{3, 0, 0}));
        QCOMPARE(members.rows.size(), std::size_t{3});
    }

    void workThatIsStoppedGivesNoDifferences()
    {
        std::stop_source source;
        source.request_stop();
        const auto diff = diffDatasets(*pytorchDataset(), *pytorchDataset(), all,
                                       source.get_token());
        QVERIFY(!diff);
        QCOMPARE(diff.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestDatasetDiff)
#include "tst_dataset_diff.moc"
