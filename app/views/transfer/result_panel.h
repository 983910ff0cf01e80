// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/transfer/published_estimates.h"
#include "core/transfer/transfer_analysis.h"
#include "core/transfer/transfer_sensitivity.h"

#include "app/session/spec_store.h"

#include <QTextBrowser>

namespace steward {

/// What an analysis comes to, in sentences that can be selected and copied: the result and how it
/// came about, checks, how much it depends on the choices, what it cannot say, what others
/// published.
class ResultPanel : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ResultPanel(QWidget* parent = nullptr);

    /// Another result is being worked out; the old one stays readable.
    void setBusy();
    void setResult(const Dataset& dataset, const TransferResult& result,
                   const SpecStanding& standing);
    void setMore(const Dataset& dataset, const std::vector<SensitivityRow>& sensitivity,
                 const std::vector<Replication>& replications);
    QString plainText() const { return toPlainText(); }

private:
    void showAll();
    void follow(const QUrl& link);

    QString m_head;   ///< HTML of the result
    QString m_more;   ///< of what depends on more analyses
    QString m_limits; ///< of what cannot be said
};

} // namespace steward
