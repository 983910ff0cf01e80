// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/dataset.h"

#include <vector>

namespace steward {

struct SourceUse
{
    SourceId source;
    int facts = 0; ///< drawn facts that name it

    bool operator==(const SourceUse&) const = default;
};

/// What the facts of a picture rest on.
struct DrawnSources
{
    std::vector<SourceUse> sources; ///< most used first, then in file order
    int facts = 0;                  ///< drawn, each counted once
    int unsourced = 0;              ///< of these without any source
};

/// Counts what drawn facts rest on; each fact is to be added once.
class SourceCounter
{
public:
    explicit SourceCounter(const Dataset& dataset);

    /// Facts without columns for provenance are passed over.
    void add(FactRef fact);
    /// Ends the count.
    DrawnSources finish();

private:
    const Dataset& m_dataset;
    std::vector<int> m_uses; ///< by source
    DrawnSources m_result;
};

} // namespace steward
