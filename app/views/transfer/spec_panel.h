// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/session.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace steward {

class ScopeChooser;

/// The specification of a before/after analysis: choices, and what they come to in plain words.
/// Everything it shows is the session's; choosing sets it there.
class SpecPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SpecPanel(Session& session, QWidget* parent = nullptr);

    QSize sizeHint() const override;

private:
    void addChoices(QFormLayout& form);
    void addMonths(QFormLayout& form);
    QSpinBox* addSpinBox(QFormLayout& form, const QString& label, const QString& tip, int most,
                         int TransferState::*member);
    void change(const std::function<void(TransferState&)>& edit);
    void takeDataset();
    void showState();
    void showMetric(const TransferSpec& spec);
    void showEvent(Day event);

    struct MonthsBox
    {
        QSpinBox* box;
        int TransferState::*member;
    };

    Session& m_session;
    QComboBox* m_metric;
    QComboBox* m_event;
    ScopeChooser* m_scope;
    std::vector<MonthsBox> m_months;
    QCheckBox* m_controls;
    QLabel* m_words;
    std::optional<TransferSpec> m_shown;
};

} // namespace steward
