// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sections of the document: an id, a name and a function each. A new section is a function and
// a line in report_sections.cpp.

#pragma once

#include "core/overview/figure_values.h"
#include "core/report/report_spec.h"

#include "app/report/citations.h"
#include "app/text/report_text.h"

#include <QLatin1StringView>

#include <cstdint>
#include <span>
#include <vector>

namespace steward {

struct ReportPlan;

/// The report being written, and what it is written from.
struct SectionContext
{
    const ReportPlan& plan;
    const ReportDays& days;
    Citations& citations;
    std::vector<ReportBlock>& blocks;

    const Snapshot& now() const { return *days.now; }
    const Dataset& dataset() const { return *days.now->dataset; }
    void add(ReportBlock block) { blocks.push_back(std::move(block)); }
    void heading(int level, const QString& text, const QString& anchor = {});
    void paragraph(const QString& text, ParagraphStyle style = ParagraphStyle::Body);
    void statements(const std::vector<Statement>& statements,
                    ParagraphStyle style = ParagraphStyle::Body);
};

/// Where a section has to stand, whatever the order asked for.
enum class SectionPlace : std::uint8_t { First, Free, Last };

struct ReportSection
{
    QLatin1StringView id;
    QString (*name)(); ///< translated
    void (*write)(SectionContext&);
    ReportLevel level = ReportLevel::Full; ///< the shortest that has it; none has more than the full
    SectionPlace place = SectionPlace::Free;
};

/// In the usual order.
std::span<const ReportSection> reportSectionTable();
/// nullptr where there is none of that id.
const ReportSection* findReportSection(QStringView id);
/// Ids of all, or of those a level has.
QStringList reportSections();
QStringList reportSections(ReportLevel level);

/// The figures of the overview's cards: value, label, and lines of what they are.
/// \param kinds only these, in the order of the overview
std::vector<KeyFigures::Item> keyFigureItems(const SectionContext& context,
                                             std::span<const KeyFigureKind> kinds);

/// What the eras, and the events that begin in the window, rest on.
std::vector<SourceId> sourcesOfEvents(const Dataset& dataset, DaySpan window);
/// Of the list of repositories.
QString repositoriesAnchor();

void writeBrief(SectionContext& context);
void writeKeyFigures(SectionContext& context);
void writeEras(SectionContext& context);
void writeChanges(SectionContext& context);
void writeDataNotes(SectionContext& context);
void writeCover(SectionContext& context);
void writeContents(SectionContext& context);
void writeSummary(SectionContext& context);
void writeOverview(SectionContext& context);
void writeTimeline(SectionContext& context);
void writeMembers(SectionContext& context);
void writeGrowth(SectionContext& context);
/// Around the dataset's transfer; nothing where it has none.
void writeTransfer(SectionContext& context);
/// Who held what on the day and on the one compared with.
void writeGovernance(SectionContext& context);
void writeNumbers(SectionContext& context);
void writeMemberTable(SectionContext& context);
void writeSeats(SectionContext& context);
void writeEvents(SectionContext& context);
void writeMethod(SectionContext& context);
/// Part of the method: what the measures of writeNumbers() mean, and who says so.
void addMetricDefinitions(SectionContext& context);
/// Where commits were counted; what repositoriesAnchor() leads to.
void writeRepositories(SectionContext& context);
void writeSources(SectionContext& context);


} // namespace steward
