// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/picture_file.h"

#include "core/base/safe_url.h"

#include "app/registry/export_view.h"
#include "app/render/font_measure.h"
#include "app/report/compose_report.h"
#include "app/text/fact_text.h"

#include <algorithm>

namespace steward {

namespace {

constexpr std::size_t mostSources = 200;

/// "Title <address>"; an address that is not safe to follow is left out.
QString sourceLine(const Source& source)
{
    const std::optional<QByteArray> address = safeWebAddress(source.url);
    const QString title = nameInSentence(source.title);
    return address ? title + QStringLiteral(" <") + QString::fromLatin1(*address) + u'>' : title;
}

QStringList sourceLines(const Dataset& dataset, const DrawnSources& drawn)
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(drawn.sources.size(), mostSources); ++i)
        lines.append(sourceLine(dataset[drawn.sources[i].source]));
    return lines;
}

QStringList sourceLines(const Dataset& dataset)
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(dataset.sources.size(), mostSources); ++i)
        lines.append(sourceLine(dataset.sources[i]));
    return lines;
}

} // namespace

PictureRecord recordOf(const Dataset& dataset, Day asOf, const QString& title)
{
    const PdfOptions document = documentOptions(dataset.info, title);
    return {.title = title,
            .asOf = isoText(asOf),
            .datasetHash = imageHashOf(dataset),
            .sources = sourceLines(dataset),
            .creator = document.creator,
            .language = document.language};
}

PictureRecord recordOf(const ViewEntry& view, const PictureRequest& request)
{
    const Dataset& dataset = *request.snapshot->dataset;
    PictureRecord record = recordOf(dataset, request.snapshot->asOf(), exportTitle(view, request));
    record.description = stateLine(*request.snapshot, request.compare.get());
    if (const auto drawn = exportSources(view, request, FontMeasure(request.theme)))
        record.sources = sourceLines(dataset, *drawn);
    return record;
}

Result<QByteArray> drawPictureFile(const ViewEntry& view, const PictureRequest& request,
                                   const PictureFile& file)
{
    PictureOptions options;
    options.scale = file.scale;
    options.record = recordOf(view, request);
    options.document = documentOptions(request.snapshot->dataset->info, options.record.title);
    options.document.subject = options.record.description;
    const Picture picture = exportView(view, request, FontMeasure(request.theme));
    return file.format->make(picture, request.theme, options);
}

} // namespace steward
