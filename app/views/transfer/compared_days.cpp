// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/transfer/compared_days.h"

#include "core/overview/governance_comparison.h"

#include "app/text/date_text.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct Days
{
    Q_DECLARE_TR_FUNCTIONS(ComparedDays)
};

} // namespace

ComparedDays comparedDays(const Session& session)
{
    const SnapshotPtr& after = session.snapshot();
    if (session.compareSnapshot())
        return {session.compareSnapshot(), after, true};
    Filter filter = session.state().filter;
    filter.asOf = dayBeforeTransfer(*session.dataset(), filter.asOf);
    return {takeSnapshot(session.dataset(), filter), after, false};
}

QString comparedDaysText(const ComparedDays& days)
{
    const QString choose = Days::tr("Choose other days with the as-of date and “Compare With” in "
                                    "the toolbar.");
    if (days.isSameDay())
        //: %1: a day, %2: how to choose others
        return Days::tr("Both days are %1, so nothing can differ. %2")
            .arg(dayText(days.after->asOf()), choose);
    if (days.isChosen)
        return choose;
    const std::optional<Day> transfer = days.after->dataset->info.transferDate;
    const QString day = dayText(days.before->asOf());
    if (transfer && days.before->asOf() < *transfer && *transfer <= days.after->asOf())
        //: %1: a day, %2: how to choose others
        return Days::tr("No day is compared with, so %1 is taken, the day before the transfer. %2")
            .arg(day, choose);
    //: %1: a day, %2: how to choose others
    return Days::tr("No day is compared with, so %1 is taken, one year earlier. %2")
        .arg(day, choose);
}

} // namespace steward
