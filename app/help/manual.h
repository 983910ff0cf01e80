// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The manual as the program carries it: the Markdown files of resources/help, and the definitions of
// all numbers, which are not written twice but taken from where the charts take them.

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
};

/// In reading order. \param dataset in whose words numbers with an argument are named
std::vector<ManualPage> readManual(const Dataset& dataset);

/// Id of the page about a view of that id; the first page where there is none.
QString manualPageOf(const QString& view);

/// Name of a heading in links: lower case, blanks as hyphens, the rest left out.
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
