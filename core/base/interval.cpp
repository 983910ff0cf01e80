// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/interval.h"

namespace steward {

namespace {

Bound resolveStart(const StatedInterval& stated, Day evidence, int slackDays)
{
    if (!stated.start) {
        // Nothing says when it began. It was true at some time before it ended, or is true now.
        const Day latest = stated.end ? stated.end->lastDay() - 1 : evidence;
        return {Day::min(), latest};
    }
    Bound bound{stated.start->firstDay(), stated.start->lastDay()};
    if (stated.qualifier == StartQualifier::NoLaterThan)
        bound.earliest = bound.earliest - slackDays;
    return bound;
}

} // namespace

FactInterval resolve(const StatedInterval& stated, Day evidence, int slackDays)
{
    FactInterval interval;
    interval.start = resolveStart(stated, evidence, slackDays);
    if (stated.end) {
        interval.endKind = EndKind::Known;
        interval.end = {stated.end->firstDay(), stated.end->lastDay()};
    } else if (stated.endUnknown) {
        interval.endKind = EndKind::Unknown;
        const Day first = interval.start.latest + 1;
        interval.end = {first, std::max(first, evidence)};
    } else {
        interval.endKind = EndKind::Open;
        interval.end = {evidence, evidence};
    }
    return interval;
}

} // namespace steward
