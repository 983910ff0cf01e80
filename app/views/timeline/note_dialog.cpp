// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/note_dialog.h"

#include "app/session/note_store.h"
#include "app/views/day_field.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>

namespace steward {

NoteDialog::NoteDialog(const QString& title, const TimelineNote& note, DaySpan allowed, QWidget* parent)
    : QDialog(parent), m_day(new DayField(this)), m_text(new QLineEdit(note.text, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_day->setAllowed(allowed);
    m_day->setDay(note.day);
    m_text->setMaxLength(NoteStore::longestText);
    m_text->setMinimumWidth(320);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* layout = new QFormLayout(this);
    layout->addRow(tr("&Text"), m_text);
    layout->addRow(tr("&Day"), m_day);
    layout->addRow(buttons);
    m_text->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this,
            [this] { emit noteWritten({m_day->day(), m_text->text().trimmed()}); });
}

} // namespace steward
