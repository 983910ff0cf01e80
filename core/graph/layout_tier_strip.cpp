// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/layout_tier_strip.h"

#include "core/graph/mark_style.h"
#include "core/timeline/ticks.h"
#include "core/timeline/time_scale.h"

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

constexpr TextStyle caption{TextSize::Caption};
constexpr TextStyle captionBold{TextSize::Caption, TextWeight::Bold};
constexpr double side = 40.0; ///< room for the numbers of the value axis
constexpr double rightSide = 12.0;
constexpr double tickSpacing = 60.0;

TimeScale scaleOf(const TierStripOptions& options)
{
    return {options.window, side, std::max(1.0, options.size.width() - side - rightSide)};
}

/// A round number of at least `most`, so that half of it is round as well.
int niceTop(int most)
{
    for (int unit = 1; unit <= 100'000'000; unit *= 10)
        for (const int factor : {2, 4, 6, 10})
            if (factor * unit >= most)
                return factor * unit;
    return most;
}

class StripPainter
{
public:
    StripPainter(const TierSeries& series, const TierStripOptions& options,
                 const TierStripWords& words, const TextMeasure& measure)
        : m_series(series)
        , m_options(options)
        , m_words(words)
        , m_measure(measure)
        , m_scale(scaleOf(options))
        , m_line(measure.lineHeight(caption))
        , m_plot(side, m_line + 6.0, m_scale.width,
                 std::max(8.0, options.size.height() - 2.0 * m_line - 12.0))
        , m_top(niceTop(std::max(1, series.most())))
    {}

    Scene paint()
    {
        m_scene.size = m_options.size;
        paintTitle();
        paintValueAxis();
        paintSteps();
        paintTimeAxis();
        paintSchemeChange();
        if (m_options.compare)
            paintDay(*m_options.compare, {Role::Compare, Tone::Full, 1.5, Dash::Dashed});
        paintDay(m_options.asOf, {Role::AsOf, Tone::Full, 2.0});
        return std::move(m_scene);
    }

private:
    double yOf(int count) const { return m_plot.bottom() - m_plot.height() * count / m_top; }

    void paintTitle()
    {
        const double width = m_measure.width(m_words.title, captionBold) + 1.0;
        m_scene.add(TextItem{{side, 2.0, width, m_line}, m_words.title, captionBold});
        const double left = side + width + 12.0;
        const double room = m_options.size.width() - rightSide - left;
        const QString summary = m_measure.elided(m_words.summary(m_series.at(m_options.asOf)),
                                                 caption, std::max(0.0, room));
        if (!summary.isEmpty())
            m_scene.add(TextItem{{left, 2.0, room, m_line}, summary, caption, Role::TextMuted});
    }

    void paintValueAxis()
    {
        for (const int count : {0, m_top / 2, m_top}) {
            const double y = yOf(count);
            m_scene.add(LineItem{{m_plot.left(), y}, {m_plot.right(), y},
                                 {count == 0 ? Role::Axis : Role::Grid}});
            m_scene.add(TextItem{{0.0, y - m_line / 2.0, side - 6.0, m_line},
                                 QString::number(count), caption, Role::TextMuted, HAlign::Right});
        }
    }

    /// The x at which a step is drawn; steps of one pixel fall together.
    double pixelOf(Day day) const
    {
        return std::clamp(std::round(m_scale.xOf(day)), m_plot.left(), m_plot.right());
    }

    void paintSteps()
    {
        const Day end = std::min(m_series.evidence + 1, m_options.window.end);
        for (std::size_t i = 0; i < m_series.steps.size(); ++i) {
            const bool isLast = i + 1 == m_series.steps.size();
            const Day until = isLast ? end : std::min(m_series.steps[i + 1].from, end);
            const double left = pixelOf(m_series.steps[i].from);
            const double right = pixelOf(until);
            if (right > left)
                paintStep(m_series.steps[i], left, right);
        }
    }

    void paintStep(const TierStep& step, double left, double right)
    {
        int below = 0;
        const auto block = [&](int count, const Fill& fill) {
            if (count > 0)
                m_scene.add(RectItem{{left, yOf(below + count), right - left,
                                      yOf(below) - yOf(below + count)},
                                     fill,
                                     std::nullopt});
            below += count;
        };
        for (int rank = 0; rank < tierRankCount; ++rank) {
            const Count& count = step.byRank[static_cast<std::size_t>(rank)];
            block(count.certain, Fill{tierRole(rank), Tone::Medium});
            block(count.possible - count.certain,
                  Fill{tierRole(rank), Tone::Medium, Hatch::Diagonal});
        }
    }

    void paintTimeAxis()
    {
        const TickStep step = chooseTickStep(m_scale.pixelsPerDay(), tickSpacing);
        for (const Day day : ticks(m_options.window, step)) {
            const QString text = m_words.tick(day, step.unit == TickUnit::Year);
            const double x = m_scale.xOf(day);
            const double width = m_measure.width(text, caption) + 1.0;
            m_scene.add(LineItem{{x, m_plot.bottom()}, {x, m_plot.bottom() + 4.0}, {Role::Axis}});
            if (x + 3.0 + width <= m_options.size.width())
                m_scene.add(TextItem{{x + 3.0, m_plot.bottom() + 2.0, width, m_line}, text, caption,
                                     Role::TextMuted});
        }
    }

    void paintSchemeChange()
    {
        if (!m_series.schemeChange || !m_options.window.contains(*m_series.schemeChange))
            return;
        const double x = std::round(m_scale.xOf(*m_series.schemeChange));
        m_scene.add(LineItem{{x, m_plot.top()}, {x, m_plot.bottom()},
                             {Role::Text, Tone::Full, 1.0, Dash::Dotted}});
        const double width = m_measure.width(m_words.schemeChange, caption) + 8.0;
        const double left = std::max(m_plot.left(), x - width - 2.0);
        const QRectF box(left, m_plot.top(), width, m_line);
        m_scene.add(RectItem{box, Fill{Role::Canvas}, std::nullopt, 2.0});
        m_scene.add(TextItem{box, m_words.schemeChange, caption, Role::Text, HAlign::Center});
    }

    void paintDay(Day day, const Stroke& stroke)
    {
        if (!m_options.window.contains(day))
            return;
        const double x = m_scale.xOf(day) + m_scale.pixelsPerDay() / 2.0;
        m_scene.add(LineItem{{x, m_plot.top() - 3.0}, {x, m_plot.bottom() + 3.0}, stroke});
    }

    const TierSeries& m_series;
    const TierStripOptions& m_options;
    const TierStripWords& m_words;
    const TextMeasure& m_measure;
    TimeScale m_scale;
    double m_line;
    QRectF m_plot;
    int m_top;
    Scene m_scene;
};

} // namespace

Scene layoutTierStrip(const TierSeries& series, const TierStripOptions& options,
                      const TierStripWords& words, const TextMeasure& measure)
{
    return StripPainter(series, options, words, measure).paint();
}

Day tierStripDayAt(const TierStripOptions& options, double x)
{
    return std::clamp(scaleOf(options).dayAt(x), options.window.begin, options.window.end - 1);
}

} // namespace steward
