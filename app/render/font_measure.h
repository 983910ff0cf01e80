// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scene/text_measure.h"

#include "app/render/theme.h"

#include <QFontMetricsF>
#include <QHash>

#include <map>

namespace steward {

/// Measures with the fonts of a theme, so that a layout fits what paintScene draws. Needs a
/// QGuiApplication. What was measured is remembered; use one instance from one thread.
class FontMeasure : public TextMeasure
{
public:
    explicit FontMeasure(Theme theme);

    double width(const QString& text, TextStyle style) const override;
    double lineHeight(TextStyle style) const override;
    QString elided(const QString& text, TextStyle style, double width) const override;
    QStringList lines(const QString& text, TextStyle style, double width) const override;

private:
    QStringList broken(const QString& text, TextStyle style, double width) const;

    struct Face
    {
        QFont font;
        QFontMetricsF metrics;
        QHash<QString, double> widths;
        QHash<std::pair<QString, int>, QString> elisions; ///< by text and eighths of a pixel
        QHash<std::pair<QString, double>, QStringList> paragraphs; ///< by text and width
    };
    Face& face(TextStyle style) const;

    Theme m_theme;
    mutable std::map<TextStyle, Face> m_faces;
};

} // namespace steward
