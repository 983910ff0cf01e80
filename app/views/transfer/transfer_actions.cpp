// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/transfer/transfer_actions.h"

#include "app/views/transfer/analysis_page.h"
#include "app/views/transfer/transfer_view.h"
#include "app/views/transfer/transfer_words.h"
#include "app/views/view_actions.h"

#include <QCoreApplication>

#include <array>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Transfer
{
    Q_DECLARE_TR_FUNCTIONS(TransferActions)
};

constexpr std::array pageNames{"transfer-analysis"_L1, "transfer-governance"_L1,
                               "transfer-changes"_L1}; ///< of TransferPage

constexpr auto inView = Qt::WidgetWithChildrenShortcut;

void addPages(ViewActions& actions, Session& session)
{
    for (int i = 0; i < transferPageCount; ++i) {
        const auto page = static_cast<TransferPage>(i);
        actions.add({pageNames[static_cast<std::size_t>(i)], transferPageText(page),
                     Transfer::tr("Show this comparison"), u"Alt+%1"_s.arg(i + 1), inView},
                    [&session, page] {
                        TransferState state = session.state().transfer;
                        state.page = page;
                        session.setTransfer(state);
                    });
    }
    actions.addSeparator();
}

} // namespace

void addTransferActions(TransferView& view)
{
    Session& session = view.transferSession();
    AnalysisPage& analysis = view.analysis();
    ViewActions actions(view, view);
    addPages(actions, session);
    actions.add({"transfer-copy-sentences"_L1,
                 Transfer::tr("Copy Result as &Text"),
                 Transfer::tr("Copy the sentences beside the chart"),
                 {},
                 inView},
                [&analysis] { analysis.copySentences(); });
    actions.add({"transfer-copy-picture"_L1,
                 Transfer::tr("Copy Chart as &Picture"),
                 Transfer::tr("Copy the chart"),
                 {},
                 inView},
                [&analysis] { analysis.copyPicture(); });
    actions.add({"transfer-copy-csv"_L1,
                 Transfer::tr("Copy Chart as &CSV"),
                 Transfer::tr("Copy the values, the lines and the band of the chart"),
                 {},
                 inView},
                [&analysis] { analysis.copyCsv(); });
    actions.addSeparator();
    actions.add({"transfer-event"_L1,
                 Transfer::tr("&Event on the As-of Day"),
                 Transfer::tr("Analyse around the as-of day, whatever happened on it"),
                 {},
                 inView},
                [&session] {
                    TransferState state = session.state().transfer;
                    state.event = session.state().filter.asOf;
                    session.setTransfer(state);
                });
}

} // namespace steward
