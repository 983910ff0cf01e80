// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/work_indicator.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace steward {

WorkIndicator::WorkIndicator(QWidget* parent)
    : QWidget(parent), m_what(new QLabel(this)), m_bar(new QProgressBar(this))
{
    m_what->setTextFormat(Qt::PlainText);
    m_bar->setMaximumWidth(140);
    m_bar->setTextVisible(false);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &WorkIndicator::cancelRequested);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_what);
    layout->addWidget(m_bar);
    layout->addWidget(cancel);
    hide();
}

void WorkIndicator::begin(const QString& what)
{
    m_what->setText(what);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(what);
    show();
}

void WorkIndicator::setPercent(int percent)
{
    m_bar->setRange(0, 100);
    m_bar->setValue(percent);
}

void WorkIndicator::end()
{
    hide();
}

} // namespace steward
