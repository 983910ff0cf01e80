// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Small datasets of members, seats, votes, roles, projects and relations whose dates overlap, leave gaps, are
// known to the month or not at all; the same for the same seed on every machine.

#pragma once

#include "core/dataset/dataset.h"

#include <memory>
#include <random>

namespace steward {

class RandomGovernance
{
public:
    explicit RandomGovernance(unsigned seed) : m_random(seed), m_seed(seed) {}

    /// From this day on, and to that before `evidence`, lie the dates.
    static constexpr Day begin{18262};    // 2020-01-01
    static constexpr Day evidence{20454}; // 2026-01-01

    Day day() { return begin + below(evidence - begin); }

    DatasetPtr dataset()
    {
        auto made = std::make_shared<Dataset>();
        made->info.asOf = evidence;
        made->info.foundation = BodyId{0};
        made->organizations.resize(3);
        for (std::size_t i = 0; i < made->organizations.size(); ++i)
            made->organizations[i].id = QString::number(i);
        made->bodies.resize(2);
        made->bodies[1].kind = BodyKind::Board;
        made->people.resize(2);
        addMemberships(*made);
        addRoles(*made);
        addProjects(*made);
        made->organizationRelations = RandomGovernance(m_seed + relationSeeds).relations();
        return made;
    }

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    bool oneIn(int chances) { return below(chances) == 0; }
    QString oneOf(std::initializer_list<const char*> words)
    {
        return QString::fromLatin1(*(words.begin() + below(static_cast<int>(words.size()))));
    }
    OrganizationId organization() { return OrganizationId{below(3)}; }

    PartialDate date(Day day)
    {
        return {civil(day), oneIn(4) ? DatePrecision::Month : DatePrecision::Day};
    }

    DatedInterval interval()
    {
        DatedInterval interval;
        const Day start = day();
        if (!oneIn(8)) {
            interval.stated.start = date(start);
            interval.stated.qualifier = oneIn(3) ? StartQualifier::NoLaterThan
                                                 : StartQualifier::Exact;
        }
        if (oneIn(2))
            interval.stated.end = date(start + 1 + below(evidence - start));
        else
            interval.stated.endUnknown = oneIn(4);
        interval.resolved = resolve(interval.stated, evidence, 60);
        return interval;
    }

    void addMemberships(Dataset& made)
    {
        for (int i = below(8); i > 0; --i)
            made.memberships.push_back({organization(),
                                        BodyId{0},
                                        oneOf({"premier", "general", "observer"}),
                                        interval(),
                                        {}});
        for (int i = below(6); i > 0; --i)
            made.memberships.push_back({organization(),
                                        BodyId{1},
                                        oneOf({"board-seat", "board-seat", "observer"}),
                                        interval(),
                                        {}});
        for (int i = below(5); i > 0; --i)
            made.votes.push_back({BodyId{1}, organization(), 1 + below(3), interval(), {}});
    }

    void addRoles(Dataset& made)
    {
        for (int i = below(7); i > 0; --i)
            made.roles.push_back({PersonId{below(2)},
                                  BodyId{below(2)},
                                  oneOf({"chair", "member"}),
                                  oneIn(5) ? OrganizationId{} : organization(),
                                  interval(),
                                  {}});
    }

    void addProjects(Dataset& made)
    {
        made.projects.resize(2);
        for (std::size_t i = 0; i < made.projects.size(); ++i) {
            DatedInterval& joined = made.projects[i].joined;
            joined.stated.start = date(day());
            joined.stated.qualifier = oneIn(3) ? StartQualifier::NoLaterThan
                                               : StartQualifier::Exact;
            joined.resolved = resolve(joined.stated, evidence, 60);
            for (int status = below(3); status > 0; --status) {
                DatedInterval since;
                since.stated.start = date(day());
                since.stated.qualifier = StartQualifier::Exact;
                since.resolved = resolve(since.stated, evidence, 60);
                made.projectStatus.push_back({ProjectId{static_cast<std::int32_t>(i)},
                                              oneOf({"hosted", "graduated", "archived"}),
                                              since,
                                              {}});
            }
        }
    }

    std::vector<OrganizationRelation> relations()
    {
        std::vector<OrganizationRelation> rows;
        for (int i = below(5); i > 0; --i) {
            const int child = below(3);
            OrganizationRelation row{OrganizationId{child},
                                     OrganizationId{(child + 1) % 3},
                                     oneOf({"subsidiary-of", "acquired-by"}),
                                     interval(),
                                     {}};
            if (!row.interval.stated.start) // as far back as the data go
                row.interval.resolved.start = {Day::min(), Day::min()};
            rows.push_back(row);
        }
        return rows;
    }

    /// Relations are drawn apart: the same seed keeps giving the same of all else, and the same
    /// days.
    static constexpr unsigned relationSeeds = 1'000'000;

    std::mt19937 m_random;
    unsigned m_seed;
};

} // namespace steward
