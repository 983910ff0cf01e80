// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who of one window is there again in the next. No CHAOSS metric has a formula; the first is that
// of LFX Insights' contributor_retention (crowd.dev bc2e323), which gives 0 for an empty base.

#pragma once

#include "core/metrics/metric.h"

namespace steward {

/// R = |A(t-1) and A(t)| / |A(t-1)| over windows that follow each other, A(t) the people of the
/// window; or with RetentionBase::Newcomers, of those who were new in the window before. None for
/// an empty base. Left-truncated where the window before begins before the data.
MetricSeries retention(const MetricInput& input);

/// |A(t-1) and A(t)|, a number of people; 0 where there is nobody, months before the data are
/// empty.
MetricSeries retainedContributors(const MetricInput& input);

} // namespace steward
