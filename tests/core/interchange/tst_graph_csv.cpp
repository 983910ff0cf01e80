// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/csv_reader.h"
#include "core/interchange/graph_csv.h"
#include "core/interchange/valid_text.h"

#include "tests/core/interchange/graph_samples.h"

#include <QSet>
#include <QTest>

using namespace steward;

namespace {

std::vector<std::vector<QString>> read(const QByteArray& csv)
{
    std::vector<std::vector<QString>> rows;
    CsvReader reader(csv);
    while (auto row = reader.next()) {
        if (!*row)
            return {};
        rows.push_back((*row)->fields);
    }
    return rows;
}

} // namespace

class TestGraphCsv : public QObject
{
    Q_OBJECT

private slots:
    void everyNodeAndEdgeIsARow();
    void hostileTextsComeBack();
    void twoRunsGiveTheSameBytes();
};

void TestGraphCsv::everyNodeAndEdgeIsARow()
{
    const GraphExport graph = pytorchExport();
    const std::vector<TextFile> files = toGraphCsv(graph);
    QCOMPARE(files.size(), std::size_t{2});
    QCOMPARE(files[0].name, QStringLiteral("nodes.csv"));
    QCOMPARE(files[1].name, QStringLiteral("edges.csv"));
    QVERIFY(files[0].bytes.startsWith(
        "id,label,kind,category,tier,country,homepage,sources,lifetime,certainty\n"));
    QVERIFY(files[1].bytes.startsWith(
        "id,source,target,label,kind,start,start_qualifier,end,end_known,"));
    const auto nodes = read(files[0].bytes);
    const auto edges = read(files[1].bytes);
    QCOMPARE(nodes.size(), std::size_t{1 + 362});
    QCOMPARE(edges.size(), 1 + graph.edges.size());
    QSet<QString> ids;
    for (const auto& node : nodes) {
        QCOMPARE(node.size(), nodes.front().size());
        ids.insert(node[0]);
    }
    for (std::size_t i = 1; i < edges.size(); ++i) {
        QCOMPARE(edges[i].size(), edges.front().size());
        QVERIFY(ids.contains(edges[i][1]) && ids.contains(edges[i][2]));
    }
    QVERIFY(!files[1].bytes.contains('\r'));
}

void TestGraphCsv::hostileTextsComeBack()
{
    const std::vector<TextFile> files = toGraphCsv(hostileExport());
    const auto nodes = read(files[0].bytes);
    const QStringList texts = hostileTexts();
    QCOMPARE(static_cast<qsizetype>(nodes.size()), 1 + 2 * texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i)
        QCOMPARE(nodes[static_cast<std::size_t>(1 + 2 * i)][1], validText(texts[i]));
}

void TestGraphCsv::twoRunsGiveTheSameBytes()
{
    const auto first = toGraphCsv(pytorchExport());
    const auto second = toGraphCsv(pytorchExport());
    QVERIFY(first[0].bytes == second[0].bytes && first[1].bytes == second[1].bytes);
}

QTEST_GUILESS_MAIN(TestGraphCsv)
#include "tst_graph_csv.moc"
