// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scene/text_measure.h"

namespace steward {

/// Seven pixels a character, sixteen a line, whatever the style: golden scenes without fonts.
class FixedTextMeasure : public TextMeasure
{
public:
    double width(const QString& text, TextStyle) const override
    {
        return 7.0 * static_cast<double>(text.size());
    }
    double lineHeight(TextStyle) const override { return 16.0; }
    QString elided(const QString& text, TextStyle style, double limit) const override
    {
        if (width(text, style) <= limit)
            return text;
        const auto room = static_cast<qsizetype>(limit / 7.0) - 1;
        return room < 1 ? QString() : text.left(room) + QChar(0x2026);
    }
    QStringList lines(const QString& text, TextStyle, double limit) const override
    {
        const auto room = qMax<qsizetype>(1, static_cast<qsizetype>(limit / 7.0));
        QStringList result;
        for (const QString& paragraph : text.split(u'\n')) {
            QString line;
            for (const QString& word : paragraph.split(u' ')) {
                if (!line.isEmpty() && line.size() + 1 + word.size() > room) {
                    result.append(line);
                    line.clear();
                }
                line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
                while (line.size() > room) {
                    result.append(line.left(room));
                    line = line.mid(room);
                }
            }
            result.append(line);
        }
        return result;
    }
};

} // namespace steward
