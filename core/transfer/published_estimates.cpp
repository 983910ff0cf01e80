// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/published_estimates.h"

#include <array>
#include <cstdlib>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysApart = 31;

constexpr PublishedStudy yueAndNagle{
    .authors = "Daniel Yue, Frank Nagle"_L1,
    .year = 2024,
    .title = "Igniting Innovation: Evidence from PyTorch on Technology Control in Open "
             "Collaboration"_L1,
    .series = "Harvard Business School Working Paper 25-013"_L1,
    .url = "https://www.hbs.edu/faculty/Pages/item.aspx?num=66443"_L1,
    .summaryUrl = "https://d3.harvard.edu/"
                  "shaping-the-future-of-innovation-insights-from-pytorchs-governance-"
                  "transformation"_L1};

std::span<const PublishedEstimate> allEstimates()
{
    using enum PublishedMeasure;
    using enum PublishedDirection;
    constexpr auto pytorch = "PyTorch"_L1;
    static const Day transfer = *dayFromCivil(2022, 9, 12);
    static const std::array estimates{
        PublishedEstimate{pytorch, transfer, ExternalCompanies, Up, 0.257, &yueAndNagle},
        PublishedEstimate{pytorch, transfer, ChipMakers, Up, 0.471, &yueAndNagle},
        PublishedEstimate{pytorch, transfer, Users, Same, std::nullopt, &yueAndNagle},
        PublishedEstimate{pytorch, transfer, FormerSteward, Down, std::nullopt, &yueAndNagle},
    };
    return estimates;
}

QLatin1StringView metricFor(PublishedMeasure measure)
{
    switch (measure) {
    case PublishedMeasure::ExternalCompanies: return "other-organization-commits:"_L1;
    case PublishedMeasure::FormerSteward: return "organization-commits:"_L1;
    case PublishedMeasure::ChipMakers:
    case PublishedMeasure::Users: break;
    }
    return {};
}

} // namespace

std::vector<PublishedEstimate> publishedEstimates(const Dataset& dataset, Day event)
{
    std::vector<PublishedEstimate> found;
    for (const PublishedEstimate& estimate : allEstimates()) {
        if (dataset.info.subject == estimate.subject
            && std::abs(event - estimate.event) <= daysApart)
            found.push_back(estimate);
    }
    return found;
}

std::optional<MetricQuestion> comparableQuestion(const Dataset& dataset,
                                                 const PublishedEstimate& estimate)
{
    const QLatin1StringView metric = metricFor(estimate.measure);
    const OrganizationId steward = stewardBefore(dataset, estimate.event);
    if (metric.isEmpty() || !steward.isValid())
        return std::nullopt;
    const auto question = parseMetric(dataset, metric + dataset[steward].id);
    return question ? std::optional(*question) : std::nullopt;
}

Result<std::vector<Replication>> replicate(const DatasetPtr& dataset, Day event,
                                           const std::stop_token& stop)
{
    std::vector<Replication> rows;
    for (const PublishedEstimate& estimate : publishedEstimates(*dataset, event)) {
        Replication row{.estimate = estimate, .ours = std::nullopt};
        if (const auto question = comparableQuestion(*dataset, estimate)) {
            const TransferSpec spec = transferSpec(*dataset, *question, event);
            auto result = analyseTransfer(dataset, spec, stop, TransferDepth::Estimates);
            if (!result)
                return result.error();
            row.ours = std::move(*result);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace steward
