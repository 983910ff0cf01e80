// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/session.h"
#include "core/metrics/body_power.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;
class QStandardItemModel;

namespace steward {

class CopyableTable;

/// Who has how much say in a board or council on the as-of day: seats, votes, and what the votes are
/// worth under a chosen majority.
class BoardPage : public QWidget
{
    Q_OBJECT

public:
    explicit BoardPage(Session& session, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void listBodies();
    /// Shows the body and day anew now, or when the page is next shown.
    void refresh();
    void fill(const BodyPower& power);
    void addCapRow(QFormLayout& form);
    /// Takes the cap from its fields into the session, or shows the session's there.
    void takeCap();
    void showCap();
    BodyId body() const;
    QuotaRule rule() const;

    Session& m_session;
    QComboBox* m_body;
    QComboBox* m_rule;
    QLabel* m_summary;
    QSpinBox* m_most = nullptr;
    QSpinBox* m_grace = nullptr;
    QLabel* m_breaches = nullptr;
    CopyableTable* m_table;
    QStandardItemModel* m_rows;
    std::vector<BodyId> m_bodies; ///< in the order of m_body
    bool m_isOutOfDate = true;
};

} // namespace steward
