// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/job.h"
#include "app/session/session.h"
#include "core/timeline/timeline_model.h"

namespace steward {

/// The model of what the session shows: small ones at once, large ones off the GUI thread with a
/// coarse one in between, so that there is always a picture.
class TimelineSource : public QObject
{
    Q_OBJECT

public:
    TimelineSource(Session& session, LaneNamer namer, QObject* parent = nullptr);

    /// Null until the first bring().
    const TimelineModelPtr& model() const { return m_model; }
    /// Sees to it that the model is that of the session. Signals at once, later, or not at all where
    /// nothing has changed.
    void bring();
    /// The words have changed: lanes have other names.
    void setNamer(LaneNamer namer);
    bool isBuilding() const { return m_job.isRunning(); }

signals:
    void modelChanged(const steward::TimelineModelPtr& model);

private:
    void show(TimelineModelPtr model);

    Session& m_session;
    LaneNamer m_namer;
    TimelineModelPtr m_model;
    DatasetPtr m_dataset; ///< what the model, or the one being built, is of
    Filter m_filter;
    TimelineState m_state;
    Job m_job;
};

} // namespace steward
