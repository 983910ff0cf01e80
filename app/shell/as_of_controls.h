// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/session.h"

#include <QTimer>
#include <QWidget>


namespace steward {

class DayField;

/// The as-of day as a field, and the player that moves it through the history.
class AsOfControls : public QWidget
{
    Q_OBJECT

public:
    explicit AsOfControls(Session& session, QWidget* parent = nullptr);

    bool isPlaying() const { return m_timer.isActive(); }

public slots:
    /// Moves the day month by month to the end of the evidence; from the window's begin if it is
    /// there already. Playing again pauses.
    void togglePlay();
    /// Puts the keyboard into the field.
    void editDay();

signals:
    void playingChanged(bool isPlaying);

private:
    void showDay();
    void playOn();
    void stop();

    Session& m_session;
    DayField* m_field;
    QTimer m_timer;
};

} // namespace steward
