// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/foreign_date.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <vector>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDate = 64;
constexpr std::size_t mostTokens = 5;

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
bool isLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

/// A run of digits or of letters.
struct Token
{
    QStringView text;
    int number = -1; ///< of digits; -1: letters

    bool isNumber() const { return number >= 0; }
    bool isYear() const { return isNumber() && text.size() == 4; }
};

template <std::size_t N>
int indexOfName(const std::array<QLatin1StringView, N>& names, QStringView text)
{
    const auto found = std::ranges::find_if(names, [text](QLatin1StringView name) {
        return text.size() >= 3
               && QStringView(text).compare(name.first(std::min(text.size(), name.size())),
                                            Qt::CaseInsensitive)
                      == 0;
    });
    return found == names.end() ? -1 : static_cast<int>(found - names.begin());
}

/// 1 to 12; 0 where it is no month.
int monthNamed(QStringView text)
{
    static constexpr std::array names{"january"_L1,   "february"_L1, "march"_L1,    "april"_L1,
                                      "may"_L1,       "june"_L1,     "july"_L1,     "august"_L1,
                                      "september"_L1, "october"_L1,  "november"_L1, "december"_L1};
    return indexOfName(names, text) + 1;
}

/// Words that say nothing more of a date.
bool isIdle(QStringView text)
{
    static constexpr std::array days{"monday"_L1, "tuesday"_L1,  "wednesday"_L1, "thursday"_L1,
                                     "friday"_L1, "saturday"_L1, "sunday"_L1};
    static constexpr std::array endings{"st"_L1, "nd"_L1, "rd"_L1, "th"_L1, "of"_L1};
    return indexOfName(days, text) >= 0
           || std::ranges::any_of(endings, [text](QLatin1StringView ending) {
                  return text.compare(ending, Qt::CaseInsensitive) == 0;
              });
}

/// The text before a time of day, if one follows the date.
QStringView withoutTime(QStringView text, bool& hadTime)
{
    const auto colon = text.indexOf(u':');
    if (colon < 0)
        return text;
    auto start = colon;
    while (start > 0 && isDigit(text[start - 1]))
        --start;
    const auto hours = colon - start;
    const bool isSeparated = start > 0
                             && (text[start - 1] == u'T' || text[start - 1] == u't'
                                 || text[start - 1] == u' ');
    const bool isTime = std::all_of(text.begin() + start, text.end(), [](QChar c) {
        return isDigit(c) || u":.,+-ZzAaPpMmUTCGutcg "_s.contains(c);
    });
    if (hours < 1 || hours > 2 || !isSeparated || !isTime)
        return text;
    hadTime = true;
    return text.first(start - 1).trimmed();
}

/// Empty where there is anything that is neither digit, letter nor one of the usual separators.
std::vector<Token> tokensOf(QStringView text)
{
    std::vector<Token> tokens;
    qsizetype i = 0;
    while (i < text.size()) {
        const auto begin = i;
        if (isDigit(text[i])) {
            while (i < text.size() && isDigit(text[i]))
                ++i;
            const auto digits = text.sliced(begin, i - begin);
            if (digits.size() > 8)
                return {};
            tokens.push_back({digits, digits.toInt()});
        } else if (isLetter(text[i])) {
            while (i < text.size() && isLetter(text[i]))
                ++i;
            if (const auto word = text.sliced(begin, i - begin); !isIdle(word))
                tokens.push_back({word});
        } else if (u" ,./-"_s.contains(text[i])) {
            ++i;
        } else {
            return {};
        }
    }
    return tokens.size() > mostTokens ? std::vector<Token>() : tokens;
}

std::optional<PartialDate> dateOf(int year, int month = 0, int day = 0)
{
    const auto precision = day > 0     ? DatePrecision::Day
                           : month > 0 ? DatePrecision::Month
                                       : DatePrecision::Year;
    const PartialDate date{{year, std::max(month, 1), std::max(day, 1)}, precision};
    if (!dayFromCivil(date.begin.year, date.begin.month, date.begin.day))
        return std::nullopt;
    return date;
}

/// Numbers only, with the year at the end; the separator decides what the day is.
std::optional<PartialDate> yearLast(const std::vector<Token>& tokens, bool hasDots, DayOrder order)
{
    const int first = tokens[0].number;
    const int second = tokens[1].number;
    const int year = tokens[2].number;
    if (first < 1 || second < 1)
        return std::nullopt;
    const auto dayFirst = dateOf(year, second, first);
    const auto monthFirst = dateOf(year, first, second);
    if (order == DayOrder::DayFirst || (hasDots && dayFirst))
        return dayFirst;
    if (order == DayOrder::MonthFirst)
        return monthFirst;
    if (dayFirst && monthFirst && dayFirst != monthFirst)
        return std::nullopt;
    return dayFirst ? dayFirst : monthFirst;
}

std::optional<PartialDate> ofNumbers(const std::vector<Token>& tokens, bool hasDots, DayOrder order)
{
    const auto positive = [&tokens](std::size_t i) { return tokens[i].number > 0; };
    if (tokens.size() == 1 && tokens[0].text.size() == 8) {
        const int number = tokens[0].number;
        if (number / 100 % 100 == 0 || number % 100 == 0)
            return std::nullopt;
        return dateOf(number / 10'000, number / 100 % 100, number % 100);
    }
    if (tokens.size() == 1 && tokens[0].isYear())
        return dateOf(tokens[0].number);
    if (tokens.size() == 2 && tokens[0].isYear() && positive(1))
        return dateOf(tokens[0].number, tokens[1].number);
    if (tokens.size() == 2 && tokens[1].isYear() && positive(0))
        return dateOf(tokens[1].number, tokens[0].number);
    if (tokens.size() == 3 && tokens[0].isYear() && positive(1) && positive(2))
        return dateOf(tokens[0].number, tokens[1].number, tokens[2].number);
    if (tokens.size() == 3 && tokens[2].isYear())
        return yearLast(tokens, hasDots, order);
    return std::nullopt;
}

/// With the name of a month: the year has four digits, what is left is the day.
std::optional<PartialDate> ofNames(const std::vector<Token>& tokens)
{
    int year = 0;
    int month = 0;
    int day = 0;
    for (const Token& token : tokens) {
        int& part = !token.isNumber() ? month : token.isYear() ? year : day;
        const int value = token.isNumber() ? token.number : monthNamed(token.text);
        if (part != 0 || value == 0)
            return std::nullopt;
        part = value;
    }
    return year > 0 && month > 0 ? dateOf(year, month, day) : std::nullopt;
}

} // namespace

std::optional<ForeignDate> readForeignDate(QStringView text, DayOrder order)
{
    ForeignDate read;
    text = text.trimmed();
    if (text.isEmpty() || text.size() > longestDate)
        return std::nullopt;
    if (const auto date = parsePartialDate(text)) {
        read.date = *date;
        return read;
    }
    text = withoutTime(text, read.hadTime);
    // Wikidata writes a sign before every year; a minus is before the common era.
    if (text.startsWith(u'+'))
        text = text.sliced(1);
    if (text.isEmpty() || !(isDigit(text.front()) || isLetter(text.front())))
        return std::nullopt;
    const auto tokens = tokensOf(text);
    if (tokens.empty())
        return std::nullopt;
    const bool hasNumbersOnly = std::ranges::all_of(tokens, &Token::isNumber);
    const auto date = hasNumbersOnly ? ofNumbers(tokens, text.contains(u'.'), order)
                                     : ofNames(tokens);
    if (!date)
        return std::nullopt;
    read.date = *date;
    return read;
}

void DayOrderVote::see(QStringView text)
{
    bool hadTime = false;
    const auto tokens = tokensOf(withoutTime(text.trimmed().left(longestDate), hadTime));
    const bool isNumeric = tokens.size() == 3 && std::ranges::all_of(tokens, &Token::isNumber)
                           && tokens[2].isYear();
    if (!isNumeric || text.contains(u'.'))
        return;
    m_isDayFirst = m_isDayFirst || tokens[0].number > 12;
    m_isMonthFirst = m_isMonthFirst || tokens[1].number > 12;
}

DayOrder DayOrderVote::order() const
{
    if (m_isDayFirst == m_isMonthFirst)
        return DayOrder::Unknown;
    return m_isDayFirst ? DayOrder::DayFirst : DayOrder::MonthFirst;
}

} // namespace steward
