// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/merge_intervals.h"

#include <QSet>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar separator(0x1f);

QString cell(const TableSpec& table, const TextRow& row, QLatin1StringView column)
{
    const int index = table.indexOf(column);
    return index < 0 ? QString() : row[static_cast<std::size_t>(index)];
}

/// As the checks see the days of eras and roles; nullopt where they do not look.
std::optional<RowDays> checkedDays(const TableSpec& table, const TextRow& row)
{
    const auto start = parsePartialDate(cell(table, row, "start"_L1));
    const QString endText = cell(table, row, "end"_L1);
    const auto end = parsePartialDate(endText);
    const Day last = end ? end->firstDay() : Day::max();
    if (!start)
        return std::nullopt;
    if (table.kind == FactKind::Period)
        return RowDays{start->firstDay(), last};
    const bool isDated = endText.isEmpty() || end;
    return isDated ? std::optional(RowDays{start->lastDay(), last}) : std::nullopt;
}

} // namespace

RowDays daysOf(const TableSpec& table, const TextRow& row)
{
    RowDays days{Day::min(), Day::max()};
    if (const auto date = parsePartialDate(cell(table, row, "start"_L1)))
        days.first = date->firstDay();
    if (const auto date = parsePartialDate(cell(table, row, "end"_L1)))
        days.end = date->firstDay();
    return days;
}

void RivalFinder::add(const QString& subject, RowDays days, std::size_t row)
{
    m_entries[subject].push_back({days, row});
}

void RivalFinder::sort()
{
    for (std::vector<Entry>& entries : m_entries) {
        std::ranges::sort(
            entries, {}, [](const Entry& entry) { return std::pair(entry.days.first, entry.row); });
        for (std::size_t i = 1; i < entries.size(); ++i) {
            const std::size_t before = entries[i - 1].latest;
            entries[i].latest = entries[i].days.end > entries[before].days.end ? i : before;
        }
    }
}

std::optional<std::size_t> RivalFinder::find(const QString& subject, RowDays days) const
{
    const auto found = m_entries.constFind(subject);
    if (found == m_entries.constEnd())
        return std::nullopt;
    const std::vector<Entry>& entries = *found;
    const auto after = std::ranges::lower_bound(
        entries, days.end, {}, [](const Entry& entry) { return entry.days.first; });
    if (after == entries.begin())
        return std::nullopt;
    const Entry& latest = entries[std::prev(after)->latest];
    return latest.days.end > days.first ? std::optional(latest.row) : std::nullopt;
}

QString ClashFinder::groupOf(const TableSpec& table, const TextRow& row)
{
    if (table.kind == FactKind::Period)
        return cell(table, row, "kind"_L1) == "era"_L1 ? u"era"_s : QString();
    if (table.kind != FactKind::Role)
        return {};
    QString group;
    for (const auto column : {"person"_L1, "body"_L1, "role"_L1, "organization"_L1})
        group += cell(table, row, column) + separator;
    return group;
}

void ClashFinder::add(const TableSpec& table, const TextRow& row, std::size_t number)
{
    const QString group = groupOf(table, row);
    const auto days = checkedDays(table, row);
    if (!group.isEmpty() && days)
        m_held[group].emplace(days->first, Held{days->end, number});
}

std::optional<std::size_t> ClashFinder::find(const TableSpec& table, const TextRow& row) const
{
    const auto days = checkedDays(table, row);
    const auto group = m_held.constFind(groupOf(table, row));
    if (!days || group == m_held.constEnd())
        return std::nullopt;
    const auto next = group->upper_bound(days->first);
    if (next != group->begin()) {
        const auto before = std::prev(next);
        // Of two that begin on one day the checks may see either first.
        const bool clashes = days->first < before->second.end
                             || (before->first == days->first && days->first < days->end);
        if (clashes)
            return before->second.row;
    }
    if (next != group->end() && next->first < days->end)
        return next->second.row;
    return std::nullopt;
}

void ParentFinder::add(const QString& child, const QString& parent, std::size_t row)
{
    m_ties[child].push_back({parent, row});
}

std::optional<std::size_t> ParentFinder::find(const QString& child, const QString& parent)
{
    QSet<QString> seen{parent};
    QStringList open{parent};
    while (!open.isEmpty()) {
        const QString name = open.takeLast();
        const auto ties = m_ties.constFind(name);
        if (ties == m_ties.constEnd())
            continue;
        for (const Tie& tie : *ties) {
            if (--m_steps < 0)
                return std::nullopt;
            if (tie.parent == child)
                return tie.row;
            if (seen.contains(tie.parent))
                continue;
            seen.insert(tie.parent);
            open.append(tie.parent);
        }
    }
    return std::nullopt;
}

} // namespace steward
