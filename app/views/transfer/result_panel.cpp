// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/transfer/result_panel.h"

#include "app/views/focus_ring.h"
#include "app/views/transfer/result_html.h"

#include <QDesktopServices>
#include <QScrollBar>
#include <QUrl>

namespace steward {

using namespace Qt::StringLiterals;

ResultPanel::ResultPanel(QWidget* parent) : QTextBrowser(parent)
{
    setAccessibleName(tr("Result in sentences"));
    addFocusRing(*this);
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false); // they are of the web, and none of a dataset's
    setMinimumWidth(220);
    connect(this, &QTextBrowser::anchorClicked, this, &ResultPanel::follow);
}

void ResultPanel::setBusy()
{
    if (m_head.isEmpty())
        setPlainText(tr("Working it out…"));
}

void ResultPanel::setResult(const Dataset& dataset, const TransferResult& result,
                            const SpecStanding& standing)
{
    m_head = resultHtml(dataset, result, standing);
    m_limits = limitsHtml(dataset, result);
    m_more.clear();
    showAll();
}

void ResultPanel::setMore(const Dataset& dataset, const std::vector<SensitivityRow>& sensitivity,
                          const std::vector<Replication>& replications)
{
    m_more = sensitivityHtml(dataset, sensitivity) + replicationHtml(dataset, replications);
    showAll();
}

/// What was being read stays where it is: the rest comes below it.
void ResultPanel::showAll()
{
    const int position = verticalScrollBar()->value();
    setHtml(m_head + m_limits + m_more);
    verticalScrollBar()->setValue(position);
}

void ResultPanel::follow(const QUrl& link)
{
    if (link.scheme() == "https"_L1)
        QDesktopServices::openUrl(link);
}

} // namespace steward
