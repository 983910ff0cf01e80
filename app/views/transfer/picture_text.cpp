// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/transfer/picture_text.h"

#include <QCoreApplication>

#include <optional>
#include <utility>

namespace steward {

namespace {

struct PictureText
{
    Q_DECLARE_TR_FUNCTIONS(PictureText)
};

constexpr double paragraphGap = 3.0;
constexpr TextStyle headStyle{.size = TextSize::Caption, .weight = TextWeight::Bold};
constexpr TextStyle smallStyle{.size = TextSize::Caption};

class BlockFiller
{
public:
    BlockFiller(double width, const TextMeasure& measure) : m_width(width), m_measure(measure) {}

    void setRoom(double room) { m_room = room; }
    double heightOf(const QString& text, TextStyle style) const
    {
        return m_measure.lineHeight(style)
                   * static_cast<double>(m_measure.lines(text, style, m_width).size())
               + paragraphGap;
    }
    /// The paragraph or, where it has no room, nothing of it.
    bool addParagraph(const QString& text, TextStyle style, Role role)
    {
        if (m_block.height + heightOf(text, style) > m_room)
            return false;
        for (const QString& line : m_measure.lines(text, style, m_width)) {
            m_block.lines.push_back({line, style, role, m_block.height});
            m_block.height += m_measure.lineHeight(style);
        }
        m_block.height += paragraphGap;
        return true;
    }
    /// Returns how many sentences have room; without any there is no heading either.
    qsizetype addPassage(const Passage& passage)
    {
        const TextBlock before = m_block;
        if (!passage.heading.isEmpty() && !addParagraph(passage.heading, headStyle, Role::Text))
            return 0;
        qsizetype done = 0;
        while (done < passage.sentences.size()
               && addParagraph(passage.sentences[done], smallStyle, passage.role))
            ++done;
        if (done == 0)
            m_block = before;
        return done;
    }
    TextBlock take() { return std::move(m_block); }

private:
    double m_width;
    double m_room = 0.0;
    const TextMeasure& m_measure;
    TextBlock m_block;
};

struct Filled
{
    TextBlock block;
    qsizetype left = 0; ///< sentences without room
};

Filled fill(const std::vector<Passage>& passages, double width, double room,
            const TextMeasure& measure)
{
    BlockFiller filler(width, measure);
    filler.setRoom(room);
    qsizetype left = 0;
    for (const Passage& passage : passages) {
        // In order: what comes later does not take the place of what came before.
        const qsizetype done = left == 0 ? filler.addPassage(passage) : 0;
        left += passage.sentences.size() - done;
    }
    return {filler.take(), left};
}

/// The first passage as far as there is room above the first sentence of the last one; none where
/// there is no room for both.
std::optional<Filled> fillAroundLast(const std::vector<Passage>& passages, double width,
                                     double room, const TextMeasure& measure)
{
    const Passage& last = passages.back();
    const QString& closing = last.sentences.front();
    BlockFiller filler(width, measure);
    filler.setRoom(room - filler.heightOf(closing, smallStyle));
    const qsizetype done = filler.addPassage(passages.front());
    filler.setRoom(room);
    if (done == 0 || !filler.addParagraph(closing, smallStyle, last.role))
        return std::nullopt;
    qsizetype all = 0;
    for (const Passage& passage : passages)
        all += passage.sentences.size();
    return Filled{filler.take(), all - done - 1};
}

Filled fillInPart(const std::vector<Passage>& passages, double width, double room,
                  const TextMeasure& measure)
{
    Filled filled = fill(passages, width, room, measure);
    const qsizetype ofLast = passages.back().sentences.size();
    const bool reachesLast = passages.size() == 1 || filled.left < ofLast || ofLast == 0;
    return reachesLast ? filled : fillAroundLast(passages, width, room, measure).value_or(filled);
}

} // namespace

TextBlock textBlock(const std::vector<Passage>& passages, double width, double room,
                    const TextMeasure& measure)
{
    if (passages.empty())
        return {};
    Filled filled = fill(passages, width, room, measure);
    if (filled.left == 0)
        return std::move(filled.block);
    const double line = measure.lineHeight(smallStyle);
    filled = fillInPart(passages, width, room - line, measure);
    TextBlock& block = filled.block;
    if (block.lines.empty())
        return {};
    //: Below a list of sentences: how many there is no room for
    const QString more = PictureText::tr("… and %n more sentence(s)", nullptr,
                                         static_cast<int>(filled.left));
    block.lines.push_back(
        {measure.elided(more, smallStyle, width), smallStyle, Role::TextMuted, block.height});
    block.height += line;
    return std::move(block);
}

void addTextBlock(const TextBlock& block, QPointF at, double width, Scene& scene,
                  const TextMeasure& measure)
{
    for (const TextBlock::Line& line : block.lines)
        scene.add(TextItem{
            .box = QRectF(at.x(), at.y() + line.top, width, measure.lineHeight(line.style)),
            .text = line.text,
            .style = line.style,
            .role = line.role});
}

} // namespace steward
