// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/draft.h"

namespace steward {

/// A TimelineJS timeline in JSON. Events become events: the category is the group's if that is a
/// word of the format, else community, which claims least; the importance is 2; the address of the
/// media, or the first link of the text, becomes a source, and the confidence medium, without one
/// low. Eras become events that last, because a period of ours has a steward. A title slide names
/// the dataset. What this program has written is read back as it was, eras included.
///
/// What cannot be is skipped with line, table and row (its place in the list, from 1): NotADate
/// also for dates before the common era and after 9999, Required, EndsBeforeStart, BadEncoding,
/// DuplicateKey for a key that an object has twice. HTML becomes plain text. O(bytes).
/// Errors, with line and position: EmptyFile, TooLarge, BadSyntax, TooDeep, UnknownFormat,
/// NothingToImport, Cancelled.
Result<Draft> readTimelineJson(const QByteArray& bytes, const QString& file,
                               std::stop_token stop = {});

} // namespace steward
