// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/csv_table_values.h"

#include "core/import/spreadsheet_text.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

/// What a column means that must have a word and has none: the least claim that fits. Nothing where
/// every word claims something.
QString modestWord(FactKind kind, const ColumnSpec& column)
{
    if (column.name == "confidence"_L1)
        return u"medium"_s; // the file is the source
    switch (kind) {
    case FactKind::Source: return u"documentation"_s;
    case FactKind::Organization: return u"company"_s;
    case FactKind::Event: return column.name == "category"_L1 ? u"community"_s : u"2"_s;
    case FactKind::Project: return u"ecosystem"_s;
    case FactKind::Repository: return u"family"_s;
    case FactKind::Figure: return u"exact"_s;
    default: return {};
    }
}

bool canBeMade(const TableSpec& table, const ColumnSpec& column)
{
    if (column.type == ColumnType::Key)
        return table.kind != FactKind::Info && table.kind != FactKind::Repository;
    return column.type == ColumnType::Word && !modestWord(table.kind, column).isEmpty();
}

bool isWhole(QStringView text)
{
    return !text.isEmpty()
           && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// 1,234,567 and 1 234 567 without what groups the digits; anything else as it is.
QString ungrouped(const QString& text)
{
    for (const QChar separator : {QChar(u','), QChar(u' '), QChar(0x00a0), QChar(0x202f)}) {
        const QStringList groups = text.split(separator);
        const bool isGrouped = groups.size() > 1 && groups.front().size() <= 3
                               && std::all_of(groups.begin(), groups.end(), isWhole)
                               && std::all_of(groups.begin() + 1, groups.end(),
                                              [](const QString& g) { return g.size() == 3; });
        if (isGrouped)
            return groups.join(QString());
    }
    return text;
}

/// "Premier Member" is the tier premier: what counts members knows the words of the format.
QString tierOf(const QString& text)
{
    QString words = text.toLower();
    for (QChar& c : words)
        if (c == u'_' || c == u'-')
            c = u' ';
    QStringList list = words.simplified().split(u' ', Qt::SkipEmptyParts);
    list.removeIf([](const QString& word) {
        return word == "member"_L1 || word == "members"_L1 || word == "membership"_L1;
    });
    const QString joined = list.join(u'-');
    return indexOfWord(memberTierWords(), joined) ? joined : text;
}

bool meansStillTrue(const QString& text)
{
    static constexpr std::array words{"present"_L1, "current"_L1, "ongoing"_L1,
                                      "today"_L1,   "now"_L1,     "-"_L1};
    return std::ranges::any_of(words, [&text](QLatin1StringView word) {
        return text.compare(word, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

int missingColumn(const TableSpec& table, std::span<const MappedColumn> columns)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const bool isThere = columns[i].field >= 0 || !columns[i].constant.isEmpty();
        const ColumnSpec& column = table.columns[i];
        if (column.required && !isThere && !canBeMade(table, column))
            return static_cast<int>(i);
    }
    return -1;
}

Result<TextRow> CsvTableValues::row(const CsvRow& row)
{
    TextRow cells(m_table.columns.size());
    for (std::size_t i = 0; i < cells.size(); ++i) {
        auto made = value(i, cell(row, i));
        if (!made) {
            Error error = made.error();
            error.line = row.line;
            return error;
        }
        cells[i] = *std::move(made);
    }
    completeQualifiers(cells);
    const int start = std::max(m_table.indexOf("start"_L1), m_table.indexOf("formed"_L1));
    const int end = std::max(m_table.indexOf("end"_L1), m_table.indexOf("dissolved"_L1));
    if (start < 0 || end < 0)
        return cells;
    const auto first = parsePartialDate(cells[static_cast<std::size_t>(start)]);
    const auto last = parsePartialDate(cells[static_cast<std::size_t>(end)]);
    if (!first || !last || last->lastDay() >= first->firstDay())
        return cells;
    Error error = problem(ErrorCode::EndsBeforeStart, static_cast<std::size_t>(end), isoText(*last),
                          isoText(*first));
    error.line = row.line;
    return error;
}

QString CsvTableValues::cell(const CsvRow& row, std::size_t column)
{
    const MappedColumn& from = m_columns[column];
    if (from.field < 0)
        return from.constant;
    const auto field = static_cast<std::size_t>(from.field);
    if (field >= row.fields.size())
        return {};
    const QString& text = row.fields[field];
    const QString plain = restored(text);
    m_prefixesStripped += plain.size() != text.size() ? 1 : 0;
    return plain.trimmed();
}

Result<QString> CsvTableValues::value(std::size_t column, const QString& text)
{
    const ColumnSpec& spec = m_table.columns[column];
    if (text.isEmpty()) {
        const QString made = spec.type == ColumnType::Word && spec.required
                                 ? modestWord(m_table.kind, spec)
                                 : QString();
        if (spec.required && made.isEmpty() && !canBeMade(m_table, spec))
            return problem(ErrorCode::Required, column, text);
        return made;
    }
    switch (spec.type) {
    case ColumnType::Date:
    case ColumnType::EndDate:
    case ColumnType::MonthOnly: return date(column, text);
    case ColumnType::Integer: return integer(column, text);
    case ColumnType::Word: return word(column, text);
    case ColumnType::Text: return spec.name == "tier"_L1 ? tierOf(text) : text;
    case ColumnType::Key:
    case ColumnType::Reference:
    case ColumnType::Affiliation:
    case ColumnType::Sources: break;
    }
    return text;
}

Result<QString> CsvTableValues::date(std::size_t column, const QString& text)
{
    const ColumnSpec& spec = m_table.columns[column];
    if (spec.type == ColumnType::EndDate && text.compare("unknown"_L1, Qt::CaseInsensitive) == 0)
        return u"unknown"_s;
    if (!spec.required && meansStillTrue(text))
        return QString();
    const auto read = readForeignDate(text, m_columns[column].dayOrder.order());
    if (!read)
        return problem(ErrorCode::NotADate, column, text);
    m_timesDropped += read->hadTime ? 1 : 0;
    if (spec.type != ColumnType::MonthOnly)
        return isoText(read->date);
    if (read->date.precision == DatePrecision::Year)
        return problem(ErrorCode::NotAMonth, column, text);
    return isoText(monthOf(read->date.firstDay()));
}

Result<QString> CsvTableValues::integer(std::size_t column, const QString& text) const
{
    bool isNumber = false;
    const qlonglong number = ungrouped(text).toLongLong(&isNumber);
    if (!isNumber)
        return problem(ErrorCode::NotANumber, column, text);
    if (number < m_table.columns[column].least)
        return problem(ErrorCode::NumberOutOfRange, column, text,
                       QString::number(m_table.columns[column].least));
    return QString::number(number);
}

Result<QString> CsvTableValues::word(std::size_t column, const QString& text) const
{
    const Words words = m_table.columns[column].words;
    QString joined = text.toLower().simplified();
    for (const QChar separator : {u'-', u'_'}) {
        QString word = joined;
        word.replace(u' ', separator);
        if (indexOfWord(words, word))
            return word;
    }
    QStringList list;
    for (const QLatin1StringView word : words)
        list.append(word);
    return problem(ErrorCode::NotInVocabulary, column, text, list.join(", "_L1));
}

/// A date of a file is one that the file states; a qualifier without a date says nothing.
void CsvTableValues::completeQualifiers(TextRow& row) const
{
    for (std::size_t i = 1; i < row.size(); ++i) {
        const bool qualifies = m_table.columns[i].name.endsWith("qualifier"_L1)
                               && m_table.columns[i - 1].type == ColumnType::Date;
        if (!qualifies)
            continue;
        if (row[i - 1].isEmpty())
            row[i].clear();
        else if (row[i].isEmpty() && m_columns[i].field < 0)
            row[i] = u"exact"_s;
    }
}

Error CsvTableValues::problem(ErrorCode code, std::size_t column, const QString& value,
                              const QString& expected) const
{
    Error error = errorOf(code);
    error.table = m_table.name;
    error.column = m_columns[column].name;
    error.value = value.left(200);
    error.expected = expected;
    return error;
}

} // namespace steward
