// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/cover_strip.h"

#include "core/report/rich_text.h"
#include "core/report/type_grid.h"

#include <algorithm>

namespace steward {

namespace {

constexpr double stripHeight = 128.0;
constexpr double legendGap = 20.0;

class StripMaker
{
public:
    StripMaker(const Cover& cover, double width, const TextMeasure& measure)
        : m_cover(cover), m_width(width), m_measure(measure)
    {
    }

    Scene make()
    {
        addBands();
        addTicks();
        addYears();
        const double axis = stripHeight + leading(type::small, m_measure) + gridUnit;
        const double note = addText(m_scene, {m_cover.tickNote}, QRectF(0.0, axis, m_width, 0.0),
                                    {.style = type::small, .role = Role::TextMuted}, m_measure);
        const double legend = addLegend(axis + note + gridUnit * 4.0);
        m_scene.size = {m_width, legend};
        return std::move(m_scene);
    }

private:
    double x(Day day) const
    {
        const double days = std::max(1, m_cover.span.days());
        return m_width * std::clamp((day - m_cover.span.begin) / days, 0.0, 1.0);
    }

    void addBands()
    {
        for (const CoverBand& band : m_cover.bands) {
            const double left = x(band.span.begin);
            const QRectF rect(left, 0.0, x(band.span.end) - left, stripHeight);
            m_scene.add(RectItem{.rect = rect,
                                 .fill = Fill{.role = band.role, .tone = Tone::Soft},
                                 .stroke = {}});
            m_scene.add(RectItem{.rect = QRectF(left, stripHeight - gridUnit, rect.width(), gridUnit),
                                 .fill = Fill{.role = band.role},
                                 .stroke = {}});
        }
    }

    /// From the base up: the more important, the taller.
    void addTicks()
    {
        constexpr double base = stripHeight - gridUnit;
        for (const CoverTick& tick : m_cover.ticks) {
            const double height = (base - gridUnit * 2.0) * std::clamp(tick.importance, 1, 3) / 3.0;
            const double at = x(tick.day);
            m_scene.add(LineItem{{at, base},
                                 {at, base - height},
                                 Stroke{.role = tick.role, .width = tick.importance > 2 ? 2.0 : 1.0}});
        }
    }

    void addYears()
    {
        const int first = civil(m_cover.span.begin).year + 1;
        const int last = civil(m_cover.span.end).year;
        const double step = leading(type::small, m_measure);
        double free = 0.0;
        for (int year = first; year <= last; ++year) {
            const auto day = dayFromCivil(year, 1, 1);
            if (!day || *day > m_cover.span.end)
                continue;
            const double at = x(*day);
            m_scene.add(LineItem{{at, stripHeight},
                                 {at, stripHeight + gridUnit},
                                 Stroke{.role = Role::Axis}});
            const QString text = QString::number(year);
            const double half = m_measure.width(text, type::small) / 2.0;
            if (at - half < free || at + half > m_width)
                continue;
            addLine(m_scene, {text}, QRectF(at - half, stripHeight + gridUnit, 2.0 * half, step),
                    {.style = type::small, .role = Role::TextMuted}, m_measure);
            free = at + half + gridUnit * 2.0;
        }
    }

    /// Returns where it ends.
    double addLegend(double top)
    {
        const auto count = static_cast<double>(std::max<std::size_t>(1, m_cover.bands.size()));
        const double width = (m_width - legendGap * (count - 1.0)) / count;
        double left = 0.0;
        double bottom = top;
        for (const CoverBand& band : m_cover.bands) {
            m_scene.add(RectItem{.rect = QRectF(left, top, width, gridUnit),
                                 .fill = Fill{.role = band.role},
                                 .stroke = {}});
            double y = top + gridUnit * 2.0;
            y += addText(m_scene, {band.title}, QRectF(left, y, width, 0.0),
                         {.style = type::smallStrong}, m_measure);
            y += addText(m_scene, {band.detail}, QRectF(left, y, width, 0.0),
                         {.style = type::small, .role = Role::TextMuted}, m_measure);
            bottom = std::max(bottom, y);
            left += width + legendGap;
        }
        return bottom;
    }

    const Cover& m_cover;
    double m_width;
    const TextMeasure& m_measure;
    Scene m_scene;
};

} // namespace

Scene coverStrip(const Cover& cover, double width, const TextMeasure& measure)
{
    return StripMaker(cover, width, measure).make();
}

} // namespace steward
