// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a before/after analysis is asked: everything that decides its result, as a value that is
// written down and hashed before anything is shown.

#pragma once

#include "core/metrics/metric_registry.h"

#include <QString>

#include <vector>

namespace steward {

/// On each side. Bounds the cost, whatever a dataset holds.
inline constexpr int mostTransferMonths = 600;

/// Of those taken from a dataset. Bounds the cost, as above.
inline constexpr std::size_t mostTransferControls = 12;

struct TransferSpec
{
    MetricQuestion question{}; ///< by month
    RepositoryScope scope{};
    Day event{};          ///< T0 is its month
    int monthsBefore = 0; ///< besides those dropped; 0: all there are, up to mostTransferMonths
    int monthsAfter = 0;
    int donut = 1;        ///< months dropped from that of the event on; 0 keeps it after
    int anticipation = 0; ///< months dropped before it
    int harmonics = 0;    ///< pairs of a yearly season, 0 to 2; only with 24 months a side
    std::vector<RepositoryScope> controls{}; ///< comparison series, each on its own; may be empty
    unsigned seed = 20220912;                ///< of the bootstrap
    AttributionPolicy attribution = AttributionPolicy::AsRecorded; ///< of metrics of organizations

    bool operator==(const TransferSpec&) const = default;
};

/// The default: a cohort of the family older than twelve months before the event; where there is
/// none, defaultScope().
TransferSpec transferSpec(const Dataset& dataset, const MetricQuestion& question, Day event);

/// Months that an event took, or may have happened in: what a donut leaves out from its first month
/// on. From 1 to mostEventMonths.
int monthsOfEvent(const Event& event);
inline constexpr int mostEventMonths = 24;

/// Who stewarded the project in the last era that had certainly begun before the day; none where
/// nobody is known to.
OrganizationId stewardBefore(const Dataset& dataset, Day day);

/// The comparison repositories of the dataset, each on its own: what `controls` are to be where they
/// are wanted.
std::vector<RepositoryScope> comparisonControls(const Dataset& dataset);

/// Canonical text, one "key: value" a line in a fixed order, with the hash of the dataset's bytes.
QString specText(const Dataset& dataset, const TransferSpec& spec);
/// SHA-256 of specText in UTF-8, in hexadecimal.
QString specHash(const Dataset& dataset, const TransferSpec& spec);

} // namespace steward
