// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/svg_text.h"

#include <QFontMetricsF>
#include <QRegularExpression>

#include <algorithm>

namespace steward {

namespace {

QString attribute(const QString& tag, const QString& name)
{
    const QString opening = u' ' + name + QStringLiteral("=\"");
    const qsizetype at = tag.indexOf(opening);
    if (at < 0)
        return {};
    const qsizetype begin = at + opening.size();
    return tag.mid(begin, tag.indexOf(u'"', begin) - begin);
}

/// The four entities that Qt writes.
QString unescaped(QString text)
{
    text.replace(QStringLiteral("&lt;"), QStringLiteral("<"));
    text.replace(QStringLiteral("&gt;"), QStringLiteral(">"));
    text.replace(QStringLiteral("&quot;"), QStringLiteral("\""));
    return text.replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

QFont fontOf(const QString& tag, const Theme& theme)
{
    QFont font = theme.font({});
    font.setPixelSize(std::max(1, attribute(tag, QStringLiteral("font-size")).toInt()));
    font.setBold(attribute(tag, QStringLiteral("font-weight")).toInt() >= QFont::DemiBold);
    font.setItalic(attribute(tag, QStringLiteral("font-style")) == QStringLiteral("italic"));
    return font;
}

/// textLength for the text between `tag` and its end; nothing for one without extent.
QString lengthAttributes(const QString& tag, const QString& text, const Theme& theme)
{
    const double width = QFontMetricsF(fontOf(tag, theme)).horizontalAdvance(unescaped(text));
    if (width <= 0.0)
        return {};
    return QStringLiteral(" textLength=\"%1\" lengthAdjust=\"spacingAndGlyphs\"")
        .arg(QString::number(width, 'f', 2));
}

QString withLengths(const QString& svg, const Theme& theme)
{
    static const QRegularExpression element(QStringLiteral("<text( [^>]*)>([^<]*)</text>"));
    QString result;
    qsizetype copied = 0;
    for (auto it = element.globalMatch(svg); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(svg).mid(copied, match.capturedEnd(1) - copied);
        result += lengthAttributes(match.captured(1), match.captured(2), theme);
        copied = match.capturedEnd(1);
    }
    result += QStringView(svg).mid(copied);
    return result;
}

} // namespace

QString withFallbackFonts(const QString& svg, const Theme& theme)
{
    const QString first = theme.families.value(0).toHtmlEscaped();
    const QString all = theme.families.join(QStringLiteral(", ")).toHtmlEscaped();
    QString result = withLengths(svg, theme);
    return result.replace(QStringLiteral("font-family=\"%1\"").arg(first),
                          QStringLiteral("font-family=\"%1, sans-serif\"").arg(all));
}

} // namespace steward
