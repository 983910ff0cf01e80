// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/snippet.h"

#include <algorithm>
#include <vector>

namespace steward {

namespace {

constexpr qsizetype longestText = 100'000;

struct Word
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

std::vector<Word> wordsOf(const QString& text)
{
    std::vector<Word> words;
    bool isInside = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPart = text[i].isLetterOrNumber() || text[i].isMark() || text[i].isSurrogate();
        if (isPart && !isInside)
            words.push_back({i, i + 1});
        else if (isPart)
            words.back().end = i + 1;
        isInside = isPart;
    }
    return words;
}

} // namespace

QString foldedForSearch(const QString& text)
{
    QString folded;
    for (const QChar c : text.normalized(QString::NormalizationForm_D))
        if (!c.isMark())
            folded += c.toLower();
    return folded;
}

QString snippetOf(const QString& whole, const QStringList& sought, int wordCount)
{
    const QString text = whole.left(longestText);
    const std::vector<Word> words = wordsOf(text);
    QStringList folded;
    for (const QString& word : sought)
        folded.append(foldedForSearch(word));
    const auto hit = std::ranges::find_if(words, [&](const Word& word) {
        const QString candidate = foldedForSearch(text.sliced(word.begin, word.end - word.begin));
        return std::ranges::any_of(folded, [&](const QString& begin) { return candidate.startsWith(begin); });
    });
    const int found = hit == words.end() ? 0 : static_cast<int>(hit - words.begin());
    const int count = static_cast<int>(words.size());
    const int first = std::clamp(found - wordCount / 3, 0, std::max(0, count - wordCount));
    const int last = std::min(count, first + wordCount);
    const qsizetype begin = first == 0 ? 0 : words[static_cast<std::size_t>(first)].begin;
    const qsizetype end = last == count ? text.size() : words[static_cast<std::size_t>(last - 1)].end;
    const QString ellipsis(QChar(0x2026));
    return (begin > 0 ? ellipsis : QString()) + text.sliced(begin, end - begin)
           + (end < whole.size() ? ellipsis : QString());
}

} // namespace steward
