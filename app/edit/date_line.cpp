// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/edit/date_line.h"

#include "app/text/date_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineLetters = 14;

} // namespace

DateLine::DateLine(ColumnType type, QWidget* parent)
    : QWidget(parent), m_type(type), m_line(new QLineEdit(this)), m_reading(new QLabel(this))
{
    m_line->setMaxLength(20);
    m_line->setFixedWidth(lineLetters * m_line->fontMetrics().averageCharWidth() + 24);
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    layout->addWidget(m_reading, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &DateLine::showReading);
    showReading();
}

QString DateLine::text() const { return m_line->text().trimmed(); }

void DateLine::setText(const QString& text) { m_line->setText(text); }

void DateLine::showReading()
{
    const QString cell = text();
    const auto date = parsePartialDate(cell);
    const bool mayBeUnknown = m_type == ColumnType::EndDate;
    QString reading;
    if (date)
        reading = dateText(*date);
    else if (cell.isEmpty())
        reading = mayBeUnknown ? tr("no end: still true") : tr("no date");
    else if (mayBeUnknown && cell == "unknown"_L1)
        reading = tr("it ended, nobody knows when");
    else
        reading = mayBeUnknown ? tr("write 2022-09-12, 2022-09, 2022 or unknown")
                               : tr("write 2022-09-12, 2022-09 or 2022");
    m_reading->setText(reading);
    m_reading->setToolTip(reading);
    m_line->setAccessibleName(accessibleName());
    m_line->setAccessibleDescription(reading);
}

} // namespace steward
