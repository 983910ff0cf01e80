// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/report_sections.h"

#include <array>

namespace steward {

using namespace Qt::StringLiterals;

void SectionContext::heading(int level, const QString& text, const QString& anchor)
{
    add(Heading{level, text, anchor});
}

void SectionContext::paragraph(const QString& text, ParagraphStyle style)
{
    add(ReportParagraph{{text}, style});
}

void SectionContext::statements(const std::vector<Statement>& statements, ParagraphStyle style)
{
    for (const Statement& statement : statements)
        add(ReportParagraph{citations.cited(statement), style});
}

std::span<const ReportSection> reportSectionTable()
{
    static constexpr std::array sections{
        ReportSection{"cover"_L1, writeCover},
        ReportSection{"contents"_L1, writeContents},
        ReportSection{"summary"_L1, writeSummary},
        ReportSection{"overview"_L1, writeOverview},
        ReportSection{"timeline"_L1, writeTimeline},
        ReportSection{"members"_L1, writeMembers},
        ReportSection{"growth"_L1, writeGrowth},
        ReportSection{"numbers"_L1, writeNumbers},
        ReportSection{"transfer"_L1, writeTransfer},
        ReportSection{"governance"_L1, writeGovernance},
        ReportSection{"member-table"_L1, writeMemberTable},
        ReportSection{"seats"_L1, writeSeats},
        ReportSection{"events"_L1, writeEvents},
        ReportSection{"method"_L1, writeMethod},
        ReportSection{"sources"_L1, writeSources},
    };
    return sections;
}

} // namespace steward
