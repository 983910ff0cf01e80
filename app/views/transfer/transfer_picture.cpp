// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/transfer/transfer_picture.h"

#include "core/query/source_count.h"

#include "app/charts/chart_csv.h"
#include "app/charts/chart_picture.h"
#include "app/text/credit_text.h"
#include "app/text/transfer_text.h"
#include "app/views/transfer/picture_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Pictures
{
    Q_DECLARE_TR_FUNCTIONS(TransferPicture)
};

constexpr double margin = 12.0;
constexpr double chartPadding = 10.0; ///< inside charts: their texts begin there
constexpr double gap = 8.0;
constexpr double columnGap = 28.0;
constexpr double leastChartShare = 0.6; ///< of the height, however much there is to say
constexpr double wideWidth = 900.0;     ///< from here on two columns are wide enough to read
constexpr double lowHeight = 500.0;     ///< below it, credits take one line, else two

std::vector<TextBlock> textBlocks(const TransferPictureContents& contents, double width,
                                  double room, const TextMeasure& measure)
{
    const Passage findings{Pictures::tr("What it comes to"), contents.findings};
    const Passage limits{Pictures::tr("What this cannot say"), contents.limits, Role::TextMuted};
    if (width < wideWidth || contents.findings.isEmpty() || contents.limits.isEmpty())
        return {textBlock({findings, limits}, width, room, measure)};
    const double half = (width - columnGap) / 2.0;
    return {textBlock({findings}, half, room, measure), textBlock({limits}, half, room, measure)};
}

/// In at most so many lines, the last one elided.
QString inLines(const QString& text, qsizetype most, double width, const TextMeasure& measure)
{
    constexpr TextStyle style{.size = TextSize::Caption};
    QStringList lines = measure.lines(text, style, width);
    if (lines.size() <= most)
        return text;
    const QString rest = lines.mid(most - 1).join(u' ');
    lines.resize(most - 1);
    return (lines << measure.elided(rest, style, width)).join(u'\n');
}

/// The hash, always whole, and the credits.
TextBlock footOf(const TransferPictureContents& contents, double width, double height,
                 const TextMeasure& measure)
{
    Passage foot{.heading = {}, .sentences = {}, .role = Role::TextMuted};
    if (!contents.specification.isEmpty())
        //: %1 a long hexadecimal number that stands for what was asked
        foot.sentences << Pictures::tr("Specification %1").arg(contents.specification);
    if (!contents.credits.isEmpty())
        foot.sentences << inLines(contents.credits, height < lowHeight ? 1 : 2, width, measure);
    return textBlock({foot}, width, std::numeric_limits<double>::max(), measure);
}

EmbeddedPainting embed(const QRectF& rect, TransferChart chart)
{
    return {.rect = rect,
            .paint = [chart = std::move(chart)](QPainter& painter, const QRectF& target,
                                                const Theme& theme) {
                paintChart(painter, target, chart.spec, chart.words, theme);
            }};
}

TransferResult resultOf(const PictureRequest& request)
{
    const DatasetPtr& dataset = request.snapshot->dataset;
    TransferState state = request.transfer;
    if (!request.metric.isEmpty())
        state.metric = request.metric;
    const TransferSpec spec = transferSpecFor(*dataset, state,
                                              request.snapshot->filter.attribution);
    auto result = analyseTransfer(dataset, spec);
    if (result)
        return std::move(*result);
    TransferResult nothing; // cancelled, which nobody does
    nothing.spec = spec;
    return nothing;
}

DrawnSources sourcesOf(const Dataset& dataset, const ChartSpec& spec)
{
    SourceCounter counter(dataset);
    for (const ChartEvent& event : spec.events)
        counter.add(event.fact);
    return counter.finish();
}

} // namespace

Picture drawTransfer(const TransferPictureContents& contents, QSizeF size,
                     const TextMeasure& measure)
{
    Picture picture;
    picture.scene.size = size;
    const double width = std::max(1.0, size.width() - 2.0 * margin);
    double bottom = size.height() - margin; // of what is still free
    const TextBlock foot = footOf(contents, width, size.height(), measure);
    if (!foot.lines.empty()) {
        addTextBlock(foot, {margin, bottom - foot.height}, width, picture.scene, measure);
        bottom -= foot.height + gap;
    }
    const double room = bottom - size.height() * leastChartShare;
    const std::vector<TextBlock> texts = textBlocks(contents, width, room, measure);
    const auto columns = static_cast<double>(texts.size());
    const double column = (width - columnGap * (columns - 1.0)) / columns;
    bottom -= std::ranges::max(texts, {}, &TextBlock::height).height;
    for (std::size_t i = 0; i < texts.size(); ++i)
        addTextBlock(texts[i], {margin + static_cast<double>(i) * (column + columnGap), bottom},
                     column, picture.scene, measure);
    // A chart has a margin of its own inside its rectangle.
    constexpr double outset = margin - chartPadding;
    const double end = picture.scene.items.empty() ? size.height() - outset : bottom - outset;
    picture.embedded.push_back(
        embed(QRectF(outset, outset, width + 2.0 * chartPadding, std::max(1.0, end - outset)),
              contents.chart));
    return picture;
}

Picture transferPicture(const PictureRequest& request, const TextMeasure& measure)
{
    const Dataset& dataset = *request.snapshot->dataset;
    const TransferResult result = resultOf(request);
    TransferPictureContents contents{
        .chart = transferChart(dataset, result, refusalText(dataset, result))};
    if (request.hasLegend) {
        contents.findings = transferFindings(dataset, result);
        contents.limits = transferLimits(dataset, result);
        contents.specification = result.hash;
    }
    if (request.showsSources())
        contents.credits = creditText(dataset, sourcesOf(dataset, contents.chart.spec));
    return drawTransfer(contents, request.size, measure);
}

DrawnSources transferSources(const PictureRequest& request, const TextMeasure&)
{
    const Dataset& dataset = *request.snapshot->dataset;
    const TransferResult result = resultOf(request);
    return sourcesOf(dataset, transferChart(dataset, result, refusalText(dataset, result)).spec);
}

QStringList transferMetricNames()
{
    QStringList names;
    for (const Metric& metric : allMetrics()) {
        // Values below 0 have no place in these charts.
        const bool isDrawn = metric.id != "seat-gap:"_L1;
        if (isDrawn && (metric.axis == MetricAxis::Periods || metric.axis == MetricAxis::Facts))
            names << metric.id;
    }
    return names;
}

std::vector<PictureTable> transferTables(const PictureRequest& request)
{
    const Dataset& dataset = *request.snapshot->dataset;
    const TransferResult result = resultOf(request);
    const TransferChart chart = transferChart(dataset, result, refusalText(dataset, result));
    return {{chart.words.title, chartCsv(chart.spec, chart.words)}};
}

} // namespace steward
