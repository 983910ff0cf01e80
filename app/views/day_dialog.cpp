// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/day_dialog.h"

#include "app/views/day_field.h"

#include <QDialogButtonBox>
#include <QFormLayout>

namespace steward {

DayDialog::DayDialog(const QString& title, const QString& label, Day start, DaySpan allowed, QWidget* parent)
    : QDialog(parent), m_field(new DayField(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_field->setAllowed(allowed);
    m_field->setDay(start);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* layout = new QFormLayout(this);
    layout->addRow(label, m_field);
    layout->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] { emit dayChosen(m_field->day()); });
}

} // namespace steward
