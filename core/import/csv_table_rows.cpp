// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/csv_table_rows.h"

#include "core/base/safe_url.h"

#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

std::size_t indexOf(FactKind kind) { return static_cast<std::size_t>(kind); }

/// Names that differ in case or blanks only are the same.
QString comparable(const QString& name) { return name.simplified().toCaseFolded(); }

/// Rows that are dropped make others wrong that refer to them, and so on. What is left after so
/// many rows have been looked at is found when the draft is merged.
constexpr std::size_t mostChecks = 20'000'000;

} // namespace

CsvTableRows::CsvTableRows(const TableSpec& table, std::vector<MappedColumn> columns,
                           const QString& file)
    : m_table(table)
    , m_columns(std::move(columns))
    , m_file(file)
{}

void CsvTableRows::add(TextRow row, qint64 line)
{
    if (m_table.has(ColumnType::Key) && !takeKey(row, line))
        return;
    resolve(row);
    TextTable& rows = m_draft.tables[indexOf(m_table.kind)];
    rows.rows.push_back(std::move(row));
    rows.lines.push_back(line);
}

bool CsvTableRows::takeKey(TextRow& row, qint64 line)
{
    QSet<QString>& taken = m_keys[indexOf(m_table.kind)];
    if (row[0].isEmpty()) {
        row[0] = keyFromName(row);
    } else if (m_table.kind == FactKind::Source && row[0].contains(u';')) {
        row[0] = makeKey(row[0], taken);
    } else if (taken.contains(row[0])) {
        skipRow(ErrorCode::DuplicateKey, 0, row[0], line);
        return false;
    }
    const int name = std::max(m_table.indexOf("name"_L1), m_table.indexOf("title"_L1));
    learn(m_table.kind, row[0], name < 0 ? row[0] : row[static_cast<std::size_t>(name)]);
    return true;
}

QString CsvTableRows::keyFromName(const TextRow& row)
{
    QString name;
    for (const auto column : {"name"_L1, "title"_L1, "metric"_L1, "subject"_L1, "date"_L1})
        if (const int i = m_table.indexOf(column); i >= 0)
            name += row[static_cast<std::size_t>(i)] + u' ';
    return makeKey(name, m_keys[indexOf(m_table.kind)]);
}

void CsvTableRows::resolve(TextRow& row)
{
    for (std::size_t i = 0; i < row.size(); ++i) {
        const ColumnSpec& column = m_table.columns[i];
        const bool isAffiliation = column.type == ColumnType::Affiliation
                                   && !indexOfWord(affiliationWords(), row[i]);
        // What rows of the table say of each other waits until all are there.
        const bool isReference = column.type == ColumnType::Reference
                                 && column.target != m_table.kind;
        if (column.type == ColumnType::Sources)
            row[i] = citation(row[i]);
        else if (row[i].isEmpty())
            continue;
        else if (isAffiliation)
            row[i] = referenceTo(FactKind::Organization, row[i]);
        else if (isReference)
            row[i] = referenceTo(column.target, row[i]);
    }
}

QString CsvTableRows::referenceTo(FactKind kind, const QString& nameOrKey)
{
    if (m_keys[indexOf(kind)].contains(nameOrKey))
        return nameOrKey;
    const auto known = m_keyByName[indexOf(kind)].constFind(comparable(nameOrKey));
    return known != m_keyByName[indexOf(kind)].constEnd() ? *known : newRow(kind, nameOrKey);
}

QString CsvTableRows::newRow(FactKind kind, const QString& name)
{
    QSet<QString>& taken = m_keys[indexOf(kind)];
    // A repository is known by its address: owner/name.
    const QString key = kind == FactKind::Repository ? name : makeKey(name, taken);
    learn(kind, key, name);
    const bool isFoundation = m_table.kind == FactKind::Membership;
    switch (kind) {
    case FactKind::Organization:
        m_draft.add(kind, {{"id"_L1, key}, {"name"_L1, name}, {"kind"_L1, u"company"_s}});
        break;
    case FactKind::Body:
        m_draft.add(kind, {{"id"_L1, key},
                           {"name"_L1, name},
                           {"kind"_L1, isFoundation ? u"foundation"_s : u"committee"_s},
                           {"sources"_L1, fileSource()}});
        break;
    case FactKind::Person: m_draft.add(kind, {{"id"_L1, key}, {"name"_L1, name}}); break;
    case FactKind::Project:
        m_draft.add(kind, {{"id"_L1, key},
                           {"name"_L1, name},
                           {"kind"_L1, u"ecosystem"_s},
                           {"sources"_L1, fileSource()}});
        break;
    case FactKind::Repository: m_draft.add(kind, {{"id"_L1, key}, {"role"_L1, u"family"_s}}); break;
    default: Q_ASSERT(false); // nothing else is referred to
    }
    return key;
}

QString CsvTableRows::citation(const QString& cell)
{
    QStringList keys;
    for (const QString& part : cell.split(u';', Qt::SkipEmptyParts))
        if (const QString text = part.trimmed(); !text.isEmpty())
            keys.append(sourceFor(text));
    keys.removeDuplicates();
    return keys.isEmpty() ? fileSource() : keys.join(u';');
}

/// A source by what a cell says of it: an address, or whatever it is called.
QString CsvTableRows::sourceFor(const QString& text)
{
    const auto known = m_keyByName[indexOf(FactKind::Source)].constFind(comparable(text));
    if (known != m_keyByName[indexOf(FactKind::Source)].constEnd())
        return *known;
    const auto address = safeWebAddress(text);
    QString title = text;
    QString host;
    if (address) {
        host = QUrl(QString::fromLatin1(*address)).host();
        title = u'[' + text.section("://"_L1, 1) + u']';
    }
    const QString key = makeKey(title, m_keys[indexOf(FactKind::Source)]);
    learn(FactKind::Source, key, text);
    m_draft.add(FactKind::Source, {{"id"_L1, key},
                                   {"title"_L1, title},
                                   {"publisher"_L1, host},
                                   {"url"_L1, address ? QString::fromLatin1(*address) : QString()},
                                   {"kind"_L1, address ? u"press"_s : u"documentation"_s}});
    return key;
}

QString CsvTableRows::fileSource()
{
    if (!m_fileSource.isEmpty())
        return m_fileSource;
    QString name = QFileInfo(m_file).fileName();
    if (name.isEmpty())
        name = m_table.name + ".csv"_L1;
    m_fileSource = makeKey(name, m_keys[indexOf(FactKind::Source)]);
    m_draft.add(FactKind::Source,
                {{"id"_L1, m_fileSource}, {"title"_L1, name}, {"kind"_L1, u"documentation"_s}});
    return m_fileSource;
}

void CsvTableRows::learn(FactKind kind, const QString& key, const QString& name)
{
    m_keys[indexOf(kind)].insert(key);
    QHash<QString, QString>& keys = m_keyByName[indexOf(kind)];
    if (!keys.contains(comparable(name)))
        keys.insert(comparable(name), key);
}

void CsvTableRows::resolveOwn()
{
    const auto columns = m_table.columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].type != ColumnType::Reference || columns[i].target != m_table.kind)
            continue;
        // New rows come after these, and refer to nothing.
        for (std::size_t row = 0, count = rowCount(); row < count; ++row) {
            const QString cell = m_draft.tables[indexOf(m_table.kind)].rows[row][i];
            const QString key = cell.isEmpty() ? cell : referenceTo(m_table.kind, cell);
            m_draft.tables[indexOf(m_table.kind)].rows[row][i] = key;
        }
    }
}

/// Leaves out the rows that cannot stand beside the others. Whether there were any.
bool CsvTableRows::dropProblems()
{
    ImportReport report;
    checkTextTables(m_draft.tables, report);
    TextTable& table = m_draft.tables[indexOf(m_table.kind)];
    QSet<std::size_t> dropped;
    for (Error& problem : report.problems) {
        const auto row = static_cast<std::size_t>(problem.row - 1);
        if (problem.table != m_table.name || problem.line == 0 || row >= table.rows.size()
            || dropped.contains(row))
            continue;
        dropped.insert(row);
        const int column = m_table.indexOf(QLatin1StringView(problem.column.toLatin1()));
        skipRow(problem.code, static_cast<std::size_t>(std::max(column, 0)), problem.value,
                problem.line);
    }
    TextTable kept;
    for (std::size_t row = 0; row < table.rows.size() && !dropped.isEmpty(); ++row)
        if (!dropped.contains(row)) {
            kept.rows.push_back(std::move(table.rows[row]));
            kept.lines.push_back(table.lines[row]);
        }
    if (!dropped.isEmpty())
        table = std::move(kept);
    return !dropped.isEmpty();
}

void CsvTableRows::skipRow(ErrorCode code, std::size_t column, const QString& value, qint64 line)
{
    Error error = errorOf(code, m_file);
    error.table = m_table.name;
    error.line = line;
    error.column = m_columns[column].name;
    error.value = value.left(200);
    m_draft.skip(std::move(error));
}

Draft CsvTableRows::finish()
{
    resolveOwn();
    std::size_t checks = rowCount();
    while (dropProblems() && checks < mostChecks)
        checks += rowCount();
    return std::move(m_draft);
}

} // namespace steward
