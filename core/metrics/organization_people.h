// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Organizations by the people who commit for them: a second view beside their commits. A person who
// used two affiliations in a window belongs to both.

#pragma once

#include "core/metrics/metric.h"

namespace steward {

/// people-share:ORGANIZATION = people who made a commit for it / people, in [0, 1]: a lower bound.
/// The upper one adds those who made a commit of unknown affiliation and none for it. Coverage: the
/// share of people with any known affiliation.
MetricSeries peopleShare(const MetricInput& input);

/// Of the organization with most people in each window. CHAOSS Organizational Diversity,
/// https://chaoss.community/?p=3464, names it affiliation diversity.
MetricSeries largestPeopleShare(const MetricInput& input);

/// Distinct organizations of the dataset with a commit in the window. At most so many more as there
/// are people of academic, other or unknown affiliation.
MetricSeries organizations(const MetricInput& input);

/// Organizations whose first commit within the scope fell into the window.
MetricSeries newOrganizations(const MetricInput& input);

} // namespace steward
