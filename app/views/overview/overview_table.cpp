// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/csv_reader.h"
#include "core/overview/key_figures.h"

#include "app/views/overview/figure_words.h"
#include "app/views/overview/overview_picture.h"

namespace steward {

std::vector<PictureTable> overviewTables(const PictureRequest& request)
{
    const Dataset& dataset = *request.snapshot->dataset;
    const OverviewTrendsPtr trends = overviewTrends(request.snapshot->dataset,
                                                    request.snapshot->filter);
    QByteArray csv = "figure,day,value\n";
    for (const KeyFigure& figure : keyFigures(*request.snapshot, nullptr, trends.get())) {
        const QString label =
            figureCard(dataset, figure, request.snapshot->asOf(), trends.get()).label;
        const auto kind = static_cast<std::size_t>(figure.kind);
        if (kind >= trends->figures.size())
            continue;
        for (const TrendPoint& point : trends->figures[kind])
            csv += toCsv({label, isoText(point.day),
                          point.value ? QString::number(*point.value) : QString()});
    }
    return {{QString(), csv}};
}

} // namespace steward
