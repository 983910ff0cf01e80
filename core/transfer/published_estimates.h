// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What others published about the same event, to stand beside what this dataset gives: other data,
// other definitions, other models.

#pragma once

#include "core/transfer/transfer_analysis.h"

#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace steward {

struct PublishedStudy
{
    QLatin1StringView authors;
    int year;
    QLatin1StringView title;
    QLatin1StringView series;
    QLatin1StringView url;        ///< of the study
    QLatin1StringView summaryUrl; ///< where its figures are told; may be empty
};

enum class PublishedMeasure : std::uint8_t {
    ExternalCompanies, ///< contributions of companies other than the former steward
    ChipMakers,        ///< those of them that make the hardware it runs on
    FormerSteward,     ///< contributions of the former steward
    Users,             ///< of companies that build on it, and clouds
};

enum class PublishedDirection : std::uint8_t { Up, Down, Same };

struct PublishedEstimate
{
    QLatin1StringView subject; ///< of a dataset
    Day event;
    PublishedMeasure measure;
    PublishedDirection direction;
    std::optional<double> change; ///< as a share of what there was; none: no number is given
    const PublishedStudy* study;  ///< never null
};

/// Those about the dataset's subject, of an event within 31 days.
std::vector<PublishedEstimate> publishedEstimates(const Dataset& dataset, Day event);

/// The metric nearest to it, of the organization that stewarded the project before the event; none
/// where the data have nothing like it: what an organization trades in, they do not say.
std::optional<MetricQuestion> comparableQuestion(const Dataset& dataset,
                                                 const PublishedEstimate& estimate);

struct Replication
{
    PublishedEstimate estimate;
    std::optional<TransferResult> ours; ///< by the default specification; none: nothing comparable
};

/// Errors: Cancelled.
Result<std::vector<Replication>> replicate(const DatasetPtr& dataset, Day event,
                                           const std::stop_token& stop = {});

} // namespace steward
