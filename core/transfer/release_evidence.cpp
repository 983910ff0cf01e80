// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/release_evidence.h"

namespace steward {

namespace {

/// The last ones of a list in order of time.
void keepNearest(std::vector<ReleaseFigures>& before)
{
    if (before.size() > mostReleasesASide)
        before.erase(before.begin(), before.end() - static_cast<std::ptrdiff_t>(mostReleasesASide));
}

} // namespace

ReleaseEvidence releaseEvidence(const Dataset& dataset, Day event)
{
    ReleaseEvidence evidence;
    for (ReleaseFigures& release : releaseFigures(dataset)) {
        if (!release.interval || (!release.commits && !release.contributors))
            continue;
        if (release.interval->end <= event)
            evidence.before.push_back(std::move(release));
        else if (release.interval->begin < event)
            evidence.across.push_back(std::move(release));
        else if (evidence.after.size() < mostReleasesASide)
            evidence.after.push_back(std::move(release));
    }
    keepNearest(evidence.before);
    return evidence;
}

} // namespace steward
