// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/fuzzy_match.h"

#include "core/query/snippet.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace steward {

namespace {

constexpr qsizetype mostLetters = 200;
constexpr int never = std::numeric_limits<int>::min() / 2;
constexpr int wordBegin = 12;
constexpr int afterLetter = 8; ///< the letter before is the one typed before
constexpr int anywhere = 1;
constexpr int gap = 1; ///< is lost for each letter that is passed over, up to mostGap
constexpr int mostGap = 5;

bool beginsWord(const QString& text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

} // namespace

std::optional<int> fuzzyScore(const QString& typed, const QString& text)
{
    QString wanted = foldedForSearch(typed.left(mostLetters));
    wanted.removeIf([](QChar c) { return c.isSpace(); });
    const QString folded = foldedForSearch(text.left(mostLetters));
    if (wanted.isEmpty())
        return 0;
    const auto length = static_cast<std::size_t>(folded.size());
    // Best score of the letters so far, the last of which is found at that place.
    std::vector<int> before(length, never);
    for (qsizetype letter = 0; letter < wanted.size(); ++letter) {
        std::vector<int> now(length, never);
        int bestPassed = letter == 0 ? 0 : never; // of all earlier places but the neighbouring one
        for (std::size_t at = 0; at < length; ++at) {
            const auto place = static_cast<qsizetype>(at);
            if (folded[place] == wanted[letter]) {
                const int bonus = beginsWord(folded, place) ? wordBegin : anywhere;
                const int neighbour = letter > 0 && at > 0 ? before[at - 1] : never;
                const int late = letter == 0 ? -std::min(mostGap, static_cast<int>(at)) : -mostGap;
                now[at] = std::max(neighbour + bonus + afterLetter, bestPassed + bonus + late * gap);
            }
            if (letter > 0 && at > 0)
                bestPassed = std::max(bestPassed, before[at - 1]);
        }
        before = std::move(now);
    }
    const int best = length == 0 ? never : *std::ranges::max_element(before);
    return best > never / 2 ? std::optional(best) : std::nullopt;
}

} // namespace steward
