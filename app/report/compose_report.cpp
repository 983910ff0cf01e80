// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/compose_report.h"

#include "app/registry/view_registry.h"
#include "app/render/font_measure.h"
#include "app/report/report_sections.h"
#include "app/text/date_text.h"
#include "app/text/fact_text.h"
#include "core/report/layout_report.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Composing
{
    Q_DECLARE_TR_FUNCTIONS(Composing)
};

SnapshotPtr snapshotAt(const ReportRequest& request, Day day)
{
    Filter filter;
    filter.asOf = day;
    return takeSnapshot(request.dataset, filter);
}

ReportDays daysOf(const ReportRequest& request)
{
    ReportDays days{snapshotAt(request, request.asOf), nullptr};
    std::optional<Day> before = request.since;
    if (!before && request.dataset->info.transferDate)
        before = *request.dataset->info.transferDate - 1;
    if (before && *before < request.asOf)
        days.before = snapshotAt(request, *before);
    return days;
}

/// What time axes show: from shortly before the first era to shortly after the day.
DaySpan windowOf(const ReportRequest& request)
{
    constexpr int before = 120;
    constexpr int after = 45;
    DaySpan window = historySpan(*request.dataset);
    const std::vector<int> eras = erasOf(*request.dataset);
    if (!eras.empty())
        window.begin = request.dataset->periods[static_cast<std::size_t>(eras.front())]
                           .interval.resolved.start.earliest
                       - before;
    window.end = request.asOf + after;
    if (window.isEmpty())
        window.begin = window.end - (before + after);
    return window;
}

QStringList stateLines(const ReportRequest& request, const ReportDays& days)
{
    const DatasetInfo& info = request.dataset->info;
    QStringList lines;
    //: %1 name of the dataset, %2 its evidence day
    lines.append(Composing::tr("Dataset: %1, evidence up to %2.")
                     .arg(nameInSentence(info.title), dateText(info.asOfDate)));
    if (!info.license.isEmpty())
        lines.append(Composing::tr("Licence of the data: %1.").arg(info.license));
    QString state = Composing::tr("As of %1; no filter.").arg(dayText(request.asOf));
    if (days.before)
        state = Composing::tr("As of %1, compared with %2; no filter.")
                    .arg(dayText(request.asOf), dayText(days.before->asOf()));
    lines.append(state);
    lines.append(Composing::tr("Made with Stewardship Explorer %1.").arg(QStringLiteral(STEWARD_VERSION)));
    return lines;
}

QString languageOf(const ReportRequest& request)
{
    return request.language.isEmpty() ? request.dataset->info.language : request.language;
}

Report emptyReport(const ReportRequest& request, const ReportDays& days)
{
    Report report;
    report.title = nameInSentence(request.dataset->info.title);
    report.subtitle = Composing::tr("Stewardship report");
    report.state = stateLines(request, days);
    report.language = languageOf(request);
    report.words.contents = Composing::tr("Contents");
    report.words.figure = Composing::tr("Figure %1");
    report.words.table = Composing::tr("Table %1");
    //: Foot of a page: %1 its number, %2 the number of pages
    report.words.page = Composing::tr("Page %1 of %2");
    report.words.headRight = Composing::tr("As of %1").arg(dayText(request.asOf));
    return report;
}

bool isWanted(const ReportRequest& request, QLatin1StringView section)
{
    return request.sections.empty()
           || std::ranges::find(request.sections, section) != request.sections.end();
}

Report writeSections(const ReportRequest& request, const ReportDays& days)
{
    Report report = emptyReport(request, days);
    Citations citations(*request.dataset, isWanted(request, "sources"_L1));
    SectionContext context{.days = days,
                           .since = request.since,
                           .window = windowOf(request),
                           .citations = citations,
                           .blocks = report.blocks};
    for (const ReportSection& section : reportSectionTable()) {
        if (isWanted(request, section.id))
            section.write(context);
    }
    return report;
}

/// The views draw the figures, each in its place.
void drawFigure(Picture& page, const PlacedFigure& figure, const PictureRequest& request,
                const TextMeasure& measure)
{
    const ViewEntry* view = findView(figure.key);
    if (!view || !view->draw)
        return;
    Picture picture = view->draw(request, measure);
    append(page.scene, picture.scene, figure.rect.topLeft());
    for (EmbeddedPainting& painting : picture.embedded) {
        painting.rect.translate(figure.rect.topLeft());
        page.embedded.push_back(std::move(painting));
    }
}

PdfOptions optionsOf(const Report& report, const ReportRequest& request)
{
    PdfOptions options = documentOptions(request.dataset->info, report.title);
    options.subject = report.words.headRight;
    options.language = report.language;
    return options;
}

void addPlaces(PdfOptions& options, const ReportLayout& layout)
{
    for (const ReportPlace& place : layout.outline)
        options.outline.push_back({place.name, place.page, place.y, place.level});
    for (const ReportPlace& place : layout.anchors)
        options.anchors.push_back({place.name, place.page, place.y});
}

std::optional<Error> unknownSection(const ReportRequest& request)
{
    const QStringList known = reportSections();
    for (const QString& section : request.sections) {
        if (known.contains(section))
            continue;
        Error error = errorOf(ErrorCode::NoSuchThing);
        error.value = section;
        error.expected = known.join(u", "_s);
        return error;
    }
    return std::nullopt;
}

} // namespace

PdfOptions documentOptions(const DatasetInfo& info, const QString& title)
{
    PdfOptions options;
    options.title = title;
    options.keywords = info.subject;
    options.creator = u"Stewardship Explorer "_s + QStringLiteral(STEWARD_VERSION);
    const CivilDate made = civil(info.asOf);
    options.created = QDateTime(QDate(made.year, made.month, made.day), QTime(0, 0), QTimeZone::utc());
    options.language = info.language;
    return options;
}

QStringList reportSections()
{
    QStringList ids;
    for (const ReportSection& section : reportSectionTable())
        ids.append(section.id);
    return ids;
}

Result<ComposedReport> composeReport(const ReportRequest& request)
{
    if (const auto error = unknownSection(request))
        return *error;
    const PaperFormat& paper = formatOf(request.paper);
    ComposedReport composed;
    composed.theme = request.theme;
    composed.theme.textScale *= paper.textScale;
    const FontMeasure measure(composed.theme);
    const ReportDays days = daysOf(request);
    const Report report = writeSections(request, days);
    ReportLayout layout = layoutReport(report, paper.page, measure);
    PictureRequest picture{.snapshot = days.now,
                           .compare = {},
                           .window = windowOf(request),
                           .size = {},
                           .groupBy = {},
                           .metric = {},
                           .theme = composed.theme,
                           .hasLegend = false};
    for (ReportPage& laidOut : layout.pages) {
        Picture page{std::move(laidOut.scene)};
        for (const PlacedFigure& figure : laidOut.figures) {
            picture.size = figure.rect.size();
            // Only the overview compares unasked: elsewhere everything since the transfer would be marked.
            picture.hasLegend = figure.key == "members"_L1; // the others' signs have names beside them
            picture.compare = request.since || figure.key == "overview"_L1 ? days.before : nullptr;
            drawFigure(page, figure, picture, measure);
        }
        composed.pages.push_back(std::move(page));
    }
    composed.options = optionsOf(report, request);
    addPlaces(composed.options, layout);
    return composed;
}

} // namespace steward
