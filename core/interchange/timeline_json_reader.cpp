// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/timeline_json_reader.h"

#include "core/interchange/json_reader.h"
#include "core/interchange/timeline_own.h"

#include <algorithm>
#include <array>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

/// Texts and numbers alike; "?" for what is neither, which is no number.
QString partText(const JsonValue& date, QLatin1StringView key)
{
    const JsonValue* part = date.find(key);
    if (!part || part->kind == JsonKind::Null)
        return {};
    return part->isText() || part->isNumber() ? part->text : u"?"_s;
}

DateParts partsOf(const JsonValue& date)
{
    return {partText(date, "year"_L1), partText(date, "month"_L1), partText(date, "day"_L1)};
}

bool saysNothing(const JsonValue& value)
{
    return value.kind == JsonKind::Null
           || (value.text.isEmpty() && value.items.empty() && value.members.empty());
}

class TimelineReader
{
public:
    TimelineReader(const QByteArray& bytes, const QString& file, std::stop_token stop)
        : m_reader(bytes, std::move(stop))
        , m_draft(file)
    {}

    Result<Draft> read();

private:
    Result<void> readMember(const QString& key);
    Result<void> readSlides(QLatin1StringView table, void (TimelineReader::*add)(const JsonValue&));
    Result<void> readTitle();
    Result<void> readOwnInfo();
    void addEvent(const JsonValue& value);
    void addEra(const JsonValue& value);
    std::optional<Slide> slideOf(const JsonValue& value);
    bool readDates(const JsonValue& value, Slide& slide);
    bool readDate(const JsonValue* date, QLatin1StringView key, Slide& slide,
                  std::optional<PartialDate>& into);
    void readTexts(const JsonValue& value, Slide& slide);
    void noteUnknown(const JsonValue& value, const QString& prefix);
    bool skipBroken(const JsonValue& value);
    Error located(Error error) const
    {
        error.file = m_draft.file();
        return error;
    }

    JsonReader m_reader;
    EventDraft m_draft;
    OwnEras m_eras;
    QLatin1StringView m_list; ///< "events" or "eras"
    qint64 m_row = 0;
    std::size_t m_slides = 0;
    bool m_isTimeline = false;
};

Result<Draft> TimelineReader::read()
{
    Result<void> done = m_reader.check();
    if (done) {
        const auto kind = m_reader.peek();
        if (!kind)
            return located(kind.error());
        if (*kind == JsonKind::Object)
            done = m_reader.readObject([this](const QString& key) { return readMember(key); });
        if (done && *kind == JsonKind::Object)
            done = m_reader.finish();
    }
    if (!done)
        return located(done.error());
    if (!m_isTimeline) {
        Error error = errorOf(ErrorCode::UnknownFormat, m_draft.file());
        error.expected = u"TimelineJS"_s;
        return error;
    }
    if (m_slides == 0)
        return errorOf(ErrorCode::NothingToImport, m_draft.file());
    for (Error& problem : m_reader.takeProblems())
        m_draft.skip(std::move(problem));
    return m_draft.finish();
}

Result<void> TimelineReader::readMember(const QString& key)
{
    if (key == "events"_L1)
        return readSlides("events"_L1, &TimelineReader::addEvent);
    if (key == "eras"_L1)
        return readSlides("eras"_L1, &TimelineReader::addEra);
    if (key == "title"_L1)
        return readTitle();
    if (key == "stewardship"_L1)
        return readOwnInfo();
    if (key != "scale"_L1)
        m_draft.noteIgnored(key);
    return m_reader.skip();
}

Result<void> TimelineReader::readSlides(QLatin1StringView table,
                                        void (TimelineReader::*add)(const JsonValue&))
{
    const auto kind = m_reader.peek();
    if (!kind)
        return kind.error();
    if (*kind != JsonKind::List)
        return m_reader.skip();
    m_isTimeline = m_isTimeline || table == "events"_L1;
    m_list = table;
    m_row = 0;
    return m_reader.readList([&]() -> Result<void> {
        if (m_slides >= EventDraft::maximumEvents)
            return errorOf(ErrorCode::TooLarge);
        const auto value = m_reader.read();
        if (!value)
            return value.error();
        ++m_row;
        ++m_slides;
        if (!skipBroken(*value))
            (this->*add)(*value);
        return {};
    });
}

Result<void> TimelineReader::readTitle()
{
    const auto title = m_reader.read();
    if (!title)
        return title.error();
    m_list = "title"_L1;
    m_row = 0;
    const JsonValue* text = title->find("text"_L1);
    if (!text || skipBroken(*title))
        return {};
    const bool isOwn = title->find("stewardship"_L1) != nullptr;
    m_draft.addInfo("title"_L1, headlineText(m_draft, text->textOf("headline"_L1), isOwn));
    m_draft.addInfo("summary"_L1, bodyText(m_draft, text->textOf("text"_L1), isOwn));
    return {};
}

Result<void> TimelineReader::readOwnInfo()
{
    const auto own = m_reader.read();
    if (!own)
        return own.error();
    m_list = "stewardship"_L1;
    m_row = 0;
    if (skipBroken(*own))
        return {};
    for (const auto key : {"subject"_L1, "language"_L1, "license"_L1})
        m_draft.addInfo(key, own->textOf(key));
    if (const QString asOf = own->textOf("as_of"_L1); parsePartialDate(asOf))
        m_draft.addInfo("as_of"_L1, asOf);
    return {};
}

void TimelineReader::addEvent(const JsonValue& value)
{
    auto slide = slideOf(value);
    if (!slide)
        return;
    const JsonValue* own = value.find("stewardship"_L1);
    slide->isOwn = own && own->isObject();
    if (slide->isOwn)
        readOwnEvent(*own, slide->event);
    addSlide(m_draft, *std::move(slide));
}

void TimelineReader::addEra(const JsonValue& value)
{
    auto slide = slideOf(value);
    if (!slide)
        return;
    const JsonValue* own = value.find("stewardship"_L1);
    if (!own || !m_eras.add(m_draft, *slide, *own))
        addSlide(m_draft, *std::move(slide));
}

/// What events and eras have in common. Skipped where its dates are none.
std::optional<Slide> TimelineReader::slideOf(const JsonValue& value)
{
    Slide slide;
    slide.event.line = value.line;
    slide.event.row = m_row;
    slide.group = value.textOf("group"_L1);
    slide.event.key = value.textOf("unique_id"_L1);
    readTexts(value, slide);
    if (!readDates(value, slide))
        return std::nullopt;
    noteUnknown(value, {});
    return slide;
}

bool TimelineReader::readDates(const JsonValue& value, Slide& slide)
{
    const JsonValue* start = value.find("start_date"_L1);
    if (!start) {
        m_draft.skip(ErrorCode::MissingKey, slide.event, "start_date"_L1);
        return false;
    }
    const JsonValue* end = value.find("end_date"_L1);
    if (end && saysNothing(*end))
        end = nullptr;
    return readDate(start, "start_date"_L1, slide, slide.event.start)
           && readDate(end, "end_date"_L1, slide, slide.event.end);
}

/// True also where there is no date to read.
bool TimelineReader::readDate(const JsonValue* date, QLatin1StringView key, Slide& slide,
                              std::optional<PartialDate>& into)
{
    if (!date)
        return true;
    const DateParts parts = partsOf(*date);
    into = dateOfParts(parts);
    if (!into) {
        const qint64 line = std::exchange(slide.event.line, date->line);
        m_draft.skip(ErrorCode::NotADate, slide.event, key,
                     date->isObject() ? parts.words() : date->text);
        slide.event.line = line;
        return false;
    }
    slide.hadTime = slide.hadTime || !partText(*date, "hour"_L1).isEmpty();
    return true;
}

void TimelineReader::readTexts(const JsonValue& value, Slide& slide)
{
    if (const JsonValue* text = value.find("text"_L1)) {
        slide.headline = text->textOf("headline"_L1);
        slide.text = text->textOf("text"_L1);
    }
    if (const JsonValue* media = value.find("media"_L1)) {
        slide.link = media->textOf("url"_L1);
        noteUnknown(*media, u"media."_s);
    }
}

void TimelineReader::noteUnknown(const JsonValue& value, const QString& prefix)
{
    static constexpr std::array known{"start_date"_L1, "end_date"_L1, "text"_L1,
                                      "media"_L1,      "group"_L1,    "unique_id"_L1,
                                      "url"_L1,        "autolink"_L1, "stewardship"_L1};
    for (const JsonMember& member : value.members)
        if (std::ranges::find(known, member.key) == known.end() && !saysNothing(member.value))
            m_draft.noteIgnored(prefix + member.key);
}

bool TimelineReader::skipBroken(const JsonValue& value)
{
    const JsonValue* broken = value.findBroken();
    if (!broken)
        return false;
    Error error = errorOf(ErrorCode::BadEncoding);
    error.table = m_list;
    error.line = broken->line;
    error.position = broken->position;
    error.row = m_row;
    m_draft.skip(std::move(error));
    return true;
}

} // namespace

Result<Draft> readTimelineJson(const QByteArray& bytes, const QString& file, std::stop_token stop)
{
    return TimelineReader(bytes, file, std::move(stop)).read();
}

} // namespace steward
