// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/layout_timeline.h"
#include "tests/support/fixed_text_measure.h"

namespace steward {

/// Words of a timeline without translations or fonts.
inline TimelineWords plainTimelineWords()
{
    TimelineWords words;
    words.nothingShown = QStringLiteral("nothing");
    words.building = QStringLiteral("building");
    words.tick = [](Day day, TickUnit unit) {
        return isoText(day).left(unit == TickUnit::Year ? 4 : unit == TickUnit::Month ? 7 : 10);
    };
    words.lane = [](const Dataset& dataset, const LaneSubject& subject) -> QString {
        if (subject.sort == LaneSubject::Sort::Category)
            return toWord(static_cast<EventCategory>(subject.number));
        if (subject.fact().isValid())
            return keyOf(dataset, subject.fact());
        return QStringLiteral("lane %1").arg(subject.number);
    };
    words.title = [](const Dataset& dataset, const TimelineItem& item, LaneGrouping) {
        return item.kind == ItemKind::Event ? dataset.events[static_cast<std::size_t>(item.row)].title
                                            : QStringLiteral("item %1").arg(item.row);
    };
    words.detail = [](const Dataset&, const TimelineItem& item) { return isoText(Day{item.begin}); };
    words.window = [](DaySpan span) { return isoText(span.begin).left(4); };
    words.hiddenRows = [](int rows) { return QStringLiteral("+%1").arg(rows); };
    words.distance = [](DaySpan span) { return QString::number(span.days()); };
    return words;
}

/// A timeline as a view shows it: keeps what a view keeps, for any window and size.
class StagedTimeline
{
public:
    explicit StagedTimeline(SnapshotPtr shown, const TimelineRequest& request = {})
        : snapshot(std::move(shown)), words(plainTimelineWords()),
          model(buildTimeline(*snapshot, request, words.lane)), labels(itemLabels(words, *model))
    {
    }

    Scene scene(DaySpan window, QSizeF size = {1280, 700})
    {
        options.size = size;
        options.window = window;
        options.headerWidth = headerWidthFor(model->tree, size.width(), measure);
        const TimelineFrame frame = frameOf(options, measure);
        placer = std::make_unique<TimelinePlacer>(*model, zoomStepFor(frame.scale(window).pixelsPerDay()), density,
                                                  labels, measure);
        stack = stackLanes(*placer, toggled, frame.lanesHeight);
        return layoutTimeline(*snapshot, *placer, stack, options, words);
    }

    SnapshotPtr snapshot;
    TimelineWords words;
    FixedTextMeasure measure;
    TimelineModelPtr model;
    ItemLabels labels;
    TimelineOptions options;
    LaneDensity density = LaneDensity::Automatic;
    ToggledLanes toggled;
    std::unique_ptr<TimelinePlacer> placer;
    LaneStack stack;
};

} // namespace steward
