// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/definition.h"

namespace steward {

MetricDefinition definitionOf(DefinitionSet set)
{
    MetricDefinition definition;
    switch (set) {
    case DefinitionSet::Chaoss: break;
    case DefinitionSet::LfxInsights:
        definition.factor = {.rule = {.percent = 51, .threshold = Threshold::AtLeast},
                             .roundedTo = 2,
                             .mostPeople = 100,
                             .mostOrganizations = 10,
                             .showsLowCoverage = true};
        definition.retention.emptyBaseIsZero = true;
        break;
    case DefinitionSet::DevStats:
        definition.factor = {.rule = {.percent = 50, .threshold = Threshold::MoreThan},
                             .showsLowCoverage = true};
        definition.newcomers = NewRule::Episodic;
        break;
    case DefinitionSet::GrimoireLab: definition.core = CoreRule::IncludingPerson; break;
    }
    return definition;
}

} // namespace steward
