// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/name_finder.h"

#include <algorithm>
#include <functional>

namespace steward {

namespace {

constexpr qsizetype shortestName = 3;
constexpr qsizetype longestText = 2000; ///< names further on do not make a title about them

bool isWordPart(QChar c) { return c.isLetterOrNumber() || c == u'_'; }

qsizetype wordEndFrom(QStringView text, qsizetype begin)
{
    qsizetype end = begin;
    while (end < text.size() && isWordPart(text[end]))
        ++end;
    return end;
}

} // namespace

void NameFinder::add(const QString& name, int owner)
{
    const QString trimmed = name.trimmed();
    const qsizetype end = wordEndFrom(trimmed, 0);
    if (trimmed.size() < shortestName || end == 0 || m_ownerByName.contains(trimmed))
        return;
    // The keys view the characters of the string, which moving the string does not move.
    m_texts.push_back(trimmed);
    const QStringView text(m_texts.back());
    m_ownerByName.insert(text, owner);
    std::vector<qsizetype>& lengths = m_lengthsByFirstWord[text.first(end)];
    if (std::ranges::find(lengths, text.size()) == lengths.end())
        lengths.insert(std::ranges::lower_bound(lengths, text.size(), std::greater<>()), text.size());
}

NameFinder::Match NameFinder::matchAt(QStringView text, qsizetype position, qsizetype wordEnd) const
{
    const auto lengths = m_lengthsByFirstWord.constFind(text.sliced(position, wordEnd - position));
    if (lengths == m_lengthsByFirstWord.constEnd())
        return {};
    const QStringView rest = text.sliced(position);
    for (const qsizetype length : *lengths) {
        const bool isWhole = rest.size() == length || (rest.size() > length && !isWordPart(rest[length]));
        if (!isWhole)
            continue;
        const auto owner = m_ownerByName.constFind(rest.first(length));
        if (owner != m_ownerByName.constEnd())
            return {*owner, length};
    }
    return {};
}

void NameFinder::find(QStringView text, std::vector<int>& owners, std::size_t most) const
{
    owners.clear();
    if (m_ownerByName.isEmpty())
        return;
    text = text.first(std::min(text.size(), longestText));
    for (qsizetype at = 0; at < text.size() && owners.size() < most;) {
        const qsizetype end = wordEndFrom(text, at);
        if (end == at) {
            ++at;
            continue;
        }
        const Match match = matchAt(text, at, end);
        if (match.length > 0 && std::ranges::find(owners, match.owner) == owners.end())
            owners.push_back(match.owner);
        at = std::max(end, at + match.length);
    }
}

} // namespace steward
