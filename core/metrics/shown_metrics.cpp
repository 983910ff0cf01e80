// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/shown_metrics.h"

#include <span>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr int windowMonths = 12;

constexpr QLatin1StringView growthMetrics[] = {
    "active-contributors"_L1,
    "commits"_L1,
    "bot-share"_L1,
    "new-contributors"_L1,
    "retention"_L1,
    "core-contributors-12m"_L1,
    "absence-factor-12m"_L1,
    "elephant-factor-12m"_L1,
    "affiliation-coverage"_L1,
    "organizations"_L1,
    "largest-share-12m"_L1,
    "effective-organizations-12m"_L1,
};

constexpr QLatin1StringView comparedMetrics[] = {
    "members"_L1,
    "board-seats"_L1,
    "board-effective-organizations"_L1,
    "largest-vote-share"_L1,
    "active-contributors"_L1,
    "absence-factor-12m"_L1,
    "elephant-factor-12m"_L1,
};

std::span<const QLatin1StringView> idsOf(MetricSelection selection)
{
    if (selection == MetricSelection::Growth)
        return growthMetrics;
    return comparedMetrics;
}

} // namespace

std::vector<MetricQuestion> shownMetrics(const Dataset& dataset, MetricSelection selection)
{
    std::vector<MetricQuestion> questions;
    for (const QLatin1StringView id : idsOf(selection)) {
        const auto question = parseMetric(dataset, id, {.windowMonths = windowMonths});
        if (question)
            questions.push_back(*question);
    }
    return questions;
}

} // namespace steward
