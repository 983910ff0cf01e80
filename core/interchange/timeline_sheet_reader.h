// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/draft.h"

namespace steward {

/// A TimelineJS timeline as a sheet: CSV with the columns of its template, or with Start Date, End
/// Date and Tag as its first version had them (there 9/12/2022 is the 12th of September, unless a
/// later day of the column says otherwise). What becomes of it is as for readTimelineJson; blank
/// rows are ignored.
///
/// Rows that cannot be read are skipped with line and column. Errors: EmptyFile, TooLarge, those of
/// reading the header; MissingColumn where neither Year nor Start Date is there, with the header in
/// `expected`; NothingToImport, Cancelled.
Result<Draft> readTimelineSheet(const QByteArray& bytes, const QString& file,
                                std::stop_token stop = {});

} // namespace steward
