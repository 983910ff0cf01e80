// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timeline_picture.h"

#include "app/text/credit_text.h"
#include "app/views/timeline/cap_warnings.h"
#include "app/views/timeline/legend_words.h"
#include "app/views/timeline/timeline_words.h"
#include "core/timeline/drawn_sources.h"

#include <algorithm>
#include <array>

namespace steward {

namespace {

/// In the order of LaneGrouping.
constexpr std::array<QLatin1StringView, laneGroupingCount> groupingWords{
    QLatin1StringView("category"), QLatin1StringView("organization"), QLatin1StringView("body"),
    QLatin1StringView("project"),  QLatin1StringView("person"),       QLatin1StringView("none")};

constexpr double legendGap = 8.0;
constexpr double leastShare = 0.7; ///< of the height, that the timeline keeps for itself
constexpr int mostCreditLines = 3;

/// One drawing of a model for one size: the parts that depend on each other, kept together.
class Drawing
{
public:
    Drawing(const PictureRequest& request, const TimelineModel& model, const TextMeasure& measure)
        : m_request(request), m_model(model), m_measure(measure), m_words(timelineWords()),
          m_labels(itemLabels(m_words, model))
    {
    }

    Scene draw(QSizeF size)
    {
        TimelineOptions options;
        options.size = size;
        options.window = m_request.window;
        options.onlyWholeRows = true;
        options.headerWidth = headerWidthFor(m_model.tree, size.width(), m_measure);
        options.marked = m_request.timeline.marked;
        options.selection = m_request.selection;
        options.notes = m_request.notes;
        options.warnings = capWarnings(*m_request.snapshot, m_request.members);
        if (m_request.compare)
            options.compare = m_request.compare->asOf();
        const TimelineFrame frame = frameOf(options, m_measure);
        const ZoomStep step = zoomStepFor(frame.scale(options.window).pixelsPerDay());
        if (!m_placer)
            m_placer.emplace(m_model, step, m_request.timeline.density, m_labels, m_measure);
        m_stack = stackLanes(*m_placer, toggledFor(m_request, m_model.tree), frame.lanesHeight);
        return layoutTimeline(*m_request.snapshot, *m_placer, m_stack, options, m_words);
    }

    /// Key and credits for a picture that has been drawn.
    Scene legend(const Scene& timeline, double width) const
    {
        Scene scene;
        if (m_request.hasLegend)
            scene = layoutLegend(signsIn(timeline, m_stack), legendText, width, m_measure);
        const TextStyle caption{TextSize::Caption};
        const double line = m_measure.lineHeight(caption);
        const QStringList lines = m_measure.lines(explanation(), caption, width);
        double y = scene.size.height() + 3.0;
        for (qsizetype i = 0; i < std::min<qsizetype>(lines.size(), mostCreditLines); ++i, y += line)
            scene.add(TextItem{{0.0, y, width, line}, lines[i].trimmed(), caption, Role::TextMuted});
        scene.size = {width, y};
        return scene;
    }

    DrawnSources sources() const { return drawnSources(m_model, m_stack, m_request.window); }

private:
    QString explanation() const
    {
        QStringList sentences;
        if (m_request.hasLegend)
            sentences.append(searchText(*m_model.dataset, m_request.timeline.filter));
        if (m_request.showsSources())
            sentences.append(creditText(*m_model.dataset, sources()));
        return sentences.join(u' ').trimmed();
    }

    const PictureRequest& m_request;
    const TimelineModel& m_model;
    const TextMeasure& m_measure;
    TimelineWords m_words;
    ItemLabels m_labels;
    std::optional<TimelinePlacer> m_placer;
    LaneStack m_stack;
};

struct DrawnTimeline
{
    Picture picture;
    DrawnSources sources;
};

DrawnTimeline drawTimeline(const PictureRequest& request, const TextMeasure& measure)
{
    const TimelineModelPtr model = timelineModelFor(request);
    Drawing drawing(request, *model, measure);
    Scene timeline = drawing.draw(request.size);
    if (!request.hasLegend && !request.showsSources())
        return {{timeline}, drawing.sources()};
    const Scene legend = drawing.legend(timeline, request.size.width());
    const double height = request.size.height() - legend.size.height() - legendGap;
    if (height < request.size.height() * leastShare)
        return {{timeline}, drawing.sources()};
    Picture picture;
    picture.scene.size = request.size;
    timeline = drawing.draw({request.size.width(), height});
    append(picture.scene, timeline, {});
    append(picture.scene, legend, {0.0, height + legendGap});
    return {std::move(picture), drawing.sources()};
}

} // namespace

std::optional<LaneGrouping> laneGroupingFor(QStringView word)
{
    const auto found = std::ranges::find_if(groupingWords, [word](QLatin1StringView known) { return word == known; });
    if (found == groupingWords.end())
        return std::nullopt;
    return static_cast<LaneGrouping>(found - groupingWords.begin());
}

TimelineModelPtr timelineModelFor(const PictureRequest& request)
{
    TimelineRequest wanted = request.timeline.request();
    wanted.lanes.grouping = laneGroupingFor(request.groupBy).value_or(request.timeline.grouping);
    wanted.lanes.onlyKeys = request.lanes;
    return buildTimeline(*request.snapshot, wanted, laneText);
}

ToggledLanes toggledFor(const PictureRequest& request, const LaneTree& tree)
{
    if (!request.opensLanes)
        return request.timeline.toggled;
    ToggledLanes toggled;
    for (const Lane& lane : tree.lanes)
        if (lane.childCount > 0 && !isOpen(tree, lane, {}))
            toggled.insert(lane.key);
    return toggled;
}

Result<void> checkLanes(const PictureRequest& request)
{
    constexpr qsizetype mostNamed = 20;
    PictureRequest whole = request;
    whole.lanes.clear();
    const TimelineModelPtr model = timelineModelFor(whole);
    for (const QString& key : request.lanes) {
        if (std::ranges::find(model->tree.lanes, key, &Lane::key) != model->tree.lanes.end())
            continue;
        Error error = errorOf(ErrorCode::NoSuchThing);
        error.column = QStringLiteral("lane");
        error.value = key;
        QStringList known;
        for (const Lane& lane : model->tree.lanes)
            if (lane.parent < 0 && known.size() < mostNamed)
                known.append(lane.key);
        error.expected = known.join(QStringLiteral(", "));
        return error;
    }
    return {};
}

Picture timelinePicture(const PictureRequest& request, const TextMeasure& measure)
{
    return drawTimeline(request, measure).picture;
}

DrawnSources timelineSources(const PictureRequest& request, const TextMeasure& measure)
{
    return drawTimeline(request, measure).sources;
}

} // namespace steward
