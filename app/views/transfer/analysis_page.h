// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/transfer/published_estimates.h"
#include "core/transfer/transfer_analysis.h"
#include "core/transfer/transfer_sensitivity.h"

#include "app/render/theme.h"
#include "app/session/job.h"
#include "app/session/session.h"
#include "app/session/spec_store.h"

#include <QWidget>

class QSplitter;

namespace steward {

class ChartWidget;
class ResultPanel;
class SpecPanel;

/// One metric before and after an event: the specification on the left, the chart, and what it
/// comes to in sentences on the right. A specification is written down before its result is shown.
/// Works only while it is seen, off the GUI thread; the newest specification wins. Where the page is
/// narrow, the sentences stand below the chart.
class AnalysisPage : public QWidget
{
    Q_OBJECT

public:
    AnalysisPage(Session& session, const Theme& theme, QWidget* parent = nullptr);
    ~AnalysisPage() override;

    void setTheme(const Theme& theme);
    /// Whether what is shown is not yet what was asked for.
    bool isComputing() const { return m_job.isRunning() || m_moreJob.isRunning(); }
    /// None before the first one.
    const std::optional<TransferResult>& result() const { return m_result; }
    const ResultPanel& panel() const { return *m_panel; }
    void copyPicture() const;
    void copyCsv() const;
    void copySentences() const;

signals:
    void resultShown();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Answer
    {
        std::optional<TransferResult> result;
        SpecStanding standing;
    };
    /// What takes longer and is shown below.
    struct More
    {
        std::vector<SensitivityRow> sensitivity;
        std::vector<Replication> replications;
    };

    QWidget* createSpec();
    void arrange();
    ChartWidget& chart();
    void toggleSeries(const QString& key);
    void showWindow(DaySpan window);
    void catchUp();
    void compute();
    void computeMore();
    void take(Answer answer);
    void takeMore(More more);
    void showResult();

    Session& m_session;
    Theme m_theme;
    SpecPanel* m_spec;
    QSplitter* m_answer; ///< chart and sentences
    QWidget* m_middle;
    ChartWidget* m_chart = nullptr; ///< made when the page is first seen
    ResultPanel* m_panel;
    std::optional<TransferResult> m_result;
    std::vector<QString> m_hidden;   ///< keys of series that are switched off
    std::optional<DaySpan> m_window; ///< what of the chart is zoomed into; of this result only
    SpecStanding m_standing;
    DatasetPtr m_dataset;                ///< what m_result, or the work under way, is of
    std::optional<TransferSpec> m_asked; ///< likewise
    Job m_job;
    Job m_moreJob;
};

} // namespace steward
