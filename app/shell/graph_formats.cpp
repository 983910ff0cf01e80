// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/graph_formats.h"

#include "core/interchange/dot.h"
#include "core/interchange/gexf.h"
#include "core/interchange/graphml.h"

#include <QCoreApplication>

#include <array>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct GraphFormats
{
    Q_DECLARE_TR_FUNCTIONS(GraphFormats)

public:
    static QString graphmlOfDay() { return tr("GraphML, on the as-of day"); }
    static QString gexfOfDay() { return tr("GEXF, on the as-of day"); }
    static QString dotOfDay() { return tr("DOT, on the as-of day"); }
    static QString graphml() { return tr("GraphML, of all times"); }
    static QString gexf() { return tr("GEXF, of all times with intervals"); }
    static QString dot() { return tr("DOT, of all times"); }
};

template <QByteArray (*write)(const GraphExport&), bool isOfDay>
QByteArray make(const DatasetPtr& dataset, std::optional<Day> day)
{
    return write(makeGraphExport(dataset, isOfDay ? day : std::nullopt));
}

} // namespace

std::span<const GraphFormat> graphFormats()
{
    static constexpr std::array formats{
        GraphFormat{"graphml"_L1, GraphFormats::graphmlOfDay, true, make<toGraphml, true>},
        GraphFormat{"gexf"_L1, GraphFormats::gexfOfDay, true, make<toGexf, true>},
        GraphFormat{"dot"_L1, GraphFormats::dotOfDay, true, make<toDot, true>},
        GraphFormat{"graphml"_L1, GraphFormats::graphml, false, make<toGraphml, false>},
        GraphFormat{"gexf"_L1, GraphFormats::gexf, false, make<toGexf, false>},
        GraphFormat{"dot"_L1, GraphFormats::dot, false, make<toDot, false>},
    };
    return formats;
}

} // namespace steward
