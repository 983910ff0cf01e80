// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scene/scene.h"

#include <QString>
#include <QStringList>

namespace steward {

/// How wide text is, without a font in core. Tests use a fixed-width one, so that golden scenes do
/// not depend on fonts. Implementations are used from one thread at a time.
class TextMeasure
{
public:
    virtual ~TextMeasure() = default;

    virtual double width(const QString& text, TextStyle style) const = 0;
    /// Height of one line, ascent + descent.
    virtual double lineHeight(TextStyle style) const = 0;
    /// `text`, shortened with an ellipsis at its end to at most `width`; empty if not even one
    /// character and the ellipsis fit.
    virtual QString elided(const QString& text, TextStyle style, double width) const = 0;
    /// `text` broken into lines of at most `width` at the places its script allows. A line break in
    /// the text breaks the line. A word wider than `width` is broken inside.
    virtual QStringList lines(const QString& text, TextStyle style, double width) const = 0;
};

} // namespace steward
