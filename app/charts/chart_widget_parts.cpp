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

struct SeriesPlace
{
    std::size_t panel = 0;
    std::size_t series = 0;
};

SeriesPlace nthSeries(const ChartSpec& spec, std::size_t index)
{
    SeriesPlace place{.panel = 0, .series = index};
    while (place.series >= spec.panels[place.panel].series.size())
        place.series -= spec.panels[place.panel++].series.size();
    return place;
}

} // namespace

int ChartWidget::partCount() const
{
    return static_cast<int>(seriesCount(spec()) + facts().size()) + (currentText().isEmpty() ? 0 : 1);
}

std::optional<ChartPart> ChartWidget::part(std::size_t index) const
{
    const std::size_t series = seriesCount(spec());
    if (index < series) {
        const SeriesPlace at = nthSeries(spec(), index);
        return ChartPart{.text = seriesSummary(spec(), words(), at.panel, at.series),
                         .place = seriesRect(at.panel, at.series),
                         .isShown = !spec().panels[at.panel].series[at.series].isHidden,
                         .isPressable = true};
    }
    const std::vector<const HitTarget*> marks = facts();
    if (const std::size_t mark = index - series; mark < marks.size())
        return ChartPart{.text = factText(*marks[mark]),
                         .place = marks[mark]->rect.toAlignedRect(),
                         .isPressable = true};
    const QString current = currentText();
    if (index > series + marks.size() || current.isEmpty())
        return std::nullopt;
    return ChartPart{.text = current, .place = currentRect(), .isCurrent = true};
}

void ChartWidget::pressPart(std::size_t index)
{
    const std::size_t series = seriesCount(spec());
    if (index < series) {
        const SeriesPlace at = nthSeries(spec(), index);
        const QString key = spec().panels[at.panel].series[at.series].key;
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
