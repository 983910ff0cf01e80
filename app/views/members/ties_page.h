// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/job.h"
#include "app/session/session.h"
#include "core/graph/node_ties.h"
#include "core/metrics/interlocks.h"

#include <QWidget>

class QLabel;
class QStandardItemModel;

namespace steward {

class CopyableTable;

/// How nodes are tied into the graph of the as-of day, and which organizations and people meet in
/// more than one body. Counted in the background.
class TiesPage : public QWidget
{
    Q_OBJECT

public:
    explicit TiesPage(Session& session, QWidget* parent = nullptr);
    ~TiesPage() override;

    bool isCounting() const { return m_job.isRunning(); }

signals:
    void factChosen(steward::FactRef fact);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Counted
    {
        SnapshotPtr snapshot;
        std::vector<FactRef> nodes; ///< in the order of ties
        GraphTies ties;
        Interlocks organizations;
        Interlocks people;
    };

    CopyableTable* addTable(QStandardItemModel* rows, const QString& name);
    void count();
    void show(const Counted& counted);
    void fillPairs(const Counted& counted);

    Session& m_session;
    QLabel* m_note;
    QStandardItemModel* m_nodes;
    QStandardItemModel* m_pairs;
    CopyableTable* m_nodeTable;
    CopyableTable* m_pairTable;
    bool m_isOutOfDate = true;
    Job m_job; ///< last: it ends before what it reports to
};

} // namespace steward
