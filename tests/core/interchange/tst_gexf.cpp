// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/gexf.h"
#include "core/interchange/lifetimes.h"
#include "core/interchange/valid_text.h"

#include "tests/core/interchange/graph_samples.h"

#include <QMap>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace steward;

namespace {

using Facts = QMap<QString, QString>;

/// A node or edge: its own attributes, its values by what they are for with "=" in front, and its
/// spells as "start/end".
struct Element
{
    Facts facts;
    QStringList spells;
};

struct Document
{
    Facts meta;
    Facts graph;
    QSet<QString> declared; ///< "node kind"
    QList<Element> nodes;
    QList<Element> edges;
    QString error;
};

Facts attributesOf(const QXmlStreamReader& reader)
{
    Facts facts;
    for (const QXmlStreamAttribute& attribute : reader.attributes())
        facts[attribute.name().toString()] = attribute.value().toString();
    return facts;
}

void take(Document& document, QList<Element>*& list, QXmlStreamReader& reader)
{
    const QString name = reader.name().toString();
    const Facts facts = attributesOf(reader);
    if (name == "meta") {
        document.meta = facts;
    } else if (name == "creator" || name == "description" || name == "keywords") {
        document.meta[name] = reader.readElementText();
    } else if (name == "graph") {
        document.graph = facts;
    } else if (name == "attributes") {
        document.meta["class"] = facts["class"];
    } else if (name == "attribute") {
        document.declared.insert(document.meta["class"] + u' ' + facts["id"]);
    } else if (name == "node" || name == "edge") {
        list = name == "node" ? &document.nodes : &document.edges;
        list->append({facts, {}});
    } else if (name == "attvalue") {
        list->last().facts[u'=' + facts["for"]] = facts["value"];
    } else if (name == "spell") {
        list->last().spells.append(facts["start"] + u'/' + facts["end"]);
    }
}

Document read(const QByteArray& xml)
{
    Document document;
    QList<Element>* list = nullptr;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement)
            take(document, list, reader);
    document.error = reader.errorString();
    return document;
}

DaySpan span(QStringView first, QStringView last) { return {day(first), day(last) + 1}; }

} // namespace

class TestGexf : public QObject
{
    Q_OBJECT

private slots:
    void allTimesAreADynamicGraph();
    void aDayIsASlice();
    void everyValueIsDeclared();
    void parallelEdgesDifferInKind();
    void lastDaysAreInclusive();
    void endsAreOpenOrUnknownOrKnown();
    void whatEndsBeforeItStartsHasNoLife();
    void severalStaysAreSpells();
    void whatHasNoBoundsHasNoTimes();
    void hostileTextsComeBack();
    void twoRunsGiveTheSameBytes();
};

void TestGexf::allTimesAreADynamicGraph()
{
    const GraphExport graph = pytorchExport();
    const Document document = read(toGexf(graph));
    QVERIFY2(document.error.isEmpty(), qPrintable(document.error));
    QCOMPARE(document.graph["mode"], QStringLiteral("dynamic"));
    QCOMPARE(document.graph["timeformat"], QStringLiteral("date"));
    QCOMPARE(document.graph["timerepresentation"], QStringLiteral("interval"));
    QCOMPARE(document.meta["lastmodifieddate"], QStringLiteral("2026-09-15"));
    QVERIFY(document.meta["description"].contains("CC-BY-4.0"));
    QCOMPARE(document.nodes.size(), 362);
    QCOMPARE(static_cast<std::size_t>(document.edges.size()), graph.edges.size());
    QSet<QString> ids;
    for (const Element& node : document.nodes)
        ids.insert(node.facts["id"]);
    for (const Element& edge : document.edges) {
        QVERIFY(ids.contains(edge.facts["source"]) && ids.contains(edge.facts["target"]));
        const bool isBackwards = edge.facts.contains("start") && edge.facts.contains("end")
                                 && edge.facts["end"] < edge.facts["start"];
        QVERIFY2(!isBackwards, qPrintable(edge.facts["id"]));
    }
}

void TestGexf::aDayIsASlice()
{
    const Document document = read(toGexf(pytorchExportAt(u"2026-09-15")));
    QCOMPARE(document.graph["mode"], QStringLiteral("slice"));
    QCOMPARE(document.graph["timerepresentation"], QStringLiteral("timestamp"));
    QCOMPARE(document.graph["timestamp"], QStringLiteral("2026-09-15"));
    int members = 0;
    for (const Element& node : document.nodes) {
        members += node.facts.contains("=tier") ? 1 : 0;
        QVERIFY(node.facts.contains("=certainty"));
        QVERIFY(!node.facts.contains("start") && !node.facts.contains("end")
                && node.spells.isEmpty());
    }
    QCOMPARE(members, 48);
}

void TestGexf::everyValueIsDeclared()
{
    const Document document = read(toGexf(pytorchExportAt(u"2025-09-12")));
    const auto areDeclared = [&](const Element& element, const char* owner) {
        for (const QString& name : element.facts.keys())
            if (name.startsWith(u'=')
                && !document.declared.contains(QLatin1String(owner) + u' ' + name.mid(1)))
                return false;
        return true;
    };
    for (const Element& node : document.nodes)
        QVERIFY(areDeclared(node, "node"));
    for (const Element& edge : document.edges)
        QVERIFY(areDeclared(edge, "edge"));
    QVERIFY(!document.declared.contains("edge start") && !document.declared.contains("edge end"));
}

void TestGexf::parallelEdgesDifferInKind()
{
    const Document document = read(toGexf(pytorchExport()));
    QSet<QString> seen;
    int second = 0;
    for (const Element& edge : document.edges) {
        const QString kind = edge.facts["kind"];
        seen.insert(edge.facts["source"] + u'|' + edge.facts["target"] + u'|' + kind);
        QVERIFY(kind.startsWith(edge.facts["=kind"]));
        second += kind == "membership 2" ? 1 : 0;
    }
    QCOMPARE(seen.size(), document.edges.size());
    QVERIFY(second > 0);
}

void TestGexf::lastDaysAreInclusive()
{
    const Document document = read(toGexf(pytorchExport()));
    const auto edge = std::ranges::find_if(document.edges, [](const Element& element) {
        return element.facts["source"] == "organization:meta"
               && element.facts["label"] == "founding-premier";
    });
    QVERIFY(edge != document.edges.end());
    QCOMPARE(edge->facts["start"], QStringLiteral("2022-09-12"));
    QCOMPARE(edge->facts["end"], QStringLiteral("2026-01-07"));
    QCOMPARE(edge->facts["=stated_end"], QStringLiteral("2026-01-08"));
}

void TestGexf::endsAreOpenOrUnknownOrKnown()
{
    StatedInterval stated;
    stated.start = parsePartialDate(u"2024-05");
    stated.qualifier = StartQualifier::Exact;
    const auto edgeOf = [&] {
        const FactInterval interval = resolve(stated, day(u"2026-09-15"), 0);
        return read(toGexf(exportOf(interval, spellsOf(interval)))).edges.first().facts;
    };
    const Facts open = edgeOf();
    QCOMPARE(open["start"], QStringLiteral("2024-05-01"));
    QVERIFY(!open.contains("end") && !open.contains("=end_known"));
    QCOMPARE(open["=latest_start"], QStringLiteral("2024-05-31"));
    QCOMPARE(open["=earliest_last_day"], QStringLiteral("2026-09-15"));
    QVERIFY(!open.contains("=latest_last_day"));
    stated.endUnknown = true;
    const Facts unknown = edgeOf();
    QCOMPARE(unknown["end"], QStringLiteral("2026-09-14"));
    QCOMPARE(unknown["=end_known"], QStringLiteral("false"));
    QCOMPARE(unknown["=earliest_last_day"], QStringLiteral("2024-05-31"));
    stated.endUnknown = false;
    stated.end = parsePartialDate(u"2025");
    const Facts known = edgeOf();
    QCOMPARE(known["end"], QStringLiteral("2025-12-30"));
    QCOMPARE(known["=end_known"], QStringLiteral("true"));
    QCOMPARE(known["=earliest_last_day"], QStringLiteral("2024-12-31"));
}

void TestGexf::whatEndsBeforeItStartsHasNoLife()
{
    StatedInterval stated;
    stated.start = parsePartialDate(u"2024-05-01");
    stated.qualifier = StartQualifier::Exact;
    stated.end = parsePartialDate(u"2020-01-01");
    const FactInterval interval = resolve(stated, day(u"2026-09-15"), 0);
    const Document document = read(toGexf(exportOf(interval, spellsOf(interval))));
    QVERIFY(document.error.isEmpty());
    const Element& edge = document.edges.first();
    QVERIFY(!edge.facts.contains("start") && !edge.facts.contains("end") && edge.spells.isEmpty());
    QCOMPARE(edge.facts["=ends_before_start"], QStringLiteral("true"));
    QCOMPARE(edge.facts["=latest_last_day"], QStringLiteral("2019-12-31"));
    for (const Element& node : document.nodes)
        QVERIFY(!node.facts.contains("start") && node.spells.isEmpty());
}

void TestGexf::severalStaysAreSpells()
{
    const std::vector<DaySpan> spells{{Day::min(), day(u"2020-01-01")},
                                      span(u"2021-01-01", u"2021-12-31"),
                                      {day(u"2023-01-01"), Day::max()}};
    const Document document = read(toGexf(exportOf({}, spells)));
    const QStringList expected{"/2019-12-31", "2021-01-01/2021-12-31", "2023-01-01/"};
    QCOMPARE(document.nodes.first().spells, expected);
    QCOMPARE(document.edges.first().spells, expected);
    QVERIFY(!document.edges.first().facts.contains("start"));
}

void TestGexf::whatHasNoBoundsHasNoTimes()
{
    const Document document = read(toGexf(exportOf({}, {{Day::min(), Day::max()}})));
    const Element& edge = document.edges.first();
    QVERIFY(!edge.facts.contains("start") && !edge.facts.contains("end") && edge.spells.isEmpty());
    QVERIFY(!edge.facts.contains("=ends_before_start"));
}

void TestGexf::hostileTextsComeBack()
{
    const Document document = read(toGexf(hostileExport()));
    QVERIFY2(document.error.isEmpty(), qPrintable(document.error));
    const QStringList texts = hostileTexts();
    QCOMPARE(document.nodes.size(), 2 * texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QCOMPARE(document.nodes[2 * i].facts["label"], validText(texts[i]));
        QCOMPARE(document.edges[i].facts["label"], validText(texts[i]));
        QCOMPARE(document.edges[i].facts["=stated_start"], validText(texts[i]));
    }
    QVERIFY(read(toGexf({})).error.isEmpty());
}

void TestGexf::twoRunsGiveTheSameBytes()
{
    QVERIFY(toGexf(pytorchExport()) == toGexf(pytorchExport()));
    QVERIFY(toGexf(pytorchExportAt(u"2025-09-12")) == toGexf(pytorchExportAt(u"2025-09-12")));
}

QTEST_GUILESS_MAIN(TestGexf)
#include "tst_gexf.moc"
