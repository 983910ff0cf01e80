// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/graphviz_layout.h"

#include "tests/benchmarks/layout_quality.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <sys/resource.h>

namespace steward {

namespace {

double childrenCpuMs()
{
    rusage usage{};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    const auto ms = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

QByteArray dotOf(const Adjacency& graph)
{
    QByteArray dot = "graph {\n";
    for (int node = 0; node < graph.nodeCount(); ++node)
        dot += QByteArray::number(node) + ";\n";
    for (const Link& link : linksOf(graph))
        dot += QByteArray::number(link.from) + "--" + QByteArray::number(link.to) + ";\n";
    return dot + "}\n";
}

/// Lines of "node NAME X Y …" among others.
std::vector<QPointF> placesOf(const QByteArray& plain, int nodeCount)
{
    std::vector<QPointF> places(static_cast<std::size_t>(nodeCount));
    int found = 0;
    for (const QByteArray& line : plain.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() < 4 || words[0] != "node")
            continue;
        places.at(words[1].toUInt()) = QPointF(words[2].toDouble(), words[3].toDouble());
        ++found;
    }
    return found == nodeCount ? places : std::vector<QPointF>();
}

} // namespace

bool hasSfdp() { return !QStandardPaths::findExecutable(QStringLiteral("sfdp")).isEmpty(); }

GraphvizLayout runSfdp(const Adjacency& graph)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("graph.dot")));
    if (!file.open(QIODevice::WriteOnly) || file.write(dotOf(graph)) < 0)
        return {};
    file.close();
    const double start = childrenCpuMs();
    QProcess process;
    process.start(QStringLiteral("sfdp"), {QStringLiteral("-Tplain"), file.fileName()});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        return {};
    return {placesOf(process.readAllStandardOutput(), graph.nodeCount()), childrenCpuMs() - start};
}

} // namespace steward
