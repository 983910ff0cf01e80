// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/dataset.h"
#include "core/import/import_report.h"

#include <array>
#include <vector>

namespace steward {

/// Counts what a format can carry of a dataset, and gives what is left.
class LeftOut
{
public:
    explicit LeftOut(const Dataset& dataset);

    void carry(FactKind kind, int rows = 1);
    void carrySource(SourceId source);
    /// The title and the summary; and, if it carries `all`, subject, as_of, language and license.
    void carryInfo(const DatasetInfo& info, bool all);
    /// Tables with rows that were not carried, in the order of the tables.
    std::vector<TableCount> counts() const;

private:
    std::array<int, factKindCount> m_rows{};
    std::vector<bool> m_sources; ///< carried, by row
};

} // namespace steward
