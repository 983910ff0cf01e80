// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/day.h"

#include <QAccessibleWidget>

namespace steward {

class DaySlider;

/// Year, month and day as one number, 20230101: values of assistive technology are numbers, and of
/// this one a reader can make a date, as of a count of days nobody can.
int dayValue(Day day);
/// The day of such a number; where there is no such day, as for 20230231, the last one before it.
Day dayOfValue(int value);

class DaySliderAccessible
    : public QAccessibleWidget
    , public QAccessibleValueInterface
{
public:
    explicit DaySliderAccessible(DaySlider* slider);

    QString text(QAccessible::Text kind) const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    QVariant currentValue() const override;
    void setCurrentValue(const QVariant& value) override;
    QVariant minimumValue() const override;
    QVariant maximumValue() const override;
    QVariant minimumStepSize() const override;

private:
    DaySlider* slider() const;
};

} // namespace steward
