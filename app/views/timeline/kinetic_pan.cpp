// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/kinetic_pan.h"

#include <QApplication>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

constexpr int frameMs = 16;
constexpr double staleMs = 60.0;      ///< a pause this long before letting go means: stay here
constexpr double slowest = 0.05;      ///< pixels a millisecond
constexpr double fastest = 6.0;
constexpr double halfLifeMs = 110.0;  ///< of the velocity
constexpr double shareOfNewest = 0.6; ///< in the smoothed velocity

bool wantsAnimation()
{
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
}

} // namespace

KineticPan::KineticPan(QObject* parent) : QObject(parent)
{
    m_timer.setInterval(frameMs);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &KineticPan::step);
}

void KineticPan::press()
{
    m_timer.stop();
    m_velocity = 0.0;
    m_clock.start();
}

void KineticPan::move(double distance)
{
    const double elapsed = std::max<double>(1.0, static_cast<double>(m_clock.restart()));
    const double newest = std::clamp(distance / elapsed, -fastest, fastest);
    m_velocity = shareOfNewest * newest + (1.0 - shareOfNewest) * m_velocity;
}

void KineticPan::release()
{
    const bool isMoving = std::abs(m_velocity) > slowest && static_cast<double>(m_clock.elapsed()) < staleMs;
    if (!isMoving || !wantsAnimation())
        return;
    m_clock.start();
    m_timer.start();
}

void KineticPan::step()
{
    const double elapsed = static_cast<double>(std::clamp<qint64>(m_clock.restart(), 1, 100));
    const double distance = m_velocity * elapsed;
    m_velocity *= std::exp2(-elapsed / halfLifeMs);
    if (std::abs(m_velocity) < slowest)
        m_timer.stop();
    emit moved(distance);
}

} // namespace steward
