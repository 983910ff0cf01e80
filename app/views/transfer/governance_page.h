// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/overview/governance_comparison.h"

#include "app/views/transfer/compare_page.h"

#include <optional>

namespace steward {

class GovernanceModel;

/// Who held how much in the foundation and on its board on two days, side by side, with the sources
/// of both.
class GovernancePage : public ComparePage
{
    Q_OBJECT

public:
    GovernancePage(Session& session, const Theme& theme, QWidget* parent = nullptr);

    /// What is shown; none before it is known.
    const std::optional<GovernanceComparison>& comparison() const { return m_comparison; }
    /// All rows as tab-separated text.
    void copyTable() const;

protected:
    void compare(const ComparedDays& days) override;
    void clear() override;

private:
    GovernancePage(Session& session, GovernanceModel* model, QWidget* parent);
    void take(const DatasetPtr& dataset, GovernanceComparison comparison);

    GovernanceModel* m_model;
    DatasetPtr m_dataset; ///< that m_comparison is of
    std::optional<GovernanceComparison> m_comparison;
};

} // namespace steward
