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
    std::optional<double> value;    ///< none: undefined, a gap in the chart; never drawn as 0
    std::optional<double> low;      ///< limits of the true value, where they are known: "at least"
    std::optional<double> high;     ///< has only the lower one
    std::optional<double> total;    ///< where the value is a rate: the amount over the whole span
    std::optional<double> coverage; ///< share of what is counted that is known, in [0, 1]
    bool partial = false; ///< data of the span are incomplete; drawn dashed, and hatched beneath
    FactRef fact;         ///< the row the value stands in, where it is a published one
    QString label;        ///< name of the span, where it is not a month ("release 2.1")

    Day middle() const { return span.begin + span.days() / 2; }
};

/// How a series of a Line panel is drawn; elsewhere it has no say.
enum class SeriesStyle : std::uint8_t {
    Solid,
    Dashed,
    Points, ///< a dot a value, which no line connects; hollow where the point is partial
    Rings,  ///< likewise, all hollow: values that are shown, but not used by the lines
};

struct ChartSeries
{
    QString key; ///< stable name: "active-contributors", "share:meta"
    Role role = Role::SeriesFirst;
    Hatch hatch = Hatch::None;      ///< of areas: the unknown share
    std::vector<ChartPoint> points; ///< by time; spans do not overlap
    bool hasBand = false;           ///< of lines and steps: the area from `low` to `high` is tinted
    bool isHidden = false; ///< switched off by the reader: stays in the legend, not in the plot
    SeriesStyle style = SeriesStyle::Solid;
};

enum class ChartKind : std::uint8_t {
    Line,
    Bars,        ///< as wide as their spans
    StackedArea, ///< the first series at the bottom; all have the same spans
    Steps,       ///< a value holds from the begin of its span to the begin of the next: survival
    HeatMap,     ///< a row a series, the first on top; a cell a point, shaded by its value
};

enum class ChartUnit : std::uint8_t {
    People,
    Commits,
    Share, ///< in [0, 1], shown as percent
    PeoplePerMonth,
    CommitsPerMonth,
    Organizations,
    Seats,
    Releases,
    Days,
    Index,  ///< 100 at a chosen day
    Number, ///< a plain number that may have a fraction
};

enum class ValueScale : std::uint8_t {
    Linear, ///< begins at 0
    Log,    ///< values of 0 or less have no place and are left out
};

/// One plot with a value axis of its own.
struct ChartPanel
{
    ChartKind kind = ChartKind::Line;
    ChartUnit unit = ChartUnit::People;
    std::vector<ChartSeries> series;
    double heightShare = 1.0;              ///< relative to the other panels
    ValueScale scale = ValueScale::Linear; ///< of lines; other kinds are always linear
    std::optional<double> maximum{}; ///< least value at the top, so that plots can be compared
};

enum class ChartAxis : std::uint8_t {
    Calendar,
    Age, ///< a Day's number is a number of months since something; spans are half-open as ever
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
    bool isSubject = false; ///< what the chart is about: it stands above the others, its rule is solid
};

/// Panels over one time axis: below each other, or side by side in rows (small multiples).
struct ChartSpec
{
    QString key; ///< "active-contributors", "commits", "share", "releases", …
    ChartAxis axis = ChartAxis::Calendar;
    DaySpan window;  ///< visible days (or months, by the axis)
    int columns = 1; ///< of panels; filled row by row
    std::vector<ChartPanel> panels;
    std::vector<ChartBand> bands;
    std::vector<ChartEvent> events;
    std::optional<Day> asOf;
};

} // namespace steward
