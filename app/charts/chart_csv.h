// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/chart_series.h"

#include "app/charts/chart_words.h"

#include <QByteArray>

namespace steward {

/// What the chart shows as a table in UTF-8: a row a span that touches the window, a column a
/// series that is not hidden, and columns of its limits and its coverage where any of its points
/// has them. Spans are ISO: "2022-09", "2022-Q3", "2022", else "begin/end" with the end outside; of
/// an age "P12M". Numbers have a point; what is not defined is empty.
QByteArray chartCsv(const ChartSpec& spec, const ChartWords& words);

} // namespace steward
