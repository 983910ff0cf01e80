// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/citations.h"

#include "app/text/source_entry.h"

namespace steward {

namespace {

constexpr char16_t noBreakSpace = 0x00A0;

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
    result.text = QStringLiteral("[");
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (i > 0)
            result.text += QStringLiteral(", ");
        const QString digits = QString::number(numbers[i]);
        result.links.push_back({result.text.size(), digits.size(), {}, sourceAnchor(numbers[i])});
        result.text += digits;
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
