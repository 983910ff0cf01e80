// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/dataset.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace steward {

class RowChoice;

/// The sources of a fact, in their order: those it has, and a choice of one more.
class SourcesField : public QWidget
{
    Q_OBJECT

public:
    SourcesField(const Dataset& dataset, QWidget* parent);

    /// Keys separated by ';', as in the text form.
    QString cell() const;
    void setCell(const QString& cell);

private:
    void addChosen();
    void removeSelected();
    void addKey(const QString& key);
    void showButtons();

    RowChoice* m_choice;
    QListWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_remove;
};

} // namespace steward
