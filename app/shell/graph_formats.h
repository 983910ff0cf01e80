// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/dataset.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <span>

namespace steward {

/// A file other programs read the membership graph from.
struct GraphFormat
{
    QLatin1StringView suffix;
    QString (*name)(); ///< translated
    bool isOfDay = true; ///< as it was on a day; else of all times, with intervals
    /// \param day of which; not looked at where the format is of all times
    QByteArray (*make)(const DatasetPtr& dataset, std::optional<Day> day);
};

/// Those of a day first.
std::span<const GraphFormat> graphFormats();

} // namespace steward
