// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_widget.h"

#include "app/charts/chart_accessible.h"
#include "app/charts/chart_heat.h"
#include "app/charts/chart_reading.h"
#include "app/charts/chart_stage.h"
#include "app/charts/chart_summary.h"
#include "app/charts/layout_crosshair.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

constexpr QSize preferredSize(520, 340);
constexpr QSize smallestSize(300, 240);
constexpr int lowestRow = 80;     ///< of small multiples
constexpr int lowestHeatRow = 16; ///< of a heat map
constexpr int aroundPlots = 130;
constexpr double zoomPerNotch = 0.8;
constexpr double wheelNotch = 120.0;

/// A tool tip guesses whether its text is markup; this leaves nothing to guess.
QString asToolTip(const QString& text)
{
    return QStringLiteral("<p style='white-space:pre'>%1</p>").arg(text.toHtmlEscaped());
}

const LegendEntry* entryAt(const ChartLayout& layout, QPointF position)
{
    const auto found = std::ranges::find_if(layout.entries, [&](const LegendEntry& entry) {
        return entry.box.adjusted(-2.0, -1.0, 2.0, 1.0).contains(position);
    });
    return found == layout.entries.end() ? nullptr : &*found;
}

int lowestHeight(const ChartSpec& spec)
{
    const auto columns = static_cast<std::size_t>(std::max(spec.columns, 1));
    const auto rows = static_cast<int>((spec.panels.size() + columns - 1) / columns);
    int height = columns > 1 ? rows * lowestRow : 0;
    for (const ChartPanel& panel : spec.panels) {
        if (panel.kind == ChartKind::HeatMap)
            height = std::max(height, static_cast<int>(panel.series.size()) * lowestHeatRow);
    }
    return std::max(smallestSize.height(), height > 0 ? height + aroundPlots : 0);
}

/// The same series and time in another chart.
std::optional<ChartCursor> sameIn(const ChartSpec& spec, const QString& key, Day day)
{
    for (std::size_t panel = 0; panel < spec.panels.size(); ++panel) {
        const auto& all = spec.panels[panel].series;
        const auto found = std::ranges::find(all, key, &ChartSeries::key);
        if (found != all.end())
            return cursorAt(spec, panel, static_cast<std::size_t>(found - all.begin()), day);
    }
    return std::nullopt;
}

} // namespace

ChartWidget::ChartWidget(const Theme& theme, QWidget* parent)
    : QGraphicsView(parent)
    , m_stage(std::make_unique<ChartStage>(theme))
{
    installChartAccessibility();
    setScene(&m_stage->scene());
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(theme.color(Role::Canvas));
    setMouseTracking(true);
    setInteractive(false);
}

ChartWidget::~ChartWidget() { setScene(nullptr); }

void ChartWidget::setChart(ChartSpec spec, ChartWords words)
{
    std::optional<ChartCursor> cursor = m_stage->cursor();
    if (const ChartPoint* point = cursor ? pointOf(m_stage->spec(), *cursor) : nullptr)
        cursor = sameIn(spec, m_stage->spec().panels[cursor->panel].series[cursor->series].key,
                        point->middle());
    m_stage->resize(viewport()->size());
    m_stage->show(std::move(spec), std::move(words));
    m_stage->setCursor(cursor);
    m_focusedFact = -1;
    describe();
    updateGeometry();
}

void ChartWidget::setTheme(const Theme& theme)
{
    setBackgroundBrush(theme.color(Role::Canvas));
    m_stage->setTheme(theme);
}

void ChartWidget::setWindow(DaySpan window)
{
    m_focusedFact = -1;
    m_stage->setWindow(window);
    const auto cursor = m_stage->cursor();
    const ChartPoint* point = cursor ? pointOf(spec(), *cursor) : nullptr;
    if (point == nullptr || point->span.end <= window.begin || point->span.begin >= window.end)
        m_stage->setCursor(std::nullopt);
}

void ChartWidget::setAsOf(std::optional<Day> day) { m_stage->setAsOf(day); }

const ChartSpec& ChartWidget::spec() const { return m_stage->spec(); }

const ChartWords& ChartWidget::words() const { return m_stage->words(); }

QSize ChartWidget::sizeHint() const { return preferredSize.expandedTo(minimumSizeHint()); }

QSize ChartWidget::minimumSizeHint() const { return {smallestSize.width(), lowestHeight(spec())}; }

QVariant ChartWidget::inputMethodQuery(Qt::InputMethodQuery query) const
{
    return query == Qt::ImCursorRectangle ? rect() : QGraphicsView::inputMethodQuery(query);
}

void ChartWidget::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    m_stage->resize(viewport()->size());
}

void ChartWidget::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QGraphicsView::mousePressEvent(event);
    const ChartLayout& layout = m_stage->layout();
    if (const HitTarget* hit = hitAt(layout.over, event->position())) {
        emit factSelected(hit->fact);
    } else if (const LegendEntry* entry = entryAt(layout, event->position())) {
        // The signal may bring another chart, and with it another legend.
        const QString key = entry->key;
        emit seriesToggled(key);
    } else if (const auto panel = layout.panelAt(event->position());
               panel && spec().axis == ChartAxis::Calendar) {
        m_drag = Drag{event->position(), spec().window, layout.panels[*panel].plot.width()};
    }
}

void ChartWidget::mouseReleaseEvent(QMouseEvent* event)
{
    m_drag.reset();
    pointAt(event->position());
}

void ChartWidget::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const auto day = dayAt(event->position()))
        emit dayChosen(*day);
}

void ChartWidget::mouseMoveEvent(QMouseEvent* event)
{
    if (m_drag)
        drag(event->position());
    if (!m_drag || !m_drag->moves)
        pointAt(event->position());
}

void ChartWidget::drag(QPointF position)
{
    const double distance = position.x() - m_drag->pressed.x();
    m_drag->moves = m_drag->moves || std::abs(distance) >= QApplication::startDragDistance();
    if (!m_drag->moves)
        return;
    viewport()->setCursor(Qt::ClosedHandCursor);
    setCursorPoint(std::nullopt);
    const DaySpan window = m_drag->window;
    const int days = static_cast<int>(std::lround(-distance / m_drag->width * window.days()));
    if (window.begin + days != spec().window.begin)
        emit windowChosen({window.begin + days, window.end + days});
}

void ChartWidget::pointAt(QPointF position)
{
    const ChartLayout& layout = m_stage->layout();
    const HitTarget* hit = hitAt(layout.over, position);
    const bool acts = hit != nullptr || entryAt(layout, position) != nullptr;
    viewport()->setCursor(acts ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (hit != nullptr)
        QToolTip::showText(viewport()->mapToGlobal(position.toPoint()), asToolTip(factText(*hit)),
                           viewport());
    else
        QToolTip::hideText();
    const auto panel = layout.panelAt(position);
    const auto series = panel && hit == nullptr && !layout.isEmpty ? seriesAt(*panel, position)
                                                                   : std::nullopt;
    std::optional<ChartCursor> cursor;
    if (series)
        cursor = cursorAt(spec(), *panel, *series, layout.panels[*panel].dayAt(position.x()));
    m_stage->setCursor(cursor);
}

/// The row of a heat map; else the series of before, if it is drawn, or the first one that is.
std::optional<std::size_t> ChartWidget::seriesAt(std::size_t panel, QPointF position) const
{
    const ChartPanel& shown = spec().panels[panel];
    const QRectF& plot = m_stage->layout().panels[panel].plot;
    const auto& before = m_stage->cursor();
    if (shown.kind != ChartKind::HeatMap && before && before->panel == panel
        && !shown.series[before->series].isHidden)
        return before->series;
    for (std::size_t i = 0; i < shown.series.size(); ++i) {
        const bool isHere = shown.kind != ChartKind::HeatMap
                            || heatRow(shown, i, plot).adjusted(0, 0, 0, 1).contains(position);
        if (isHere && !shown.series[i].isHidden && !shown.series[i].points.empty())
            return i;
    }
    return std::nullopt;
}

void ChartWidget::leaveEvent(QEvent* event)
{
    QGraphicsView::leaveEvent(event);
    m_stage->setCursor(std::nullopt);
}

void ChartWidget::wheelEvent(QWheelEvent* event)
{
    // Else the chart has nothing to scroll: the column it stands in has.
    const bool zooms = hasFocus() || event->modifiers().testFlag(Qt::ControlModifier);
    const auto day = dayAt(event->position());
    const double notches = event->angleDelta().y() / wheelNotch;
    event->setAccepted(zooms && day && notches != 0.0
                       && zoom(*day, std::pow(zoomPerNotch, notches)));
}

void ChartWidget::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy as picture"), this, &ChartWidget::copyPictureRequested);
    menu->addAction(tr("Copy as CSV"), this, &ChartWidget::copyCsvRequested);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QRect current = currentRect();
    const QPoint place = current.isEmpty() ? rect().center() : current.center();
    menu->popup(byKey ? mapToGlobal(place) : event->globalPos());
}

bool ChartWidget::viewportEvent(QEvent* event)
{
    // The move has shown the tip already, with text of the very place.
    if (event->type() == QEvent::ToolTip)
        return true;
    return QGraphicsView::viewportEvent(event);
}

void ChartWidget::describe()
{
    setAccessibleName(words().title);
    setAccessibleDescription(summaryText(spec(), words()));
}

std::optional<Day> ChartWidget::dayAt(QPointF position) const
{
    const ChartLayout& layout = m_stage->layout();
    const auto panel = layout.panelAt(position);
    if (!panel || spec().axis != ChartAxis::Calendar)
        return std::nullopt;
    return layout.panels[*panel].dayAt(position.x());
}

} // namespace steward
