// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/landscape/project_rows.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array allSteps{ProjectStep::Accepted, ProjectStep::Incubating,
                              ProjectStep::Graduated, ProjectStep::Archived};

constexpr std::size_t indexOf(ProjectStep step) { return static_cast<std::size_t>(step); }

/// One project through all versions.
struct ProjectTrack
{
    ListedProject last; ///< as it was last listed
    std::size_t first = 0;
    bool wasActive = false;
    std::array<SeenText, projectStepCount> dates;    ///< as last listed, and since when
    std::array<SeenText, projectStepCount> maturity; ///< the word, where and since when it stood
};

QLatin1StringView wordOf(ProjectStep step) { return projectStepWords()[indexOf(step)]; }

bool isDated(const ListedProject& project)
{
    return std::ranges::any_of(project.steps, [](const QString& step) { return !step.isEmpty(); });
}

class ProjectFollower
{
public:
    void take(const Listing& listing, std::size_t version);
    const std::vector<ProjectTrack>& tracks() const { return m_tracks; }

private:
    std::size_t trackOf(const ListedProject& project, std::size_t version);
    static void observe(ProjectTrack& track, const ListedProject& project, std::size_t version);

    std::vector<ProjectTrack> m_tracks;
    QHash<QString, std::size_t> m_trackOfName;
    QHash<QString, std::size_t> m_trackOfRepository;
    QSet<QString> m_names;              ///< of the current listing
    QHash<QString, int> m_repositories; ///< likewise, and how many projects have each
};

void ProjectFollower::take(const Listing& listing, std::size_t version)
{
    m_names.clear();
    m_repositories.clear();
    for (const ListedProject& project : listing.projects) {
        m_names.insert(project.name);
        ++m_repositories[project.repositoryKey];
    }
    for (const ListedProject& project : listing.projects)
        observe(m_tracks[trackOf(project, version)], project, version);
}

std::size_t ProjectFollower::trackOf(const ListedProject& project, std::size_t version)
{
    if (const auto known = m_trackOfName.constFind(project.name); known != m_trackOfName.constEnd())
        return *known;
    std::size_t track = m_tracks.size();
    const auto former = m_trackOfRepository.constFind(project.repositoryKey);
    const bool isRenamed = former != m_trackOfRepository.constEnd()
                           && !m_names.contains(m_tracks[*former].last.name)
                           && m_repositories.value(project.repositoryKey) == 1;
    if (isRenamed)
        track = *former;
    else
        m_tracks.push_back({project, version, false, {}, {}});
    m_trackOfName.insert(project.name, track);
    if (!project.repositoryKey.isEmpty())
        m_trackOfRepository.insert(project.repositoryKey, track);
    return track;
}

void ProjectFollower::observe(ProjectTrack& track, const ListedProject& project,
                              std::size_t version)
{
    track.last = project;
    track.wasActive = track.wasActive || isDated(project)
                      || project.maturity != wordOf(ProjectStep::Archived);
    for (const ProjectStep step : allSteps) {
        SeenText& date = track.dates[indexOf(step)];
        if (date.text != project.steps[indexOf(step)])
            date = {project.steps[indexOf(step)], version, project.line};
        SeenText& maturity = track.maturity[indexOf(step)];
        const bool isThere = project.maturity == wordOf(step);
        if (isThere && maturity.text.isEmpty())
            maturity = {project.maturity, version, project.line};
        else if (!isThere && step == ProjectStep::Archived) // it came back
            maturity = {};
    }
}

void addStatus(DraftWriter& writer, const QString& project, ProjectStep step,
               const ProjectTrack& track)
{
    const SeenText& stated = track.dates[indexOf(step)];
    const SeenText& seen = track.maturity[indexOf(step)];
    const bool isStated = parsePartialDate(stated.text).has_value(); // else told with the project
    const bool isSeen = !seen.text.isEmpty() && step != ProjectStep::Accepted;
    if (!isStated && !isSeen)
        return;
    const std::size_t version = isStated ? stated.version : seen.version;
    const auto status = step == ProjectStep::Accepted ? "tac-accepted"_L1 : wordOf(step);
    writer.draft().add(FactKind::ProjectStatus,
                       {{"project"_L1, project},
                        {"status"_L1, status},
                        {"date"_L1, isStated ? stated.text : isoText(writer.dayOf(version))},
                        {"qualifier"_L1, isStated ? "exact"_L1 : "no-later-than"_L1},
                        {"sources"_L1, writer.cite({version})}});
}

void addProject(DraftWriter& writer, const ProjectTrack& track, QSet<QString>& keys)
{
    bool isAccepted = false;
    for (const ProjectStep step : allSteps) {
        const bool isDate = writer.date(track.dates[indexOf(step)], wordOf(step)).has_value();
        isAccepted = isAccepted || (isDate && step == ProjectStep::Accepted);
    }
    const SeenText& accepted = track.dates[indexOf(ProjectStep::Accepted)];
    std::vector<std::size_t> shownBy{track.first};
    if (isAccepted)
        shownBy.push_back(accepted.version);
    const QString key = makeKey(track.last.name, keys);
    const auto kind = track.wasActive ? ProjectKind::FoundationHosted : ProjectKind::Ecosystem;
    writer.draft().add(FactKind::Project, {{"id"_L1, key},
                                           {"name"_L1, track.last.name},
                                           {"kind"_L1, toWord(kind)},
                                           {"repository"_L1, track.last.repository},
                                           {"joined"_L1, isAccepted ? accepted.text : QString()},
                                           {"joined_qualifier"_L1, isAccepted ? "exact"_L1 : ""_L1},
                                           {"sources"_L1, writer.cite(std::move(shownBy))}});
    for (const ProjectStep step : allSteps)
        addStatus(writer, key, step, track);
}

} // namespace

void addProjectRows(DraftWriter& writer)
{
    ProjectFollower follower;
    for (std::size_t version = 0; version < writer.versions().size(); ++version)
        follower.take(*writer.versions()[version].listing, version);
    QSet<QString> keys;
    for (const ProjectTrack& track : follower.tracks())
        addProject(writer, track, keys);
}

} // namespace steward
