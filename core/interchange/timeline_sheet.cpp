// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/timeline_sheet.h"

#include "core/import/csv_reader.h"
#include "core/interchange/left_out.h"
#include "core/interchange/plain_text.h"
#include "core/interchange/timeline_text.h"

namespace steward {

using namespace Qt::StringLiterals;

namespace {

/// Places of the columns that are filled, in the order of TimelineJS's template.
enum Column : std::size_t { Year = 0, EndYear = 4, Headline = 9, Text = 10, Type = 16, Group = 17 };

const std::vector<QString>& headings()
{
    static const std::vector<QString> names{
        u"Year"_s,      u"Month"_s,   u"Day"_s,          u"Time"_s,          u"End Year"_s,
        u"End Month"_s, u"End Day"_s, u"End Time"_s,     u"Display Date"_s,  u"Headline"_s,
        u"Text"_s,      u"Media"_s,   u"Media Credit"_s, u"Media Caption"_s, u"Media Thumbnail"_s,
        u"Alt Text"_s,  u"Type"_s,    u"Group"_s,        u"Background"_s};
    return names;
}

using Row = std::vector<QString>;

Row newRow(const QString& title, const QString& html)
{
    Row row(headings().size());
    row[Headline] = htmlText(title);
    row[Text] = html;
    return row;
}

/// `from` is the column of the year; month and day follow it.
void setDate(Row& row, std::size_t from, const PartialDate& date)
{
    row[from] = QString::number(date.begin.year);
    if (date.precision != DatePrecision::Year)
        row[from + 1] = QString::number(date.begin.month);
    if (date.precision == DatePrecision::Day)
        row[from + 2] = QString::number(date.begin.day);
}

Row eventRow(const Dataset& dataset, const Event& event)
{
    Row row = newRow(event.title, timelineHtml(dataset, dataset.eventTexts.text(event.summary),
                                               event.provenance.sources));
    setDate(row, Year, event.start);
    if (event.end)
        setDate(row, EndYear, *event.end);
    row[Group] = toWord(event.category);
    return row;
}

Row eraRow(const Dataset& dataset, const Period& era)
{
    Row row = newRow(era.title, timelineHtml(dataset, era.summary, era.provenance.sources));
    if (era.interval.stated.start)
        setDate(row, Year, *era.interval.stated.start);
    setDate(row, EndYear, shownEnd(dataset, era));
    row[Type] = u"era"_s;
    return row;
}

} // namespace

QByteArray toTimelineSheet(const Dataset& dataset)
{
    QByteArray csv = toCsv(headings());
    Row title = newRow(dataset.info.title, htmlText(dataset.info.summary));
    title[Type] = u"title"_s;
    csv += toCsv(title);
    for (const Event& event : dataset.events)
        csv += toCsv(eventRow(dataset, event));
    for (const int era : erasOf(dataset))
        csv += toCsv(eraRow(dataset, dataset.periods[static_cast<std::size_t>(era)]));
    return csv;
}

std::vector<TableCount> leftOutOfTimelineSheet(const Dataset& dataset)
{
    LeftOut left(dataset);
    left.carry(FactKind::Event, static_cast<int>(dataset.events.size()));
    for (const Event& event : dataset.events)
        for (const SourceId source : event.provenance.sources)
            left.carrySource(source);
    for (const int row : erasOf(dataset)) {
        left.carry(FactKind::Period);
        for (const SourceId source :
             dataset.periods[static_cast<std::size_t>(row)].provenance.sources)
            left.carrySource(source);
    }
    left.carryInfo(dataset.info, false);
    return left.counts();
}

} // namespace steward
