// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A chart as plain values: what is drawn, over which days, in which role. No colours, no fonts and
// no sentences; texts here are names from the dataset. app/charts draws it.

#pragma once

#include "core/base/fact_ref.h"
#include "core/base/interval.h"
#include "core/scene/roles.h"

#include <QString>

#include <optional>
#include <vector>

namespace steward {

/// A value that holds for a span of days: a month, or the interval between two releases.
struct ChartPoint
{
    DaySpan span;
    std::optional<double> value; ///< none: undefined, a gap in the chart; never drawn as 0
    std::optional<double> low;   ///< limits of the true value, where they are known: "at least"
    std::optional<double> high;  ///< has only the lower one
    std::optional<double> total; ///< where the value is a rate: the amount over the whole span
    bool partial = false; ///< data of the span are incomplete; drawn dashed, and hatched beneath
    FactRef fact;         ///< the row the value stands in, where it is a published one
    QString label;        ///< name of the span, where it is not a month ("release 2.1")

    Day middle() const { return span.begin + span.days() / 2; }
};

struct ChartSeries
{
    QString key; ///< stable name: "active-contributors", "share:meta"
    Role role = Role::SeriesFirst;
    Hatch hatch = Hatch::None;      ///< of areas: the unknown share
    std::vector<ChartPoint> points; ///< by time; spans do not overlap
};

enum class ChartKind : std::uint8_t {
    Line,
    Bars,        ///< as wide as their spans
    StackedArea, ///< the first series at the bottom; all have the same spans
};

enum class ChartUnit : std::uint8_t { People, Commits, Share, PeoplePerMonth, CommitsPerMonth };

/// One plot with a value axis of its own. The value axis begins at 0.
struct ChartPanel
{
    ChartKind kind = ChartKind::Line;
    ChartUnit unit = ChartUnit::People;
    std::vector<ChartSeries> series;
    double heightShare = 1.0; ///< relative to the other panels
};

/// A stretch of time behind the plots.
struct ChartBand
{
    DaySpan span;
    Role role = Role::EraFirst;
    Hatch hatch = Hatch::None; ///< None: a faint tint with `text` above it, as for eras
    QString text;              ///< a name from the dataset; may be empty
    FactRef fact;              ///< row of periods or coverage, where there is one
};

struct ChartEvent
{
    Day day;
    Role role = Role::CategoryStewardship;
    QString text;
    FactRef fact;
};

/// Panels stacked over one time axis.
struct ChartSpec
{
    QString key;    ///< "active-contributors", "commits", "share", "releases", …
    DaySpan window; ///< visible days
    std::vector<ChartPanel> panels;
    std::vector<ChartBand> bands;
    std::vector<ChartEvent> events;
    std::optional<Day> asOf;
};

} // namespace steward
