// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the parts of a view's link are spelt: text of a value, and the value of a text, where it makes
// sense for the dataset. Texts are not escaped yet.

#pragma once

#include "app/session/view_state.h"
#include "core/dataset/dataset.h"

#include <QStringList>

#include <bitset>

namespace steward {

/// "organization:meta", or "event:#12" of a table whose rows have no keys.
QString partText(const Dataset& dataset, FactRef fact);
bool readPart(const Dataset& dataset, const QString& text, FactRef& fact);

inline QString partText(const Dataset&, const QString& text) { return text; }
bool readPart(const Dataset& dataset, const QString& text, QString& value);

inline QString partText(const Dataset&, bool value) { return value ? QStringLiteral("yes") : QStringLiteral("no"); }
bool readPart(const Dataset& dataset, const QString& text, bool& value);

inline QString partText(const Dataset&, Day day) { return isoText(day); }
bool readPart(const Dataset& dataset, const QString& text, Day& day);

/// "2022-01-01..2023-01-01"; the end is the first day that is not in it.
QString partText(const Dataset& dataset, DaySpan span);
bool readPart(const Dataset& dataset, const QString& text, DaySpan& span);

/// In the words of parseScope.
QString partText(const Dataset& dataset, const RepositoryScope& scope);
bool readPart(const Dataset& dataset, const QString& text, RepositoryScope& scope);

QString partText(const Dataset& dataset, const WayEnds& way);
bool readPart(const Dataset& dataset, const QString& text, WayEnds& way);

QString partText(const Dataset& dataset, const SeatCap& cap);
bool readPart(const Dataset& dataset, const QString& text, SeatCap& cap);

/// Sorted, so that equal sets are equal texts.
QString partText(const Dataset& dataset, const QSet<QString>& texts);
bool readPart(const Dataset& dataset, const QString& text, QSet<QString>& texts);

QString partText(const Dataset& dataset, const std::vector<QString>& texts);
bool readPart(const Dataset& dataset, const QString& text, std::vector<QString>& texts);

/// Rows of one table by their keys, which must have such.
template <class Id>
QString partText(const Dataset& dataset, const std::vector<Id>& rows)
{
    QStringList keys;
    for (const Id row : rows)
        keys.append(partText(dataset, factRef(row)));
    return keys.join(u',');
}

template <class Id>
bool readPart(const Dataset& dataset, const QString& text, std::vector<Id>& rows)
{
    std::vector<Id> read;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        FactRef fact;
        if (!readPart(dataset, part, fact) || fact != factRef(Id{fact.row}))
            return false;
        read.push_back(Id{fact.row});
    }
    rows = std::move(read);
    return true;
}

template <class T>
QString partText(const Dataset& dataset, const std::optional<T>& value)
{
    return value ? partText(dataset, *value) : QStringLiteral("none");
}

template <class T>
bool readPart(const Dataset& dataset, const QString& text, std::optional<T>& value)
{
    if (text == QLatin1StringView("none")) {
        value.reset();
        return true;
    }
    T read{};
    if (!readPart(dataset, text, read))
        return false;
    value = std::move(read);
    return true;
}

/// The words of the bits that are set, separated by commas.
template <std::size_t n>
QString wordsText(Words words, const std::bitset<n>& bits)
{
    QStringList set;
    for (std::size_t i = 0; i < n; ++i)
        if (bits.test(i))
            set.append(words[i]);
    return set.join(u',');
}

template <std::size_t n>
bool readWords(Words words, const QString& text, std::bitset<n>& bits)
{
    std::bitset<n> read;
    for (const QString& word : text.split(u',', Qt::SkipEmptyParts)) {
        const auto index = indexOfWord(words, word);
        if (!index)
            return false;
        read.set(static_cast<std::size_t>(*index));
    }
    bits = read;
    return true;
}

} // namespace steward
