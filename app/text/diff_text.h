// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What changed between two days, as sentences and as JSON: window and command line write the same.

#pragma once

#include "core/metrics/numbers_on_days.h"
#include "core/query/changes.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace steward {

/// The headings of the text, in their order.
enum class DiffSection : std::uint8_t {
    Members,
    Tiers,
    Seats,
    People,
    Organizations, ///< which belongs to which
    Projects,
    Numbers
};
inline constexpr int diffSectionCount = 7;

struct DayDiff
{
    SnapshotPtr from; ///< of one dataset; may be the later day
    SnapshotPtr to;
    std::vector<Change> changes;
    DayNumbers numbers;
};

/// All of it; pure. As slow as the metrics are.
DayDiff diffOf(SnapshotPtr from, SnapshotPtr to);

QString diffSectionText(DiffSection section);
/// A tier in another body than the foundation is a seat.
DiffSection diffSectionOf(const Dataset& dataset, const Change& change);
/// Ids of the sources of every row the change rests on, each once.
QStringList diffSources(const Dataset& dataset, const Change& change);

/// A sentence a change, with its sources, under headings; the numbers last, unless both days are
/// the same. ISO dates.
QString diffText(const DayDiff& diff);
/// {from, to, changes[], repositories, metrics[]}.
QByteArray diffJson(const DayDiff& diff);

} // namespace steward
