// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/interchange/graph_export.h"

#include <QByteArray>

namespace steward {

/// GEXF 1.3 (https://gexf.net/1.3/). All times: a dynamic graph, in which a node or edge lives on
/// the days on which it possibly was there. Ends are inclusive in this version; what has not ended
/// has no end, and what nobody dated no start. A fact that ends before it starts has no life, and
/// says so in the attribute ends_before_start. With a day: a slice at that day.
///
/// The columns start and end are called stated_start and stated_end, for readers take attributes of
/// those names for their own. Parallel edges differ in kind, as the format demands: the second
/// membership of an organization is "membership 2" there, and "membership" in the attribute.
QByteArray toGexf(const GraphExport& graph);

} // namespace steward
