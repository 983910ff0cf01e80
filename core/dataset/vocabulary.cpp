// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/vocabulary.h"

#include <algorithm>
#include <array>

namespace steward {

using namespace Qt::StringLiterals;

template <>
Words wordsOf<Confidence>()
{
    static constexpr std::array words{"high"_L1, "medium"_L1, "low"_L1};
    return words;
}

template <>
Words wordsOf<SourceKind>()
{
    static constexpr std::array words{"primary"_L1, "press"_L1, "repository"_L1, "documentation"_L1};
    return words;
}

template <>
Words wordsOf<OrganizationKind>()
{
    static constexpr std::array words{"company"_L1, "nonprofit"_L1, "university"_L1, "foundation"_L1, "government"_L1, "individual-led"_L1};
    return words;
}

template <>
Words wordsOf<PeriodKind>()
{
    static constexpr std::array words{"era"_L1, "phase"_L1};
    return words;
}

template <>
Words wordsOf<EventCategory>()
{
    static constexpr std::array words{"stewardship"_L1, "governance"_L1, "release"_L1, "membership"_L1, "project"_L1, "community"_L1, "research"_L1, "security"_L1, "context"_L1};
    return words;
}

template <>
Words wordsOf<BodyKind>()
{
    static constexpr std::array words{"foundation"_L1, "board"_L1, "council"_L1, "committee"_L1, "working-group"_L1, "project"_L1, "maintainer-group"_L1};
    return words;
}

template <>
Words wordsOf<ProjectKind>()
{
    static constexpr std::array words{"core"_L1, "foundation-hosted"_L1, "library"_L1, "ecosystem"_L1, "predecessor"_L1};
    return words;
}

template <>
Words wordsOf<RepositoryRole>()
{
    static constexpr std::array words{"core"_L1, "family"_L1, "predecessor"_L1, "comparison"_L1};
    return words;
}

template <>
Words wordsOf<CoverageState>()
{
    static constexpr std::array words{"missing"_L1, "partial"_L1, "broken"_L1};
    return words;
}

template <>
Words wordsOf<FigureQualifier>()
{
    static constexpr std::array words{"exact"_L1, "at_least"_L1, "about"_L1};
    return words;
}

Words startQualifierWords()
{
    static constexpr std::array words{"exact"_L1, "no-later-than"_L1};
    return words;
}

Words importanceWords()
{
    static constexpr std::array words{"1"_L1, "2"_L1, "3"_L1};
    return words;
}

Words affiliationWords()
{
    static constexpr std::array words{"unknown"_L1, "academic"_L1, "other"_L1, "bot"_L1};
    return words;
}

Words memberTierWords()
{
    static constexpr std::array words{"founding-premier"_L1, "premier"_L1, "platinum"_L1, "gold"_L1, "general"_L1, "silver"_L1, "associate"_L1};
    return words;
}

std::optional<int> indexOfWord(Words words, QStringView text)
{
    const auto found = std::ranges::find_if(words, [text](auto word) { return word == text; });
    if (found == words.end())
        return std::nullopt;
    return static_cast<int>(found - words.begin());
}

} // namespace steward
