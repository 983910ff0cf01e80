// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/compose_report.h"

#include "app/registry/view_registry.h"
#include "app/render/font_measure.h"
#include "app/report/report_attachments.h"
#include "app/report/report_figure.h"
#include "app/text/date_text.h"
#include "app/text/fact_text.h"
#include "app/text/translations.h"
#include "core/report/layout_report.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Composing
{
    Q_DECLARE_TR_FUNCTIONS(Composing)
};

/// Behind one statement of the brief.
constexpr std::size_t briefSources = 2;

QStringList stateLines(const ReportPlan& plan)
{
    const DatasetInfo& info = plan.days.now->dataset->info;
    QStringList lines;
    //: %1 name of the dataset, %2 its evidence day
    lines.append(Composing::tr("Dataset: %1, evidence up to %2.")
                     .arg(nameInSentence(info.title), dateText(info.asOfDate)));
    if (!info.license.isEmpty())
        lines.append(Composing::tr("Licence of the data: %1.").arg(info.license));
    QString state = Composing::tr("As of %1; no filter.").arg(dayText(*plan.spec.asOf));
    if (plan.days.before)
        state = Composing::tr("As of %1, compared with %2; no filter.")
                    .arg(dayText(*plan.spec.asOf), dayText(plan.days.before->asOf()));
    lines.append(state);
    lines.append(Composing::tr("Made with Stewardship Explorer %1.").arg(QStringLiteral(STEWARD_VERSION)));
    //: %1 a hexadecimal number
    lines.append(Composing::tr("SHA-256 of the dataset: %1").arg(imageHashOf(*plan.days.now->dataset)));
    return lines;
}

Report emptyReport(const ReportPlan& plan)
{
    Report report;
    report.title = plan.title;
    report.subtitle = Composing::tr("Stewardship report");
    report.state = stateLines(plan);
    report.language = plan.language;
    report.words.contents = Composing::tr("Contents");
    report.words.figure = Composing::tr("Figure %1");
    report.words.table = Composing::tr("Table %1");
    //: Foot of a page: %1 its number, %2 the number of pages
    report.words.page = Composing::tr("Page %1 of %2");
    report.words.headRight = Composing::tr("As of %1").arg(dayText(*plan.spec.asOf));
    return report;
}

/// Tells how far the work is, and whether to go on.
class Steps
{
public:
    Steps(Progress progress, const std::stop_token& stop, std::size_t count)
        : m_progress(std::move(progress)), m_stop(stop), m_count(static_cast<double>(count))
    {}

    bool next()
    {
        if (m_progress)
            m_progress(m_done++ / m_count);
        return !m_stop.stop_requested();
    }

private:
    Progress m_progress;
    std::stop_token m_stop;
    double m_count;
    double m_done = 0.0;
};

/// Half of the way is writing, half is drawing.
Progress part(const Progress& progress, double begin)
{
    if (!progress)
        return {};
    return [=](double done) { progress(begin + done / 2.0); };
}

/// The brief's one page has room for few sources.
CitationStyle citationStyleOf(const ReportPlan& plan)
{
    CitationStyle style{.isListed = plan.has("sources"_L1)};
    if (plan.has("brief"_L1))
        style.most = briefSources;
    if (plan.has("repositories"_L1))
        style.repositories = repositoriesAnchor();
    return style;
}

Result<Report> writeSections(const ReportPlan& plan, Steps& steps)
{
    Report report = emptyReport(plan);
    Citations citations(*plan.days.now->dataset, citationStyleOf(plan));
    SectionContext context{
        .plan = plan, .days = plan.days, .citations = citations, .blocks = report.blocks};
    for (const ReportSection* section : plan.sections) {
        if (!steps.next())
            return errorOf(ErrorCode::Cancelled);
        section->write(context);
    }
    return report;
}

/// The views draw the figures, each in its place.
void drawFigure(Picture& page, const PlacedFigure& figure, const ReportPlan& plan,
                const TextMeasure& measure)
{
    const ViewEntry* view = findView(FigureKey::of(figure.key).view);
    if (!view || !view->draw)
        return;
    Picture picture = view->draw(pictureRequest(plan, figure.key, figure.rect.size()), measure);
    append(page.scene, picture.scene, figure.rect.topLeft());
    for (EmbeddedPainting& painting : picture.embedded) {
        painting.rect.translate(figure.rect.topLeft());
        page.embedded.push_back(std::move(painting));
    }
}

Result<std::vector<Picture>> drawPages(ReportLayout& layout, const ReportPlan& plan,
                                       const Logo& logo, Steps& steps)
{
    const FontMeasure measure(plan.theme);
    std::vector<Picture> pages;
    for (ReportPage& laidOut : layout.pages) {
        Picture page{std::move(laidOut.scene)};
        for (const PlacedFigure& figure : laidOut.figures) {
            if (!steps.next())
                return errorOf(ErrorCode::Cancelled);
            if (figure.key == logoFigure)
                page.embedded.push_back(logoPainting(logo, figure.rect));
            else
                drawFigure(page, figure, plan, measure);
        }
        pages.push_back(std::move(page));
    }
    return pages;
}

PdfOptions optionsOf(const Report& report, const ReportPlan& plan)
{
    PdfOptions options = documentOptions(plan.days.now->dataset->info, report.title);
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

std::size_t figuresOf(const Report& report)
{
    return static_cast<std::size_t>(std::ranges::count_if(report.blocks, [](const auto& block) {
        return std::holds_alternative<ReportFigure>(block);
    }));
}

/// The height of the brief's picture; 0: it has none.
void setBriefPicture(Report& report, double height)
{
    for (auto block = report.blocks.begin(); block != report.blocks.end(); ++block) {
        auto* figure = std::get_if<ReportFigure>(&*block);
        if (!figure)
            continue;
        figure->height = height;
        if (height <= 0.0)
            report.blocks.erase(block);
        return;
    }
}

/// The brief is one page: its picture gives way to the words as far as it can.
ReportLayout layOut(Report& report, const ReportPlan& plan)
{
    const FontMeasure measure(plan.theme);
    ReportLayout layout = layoutReport(report, plan.page, measure);
    if (plan.spec.level != ReportLevel::Brief || !plan.spec.sections.isEmpty())
        return layout;
    for (const double height : {0.26, 0.22, 0.18, 0.15, 0.12, 0.1, 0.08, 0.0}) {
        if (layout.pages.size() <= 1)
            break;
        setBriefPicture(report, height);
        layout = layoutReport(report, plan.page, measure);
    }
    return layout;
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

Result<ComposedReport> composeReport(const ReportRequest& request, const Progress& progress,
                                     const std::stop_token& stop)
{
    const auto plan = planReport(request);
    if (!plan)
        return plan.error();
    // Not as on this desktop: the same document is made everywhere.
    const Speaking speaking(localeOf(languageOf(QLocale(plan->language)), QLocale::c()));
    Steps writing(part(progress, 0.0), stop, plan->sections.size());
    auto report = writeSections(*plan, writing);
    if (!report)
        return report.error();
    ReportLayout layout = layOut(*report, *plan);
    Steps drawing(part(progress, 0.5), stop, figuresOf(*report) + 1);
    auto pages = drawPages(layout, *plan, request.logo, drawing);
    if (!pages)
        return pages.error();
    ComposedReport composed{*std::move(pages), plan->theme, optionsOf(*report, *plan)};
    if (request.created.isValid())
        composed.options.created = request.created;
    composed.origin = originOf(*plan, composed.options);
    composed.options.attachments = reportAttachments(*plan, *report, request.logo, composed.origin);
    addPlaces(composed.options, layout);
    return composed;
}

} // namespace steward
