// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace steward {

struct PlainText
{
    QString text;
    QString firstLink;      ///< the address of its first link; may be anything
    bool hadMarkup = false; ///< something other than a paragraph or a line break was left out
};

/// What HTML says without its markup: tags and comments are dropped, entities become characters,
/// paragraphs and breaks become line feeds, runs of blanks become one, and scripts and styles
/// vanish. Nothing is loaded and nothing is run. O(size), whatever the HTML.
PlainText plainText(const QString& html);

/// HTML that plainText turns into the same text, for any text but NUL and halves of surrogate
/// pairs.
QString htmlText(const QString& text);

} // namespace steward
