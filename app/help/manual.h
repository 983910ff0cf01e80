// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The manual as the program carries it: the Markdown files of resources/help, those of a language in a
// folder of its code, and the definitions of all numbers, which are not written twice but taken from
// where the charts take them.

#pragma once

#include "core/dataset/dataset.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace steward {

struct ManualPage
{
    QString id;    ///< name of its file; in links "help:timeline"
    QString title; ///< its first heading
    QString text;  ///< Markdown, or HTML of the page "numbers"
    bool isHtml = false;
    /// Names in links of its headings, in their order. They are those of the English page, or the ids of
    /// the metrics, so that a link leads to the same place in every language.
    QStringList anchors = {};
    bool isForeign = false; ///< in English, for want of a page in the language asked for
};

/// In reading order. A page that the language lacks is in English.
/// \param dataset in whose words numbers with an argument are named
/// \param language as in findLanguage(); the definitions of numbers are in the language spoken
std::vector<ManualPage> readManual(const Dataset& dataset, const QString& language);

/// Id of the page about a view of that id; the first page where there is none.
QString manualPageOf(const QString& view);

/// Name of an English heading in links: lower case, blanks as hyphens, the rest left out.
QString anchorOf(const QString& heading);

/// One place that words were found in.
struct ManualHit
{
    std::size_t page = 0;
    int count = 0; ///< how often the words stand on the page
    QString snippet;
};

/// Pages that hold all of the words, those first that hold them more often. Case and accents do not
/// matter. \param texts plain texts of the pages, in their order
std::vector<ManualHit> searchManual(const QStringList& texts, const QString& words);

} // namespace steward
