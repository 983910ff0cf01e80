// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/layout_timeline.h"

#include <QDialog>

class QLineEdit;

namespace steward {

class DayField;

/// Asks for the day and the words of a bookmark. Deletes itself when it is closed.
class NoteDialog : public QDialog
{
    Q_OBJECT

public:
    NoteDialog(const QString& title, const TimelineNote& note, DaySpan allowed, QWidget* parent);

signals:
    void noteWritten(const steward::TimelineNote& note);

private:
    DayField* m_day;
    QLineEdit* m_text;
};

} // namespace steward
