// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/timeline_placement.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace steward {

namespace {

constexpr double gap = 6.0;          ///< between neighbours in a row, and marker and label
constexpr double shortestSpan = 9.0; ///< a narrower span is only a marker
constexpr int mostRows = 12;

/// Taken stretches of one row, by where they begin.
class Row
{
public:
    bool isFree(double left, double right) const
    {
        const auto after = m_taken.lower_bound(left);
        if (after != m_taken.end() && after->first < right)
            return false;
        return after == m_taken.begin() || std::prev(after)->second <= left;
    }
    void take(double left, double right) { m_taken[left] = right; }
    /// Free pixels from the end of what holds `x` to the next thing taken.
    double roomAfter(double x) const
    {
        const auto next = m_taken.upper_bound(x);
        if (next == m_taken.begin())
            return 0.0;
        const double end = std::prev(next)->second;
        return next == m_taken.end() ? unlimited : next->first - end;
    }
    static constexpr double unlimited = 1.0e9;

private:
    std::map<double, double> m_taken;
};

struct Candidate
{
    PlacedEvent mark;
    double radius = 4.0;
    double fullLabelWidth = 0.0;

    double from() const { return std::min(mark.left, mark.x - radius) - gap / 2; }
    double toBare() const { return std::max(mark.right, mark.x + radius) + gap / 2; }
    double toLabelled() const { return toBare() + fullLabelWidth + gap; }
    double fromLabelled() const { return from() - fullLabelWidth - gap; }
};

Candidate candidateOf(const Dataset& dataset, int row, double pixelsPerDay, const TextMeasure& measure)
{
    const Event& event = dataset.events[static_cast<std::size_t>(row)];
    const DaySpan span = event.span();
    Candidate candidate;
    candidate.radius = markerRadius(event);
    candidate.mark.event = row;
    const double left = span.begin.number * pixelsPerDay;
    const double right = span.end.number * pixelsPerDay;
    const bool isSpan = span.days() > 1 && right - left >= shortestSpan;
    candidate.mark.x = isSpan ? left + candidate.radius : (left + right) / 2;
    candidate.mark.left = isSpan ? left : candidate.mark.x;
    candidate.mark.right = isSpan ? right : candidate.mark.x;
    candidate.fullLabelWidth = measure.width(event.title, {TextSize::Caption});
    return candidate;
}

/// The important first, then the older.
std::vector<Candidate> candidatesOf(const Dataset& dataset, std::vector<int> rows,
                                    double pixelsPerDay, const TextMeasure& measure)
{
    std::ranges::stable_sort(rows, [&dataset](int a, int b) {
        const Event& first = dataset.events[static_cast<std::size_t>(a)];
        const Event& second = dataset.events[static_cast<std::size_t>(b)];
        if (first.importance != second.importance)
            return first.importance > second.importance;
        return first.span().begin < second.span().begin;
    });
    std::vector<Candidate> candidates;
    for (const int row : rows)
        candidates.push_back(candidateOf(dataset, row, pixelsPerDay, measure));
    return candidates;
}

std::optional<int> firstFreeRow(const std::vector<Row>& rows, double left, double right)
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].isFree(left, right))
            return static_cast<int>(i);
    return std::nullopt;
}

void foldInto(std::vector<PlacedEvent>& placed, const PlacedEvent& mark)
{
    const auto nearest = std::ranges::min_element(placed, {}, [&mark](const PlacedEvent& other) {
        return std::abs(other.x - mark.x);
    });
    if (nearest->folded.empty())
        nearest->folded.push_back(nearest->event);
    nearest->folded.push_back(mark.event);
}

void measureRoom(const std::vector<Row>& rows, std::vector<PlacedEvent>& placed)
{
    for (PlacedEvent& mark : placed)
        if (mark.labelWidth <= 0.0)
            mark.labelRoom = rows[static_cast<std::size_t>(mark.row)].roomAfter(mark.x) + gap / 2;
}

struct Place
{
    int row = 0;
    bool isLabelLeft = false;
};

/// The first row with room for the mark and its label: after the mark where that stays inside the
/// history, else before it.
std::optional<Place> placeWithLabel(const std::vector<Row>& rows, const Candidate& candidate,
                                    double historyBegin, double historyEnd)
{
    if (candidate.toLabelled() <= historyEnd)
        if (const auto row = firstFreeRow(rows, candidate.from(), candidate.toLabelled()))
            return Place{*row, false};
    if (candidate.fromLabelled() >= historyBegin)
        if (const auto row = firstFreeRow(rows, candidate.fromLabelled(), candidate.toBare()))
            return Place{*row, true};
    return std::nullopt;
}

void take(Row& row, const Candidate& candidate, bool isLabelLeft)
{
    if (isLabelLeft)
        row.take(candidate.fromLabelled(), candidate.toBare());
    else
        row.take(candidate.from(), candidate.toLabelled());
}

std::vector<PlacedEvent> pack(const std::vector<Candidate>& candidates, int rowCount,
                              double historyBegin, double historyEnd)
{
    std::vector<Row> rows(static_cast<std::size_t>(rowCount));
    std::vector<PlacedEvent> placed;
    std::vector<const Candidate*> unlabelled;
    for (const Candidate& candidate : candidates) {
        const auto place = placeWithLabel(rows, candidate, historyBegin, historyEnd);
        if (!place) {
            unlabelled.push_back(&candidate);
            continue;
        }
        take(rows[static_cast<std::size_t>(place->row)], candidate, place->isLabelLeft);
        placed.push_back(candidate.mark);
        placed.back().row = place->row;
        placed.back().isLabelLeft = place->isLabelLeft;
        placed.back().labelWidth = candidate.fullLabelWidth;
    }
    for (const Candidate* candidate : unlabelled) {
        const auto row = firstFreeRow(rows, candidate->from(), candidate->toBare());
        if (!row) {
            foldInto(placed, candidate->mark);
            continue;
        }
        rows[static_cast<std::size_t>(*row)].take(candidate->from(), candidate->toBare());
        placed.push_back(candidate->mark);
        placed.back().row = *row;
    }
    std::ranges::stable_sort(placed, {}, &PlacedEvent::x);
    measureRoom(rows, placed);
    return placed;
}

/// Rows that would give every event its label, at most mostRows.
int wantedRows(const std::vector<Candidate>& candidates, double historyBegin, double historyEnd)
{
    std::vector<Row> rows;
    for (const Candidate& candidate : candidates) {
        auto place = placeWithLabel(rows, candidate, historyBegin, historyEnd);
        if (!place) {
            if (rows.size() == mostRows)
                return mostRows;
            rows.emplace_back();
            place = placeWithLabel(rows, candidate, historyBegin, historyEnd);
        }
        if (place) // a label longer than the history fits nowhere, however many rows there are
            take(rows[static_cast<std::size_t>(place->row)], candidate, place->isLabelLeft);
    }
    return std::max(1, static_cast<int>(rows.size()));
}

/// Hands out the rows there is room for, always to the lane that lacks most.
std::vector<int> shareRows(const std::vector<int>& wanted, int available)
{
    std::vector<int> given(wanted.size(), 1);
    int left = available - static_cast<int>(wanted.size());
    while (left > 0) {
        std::size_t neediest = wanted.size();
        double need = 1.0;
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            const double ratio = static_cast<double>(wanted[i]) / given[i];
            if (ratio > need) {
                need = ratio;
                neediest = i;
            }
        }
        if (neediest == wanted.size())
            break;
        ++given[neediest];
        --left;
    }
    return given;
}

std::vector<std::vector<int>> eventsByLane(const Snapshot& snapshot, TimelineGrouping grouping)
{
    const Dataset& dataset = *snapshot.dataset;
    std::vector<std::vector<int>> lanes(grouping == TimelineGrouping::Category ? eventCategoryCount : 1);
    for (std::size_t i = 0; i < dataset.events.size(); ++i) {
        const Event& event = dataset.events[i];
        if (!snapshot.filter.passes(event.category)
            || !snapshot.filter.passes(event.provenance.confidence))
            continue;
        const auto lane = grouping == TimelineGrouping::Category
                              ? static_cast<std::size_t>(event.category)
                              : std::size_t{0};
        lanes[lane].push_back(static_cast<int>(i));
    }
    return lanes;
}

} // namespace

double markerRadius(const Event& event)
{
    return event.importance >= 3 ? 5.5 : event.importance == 2 ? 4.5 : 3.5;
}

TimelinePlacement placeTimeline(const Snapshot& snapshot, const PlacementOptions& options,
                                const TextMeasure& measure)
{
    TimelinePlacement placement;
    placement.options = options;
    placement.rowHeight = measure.lineHeight({TextSize::Caption}) + 4.0;

    const double historyBegin = options.history.begin.number * options.pixelsPerDay;
    const double historyEnd = options.history.end.number * options.pixelsPerDay;
    std::vector<std::vector<Candidate>> candidates;
    std::vector<int> wanted;
    const auto lanes = eventsByLane(snapshot, options.grouping);
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        if (lanes[i].empty())
            continue;
        PlacedLane lane;
        if (options.grouping == TimelineGrouping::Category)
            lane.category = static_cast<EventCategory>(i);
        lane.eventCount = static_cast<int>(lanes[i].size());
        placement.lanes.push_back(lane);
        candidates.push_back(
            candidatesOf(*snapshot.dataset, lanes[i], options.pixelsPerDay, measure));
        wanted.push_back(wantedRows(candidates.back(), historyBegin, historyEnd));
    }
    const double padding = 6.0;
    const double forRows = options.height - padding * static_cast<double>(wanted.size());
    const auto given = shareRows(wanted, static_cast<int>(forRows / placement.rowHeight));
    double used = 0.0;
    for (std::size_t i = 0; i < given.size(); ++i)
        used += given[i] * placement.rowHeight + padding;
    // What is left goes to the lanes evenly, so that the last one ends at the bottom.
    const double spare = given.empty() ? 0.0 : std::max(0.0, options.height - used) / static_cast<double>(given.size());
    double top = 0.0;
    for (std::size_t i = 0; i < given.size(); ++i) {
        PlacedLane& lane = placement.lanes[i];
        lane.rows = given[i];
        lane.top = top;
        lane.height = given[i] * placement.rowHeight + padding + spare;
        lane.events = pack(candidates[i], given[i], historyBegin, historyEnd);
        top += lane.height;
    }
    return placement;
}

} // namespace steward
