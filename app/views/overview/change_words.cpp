// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/overview/change_words.h"

#include "app/text/change_text.h"

namespace steward {

OverviewChange changeLine(const Dataset& dataset, const ChangeGroup& group)
{
    const ChangeEffect effect = changeEffect(group.changes.front());
    OverviewChange line{changeRole(effect), changeGlyph(effect), changeSentence(dataset, group)};
    for (const Change& change : group.changes)
        line.facts.push_back(change.fact);
    return line;
}

} // namespace steward
