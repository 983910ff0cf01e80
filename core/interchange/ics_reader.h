// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/draft.h"

namespace steward {

/// The events of an iCalendar file (RFC 5545). Dates are taken as they are written: of a time of
/// day with Z that is its day in UTC, and zones are not looked up. Of what recurs only the first
/// occurrence is kept; alarms and attachments are ignored. The category is the first of CATEGORIES
/// that is a word of the format, else community; URL becomes a source, and the confidence medium,
/// without one low. What this program has written is read back as it was.
///
/// Events that cannot be are skipped with line: NotADate, MissingKey, Required, EndsBeforeStart,
/// BadEncoding, FieldTooLong, and BadSyntax where they do not end. O(bytes). Errors: EmptyFile,
/// TooLarge, TooDeep, UnknownFormat, NothingToImport, Cancelled.
Result<Draft> readIcs(const QByteArray& bytes, const QString& file, std::stop_token stop = {});

} // namespace steward
