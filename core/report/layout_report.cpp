// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/layout_report.h"

#include "core/report/block_pieces.h"
#include "core/report/cover_page.h"
#include "core/report/page_frame.h"
#include "core/report/page_flow.h"

#include <algorithm>

namespace steward {

namespace {

constexpr int deepestInContents = 2;

/// A heading's own anchor, or one made of its place among the headings.
QString anchorOf(const Heading& heading, int index)
{
    return heading.anchor.isEmpty() ? QStringLiteral("heading-%1").arg(index) : heading.anchor;
}

std::vector<ContentsEntry> contentsOf(const Report& report)
{
    std::vector<ContentsEntry> entries;
    int index = 0;
    for (const ReportBlock& block : report.blocks) {
        const auto* heading = std::get_if<Heading>(&block);
        if (!heading)
            continue;
        const QString anchor = anchorOf(*heading, index++);
        if (heading->level <= deepestInContents)
            entries.push_back({heading->text, anchor, heading->level, 0});
    }
    return entries;
}

/// Sections alone where all headings would not fit into that height: a list of contents is one page.
std::vector<Piece> fittingContents(std::vector<ContentsEntry> entries, double height,
                                   PieceContext& context)
{
    std::vector<Piece> pieces = contentsPieces(entries, context);
    if (heightOf(pieces) <= height)
        return pieces;
    std::erase_if(entries, [](const ContentsEntry& entry) { return entry.level > 1; });
    return contentsPieces(entries, context);
}

/// One run over the blocks.
class Composition
{
public:
    Composition(const Report& report, const PageFormat& format, const TextMeasure& measure,
                const std::vector<ContentsEntry>& contents)
        : m_report(report), m_format(format), m_measure(measure), m_contents(contents), m_flow(format),
          m_context{.measure = measure, .words = report.words}
    {
        for (const ReportBlock& block : report.blocks)
            std::visit([this](const auto& value) { add(value); }, block);
        flush();
    }

    const PageFlow& flow() const { return m_flow; }

private:
    void add(const Cover& cover)
    {
        flush();
        m_flow.addCover(coverPage(m_report, cover, m_format, m_measure));
    }
    void add(const PageBreak& pageBreak)
    {
        flush();
        m_flow.breakPage(pageBreak.orientation);
    }
    void add(const Columns& columns)
    {
        flush();
        m_flow.setColumns(columns.count);
    }
    /// Under a heading that neither the contents nor the outline list.
    void add(const Contents&)
    {
        auto heading = piecesOf(Heading{1, m_report.words.contents, {}}, context());
        heading.front().mark.reset();
        const double room = m_format.textArea().height() - heightOf(heading);
        take(std::move(heading));
        take(fittingContents(m_contents, room, context()));
    }
    void add(Heading heading)
    {
        heading.anchor = anchorOf(heading, m_headings++);
        take(piecesOf(heading, context()));
    }
    void add(const Masthead& masthead) { take(piecesOf(masthead, m_report.title, context())); }
    template <class Block>
    void add(const Block& block)
    {
        take(piecesOf(block, context()));
    }

    PieceContext& context()
    {
        m_context.width = m_flow.columnWidth();
        return m_context;
    }
    void take(std::vector<Piece> pieces)
    {
        std::ranges::move(pieces, std::back_inserter(m_pending));
    }
    /// Only pieces that are handed over together can be kept together.
    void flush()
    {
        m_flow.add(std::move(m_pending));
        m_pending.clear();
    }

    const Report& m_report;
    const PageFormat& m_format;
    const TextMeasure& m_measure;
    const std::vector<ContentsEntry>& m_contents;
    PageFlow m_flow;
    PieceContext m_context;
    std::vector<Piece> m_pending;
    int m_headings = 0;
};

void setPages(std::vector<ContentsEntry>& contents, const std::vector<PlacedMark>& marks)
{
    for (ContentsEntry& entry : contents) {
        const auto mark = std::ranges::find_if(
            marks, [&](const PlacedMark& placed) { return placed.mark.anchor == entry.anchor; });
        if (mark != marks.end())
            entry.page = mark->page;
    }
}

ReportLayout finished(const Report& report, const PageFlow& flow, const TextMeasure& measure)
{
    ReportLayout layout;
    const int count = static_cast<int>(flow.pages().size());
    for (DraftPage page : flow.pages()) {
        const int number = static_cast<int>(layout.pages.size()) + 1;
        if (!page.isCover)
            addFrame(page, report, number, count, measure);
        layout.pages.push_back(std::move(page.page));
    }
    for (const PlacedMark& placed : flow.marks()) {
        if (!placed.mark.title.isEmpty())
            layout.outline.push_back(
                {placed.mark.title, placed.page, placed.y, placed.mark.level - 1});
        if (!placed.mark.anchor.isEmpty())
            layout.anchors.push_back({placed.mark.anchor, placed.page, placed.y});
    }
    return layout;
}

} // namespace

QString sourceAnchor(int number) { return QStringLiteral("source-%1").arg(number); }

ReportLayout layoutReport(const Report& report, const PageFormat& format,
                          const TextMeasure& measure)
{
    // The contents come before the headings whose pages they name, so pages are made twice. The
    // numbers change nothing about the breaks.
    std::vector<ContentsEntry> contents = contentsOf(report);
    setPages(contents, Composition(report, format, measure, contents).flow().marks());
    const Composition composition(report, format, measure, contents);
    return finished(report, composition.flow(), measure);
}

} // namespace steward
