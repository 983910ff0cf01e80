// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/dataset.h"
#include "core/report/report.h"

#include "app/text/report_text.h"

#include <limits>
#include <vector>

namespace steward {

/// How a document cites.
struct CitationStyle
{
    bool isListed = true; ///< false: it has no list of sources, so nothing is cited
    std::size_t most = std::numeric_limits<std::size_t>::max(); ///< numbers behind one text
    QString repositories{}; ///< anchor of the list of repositories; empty: it has none
};

/// Stands for the list of repositories, as a number does for a source.
inline constexpr QChar repositoriesMark = u'R';

/// Numbers the sources of a document in the order of their first use.
class Citations
{
public:
    explicit Citations(const Dataset& dataset, CitationStyle style = {})
        : m_dataset(dataset), m_style(std::move(style))
    {}

    /// "[1, 4, 6–9]", sorted, each number leading to its entry; empty for no sources. Beyond the
    /// most that the style allows they are counted, "[1, 4, +7]", and those already in the list
    /// come first.
    RichText numbers(const std::vector<SourceId>& sources);
    /// The text and the numbers behind it, or the mark of the repositories it was counted from.
    RichText cited(const Statement& statement);
    /// All that were used so far.
    SourceList list() const;
    std::size_t count() const { return m_order.size(); }

private:
    int numberOf(SourceId source);
    std::vector<int> numbersOf(std::vector<SourceId> sources);
    RichText marks(const Statement& statement);

    const Dataset& m_dataset;
    CitationStyle m_style;
    std::vector<SourceId> m_order;
    std::vector<int> m_numbers; ///< by row of sources; 0: not used yet
};

} // namespace steward
