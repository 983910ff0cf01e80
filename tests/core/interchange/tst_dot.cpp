// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/dot.h"

#include "tests/core/interchange/graph_samples.h"

#include <QTest>

using namespace steward;

namespace {

/// Whether quotes pair up on each line, as Graphviz reads them.
bool areQuotesClosed(const QByteArray& dot)
{
    for (const QByteArray& line : dot.split('\n')) {
        bool isInside = false;
        for (qsizetype i = 0; i < line.size(); ++i) {
            if (isInside && line[i] == '\\')
                ++i;
            else if (line[i] == '"')
                isInside = !isInside;
        }
        if (isInside)
            return false;
    }
    return true;
}

GraphExport oneNode(const QString& label, const QString& homepage = {})
{
    GraphExport graph;
    ExportNode node;
    node.id = "organization:x";
    node.label = label;
    node.homepage = homepage;
    graph.nodes.push_back(node);
    return graph;
}

} // namespace

class TestDot : public QObject
{
    Q_OBJECT

private slots:
    void everyNodeIsInTheClusterOfItsKind();
    void membersOfADayAreInTheClusterOfTheirTier();
    void textsAreQuotedAsGraphvizReadsThem_data();
    void textsAreQuotedAsGraphvizReadsThem();
    void onlySafeWebAddressesAreLinks_data();
    void onlySafeWebAddressesAreLinks();
    void longTextsAreInPieces();
    void hostileTextsStayInTheirQuotes();
    void twoRunsGiveTheSameBytes();
};

void TestDot::everyNodeIsInTheClusterOfItsKind()
{
    const GraphExport graph = pytorchExport();
    const QByteArray dot = toDot(graph);
    QVERIFY(dot.startsWith("digraph stewardship {\n"));
    QCOMPARE(dot.count("\n  subgraph "), 4);
    QCOMPARE(dot.count(" [shape="), 362);
    QCOMPARE(static_cast<std::size_t>(dot.count(" -> ")), graph.edges.size());
    const auto at = [&](const char* text) { return dot.indexOf(text); };
    QVERIFY(at("subgraph \"cluster_organization\"") < at("\n    \"organization:meta\" [shape=box"));
    QVERIFY(at("\n    \"organization:meta\" [shape=box") < at("subgraph \"cluster_person\""));
    QVERIFY(areQuotesClosed(dot));
}

void TestDot::membersOfADayAreInTheClusterOfTheirTier()
{
    const QByteArray dot = toDot(pytorchExportAt(u"2022-09-12"));
    QCOMPARE(dot.count("\n  subgraph "), 1);
    const qsizetype begin = dot.indexOf("\n  subgraph \"cluster_founding-premier\" {\n");
    QVERIFY(begin > 0);
    const QByteArray cluster = dot.mid(begin, dot.indexOf("\n  }\n", begin) - begin);
    QCOMPARE(cluster.count(" [shape=box"), 6);
    QCOMPARE(cluster.count("tier=\"founding-premier\""), 6);
    QVERIFY(dot.contains("as_of=\"2022-09-12\""));
}

void TestDot::textsAreQuotedAsGraphvizReadsThem_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QByteArray>("quoted");
    QTest::newRow("plain") << "AT&T" << QByteArray("\"AT&T\"");
    QTest::newRow("quote") << "a\"b" << QByteArray("\"a\\\"b\"");
    QTest::newRow("backslash at the end") << "a\\" << QByteArray("\"a\\\\\"");
    QTest::newRow("escape of Graphviz") << "\\N" << QByteArray("\"\\\\N\"");
    QTest::newRow("entity") << "a &lt; b" << QByteArray("\"a &amp;lt; b\"");
    QTest::newRow("number of a character") << "&#65;" << QByteArray("\"&amp;#65;\"");
    QTest::newRow("no entity") << "a & b; c" << QByteArray("\"a & b; c\"");
    QTest::newRow("line") << "a\nb\tc" << QByteArray("\"a\\nb c\"");
    QTest::newRow("markup") << "<b>x</b>" << QByteArray("\"<b>x</b>\"");
    QTest::newRow("null") << QString(QChar(0)) << QByteArray("\"\xef\xbf\xbd\"");
}

void TestDot::textsAreQuotedAsGraphvizReadsThem()
{
    QFETCH(QString, label);
    QFETCH(QByteArray, quoted);
    const QByteArray dot = toDot(oneNode(label));
    QVERIFY2(dot.contains(", label=" + quoted + ", kind="), dot.constData());
}

void TestDot::onlySafeWebAddressesAreLinks_data()
{
    QTest::addColumn<QString>("homepage");
    QTest::addColumn<QByteArray>("link");
    QTest::newRow("https") << "https://pytorch.org/" << QByteArray("URL=\"https://pytorch.org/\"");
    QTest::newRow("none") << "" << QByteArray();
    QTest::newRow("script") << "javascript:alert(1)" << QByteArray();
    QTest::newRow("file") << "file:///etc/passwd" << QByteArray();
    QTest::newRow("user") << "https://pytorch.org@evil.example/" << QByteArray();
}

void TestDot::onlySafeWebAddressesAreLinks()
{
    QFETCH(QString, homepage);
    QFETCH(QByteArray, link);
    const QByteArray dot = toDot(oneNode("x", homepage));
    QCOMPARE(dot.contains("URL="), !link.isEmpty());
    QVERIFY(dot.contains(link));
    QVERIFY(homepage.isEmpty() || !link.isEmpty() || !dot.contains(homepage.toUtf8()));
}

void TestDot::longTextsAreInPieces()
{
    // Graphviz 2.43 takes 16,384 bytes between two quotes, and draws no label of that length.
    const QString text = QString(10'000, u'\u20ac') + QStringLiteral("\U0001F525").repeated(5'000);
    const QByteArray dot = toDot(oneNode(text));
    QVERIFY(dot.contains("label=\"" + text.left(200).toUtf8() + "\xe2\x80\xa6\","));
    QByteArray tooltip;
    for (const QByteArray& piece : dot.mid(dot.indexOf("tooltip=\"") + 8).split('"')) {
        QVERIFY(piece.size() < 16'384);
        tooltip += piece == " + " ? QByteArray() : piece;
    }
    QVERIFY(tooltip.startsWith(text.toUtf8() + "; organization]"));
}

void TestDot::hostileTextsStayInTheirQuotes()
{
    const QByteArray dot = toDot(hostileExport());
    QVERIFY(areQuotesClosed(dot));
    QCOMPARE(static_cast<qsizetype>(dot.count(" [shape=")), 2 * hostileTexts().size());
    QVERIFY(!dot.contains('\0'));
    QVERIFY(QString::fromUtf8(dot).toUtf8() == dot);
    QVERIFY(areQuotesClosed(toDot({})));
}

void TestDot::twoRunsGiveTheSameBytes()
{
    QVERIFY(toDot(pytorchExport()) == toDot(pytorchExport()));
    QVERIFY(toDot(pytorchExportAt(u"2025-09-12")) == toDot(pytorchExportAt(u"2025-09-12")));
}

QTEST_GUILESS_MAIN(TestDot)
#include "tst_dot.moc"
