// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/text/diff_text.h"
#include "app/views/transfer/compare_page.h"

#include <memory>

class QComboBox;
class QToolButton;

namespace steward {

class DiffModel;

/// Everything that changed between two days, with who, where, when, how sure and by which source;
/// and some numbers on both. Can be copied as sentences, as a table and as JSON.
class DiffPage : public ComparePage
{
    Q_OBJECT

public:
    DiffPage(Session& session, const Theme& theme, QWidget* parent = nullptr);

    /// What is shown; null before it is known.
    const std::shared_ptr<const DayDiff>& diff() const { return m_diff; }
    /// All of it, whatever kind is chosen. Nothing where there is nothing to copy.
    void copySentences() const;
    void copyTable() const;
    void copyJson() const;

protected:
    void compare(const ComparedDays& days) override;
    void clear() override;

private:
    DiffPage(Session& session, DiffModel* model, QWidget* parent);
    void createBar();
    void take(std::shared_ptr<const DayDiff> diff);
    void listKinds();
    void chooseKind();
    void showState();
    QString countsText() const;

    DiffModel* m_model;
    QComboBox* m_kind;
    QToolButton* m_copy;
    std::shared_ptr<const DayDiff> m_diff;
};

} // namespace steward
