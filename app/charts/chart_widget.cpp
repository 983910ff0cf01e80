// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_widget.h"

#include "app/charts/chart_format.h"
#include "app/charts/chart_stage.h"
#include "app/charts/chart_summary.h"
#include "app/render/paint_scene.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace steward {

namespace {

constexpr QSize preferredSize(520, 340);
constexpr QSize smallestSize(300, 240);

/// A tool tip guesses whether its text is markup; this leaves nothing to guess.
QString asToolTip(const QString& text)
{
    return QStringLiteral("<p style='white-space:pre'>%1</p>").arg(text.toHtmlEscaped());
}

} // namespace

ChartWidget::ChartWidget(const Theme& theme, QWidget* parent)
    : QGraphicsView(parent)
    , m_stage(std::make_unique<ChartStage>(theme))
{
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
    m_stage->resize(viewport()->size());
    m_stage->show(std::move(spec), std::move(words));
    describe();
}

void ChartWidget::setTheme(const Theme& theme)
{
    setBackgroundBrush(theme.color(Role::Canvas));
    m_stage->setTheme(theme);
}

void ChartWidget::setWindow(DaySpan window) { m_stage->setWindow(window); }

void ChartWidget::setAsOf(std::optional<Day> day) { m_stage->setAsOf(day); }

const ChartSpec& ChartWidget::spec() const { return m_stage->spec(); }

QSize ChartWidget::sizeHint() const { return preferredSize; }

QSize ChartWidget::minimumSizeHint() const { return smallestSize; }

void ChartWidget::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    m_stage->resize(viewport()->size());
}

void ChartWidget::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QGraphicsView::mousePressEvent(event);
    if (const HitTarget* hit = hitAt(m_stage->layout().over, event->position()))
        emit factSelected(hit->fact);
}

void ChartWidget::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const auto day = dayAt(event->position()))
        emit dayChosen(*day);
}

void ChartWidget::mouseMoveEvent(QMouseEvent* event)
{
    const bool overHit = hitAt(m_stage->layout().over, event->position()) != nullptr;
    viewport()->setCursor(overHit ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const QString tip = tipAt(event->position());
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPosition().toPoint(), asToolTip(tip), viewport());
}

void ChartWidget::wheelEvent(QWheelEvent* event)
{
    // The chart has nothing to scroll: the column it stands in has.
    event->ignore();
}

void ChartWidget::keyPressEvent(QKeyEvent* event)
{
    const auto last = static_cast<int>(m_stage->layout().over.hits.size()) - 1;
    const HitTarget* hit = focusedHit();
    const bool selects = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return
                         || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Right)
        focusHit(std::min(m_focusedHit + 1, last));
    else if (event->key() == Qt::Key_Left)
        focusHit(std::max(m_focusedHit - 1, std::min(0, last)));
    else if (selects && hit != nullptr)
        emit factSelected(hit->fact);
    else
        event->ignore();
}

void ChartWidget::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    viewport()->update();
}

void ChartWidget::focusOutEvent(QFocusEvent* event)
{
    QGraphicsView::focusOutEvent(event);
    m_focusedHit = -1;
    viewport()->update();
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

void ChartWidget::focusHit(int index)
{
    m_focusedHit = index;
    viewport()->update();
    const HitTarget* hit = focusedHit();
    if (hit == nullptr)
        return;
    const QPointF center = hit->rect.center();
    QToolTip::showText(viewport()->mapToGlobal(hit->rect.bottomLeft().toPoint()),
                       asToolTip(tipAt(center)), viewport());
}

const HitTarget* ChartWidget::focusedHit() const
{
    const std::vector<HitTarget>& hits = m_stage->layout().over.hits;
    const auto index = static_cast<std::size_t>(m_focusedHit);
    return m_focusedHit >= 0 && index < hits.size() ? &hits[index] : nullptr;
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
    setAccessibleName(m_stage->words().title);
    setAccessibleDescription(summaryText(m_stage->spec(), m_stage->words()));
}

QString ChartWidget::tipAt(QPointF position) const
{
    const ChartSpec& spec = m_stage->spec();
    if (const HitTarget* hit = hitAt(m_stage->layout().over, position)) {
        QStringList lines;
        for (const ChartEvent& event : spec.events) {
            if (event.fact == hit->fact
                || std::ranges::find(hit->folded, event.fact) != hit->folded.end())
                lines << QStringLiteral("%1  %2").arg(isoText(event.day), event.text);
        }
        for (const ChartBand& band : spec.bands) {
            if (band.fact == hit->fact)
                lines << band.text;
        }
        return lines.join(QLatin1Char('\n'));
    }
    const auto day = dayAt(position);
    return day ? readingText(spec, m_stage->words(), *day) : QString();
}

std::optional<Day> ChartWidget::dayAt(QPointF position) const
{
    const ChartLayout& layout = m_stage->layout();
    if (layout.panels.empty() || !layout.plotArea().contains(position))
        return std::nullopt;
    return layout.panels.front().dayAt(position.x());
}

} // namespace steward
