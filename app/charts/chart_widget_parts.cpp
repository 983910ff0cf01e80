// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a chart consists of, for who does not see it.

#include "app/charts/chart_stage.h"
#include "app/charts/chart_summary.h"
#include "app/charts/chart_widget.h"

#include <algorithm>

namespace steward {

namespace {

std::size_t seriesCount(const ChartSpec& spec)
{
    std::size_t count = 0;
    for (const ChartPanel& panel : spec.panels)
        count += panel.series.size();
    return count;
}

const ChartSeries& nthSeries(const ChartSpec& spec, std::size_t index)
{
    std::size_t panel = 0;
    while (index >= spec.panels[panel].series.size())
        index -= spec.panels[panel++].series.size();
    return spec.panels[panel].series[index];
}

} // namespace

std::vector<ChartPart> ChartWidget::parts() const
{
    std::vector<ChartPart> all;
    for (std::size_t panel = 0; panel < spec().panels.size(); ++panel) {
        const auto& shown = spec().panels[panel].series;
        for (std::size_t i = 0; i < shown.size(); ++i)
            all.push_back({.text = seriesSummary(spec(), words(), panel, i),
                           .place = seriesRect(panel, i),
                           .isShown = !shown[i].isHidden,
                           .isPressable = true});
    }
    for (const HitTarget* hit : facts())
        all.push_back(
            {.text = factText(*hit), .place = hit->rect.toAlignedRect(), .isPressable = true});
    const QString current = currentText();
    if (!current.isEmpty())
        all.push_back({.text = current, .place = currentRect(), .isCurrent = true});
    return all;
}

void ChartWidget::pressPart(std::size_t index)
{
    const std::size_t series = seriesCount(spec());
    if (index < series) {
        const QString key = nthSeries(spec(), index).key;
        emit seriesToggled(key);
        return;
    }
    const std::vector<const HitTarget*> all = facts();
    if (index - series < all.size())
        emit factSelected(all[index - series]->fact);
}

/// The legend's entry, or the plot where there is none.
QRect ChartWidget::seriesRect(std::size_t panel, std::size_t series) const
{
    const ChartLayout& layout = m_stage->layout();
    const QString& key = spec().panels[panel].series[series].key;
    const auto entry = std::ranges::find(layout.entries, key, &LegendEntry::key);
    if (entry != layout.entries.end())
        return entry->box.toAlignedRect();
    return panel < layout.panels.size() ? layout.panels[panel].plot.toAlignedRect() : QRect();
}

} // namespace steward
