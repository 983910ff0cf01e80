// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace steward {

/// Lets a drag run on after it was let go, slower and slower, for at most a second. Does nothing
/// where the desktop asks for no animation.
class KineticPan : public QObject
{
    Q_OBJECT

public:
    explicit KineticPan(QObject* parent = nullptr);

    /// The drag begins; what still runs stops.
    void press();
    /// It has moved so many pixels.
    void move(double distance);
    /// It was let go: runs on if it was moving.
    void release();
    bool isRunning() const { return m_timer.isActive(); }

signals:
    void moved(double distance);

private:
    void step();

    QTimer m_timer;
    QElapsedTimer m_clock;      ///< since the last move, or the last step
    double m_velocity = 0.0;    ///< pixels a millisecond
};

} // namespace steward
