// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

#include <vector>

namespace steward {

/// Finds which of many names stand in a text as whole words, upper and lower case told apart. At one
/// place the longest name wins: "Linux Foundation" does not also find "Linux". A text costs its
/// words, times the different lengths of names that begin with the same word.
class NameFinder
{
public:
    /// `owner` is handed back for every text the name stands in. A name of fewer than three letters
    /// is never looked for: it would be found by chance. Of equal names the first one counts.
    void add(const QString& name, int owner);

    /// Owners of the names in `text`, each once, in the order of their places; at most `most`.
    void find(QStringView text, std::vector<int>& owners, std::size_t most = 4) const;

private:
    struct Match
    {
        int owner = -1;
        qsizetype length = 0;
    };

    Match matchAt(QStringView text, qsizetype position, qsizetype wordEnd) const;

    std::vector<QString> m_texts; ///< what the keys point into
    QHash<QStringView, int> m_ownerByName;
    QHash<QStringView, std::vector<qsizetype>> m_lengthsByFirstWord; ///< longest first
};

} // namespace steward
