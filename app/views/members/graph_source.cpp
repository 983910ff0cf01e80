// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/members/graph_source.h"

namespace steward {

namespace {

/// Rings and discs of fewer nodes are placed at once, in a few milliseconds.
constexpr std::size_t mostAtOnce = 1500;

} // namespace

GraphSource::GraphSource(Session& session, PinStore store, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_store(std::move(store))
{}

GraphSource::~GraphSource() = default;

GraphSource::Key GraphSource::wanted() const
{
    return {m_session.dataset(), m_session.state().members.arrangement,
            m_session.state().filter.attribution};
}

void GraphSource::follow()
{
    const Key key = wanted();
    if (m_layout && key == m_key) {
        m_job.cancel(); // what is being placed is no longer asked for
        return;
    }
    if (m_job.isRunning() && key == m_placing)
        return;
    const PlacingOptions options{key.arrangement, key.attribution};
    const Dataset& data = *key.dataset;
    const std::size_t nodes = data.organizations.size() + data.people.size() + data.bodies.size()
                              + data.projects.size();
    if (key.arrangement != GraphArrangement::Force && nodes <= mostAtOnce) {
        m_job.cancel();
        if (auto layout = placeNodes(key.dataset, options, {}, {}))
            take(key, *layout);
        return;
    }
    m_placing = key;
    m_job.start<Result<GraphLayoutPtr>>(
        [dataset = key.dataset, options](const Progress& progress, std::stop_token stop) {
            return placeNodes(dataset, options, progress, std::move(stop));
        },
        [this, key](Result<GraphLayoutPtr> layout) {
            if (layout)
                take(key, *layout);
        });
}

void GraphSource::take(const Key& key, GraphLayoutPtr layout)
{
    m_key = key;
    m_layout = std::move(layout);
    m_pins = m_store.pinsOf(*key.dataset, key.arrangement);
    applyPins();
}

void GraphSource::applyPins()
{
    m_pinned = withPins(m_layout, m_pins);
    emit layoutChanged();
}

void GraphSource::keepPins()
{
    m_store.setPins(*m_key.dataset, m_key.arrangement, m_pins);
    applyPins();
}

void GraphSource::pin(FactRef node, QPointF at, bool isKept)
{
    if (!m_layout)
        return;
    m_pins[nodeKey(*m_key.dataset, node)] = at;
    if (isKept)
        keepPins();
    else
        applyPins();
}

void GraphSource::unpin(FactRef node)
{
    if (m_layout && m_pins.erase(nodeKey(*m_key.dataset, node)) > 0)
        keepPins();
}

void GraphSource::unpinAll()
{
    if (!m_layout || m_pins.empty())
        return;
    m_pins.clear();
    keepPins();
}

} // namespace steward
