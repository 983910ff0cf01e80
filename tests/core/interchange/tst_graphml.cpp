// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/graphml.h"
#include "core/interchange/valid_text.h"

#include "tests/core/interchange/graph_samples.h"

#include <QMap>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace steward;

namespace {

using Facts = QMap<QString, QString>; ///< by key

struct Document
{
    QSet<QString> keys;
    Facts graph;
    QMap<QString, Facts> nodes; ///< by id
    QMap<QString, Facts> edges; ///< by id, with "source" and "target"
    QString error;
};

Document read(const QByteArray& xml)
{
    Document document;
    Facts* owner = nullptr;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = reader.name().toString();
        const auto value = [&](const char* attribute) {
            return reader.attributes().value(QLatin1String(attribute)).toString();
        };
        if (name == "key") {
            document.keys.insert(value("id"));
        } else if (name == "graph") {
            owner = &document.graph;
        } else if (name == "node") {
            owner = &document.nodes[value("id")];
        } else if (name == "edge") {
            owner = &document.edges[value("id")];
            *owner = {{"source", value("source")}, {"target", value("target")}};
        } else if (name == "data" && owner) {
            const QString key = value("key");
            (*owner)[key] = reader.readElementText();
        }
    }
    document.error = reader.errorString();
    return document;
}

} // namespace

class TestGraphml : public QObject
{
    Q_OBJECT

private slots:
    void everyNodeAndEdgeIsThere();
    void everyKeyIsDeclared();
    void aDayIsAFactOfTheGraph();
    void hostileTextsComeBack();
    void anEmptyGraphIsADocument();
    void twoRunsGiveTheSameBytes();
};

void TestGraphml::everyNodeAndEdgeIsThere()
{
    const GraphExport graph = pytorchExport();
    const Document document = read(toGraphml(graph));
    QVERIFY2(document.error.isEmpty(), qPrintable(document.error));
    QCOMPARE(document.nodes.size(), 362);
    QCOMPARE(static_cast<std::size_t>(document.edges.size()), graph.edges.size());
    for (const Facts& edge : document.edges) {
        QVERIFY(document.nodes.contains(edge["source"]));
        QVERIFY(document.nodes.contains(edge["target"]));
        QVERIFY(!edge["edge.kind"].isEmpty());
        QVERIFY(!edge.contains("edge.certainty"));
    }
    QCOMPARE(document.nodes["organization:meta"]["node.label"], QStringLiteral("Meta Platforms"));
    QCOMPARE(document.nodes["organization:meta"]["node.country"], QStringLiteral("US"));
}

void TestGraphml::everyKeyIsDeclared()
{
    const Document document = read(toGraphml(pytorchExportAt(u"2025-09-12")));
    const auto areDeclared = [&](const Facts& facts) {
        for (const QString& key : facts.keys())
            if (!document.keys.contains(key) && key != "source" && key != "target")
                return false;
        return true;
    };
    QVERIFY(areDeclared(document.graph));
    for (const Facts& facts : document.nodes)
        QVERIFY(areDeclared(facts));
    for (const Facts& facts : document.edges)
        QVERIFY(areDeclared(facts));
}

void TestGraphml::aDayIsAFactOfTheGraph()
{
    const Document document = read(toGraphml(pytorchExportAt(u"2022-09-12")));
    QCOMPARE(document.graph["graph.as_of"], QStringLiteral("2022-09-12"));
    QCOMPARE(document.graph["graph.dataset_as_of"], QStringLiteral("2026-09-15"));
    int members = 0;
    for (const Facts& node : document.nodes)
        members += node["node.tier"] == "founding-premier" && node["node.certainty"] == "certain"
                       ? 1
                       : 0;
    QCOMPARE(members, 6);
    QVERIFY(!read(toGraphml(pytorchExport())).graph.contains("graph.as_of"));
}

void TestGraphml::hostileTextsComeBack()
{
    const Document document = read(toGraphml(hostileExport()));
    QVERIFY2(document.error.isEmpty(), qPrintable(document.error));
    const QStringList texts = hostileTexts();
    QCOMPARE(document.nodes.size(), 2 * texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const Facts node = document.nodes[QStringLiteral("organization:%1").arg(2 * i)];
        QCOMPARE(node["node.label"], validText(texts[i]));
        const Facts edge = document.edges[QStringLiteral("membership:%1").arg(2 * i)];
        QCOMPARE(edge["edge.label"], validText(texts[i]));
    }
}

void TestGraphml::anEmptyGraphIsADocument()
{
    const Document document = read(toGraphml({}));
    QVERIFY(document.error.isEmpty());
    QVERIFY(document.nodes.isEmpty());
}

void TestGraphml::twoRunsGiveTheSameBytes()
{
    QVERIFY(toGraphml(pytorchExport()) == toGraphml(pytorchExport()));
    QVERIFY(toGraphml(pytorchExportAt(u"2025-09-12")) == toGraphml(pytorchExportAt(u"2025-09-12")));
}

QTEST_GUILESS_MAIN(TestGraphml)
#include "tst_graphml.moc"
