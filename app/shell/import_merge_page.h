// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/merge_draft.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace steward {

class ProblemList;

/// What adding the facts to the open dataset would do to it, before it is written.
class ImportMergePage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportMergePage(QWidget* parent);

    /// \param skipped rows that were left out before
    void setMerge(const MergeReport& merge, qint64 skipped);
    QString summary() const;

private:
    QLabel* m_summary;
    QTreeWidget* m_tables;
    ProblemList* m_ambiguous;
};

} // namespace steward
