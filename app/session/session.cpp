// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/session.h"

#include <algorithm>

namespace steward {

namespace {

constexpr int shortestWindowDays = 7;
constexpr int daysBeforeEras = 270;
constexpr std::size_t longestPast = 200;
constexpr qint64 oneGestureMs = 700;

DaySpan paddedToMonths(DaySpan span)
{
    return {monthOf(span.begin).firstDay(), monthOf(span.end).lastDay() + 1};
}

/// What is shown first: the eras and a little before them, since what led up to a project is sparse
/// and long. All of the history is a key away.
DaySpan firstWindow(const Dataset& dataset, DaySpan history)
{
    const auto eras = erasOf(dataset);
    if (eras.empty())
        return history;
    const FactInterval& first = dataset.periods[static_cast<std::size_t>(eras.front())].interval.resolved;
    return {std::max(history.begin, monthOf(first.start.earliest - daysBeforeEras).firstDay()), history.end};
}

SnapshotPtr snapshotAt(const DatasetPtr& dataset, Filter filter, std::optional<Day> day)
{
    if (!day)
        return nullptr;
    filter.asOf = *day;
    return takeSnapshot(dataset, filter);
}

/// Without anything that names rows of tables.
ViewState withoutRows(ViewState state)
{
    state.selection.reset();
    state.timeline.filter = {};
    state.timeline.toggled = {};
    state.members.way.reset();
    state.growth.scope.reset();
    state.transfer.scope.reset();
    return state;
}

} // namespace

Session::Session(DatasetPtr dataset, QObject* parent) : QObject(parent)
{
    setDataset(std::move(dataset));
}

void Session::setDataset(DatasetPtr dataset)
{
    m_dataset = std::move(dataset);
    m_history = paddedToMonths(historySpan(*m_dataset));
    m_state = firstState();
    m_past = {m_state};
    m_position = 0;
    takeSnapshots();
    announceAll();
}

void Session::replaceDataset(DatasetPtr dataset, bool rowsMoved, std::optional<FactRef> selection)
{
    m_dataset = std::move(dataset);
    m_history = paddedToMonths(historySpan(*m_dataset));
    if (rowsMoved) {
        m_state = withoutRows(std::move(m_state));
        m_past = {m_state};
        m_position = 0;
    }
    for (ViewState& state : m_past)
        state = fitted(std::move(state));
    m_state = fitted(std::move(m_state));
    m_state.selection = selection;
    m_past[m_position] = m_state;
    m_lastAspect.reset();
    takeSnapshots();
    announceAll();
}

void Session::takeSnapshots()
{
    m_snapshot = takeSnapshot(m_dataset, m_state.filter);
    m_compareSnapshot = snapshotAt(m_dataset, m_state.filter, m_state.compare);
}

void Session::announceAll()
{
    emit datasetChanged(m_dataset);
    emit snapshotChanged(m_snapshot);
    emit compareChanged(m_state.compare);
    emit windowChanged(m_state.window);
    emit timelineChanged(m_state.timeline);
    emit membersChanged(m_state.members);
    emit growthChanged(m_state.growth);
    emit transferChanged(m_state.transfer);
    emit selectionChanged(m_state.selection);
    emit historyChanged();
}

ViewState Session::firstState() const
{
    ViewState state;
    state.view = m_state.view;
    state.filter.asOf = m_dataset->info.asOf;
    state.window = firstWindow(*m_dataset, m_history);
    return state;
}

void Session::restore(const ViewState& state) { change(fitted(state), Aspect::View); }

ViewState Session::fitted(ViewState state) const
{
    state.filter.asOf = clamped(state.filter.asOf);
    if (state.compare)
        state.compare = clamped(*state.compare);
    state.window = clamped(state.window);
    return state;
}

Day Session::clamped(Day day) const { return std::clamp(day, m_history.begin, m_history.end - 1); }

DaySpan Session::clamped(DaySpan window) const
{
    const int longest = m_history.days();
    const int days = std::clamp(window.days(), std::min(shortestWindowDays, longest), longest);
    const Day begin = std::clamp(window.begin, m_history.begin, m_history.end - days);
    return {begin, begin + days};
}

void Session::setView(const QString& view)
{
    ViewState state = m_state;
    state.view = view;
    change(state, Aspect::View);
}

void Session::setAsOf(Day day)
{
    ViewState state = m_state;
    state.filter.asOf = clamped(day);
    change(state, Aspect::AsOf);
}

void Session::setCompare(std::optional<Day> day)
{
    ViewState state = m_state;
    state.compare = day;
    if (day)
        state.compare = clamped(*day);
    change(state, Aspect::Compare);
}

void Session::setFilter(const Filter& filter)
{
    ViewState state = m_state;
    state.filter = filter;
    change(state, Aspect::Filter);
}

void Session::setWindow(DaySpan window)
{
    ViewState state = m_state;
    state.window = clamped(window);
    change(state, Aspect::Window);
}

void Session::select(std::optional<FactRef> fact)
{
    ViewState state = m_state;
    state.selection = fact;
    change(state, Aspect::Selection);
}

void Session::setTimeline(const TimelineState& timeline)
{
    ViewState state = m_state;
    state.timeline = timeline;
    change(state, Aspect::Timeline);
}

void Session::setMembers(const MembersState& members)
{
    ViewState state = m_state;
    state.members = members;
    change(state, Aspect::Members);
}

void Session::setGrowth(const GrowthState& growth)
{
    ViewState state = m_state;
    state.growth = growth;
    change(state, Aspect::Growth);
}

void Session::setTransfer(const TransferState& transfer)
{
    ViewState state = m_state;
    state.transfer = transfer;
    change(state, Aspect::Transfer);
}

void Session::goBack()
{
    if (!canGoBack())
        return;
    m_lastAspect.reset();
    apply(m_past[--m_position]);
    emit historyChanged();
}

void Session::goForward()
{
    if (!canGoForward())
        return;
    m_lastAspect.reset();
    apply(m_past[++m_position]);
    emit historyChanged();
}

Day Session::eventDayBefore(Day day) const
{
    Day best = Day::min();
    for (const Event& event : m_dataset->events) {
        const Day start = event.start.firstDay();
        if (start < day && start > best && isShown(event))
            best = start;
    }
    return best == Day::min() ? day : best;
}

Day Session::eventDayAfter(Day day) const
{
    Day best = Day::max();
    for (const Event& event : m_dataset->events) {
        const Day start = event.start.firstDay();
        if (start > day && start < best && isShown(event))
            best = start;
    }
    return best == Day::max() ? day : best;
}

bool Session::isShown(const Event& event) const
{
    return m_state.filter.passes(event.category)
           && m_state.filter.passes(event.provenance.confidence);
}

void Session::change(const ViewState& state, Aspect aspect)
{
    if (state == m_state)
        return; // equal means nothing happened: this is what ends every loop
    remember(state, aspect);
    apply(state);
    emit historyChanged();
}

/// Puts `state` on top of the past. A drag or a run of key presses is one step to go back over.
void Session::remember(const ViewState& state, Aspect aspect)
{
    const bool sameGesture = m_lastAspect == aspect && aspect != Aspect::View
                             && aspect != Aspect::Selection && m_sinceLastChange.isValid()
                             && m_sinceLastChange.elapsed() < oneGestureMs;
    m_lastAspect = aspect;
    m_sinceLastChange.start();
    m_past.resize(m_position + 1);
    // Before its first view a window has shown nothing that one could go back to.
    const bool isFirstView = aspect == Aspect::View && m_past.back().view.isEmpty();
    if (sameGesture || isFirstView) {
        m_past.back() = state;
        return;
    }
    m_past.push_back(state);
    if (m_past.size() > longestPast)
        m_past.erase(m_past.begin());
    m_position = m_past.size() - 1;
}

void Session::apply(const ViewState& state)
{
    const ViewState old = std::exchange(m_state, state);
    const bool filterChanged = old.filter != state.filter;
    if (filterChanged)
        m_snapshot = takeSnapshot(m_dataset, state.filter);
    Filter oldRestrictions = old.filter;
    oldRestrictions.asOf = state.filter.asOf;
    const bool compareNeedsSnapshot = old.compare != state.compare
                                      || oldRestrictions != state.filter;
    if (compareNeedsSnapshot)
        m_compareSnapshot = snapshotAt(m_dataset, state.filter, state.compare);

    if (old.compare != state.compare)
        emit compareChanged(state.compare);
    if (filterChanged)
        emit snapshotChanged(m_snapshot);
    if (old.window != state.window)
        emit windowChanged(state.window);
    if (old.view != state.view)
        emit viewChanged(state.view);
    if (old.timeline != state.timeline)
        emit timelineChanged(state.timeline);
    if (old.members != state.members)
        emit membersChanged(state.members);
    if (old.growth != state.growth)
        emit growthChanged(state.growth);
    if (old.transfer != state.transfer)
        emit transferChanged(state.transfer);
    if (old.selection != state.selection)
        emit selectionChanged(state.selection);
}

} // namespace steward
