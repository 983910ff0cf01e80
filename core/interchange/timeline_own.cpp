// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/timeline_own.h"

namespace steward {

using namespace Qt::StringLiterals;

namespace {

/// The members that are named like columns of the table, as a row.
TextRow rowOf(const JsonValue& object, FactKind kind)
{
    TextRow row;
    for (const ColumnSpec& column : tableOf(kind).columns)
        row.push_back(object.textOf(column.name));
    return row;
}

std::vector<TextRow> sourcesOf(const JsonValue& own)
{
    std::vector<TextRow> rows;
    if (const JsonValue* sources = own.find("sources"_L1))
        for (const JsonValue& source : sources->items)
            rows.push_back(rowOf(source, FactKind::Source));
    return rows;
}

/// An end that is no date of the timeline stands in words.
QString endOf(const Slide& slide, const JsonValue& own)
{
    const QString word = own.textOf("end"_L1);
    if (word == "unknown"_L1)
        return word;
    return word == "open"_L1 || !slide.event.end ? QString() : isoText(*slide.event.end);
}

Day lastDayBefore(const QString& end)
{
    const auto date = parsePartialDate(end);
    return date ? date->firstDay() : Day::max();
}

} // namespace

void readOwnEvent(const JsonValue& own, ForeignEvent& event)
{
    event.key = own.textOf("id"_L1);
    event.keepsKey = true;
    event.category = own.textOf("category"_L1);
    event.confidence = own.textOf("confidence"_L1);
    event.ownSources = sourcesOf(own);
    const JsonValue* importance = own.find("importance"_L1);
    if (importance && (importance->isNumber() || importance->isText()))
        event.importance = importance->text;
}

bool OwnEras::add(EventDraft& draft, const Slide& slide, const JsonValue& own)
{
    const JsonValue* steward = own.find("steward"_L1);
    const QString key = own.textOf("id"_L1);
    const QString confidence = own.textOf("confidence"_L1);
    const QString end = endOf(slide, own);
    const bool isWhole = steward && !key.isEmpty() && !m_keys.contains(key) && slide.event.start
                         && fromWord<Confidence>(confidence) && !steward->textOf("id"_L1).isEmpty()
                         && !steward->textOf("name"_L1).isEmpty()
                         && fromWord<OrganizationKind>(steward->textOf("kind"_L1));
    if (!isWhole || !isFree(slide, end))
        return false;
    const QString title = headlineText(draft, slide.headline, true);
    if (title.isEmpty())
        return false;
    addSteward(draft, rowOf(*steward, FactKind::Organization));
    m_keys.insert(key);
    m_spans.emplace(slide.event.start->firstDay(), lastDayBefore(end));
    draft.draft().add(FactKind::Period, {{"id"_L1, key},
                                         {"kind"_L1, u"era"_s},
                                         {"steward"_L1, steward->textOf("id"_L1)},
                                         {"title"_L1, title},
                                         {"start"_L1, isoText(*slide.event.start)},
                                         {"end"_L1, end},
                                         {"summary"_L1, bodyText(draft, slide.text, true)},
                                         {"confidence"_L1, confidence},
                                         {"sources"_L1, draft.cite(sourcesOf(own))}});
    return true;
}

/// Eras never overlap, and end after they start.
bool OwnEras::isFree(const Slide& slide, const QString& end) const
{
    const Day first = slide.event.start->firstDay();
    const auto last = parsePartialDate(end);
    if (last && last->lastDay() < first)
        return false;
    const auto next = m_spans.lower_bound(first);
    if (next != m_spans.end() && next->first < lastDayBefore(end))
        return false;
    return (next == m_spans.end() || next->first != first)
           && (next == m_spans.begin() || std::prev(next)->second <= first);
}

void OwnEras::addSteward(EventDraft& draft, const TextRow& steward)
{
    if (m_stewards.contains(steward[0]))
        return;
    m_stewards.insert(steward[0]);
    TextTable& table = draft.draft().tables[static_cast<std::size_t>(FactKind::Organization)];
    table.rows.push_back(steward);
    table.lines.push_back(0);
}

} // namespace steward
