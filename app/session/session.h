// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The only mutable object: the dataset in front of the user, and the ViewState. Views call its
// setters and follow its signals; they never talk to each other. GUI thread only.

#pragma once

#include "app/session/view_state.h"
#include "core/query/snapshot.h"

#include <QElapsedTimer>
#include <QObject>

#include <vector>

namespace steward {

class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(DatasetPtr dataset, QObject* parent = nullptr);

    const DatasetPtr& dataset() const { return m_dataset; }
    const ViewState& state() const { return m_state; }
    /// What holds at the as-of day. Never null.
    const SnapshotPtr& snapshot() const { return m_snapshot; }
    /// What held at the compare day; null where none is set.
    const SnapshotPtr& compareSnapshot() const { return m_compareSnapshot; }
    /// The whole history, padded to full months: the widest window.
    DaySpan history() const { return m_history; }

    /// A new dataset: state and history start afresh, at its evidence day and with its eras in view.
    void setDataset(DatasetPtr dataset);

    /// The dataset after an edit: what is shown stays, as far as it can.
    /// \param rowsMoved rows of some table are others now, so that what refers to them is forgotten
    void replaceDataset(DatasetPtr dataset, bool rowsMoved, std::optional<FactRef> selection);

    /// What the dataset shows at first, in the present view.
    ViewState firstState() const;
    /// All at once, clamped as by the setters below; one step to go back over.
    void restore(const ViewState& state);

    void setView(const QString& view);
    /// Clamped to the history.
    void setAsOf(Day day);
    void setCompare(std::optional<Day> day);
    void setFilter(const Filter& filter);
    /// Clamped to the history, and to no less than a week.
    void setWindow(DaySpan window);
    void select(std::optional<FactRef> fact);
    void setTimeline(const TimelineState& timeline);
    void setMembers(const MembersState& members);
    void setGrowth(const GrowthState& growth);
    void setTransfer(const TransferState& transfer);

    bool canGoBack() const { return m_position > 0; }
    bool canGoForward() const { return m_position + 1 < m_past.size(); }
    void goBack();
    void goForward();

    /// As-of day of the nearest event before or after the present one, among the events the filter
    /// lets pass; the present day where there is none.
    Day eventDayBefore(Day day) const;
    Day eventDayAfter(Day day) const;

    /// Views ask for edits; the window carries them out. Of FactKind::Info, the row of a key.
    void requestEdit(FactRef fact) { emit editRequested(fact); }
    void requestRemoval(const std::vector<FactRef>& facts) { emit removalRequested(facts); }
    void requestAddition(FactKind kind) { emit additionRequested(kind); }

signals:
    void editRequested(steward::FactRef fact);
    void removalRequested(const std::vector<steward::FactRef>& facts);
    void additionRequested(steward::FactKind kind);
    void datasetChanged(const steward::DatasetPtr& dataset);
    void viewChanged(const QString& view);
    void snapshotChanged(const steward::SnapshotPtr& snapshot);
    void compareChanged(std::optional<steward::Day> day);
    void windowChanged(steward::DaySpan window);
    void selectionChanged(std::optional<steward::FactRef> fact);
    void timelineChanged(const steward::TimelineState& timeline);
    void membersChanged(const steward::MembersState& members);
    void growthChanged(const steward::GrowthState& growth);
    void transferChanged(const steward::TransferState& transfer);
    void historyChanged();

private:
    enum class Aspect {
        View,
        AsOf,
        Compare,
        Filter,
        Window,
        Selection,
        Timeline,
        Members,
        Growth,
        Transfer,
    };

    Day clamped(Day day) const;
    DaySpan clamped(DaySpan window) const;
    ViewState fitted(ViewState state) const;
    void takeSnapshots();
    void announceAll();
    void change(const ViewState& state, Aspect aspect);
    void apply(const ViewState& state);
    void remember(const ViewState& state, Aspect aspect);
    bool isShown(const Event& event) const;

    DatasetPtr m_dataset;
    SnapshotPtr m_snapshot;
    SnapshotPtr m_compareSnapshot;
    ViewState m_state;
    DaySpan m_history;
    std::vector<ViewState> m_past;
    std::size_t m_position = 0;
    std::optional<Aspect> m_lastAspect; ///< of the last step that was remembered
    QElapsedTimer m_sinceLastChange;
};

} // namespace steward
