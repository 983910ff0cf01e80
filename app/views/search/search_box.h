// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/job.h"
#include "app/session/session.h"
#include "core/query/text_search.h"

#include <QLineEdit>
#include <QTimer>

class QListWidget;

namespace steward {

/// Searches all facts while one types. The results drop down; up and down choose, Enter goes there,
/// Escape closes.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(Session& session, QWidget* parent = nullptr);
    ~SearchBox() override;

    /// The list of results; never null, hidden unless there is something to choose.
    QListWidget* results() const { return m_results; }

signals:
    void factChosen(steward::FactRef fact);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void showHits(const std::vector<SearchHit>& hits);
    void placeResults();
    void choose(int row);
    bool handleKey(int key);

    Session& m_session;
    QListWidget* m_results;
    std::vector<FactRef> m_facts; ///< of the rows of m_results
    QTimer m_pause;
    Job m_job;
};

} // namespace steward
