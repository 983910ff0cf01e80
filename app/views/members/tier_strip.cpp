// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/members/tier_strip.h"

#include "app/render/paint_scene.h"
#include "app/views/members/link_words.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace steward {

TierStrip::TierStrip(Session& session, const Theme& theme, QWidget* parent)
    : DaySlider(parent)
    , m_session(session)
    , m_theme(theme)
    , m_measure(std::make_unique<FontMeasure>(theme))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Members by tier over time"));
    connect(&session, &Session::snapshotChanged, this, &TierStrip::follow);
    connect(&session, &Session::compareChanged, this, &TierStrip::follow);
    connect(&session, &Session::windowChanged, this, &TierStrip::follow);
    follow();
}

TierStrip::~TierStrip() = default;

void TierStrip::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_measure = std::make_unique<FontMeasure>(theme);
    updateGeometry();
    update();
}

QSize TierStrip::sizeHint() const { return {600, minimumSizeHint().height()}; }

QSize TierStrip::minimumSizeHint() const
{
    return {200, static_cast<int>(72.0 + 2.0 * m_measure->lineHeight({TextSize::Caption}))};
}

TierStripOptions TierStrip::options() const
{
    const ViewState& state = m_session.state();
    return {QSizeF(size()), state.window, state.filter.asOf, state.compare};
}

void TierStrip::countMembers()
{
    Filter filter = m_session.state().filter;
    filter.asOf = {};
    if (m_counted == m_session.dataset() && m_countedFilter == filter)
        return;
    m_series = tierSeries(*m_session.dataset(), filter);
    m_counted = m_session.dataset();
    m_countedFilter = filter;
}

void TierStrip::follow()
{
    countMembers();
    setAccessibleDescription(tierStepText(m_series.at(m_session.state().filter.asOf)));
    announceDay();
    update();
}

void TierStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Role::Canvas));
    paintScene(painter, layoutTierStrip(m_series, options(), tierStripWords(), *m_measure), m_theme);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.color(Role::Focus), 2.0));
        painter.drawRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0));
    }
}

void TierStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_session.setAsOf(tierStripDayAt(options(), event->position().x()));
}

void TierStrip::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        m_session.setAsOf(tierStripDayAt(options(), event->position().x()));
}

void TierStrip::keyPressEvent(QKeyEvent* event)
{
    const Day now = m_session.state().filter.asOf;
    switch (event->key()) {
    case Qt::Key_Left: m_session.setAsOf(addMonths(now, -1)); return;
    case Qt::Key_Right: m_session.setAsOf(addMonths(now, 1)); return;
    case Qt::Key_Home: m_session.setAsOf(m_session.state().window.begin); return;
    case Qt::Key_End: m_session.setAsOf(m_session.state().window.end - 1); return;
    default: DaySlider::keyPressEvent(event);
    }
}

bool TierStrip::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return DaySlider::event(event);
    const auto& help = *static_cast<QHelpEvent*>(event);
    const Day day = tierStripDayAt(options(), help.pos().x());
    QToolTip::showText(help.globalPos(), tierTipText(day, m_series.at(day)), this);
    return true;
}

} // namespace steward
