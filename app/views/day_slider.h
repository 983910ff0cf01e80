// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/interval.h"

#include <QWidget>

namespace steward {

/// A strip of time on which a day is chosen. Assistive technology sees a slider whose value is that
/// day; its accessible name is what is slid, and the day is added to it.
class DaySlider : public QWidget
{
    Q_OBJECT

public:
    explicit DaySlider(QWidget* parent = nullptr) : QWidget(parent) {}

    /// That can be chosen, half-open.
    virtual DaySpan days() const = 0;
    virtual Day day() const = 0;
    virtual void chooseDay(Day day) = 0;

protected:
    /// To be called when the day has changed.
    void announceDay();
};

/// "As of 1 January 2023": what is said of a picture of one day.
QString asOfText(Day day);

} // namespace steward
