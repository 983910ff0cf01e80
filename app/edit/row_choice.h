// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/dataset.h"

#include <QComboBox>

namespace steward {

/// A row of a table, chosen by its key or by any part of its name.
class RowChoice : public QComboBox
{
    Q_OBJECT

public:
    /// More rows are not listed; their keys are typed.
    static constexpr int mostListed = 20'000;

    RowChoice(const Dataset& dataset, FactKind kind, QWidget* parent);

    /// What is typed, if it is no row: whoever checks it can say so.
    QString key() const;
    void setKey(const QString& key);
};

} // namespace steward
