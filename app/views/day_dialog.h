// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/interval.h"

#include <QDialog>

namespace steward {

class DayField;

/// Asks for a day. Deletes itself when it is closed.
class DayDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param label beside the field, with a mnemonic
    DayDialog(const QString& title, const QString& label, Day start, DaySpan allowed, QWidget* parent);

signals:
    void dayChosen(steward::Day day);

private:
    DayField* m_field;
};

} // namespace steward
