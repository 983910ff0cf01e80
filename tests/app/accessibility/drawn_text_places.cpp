// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/accessibility/drawn_text_places.h"

#include "core/graph/layout_tier_strip.h"
#include "core/timeline/layout_time_bar.h"

#include "app/charts/chart_layout.h"
#include "app/charts/chart_widget.h"
#include "app/render/font_measure.h"
#include "app/render/paint_scene.h"
#include "app/text/date_text.h"
#include "app/views/members/link_words.h"
#include "app/views/members/tier_strip.h"
#include "app/views/scene_canvas.h"
#include "app/views/timeline/timeline_words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTransform>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

QImage emptyImage(QSizeF size, const Theme& theme, double scale)
{
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    image.fill(theme.color(Role::Canvas));
    return image;
}

DrawnPicture drawn(const QString& name, Scene scene, const Theme& theme, double scale)
{
    QImage image = emptyImage(scene.size, theme, scale);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintScene(painter, scene, theme);
    return {name, scene.size, {std::move(scene)}, image};
}

DrawnPicture drawn(ChartWidget& chart, const Theme& theme, double scale)
{
    const QSizeF size = chart.viewport()->size();
    const FontMeasure measure(theme);
    ChartLayout layout = layoutChart(chart.spec(), chart.words(), size, measure);
    QImage image = emptyImage(size, theme, scale);
    QPainter painter(&image);
    chart.render(&painter, QRectF(QPointF(), size * scale), chart.viewport()->rect());
    Scene asOf = layoutAsOf(chart.spec(), layout, measure);
    return {chart.words().title,
            size,
            {std::move(layout.header), std::move(layout.under), std::move(layout.over),
             std::move(asOf)},
            image};
}

DrawnPicture drawnStrip(const TierStrip& strip, Session& session, const Theme& theme, double scale)
{
    const ViewState& state = session.state();
    Filter filter = state.filter;
    filter.asOf = {};
    const TierStripOptions options{QSizeF(strip.size()), state.window, state.filter.asOf,
                                   state.compare};
    return drawn(u"tier strip"_s,
                 layoutTierStrip(tierSeries(*session.dataset(), filter), options, tierStripWords(),
                                 FontMeasure(theme)),
                 theme, scale);
}

DrawnPicture drawnTimeBar(Session& session, const Theme& theme, double scale)
{
    const ViewState& state = session.state();
    const FontMeasure measure(theme);
    const QSizeF size(1280.0, 48.0 + measure.lineHeight({TextSize::Caption}));
    const TimeBarWords words{tickText, [](Day day) { return shortDayText(day); }};
    return drawn(
        u"time bar"_s,
        layoutTimeBar(*session.snapshot(), eventsByMonth(*session.snapshot(), session.history()),
                      {size, session.history(), state.window, state.filter.asOf, state.compare},
                      words, measure),
        theme, scale);
}

} // namespace

std::vector<DrawnPicture> picturesIn(View& view, Session& session, const Theme& theme, double scale)
{
    std::vector<DrawnPicture> all;
    for (const auto* canvas : view.findChildren<SceneCanvas*>())
        if (canvas->isVisible())
            all.push_back(drawn(canvas->accessibleName(), canvas->scene(), theme, scale));
    for (const auto* strip : view.findChildren<TierStrip*>())
        all.push_back(drawnStrip(*strip, session, theme, scale));
    for (auto* chart : view.findChildren<ChartWidget*>())
        if (chart->isVisible())
            all.push_back(drawn(*chart, theme, scale));
    all.push_back(drawnTimeBar(session, theme, scale));
    return all;
}

QRectF inkRect(const TextItem& item, const Theme& theme)
{
    const QFontMetricsF metrics(theme.font(item.style));
    const double width = metrics.horizontalAdvance(item.text);
    const double height = metrics.capHeight();
    const double room = item.box.width() - width;
    const double x = item.box.left()
                     + (item.horizontal == HAlign::Left     ? 0.0
                        : item.horizontal == HAlign::Center ? room / 2.0
                                                            : room);
    double baseline = item.box.center().y() + (metrics.ascent() - metrics.descent()) / 2.0;
    if (item.vertical == VAlign::Top)
        baseline = item.box.top() + metrics.ascent();
    else if (item.vertical == VAlign::Bottom)
        baseline = item.box.bottom() - metrics.descent();
    const QRectF ink(x, baseline - height, width, height);
    if (item.rotation == 0.0)
        return ink;
    const QPointF center = item.box.center();
    return QTransform()
        .translate(center.x(), center.y())
        .rotate(item.rotation)
        .translate(-center.x(), -center.y())
        .mapRect(ink);
}

} // namespace steward
