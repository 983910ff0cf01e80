// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/transfer/governance_page.h"

#include "app/text/governance_text.h"
#include "app/views/copyable_table.h"
#include "app/views/transfer/governance_model.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

#include <array>

namespace steward {

GovernancePage::GovernancePage(Session& session, const Theme& theme, QWidget* parent)
    : GovernancePage(session, new GovernanceModel(theme), parent)
{}

GovernancePage::GovernancePage(Session& session, GovernanceModel* model, QWidget* parent)
    : ComparePage(session, *model, parent)
    , m_model(model)
{
    table().setAccessibleName(tr("Governance on two days"));
    auto* copy = new QAction(tr("Copy Whole &Table"), this);
    connect(copy, &QAction::triggered, this, &GovernancePage::copyTable);
    table().addAction(copy);
}

void GovernancePage::compare(const ComparedDays& days)
{
    job().start<GovernanceComparison>(
        [days](const Progress&, std::stop_token) {
            return compareGovernance(*days.before, *days.after);
        },
        [this, dataset = days.after->dataset](GovernanceComparison comparison) {
            take(dataset, std::move(comparison));
        });
}

void GovernancePage::take(const DatasetPtr& dataset, GovernanceComparison comparison)
{
    m_dataset = dataset;
    m_comparison = std::move(comparison);
    showTitle(governanceTitle(*m_comparison));
    const QString summary = governanceSummary(*dataset, *m_comparison);
    showWords(summary.isEmpty() ? tr("The dataset tells of no foundation, board, maintainers or "
                                     "hosted projects on either day.")
                                : summary);
    showNotes(governanceNotes(*dataset, *m_comparison).join(u'\n'));
    m_model->show(dataset, m_comparison);
    table().setColumnLetters(std::array{40, 23, 23, 22, 40});
}

void GovernancePage::clear()
{
    m_dataset.reset();
    m_comparison.reset();
    m_model->show(nullptr, std::nullopt);
    showWords({});
    showNotes({});
}

void GovernancePage::copyTable() const
{
    if (m_comparison)
        QGuiApplication::clipboard()->setText(governanceTable(*m_dataset, *m_comparison));
}

} // namespace steward
