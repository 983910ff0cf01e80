// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/merge_contributions.h"
#include "core/import/merge_intervals.h"

#include <stop_token>

namespace steward {

struct KnownRows;

/// Merges the rows of a draft, but for its contributions, into those of a dataset. O(n log n).
class RowMerger
{
public:
    /// `draft` outlives the merger, and stays as it is.
    RowMerger(TextTables target, const Draft& draft, std::stop_token stop);

    /// Once. Ends early when a stop is requested.
    void merge();
    const TextTables& tables() const { return m_tables; }
    const KeyChanges& keyChanges() const { return m_changes; }
    MergeReport& report() { return m_report; }

private:
    void mergeInfo();
    void mergeKeyed(const TableSpec& table);
    void mergeKeyedRow(const TableSpec& table, TextRow row, KnownRows& known);
    void mergeUnkeyed(const TableSpec& table);
    void addBesideRival(const TableSpec& table, TextRow row, const RivalFinder& rivals,
                        ClashFinder& clashes);
    void rewrite(const TableSpec& table, TextRow& row, bool isOwn) const;
    void rewriteOwn(const TableSpec& table, std::size_t firstAdded);
    QString rewritten(FactKind kind, const QString& key) const;
    void updateRepository(std::size_t row, const TextRow& from);
    bool isCircle(const TextRow& row);
    std::size_t append(const TableSpec& table, TextRow row);
    void countMatched(const TableSpec& table);
    void addAmbiguous(const TableSpec& table, std::size_t row, std::size_t other);
    /// The row is not added, because of what was there.
    void leaveOut(const TableSpec& table, const TextRow& row, std::size_t other,
                  const QString& column);
    void list(AmbiguousRow row);
    std::vector<TextRow>& rowsOf(const TableSpec& table);

    TextTables m_tables;
    const Draft& m_draft;
    std::stop_token m_stop;
    MergeReport m_report;
    KeyChanges m_changes;
    QSet<QString> m_readRepositories; ///< keys of those that the draft has commits of
    ParentFinder m_parents;           ///< of organizations
};

} // namespace steward
