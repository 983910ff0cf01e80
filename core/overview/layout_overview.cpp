// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/layout_overview.h"

#include "core/overview/overview_parts.h"
#include "core/overview/text_block.h"
#include "core/scene/mirror.h"

#include <algorithm>
#include <cmath>
#include <type_traits>

namespace steward {

using namespace overview;

namespace {

constexpr double margin = 24.0;
constexpr double mostWidth = 1840.0;       ///< of the content: lines of text stay readable
constexpr double sideBySideWidth = 1120.0; ///< from here on changes stand beside the figures
constexpr double leastStoryWidth = 250.0;

double addHeader(Scene& scene, const OverviewContent& content, QRectF area,
                 const OverviewLimits& limits, const TextMeasure& measure)
{
    const double asOfWidth = measure.width(content.asOfText, headingStyle);
    const double both = measure.width(content.title, titleStyle) + asOfWidth + 2 * gap;
    const bool isBeside = both < area.width();
    const double titleWidth = isBeside ? area.width() - asOfWidth - 2 * gap : area.width();
    double y = area.top();
    const double height = addParagraph(scene, {content.title, titleStyle, Role::Text, 2},
                                       area.topLeft(), titleWidth, measure);
    const double line = measure.lineHeight(headingStyle);
    const double asOfTop = isBeside ? y + (measure.lineHeight(titleStyle) - line) * 0.6
                                    : y + height;
    const QRectF box(isBeside ? area.right() - asOfWidth - 1 : area.left(), asOfTop,
                     isBeside ? asOfWidth + 1 : area.width(), line);
    addLine(scene, textItem(box, content.asOfText, headingStyle, Role::AsOf), measure);
    y += height + (isBeside ? 0.0 : line) + 2.0;
    if (limits.summaryLines > 0)
        y += addParagraph(scene, {content.summary, bodyStyle, Role::TextMuted, limits.summaryLines},
                          {area.left(), y}, std::min(area.width(), 1100.0), measure);
    return y - area.top();
}

/// Each paragraph by itself: it is read in the direction of its own letters.
double addStoryText(Scene& scene, const OverviewStory& story, QPointF at, double width,
                    const OverviewLimits& limits, const TextMeasure& measure)
{
    const double line = measure.lineHeight(bodyStyle);
    double height = 0.0;
    for (const QString& text : story.text.split(u'\n')) {
        const int left = limits.storyLines - static_cast<int>(std::lround(height / line));
        if (left > 0)
            height += addParagraph(scene, {text, bodyStyle, Role::Text, left},
                                   {at.x(), at.y() + height}, width, measure);
    }
    return height;
}

Scene storyBody(const OverviewStory& story, double width, const OverviewLimits& limits,
                const TextMeasure& measure)
{
    Scene scene;
    double y = addParagraph(scene, {story.label, captionStyle, Role::TextMuted, 2}, {}, width,
                            measure);
    y += addParagraph(scene, {story.headline, headingStyle, Role::Text, 3}, {0, y + 2}, width,
                      measure)
         + 2;
    if (limits.storyLines > 0)
        y += addStoryText(scene, story, {0, y + 4}, width, limits, measure) + 4;
    scene.size = {width, y};
    return scene;
}

/// Side by side, or below each other where that would be too narrow.
double addStories(Scene& scene, const OverviewContent& content, QRectF area,
                  const OverviewLimits& limits, const TextMeasure& measure)
{
    const auto count = static_cast<int>(content.stories.size());
    if (count == 0 || !limits.stories)
        return 0.0;
    const bool isRow = area.width() >= count * leastStoryWidth + (count - 1) * gap;
    const int columns = isRow ? count : 1;
    const double width = (area.width() - (columns - 1) * gap) / columns;
    constexpr double band = 4.0;
    const double inner = width - 2 * padding - band;
    std::vector<Scene> bodies;
    double tallest = 0.0;
    for (const OverviewStory& story : content.stories) {
        bodies.push_back(storyBody(story, inner, limits, measure));
        tallest = std::max(tallest, bodies.back().size.height());
    }
    double x = area.left();
    double y = area.top();
    for (std::size_t i = 0; i < bodies.size(); ++i) {
        const double height = (isRow ? tallest : bodies[i].size.height()) + 2 * padding;
        const QRectF frame(x, y, width, height);
        scene.add(
            RectItem{.rect = frame, .fill = Fill{Role::Surface}, .stroke = Stroke{Role::Border}});
        scene.add(RectItem{
            .rect = {x, y, band, height}, .fill = Fill{content.stories[i].role}, .stroke = {}});
        append(scene, bodies[i], {x + band + padding, y + padding});
        if (content.stories[i].fact.isValid())
            scene.hits.push_back({frame, content.stories[i].fact});
        x += isRow ? width + gap : 0.0;
        y += isRow ? 0.0 : height + gap / 2;
    }
    return (isRow ? tallest + 2 * padding : y - gap / 2 - area.top());
}

/// Figures, and what changed beside or below them.
double addFiguresAndChanges(Scene& scene, const OverviewContent& content, QRectF area,
                            const OverviewLimits& limits, const TextMeasure& measure)
{
    if (area.width() < sideBySideWidth) {
        const double cards = addFigureCards(scene, content, area, limits, measure);
        const QRectF below(area.left(), area.top() + cards + gap * 1.5, area.width(), 0);
        if (limits.changes <= 0 && !content.changes.empty())
            return cards;
        return below.top() - area.top() + addChangeList(scene, content, below, limits, measure);
    }
    const double side = std::clamp(area.width() * 0.27, 320.0, 480.0);
    const QRectF left(area.left(), area.top(), area.width() - side - gap * 1.5, 0);
    const double cards = addFigureCards(scene, content, left, limits, measure);
    const QRectF right(area.right() - side, area.top(), side, std::max(cards, 160.0));
    const double changes = addChangeList(scene, content, right, limits, measure);
    return std::max(cards, changes);
}

double addNotes(Scene& scene, const OverviewContent& content, QRectF area,
                const TextMeasure& measure)
{
    if (content.notes.empty())
        return 0.0;
    double y = area.top();
    y += addParagraph(scene, {content.notesTitle, headingStyle, Role::Text, 1}, area.topLeft(),
                      area.width(), measure)
         + 4.0;
    for (const QString& note : content.notes)
        y += addParagraph(scene, {note, bodyStyle, Role::TextMuted}, {area.left(), y},
                          std::min(area.width(), 1100.0), measure)
             + 6.0;
    return y - 6.0 - area.top();
}

Scene layoutWithin(const OverviewContent& content, double width, const OverviewLimits& limits,
                   const TextMeasure& measure)
{
    Scene scene;
    const double inner = std::clamp(width - 2 * margin, 1.0, mostWidth);
    const double left = std::max(margin, (width - inner) / 2);
    double y = margin - 4.0;
    const auto area = [&] { return QRectF(left, y, inner, 0); };
    const auto advance = [&](double height) { y += height > 0 ? height + gap : 0.0; };
    advance(addHeader(scene, content, area(), limits, measure) - 4.0);
    Scene strip;
    const double stripHeight = addEraStrip(strip, content, area(), limits, measure);
    addPictureOfTime(scene, std::move(strip), content, width / 2);
    advance(stripHeight);
    advance(addStories(scene, content, area(), limits, measure));
    advance(addFiguresAndChanges(scene, content, area(), limits, measure) + 4.0);
    if (limits.notes)
        advance(addNotes(scene, content, area(), measure));
    if (content.isRightToLeft)
        mirror(scene, width / 2);
    scene.size = {width, y - gap + margin};
    return scene;
}

/// From everything to the bare minimum, in the order in which things are given up.
std::vector<OverviewLimits> everTighter(const OverviewContent& content)
{
    std::vector<OverviewLimits> steps;
    OverviewLimits limits;
    const auto give = [&](auto member, auto value) {
        limits.*member = value;
        steps.push_back(limits);
    };
    give(&OverviewLimits::changes, std::min(12, static_cast<int>(content.changes.size())));
    while (limits.changes > 3)
        give(&OverviewLimits::changes, limits.changes - 1);
    give(&OverviewLimits::summaryLines, 1);
    give(&OverviewLimits::definitions, false);
    give(&OverviewLimits::notes, false);
    give(&OverviewLimits::caveatLines, 2);
    give(&OverviewLimits::storyLines, 2);
    give(&OverviewLimits::summaryLines, 0);
    give(&OverviewLimits::years, false);
    give(&OverviewLimits::caveatLines, 1);
    give(&OverviewLimits::changes, 0);
    give(&OverviewLimits::storyLines, 0);
    give(&OverviewLimits::eraSubtitles, false);
    limits.cards = static_cast<int>(content.cards.size());
    while (limits.cards > 0)
        give(&OverviewLimits::cards, limits.cards - 1);
    give(&OverviewLimits::stories, false);
    return steps;
}

/// Whether a page within these limits is low enough; it is kept if so.
class Fitting
{
public:
    Fitting(const OverviewContent& content, QSizeF size, const TextMeasure& measure)
        : m_content(content)
        , m_size(size)
        , m_measure(measure)
    {}

    bool tryOut(const OverviewLimits& limits)
    {
        Scene scene = layoutWithin(m_content, m_size.width(), limits, m_measure);
        const bool fits = scene.size.height() <= m_size.height();
        if (fits || m_page.items.empty()) {
            m_page = std::move(scene);
            m_limits = limits;
        }
        return fits;
    }

    /// Takes back what a later, larger step made needless.
    template <class T>
    void raise(T OverviewLimits::*member, T to)
    {
        while (m_limits.*member != to) {
            OverviewLimits more = m_limits;
            if constexpr (std::is_same_v<T, bool>)
                more.*member = to;
            else
                ++(more.*member);
            if (!tryOut(more))
                return;
        }
    }

    Scene page()
    {
        m_page.size = m_size;
        return std::move(m_page);
    }

private:
    const OverviewContent& m_content;
    QSizeF m_size;
    const TextMeasure& m_measure;
    Scene m_page;
    OverviewLimits m_limits;
};

} // namespace

Scene layoutOverview(const OverviewContent& content, QSizeF size, const TextMeasure& measure)
{
    Scene scene = layoutWithin(content, size.width(), {}, measure);
    scene.size.setHeight(std::max(scene.size.height(), size.height()));
    return scene;
}

Scene fitOverview(const OverviewContent& content, QSizeF size, const TextMeasure& measure)
{
    Fitting fitting(content, size, measure);
    for (const OverviewLimits& limits : everTighter(content))
        if (fitting.tryOut(limits))
            break;
    fitting.raise(&OverviewLimits::storyLines, 4);
    fitting.raise(&OverviewLimits::eraSubtitles, true);
    fitting.raise(&OverviewLimits::definitions, true);
    fitting.raise(&OverviewLimits::changes, 12);
    fitting.raise(&OverviewLimits::summaryLines, 3);
    return fitting.page();
}

} // namespace steward
