// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/tile_placement.h"

#include "core/timeline/row_cells.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace steward {

namespace {

constexpr TextStyle caption{TextSize::Caption};
constexpr TextStyle captionBold{TextSize::Caption, TextWeight::Bold};
constexpr double shortestLabel = 40.0;

/// A mark on its way to a place; pixels from the left of the tile.
struct Candidate
{
    PlacedMark mark;
    int importance = 1;
    double x = 0.0;
    double radius = 4.0;
    double right = 0.0; ///< of its days, where they are drawn; else of the marker
    double labelWidth = 0.0;

    double from() const { return x - radius - markGap / 2; }
    double toBare() const { return right + markGap / 2; }
    double toLabelled() const { return toBare() + labelWidth + markGap; }
    double fromLabelled() const { return from() - labelWidth - markGap; }
};

class TilePlacement
{
public:
    TilePlacement(const TileRequest& request, const ItemLabels& labels, const TextMeasure& measure)
        : m_request(request), m_labels(labels), m_measure(measure),
          m_scale(request.step.pixelsPerDay()), m_width(request.days.days() * m_scale)
    {
    }

    std::vector<PlacedMark> place();

private:
    bool isStrip() const { return m_request.look.mode == LaneMode::Strip; }
    TextStyle labelStyle() const
    {
        return m_request.look.mode == LaneMode::Cards ? captionBold : caption;
    }
    void collect();
    void add(const TimelineColumn& column);
    void addEach(const TimelineColumn& column);
    double labelWidth(const TimelineItem& item, int count) const;
    double countWidth(const Candidate& candidate) const;
    std::optional<std::size_t> firstFree(double left, double right) const;
    bool placeLabelled(Candidate& candidate);
    bool hasRoomForAnyLabel(const Candidate& candidate) const;
    bool placeBare(const Candidate& candidate);
    void put(const Candidate& candidate, std::size_t row, double from, double to, double kept = 0.0);
    void fold(const PlacedMark& mark);
    void measureRoom();
    void widenForCounts();
    double endOf(const PlacedMark& mark) const;

    const TileRequest& m_request;
    const ItemLabels& m_labels;
    const TextMeasure& m_measure;
    double m_scale;
    double m_width;
    std::vector<Candidate> m_candidates;
    std::vector<RowCells> m_rows;
    std::vector<PlacedMark> m_placed;
    std::vector<double> m_kept; ///< pixels taken after each placed mark's label, for a number to come
};

QString counted(const QString& title, int count)
{
    return count > 1 ? title + QStringLiteral(" +%1").arg(count - 1) : title;
}

ColumnQuery queryOf(const TileRequest& request)
{
    const int shift = request.look.shift;
    return {request.lane, request.days.begin.number >> shift,
            ((request.days.end.number - 1) >> shift) + 1, shift, request.look.leastClass};
}

double TilePlacement::labelWidth(const TimelineItem& item, int count) const
{
    if (!m_request.look.hasLabels)
        return 0.0;
    const bool isCard = m_request.look.mode == LaneMode::Cards;
    double width = m_measure.width(counted(m_labels.title(item), count), labelStyle());
    if (isCard)
        width = std::max(width, m_measure.width(m_labels.detail(item), caption)) + 2.0 * cardPadding;
    return std::min(widestLabel, std::ceil(width) + 1.0);
}

void TilePlacement::add(const TimelineColumn& column)
{
    const TimelineItem& item = m_request.index->item(column.best);
    Candidate candidate;
    candidate.mark.item = column.best;
    candidate.mark.count = column.count;
    candidate.mark.matches = column.matches;
    candidate.mark.doubt = column.doubt;
    candidate.mark.column = column.number;
    candidate.importance = item.importance;
    candidate.radius = isStrip() ? 1.0 : markerRadius(item.importance);
    const double left = (item.begin - m_request.days.begin.number) * m_scale;
    const double right = (item.end - m_request.days.begin.number) * m_scale;
    // Neighbouring tiles know nothing of each other, so a mark stays in its own.
    const bool isInside = left >= 0.0 && right <= m_width;
    candidate.mark.hasSpan = isInside && column.count == 1 && item.days() > 1 && right - left >= shortestSpan;
    const double middle = candidate.mark.hasSpan ? left + candidate.radius : (left + right) / 2.0;
    candidate.x = std::clamp(middle, std::min(candidate.radius, m_width / 2.0),
                             std::max(m_width - candidate.radius, m_width / 2.0));
    candidate.right = candidate.mark.hasSpan ? right : candidate.x + candidate.radius;
    candidate.mark.center = candidate.x / m_scale;
    m_candidates.push_back(candidate);
}

void TilePlacement::addEach(const TimelineColumn& column)
{
    ColumnQuery query = queryOf(m_request);
    query.first = column.number;
    query.last = column.number + 1;
    for (const std::int32_t number : m_request.index->itemsIn(query, static_cast<std::size_t>(column.count))) {
        const bool isMatch = m_request.matches && m_request.matches->isActive() && m_request.matches->has(number);
        add({column.number, 1, number, m_request.index->item(number).doubt, isMatch ? 1 : 0});
    }
}

void TilePlacement::collect()
{
    for (const TimelineColumn& column : m_request.index->columns(queryOf(m_request), m_request.matches)) {
        if (!isStrip() && column.count > 1 && column.count <= m_request.individually)
            addEach(column);
        else
            add(column);
    }
    std::ranges::stable_sort(m_candidates, [](const Candidate& a, const Candidate& b) {
        if (a.importance != b.importance)
            return a.importance > b.importance;
        return a.x < b.x;
    });
}

std::optional<std::size_t> TilePlacement::firstFree(double left, double right) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].isFree(left, right))
            return row;
    return std::nullopt;
}

void TilePlacement::put(const Candidate& candidate, std::size_t row, double from, double to, double kept)
{
    m_rows[row].take(std::max(0.0, from), to + kept);
    m_kept.push_back(kept);
    m_placed.push_back(candidate.mark);
    m_placed.back().row = static_cast<int>(row);
}

/// Measuring a title costs more than finding out that there is no room for any.
bool TilePlacement::hasRoomForAnyLabel(const Candidate& candidate) const
{
    const double from = std::max(0.0, candidate.from());
    if (firstFree(from, candidate.toBare() + shortestLabel))
        return true;
    return candidate.toBare() + widestLabel > m_width
           && firstFree(std::max(0.0, candidate.from() - shortestLabel), std::min(m_width, candidate.toBare()));
}

/// Room for the number that a label gets when others fold into its mark; a label without it would
/// have to give up its words.
double TilePlacement::countWidth(const Candidate& candidate) const
{
    return candidate.mark.count == 1 ? m_measure.width(counted(QString(), 2), labelStyle()) : 0.0;
}

/// In the first row with room for mark and label: after the mark, or before it at the tile's end.
bool TilePlacement::placeLabelled(Candidate& candidate)
{
    if (!m_request.look.hasLabels || !hasRoomForAnyLabel(candidate))
        return false;
    candidate.labelWidth = labelWidth(m_request.index->item(candidate.mark.item), candidate.mark.count);
    const double from = std::max(0.0, candidate.from());
    for (const double kept : {countWidth(candidate), 0.0}) {
        const auto row = firstFree(from, candidate.toLabelled() + kept);
        if (!row)
            continue;
        put(candidate, *row, from, candidate.toLabelled(), kept);
        m_placed.back().labelWidth = candidate.labelWidth;
        return true;
    }
    const bool isAtEnd = candidate.toLabelled() > m_width;
    if (!isAtEnd || m_request.look.mode == LaneMode::Cards)
        return false;
    const double to = std::min(m_width, candidate.toBare());
    const auto row = firstFree(candidate.fromLabelled(), to);
    if (!row)
        return false;
    put(candidate, *row, candidate.fromLabelled(), to);
    m_placed.back().labelWidth = candidate.labelWidth;
    m_placed.back().isLabelLeft = true;
    return true;
}

bool TilePlacement::placeBare(const Candidate& candidate)
{
    const double from = std::max(0.0, candidate.from());
    const double to = std::min(m_width, candidate.toBare());
    const auto row = firstFree(from, to);
    if (row)
        put(candidate, *row, from, to);
    return row.has_value();
}

void TilePlacement::fold(const PlacedMark& mark)
{
    const auto nearest = std::ranges::min_element(m_placed, {}, [&mark](const PlacedMark& other) {
        return std::abs(other.center - mark.center);
    });
    if (nearest == m_placed.end())
        return;
    nearest->count += mark.count;
    nearest->matches += mark.matches;
    nearest->doubt = std::max(nearest->doubt, mark.doubt);
}

void TilePlacement::measureRoom()
{
    for (PlacedMark& mark : m_placed)
        if (mark.labelWidth <= 0.0)
            mark.roomAfter = m_rows[static_cast<std::size_t>(mark.row)].roomAfter(mark.center * m_scale + 10.0);
}

/// What folded into a mark with a label adds a number to it, which takes room where there is some.
void TilePlacement::widenForCounts()
{
    for (std::size_t i = 0; i < m_placed.size(); ++i) {
        PlacedMark& mark = m_placed[i];
        if (mark.count < 2 || mark.labelWidth <= 0.0 || mark.isLabelLeft)
            continue;
        const double more = labelWidth(m_request.index->item(mark.item), mark.count) - mark.labelWidth;
        RowCells& row = m_rows[static_cast<std::size_t>(mark.row)];
        const double end = endOf(mark) + mark.labelWidth + markGap;
        const double missing = more - m_kept[i];
        if (more <= 0.0 || (missing > 0.0 && row.roomAfter(end + m_kept[i]) < missing))
            continue;
        if (missing > 0.0)
            row.take(end + m_kept[i], end + more);
        mark.labelWidth += more;
    }
}

/// Where a mark's label may begin, but for the gap.
double TilePlacement::endOf(const PlacedMark& mark) const
{
    const TimelineItem& item = m_request.index->item(mark.item);
    if (mark.hasSpan)
        return (item.end - m_request.days.begin.number) * m_scale + markGap / 2;
    return mark.center * m_scale + (isStrip() ? 1.0 : markerRadius(item.importance)) + markGap / 2;
}

std::vector<PlacedMark> TilePlacement::place()
{
    collect();
    const int rows = isStrip() ? 1 : std::max(1, m_request.look.pointRows);
    m_rows.assign(static_cast<std::size_t>(rows), RowCells(m_width));
    std::vector<const Candidate*> rest;
    for (Candidate& candidate : m_candidates)
        if (!placeLabelled(candidate))
            rest.push_back(&candidate);
    if (!isStrip()) { // in a strip the columns themselves are drawn
        for (const Candidate* candidate : rest)
            if (!placeBare(*candidate))
                fold(candidate->mark);
        measureRoom();
        widenForCounts();
    }
    for (PlacedMark& mark : m_placed)
        if (mark.labelWidth > 0.0)
            mark.label = markText(m_labels.title(m_request.index->item(mark.item)), mark.count, labelStyle(),
                                  mark.labelWidth - (labelStyle() == captionBold ? 2.0 * cardPadding - 1.0 : 0.0), m_measure);
    std::ranges::stable_sort(m_placed, {}, &PlacedMark::center);
    return std::move(m_placed);
}

} // namespace

std::vector<PlacedMark> placeTile(const TileRequest& request, const ItemLabels& labels,
                                  const TextMeasure& measure)
{
    return TilePlacement(request, labels, measure).place();
}

QString markText(const QString& title, int count, TextStyle style, double room, const TextMeasure& measure)
{
    const QString whole = counted(title, count);
    if (measure.width(whole, style) <= room)
        return whole;
    const QString more = counted(QString(), count);
    return measure.elided(title, style, count > 1 ? room - measure.width(more, style) : room) + more;
}

} // namespace steward
