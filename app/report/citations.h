// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/dataset.h"
#include "core/report/report.h"

#include "app/text/report_text.h"

#include <vector>

namespace steward {

/// Numbers the sources of a document in the order of their first use.
class Citations
{
public:
    /// \param isListed false: the document has no list of sources, so nothing is cited
    Citations(const Dataset& dataset, bool isListed) : m_dataset(dataset), m_isListed(isListed) {}

    /// "[1, 4, 6–9]", sorted, each number leading to its entry; empty for no sources.
    RichText numbers(const std::vector<SourceId>& sources);
    /// The text and the numbers behind it.
    RichText cited(const Statement& statement);
    /// All that were used so far.
    SourceList list() const;
    std::size_t count() const { return m_order.size(); }

private:
    int numberOf(SourceId source);

    const Dataset& m_dataset;
    bool m_isListed;
    std::vector<SourceId> m_order;
    std::vector<int> m_numbers; ///< by row of sources; 0: not used yet
};

} // namespace steward
