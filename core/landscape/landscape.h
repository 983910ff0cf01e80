// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The file landscape.yml (CNCF landscape2: data.yml): who belongs to a foundation and what it
// hosts, in two levels of headings. Read here as it stands; what it means for a dataset is told in
// landscape_draft.h.

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <stop_token>
#include <vector>

namespace steward {

/// An entry; texts as they stand, less the white space around them. Empty: not there.
struct LandscapeItem
{
    QString name; ///< without the " (member)" that some tools add
    QString category;
    QString subcategory;
    QString homepage;
    QString crunchbase;
    QString logo;
    QString repository;
    QString joined;
    QString project; ///< its maturity: graduated, incubating, sandbox, archived or another word
    QString accepted;
    QString incubating;
    QString graduated;
    QString archived;
    qint64 line = 0;
};

struct Landscape
{
    std::vector<LandscapeItem> items; ///< in the order of the file
};

/// Reads both forms: the one with the top key "categories", and the older one with "landscape" and
/// an empty key "category", "subcategory" or "item" to mark each entry. `problems` gets what is
/// left out, with file and line: an item without a name (MissingKey), a value of another type
/// than its key has (UnknownFormat; column: the key, expected: "list", "map" or "text"), and what
/// readYaml tells. Errors: UnknownFormat where neither key has a list, and those of readYaml.
Result<Landscape> readLandscape(const QByteArray& yaml, const QString& file,
                                std::vector<Error>& problems, std::stop_token stop = {});

} // namespace steward
