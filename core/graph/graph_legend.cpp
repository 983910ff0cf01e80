// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/graph_legend.h"

#include <algorithm>

namespace steward {

namespace {

constexpr TextStyle headingStyle{TextSize::Heading, TextWeight::Bold};
constexpr TextStyle mutedStyle{TextSize::Caption, TextWeight::Regular};
constexpr TextStyle rowStyle{TextSize::Caption, TextWeight::Regular};
constexpr TextStyle strongStyle{TextSize::Body, TextWeight::Bold};
constexpr double glyphWidth = 22.0;
constexpr double columnGap = 18.0;
constexpr double unboundedHeight = 1e6;

MarkerItem glyph(MarkerShape shape, Role role, Certainty certainty = Certainty::Certain)
{
    const bool isCertain = certainty == Certainty::Certain;
    return {
        {},
        5.5,
        shape,
        Fill{role, isCertain ? Tone::Full : Tone::Soft},
        Stroke{role, Tone::Full, isCertain ? 1.0 : 1.3, isCertain ? Dash::Solid : Dash::Dashed}};
}

/// Members by tier, in the order of the ranks and within a rank in that of the format's list.
std::vector<KeyRow> tierRows(const Snapshot& snapshot, const GraphWords& words)
{
    std::vector<KeyRow> rows;
    for (int rank = 0; rank < tierRankCount; ++rank) {
        for (const QLatin1StringView word : memberTierWords()) {
            const QString tier(word);
            if (tierRank(tier) != rank)
                continue;
            Count count;
            for (const Member& member : snapshot.members) {
                const auto row = static_cast<std::size_t>(member.membership.row);
                if (snapshot.dataset->memberships[row].tier != tier)
                    continue;
                ++count.possible;
                count.certain += member.membership.certainty == Certainty::Certain ? 1 : 0;
            }
            if (count.possible > 0)
                rows.push_back({words.tiers.value(tier, tier), words.count(count),
                                glyph(tierShape(rank), tierRole(rank))});
        }
    }
    return rows;
}

class Shown
{
public:
    explicit Shown(const std::vector<GraphMark>& marks) : m_marks(marks) {}

    bool has(auto&& matches) const { return std::ranges::any_of(m_marks, matches); }

private:
    const std::vector<GraphMark>& m_marks;
};

/// What the glyphs of a comparison mean, of those that are shown.
std::vector<KeyRow> changeRows(const Shown& shown, const GraphWords& words)
{
    std::vector<KeyRow> rows;
    const auto add = [&](GraphChange change, const QString& text, MarkerShape shape, Role role) {
        if (!shown.has([change](const GraphMark& mark) { return mark.change == change; }))
            return;
        MarkerItem sign = glyph(shape, role);
        sign.radius = 5.0;
        sign.stroke.reset();
        rows.push_back({text, {}, sign});
    };
    add(GraphChange::Joined, words.joined, MarkerShape::Plus, Role::Gained);
    add(GraphChange::Left, words.left, MarkerShape::Cross, Role::Lost);
    add(GraphChange::Changed, words.changed, MarkerShape::Diamond, Role::Changed);
    return rows;
}

std::vector<KeyRow> markRows(const GraphState& state, const std::vector<GraphMark>& marks,
                          const GraphWords& words)
{
    const Shown shown(marks);
    const auto hasRole = [&](Role role) {
        return shown.has([&](const GraphMark& mark) { return mark.role == role; });
    };
    std::vector<KeyRow> rows;
    if (state.mode == GraphMode::Steward)
        rows.push_back({words.steward, {}, glyph(MarkerShape::Circle, Role::NodeOrganization)});
    if (shown.has([](const GraphMark& mark) {
            return mark.role == Role::NodeOrganization && mark.form == MarkForm::Marker;
        }))
        rows.push_back(
            {words.otherOrganization, {}, glyph(MarkerShape::Ring, Role::NodeOrganization)});
    if (!state.seats.empty()) {
        MarkerItem ring = glyph(MarkerShape::Circle, Role::EdgeSeat);
        ring.fill = Fill{Role::Canvas};
        ring.stroke = Stroke{Role::EdgeSeat, Tone::Full, 1.6};
        rows.push_back({words.boardSeat, {}, ring});
        const auto isUndefined = [](const BoardSeat& seat) { return !seat.weight.votes; };
        if (std::ranges::any_of(state.seats, isUndefined))
            rows.push_back({words.undefinedVotes});
    }
    if (hasRole(Role::NodeBody))
        rows.push_back({words.body, {}, glyph(MarkerShape::Hexagon, Role::NodeBody)});
    if (hasRole(Role::NodePerson)) {
        MarkerItem dot = glyph(MarkerShape::Circle, Role::NodePerson);
        dot.radius = 3.6;
        rows.push_back({words.person, {}, dot});
    }
    if (hasRole(Role::NodeProject))
        rows.push_back({words.project, {}, std::nullopt, std::nullopt, true});
    if (shown.has([](const GraphMark& mark) { return mark.certainty == Certainty::Possible; })) {
        rows.push_back({words.certain, {}, glyph(MarkerShape::Circle, Role::TextMuted)});
        rows.push_back(
            {words.possible, {}, glyph(MarkerShape::Circle, Role::TextMuted, Certainty::Possible)});
    }
    const std::vector<KeyRow> changes = changeRows(shown, words);
    rows.insert(rows.end(), changes.begin(), changes.end());
    if (state.mode == GraphMode::Foundation) {
        MarkerItem dot = glyph(MarkerShape::Circle, Role::Border);
        dot.radius = 1.8;
        rows.push_back({words.absent, {}, dot});
    }
    return rows;
}

std::vector<KeyRow> edgeRows(const Graph& graph, const GraphState& state, const GraphWords& words)
{
    const std::pair<EdgeKind, const QString&> kinds[] = {{EdgeKind::Seat, words.seatEdge},
                                                         {EdgeKind::Role, words.roleEdge},
                                                         {EdgeKind::Hosting, words.hostingEdge},
                                                         {EdgeKind::Origin, words.originEdge}};
    std::vector<KeyRow> rows;
    for (const auto& [kind, text] : kinds) {
        bool isShown = false;
        for (std::size_t i = 0; i < graph.edges.size() && !isShown; ++i)
            isShown = graph.edges[i].kind == kind && state.edges[i] != Certainty::No;
        const Dash dash = kind == EdgeKind::Origin ? Dash::Dotted : Dash::Solid;
        if (isShown)
            rows.push_back({text, {}, std::nullopt, Stroke{edgeRole(kind), Tone::Full, 1.4, dash}});
    }
    return rows;
}

class LegendPainter
{
public:
    LegendPainter(Scene& scene, const QRectF& area, const TextMeasure& measure)
        : m_scene(scene)
        , m_area(area)
        , m_measure(measure)
        , m_pen(area.topLeft())
    {}

    /// Over the whole width, in as many lines as there is room for.
    void paragraph(const QString& text, TextStyle style, Role role)
    {
        const double height = m_measure.lineHeight(style);
        for (const QString& line : m_measure.lines(text, style, m_area.width())) {
            if (line.isEmpty() || m_pen.y() + height > m_area.bottom())
                return;
            m_scene.add(
                TextItem{{m_pen, QSizeF(m_area.width(), height)}, line, style, role});
            m_pen.ry() += height;
        }
    }

    /// Both on one line, the second muted; where there is no room for it, below.
    void headingLine(const QString& heading, QString subheading)
    {
        subheading.replace(u'\n', QStringLiteral(" · "));
        const double height = m_measure.lineHeight(strongStyle) + 4.0;
        const double whole = m_area.width();
        const QString first = m_measure.elided(heading, strongStyle, whole);
        const double width = m_measure.width(first, strongStyle) + 1.0;
        m_scene.add(TextItem{{m_pen, QSizeF(width, height)}, first, strongStyle});
        const double room = whole - width - columnGap;
        const bool fits = m_measure.width(subheading, mutedStyle) < room;
        if (fits)
            m_scene.add(TextItem{{m_pen + QPointF(width + columnGap, 0.0), QSizeF(room, height)},
                                 subheading,
                                 mutedStyle,
                                 Role::TextMuted});
        m_pen.ry() += height;
        if (!fits)
            paragraph(subheading, mutedStyle, Role::TextMuted);
    }

    void space(double height) { m_pen.ry() += height; }

    void column(const std::vector<KeyRow>& rows)
    {
        for (const KeyRow& row : rows) {
            const double height = rowHeight();
            if (m_pen.y() + height > m_area.bottom())
                return;
            paintRow(row, {m_pen, QSizeF(m_area.width(), height)});
            m_pen.ry() += height;
        }
    }

    void flow(const std::vector<KeyRow>& rows)
    {
        for (const KeyRow& row : rows) {
            const double width = std::min(widthOf(row), m_area.width());
            if (m_pen.x() > m_area.left() && m_pen.x() + width > m_area.right()) {
                m_pen.setX(m_area.left());
                m_pen.ry() += rowHeight();
            }
            if (m_pen.y() + rowHeight() > m_area.bottom() + 0.5)
                return;
            paintRow(row, {m_pen, QSizeF(width, rowHeight())});
            m_pen.rx() += width + columnGap;
        }
    }

    /// Of the row that is written.
    double bottom() const { return m_pen.y() + rowHeight(); }

private:
    double rowHeight() const { return m_measure.lineHeight(rowStyle) + 4.0; }

    double widthOf(const KeyRow& row) const
    {
        const double value = row.value.isEmpty() ? 0.0
                                                 : m_measure.width(row.value, style(row)) + 6.0;
        return indentOf(row) + m_measure.width(row.text, style(row)) + value + 1.0;
    }

    static TextStyle style(const KeyRow& row) { return row.isHeading ? strongStyle : rowStyle; }
    static double indentOf(const KeyRow& row) { return row.isHeading ? 0.0 : glyphWidth; }

    void paintGlyph(const KeyRow& row, const QRectF& box)
    {
        const QPointF middle(box.left() + 8.0, box.center().y());
        if (row.marker) {
            MarkerItem marker = *row.marker;
            marker.center = middle;
            m_scene.add(marker);
        }
        if (row.line)
            m_scene.add(
                LineItem{middle - QPointF(7.0, 0.0), middle + QPointF(7.0, 0.0), *row.line});
        if (row.isCard)
            m_scene.add(RectItem{{middle - QPointF(8.0, 4.5), QSizeF(16.0, 9.0)},
                                 Fill{Role::NodeProject, Tone::Soft},
                                 Stroke{Role::NodeProject},
                                 4.5});
    }

    void paintRow(const KeyRow& row, const QRectF& box)
    {
        paintGlyph(row, box);
        const double value = row.value.isEmpty() ? 0.0
                                                 : m_measure.width(row.value, style(row)) + 1.0;
        QRectF text = box.adjusted(indentOf(row), 0.0, -value - (value > 0.0 ? 4.0 : 0.0), 0.0);
        m_scene.add(
            TextItem{text, m_measure.elided(row.text, style(row), text.width()), style(row)});
        if (value > 0.0)
            m_scene.add(TextItem{{box.right() - value, box.top(), value, box.height()},
                                 row.value,
                                 style(row),
                                 Role::Text,
                                 HAlign::Right});
    }

    Scene& m_scene;
    const QRectF m_area;
    const TextMeasure& m_measure;
    QPointF m_pen;
};

/// All groups one after the other.
std::vector<KeyRow> allRows(const GraphKey& key)
{
    std::vector<KeyRow> rows = key.members;
    rows.insert(rows.end(), key.kinds.begin(), key.kinds.end());
    rows.insert(rows.end(), key.edges.begin(), key.edges.end());
    return rows;
}

void addNew(std::vector<KeyRow>& rows, const std::vector<KeyRow>& more)
{
    for (const KeyRow& row : more) {
        if (row.isHeading || std::ranges::find(rows, row.text, &KeyRow::text) != rows.end())
            continue;
        rows.push_back(row);
        rows.back().value.clear();
    }
}

} // namespace

GraphKey graphKey(const Snapshot& snapshot, const GraphState& state, const Graph& graph,
                  const std::vector<GraphMark>& marks, const GraphWords& words)
{
    GraphKey key;
    if (state.mode == GraphMode::Foundation)
        key.members.push_back({.text = words.members,
                               .value = words.count(countOf(snapshot.members)),
                               .isHeading = true});
    const std::vector<KeyRow> tiers = tierRows(snapshot, words);
    key.members.insert(key.members.end(), tiers.begin(), tiers.end());
    key.kinds = markRows(state, marks, words);
    key.edges = edgeRows(graph, state, words);
    return key;
}

GraphKey mergedKey(const std::vector<GraphKey>& keys)
{
    GraphKey merged;
    for (const GraphKey& key : keys) {
        addNew(merged.members, key.members);
        addNew(merged.kinds, key.kinds);
        addNew(merged.edges, key.edges);
    }
    return merged;
}

Scene layoutKey(const GraphKey& key, double width, const TextMeasure& measure)
{
    Scene scene;
    LegendPainter painter(scene, {0.0, 0.0, width, unboundedHeight}, measure);
    painter.flow(allRows(key));
    scene.size = {width, painter.bottom()};
    return scene;
}

void paintLegend(Scene& scene, const GraphFrame& frame, const GraphKey& key, const GraphWords& words,
                 const TextMeasure& measure)
{
    LegendPainter painter(scene, frame.legend, measure);
    if (!frame.legendAtSide) {
        painter.headingLine(words.heading, words.subheading);
        painter.flow(allRows(key));
        return;
    }
    painter.paragraph(words.heading, headingStyle, Role::Text);
    painter.paragraph(words.subheading, mutedStyle, Role::TextMuted);
    painter.space(10.0);
    painter.column(key.members);
    painter.space(10.0);
    painter.column(key.kinds);
    painter.space(10.0);
    painter.column(key.edges);
}

} // namespace steward
