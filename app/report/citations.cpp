// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/citations.h"

#include "app/text/sign_text.h"
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
    int& number = m_numbers[source.index()];
    if (number == 0) {
        m_order.push_back(source);
        number = static_cast<int>(m_order.size());
    }
    return number;
}

/// Sorted, each once, and no more than the style allows.
std::vector<int> Citations::numbersOf(std::vector<SourceId> sources)
{
    m_numbers.resize(m_dataset.sources.size(), 0);
    if (sources.size() > m_style.most) {
        std::ranges::stable_partition(
            sources, [this](SourceId source) { return m_numbers[source.index()] != 0; });
        sources.resize(m_style.most);
    }
    std::vector<int> numbers;
    for (const SourceId source : sources)
        numbers.push_back(numberOf(source));
    std::ranges::sort(numbers);
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

RichText Citations::numbers(const std::vector<SourceId>& sources)
{
    RichText result;
    if (!m_style.isListed || sources.empty())
        return result;
    const std::vector<int> numbers = numbersOf(sources);
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
    if (sources.size() > m_style.most)
        result.text += QStringLiteral(", ") + boundSign(u'+') + QString::number(sources.size() - m_style.most);
    result.text += u']';
    return result;
}

RichText Citations::marks(const Statement& statement)
{
    if (!statement.isCounted)
        return numbers(statement.sources);
    if (m_style.repositories.isEmpty())
        return {};
    return {QStringLiteral("[%1]").arg(repositoriesMark), {{1, 1, {}, m_style.repositories}}};
}

RichText Citations::cited(const Statement& statement)
{
    RichText numbers = marks(statement);
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
