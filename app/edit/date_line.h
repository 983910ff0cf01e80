// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/schema.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace steward {

/// A date as the format writes it, of a year, a month or a day, and in words beside it how it is read.
class DateLine : public QWidget
{
    Q_OBJECT

public:
    /// \param type Date, or EndDate for one that may be unknown
    DateLine(ColumnType type, QWidget* parent);

    QString text() const;
    void setText(const QString& text);

private:
    void showReading();

    ColumnType m_type;
    QLineEdit* m_line;
    QLabel* m_reading;
};

} // namespace steward
