// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/draft.h"

namespace steward {

/// A whole dataset in JSON, as toDatasetJson writes it. Numbers may also be texts and the reverse;
/// integers keep all their digits. Tables and columns that the format does not have are noted.
///
/// Rows with a value of another type (NotANumber, BadSyntax) or a broken text (BadEncoding) are
/// skipped with line, table, row and column. Whether the rows fit together is not checked here:
/// finishDraft and mergeDraft do that. O(bytes). Errors, with line and position: EmptyFile,
/// TooLarge, BadSyntax, TooDeep, UnknownFormat, TooNew, NothingToImport, Cancelled.
Result<Draft> readDatasetJson(const QByteArray& bytes, const QString& file,
                              std::stop_token stop = {});

} // namespace steward
