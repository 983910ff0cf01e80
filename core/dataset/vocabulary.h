// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The closed lists of the format: an enumeration each, and its words in the files. The order of an
// enumeration is the order of its words.

#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <span>

namespace steward {

enum class Confidence : std::uint8_t { High, Medium, Low };
enum class SourceKind : std::uint8_t { Primary, Press, Repository, Documentation };
enum class OrganizationKind : std::uint8_t {
    Company, Nonprofit, University, Foundation, Government, IndividualLed,
};
enum class PeriodKind : std::uint8_t { Era, Phase };
enum class EventCategory : std::uint8_t {
    Stewardship, Governance, Release, Membership, Project, Community, Research, Security, Context,
};
inline constexpr int eventCategoryCount = 9;
enum class BodyKind : std::uint8_t {
    Foundation, Board, Council, Committee, WorkingGroup, Project, MaintainerGroup,
};
enum class ProjectKind : std::uint8_t { Core, FoundationHosted, Library, Ecosystem, Predecessor };
enum class RepositoryRole : std::uint8_t { Core, Family, Predecessor, Comparison };
enum class CoverageState : std::uint8_t { Missing, Partial, Broken };
enum class FigureQualifier : std::uint8_t { Exact, AtLeast, About };

using Words = std::span<const QLatin1StringView>;

/// The words of a closed list, in the order of the enumeration.
template <class E>
Words wordsOf();
template <> Words wordsOf<Confidence>();
template <> Words wordsOf<SourceKind>();
template <> Words wordsOf<OrganizationKind>();
template <> Words wordsOf<PeriodKind>();
template <> Words wordsOf<EventCategory>();
template <> Words wordsOf<BodyKind>();
template <> Words wordsOf<ProjectKind>();
template <> Words wordsOf<RepositoryRole>();
template <> Words wordsOf<CoverageState>();
template <> Words wordsOf<FigureQualifier>();

/// exact, no-later-than; in the order of StartQualifier less None.
Words startQualifierWords();
/// importance of an event: 1, 2, 3.
Words importanceWords();
/// Affiliations that are no organization: unknown, academic, other, bot.
Words affiliationWords();
/// Tiers that make an organization a member of a foundation, from the highest down.
Words memberTierWords();

std::optional<int> indexOfWord(Words words, QStringView text);

template <class E>
std::optional<E> fromWord(QStringView text)
{
    const auto index = indexOfWord(wordsOf<E>(), text);
    return index ? std::optional(static_cast<E>(*index)) : std::nullopt;
}

template <class E>
QLatin1StringView toWord(E value)
{
    return wordsOf<E>()[static_cast<std::size_t>(value)];
}

} // namespace steward
