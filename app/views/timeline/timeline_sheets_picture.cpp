// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timeline_picture.h"

#include "app/text/credit_text.h"
#include "app/text/source_entry.h"
#include "app/views/timeline/legend_words.h"
#include "app/views/timeline/timeline_words.h"
#include "core/timeline/sheet_frame.h"
#include "core/timeline/timeline_sheets.h"
#include "core/timeline/drawn_sources.h"

#include <QCoreApplication>

#include <set>

namespace steward {

namespace {

struct Sheets
{
    Q_DECLARE_TR_FUNCTIONS(TimelineSheets)
};

constexpr QLatin1StringView legendKey("legend");

/// The sheets and the pages that explain them.
class Book
{
public:
    Book(const PictureRequest& request, const SheetRequest& sheets, const TimelineModel& model, const TextMeasure& measure)
        : m_request(request), m_sheets(sheets), m_model(model), m_measure(measure), m_words(timelineWords())
    {
    }

    void addSheets(const TimelineSheets& plan)
    {
        TimelineOptions base;
        base.marked = m_request.timeline.marked;
        base.selection = m_request.selection;
        base.notes = m_request.notes;
        if (m_request.compare)
            base.compare = m_request.compare->asOf();
        for (int row = 0; row < plan.down(); ++row)
            for (int column = 0; column < plan.across(); ++column)
                addSheet(plan, column, row, base);
    }

    void addExplanation(const DrawnSources& drawn);
    std::vector<Picture> take() { return std::move(m_pages); }

private:
    void addSheet(const TimelineSheets& plan, int column, int row, const TimelineOptions& base);
    Report explanation(const DrawnSources& drawn) const;
    void addKey(Report& report) const;
    void addSources(Report& report, const DrawnSources& drawn) const;

    const PictureRequest& m_request;
    const SheetRequest& m_sheets;
    const TimelineModel& m_model;
    const TextMeasure& m_measure;
    TimelineWords m_words;
    std::set<LegendSign> m_signs; ///< on the sheets so far
    std::vector<Picture> m_pages;
};

void Book::addSheet(const TimelineSheets& plan, int column, int row, const TimelineOptions& base)
{
    const QSizeF page = m_sheets.page.size.transposed();
    const QMarginsF margins = sheetMargins(m_measure);
    const Scene timeline = plan.sheet(column, row, *m_request.snapshot, base, m_words);
    for (const LegendSign sign : signsIn(timeline, {}))
        m_signs.insert(sign);
    SheetFrame frame;
    frame.page = page;
    frame.picture = QRectF(QPointF(margins.left(), margins.top()), timeline.size);
    frame.title = m_sheets.title;
    //: on a sheet of a timeline: %1 its number, %2 how many there are, %3 its time
    frame.place = Sheets::tr("Sheet %1 of %2: %3")
                      .arg(row * plan.across() + column + 1).arg(plan.across() * plan.down()).arg(windowText(plan.days(column)));
    frame.foot = m_sheets.foot;
    frame.column = column;
    frame.row = row;
    frame.across = plan.across();
    frame.down = plan.down();
    Picture picture;
    picture.scene.size = page;
    append(picture.scene, timeline, frame.picture.topLeft());
    addSheetFrame(picture.scene, frame, m_measure);
    m_pages.push_back(std::move(picture));
}

Report Book::explanation(const DrawnSources& drawn) const
{
    Report report;
    report.title = m_sheets.title;
    report.words.figure = Sheets::tr("Figure %1");
    //: at the foot of the pages that explain a timeline: %1 the page, %2 of how many
    report.words.page = Sheets::tr("Key and sources %1 of %2");
    report.words.headRight = Sheets::tr("Key and sources");
    if (m_request.hasLegend)
        addKey(report);
    if (m_request.showsSources())
        addSources(report, drawn);
    return report;
}

void Book::addKey(Report& report) const
{
    report.blocks.push_back(Heading{1, Sheets::tr("Key"), {}});
    report.blocks.push_back(ReportFigure{legendKey, {Sheets::tr("The signs used on the sheets.")}, 0.1});
    if (const QString search = searchText(*m_model.dataset, m_request.timeline.filter); !search.isEmpty())
        report.blocks.push_back(ReportParagraph{{search}, ParagraphStyle::Body});
}

void Book::addSources(Report& report, const DrawnSources& drawn) const
{
    report.blocks.push_back(Heading{1, Sheets::tr("Sources of what is drawn"), {}});
    report.blocks.push_back(ReportParagraph{{creditText(*m_model.dataset, drawn)}, ParagraphStyle::Body});
    if (!m_sheets.listsSources)
        return;
    SourceList list;
    for (const SourceUse& use : drawn.sources)
        list.entries.push_back(sourceEntry(*m_model.dataset, use.source, static_cast<int>(list.entries.size()) + 1));
    report.blocks.push_back(std::move(list));
}

void Book::addExplanation(const DrawnSources& drawn)
{
    const std::vector<LegendSign> signs(m_signs.begin(), m_signs.end());
    for (ReportPage& laidOut : layoutReport(explanation(drawn), m_sheets.page, m_measure).pages) {
        Picture page{std::move(laidOut.scene)};
        for (const PlacedFigure& figure : laidOut.figures)
            append(page.scene, layoutLegend(signs, legendText, figure.rect.width(), m_measure), figure.rect.topLeft());
        m_pages.push_back(std::move(page));
    }
}

} // namespace

Result<std::vector<Picture>> timelineSheets(const PictureRequest& request, const SheetRequest& sheets,
                                            const TextMeasure& measure)
{
    const TimelineModelPtr model = timelineModelFor(request);
    const TimelineWords words = timelineWords();
    const ItemLabels labels = itemLabels(words, *model);
    SheetOptions options;
    options.picture = QRectF(QPointF(), sheets.page.size.transposed()).marginsRemoved(sheetMargins(measure)).size();
    options.window = request.window;
    options.across = sheets.across;
    options.density = request.timeline.density;
    options.toggled = toggledFor(request, model->tree);
    const auto plan = TimelineSheets::plan(*model, labels, measure, options);
    if (!plan)
        return plan.error();
    Book book(request, sheets, *model, measure);
    book.addSheets(*plan);
    if (request.hasLegend || request.showsSources())
        book.addExplanation(drawnSources(*model, plan->stack(), request.window));
    return book.take();
}

} // namespace steward
