// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/job.h"
#include "app/session/pin_store.h"
#include "app/session/session.h"

#include <map>

namespace steward {

/// Places of the graph's nodes for the session's dataset, arrangement and attribution, with the
/// user's pins. Large or slow ones are made in the background; until then the last one stays.
class GraphSource : public QObject
{
    Q_OBJECT

public:
    GraphSource(Session& session, PinStore store, QObject* parent = nullptr);
    ~GraphSource() override;

    /// Null before the first was made.
    const GraphLayoutPtr& layout() const { return m_pinned; }
    bool isPlacing() const { return m_job.isRunning(); }
    /// Makes the layout that the session asks for, unless there is or will be just that.
    void follow();

    bool hasPins() const { return !m_pins.empty(); }
    /// In units of the layout. `isKept`: written to the settings as well.
    void pin(FactRef node, QPointF at, bool isKept);
    void unpin(FactRef node);
    void unpinAll();

signals:
    void layoutChanged();

private:
    struct Key
    {
        DatasetPtr dataset;
        GraphArrangement arrangement = GraphArrangement::Rings;
        AttributionPolicy attribution = AttributionPolicy::AsRecorded;

        bool operator==(const Key&) const = default;
    };

    Key wanted() const;
    void take(const Key& key, GraphLayoutPtr layout);
    void keepPins();
    void applyPins();

    Session& m_session;
    PinStore m_store;
    Key m_key;    ///< of m_layout
    Key m_placing; ///< of the running job
    GraphLayoutPtr m_layout; ///< nothing pinned
    GraphLayoutPtr m_pinned;
    GraphPins m_pins;
    Job m_job; ///< last: it ends before what it reports to
};

} // namespace steward
