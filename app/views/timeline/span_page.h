// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/job.h"
#include "app/session/session.h"
#include "core/timeline/span_statistics.h"

#include <QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace steward {

class DayField;

/// The marked span in numbers: how long it is, what happened in it, which members came and went.
/// Its two days can be written. Counts off the GUI thread, and only while it is shown.
class SpanPage : public QWidget
{
    Q_OBJECT

public:
    explicit SpanPage(Session& session, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showState();
    void count();
    void showStatistics(const SpanStatistics& statistics);
    void addEvents(const SpanStatistics& statistics);
    void addMembers(const SpanStatistics& statistics);
    void addChanges(const SpanStatistics& statistics, ChangeKind kind, const QString& title);
    void takeDays();
    QTreeWidgetItem* addGroup(const QString& title, const QString& value);

    Session& m_session;
    DayField* m_first;
    DayField* m_last;
    QLabel* m_length;
    QTreeWidget* m_tree;
    Job m_job;
    bool m_isOutOfDate = true;
};

} // namespace steward
