#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Other programs read what the commands export graphml, gexf, dot and graph-csv write.

    load_graphs.py STEWARDSHIP-EXPLORER [FILE]

For all times and for two days each format is loaded by networkx, and by igraph, xmllint and dot where
there are any, and must have the nodes, edges and members that the CSV files have.
Exit status: 0 all agree, 1 they do not, 77 networkx is not installed.
"""

import csv
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

try:
    import networkx
    from networkx.readwrite import gexf
except ImportError:
    print("networkx is not installed: nothing was checked")
    sys.exit(77)

try:
    import igraph
except ImportError:
    igraph = None

# Known to networkx from 3.5 on.
GEXF_1_3 = {
    "NS_GEXF": "http://gexf.net/1.3",
    "NS_VIZ": "http://gexf.net/1.3/viz",
    "NS_XSI": "http://www.w3.org/2001/XMLSchema-instance",
    "SCHEMALOCATION": "http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd",
    "VERSION": "1.3",
}
MEMBERS = {None: 0, "2022-09-12": 6, "2026-09-15": 48}  # of the embedded dataset


def export(program, format, output, day, file):
    call = [program, "export", format, "--output", str(output)] + file
    subprocess.run(call + (["--as-of", day] if day else []), check=True)


def rows(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def compare(what, expected, found):
    if expected != found:
        sys.exit(f"{what}: {found}, expected {expected}")


def ends(edges):
    return sorted((edge["id"], edge["source"], edge["target"]) for edge in edges)


def check_networkx(what, graph, nodes, edges):
    compare(f"{what}: nodes", [node["id"] for node in nodes], list(graph.nodes))
    found = [(key, source, target) for source, target, key in graph.edges(keys=True)]
    compare(f"{what}: edges", ends(edges), sorted(found))
    for node in nodes:
        for column in ("label", "kind", "country", "tier"):
            compare(f"{what}: {column}", node[column], graph.nodes[node["id"]].get(column, ""))


def check_igraph(path, nodes, edges):
    graph = igraph.Graph.Read_GraphML(str(path))
    compare("igraph: nodes", [node["id"] for node in nodes], graph.vs["id"])
    compare("igraph: labels", [node["label"] for node in nodes], graph.vs["label"])
    found = [(edge["id"], graph.vs[edge.source]["id"], graph.vs[edge.target]["id"]) for edge in graph.es]
    compare("igraph: edges", ends(edges), sorted(found))


def check_dot(path, nodes, edges):
    drawn = subprocess.run(["dot", "-Tsvg", str(path)], check=True, capture_output=True, text=True)
    compare("dot: messages", "", drawn.stderr)
    compare("dot: nodes", len(nodes), drawn.stdout.count('class="node"'))
    compare("dot: edges", len(edges), drawn.stdout.count('class="edge"'))


def check(program, file, day, folder):
    for format in ("graphml", "gexf", "dot"):
        export(program, format, folder / f"graph.{format}", day, file)
    export(program, "graph-csv", folder / "csv", day, file)
    nodes, edges = rows(folder / "csv" / "nodes.csv"), rows(folder / "csv" / "edges.csv")
    if not file:
        compare("members", MEMBERS[day], sum(node["tier"] != "" for node in nodes))
    graphml = networkx.read_graphml(folder / "graph.graphml", force_multigraph=True)
    check_networkx("GraphML", graphml, nodes, edges)
    gexf.GEXF.versions.setdefault("1.3", GEXF_1_3)
    with_time = networkx.read_gexf(folder / "graph.gexf", version="1.3")
    check_networkx("GEXF", networkx.MultiDiGraph(with_time), nodes, edges)
    if igraph:
        check_igraph(folder / "graph.graphml", nodes, edges)
    if shutil.which("dot"):
        check_dot(folder / "graph.dot", nodes, edges)
    if shutil.which("xmllint"):
        for format in ("graphml", "gexf"):
            subprocess.run(["xmllint", "--noout", str(folder / f"graph.{format}")], check=True)
    print(f"{day or 'all times'}: {len(nodes)} nodes, {len(edges)} edges")


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    others = [name for name in ("dot", "xmllint") if shutil.which(name)]
    print("networkx", networkx.__version__, "igraph" if igraph else "", *others)
    for day in MEMBERS:
        with tempfile.TemporaryDirectory() as folder:
            check(sys.argv[1], sys.argv[2:], day, Path(folder))


main()
