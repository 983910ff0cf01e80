// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_picture.h"

#include "app/charts/chart_stage.h"

#include <QPainter>

namespace steward {

void paintChart(QPainter& painter, const QRectF& target, const ChartSpec& spec,
                const ChartWords& words, const Theme& theme)
{
    ChartStage stage(theme);
    stage.resize(target.size());
    stage.show(spec, words);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    stage.scene().render(&painter, target, QRectF(QPointF(), target.size()));
    painter.restore();
}

QImage chartImage(const ChartSpec& spec, const ChartWords& words, const Theme& theme, QSize size)
{
    constexpr int dots = 2;
    QImage image(size * dots, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(dots);
    image.fill(theme.color(Role::Canvas));
    QPainter painter(&image);
    paintChart(painter, QRectF(QPointF(), size), spec, words, theme);
    return image;
}

} // namespace steward
