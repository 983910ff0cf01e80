// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/paper.h"

#include <algorithm>
#include <array>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct PaperEntry
{
    Paper paper;
    QLatin1StringView name;
    PaperFormat format;
};

const std::array<PaperEntry, 3>& papers()
{
    static const std::array<PaperEntry, 3> entries{{
        {Paper::A4, "A4"_L1, {{{793.7, 1122.52}, {56.0, 84.0, 56.0, 76.0}}, 1.0}},
        {Paper::A3, "A3"_L1, {{{1122.52, 1587.4}, {80.0, 112.0, 80.0, 100.0}}, 1.25}},
        {Paper::Letter, "Letter"_L1, {{{816.0, 1056.0}, {64.0, 84.0, 64.0, 76.0}}, 1.0}},
    }};
    return entries;
}

} // namespace

std::optional<Paper> paperByName(QStringView name)
{
    for (const PaperEntry& entry : papers())
        if (name.compare(entry.name, Qt::CaseInsensitive) == 0)
            return entry.paper;
    return std::nullopt;
}

QStringList paperNames()
{
    QStringList names;
    for (const PaperEntry& entry : papers())
        names.append(entry.name);
    return names;
}

const PaperFormat& formatOf(Paper paper)
{
    return std::ranges::find(papers(), paper, &PaperEntry::paper)->format;
}

} // namespace steward
