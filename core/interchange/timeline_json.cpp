// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/timeline_json.h"

#include "core/interchange/json_text.h"
#include "core/interchange/left_out.h"
#include "core/interchange/plain_text.h"
#include "core/interchange/timeline_text.h"

namespace steward {

using namespace Qt::StringLiterals;

namespace {

QByteArray dateJson(const PartialDate& date)
{
    JsonObjectText object;
    object.addRaw("year"_L1, QByteArray::number(date.begin.year));
    if (date.precision != DatePrecision::Year)
        object.addRaw("month"_L1, QByteArray::number(date.begin.month));
    if (date.precision == DatePrecision::Day)
        object.addRaw("day"_L1, QByteArray::number(date.begin.day));
    return object.bytes();
}

QByteArray textJson(const QString& title, const QString& html)
{
    JsonObjectText object;
    object.add("headline"_L1, htmlText(title));
    object.addIfAny("text"_L1, html);
    return object.bytes();
}

QByteArray sourceJson(const Source& source)
{
    JsonObjectText object;
    object.add("id"_L1, source.id);
    object.add("title"_L1, source.title);
    object.addIfAny("publisher"_L1, source.publisher);
    object.addIfAny("url"_L1, source.url);
    if (source.published)
        object.add("published"_L1, isoText(*source.published));
    object.add("kind"_L1, toWord(source.kind));
    return object.bytes();
}

void addProvenance(JsonObjectText& object, const Dataset& dataset, const Provenance& provenance)
{
    if (provenance.confidence)
        object.add("confidence"_L1, toWord(*provenance.confidence));
    QList<QByteArray> sources;
    for (const SourceId source : provenance.sources)
        sources.append(sourceJson(dataset[source]));
    if (!sources.isEmpty())
        object.addRaw("sources"_L1, jsonList(sources));
}

QByteArray eventJson(const Dataset& dataset, const Event& event)
{
    const QString id = dataset.eventTexts.text(event.id);
    JsonObjectText own;
    own.add("id"_L1, id);
    own.add("category"_L1, toWord(event.category));
    own.addRaw("importance"_L1, QByteArray::number(event.importance));
    addProvenance(own, dataset, event.provenance);
    JsonObjectText slide;
    slide.addRaw("start_date"_L1, dateJson(event.start));
    if (event.end)
        slide.addRaw("end_date"_L1, dateJson(*event.end));
    slide.addRaw("text"_L1,
                 textJson(event.title, timelineHtml(dataset, dataset.eventTexts.text(event.summary),
                                                    event.provenance.sources)));
    slide.add("group"_L1, toWord(event.category));
    slide.add("unique_id"_L1, id);
    slide.addRaw("stewardship"_L1, own.bytes());
    return slide.bytes();
}

QByteArray stewardJson(const Organization& steward)
{
    JsonObjectText object;
    object.add("id"_L1, steward.id);
    object.add("name"_L1, steward.name);
    object.add("kind"_L1, toWord(steward.kind));
    object.addIfAny("country"_L1, steward.country);
    object.addIfAny("homepage"_L1, steward.homepage);
    return object.bytes();
}

QByteArray eraJson(const Dataset& dataset, const Period& era)
{
    JsonObjectText own;
    own.add("id"_L1, era.id);
    own.addRaw("steward"_L1, stewardJson(dataset[era.steward]));
    if (!era.interval.stated.end)
        own.add("end"_L1, era.interval.stated.endUnknown ? u"unknown"_s : u"open"_s);
    addProvenance(own, dataset, era.provenance);
    JsonObjectText slide;
    if (era.interval.stated.start)
        slide.addRaw("start_date"_L1, dateJson(*era.interval.stated.start));
    slide.addRaw("end_date"_L1, dateJson(shownEnd(dataset, era)));
    slide.addRaw("text"_L1,
                 textJson(era.title, timelineHtml(dataset, era.summary, era.provenance.sources)));
    slide.addRaw("stewardship"_L1, own.bytes());
    return slide.bytes();
}

QByteArray infoJson(const DatasetInfo& info)
{
    JsonObjectText own;
    own.add("format"_L1, u"stewardship"_s);
    own.add("subject"_L1, info.subject);
    own.add("as_of"_L1, isoText(info.asOfDate));
    own.addIfAny("language"_L1, info.language);
    own.addIfAny("license"_L1, info.license);
    return own.bytes();
}

QByteArray titleJson(const DatasetInfo& info)
{
    JsonObjectText slide;
    slide.addRaw("text"_L1, textJson(info.title, htmlText(info.summary)));
    slide.addRaw("stewardship"_L1, "{}");
    return slide.bytes();
}

} // namespace

QByteArray toTimelineJson(const Dataset& dataset)
{
    QByteArray json = "{\"scale\":\"human\",\n\"title\":" + titleJson(dataset.info)
                      + ",\n\"stewardship\":" + infoJson(dataset.info) + ",\n\"events\":[";
    for (std::size_t i = 0; i < dataset.events.size(); ++i)
        json += (i == 0 ? "\n" : ",\n") + eventJson(dataset, dataset.events[i]);
    json += "],\n\"eras\":[";
    bool isFirst = true;
    for (const int era : erasOf(dataset)) {
        json += (isFirst ? "\n" : ",\n")
                + eraJson(dataset, dataset.periods[static_cast<std::size_t>(era)]);
        isFirst = false;
    }
    return json + "]}\n";
}

std::vector<TableCount> leftOutOfTimelineJson(const Dataset& dataset)
{
    LeftOut left(dataset);
    const auto carrySources = [&left](const Provenance& provenance) {
        for (const SourceId source : provenance.sources)
            left.carrySource(source);
    };
    left.carry(FactKind::Event, static_cast<int>(dataset.events.size()));
    for (const Event& event : dataset.events)
        carrySources(event.provenance);
    std::vector<bool> stewards(dataset.organizations.size());
    for (const int row : erasOf(dataset)) {
        const Period& era = dataset.periods[static_cast<std::size_t>(row)];
        left.carry(FactKind::Period);
        carrySources(era.provenance);
        if (!stewards[era.steward.index()])
            left.carry(FactKind::Organization);
        stewards[era.steward.index()] = true;
    }
    left.carryInfo(dataset.info, true);
    return left.counts();
}

} // namespace steward
