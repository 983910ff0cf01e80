// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keyboard side of a chart: walking points and facts, and telling where one has come to.

#include "app/charts/chart_accessible.h"
#include "app/charts/chart_reading.h"
#include "app/charts/chart_stage.h"
#include "app/charts/chart_widget.h"
#include "app/charts/chart_window.h"
#include "app/charts/layout_crosshair.h"
#include "app/render/paint_scene.h"

#include <QKeyEvent>

#include <algorithm>

namespace steward {

namespace {

constexpr double zoomPerKey = 0.8;
constexpr double panPerKey = 0.25;

std::optional<CursorStep> stepOf(int key)
{
    switch (key) {
    case Qt::Key_Left: return CursorStep::Previous;
    case Qt::Key_Right: return CursorStep::Next;
    case Qt::Key_PageUp: return CursorStep::PageBack;
    case Qt::Key_PageDown: return CursorStep::PageForward;
    case Qt::Key_Home: return CursorStep::First;
    case Qt::Key_End: return CursorStep::Last;
    case Qt::Key_Up: return CursorStep::SeriesBefore;
    case Qt::Key_Down: return CursorStep::SeriesAfter;
    default: return std::nullopt;
    }
}

/// -1 for an arrow back, 1 for one forward, 0 for another key.
int directionOf(int key) { return key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : 0; }

} // namespace

void ChartWidget::keyPressEvent(QKeyEvent* event)
{
    event->setAccepted(handleWalk(*event) || handleCommand(*event));
}

bool ChartWidget::handleWalk(const QKeyEvent& event)
{
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    const int direction = directionOf(event.key());
    if (event.key() == Qt::Key_E)
        return walkFacts(shift ? -1 : 1);
    if (direction != 0 && event.modifiers().testFlag(Qt::ControlModifier))
        return walkFacts(direction);
    if (direction != 0 && shift)
        return pan(direction * panPerKey);
    const auto step = stepOf(event.key());
    if (!step || m_stage->layout().isEmpty)
        return false;
    const auto cursor = stepped(spec(), m_stage->cursor(), *step);
    if (!cursor)
        return false;
    setCursorPoint(cursor);
    announceCurrent(*this);
    return true;
}

bool ChartWidget::handleCommand(const QKeyEvent& event)
{
    const auto& cursor = m_stage->cursor();
    const ChartPoint* point = cursor ? pointOf(spec(), *cursor) : nullptr;
    const DaySpan window = spec().window;
    const Day anchor = point != nullptr ? point->middle() : window.begin + window.days() / 2;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoom(anchor, zoomPerKey);
    case Qt::Key_Minus: return zoom(anchor, 1.0 / zoomPerKey);
    case Qt::Key_L: return toggleCurrent();
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: return choose();
    case Qt::Key_Escape: {
        const bool hadAny = point != nullptr || focusedHit() != nullptr;
        setCursorPoint(std::nullopt);
        return hadAny;
    }
    default: return false;
    }
}

bool ChartWidget::walkFacts(int distance)
{
    const int last = static_cast<int>(facts().size()) - 1;
    if (last < 0)
        return false;
    const int next = m_focusedFact < 0 && distance < 0 ? last : m_focusedFact + distance;
    setCursorPoint(std::nullopt);
    m_focusedFact = std::clamp(next, 0, last);
    announceCurrent(*this);
    return true;
}

bool ChartWidget::choose()
{
    if (const HitTarget* hit = focusedHit()) {
        emit factSelected(hit->fact);
        return true;
    }
    const auto& cursor = m_stage->cursor();
    const ChartPoint* point = cursor ? pointOf(spec(), *cursor) : nullptr;
    if (point == nullptr || spec().axis != ChartAxis::Calendar)
        return false;
    emit dayChosen(point->span.end - 1);
    return true;
}

bool ChartWidget::toggleCurrent()
{
    const auto& cursor = m_stage->cursor();
    if (!cursor || pointOf(spec(), *cursor) == nullptr)
        return false;
    const QString key = spec().panels[cursor->panel].series[cursor->series].key;
    emit seriesToggled(key);
    announceCurrent(*this);
    return true;
}

void ChartWidget::setCursorPoint(std::optional<ChartCursor> cursor)
{
    m_focusedFact = -1;
    m_stage->setCursor(cursor);
    viewport()->update();
}

bool ChartWidget::zoom(Day anchor, double factor)
{
    if (spec().axis != ChartAxis::Calendar || spec().panels.empty())
        return false;
    const DaySpan window = zoomed(spec().window, anchor, factor);
    if (window != spec().window)
        emit windowChosen(window);
    return true;
}

bool ChartWidget::pan(double share)
{
    if (spec().axis != ChartAxis::Calendar || spec().panels.empty())
        return false;
    emit windowChosen(panned(spec().window, share));
    return true;
}

/// Each fact once, though small multiples show it above every column.
std::vector<const HitTarget*> ChartWidget::facts() const
{
    std::vector<const HitTarget*> result;
    for (const HitTarget& hit : m_stage->layout().over.hits) {
        const bool isTold = std::ranges::any_of(
            result, [&](const HitTarget* one) { return one->fact == hit.fact; });
        if (!isTold)
            result.push_back(&hit);
    }
    return result;
}

const HitTarget* ChartWidget::focusedHit() const
{
    if (m_focusedFact < 0)
        return nullptr;
    const std::vector<const HitTarget*> all = facts();
    const auto index = static_cast<std::size_t>(m_focusedFact);
    return index < all.size() ? all[index] : nullptr;
}

QString ChartWidget::factText(const HitTarget& hit) const
{
    QStringList lines;
    for (const ChartEvent& event : spec().events) {
        if (event.fact == hit.fact || std::ranges::find(hit.folded, event.fact) != hit.folded.end())
            lines << QStringLiteral("%1  %2").arg(isoText(event.day), event.text);
    }
    for (const ChartBand& band : spec().bands) {
        if (band.fact == hit.fact)
            lines << band.text;
    }
    return lines.join(QLatin1Char('\n'));
}

QString ChartWidget::currentText() const
{
    if (const HitTarget* hit = focusedHit())
        return factText(*hit);
    const auto& cursor = m_stage->cursor();
    return cursor ? cursorText(spec(), words(), *cursor) : QString();
}

QRect ChartWidget::currentRect() const
{
    QRectF place;
    if (const HitTarget* hit = focusedHit())
        place = hit->rect;
    else if (m_stage->cursor())
        place = cursorRect(spec(), m_stage->layout(), *m_stage->cursor());
    return place.toAlignedRect();
}

void ChartWidget::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    viewport()->update();
}

void ChartWidget::focusOutEvent(QFocusEvent* event)
{
    QGraphicsView::focusOutEvent(event);
    // A menu takes the focus for a moment only, and is about what is at the crosshair.
    if (event->reason() != Qt::PopupFocusReason)
        setCursorPoint(std::nullopt);
}

void ChartWidget::drawForeground(QPainter* painter, const QRectF& rect)
{
    Q_UNUSED(rect)
    if (!hasFocus())
        return;
    const HitTarget* hit = focusedHit();
    const QRectF ring = hit != nullptr ? hit->rect.adjusted(-2.0, -1.0, 2.0, 1.0)
                                       : sceneRect().adjusted(1.0, 1.0, -1.0, -1.0);
    Scene scene;
    scene.size = sceneRect().size();
    scene.add(RectItem{.rect = ring,
                       .fill = {},
                       .stroke = Stroke{.role = Role::Focus, .width = 2.0},
                       .radius = 3.0});
    paintScene(*painter, scene, m_stage->theme());
}

} // namespace steward
