// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/graph_marks.h"

#include "core/graph/fan.h"
#include "core/graph/ring_slots.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr TextStyle insideStyle{TextSize::Caption, TextWeight::Bold};
constexpr TextStyle cardStyle{TextSize::Caption, TextWeight::Regular};
constexpr double seatGap = 3.5;
constexpr double smallestDisc = 41.0;
constexpr double outerArcRoom = 40.0;
constexpr double freeCentre = 0.6; ///< of the usual disc: others stand close to it
constexpr std::size_t mostDressed = 1500; ///< more marks than these are plain

class MarkMaker
{
public:
    MarkMaker(const GraphLayout& layout, const GraphState& state, const GraphFrame& frame,
              const TextMeasure& measure)
        : m_layout(layout)
        , m_data(*layout.graph.dataset)
        , m_state(state)
        , m_frame(frame)
        , m_measure(measure)
        , m_isFree(layout.arrangement != GraphArrangement::Rings)
    {
        for (const NodePlace& place : layout.places)
            ++m_counts[static_cast<std::size_t>(place.zone)];
        const auto held = std::ranges::count_if(
            state.nodes, [](Certainty certainty) { return certainty != Certainty::No; });
        m_isCrowded = static_cast<std::size_t>(held) > mostDressed;
        m_hasSeat.assign(layout.graph.nodes.size(), false);
        for (const BoardSeat& seat : state.seats)
            m_hasSeat[static_cast<std::size_t>(seat.node)] = true;
    }

    QPointF pointOf(const NodePlace& place) const
    {
        return place.anchor >= 0 ? beside(place) : m_frame.map(place.at);
    }

    GraphMark mark(const NodePlace& place) const
    {
        GraphMark mark;
        mark.node = place.node;
        mark.zone = place.zone;
        mark.certainty = m_state.node(place.node);
        mark.radius = radiusIn(place.zone);
        mark.at = pointOf(place);
        dress(mark, m_layout.graph.nodes[static_cast<std::size_t>(place.node)]);
        mark.box = boxOf(mark);
        return mark;
    }

    GraphMark centre(int node, QPointF at) const
    {
        GraphMark mark;
        mark.node = node;
        mark.form = MarkForm::Disc;
        mark.at = at;
        mark.radius = radiusIn(Zone::Centre);
        const FactRef fact = m_layout.graph.nodes[static_cast<std::size_t>(node)];
        mark.role = fact.kind == FactKind::Body ? Role::NodeBody : Role::NodeOrganization;
        writeName(mark, nodeName(m_data, fact));
        mark.box = boxOf(mark);
        return mark;
    }

    GraphMark counted(QPointF at, const QString& text, const std::vector<HeldRow>& rows) const
    {
        GraphMark mark;
        mark.zone = Zone::Libraries;
        mark.form = MarkForm::Stack;
        mark.role = Role::NodeProject;
        mark.at = m_frame.map(at);
        for (const HeldRow& row : rows)
            mark.folded.push_back({FactKind::Project, row.row});
        asCard(mark, text);
        return mark;
    }

private:
    double radiusIn(Zone zone) const
    {
        const int count = std::max(1, m_counts[static_cast<std::size_t>(zone)]);
        const double wanted = zoneRadius(zone) * m_frame.scale;
        if (m_isFree)
            return std::max(1.0, zone == Zone::Centre ? freeCentre * wanted : wanted);
        if (zone == Zone::Centre)
            return std::max(smallestDisc, wanted); // its name has to fit
        return std::max(1.5, std::min(wanted, roomiestRadius(zone, count, m_frame)));
    }

    QPointF beside(const NodePlace& person) const
    {
        const NodePlace& anchor = m_layout.places[static_cast<std::size_t>(person.anchor)];
        return fanPoint(anchor, person.slot, radiusIn(anchor.zone), m_frame);
    }

    void dress(GraphMark& mark, FactRef fact) const
    {
        switch (fact.kind) {
        case FactKind::Organization: dressOrganization(mark); break;
        case FactKind::Body:
            mark.role = Role::NodeBody;
            mark.shape = MarkerShape::Hexagon;
            mark.isLeading = isLeading(BodyId{fact.row});
            mark.radius *= mark.isLeading ? 1.5 : 1.0;
            break;
        case FactKind::Project:
            mark.role = Role::NodeProject;
            if (m_isFree)
                mark.shape = MarkerShape::Square;
            else
                dressProject(mark, m_data[ProjectId{fact.row}].name);
            break;
        default: mark.role = Role::NodePerson; break;
        }
    }

    bool isLeading(BodyId id) const
    {
        const BodyKind kind = m_data[id].kind;
        return kind == BodyKind::Board || kind == BodyKind::Council;
    }

    void dressOrganization(GraphMark& mark) const
    {
        const int row = m_state.tier[static_cast<std::size_t>(mark.node)];
        mark.shape = MarkerShape::Hexagon;
        if (row >= 0) {
            const int rank = tierRank(m_data.memberships[static_cast<std::size_t>(row)].tier);
            mark.role = tierRole(rank);
            mark.shape = tierShape(rank);
            mark.radius = std::min(mark.radius, tierRadius(rank) * m_frame.scale);
        } else {
            mark.radius = std::min(mark.radius, tierRadius(1) * m_frame.scale);
            mark.shape = MarkerShape::Ring;
        }
        if (m_isCrowded)
            return;
        mark.hasSeat = m_hasSeat[static_cast<std::size_t>(mark.node)];
        const auto seat = std::ranges::find(m_state.seats, mark.node, &BoardSeat::node);
        if (mark.hasSeat && seat->weight.votes != 1)
            mark.votes = seat->weight.votes ? QString::number(*seat->weight.votes) : u"?"_s;
        if (mark.shape == MarkerShape::Circle && mark.certainty == Certainty::Certain)
            writeInitials(mark);
    }

    void writeInitials(GraphMark& mark) const
    {
        QString text = initialsOf(m_data.organizations[static_cast<std::size_t>(mark.node)].name);
        while (!text.isEmpty() && m_measure.width(text, insideStyle) > 1.8 * mark.radius)
            text.chop(1);
        if (!text.isEmpty())
            mark.inside = QStringList(text);
    }

    /// Very many projects are dots with names beside them where there is room.
    void dressProject(GraphMark& mark, const QString& name) const
    {
        const int index = m_layout.placeOf[static_cast<std::size_t>(mark.node)];
        const double pitch = m_layout.places[static_cast<std::size_t>(index)].pitch;
        mark.shape = MarkerShape::Square;
        mark.radius = std::min(6.0 * m_frame.scale, mark.radius);
        GraphMark card = mark;
        asCard(card, name);
        const bool isRoomy = pitch * m_frame.radiusY > cardHeight() + 3.0;
        if (isRoomy && (mark.zone == Zone::Libraries || !meetsMembers(card.box)))
            mark = card;
        if (mark.form == MarkForm::Card && mark.zone == Zone::Libraries) {
            mark.box.moveCenter(mark.at);
            mark.box.moveLeft(std::max(mark.box.left(), m_frame.graph.left()));
        }
    }

    /// Whether a card on the right arc reaches into the ring of the highest tier.
    bool meetsMembers(const QRectF& card) const
    {
        const double y = (card.center().y() - m_frame.centre.y()) / m_frame.radiusY;
        const double share = std::clamp(y / highestTierRadius.y(), -1.0, 1.0);
        const double ring = highestTierRadius.x() * std::sqrt(1.0 - share * share);
        const double reach = zoneRadius(Zone::HighestTier) * m_frame.scale + seatGap + 4.0;
        return card.left() < m_frame.map({ring, y}).x() + reach;
    }

    double cardHeight() const { return m_measure.lineHeight(cardStyle) + 4.0; }

    /// A card begins at its place and reaches outwards, as names beside markers do.
    void asCard(GraphMark& mark, const QString& text) const
    {
        if (mark.form != MarkForm::Stack)
            mark.form = MarkForm::Card;
        constexpr double padding = 8.0;
        const double left = mark.at.x() - padding;
        const double room = m_frame.graph.right() - left - 2.0 * padding - 5.0;
        const QString shown = m_measure.elided(text, cardStyle, room);
        const double height = cardHeight();
        mark.inside = QStringList(shown);
        mark.box = {left, mark.at.y() - height / 2.0,
                    m_measure.width(shown, cardStyle) + 2.0 * padding, height};
        mark.radius = height / 2.0;
        if (mark.zone == Zone::Projects) { // short of the outer arc, where people stand
            const double y = (mark.at.y() - m_frame.centre.y()) / m_frame.radiusY;
            const double arc = m_frame.map(arcPoint(1.0, 1.0, y)).x();
            mark.box.moveRight(std::min(mark.box.right(), arc - outerArcRoom * m_frame.scale));
        }
        mark.at.setX(std::clamp(mark.at.x(), mark.box.left(), mark.box.right()));
    }

    QRectF boxOf(const GraphMark& mark) const
    {
        if (mark.form == MarkForm::Card)
            return mark.box;
        const bool isRound = mark.form == MarkForm::Disc || mark.shape == MarkerShape::Circle
                             || mark.shape == MarkerShape::Ring;
        const double shape = mark.radius * (isRound ? 1.0 : 1.25);
        const double reach = std::max(shape + 0.5,
                                      mark.radius + (mark.hasSeat ? seatGap + 1.0 : 0.0));
        QRectF box(mark.at.x() - reach, mark.at.y() - reach, 2.0 * reach, 2.0 * reach);
        return mark.votes.isEmpty() ? box : box.united(votesBox(mark, m_measure));
    }

    /// In the larger size if it fits; initials where not even the smaller one does.
    void writeName(GraphMark& disc, const QString& name) const
    {
        for (const TextSize size : {TextSize::Body, TextSize::Caption}) {
            disc.insideStyle.size = size;
            disc.inside = linesInDisc(name, disc.insideStyle, disc.radius);
            if (!disc.inside.isEmpty())
                return;
        }
        disc.inside = QStringList(initialsOf(name));
    }

    /// Empty where the name does not fit without breaking a word.
    QStringList linesInDisc(const QString& name, TextStyle style, double radius) const
    {
        const double width = 1.75 * radius;
        const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
        const QStringList lines = m_measure.lines(name, style, width);
        const bool fits = static_cast<double>(lines.size()) * m_measure.lineHeight(style)
                              <= 1.4 * radius
                          && std::ranges::all_of(words, [&](const QString& word) {
                                 return m_measure.width(word, style) <= width;
                             });
        return fits ? lines : QStringList();
    }

    const GraphLayout& m_layout;
    const Dataset& m_data;
    const GraphState& m_state;
    const GraphFrame& m_frame;
    const TextMeasure& m_measure;
    std::array<int, 10> m_counts{};
    std::vector<bool> m_hasSeat; ///< by node
    bool m_isFree = false;
    bool m_isCrowded = false;
};

/// Whether a mark at `at` may show in the frame.
bool isInSight(const GraphFrame& frame, QPointF at)
{
    constexpr double reach = 60.0;
    return frame.graph.adjusted(-reach, -reach, reach, reach).contains(at);
}

/// The foundation may have been dragged out of the middle; its steward of before stands there too.
QPointF centreOf(const GraphLayout& layout, const GraphState& state, const GraphFrame& frame)
{
    const bool isFoundation = state.mode == GraphMode::Foundation;
    const int index = isFoundation ? layout.placeOf[static_cast<std::size_t>(state.centre)] : -1;
    return index < 0 ? frame.centre : frame.map(layout.places[static_cast<std::size_t>(index)].at);
}

} // namespace

std::vector<GraphMark> graphMarks(const GraphLayout& layout, const GraphState& state,
                                  const GraphFrame& frame, const GraphWords& words,
                                  const TextMeasure& measure)
{
    std::vector<GraphMark> marks;
    if (state.centre < 0)
        return marks;
    const MarkMaker maker(layout, state, frame, measure);
    marks.reserve(layout.places.size());
    const bool isFree = layout.arrangement != GraphArrangement::Rings;
    // In rings the steward stands in the middle whatever its own place.
    if (!isFree)
        marks.push_back(maker.centre(state.centre, centreOf(layout, state, frame)));
    for (const NodePlace& place : layout.places) {
        const bool isCentre = place.node == state.centre || place.zone == Zone::Centre;
        if (state.node(place.node) == Certainty::No || (isCentre && !isFree))
            continue;
        const QPointF at = maker.pointOf(place);
        if (!isInSight(frame, at))
            continue;
        if (place.zone == Zone::Centre)
            marks.push_back(maker.centre(place.node, at));
        else
            marks.push_back(maker.mark(place));
    }
    if (!state.libraries.empty() && words.libraries)
        marks.push_back(maker.counted(layout.librariesAt, words.libraries(countOf(state.libraries)),
                                      state.libraries));
    if (!state.ecosystem.empty() && words.ecosystem) {
        GraphMark ecosystem = maker.counted(layout.ecosystemAt,
                                            words.ecosystem(countOf(state.ecosystem)), state.ecosystem);
        const QRectF above = marks.back().box.adjusted(0.0, 0.0, 5.0, 6.0);
        const bool isCounted = marks.back().form == MarkForm::Stack;
        if (isCounted && above.intersects(ecosystem.box)) { // in a low picture
            ecosystem.box.moveTop(above.bottom());
            ecosystem.at = ecosystem.box.center();
        }
        marks.push_back(std::move(ecosystem));
    }
    return marks;
}

} // namespace steward
