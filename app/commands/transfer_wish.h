// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a call asks of a before/after analysis; `transfer` and `render transfer` read it alike.

#pragma once

#include "app/commands/command.h"
#include "app/session/transfer_state.h"

namespace steward {

/// Numbers of months as given; none: the default.
struct TransferOptions
{
    std::optional<Day> event;
    std::optional<int> before;
    std::optional<int> after;
    std::optional<int> donut;
    std::optional<int> anticipation;
    std::optional<int> harmonics;
    bool hasControls = true;
    bool ok = true;

    void refuse(const QString& message)
    {
        if (ok)
            usageError(message);
        ok = false;
    }
};

/// Which event, and which months before and after it.
QList<QCommandLineOption> transferMonthOptions();
/// What can be checked before a file is read.
TransferOptions readTransferOptions(const Call& call);
/// What they ask of a view.
TransferState stateOf(const TransferOptions& options);
/// The specification; none once a usage error has been printed: no such metric, repositories, or no
/// event where the dataset has no transfer.
std::optional<TransferSpec> transferSpecOf(const Call& call, const TransferOptions& options,
                                           const Dataset& dataset, const QString& metric);

} // namespace steward
