// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/timeline_slide.h"

#include "core/interchange/plain_text.h"

namespace steward {

using namespace Qt::StringLiterals;

namespace {

/// -1: empty; nullopt: no number.
std::optional<int> part(QString text)
{
    text.remove(u' ').remove(u',').remove(u'\t').remove(QChar(0x00a0));
    if (text.isEmpty())
        return -1;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < 1 || !text.front().isDigit())
        return std::nullopt;
    return number;
}

} // namespace

std::optional<PartialDate> dateOfParts(const DateParts& parts)
{
    const auto& [year, month, day] = parts;
    const auto yearNumber = part(year);
    const auto monthNumber = part(month);
    const auto dayNumber = part(day);
    if (!yearNumber || !monthNumber || !dayNumber || *yearNumber < 0)
        return std::nullopt;
    if (*monthNumber < 0 && *dayNumber >= 0)
        return std::nullopt;
    PartialDate date{{*yearNumber, std::max(*monthNumber, 1), std::max(*dayNumber, 1)},
                     *monthNumber < 0 ? DatePrecision::Year
                     : *dayNumber < 0 ? DatePrecision::Month
                                      : DatePrecision::Day};
    if (!dayFromCivil(date.begin.year, date.begin.month, date.begin.day))
        return std::nullopt;
    return date;
}

QString DateParts::words() const
{
    QStringList given;
    for (const QString& text : {year, month, day})
        if (!text.isEmpty())
            given.append(text.left(60));
    return given.join(u'-');
}

QString headlineText(EventDraft& draft, const QString& html, bool isOwn)
{
    const PlainText plain = plainText(html);
    if (plain.hadMarkup)
        draft.count(ImportNoteCode::MarkupDropped);
    return isOwn ? plain.text : plain.text.simplified();
}

QString bodyText(EventDraft& draft, const QString& html, bool isOwn, QString* link)
{
    const qsizetype sources = isOwn ? html.lastIndexOf(ownSourcesHtml) : -1;
    PlainText plain = plainText(sources < 0 ? html : html.first(sources));
    if (plain.hadMarkup)
        draft.count(ImportNoteCode::MarkupDropped);
    if (link)
        *link = plain.firstLink;
    return isOwn ? plain.text : plain.text.trimmed();
}

void addSlide(EventDraft& draft, Slide slide)
{
    QString link;
    slide.event.title = headlineText(draft, slide.headline, slide.isOwn);
    slide.event.summary = bodyText(draft, slide.text, slide.isOwn, &link);
    if (slide.event.title.isEmpty()) {
        draft.skip(ErrorCode::Required, slide.event, "headline"_L1);
        return;
    }
    if (slide.event.category.isEmpty())
        slide.event.category = categoryNamed(slide.group);
    if (slide.event.category.isEmpty() && !slide.group.trimmed().isEmpty())
        draft.noteIgnored(u"group"_s);
    slide.event.addresses = {slide.link, link};
    if (slide.hadTime)
        draft.count(ImportNoteCode::TimeOfDayDropped);
    draft.add(slide.event);
}

} // namespace steward
