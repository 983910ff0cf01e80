// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/report_sections.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Names
{
    Q_DECLARE_TR_FUNCTIONS(ReportSections)

public:
    static QString cover() { return tr("Cover"); }
    static QString contents() { return tr("Contents"); }
    static QString brief() { return tr("Brief on one page"); }
    static QString summary() { return tr("Summary"); }
    static QString keyFigures() { return tr("Key figures"); }
    static QString eras() { return tr("Eras"); }
    static QString overview() { return tr("Overview"); }
    static QString timeline() { return tr("Timeline"); }
    static QString members() { return tr("Members"); }
    static QString changes() { return tr("What changed"); }
    static QString growth() { return tr("Growth charts"); }
    static QString numbers() { return tr("Growth in numbers"); }
    static QString transfer() { return tr("Before and after"); }
    static QString governance() { return tr("Governance compared"); }
    static QString memberTable() { return tr("Member table"); }
    static QString seats() { return tr("Board seats and votes"); }
    static QString events() { return tr("Key events"); }
    static QString method() { return tr("Method and definitions"); }
    static QString dataNotes() { return tr("Notes on the data"); }
    static QString repositories() { return tr("Repositories"); }
    static QString sources() { return tr("Sources"); }
};

} // namespace

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

QString repositoriesAnchor() { return QStringLiteral("section-repositories"); }

std::span<const ReportSection> reportSectionTable()
{
    constexpr auto board = ReportLevel::Board;
    constexpr auto full = ReportLevel::Full;
    static constexpr std::array sections{
        ReportSection{"cover"_L1, Names::cover, writeCover, board, SectionPlace::First},
        ReportSection{"contents"_L1, Names::contents, writeContents, full},
        ReportSection{"brief"_L1, Names::brief, writeBrief, ReportLevel::Brief},
        ReportSection{"summary"_L1, Names::summary, writeSummary, board},
        ReportSection{"key-figures"_L1, Names::keyFigures, writeKeyFigures, board},
        ReportSection{"eras"_L1, Names::eras, writeEras, full},
        ReportSection{"overview"_L1, Names::overview, writeOverview, full},
        ReportSection{"timeline"_L1, Names::timeline, writeTimeline, board},
        ReportSection{"members"_L1, Names::members, writeMembers, board},
        ReportSection{"changes"_L1, Names::changes, writeChanges, board},
        ReportSection{"growth"_L1, Names::growth, writeGrowth, full},
        ReportSection{"numbers"_L1, Names::numbers, writeNumbers, full},
        ReportSection{"transfer"_L1, Names::transfer, writeTransfer, full},
        ReportSection{"governance"_L1, Names::governance, writeGovernance, full},
        ReportSection{"member-table"_L1, Names::memberTable, writeMemberTable, board},
        ReportSection{"seats"_L1, Names::seats, writeSeats, board},
        ReportSection{"events"_L1, Names::events, writeEvents, full},
        ReportSection{"method"_L1, Names::method, writeMethod, full},
        ReportSection{"data-notes"_L1, Names::dataNotes, writeDataNotes, board},
        ReportSection{"repositories"_L1, Names::repositories, writeRepositories, full},
        ReportSection{"sources"_L1, Names::sources, writeSources, ReportLevel::Brief,
                      SectionPlace::Last},
    };
    return sections;
}

const ReportSection* findReportSection(QStringView id)
{
    const auto sections = reportSectionTable();
    const auto found = std::ranges::find_if(
        sections, [id](const ReportSection& section) { return section.id == id; });
    return found == sections.end() ? nullptr : &*found;
}

QStringList reportSections()
{
    QStringList ids;
    for (const ReportSection& section : reportSectionTable())
        ids.append(section.id);
    return ids;
}

QStringList reportSections(ReportLevel level)
{
    // The brief is the others in short, and not a part of them.
    const bool isBrief = level == ReportLevel::Brief;
    QStringList ids;
    for (const ReportSection& section : reportSectionTable())
        if (section.level <= level && (isBrief || section.id != "brief"_L1))
            ids.append(section.id);
    return ids;
}

} // namespace steward
