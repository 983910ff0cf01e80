// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report_spec.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace steward {

class PathField;
class SectionList;

/// The fields of a report's specification.
class ReportForm : public QWidget
{
    Q_OBJECT

public:
    explicit ReportForm(QWidget* parent);

    void setSpec(const ReportSpec& spec);
    ReportSpec spec() const;
    /// What is no day, in words; empty: nothing.
    QString problem() const { return m_problem; }

signals:
    /// Whatever of it, by the user or setSpec().
    void changed();

private:
    void addContent(QFormLayout& form);
    void addDays(QFormLayout& form);
    void addHead(QFormLayout& form);
    void addLook(QFormLayout& form);
    QLineEdit* addDayField(QFormLayout& form, const QString& label, const QString& placeholder);
    void chooseLevel();
    void check();

    QComboBox* m_level;
    SectionList* m_sections;
    QLineEdit* m_asOf = nullptr;
    QLineEdit* m_compare = nullptr;
    QLineEdit* m_memberDays = nullptr;
    QLabel* m_dayProblem;
    QLineEdit* m_title;
    PathField* m_logo;
    QComboBox* m_language;
    QComboBox* m_paper;
    QComboBox* m_orientation;
    QComboBox* m_theme;
    QString m_problem;
};

} // namespace steward
