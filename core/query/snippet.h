// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace steward {

/// About so many words of `text` round the first place where one of `words` begins a word, with an
/// ellipsis where it is cut; the beginning of the text where none does. Case and accents do not
/// matter. O(text).
QString snippetOf(const QString& text, const QStringList& words, int wordCount);

/// Lower case, without accents: as the search index compares.
QString foldedForSearch(const QString& text);

} // namespace steward
