// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/as_of_controls.h"

#include "app/views/day_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace steward {

namespace {

constexpr int playStepMs = 120;

} // namespace

AsOfControls::AsOfControls(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_field(new DayField(this))
{
    auto* label = new QLabel(tr("&As of"), this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_field);
    m_field->setAccessibleName(tr("As-of day"));
    m_field->setToolTip(tr("The day that is shown"));
    m_field->setKeyboardTracking(false); // a day half typed is no day to show
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 0, 6, 0);
    layout->addWidget(label);
    layout->addWidget(m_field);

    m_timer.setInterval(playStepMs);
    connect(&m_timer, &QTimer::timeout, this, &AsOfControls::playOn);
    connect(m_field, &DayField::dateChanged, this,
            [this] { m_session.setAsOf(m_field->day()); });
    connect(&session, &Session::datasetChanged, this, &AsOfControls::stop);
    connect(&session, &Session::snapshotChanged, this, &AsOfControls::showDay);
    showDay();
}

void AsOfControls::togglePlay()
{
    if (isPlaying())
        return stop();
    if (m_session.state().filter.asOf >= m_session.dataset()->info.asOf)
        m_session.setAsOf(m_session.state().window.begin);
    m_timer.start();
    emit playingChanged(true);
}

void AsOfControls::editDay()
{
    m_field->beginTyping();
}

void AsOfControls::showDay()
{
    const QSignalBlocker blocker(m_field);
    m_field->setAllowed(m_session.history());
    m_field->setDay(m_session.state().filter.asOf);
}

void AsOfControls::playOn()
{
    const Day end = m_session.dataset()->info.asOf;
    const Day next = std::min(addMonths(m_session.state().filter.asOf, 1), end);
    m_session.setAsOf(next);
    if (next >= end)
        stop();
}

void AsOfControls::stop()
{
    if (!isPlaying())
        return;
    m_timer.stop();
    emit playingChanged(false);
}

} // namespace steward
