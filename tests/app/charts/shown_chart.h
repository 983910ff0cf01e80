// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart_layout.h"
#include "app/charts/chart_widget.h"
#include "app/render/font_measure.h"

#include "tests/app/charts/sample_chart.h"

#include <QTest>

#include <memory>

namespace steward {

inline constexpr QSize shownSize(700, 400);

inline std::unique_ptr<ChartWidget> shownWidget(const ChartSpec& spec = sampleSpec())
{
    auto widget = std::make_unique<ChartWidget>(Theme::light());
    widget->resize(shownSize);
    widget->setChart(spec, sampleWords());
    widget->show();
    widget->setFocus();
    return widget;
}

/// Where things are in a widget of that size.
inline ChartLayout layoutOf(const ChartWidget& widget)
{
    return layoutChart(widget.spec(), widget.words(), shownSize, FontMeasure(Theme::light()));
}

inline QPoint middleOf(const QRectF& rect) { return rect.center().toPoint(); }

inline void press(ChartWidget& widget, std::initializer_list<Qt::Key> keys)
{
    for (const Qt::Key key : keys)
        QTest::keyClick(&widget, key);
}

} // namespace steward
