// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/transfer/transfer_spec.h"

#include <QString>

#include <optional>
#include <vector>

namespace steward {

/// What a specification is, given those whose results have been seen.
struct SpecStanding
{
    /// Another one, not only of another metric, than the first whose result was shown.
    bool isExploratory = false;
    int metrics = 1; ///< that were looked at with this specification otherwise unchanged
    /// Of the effect at 12 months, by Holm's procedure over those metrics; none of one metric, or
    /// where there is no p.
    std::optional<double> adjustedP;
};

/// The specifications whose results were shown, by dataset (byte for byte) and event, in the user's
/// settings: written down before the result is shown, so that changing one's mind afterwards is
/// told from having made it up before. What cannot be read counts as nothing seen.
class SpecStore
{
public:
    /// \param path of the settings file
    explicit SpecStore(QString path);

    /// Writes the specification down unless it is there: in the settings by its hashes, in textPath()
    /// word by word. False where the settings cannot be written.
    bool record(const Dataset& dataset, const TransferSpec& spec);
    /// Notes the p-value of a recorded specification's effect at 12 months.
    bool setResult(const Dataset& dataset, const TransferSpec& spec, std::optional<double> p);
    /// Of a recorded specification.
    SpecStanding standingOf(const Dataset& dataset, const TransferSpec& spec) const;

    /// Where specifications stand in full, the oldest first, to be read by people: beside the
    /// settings. Nothing is added to it once it is larger than mostText.
    QString textPath() const;

    static constexpr std::size_t mostSpecs = 400; ///< in all; the oldest are forgotten first
    static constexpr qint64 mostText = 4'000'000; ///< bytes

private:
    struct Entry
    {
        QString event; ///< hash of dataset and event
        QString rest;  ///< hash of everything but the metric
        QString hash;  ///< specHash()
        std::optional<double> p;
    };

    static Entry entryOf(const Dataset& dataset, const TransferSpec& spec);
    std::vector<Entry> entries() const;
    bool write(const std::vector<Entry>& entries);

    QString m_path;
};

} // namespace steward
