// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/render/font_measure.h"

#include "app/render/drawn_text.h"

#include <QTextLayout>

#include <algorithm>

namespace steward {

namespace {

constexpr qsizetype rememberedWidths = 20000;
constexpr qsizetype rememberedParagraphs = 2000;
constexpr qsizetype longestRemembered = 2000; ///< characters

QString withLineSeparators(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\n', QChar::LineSeparator);
    return text.replace(u'\r', QChar::LineSeparator);
}

QString lineOf(const QString& text, const QTextLine& line)
{
    QString part = text.mid(line.textStart(), line.textLength());
    while (!part.isEmpty() && (part.back().isSpace() || part.back() == QChar::LineSeparator))
        part.chop(1);
    return part;
}

} // namespace

FontMeasure::FontMeasure(Theme theme) : m_theme(std::move(theme)) {}

FontMeasure::Face& FontMeasure::face(TextStyle style) const
{
    const auto found = m_faces.find(style);
    if (found != m_faces.end())
        return found->second;
    const QFont font = m_theme.font(style);
    return m_faces.emplace(style, Face{font, QFontMetricsF(font), {}, {}, {}}).first->second;
}

double FontMeasure::width(const QString& text, TextStyle style) const
{
    Face& used = face(drawnStyle(text, style));
    const auto known = used.widths.constFind(text);
    if (known != used.widths.constEnd())
        return *known;
    const double measured = used.metrics.horizontalAdvance(drawnText(text));
    if (used.widths.size() >= rememberedWidths)
        used.widths.clear();
    used.widths.insert(text, measured);
    return measured;
}

double FontMeasure::lineHeight(TextStyle style) const { return face(style).metrics.height(); }

QString FontMeasure::elided(const QString& text, TextStyle style, double width) const
{
    if (text.size() <= longestLine && this->width(text, style) <= width)
        return text;
    Face& used = face(drawnStyle(text, style));
    const std::pair key(text, static_cast<int>(std::clamp(width, 0.0, 1e6) * 8.0));
    if (const auto known = used.elisions.constFind(key); known != used.elisions.constEnd())
        return *known;
    if (used.elisions.size() >= rememberedWidths)
        used.elisions.clear();
    const QString ellipsis(QChar(0x2026));
    QString shortened = used.metrics.elidedText(drawnText(text), Qt::ElideRight, key.second / 8.0);
    // Where nothing but the ellipsis is left, it says no more than an empty place.
    if (shortened == ellipsis || this->width(shortened, style) > width)
        shortened.clear();
    used.elisions.insert(key, shortened);
    return shortened;
}

QStringList FontMeasure::lines(const QString& text, TextStyle style, double width) const
{
    if (text.isEmpty())
        return {};
    if (text.size() > longestRemembered)
        return broken(text, style, width);
    auto& known = face(style).paragraphs;
    const std::pair key(text, width);
    if (const auto found = known.constFind(key); found != known.constEnd())
        return *found;
    const QStringList lines = broken(text, style, width);
    if (known.size() >= rememberedParagraphs)
        known.clear();
    known.insert(key, lines);
    return lines;
}

QStringList FontMeasure::broken(const QString& text, TextStyle style, double width) const
{
    const QString prepared = withoutTricks(withLineSeparators(text));
    QTextLayout layout(prepared, face(drawnStyle(prepared, style)).font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(directionOf(prepared));
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    QStringList result;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        result.push_back(inDirectionOf(prepared, lineOf(prepared, line)));
    }
    layout.endLayout();
    return result;
}

} // namespace steward
