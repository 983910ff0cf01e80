// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/time_bar.h"

#include "app/render/paint_scene.h"
#include "app/text/date_text.h"
#include "app/views/timeline/timeline_words.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace steward {

TimeBar::TimeBar(Session& session, const Theme& theme, QWidget* parent)
    : DaySlider(parent), m_session(session), m_theme(theme),
      m_measure(std::make_unique<FontMeasure>(theme))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Time bar"));
    setToolTip(tr("Drag the marker to choose the day that is shown. Drag the frame to move the visible time."));
    const auto follow = [this] {
        countEvents();
        announce();
        update();
    };
    connect(&session, &Session::snapshotChanged, this, follow);
    connect(&session, &Session::compareChanged, this, follow);
    connect(&session, &Session::windowChanged, this, follow);
    follow();
}

TimeBar::~TimeBar() = default;

void TimeBar::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_measure = std::make_unique<FontMeasure>(theme);
    updateGeometry();
    update();
}

QSize TimeBar::sizeHint() const
{
    return {600, minimumSizeHint().height()};
}

QSize TimeBar::minimumSizeHint() const
{
    return {200, static_cast<int>(48.0 + m_measure->lineHeight({TextSize::Caption}))};
}

TimeBarOptions TimeBar::options() const
{
    const ViewState& state = m_session.state();
    return {QSizeF(size()), m_session.history(), state.window, state.filter.asOf, state.compare};
}

void TimeBar::countEvents()
{
    Filter filter = m_session.state().filter;
    filter.asOf = {};
    if (m_countedDataset == m_session.dataset() && m_countedFilter == filter)
        return;
    m_density = eventsByMonth(*m_session.snapshot(), m_session.history());
    m_countedDataset = m_session.dataset();
    m_countedFilter = filter;
}

void TimeBar::announce()
{
    setAccessibleDescription(asOfText(day()));
    announceDay();
}

void TimeBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Role::Canvas));
    const TimeBarWords words{tickText, [](Day day) { return shortDayText(day); }};
    paintScene(painter, layoutTimeBar(*m_session.snapshot(), m_density, options(), words, *m_measure),
               m_theme);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.color(Role::Focus), 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void TimeBar::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const TimeBarOptions now = options();
    m_dragged = timeBarPartAt(now, event->position());
    m_grabDays = timeBarScale(now).dayAt(event->position().x()) - now.window.begin;
    if (*m_dragged == TimeBarPart::Axis)
        m_dragged = TimeBarPart::AsOf; // a click on the axis takes the as-of handle there
    else if (*m_dragged == TimeBarPart::Window)
        setCursor(Qt::ClosedHandCursor);
    if (*m_dragged == TimeBarPart::AsOf)
        dragTo(event->position().x());
}

void TimeBar::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragged)
        dragTo(event->position().x());
    else
        showCursorFor(timeBarPartAt(options(), event->position()));
}

void TimeBar::mouseReleaseEvent(QMouseEvent* event)
{
    m_dragged.reset();
    showCursorFor(timeBarPartAt(options(), event->position()));
}

void TimeBar::mouseDoubleClickEvent(QMouseEvent*)
{
    m_session.setWindow(m_session.history());
}

void TimeBar::dragTo(double x)
{
    const Day day = timeBarScale(options()).dayAt(x);
    const DaySpan window = m_session.state().window;
    switch (*m_dragged) {
    case TimeBarPart::AsOf:
    case TimeBarPart::Axis:
        m_session.setAsOf(day);
        break;
    case TimeBarPart::Compare:
        m_session.setCompare(day);
        break;
    case TimeBarPart::WindowBegin:
        m_session.setWindow({std::min(day, window.end - 1), window.end});
        break;
    case TimeBarPart::WindowEnd:
        m_session.setWindow({window.begin, std::max(day, window.begin + 1)});
        break;
    case TimeBarPart::Window:
        m_session.setWindow({day - m_grabDays, day - m_grabDays + window.days()});
        break;
    }
}

void TimeBar::showCursorFor(TimeBarPart part)
{
    switch (part) {
    case TimeBarPart::AsOf:
    case TimeBarPart::Compare:
    case TimeBarPart::WindowBegin:
    case TimeBarPart::WindowEnd:
        setCursor(Qt::SplitHCursor);
        break;
    case TimeBarPart::Window:
        setCursor(Qt::OpenHandCursor);
        break;
    case TimeBarPart::Axis:
        unsetCursor();
        break;
    }
}

void TimeBar::keyPressEvent(QKeyEvent* event)
{
    const Day day = m_session.state().filter.asOf;
    const bool byMonth = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left: return m_session.setAsOf(byMonth ? addMonths(day, -1) : day - 1);
    case Qt::Key_Right: return m_session.setAsOf(byMonth ? addMonths(day, 1) : day + 1);
    case Qt::Key_PageUp: return m_session.setAsOf(addMonths(day, -12));
    case Qt::Key_PageDown: return m_session.setAsOf(addMonths(day, 12));
    case Qt::Key_Home: return m_session.setAsOf(m_session.history().begin);
    case Qt::Key_End: return m_session.setAsOf(m_session.dataset()->info.asOf);
    default: DaySlider::keyPressEvent(event);
    }
}

} // namespace steward
