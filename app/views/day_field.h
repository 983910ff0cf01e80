// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/interval.h"

#include <QDateEdit>

namespace steward {

/// A day to be typed or chosen: by number, in the order and with the separators that the language is
/// used to, from left to right. English, whose countries differ in the order, has that of data,
/// YYYY-MM-DD. A hyphen, a full stop or a slash goes on to the next part in every language.
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
