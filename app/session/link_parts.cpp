// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/link_parts.h"

#include "core/dataset/schema.h"

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar fieldSeparator = u'|';
constexpr qsizetype longestText = 2000; ///< of one part
constexpr int mostGraceDays = 3660;
constexpr int mostSeatsAtAll = 100'000;

std::optional<FactKind> kindOfTable(QStringView name)
{
    for (int kind = 0; kind < factKindCount; ++kind)
        if (tableOf(static_cast<FactKind>(kind)).name == name)
            return static_cast<FactKind>(kind);
    return std::nullopt;
}

std::int32_t rowOfKey(const Dataset& dataset, FactKind kind, const QString& key)
{
    const int rows = rowCount(dataset, kind);
    if (key.startsWith(u'#')) {
        bool isNumber = false;
        const int row = key.mid(1).toInt(&isNumber);
        return isNumber && row >= 0 && row < rows ? row : -1;
    }
    for (std::int32_t row = 0; row < rows && !key.isEmpty(); ++row)
        if (keyOf(dataset, {kind, row}) == key)
            return row;
    return -1;
}

std::optional<int> numberIn(const QString& text, int least, int most)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

} // namespace

QString partText(const Dataset& dataset, FactRef fact)
{
    const QString key = keyOf(dataset, fact);
    return tableOf(fact.kind).name + u':' + (key.isEmpty() ? u'#' + QString::number(fact.row) : key);
}

bool readPart(const Dataset& dataset, const QString& text, FactRef& fact)
{
    const qsizetype colon = text.indexOf(u':');
    const auto kind = kindOfTable(QStringView(text).left(std::max<qsizetype>(colon, 0)));
    if (!kind)
        return false;
    const std::int32_t row = rowOfKey(dataset, *kind, text.mid(colon + 1));
    if (row < 0)
        return false;
    fact = {*kind, row};
    return true;
}

bool readPart(const Dataset&, const QString& text, QString& value)
{
    if (text.size() > longestText)
        return false;
    value = text;
    return true;
}

bool readPart(const Dataset&, const QString& text, bool& value)
{
    if (text != "yes"_L1 && text != "no"_L1)
        return false;
    value = text == "yes"_L1;
    return true;
}

bool readPart(const Dataset&, const QString& text, Day& day)
{
    const auto read = parseDay(text);
    if (read)
        day = *read;
    return read.has_value();
}

QString partText(const Dataset&, DaySpan span)
{
    return isoText(span.begin) + ".."_L1 + isoText(span.end);
}

bool readPart(const Dataset&, const QString& text, DaySpan& span)
{
    const QStringList ends = text.split(u".."_s);
    if (ends.size() != 2)
        return false;
    const auto begin = parseDay(ends[0]);
    const auto end = parseDay(ends[1]);
    if (!begin || !end || *end <= *begin)
        return false;
    span = {*begin, *end};
    return true;
}

QString partText(const Dataset& dataset, const RepositoryScope& scope)
{
    switch (scope.kind) {
    case ScopeKind::All: return u"all"_s;
    case ScopeKind::Role: return toWord(scope.role);
    case ScopeKind::Cohort: return u"cohort:"_s + isoText(scope.cohort);
    case ScopeKind::Chosen: break;
    }
    QStringList ids;
    for (const RepositoryId id : scope.chosen)
        ids.append(dataset[id].id);
    return ids.join(u',');
}

bool readPart(const Dataset& dataset, const QString& text, RepositoryScope& scope)
{
    auto read = parseScope(dataset, text);
    if (read)
        scope = *std::move(read);
    return bool(read);
}

QString partText(const Dataset& dataset, const WayEnds& way)
{
    return QStringList{partText(dataset, way.from), partText(dataset, way.to), partText(dataset, way.isEver)}
        .join(fieldSeparator);
}

bool readPart(const Dataset& dataset, const QString& text, WayEnds& way)
{
    const QStringList fields = text.split(fieldSeparator);
    return fields.size() == 3 && readPart(dataset, fields[0], way.from)
           && readPart(dataset, fields[1], way.to) && readPart(dataset, fields[2], way.isEver);
}

QString partText(const Dataset& dataset, const SeatCap& cap)
{
    return QStringList{partText(dataset, factRef(cap.body)),
                       cap.mostSeats ? QString::number(*cap.mostSeats) : QString(),
                       cap.largestShare ? QString::number(*cap.largestShare, 'g', 10) : QString(),
                       partText(dataset, cap.subsidiariesAreOne), QString::number(cap.graceDays)}
        .join(fieldSeparator);
}

bool readPart(const Dataset& dataset, const QString& text, SeatCap& cap)
{
    const QStringList fields = text.split(fieldSeparator);
    FactRef body;
    if (fields.size() != 5 || !readPart(dataset, fields[0], body) || body.kind != FactKind::Body
        || !readPart(dataset, fields[3], cap.subsidiariesAreOne))
        return false;
    cap.body = BodyId{body.row};
    cap.mostSeats = numberIn(fields[1], 0, mostSeatsAtAll);
    bool isNumber = false;
    const double share = fields[2].toDouble(&isNumber);
    if (isNumber && share >= 0.0 && share <= 1.0)
        cap.largestShare = share;
    const auto grace = numberIn(fields[4], 0, mostGraceDays);
    cap.graceDays = grace.value_or(0);
    return grace && (cap.mostSeats || cap.largestShare);
}

QString partText(const Dataset& dataset, const QSet<QString>& texts)
{
    std::vector<QString> sorted(texts.begin(), texts.end());
    std::ranges::sort(sorted);
    return partText(dataset, sorted);
}

bool readPart(const Dataset& dataset, const QString& text, QSet<QString>& texts)
{
    std::vector<QString> read;
    if (!readPart(dataset, text, read))
        return false;
    texts = QSet<QString>(read.begin(), read.end());
    return true;
}

QString partText(const Dataset&, const std::vector<QString>& texts)
{
    return QStringList(texts.begin(), texts.end()).join(fieldSeparator);
}

bool readPart(const Dataset&, const QString& text, std::vector<QString>& texts)
{
    const QStringList parts = text.split(fieldSeparator, Qt::SkipEmptyParts);
    texts.assign(parts.begin(), parts.end());
    return true;
}

} // namespace steward
