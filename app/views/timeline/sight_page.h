// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/timeline/sight_model.h"

#include <QWidget>

class QLabel;

namespace steward {

class CopyableTable;

/// The table of what is in sight. Choosing a row selects its fact.
class SightPage : public QWidget
{
    Q_OBJECT

public:
    explicit SightPage(QWidget* parent = nullptr);

    /// \param isCut there is more in sight than the items given
    void show(const TimelineModelPtr& model, std::vector<std::pair<int, std::int32_t>> items, bool isCut);
    void setSelection(std::optional<FactRef> fact);
    const SightModel& model() const { return *m_model; }

signals:
    void factChosen(steward::FactRef fact);

private:
    SightModel* m_model;
    CopyableTable* m_table;
    QLabel* m_note;
    bool m_isSettingSelection = false;
};

} // namespace steward
