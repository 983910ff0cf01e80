// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows of a draft in one line each, for tests of merging.

#pragma once

#include "tests/core/import/merged_drafts.h"

namespace steward {

using namespace Qt::StringLiterals;

inline void addOrganization(Draft& draft, const QString& id, const QString& name,
                            const QString& homepage = {})
{
    draft.add(
        FactKind::Organization,
        {{"id"_L1, id}, {"name"_L1, name}, {"kind"_L1, u"company"_s}, {"homepage"_L1, homepage}});
}

inline void addBody(Draft& draft, const QString& id, const QString& name,
                    const QString& parent = {})
{
    draft.add(
        FactKind::Body,
        {{"id"_L1, id}, {"name"_L1, name}, {"kind"_L1, u"foundation"_s}, {"parent"_L1, parent}});
}

inline void addSource(Draft& draft, const QString& id, const QString& title,
                      const QString& url = {})
{
    draft.add(FactKind::Source,
              {{"id"_L1, id}, {"title"_L1, title}, {"url"_L1, url}, {"kind"_L1, u"primary"_s}});
}

inline void addMembership(Draft& draft, const QString& organization, const QString& tier,
                          const QString& start, const QString& end = {},
                          const QString& sources = {})
{
    draft.add(FactKind::Membership, {{"organization"_L1, organization},
                                     {"body"_L1, u"board"_s},
                                     {"tier"_L1, tier},
                                     {"start"_L1, start},
                                     {"start_qualifier"_L1, u"exact"_s},
                                     {"end"_L1, end},
                                     {"confidence"_L1, u"high"_s},
                                     {"sources"_L1, sources}});
}

inline void addEra(Draft& draft, const QString& id, const QString& start, const QString& end)
{
    draft.add(FactKind::Period, {{"id"_L1, id},
                                 {"kind"_L1, u"era"_s},
                                 {"steward"_L1, u"acme"_s},
                                 {"title"_L1, id},
                                 {"start"_L1, start},
                                 {"end"_L1, end},
                                 {"confidence"_L1, u"high"_s}});
}

inline void addRelation(Draft& draft, const QString& child, const QString& parent)
{
    draft.add(FactKind::OrganizationRelation, {{"child"_L1, child},
                                               {"parent"_L1, parent},
                                               {"relation"_L1, u"acquired-by"_s},
                                               {"confidence"_L1, u"high"_s}});
}

inline void addEvent(Draft& draft, const QString& id, const QString& start, const QString& title)
{
    draft.add(FactKind::Event, {{"id"_L1, id},
                                {"start"_L1, start},
                                {"category"_L1, u"release"_s},
                                {"importance"_L1, u"1"_s},
                                {"title"_L1, title},
                                {"confidence"_L1, u"high"_s}});
}

inline void addFigure(Draft& draft, const QString& id, const QString& value)
{
    draft.add(FactKind::Figure, {{"id"_L1, id},
                                 {"date"_L1, u"2023"_s},
                                 {"metric"_L1, u"stars"_s},
                                 {"subject"_L1, u"pytorch"_s},
                                 {"value"_L1, value},
                                 {"qualifier"_L1, u"exact"_s}});
}

inline void addRole(Draft& draft, const QString& organization, const QString& start,
                    const QString& end)
{
    draft.add(FactKind::Role, {{"person"_L1, u"ann"_s},
                               {"body"_L1, u"board"_s},
                               {"role"_L1, u"chair"_s},
                               {"organization"_L1, organization},
                               {"start"_L1, start},
                               {"start_qualifier"_L1, u"exact"_s},
                               {"end"_L1, end},
                               {"confidence"_L1, u"high"_s}});
}

/// Acme in the board since 2020, by one source.
inline Draft acme()
{
    Draft draft;
    addSource(draft, u"charter"_s, u"Charter"_s, u"https://example.org/charter?v=1"_s);
    addOrganization(draft, u"acme"_s, u"Acme"_s, u"https://www.acme.com/"_s);
    addBody(draft, u"board"_s, u"The Board"_s);
    addMembership(draft, u"acme"_s, u"premier"_s, u"2020"_s, {}, u"charter"_s);
    return draft;
}

} // namespace steward
