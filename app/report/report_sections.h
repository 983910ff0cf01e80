// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sections of the document: an id and a function each, in document order.

#pragma once

#include "core/report/report.h"

#include "app/report/citations.h"
#include "app/text/report_text.h"

#include <QLatin1StringView>

#include <optional>
#include <span>
#include <vector>

namespace steward {

/// The report being written, and what it is written from.
struct SectionContext
{
    const ReportDays& days;
    std::optional<Day> since; ///< asked for by the user; days.before is there even without
    DaySpan window;           ///< of time axes
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

struct ReportSection
{
    QLatin1StringView id;
    void (*write)(SectionContext&);
};

std::span<const ReportSection> reportSectionTable();

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
void writeSources(SectionContext& context);

} // namespace steward
