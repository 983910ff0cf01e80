// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/graph/graph_layout.h"

#include <QString>

namespace steward {

/// Where the user has dragged nodes of the membership graph to, kept in the settings for each dataset
/// (by its title and subject) and arrangement. Never written into the dataset.
class PinStore
{
public:
    /// \param path of the settings file
    explicit PinStore(QString path);

    /// What cannot be read is left out.
    GraphPins pinsOf(const Dataset& dataset, GraphArrangement arrangement) const;
    /// False where the settings cannot be written.
    bool setPins(const Dataset& dataset, GraphArrangement arrangement, const GraphPins& pins);

    static constexpr std::size_t mostPins = 2000; ///< of a dataset and arrangement; the rest is dropped

private:
    QString m_path;
};

} // namespace steward
