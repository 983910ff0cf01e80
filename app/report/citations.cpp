// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/citations.h"

#include "app/text/source_entry.h"

#include <algorithm>

namespace steward {

namespace {

constexpr char16_t noBreakSpace = 0x00A0;
constexpr char16_t enDash = 0x2013;

void addNumber(RichText& text, int number)
{
    const QString digits = QString::number(number);
    text.links.push_back({text.text.size(), digits.size(), {}, sourceAnchor(number)});
    text.text += digits;
}

/// Past the last of the numbers from `begin` on that follow each other.
std::size_t endOfRun(const std::vector<int>& numbers, std::size_t begin)
{
    std::size_t end = begin + 1;
    while (end < numbers.size() && numbers[end] == numbers[end - 1] + 1)
        ++end;
    return end;
}

} // namespace

int Citations::numberOf(SourceId source)
{
    m_numbers.resize(m_dataset.sources.size(), 0);
    int& number = m_numbers[source.index()];
    if (number == 0) {
        m_order.push_back(source);
        number = static_cast<int>(m_order.size());
    }
    return number;
}

RichText Citations::numbers(const std::vector<SourceId>& sources)
{
    RichText result;
    if (!m_isListed || sources.empty())
        return result;
    std::vector<int> numbers;
    for (const SourceId source : sources)
        numbers.push_back(numberOf(source));
    std::ranges::sort(numbers);
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    result.text = QStringLiteral("[");
    for (std::size_t i = 0; i < numbers.size();) {
        if (i > 0)
            result.text += QStringLiteral(", ");
        const std::size_t end = endOfRun(numbers, i);
        addNumber(result, numbers[i]);
        if (end - i > 2) {
            result.text += enDash;
            addNumber(result, numbers[end - 1]);
        }
        i = end - i > 2 ? end : i + 1;
    }
    result.text += u']';
    return result;
}

RichText Citations::cited(const Statement& statement)
{
    RichText numbers = this->numbers(statement.sources);
    if (numbers.text.isEmpty())
        return {statement.text};
    const QString before = statement.text + noBreakSpace;
    for (TextLink& link : numbers.links)
        link.start += before.size();
    return {before + numbers.text, std::move(numbers.links)};
}

SourceList Citations::list() const
{
    SourceList list;
    for (const SourceId id : m_order)
        list.entries.push_back(sourceEntry(m_dataset, id, static_cast<int>(list.entries.size()) + 1));
    return list;
}

} // namespace steward
