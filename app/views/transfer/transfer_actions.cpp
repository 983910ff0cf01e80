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

ViewCommands<TransferView> pages()
{
    ViewCommands<TransferView> commands;
    for (int i = 0; i < transferPageCount; ++i) {
        const auto page = static_cast<TransferPage>(i);
        commands.push_back({{pageNames[static_cast<std::size_t>(i)], transferPageText(page),
                             Transfer::tr("Show this comparison"), u"Alt+%1"_s.arg(i + 1), inView},
                            [page](TransferView& view) {
                                TransferState state = view.transferSession().state().transfer;
                                state.page = page;
                                view.transferSession().setTransfer(state);
                            }});
    }
    commands.push_back({});
    return commands;
}

void takeEventOnTheDay(TransferView& view)
{
    TransferState state = view.transferSession().state().transfer;
    state.event = view.transferSession().state().filter.asOf;
    view.transferSession().setTransfer(state);
}

ViewCommands<TransferView> onTheResult()
{
    return {
        {{"transfer-copy-sentences"_L1, Transfer::tr("Copy Result as &Text"),
          Transfer::tr("Copy the sentences beside the chart"), {}, inView},
         [](TransferView& view) { view.analysis().copySentences(); }},
        {{"transfer-copy-picture"_L1, Transfer::tr("Copy Chart as &Picture"),
          Transfer::tr("Copy the chart"), {}, inView},
         [](TransferView& view) { view.analysis().copyPicture(); }},
        {{"transfer-copy-csv"_L1, Transfer::tr("Copy Chart as &CSV"),
          Transfer::tr("Copy the values, the lines and the band of the chart"), {}, inView},
         [](TransferView& view) { view.analysis().copyCsv(); }},
        {},
        {{"transfer-event"_L1, Transfer::tr("&Event on the As-of Day"),
          Transfer::tr("Analyse around the as-of day, whatever happened on it"), {}, inView},
         takeEventOnTheDay},
    };
}

} // namespace

void addTransferActions(TransferView& view)
{
    ViewActions actions(view, view);
    actions.addAll(pages(), view);
    actions.addAll(onTheResult(), view);
}

QList<ActionText> transferCommands() { return textsOf(pages()) + textsOf(onTheResult()); }

} // namespace steward
