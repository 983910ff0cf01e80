// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the overview page says, already in words: the layout in this folder places it, and
// app/views/overview words it. All texts are plain.

#pragma once

#include "core/overview/key_figures.h"
#include "core/scene/scene.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace steward {

struct OverviewPhase
{
    QString title;
    DaySpan span;
    FactRef fact;
};

struct OverviewEra
{
    QString name;     ///< "Linux Foundation era"
    QString subtitle; ///< what the title says beyond it; may be empty
    QString dates;
    QString begin; ///< the day it began, in short
    QString end{}; ///< and the day it ended; empty where it is not over, or nobody knows
    Role role = Role::EraFirst;
    DaySpan span;        ///< in order, and none begins before the one in front has ended
    bool isOpen = false; ///< without a known end
    FactRef fact;
    std::vector<OverviewPhase> phases{};
};

/// A finding told in a headline and two sentences.
struct OverviewStory
{
    QString label; ///< over the headline: "What happened on 12 September 2022"
    QString headline;
    QString text; ///< a line for each paragraph
    Role role = Role::Accent;
    FactRef fact;
};

enum class ChangeDirection : std::uint8_t { None, Same, Up, Down };

/// A part of a card's number: members of one tier.
struct OverviewPart
{
    QString label;
    QString value;
    double amount = 0.0;
    Role role = Role::TierOther;
};

struct OverviewCard
{
    QString label;
    QString value;  ///< the number, large
    QString unit;   ///< after the number, small; may be empty
    QString change; ///< since the day compared with; may be empty
    ChangeDirection direction = ChangeDirection::None;
    QString definition;
    QString caveat; ///< why the number may be wrong; may be empty
    std::vector<TrendPoint> trend{};
    std::vector<OverviewPart> parts{};
    bool isWide = false; ///< two columns, if there are two; the parts stand in the second
    FactRef fact;
};

struct OverviewChange
{
    Role role = Role::Changed;
    MarkerShape glyph = MarkerShape::Circle;
    QString text;
    std::vector<FactRef> facts{};
};

struct OverviewContent
{
    QString title;
    QString asOfText; ///< beside the title
    QString summary;
    std::vector<OverviewEra> eras{};
    QString asOfLabel; ///< at the marker in the eras
    QString compareLabel;
    std::vector<OverviewStory> stories{};
    QString figuresTitle;
    std::vector<OverviewCard> cards{};
    QString trendBegin; ///< under the left end of every trend
    QString trendEnd;
    QString changesTitle;
    std::vector<OverviewChange> changes{};     ///< the weightiest first
    QString noChanges;                         ///< in their place where there are none
    std::function<QString(int)> moreChanges{}; ///< for a number of changes that are left out
    QString notesTitle;
    std::vector<QString> notes{};
    Day asOf{};
    Day evidenceEnd{}; ///< the day after the latest evidence: the eras' strip reaches to it
    std::optional<Day> compare{};
    std::optional<Day> transfer{}; ///< marked in the trends
    /// The page is laid out for readers who begin at the right; time runs to the right all the same.
    bool isRightToLeft = false;
};

} // namespace steward
