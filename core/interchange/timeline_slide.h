// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/interchange/event_draft.h"

namespace steward {

/// A slide of a timeline as TimelineJS has it, in JSON or in a row of a sheet.
struct Slide
{
    QString headline; ///< HTML, as is the text
    QString text;
    QString link; ///< what it shows; may be anything
    QString group;
    /// What is known of it besides, and where it stands. Dates are set; title and summary are not.
    ForeignEvent event;
    bool isOwn = false; ///< written by this program, so that every blank of its texts counts
    bool hadTime = false;
};

/// The HTML that this program puts after a text, to show the sources; it ends the text.
inline constexpr QLatin1StringView ownSourcesHtml{"<p class=\"stewardship-sources\">"};

/// Adds the slide as an event, or skips it.
void addSlide(EventDraft& draft, Slide slide);

/// A headline as one line.
QString headlineText(EventDraft& draft, const QString& html, bool isOwn);
/// A text without what shows our sources; `link` gets its first link.
QString bodyText(EventDraft& draft, const QString& html, bool isOwn, QString* link = nullptr);

/// A date as TimelineJS has it; month and day may be empty.
struct DateParts
{
    QString year;
    QString month;
    QString day;

    /// What stood there, for the user to find it.
    QString words() const;
};

/// Blanks and commas within numbers do not count. nullopt where there is no such date in the years
/// 1 to 9999.
std::optional<PartialDate> dateOfParts(const DateParts& parts);

} // namespace steward
