// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Datasets of many events, the same for the same recipe on every machine.

#pragma once

#include "core/dataset/dataset.h"

#include <QString>

namespace steward {

enum class EventShape {
    Uniform,     ///< over fifty years
    Clustered,   ///< in some hundred bursts of a few weeks
    HeavyTailed, ///< few long ones, many short ones, a third with an end
    OneDay,      ///< all on one day
    Daily,       ///< one a day for a hundred years, then from the first day again
};

struct EventRecipe
{
    int events = 1000;
    EventShape shape = EventShape::Uniform;
    int organizations = 40;
    int seed = 1;
};

/// By the words uniform, clustered, heavy-tailed, one-day and daily.
std::optional<EventShape> eventShapeFor(QStringView word);

/// As a value, without bytes to search in. Memberships and roles: one for each organization.
DatasetPtr generatedDataset(const EventRecipe& recipe);
/// As the text form, into a folder that exists. False where a file cannot be written.
bool writeGeneratedFolder(const EventRecipe& recipe, const QString& folder);

} // namespace steward
