// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/registry/export_view.h"

#include "app/text/date_text.h"
#include "app/text/vocabulary_text.h"

#include <QCoreApplication>
#include <QStringList>

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
    return parts.join(", "_L1);
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

Picture exportView(const ViewEntry& view, const PictureRequest& request, const TextMeasure& measure)
{
    const double width = request.size.width();
    const double titleHeight = measure.lineHeight(titleStyle);
    const double footHeight = measure.lineHeight(caption);
    const double top = margin + titleHeight + 8.0;
    const double bottom = request.size.height() - margin - footHeight - 6.0;
    PictureRequest inner = request;
    inner.size = {width - 2.0 * margin, qMax(1.0, bottom - top)};
    Picture content = view.draw(inner, measure);

    Picture picture;
    picture.scene.size = request.size;
    const QString subject = request.snapshot->dataset->info.title;
    const QString title = measure.elided(view.name() + u" \u2013 "_s + subject, titleStyle, width - 2.0 * margin);
    picture.scene.add(TextItem{{margin, margin, width - 2.0 * margin, titleHeight}, title, titleStyle});
    append(picture.scene, content.scene, {margin, top});
    for (EmbeddedPainting& painting : content.embedded) {
        painting.rect.translate(margin, top);
        picture.embedded.push_back(std::move(painting));
    }
    const QString state = measure.elided(stateLine(*request.snapshot, request.compare.get()), caption,
                                         width - 2.0 * margin);
    picture.scene.add(LineItem{{margin, bottom + 3.0}, {width - margin, bottom + 3.0}, {Role::Border}});
    picture.scene.add(TextItem{{margin, bottom + 6.0, width - 2.0 * margin, footHeight}, state, caption, Role::TextMuted});
    return picture;
}

} // namespace steward
