// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/registry/export_view.h"

#include "app/text/date_text.h"
#include "app/text/list_text.h"
#include "app/text/vocabulary_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct ExportView
{
    Q_DECLARE_TR_FUNCTIONS(ExportView)
};

constexpr TextStyle titleStyle{TextSize::Heading, TextWeight::Bold};
constexpr TextStyle caption{TextSize::Caption};
constexpr double margin = 16.0;

QString filterText(const Filter& filter)
{
    QStringList parts;
    if (filter.hiddenCategories.any())
        parts.append(ExportView::tr("%n event category(s) hidden", nullptr,
                                    static_cast<int>(filter.hiddenCategories.count())));
    if (filter.leastConfidence == Confidence::High)
        parts.append(ExportView::tr("high confidence only"));
    else if (filter.leastConfidence == Confidence::Medium)
        parts.append(ExportView::tr("high and medium confidence only"));
    return listText(parts);
}

bool hasTitle(const PictureRequest& request) { return !request.title || !request.title->isEmpty(); }

/// What is left between the title and the foot.
QRectF contentRect(const PictureRequest& request, const TextMeasure& measure)
{
    const double top = margin + (hasTitle(request) ? measure.lineHeight(titleStyle) + 8.0 : 0.0);
    const double bottom = request.size.height() - margin - measure.lineHeight(caption) - 6.0;
    return {margin, top, request.size.width() - 2.0 * margin, std::max(1.0, bottom - top)};
}

PictureRequest contentRequest(PictureRequest request, const TextMeasure& measure)
{
    request.size = contentRect(request, measure).size();
    return request;
}

} // namespace

QString stateLine(const Snapshot& snapshot, const Snapshot* compare)
{
    QStringList parts{ExportView::tr("As of %1").arg(dayText(snapshot.asOf()))};
    if (compare)
        parts.append(ExportView::tr("compared with %1").arg(dayText(compare->asOf())));
    if (snapshot.filter.isRestricting())
        parts.append(filterText(snapshot.filter));
    if (snapshot.filter.attribution != AttributionPolicy::AsRecorded)
        //: to whom the facts of subsidiaries are counted
        parts.append(ExportView::tr("subsidiaries: %1").arg(attributionText(snapshot.filter.attribution)));
    const DatasetInfo& info = snapshot.dataset->info;
    parts.append(ExportView::tr("evidence to %1").arg(dayText(info.asOf)));
    if (!info.license.isEmpty())
        parts.append(ExportView::tr("data: %1").arg(info.license));
    parts.append(u"Stewardship Explorer " STEWARD_VERSION ""_s);
    return parts.join(u" \u00b7 "_s);
}

QString exportTitle(const ViewEntry& view, const PictureRequest& request)
{
    if (request.title && !request.title->isEmpty())
        return *request.title;
    return view.name() + u" \u2013 "_s + request.snapshot->dataset->info.title;
}

Picture exportView(const ViewEntry& view, const PictureRequest& request, const TextMeasure& measure)
{
    const QRectF inside = contentRect(request, measure);
    Picture content = view.draw(contentRequest(request, measure), measure);
    Picture picture;
    picture.scene.size = request.size;
    if (hasTitle(request)) {
        const QString title = measure.elided(exportTitle(view, request), titleStyle, inside.width());
        picture.scene.add(TextItem{{margin, margin, inside.width(), measure.lineHeight(titleStyle)}, title, titleStyle});
    }
    append(picture.scene, content.scene, inside.topLeft());
    for (EmbeddedPainting& painting : content.embedded) {
        painting.rect.translate(inside.topLeft());
        picture.embedded.push_back(std::move(painting));
    }
    const double bottom = inside.bottom();
    const QString state = measure.elided(stateLine(*request.snapshot, request.compare.get()), caption, inside.width());
    picture.scene.add(LineItem{{margin, bottom + 3.0}, {inside.right(), bottom + 3.0}, {Role::Border}});
    picture.scene.add(TextItem{{margin, bottom + 6.0, inside.width(), measure.lineHeight(caption)}, state, caption, Role::TextMuted});
    return picture;
}

std::optional<DrawnSources> exportSources(const ViewEntry& view, const PictureRequest& request,
                                          const TextMeasure& measure)
{
    if (!view.sources)
        return std::nullopt;
    return view.sources(contentRequest(request, measure), measure);
}

} // namespace steward
