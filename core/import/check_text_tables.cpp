// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/day.h"
#include "core/import/check_ties.h"
#include "core/import/text_tables.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <limits>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

using KeysByTable = std::array<QHash<QString, qint64>, factKindCount>;

/// Checks the rows of one table.
class TableChecker
{
public:
    TableChecker(const TableSpec& table, const TextTable& rows, const KeysByTable& keys,
                 ImportReport& report)
        : m_table(table), m_rows(rows), m_keys(keys), m_report(report)
    {
    }

    void check();

private:
    void checkCell(std::size_t row, std::size_t column);
    void checkInteger(std::size_t row, std::size_t column);
    void checkReference(std::size_t row, std::size_t column, FactKind target, const QString& key);
    void checkSources(std::size_t row, std::size_t column);
    void checkOrder(std::size_t row);
    void checkQualifier(std::size_t row);
    void checkUnique();
    void report(ErrorCode code, std::size_t row, std::size_t column, const QString& expected = {});
    /// The same, of one of several values in the cell.
    void reportValue(ErrorCode code, std::size_t row, std::size_t column, const QString& value,
                     const QString& expected = {});
    const QString& cell(std::size_t row, int column) const
    {
        return m_rows.rows[row][static_cast<std::size_t>(column)];
    }

    const TableSpec& m_table;
    const TextTable& m_rows;
    const KeysByTable& m_keys;
    ImportReport& m_report;
};

QString joined(Words words)
{
    QStringList list;
    for (const QLatin1StringView word : words)
        list.append(word);
    return list.join(", "_L1);
}

void TableChecker::check()
{
    for (std::size_t row = 0; row < m_rows.rows.size(); ++row) {
        for (std::size_t column = 0; column < m_table.columns.size(); ++column)
            checkCell(row, column);
        checkOrder(row);
        checkQualifier(row);
    }
    checkUnique();
}

void TableChecker::checkCell(std::size_t row, std::size_t column)
{
    const ColumnSpec& spec = m_table.columns[column];
    const QString& value = m_rows.rows[row][column];
    if (value.isEmpty()) {
        if (spec.required)
            report(ErrorCode::Required, row, column);
        return;
    }
    switch (spec.type) {
    case ColumnType::Text:
    case ColumnType::Key:
        break;
    case ColumnType::EndDate:
        if (value == "unknown"_L1)
            break;
        [[fallthrough]];
    case ColumnType::Date:
        if (!parsePartialDate(value))
            report(ErrorCode::NotADate, row, column);
        break;
    case ColumnType::MonthOnly:
        if (!parseMonth(value))
            report(ErrorCode::NotAMonth, row, column);
        break;
    case ColumnType::Integer:
        checkInteger(row, column);
        break;
    case ColumnType::Word:
        if (!indexOfWord(spec.words, value))
            report(ErrorCode::NotInVocabulary, row, column, joined(spec.words));
        break;
    case ColumnType::Reference:
        checkReference(row, column, spec.target, value);
        break;
    case ColumnType::Affiliation:
        if (!indexOfWord(affiliationWords(), value))
            checkReference(row, column, FactKind::Organization, value);
        break;
    case ColumnType::Sources:
        checkSources(row, column);
        break;
    }
}

void TableChecker::checkInteger(std::size_t row, std::size_t column)
{
    const QString& value = m_rows.rows[row][column];
    bool isNumber = false;
    const qlonglong number = value.toLongLong(&isNumber);
    // Written in one way only, or the round trip would change the bytes: no "+5", "05", " 5".
    if (!isNumber || QString::number(number) != value)
        report(ErrorCode::NotANumber, row, column);
    else if (number < m_table.columns[column].least)
        report(ErrorCode::NumberOutOfRange, row, column,
               QString::number(m_table.columns[column].least));
    else if (m_table.kind == FactKind::Contribution
             && number > std::numeric_limits<std::int32_t>::max())
        report(ErrorCode::NumberOutOfRange, row, column,
               QString::number(std::numeric_limits<std::int32_t>::max()));
}

void TableChecker::checkReference(std::size_t row, std::size_t column, FactKind target,
                                  const QString& key)
{
    if (!m_keys[static_cast<std::size_t>(target)].contains(key))
        reportValue(ErrorCode::UnknownReference, row, column, key, fileNameOf(tableOf(target)));
}

void TableChecker::checkSources(std::size_t row, std::size_t column)
{
    const QStringList list = sourceList(m_rows.rows[row][column]);
    QSet<QString> seen;
    for (const QString& key : list) {
        if (key.isEmpty())
            report(ErrorCode::UnknownReference, row, column, fileNameOf(tableOf(FactKind::Source)));
        else
            checkReference(row, column, FactKind::Source, key);
        if (seen.contains(key))
            reportValue(ErrorCode::DuplicateKey, row, column, key);
        seen.insert(key);
    }
}

void TableChecker::checkOrder(std::size_t row)
{
    const int startColumn = m_table.indexOf(m_table.kind == FactKind::Body ? "formed"_L1 : "start"_L1);
    const int endColumn = m_table.indexOf(m_table.kind == FactKind::Body ? "dissolved"_L1 : "end"_L1);
    if (startColumn < 0 || endColumn < 0)
        return;
    const auto start = parsePartialDate(cell(row, startColumn));
    const auto end = parsePartialDate(cell(row, endColumn));
    if (start && end && end->lastDay() < start->firstDay())
        report(ErrorCode::EndsBeforeStart, row, static_cast<std::size_t>(endColumn),
               cell(row, startColumn));
}

/// A qualifier belongs to a date, and is the word after it.
void TableChecker::checkQualifier(std::size_t row)
{
    for (std::size_t column = 1; column < m_table.columns.size(); ++column) {
        const bool isQualifier = m_table.columns[column].name.endsWith("qualifier"_L1)
                                 && m_table.columns[column - 1].type == ColumnType::Date;
        if (isQualifier && m_rows.rows[row][column - 1].isEmpty()
            && !m_rows.rows[row][column].isEmpty())
            report(ErrorCode::QualifierWithoutDate, row, column);
    }
}

void TableChecker::checkUnique()
{
    std::vector<int> columns;
    for (const QLatin1StringView name : m_table.unique)
        columns.push_back(m_table.indexOf(name));
    if (m_table.has(ColumnType::Key))
        columns = {0};
    if (columns.empty())
        return;
    QSet<QString> seen;
    seen.reserve(static_cast<qsizetype>(m_rows.rows.size()));
    for (std::size_t row = 0; row < m_rows.rows.size(); ++row) {
        QString key;
        for (const int column : columns)
            key += cell(row, column) + QChar(0x1f);
        if (seen.contains(key) && !cell(row, columns.front()).isEmpty())
            report(ErrorCode::DuplicateKey, row, static_cast<std::size_t>(columns.back()));
        seen.insert(key);
    }
}

void TableChecker::report(ErrorCode code, std::size_t row, std::size_t column,
                          const QString& expected)
{
    reportValue(code, row, column, m_rows.rows[row][column], expected);
}

void TableChecker::reportValue(ErrorCode code, std::size_t row, std::size_t column,
                               const QString& value, const QString& expected)
{
    Error error;
    error.code = code;
    error.file = fileNameOf(m_table);
    error.table = m_table.name;
    error.line = m_rows.lines[row];
    error.row = static_cast<qint64>(row) + 1;
    error.column = m_table.columns[column].name;
    error.value = value.left(200);
    error.expected = expected;
    m_report.add(error);
}

Error infoProblem(ErrorCode code, const QString& key, const QString& value, qint64 line)
{
    Error error;
    error.code = code;
    error.file = fileNameOf(tableOf(FactKind::Info));
    error.table = u"dataset"_s;
    error.line = line;
    error.row = line > 0 ? line - 1 : 0;
    error.column = key;
    error.value = value.left(200);
    return error;
}

/// Values of dataset.csv that mean something; the key stands where other tables have a column.
void checkInfo(const TextTable& info, const KeysByTable& keys, ImportReport& report)
{
    QSet<QString> present;
    for (std::size_t i = 0; i < info.rows.size(); ++i) {
        const QString& key = info.rows[i][0];
        const QString& value = info.rows[i][1];
        present.insert(key);
        const auto wrong = [&](ErrorCode code) {
            report.add(infoProblem(code, key, value, info.lines[i]));
        };
        if ((key == "as_of"_L1 || key == "transfer_date"_L1) && !parsePartialDate(value))
            wrong(ErrorCode::NotADate);
        bool isNumber = false;
        const int slack = value.toInt(&isNumber);
        if (key == "first_seen_slack"_L1 && !isNumber)
            wrong(ErrorCode::NotANumber);
        else if (key == "first_seen_slack"_L1 && (slack < 0 || slack > 36500))
            wrong(ErrorCode::NumberOutOfRange);
        if (key == "foundation"_L1 && !keys[static_cast<std::size_t>(FactKind::Body)].contains(value))
            wrong(ErrorCode::UnknownReference);
    }
    for (const QLatin1StringView required : {"title"_L1, "subject"_L1, "as_of"_L1})
        if (!present.contains(required))
            report.add(infoProblem(ErrorCode::Required, required, {}, 0));
}

/// Eras tile the history, so they cannot overlap.
void checkEras(const TextTable& periods, ImportReport& report)
{
    const TableSpec& table = tableOf(FactKind::Period);
    const auto startColumn = static_cast<std::size_t>(table.indexOf("start"_L1));
    const auto endColumn = static_cast<std::size_t>(table.indexOf("end"_L1));
    struct Era
    {
        Day start;
        Day end;
        std::size_t row;
    };
    std::vector<Era> eras;
    for (std::size_t i = 0; i < periods.rows.size(); ++i) {
        const auto start = parsePartialDate(periods.rows[i][startColumn]);
        const auto end = parsePartialDate(periods.rows[i][endColumn]);
        if (periods.rows[i][1] == "era"_L1 && start)
            eras.push_back({start->firstDay(), end ? end->firstDay() : Day::max(), i});
    }
    std::ranges::sort(eras, {}, &Era::start);
    for (std::size_t i = 1; i < eras.size(); ++i) {
        if (eras[i].start >= eras[i - 1].end)
            continue;
        Error error;
        error.code = ErrorCode::OverlappingEras;
        error.file = fileNameOf(table);
        error.table = table.name;
        error.line = periods.lines[eras[i].row];
        error.row = static_cast<qint64>(eras[i].row) + 1;
        error.column = u"start"_s;
        error.value = periods.rows[eras[i].row][0].left(200);
        error.expected = periods.rows[eras[i - 1].row][0].left(200);
        report.add(error);
    }
}

} // namespace

QStringList sourceList(const QString& cell)
{
    return cell.isEmpty() ? QStringList() : cell.split(u';');
}

void checkTextTables(const TextTables& tables, ImportReport& report)
{
    KeysByTable keys;
    for (const TableSpec& table : allTables()) {
        const auto kind = static_cast<std::size_t>(table.kind);
        if (!table.has(ColumnType::Key))
            continue;
        for (std::size_t row = 0; row < tables[kind].rows.size(); ++row)
            keys[kind].insert(tables[kind].rows[row][0], static_cast<qint64>(row));
    }
    for (const TableSpec& table : allTables())
        TableChecker(table, tables[static_cast<std::size_t>(table.kind)], keys, report).check();
    checkInfo(tables[static_cast<std::size_t>(FactKind::Info)], keys, report);
    checkEras(tables[static_cast<std::size_t>(FactKind::Period)], report);
    checkTies(tables, report);
}

} // namespace steward
