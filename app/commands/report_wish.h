// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/command.h"
#include "app/report/write_report.h"

namespace steward {

/// All that a call of `report` asks for, checked. `exit` is set once a mistake has been printed.
struct ReportWish
{
    ReportSpec spec;
    Logo logo;
    ReportOutput output;
    std::optional<Exit> exit;

    void refuse(const QString& message)
    {
        if (!exit)
            exit = usageError(message);
    }
};

ReportWish readReportWish(const Call& call);
QList<QCommandLineOption> reportOptions();

} // namespace steward
