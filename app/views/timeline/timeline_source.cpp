// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timeline_source.h"

#include <algorithm>

namespace steward {

namespace {

/// So many events are worked through on the GUI thread within a few milliseconds.
constexpr int fewEvents = 10'000;

/// The part of a state that the model depends on.
TimelineState derivedPart(TimelineState state)
{
    state.density = LaneDensity::Automatic;
    state.toggled.clear();
    state.marked.reset();
    return state;
}

Filter restrictions(Filter filter)
{
    filter.asOf = {}; // the day moves a line, not the items
    return filter;
}

} // namespace

TimelineSource::TimelineSource(Session& session, LaneNamer namer, QObject* parent)
    : QObject(parent), m_session(session), m_namer(std::move(namer)), m_job(this)
{
}

void TimelineSource::setNamer(LaneNamer namer)
{
    m_namer = std::move(namer);
    m_dataset.reset();
}

void TimelineSource::bring()
{
    const TimelineState state = derivedPart(m_session.state().timeline);
    const Filter filter = restrictions(m_session.state().filter);
    if (m_dataset == m_session.dataset() && m_filter == filter && m_state == state)
        return;
    m_dataset = m_session.dataset();
    m_filter = filter;
    m_state = state;
    m_job.cancel();
    const TimelineRequest request = state.request();
    const int events = static_cast<int>(m_dataset->events.size());
    if (events <= fewEvents)
        return show(buildTimeline(*m_session.snapshot(), request, m_namer));
    TimelineRequest coarse = request;
    coarse.stride = events / fewEvents + 1;
    show(buildTimeline(*m_session.snapshot(), coarse, m_namer));
    m_job.start<TimelineModelPtr>(
        [snapshot = m_session.snapshot(), request, namer = m_namer](const Progress&, const std::stop_token& stop) {
            return buildTimeline(*snapshot, request, namer, stop);
        },
        [this](TimelineModelPtr model) { show(std::move(model)); });
}

void TimelineSource::show(TimelineModelPtr model)
{
    m_model = std::move(model);
    emit modelChanged(m_model);
}

} // namespace steward
