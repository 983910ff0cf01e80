// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes a small dataset file with a row in every table, for the fuzzer to begin with.

#include "core/import/draft.h"

#include <QFile>

#include <cstdio>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

void addWho(Draft& draft)
{
    draft.add(FactKind::Source,
              {{"id"_L1, u"s"_s}, {"title"_L1, u"Source"_s}, {"kind"_L1, u"press"_s}});
    for (const auto& id : {u"o"_s, u"p"_s})
        draft.add(FactKind::Organization,
                  {{"id"_L1, id}, {"name"_L1, id}, {"kind"_L1, u"company"_s}});
    draft.add(FactKind::Body,
              {{"id"_L1, u"b"_s}, {"name"_L1, u"Board"_s}, {"kind"_L1, u"board"_s}});
    draft.add(FactKind::Person, {{"id"_L1, u"a"_s}, {"name"_L1, u"Ann"_s}});
    draft.add(FactKind::OrganizationRelation, {{"child"_L1, u"o"_s},
                                               {"parent"_L1, u"p"_s},
                                               {"relation"_L1, u"acquired-by"_s},
                                               {"confidence"_L1, u"low"_s}});
    draft.add(FactKind::Membership, {{"organization"_L1, u"o"_s},
                                     {"body"_L1, u"b"_s},
                                     {"tier"_L1, u"premier"_s},
                                     {"start"_L1, u"2020-02-29"_s},
                                     {"start_qualifier"_L1, u"exact"_s},
                                     {"end"_L1, u"unknown"_s},
                                     {"confidence"_L1, u"high"_s},
                                     {"sources"_L1, u"s"_s}});
    draft.add(FactKind::Role, {{"person"_L1, u"a"_s},
                               {"body"_L1, u"b"_s},
                               {"role"_L1, u"chair"_s},
                               {"organization"_L1, u"o"_s},
                               {"confidence"_L1, u"high"_s}});
    draft.add(FactKind::Vote, {{"body"_L1, u"b"_s},
                               {"organization"_L1, u"o"_s},
                               {"votes"_L1, u"2"_s},
                               {"start"_L1, u"2020"_s},
                               {"confidence"_L1, u"high"_s}});
}

void addWhat(Draft& draft)
{
    draft.add(FactKind::Period, {{"id"_L1, u"era"_s},
                                 {"kind"_L1, u"era"_s},
                                 {"steward"_L1, u"o"_s},
                                 {"title"_L1, u"Era"_s},
                                 {"start"_L1, u"2016-09"_s},
                                 {"confidence"_L1, u"high"_s}});
    draft.add(FactKind::Event, {{"id"_L1, u"e"_s},
                                {"start"_L1, u"2022-09-12"_s},
                                {"category"_L1, u"stewardship"_s},
                                {"importance"_L1, u"3"_s},
                                {"title"_L1, u"Transfer"_s},
                                {"confidence"_L1, u"high"_s},
                                {"sources"_L1, u"s"_s}});
    draft.add(FactKind::Principle,
              {{"id"_L1, u"open"_s}, {"name"_L1, u"Open"_s}, {"meaning"_L1, u"To all."_s}});
    draft.add(FactKind::Figure, {{"id"_L1, u"f"_s},
                                 {"date"_L1, u"2023"_s},
                                 {"metric"_L1, u"stars"_s},
                                 {"subject"_L1, u"x"_s},
                                 {"value"_L1, u"1"_s},
                                 {"qualifier"_L1, u"about"_s}});
}

void addProjects(Draft& draft)
{
    draft.add(FactKind::Project, {{"id"_L1, u"x"_s}, {"name"_L1, u"X"_s}, {"kind"_L1, u"core"_s}});
    draft.add(FactKind::ProjectStatus,
              {{"project"_L1, u"x"_s}, {"status"_L1, u"archived"_s}, {"date"_L1, u"2023"_s}});
    draft.add(FactKind::Repository,
              {{"id"_L1, u"x/x"_s}, {"project"_L1, u"x"_s}, {"role"_L1, u"core"_s}});
    draft.add(FactKind::Coverage, {{"subject"_L1, u"x/x"_s}, {"state"_L1, u"partial"_s}});
    draft.contributions = {{0, 2020 * 12, 0, 0, 5}, {0, 2020 * 12, 1, -1, 2}};
}

} // namespace

int main(int count, char** arguments)
{
    Draft draft;
    addWho(draft);
    addWhat(draft);
    addProjects(draft);
    const auto report = finishDraft(draft, {u"Seed"_s, u"x"_s, u"2024-01-01"_s});
    if (count != 2 || !report || report->image.isEmpty()) {
        std::fputs("no dataset was made\n", stderr);
        return 1;
    }
    QFile file(QString::fromLocal8Bit(arguments[1]));
    const bool isWritten = file.open(QIODevice::WriteOnly)
                           && file.write(report->image) == report->image.size();
    return isWritten ? 0 : 1;
}
