// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/entities.h"

namespace steward {

/// From that day on, exactly; without an end it holds until the day of the latest evidence.
inline DatedInterval datedInterval(QStringView start, QStringView end, QStringView evidence)
{
    DatedInterval dated;
    dated.stated = {parsePartialDate(start), StartQualifier::Exact, parsePartialDate(end), false};
    dated.resolved = resolve(dated.stated, *parseDay(evidence), 0);
    return dated;
}

} // namespace steward
