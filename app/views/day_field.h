// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/interval.h"

#include <QDateEdit>

namespace steward {

/// A day to be typed or chosen, written as in data: YYYY-MM-DD, from left to right in every language.
class DayField : public QDateEdit
{
    Q_OBJECT

public:
    explicit DayField(QWidget* parent = nullptr);

    void setAllowed(DaySpan days);
    void setDay(Day day);
    Day day() const;
    /// Takes the focus so that a whole day can be typed.
    void beginTyping();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace steward
