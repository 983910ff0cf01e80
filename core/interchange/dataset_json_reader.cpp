// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/dataset_json_reader.h"

#include "core/import/draft_contributions.h"
#include "core/interchange/json_reader.h"

#include <array>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostRows = 1'000'000;
constexpr qsizetype mostNames = 100;

class DatasetJsonReader
{
public:
    DatasetJsonReader(const QByteArray& bytes, const QString& file, std::stop_token stop)
        : m_reader(bytes, std::move(stop))
        , m_file(file)
    {}

    Result<Draft> read();

private:
    Result<void> readMember(const QString& key);
    Result<void> readFormat();
    Result<void> readSchema();
    Result<void> readTable(const QString& name);
    void addRow(const TableSpec& table, const JsonValue& object);
    std::optional<QString> cell(const ColumnSpec& column, const JsonValue& value);
    std::optional<QString> listCell(const JsonValue& value);
    void skip(ErrorCode code, const TableSpec& table, const JsonValue& where,
              const QString& column);
    void noteIgnored(const QString& name);
    Error unknownFormat() const
    {
        Error error = errorOf(ErrorCode::UnknownFormat);
        error.expected = u"stewardship"_s;
        return error;
    }
    Error located(Error error) const
    {
        error.file = m_file;
        return error;
    }

    JsonReader m_reader;
    QString m_file;
    Draft m_draft;
    QStringList m_ignored;
    std::array<qint64, factKindCount> m_rows{}; ///< read, by FactKind
    std::size_t m_rowCount = 0;
    bool m_hasFormat = false;
    ErrorCode m_cellProblem = ErrorCode::BadSyntax;
};

Result<Draft> DatasetJsonReader::read()
{
    Result<void> done = m_reader.check();
    if (done) {
        const auto kind = m_reader.peek();
        if (!kind)
            return located(kind.error());
        if (*kind != JsonKind::Object)
            return located(unknownFormat());
        done = m_reader.readObject([this](const QString& key) { return readMember(key); });
    }
    if (done)
        done = m_reader.finish();
    if (!done)
        return located(done.error());
    if (!m_hasFormat)
        return located(unknownFormat());
    if (m_rowCount == 0)
        return located(errorOf(ErrorCode::NothingToImport));
    for (Error& problem : m_reader.takeProblems())
        m_draft.skip(located(std::move(problem)));
    for (const QString& name : m_ignored)
        m_draft.note(ImportNoteCode::ColumnIgnored, name);
    moveContributions(m_draft, m_file);
    return std::move(m_draft);
}

Result<void> DatasetJsonReader::readMember(const QString& key)
{
    if (key == "format"_L1)
        return readFormat();
    if (key == "schema"_L1)
        return readSchema();
    const auto kind = m_reader.peek();
    if (!kind)
        return kind.error();
    if (key == "tables"_L1 && *kind == JsonKind::Object)
        return m_reader.readObject([this](const QString& name) { return readTable(name); });
    noteIgnored(key);
    return m_reader.skip();
}

Result<void> DatasetJsonReader::readFormat()
{
    const auto format = m_reader.read();
    if (!format)
        return format.error();
    if (!format->isText() || format->text != "stewardship"_L1)
        return unknownFormat();
    m_hasFormat = true;
    return {};
}

Result<void> DatasetJsonReader::readSchema()
{
    const auto schema = m_reader.read();
    if (!schema)
        return schema.error();
    bool isNumber = false;
    const qlonglong version = schema->text.toLongLong(&isNumber);
    if (!isNumber || version < 1)
        return unknownFormat();
    if (version <= schemaVersion)
        return {};
    Error error = errorOf(ErrorCode::TooNew);
    error.value = QString::number(version);
    error.expected = QString::number(schemaVersion);
    return error;
}

Result<void> DatasetJsonReader::readTable(const QString& name)
{
    const TableSpec* table = findTable(name);
    const auto kind = m_reader.peek();
    if (!kind)
        return kind.error();
    if (!table || *kind != JsonKind::List) {
        noteIgnored(name);
        return m_reader.skip();
    }
    return m_reader.readList([&]() -> Result<void> {
        if (++m_rowCount > mostRows)
            return errorOf(ErrorCode::TooLarge);
        const auto object = m_reader.read();
        if (!object)
            return object.error();
        ++m_rows[static_cast<std::size_t>(table->kind)];
        addRow(*table, *object);
        return {};
    });
}

void DatasetJsonReader::addRow(const TableSpec& table, const JsonValue& object)
{
    if (!object.isObject())
        return skip(ErrorCode::BadSyntax, table, object, {});
    TextRow row(table.columns.size());
    for (const JsonMember& member : object.members) {
        const auto column = std::ranges::find(table.columns, member.key, &ColumnSpec::name);
        if (column == table.columns.end()) {
            noteIgnored(QString(table.name) + u'.' + member.key);
            continue;
        }
        const auto text = cell(*column, member.value);
        if (!text)
            return skip(m_cellProblem, table, member.value, column->name);
        row[static_cast<std::size_t>(column - table.columns.begin())] = *text;
    }
    TextTable& rows = m_draft.tables[static_cast<std::size_t>(table.kind)];
    rows.rows.push_back(std::move(row));
    rows.lines.push_back(object.line);
}

/// nullopt: not of the column's type, and m_cellProblem says in what way.
std::optional<QString> DatasetJsonReader::cell(const ColumnSpec& column, const JsonValue& value)
{
    m_cellProblem = ErrorCode::BadSyntax;
    if (value.findBroken()) {
        m_cellProblem = ErrorCode::BadEncoding;
        return std::nullopt;
    }
    if (value.kind == JsonKind::Null)
        return QString();
    if (column.type == ColumnType::Sources && value.kind == JsonKind::List)
        return listCell(value);
    if (column.type != ColumnType::Integer)
        return value.isText() || value.isNumber() ? std::optional(value.text) : std::nullopt;
    bool isNumber = false;
    const qlonglong number = value.text.toLongLong(&isNumber);
    m_cellProblem = ErrorCode::NotANumber;
    const bool isWhole = isNumber && (value.isNumber() || value.isText())
                         && QString::number(number) == value.text;
    return isWhole ? std::optional(value.text) : std::nullopt;
}

/// Keys in a list have no separators.
std::optional<QString> DatasetJsonReader::listCell(const JsonValue& value)
{
    QStringList keys;
    for (const JsonValue& item : value.items) {
        if (!item.isText() || item.text.contains(u';') || item.text.isEmpty())
            return std::nullopt;
        keys.append(item.text);
    }
    return keys.join(u';');
}

void DatasetJsonReader::skip(ErrorCode code, const TableSpec& table, const JsonValue& where,
                             const QString& column)
{
    Error error = errorOf(code, m_file);
    error.table = table.name;
    error.line = where.line;
    error.position = where.position;
    error.row = m_rows[static_cast<std::size_t>(table.kind)];
    error.column = column;
    if (code == ErrorCode::NotANumber)
        error.value = where.text.left(200);
    m_draft.skip(std::move(error));
}

void DatasetJsonReader::noteIgnored(const QString& name)
{
    if (const QString clipped = name.left(200);
        m_ignored.size() < mostNames && !m_ignored.contains(clipped))
        m_ignored.append(clipped);
}

} // namespace

Result<Draft> readDatasetJson(const QByteArray& bytes, const QString& file, std::stop_token stop)
{
    return DatasetJsonReader(bytes, file, std::move(stop)).read();
}

} // namespace steward
