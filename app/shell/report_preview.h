// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shell/report_process.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QScrollArea;
class QVBoxLayout;

namespace steward {

/// The pages of a report as they will be, one below the other. They follow the specification a
/// moment after it changes.
class ReportPreview : public QWidget
{
    Q_OBJECT

public:
    /// \param dataset path of its file; empty: the embedded one
    ReportPreview(const QString& program, QString dataset, QWidget* parent);

    /// Shows the pages of this one a moment later.
    void setSpec(const ReportSpec& spec);
    int pageCount() const;
    /// What is being shown is on its way.
    bool isBusy() const { return m_wait.isActive() || m_process.isRunning(); }

signals:
    void shown();

private:
    void begin();
    void showPages(const QString& output);
    void showProblem(const QString& problem);
    QPixmap pageOf(const QString& file) const;
    double dpi() const;

    QString m_dataset;
    ReportSpec m_spec;
    QLabel* m_state;
    QProgressBar* m_progress;
    QScrollArea* m_area;
    QWidget* m_pages = nullptr;
    std::unique_ptr<QTemporaryDir> m_folder; ///< of the pages
    QTimer m_wait;
    ReportProcess m_process;
};

} // namespace steward
