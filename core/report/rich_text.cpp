// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/rich_text.h"

#include "core/report/type_grid.h"

#include <algorithm>

namespace steward {

namespace {

std::vector<TextLink> linksWithin(const std::vector<TextLink>& links, qsizetype start,
                                  qsizetype length)
{
    std::vector<TextLink> result;
    for (const TextLink& link : links) {
        const qsizetype begin = std::max(link.start, start);
        const qsizetype end = std::min(link.start + link.length, start + length);
        if (begin < end)
            result.push_back({begin - start, end - begin, link.url, link.anchor});
    }
    return result;
}

constexpr QChar rightToLeftMark(0x200F);

/// Sets pieces of one line side by side, from the place where it begins: from right to left where the
/// line is read so.
class LineSetter
{
public:
    LineSetter(Scene& scene, const RichText& line, const QRectF& box, const LineLook& look,
               const TextMeasure& measure)
        : m_scene(scene), m_line(line), m_box(box), m_look(look), m_measure(measure),
          m_width(measure.width(line.text, look.style)), m_isRightToLeft(line.text.isRightToLeft())
    {
        const double free = box.width() - m_width;
        m_left = box.left();
        if (look.align == HAlign::Right)
            m_left += free;
        else if (look.align == HAlign::Center)
            m_left += free / 2.0;
    }

    void set()
    {
        qsizetype position = 0;
        for (const TextLink& link : m_line.links) {
            add(position, link.start - position, m_look.role);
            const QRectF rect = add(link.start, link.length, Role::Link);
            m_scene.links.push_back({rect, link.url, link.anchor});
            position = link.start + link.length;
        }
        add(position, m_line.text.size() - position, m_look.role);
    }

private:
    QRectF add(qsizetype start, qsizetype length, Role role)
    {
        const double from = m_measure.width(m_line.text.left(start), m_look.style);
        const double to = m_measure.width(m_line.text.left(start + length), m_look.style);
        const double left = m_left + (m_isRightToLeft ? m_width - to : from);
        const QRectF rect(left, m_box.top(), to - from, m_box.height());
        if (length > 0)
            m_scene.add(TextItem{.box = rect,
                                 .text = piece(start, length),
                                 .style = m_look.style,
                                 .role = role});
        return rect;
    }

    /// Alone it would be read by its own first letter, or from left to right without any.
    QString piece(qsizetype start, qsizetype length) const
    {
        const QString text = m_line.text.mid(start, length);
        return m_isRightToLeft && !text.isRightToLeft() ? rightToLeftMark + text : text;
    }

    Scene& m_scene;
    const RichText& m_line;
    const QRectF m_box;
    const LineLook m_look;
    const TextMeasure& m_measure;
    const double m_width;
    const bool m_isRightToLeft;
    double m_left = 0.0;
};

} // namespace

std::vector<RichText> linesOf(const RichText& text, TextStyle style, double width,
                              const TextMeasure& measure)
{
    std::vector<RichText> result;
    qsizetype position = 0;
    for (const QString& line : measure.lines(text.text, style, width)) {
        // Breaking leaves out the spaces between lines, so each is looked for behind the last one.
        const qsizetype found = text.text.indexOf(line, position);
        if (found < 0) {
            result.push_back({line});
            continue;
        }
        result.push_back({line, linksWithin(text.links, found, line.size())});
        position = found + line.size();
    }
    return result;
}

void addLine(Scene& scene, const RichText& line, const QRectF& box, const LineLook& look,
             const TextMeasure& measure)
{
    LineSetter(scene, line, box, look, measure).set();
}

namespace {

/// The first `length` characters, and of the links those that lie among them.
RichText cutTo(const RichText& text, qsizetype length)
{
    if (text.text.size() <= length)
        return text;
    RichText cut{text.text.left(length)};
    for (const TextLink& link : text.links)
        if (link.start + link.length <= length)
            cut.links.push_back(link);
    return cut;
}

std::vector<RichText> shortened(std::vector<RichText> lines, double width, TextStyle style,
                                const TextMeasure& measure)
{
    lines.resize(mostLinesTogether);
    RichText& last = lines.back();
    const QString text = last.text.trimmed() + QChar(0x2026);
    last = cutTo(last, measure.elided(text, style, width).size() - 1);
    last.text += QChar(0x2026);
    return lines;
}

} // namespace

double addText(Scene& scene, const RichText& text, const QRectF& box, const LineLook& look,
               const TextMeasure& measure)
{
    // More than so many characters in a line no page has room for.
    constexpr qsizetype mostInLine = 500;
    const double step = leading(look.style, measure);
    double y = box.top();
    std::vector<RichText> lines = linesOf(cutTo(text, mostLinesTogether * mostInLine), look.style,
                                          box.width(), measure);
    if (lines.size() > mostLinesTogether)
        lines = shortened(std::move(lines), box.width(), look.style, measure);
    for (const RichText& line : lines) {
        addLine(scene, line, QRectF(box.left(), y, box.width(), step), look, measure);
        y += step;
    }
    return y - box.top();
}

} // namespace steward
