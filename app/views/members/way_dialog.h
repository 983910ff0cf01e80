// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/members_state.h"
#include "core/graph/graph.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;

namespace steward {

/// Asks between which two nodes the shortest way is wanted. Deletes itself when closed.
class WayDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param start what is asked for at first; invalid facts leave a field empty
    WayDialog(const Graph& graph, const WayEnds& start, QWidget* parent = nullptr);

signals:
    void wayChosen(const steward::WayEnds& ends);

private:
    QComboBox* nodeField(const Graph& graph, FactRef start, const QString& name);
    FactRef chosen(const QComboBox& field) const;
    void check();

    std::vector<FactRef> m_nodes; ///< in the order of the fields' entries
    QComboBox* m_from;
    QComboBox* m_to;
    QCheckBox* m_isEver;
    QDialogButtonBox* m_buttons;
};

} // namespace steward
