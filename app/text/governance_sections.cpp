// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/governance_text.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct Governance
{
    Q_DECLARE_TR_FUNCTIONS(GovernanceText)
};

} // namespace

QString governanceSectionText(GovernanceSection section)
{
    switch (section) {
    case GovernanceSection::Members: return Governance::tr("Members, by tier");
    case GovernanceSection::BoardSeats:
        return Governance::tr("Seats on the board, by organization");
    case GovernanceSection::BoardVotes:
        return Governance::tr("Votes on the board, by organization");
    case GovernanceSection::BoardPower:
        return Governance::tr("Voting power on the board, by organization (Banzhaf)");
    case GovernanceSection::Maintainers: return Governance::tr("Maintainers, by employer");
    case GovernanceSection::Projects: return Governance::tr("Hosted projects");
    case GovernanceSection::Organizations:
        return Governance::tr("Effective number of organizations");
    }
    return {};
}

QString governanceDefinition(GovernanceSection section)
{
    switch (section) {
    case GovernanceSection::Members:
        return Governance::tr("Distinct organizations, each once, by the tier it has on the day.");
    case GovernanceSection::BoardSeats:
        return Governance::tr("Vacant seats count; a range where some are only possible.");
    case GovernanceSection::BoardVotes:
        return Governance::tr("As the charter gives them; one where it says nothing.");
    case GovernanceSection::BoardPower:
        return Governance::tr("Share of all coalitions that win only with this voter, where more "
                              "than half of the votes carry a motion (Banzhaf 1965, normalised).");
    case GovernanceSection::Maintainers:
        return Governance::tr("People in groups of maintainers. The employer is the one of the row "
                              "or, where the role is held personally, that of another role they "
                              "hold on the day; who works for two is in both rows.");
    case GovernanceSection::Projects:
        return Governance::tr("The core project and those hosted beside it.");
    case GovernanceSection::Organizations:
        return Governance::tr("How many equal organizations would be spread alike: the inverse of "
                              "the sum of squared shares for seats and votes, the exponential of "
                              "Shannon's entropy for commits; so compare the days, not the rows.");
    }
    return {};
}

} // namespace steward
