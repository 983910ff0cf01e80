// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/lifetimes.h"

#include "core/query/snapshot.h"

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

/// Rows of projectStatus by project, and of one project in the order in which statusOf passes them.
std::vector<std::vector<int>> statusRows(const Dataset& dataset)
{
    std::vector<std::vector<int>> rows(dataset.projects.size());
    for (std::size_t i = 0; i < dataset.projectStatus.size(); ++i)
        rows[dataset.projectStatus[i].project.index()].push_back(static_cast<int>(i));
    const auto reachedOn = [&](int row) {
        return dataset.projectStatus[static_cast<std::size_t>(row)].since.resolved.start.latest;
    };
    for (std::vector<int>& list : rows)
        std::ranges::stable_sort(list, {}, reachedOn);
    return rows;
}

ProjectLife lifeOf(const Dataset& dataset, DaySpan joined, const std::vector<int>& statuses)
{
    ProjectLife life;
    Day begin = joined.begin;
    bool isHeld = true;
    const auto close = [&](Day end) {
        if (const DaySpan spell{begin, std::min(end, joined.end)}; !spell.isEmpty())
            life.spells.push_back(spell);
    };
    for (const int row : statuses) {
        const ProjectStatus& status = dataset.projectStatus[static_cast<std::size_t>(row)];
        const Day since = status.since.resolved.start.latest;
        const bool ends = endsProject(status.status);
        if (ends && isHeld) {
            close(since);
            life.endedBy = row;
        } else if (!ends && !isHeld) {
            begin = std::max(since, joined.begin);
            life.endedBy = -1;
        }
        isHeld = !ends;
    }
    if (isHeld)
        close(joined.end);
    life.spells = joinSpells(std::move(life.spells));
    return life;
}

} // namespace

std::vector<DaySpan> spellsOf(const FactInterval& interval)
{
    const DaySpan span{interval.start.earliest,
                       interval.endKind == EndKind::Open ? Day::max() : interval.end.latest};
    return span.isEmpty() ? std::vector<DaySpan>() : std::vector{span};
}

std::vector<DaySpan> joinSpells(std::vector<DaySpan> spells)
{
    std::erase_if(spells, [](const DaySpan& spell) { return spell.isEmpty(); });
    std::ranges::sort(spells);
    std::vector<DaySpan> joined;
    for (const DaySpan& spell : spells) {
        if (!joined.empty() && spell.begin <= joined.back().end)
            joined.back().end = std::max(joined.back().end, spell.end);
        else
            joined.push_back(spell);
    }
    return joined;
}

std::vector<ProjectLife> projectLives(const Dataset& dataset)
{
    const std::vector<std::vector<int>> statuses = statusRows(dataset);
    std::vector<ProjectLife> lives(dataset.projects.size());
    for (std::size_t i = 0; i < lives.size(); ++i)
        if (const auto joined = spellsOf(dataset.projects[i].joined.resolved); !joined.empty())
            lives[i] = lifeOf(dataset, joined.front(), statuses[i]);
    return lives;
}

QString firstDayText(DaySpan span)
{
    return span.begin == Day::min() ? QString() : isoText(span.begin);
}

QString lastDayText(DaySpan span)
{
    return span.end == Day::max() ? QString() : isoText(span.end - 1);
}

QString isoText(const std::vector<DaySpan>& spells)
{
    const auto orOpen = [](const QString& day) { return day.isEmpty() ? u".."_s : day; };
    QStringList texts;
    for (const DaySpan& spell : spells)
        texts.append(orOpen(firstDayText(spell)) + u'/' + orOpen(lastDayText(spell)));
    return texts.join(u';');
}

} // namespace steward
