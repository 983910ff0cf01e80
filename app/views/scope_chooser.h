// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/scope.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QToolButton;

namespace steward {

/// Chooses the repositories that numbers are about: a role, all, a fixed set of those older than a
/// year's begin, or a checked list. Keeps nothing: it shows what it is told and says what is
/// chosen.
class ScopeChooser : public QWidget
{
    Q_OBJECT

public:
    explicit ScopeChooser(QWidget* parent = nullptr);

    /// Lists what the dataset has; shows nothing yet.
    void setDataset(const DatasetPtr& dataset);
    void showScope(const RepositoryScope& scope);

signals:
    void scopeChosen(const steward::RepositoryScope& scope);

private:
    QToolButton* createPopup();
    void fillSets();
    void fillList();
    QString nameOf(const RepositoryScope& scope) const;
    void chooseSet(int index);
    void chooseList();

    DatasetPtr m_dataset;
    std::vector<RepositoryScope> m_scopes; ///< in the order of m_sets; the last is the list
    QComboBox* m_sets;
    QListWidget* m_list;
    QToolButton* m_button; ///< opens the list
};

} // namespace steward
