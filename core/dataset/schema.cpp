// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/schema.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <limits>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr bool required = true;
constexpr std::int64_t anyNumber = std::numeric_limits<std::int64_t>::min();

ColumnSpec key() { return {"id"_L1, ColumnType::Key, required}; }
ColumnSpec text(QLatin1StringView name, bool must = false) { return {name, ColumnType::Text, must}; }
ColumnSpec date(QLatin1StringView name, bool must = false) { return {name, ColumnType::Date, must}; }
ColumnSpec end() { return {"end"_L1, ColumnType::EndDate}; }
ColumnSpec sources() { return {"sources"_L1, ColumnType::Sources}; }

ColumnSpec number(QLatin1StringView name, std::int64_t least)
{
    ColumnSpec column{name, ColumnType::Integer, required};
    column.least = least;
    return column;
}

ColumnSpec word(QLatin1StringView name, Words words, bool must = required)
{
    ColumnSpec column{name, ColumnType::Word, must};
    column.words = words;
    return column;
}

template <class E>
ColumnSpec word(QLatin1StringView name)
{
    return word(name, wordsOf<E>());
}

ColumnSpec qualifier(QLatin1StringView name) { return word(name, startQualifierWords(), false); }
ColumnSpec confidence() { return word<Confidence>("confidence"_L1); }

ColumnSpec reference(QLatin1StringView name, FactKind target, bool must = required)
{
    ColumnSpec column{name, ColumnType::Reference, must};
    column.target = target;
    return column;
}

const auto& infoColumns()
{
    static const std::array columns{ColumnSpec{"key"_L1, ColumnType::Key, required},
                                    text("value"_L1, required)};
    return columns;
}

const auto& sourceColumns()
{
    static const std::array columns{key(), text("title"_L1, required), text("publisher"_L1),
                                    text("url"_L1), date("published"_L1),
                                    word<SourceKind>("kind"_L1)};
    return columns;
}

const auto& organizationColumns()
{
    static const std::array columns{key(), text("name"_L1, required),
                                    word<OrganizationKind>("kind"_L1), text("country"_L1),
                                    text("homepage"_L1)};
    return columns;
}

const auto& relationColumns()
{
    static const std::array columns{reference("child"_L1, FactKind::Organization),
                                    reference("parent"_L1, FactKind::Organization),
                                    text("relation"_L1, required), date("start"_L1), end(),
                                    confidence(), sources()};
    return columns;
}

const auto& periodColumns()
{
    static const std::array columns{key(), word<PeriodKind>("kind"_L1),
                                    reference("steward"_L1, FactKind::Organization),
                                    text("title"_L1, required), date("start"_L1, required), end(),
                                    text("summary"_L1), confidence(), sources()};
    return columns;
}

const auto& eventColumns()
{
    static const std::array columns{key(), date("start"_L1, required), date("end"_L1),
                                    word<EventCategory>("category"_L1),
                                    word("importance"_L1, importanceWords()),
                                    text("title"_L1, required), text("summary"_L1), confidence(),
                                    sources()};
    return columns;
}

const auto& bodyColumns()
{
    static const std::array columns{key(), text("name"_L1, required), word<BodyKind>("kind"_L1),
                                    reference("parent"_L1, FactKind::Body, false),
                                    date("formed"_L1),
                                    ColumnSpec{"dissolved"_L1, ColumnType::EndDate}, sources()};
    return columns;
}

const auto& membershipColumns()
{
    static const std::array columns{reference("organization"_L1, FactKind::Organization),
                                    reference("body"_L1, FactKind::Body),
                                    text("tier"_L1, required), date("start"_L1),
                                    qualifier("start_qualifier"_L1), end(), confidence(),
                                    sources()};
    return columns;
}

const auto& voteColumns()
{
    static const std::array columns{reference("body"_L1, FactKind::Body),
                                    reference("organization"_L1, FactKind::Organization),
                                    number("votes"_L1, 0), date("start"_L1, required), end(),
                                    confidence(), sources()};
    return columns;
}

const auto& personColumns()
{
    static const std::array columns{key(), text("name"_L1, required), text("note"_L1)};
    return columns;
}

const auto& roleColumns()
{
    static const std::array columns{reference("person"_L1, FactKind::Person),
                                    reference("body"_L1, FactKind::Body),
                                    text("role"_L1, required),
                                    reference("organization"_L1, FactKind::Organization, false),
                                    date("start"_L1), qualifier("start_qualifier"_L1), end(),
                                    confidence(), sources()};
    return columns;
}

const auto& projectColumns()
{
    static const std::array columns{key(), text("name"_L1, required), word<ProjectKind>("kind"_L1),
                                    text("repository"_L1),
                                    reference("origin"_L1, FactKind::Organization, false),
                                    date("joined"_L1), qualifier("joined_qualifier"_L1), sources()};
    return columns;
}

const auto& statusColumns()
{
    static const std::array columns{reference("project"_L1, FactKind::Project),
                                    text("status"_L1, required), date("date"_L1, required),
                                    qualifier("qualifier"_L1), sources()};
    return columns;
}

const auto& principleColumns()
{
    static const std::array columns{key(), text("name"_L1, required), text("meaning"_L1, required),
                                    sources()};
    return columns;
}

const auto& figureColumns()
{
    static const std::array columns{key(), date("date"_L1, required), text("metric"_L1, required),
                                    text("subject"_L1, required), number("value"_L1, anyNumber),
                                    word<FigureQualifier>("qualifier"_L1), sources()};
    return columns;
}

const auto& repositoryColumns()
{
    static const std::array columns{key(), reference("project"_L1, FactKind::Project, false),
                                    word<RepositoryRole>("role"_L1), text("url"_L1),
                                    date("first_commit"_L1), date("last_commit"_L1),
                                    date("snapshot"_L1), text("commit"_L1)};
    return columns;
}

const auto& coverageColumns()
{
    static const std::array columns{text("subject"_L1, required), date("start"_L1), end(),
                                    word<CoverageState>("state"_L1), text("note"_L1), sources()};
    return columns;
}

const auto& contributionColumns()
{
    static const std::array columns{reference("repository"_L1, FactKind::Repository),
                                    ColumnSpec{"month"_L1, ColumnType::MonthOnly, required},
                                    number("contributor"_L1, 0),
                                    ColumnSpec{"affiliation"_L1, ColumnType::Affiliation, required},
                                    number("commits"_L1, 0)};
    return columns;
}

QString quoted(QLatin1StringView word)
{
    return u'\'' + QString(word) + u'\'';
}

QString listOf(Words words)
{
    QStringList list;
    for (const QLatin1StringView entry : words)
        list.append(quoted(entry));
    return list.join(", "_L1);
}

/// What every value of the column keeps to, besides its type; empty for no more than that.
QString conditionOf(const ColumnSpec& column)
{
    const bool isNumber = column.type == ColumnType::Integer;
    if (column.type == ColumnType::Word)
        return u"\"%1\" IN (%2)"_s.arg(column.name, listOf(column.words));
    if (!isNumber)
        return u"\"%1\" <> ''"_s.arg(column.name);
    return column.least != anyNumber ? u"\"%1\" >= %2"_s.arg(column.name).arg(column.least) : QString();
}

QString columnSql(const ColumnSpec& column)
{
    const bool isNumber = column.type == ColumnType::Integer;
    QString sql = u"\"%1\" %2"_s.arg(column.name, isNumber ? "INTEGER"_L1 : "TEXT"_L1);
    if (column.required)
        sql += " NOT NULL"_L1;
    if (column.type == ColumnType::Key)
        sql += " UNIQUE"_L1;
    if (const QString condition = conditionOf(column); !condition.isEmpty())
        sql += u" CHECK (%1)"_s.arg(condition);
    if (column.type == ColumnType::Reference)
        sql += u" REFERENCES \"%1\"(\"id\") DEFERRABLE INITIALLY DEFERRED"_s.arg(
            tableOf(column.target).name);
    return sql;
}

} // namespace

int TableSpec::indexOf(QLatin1StringView column) const
{
    const auto found = std::ranges::find(columns, column, &ColumnSpec::name);
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

bool TableSpec::has(ColumnType type) const
{
    return std::ranges::find(columns, type, &ColumnSpec::type) != columns.end();
}

std::span<const TableSpec> allTables()
{
    static constexpr std::array contributionKey{"repository"_L1, "month"_L1, "contributor"_L1,
                                                "affiliation"_L1};
    static const std::array tables{
        TableSpec{FactKind::Info, "dataset"_L1, infoColumns()},
        TableSpec{FactKind::Source, "sources"_L1, sourceColumns()},
        TableSpec{FactKind::Organization, "organizations"_L1, organizationColumns()},
        TableSpec{FactKind::OrganizationRelation, "organization_relations"_L1, relationColumns()},
        TableSpec{FactKind::Period, "periods"_L1, periodColumns()},
        TableSpec{FactKind::Event, "events"_L1, eventColumns()},
        TableSpec{FactKind::Body, "bodies"_L1, bodyColumns()},
        TableSpec{FactKind::Membership, "memberships"_L1, membershipColumns()},
        TableSpec{FactKind::Vote, "votes"_L1, voteColumns()},
        TableSpec{FactKind::Person, "people"_L1, personColumns()},
        TableSpec{FactKind::Role, "roles"_L1, roleColumns()},
        TableSpec{FactKind::Project, "projects"_L1, projectColumns()},
        TableSpec{FactKind::ProjectStatus, "project_status"_L1, statusColumns()},
        TableSpec{FactKind::Principle, "principles"_L1, principleColumns()},
        TableSpec{FactKind::Figure, "figures"_L1, figureColumns()},
        TableSpec{FactKind::Repository, "repositories"_L1, repositoryColumns()},
        TableSpec{FactKind::Coverage, "coverage"_L1, coverageColumns()},
        TableSpec{FactKind::Contribution, "contributions"_L1, contributionColumns(),
                  contributionKey},
    };
    return tables;
}

const TableSpec& tableOf(FactKind kind)
{
    return allTables()[static_cast<std::size_t>(kind)];
}

const TableSpec* findTable(QStringView name)
{
    const auto tables = allTables();
    const auto found = std::ranges::find_if(tables, [name](const TableSpec& table) {
        return table.name == name;
    });
    return found == tables.end() ? nullptr : &*found;
}

QString brokenRowsSql(const TableSpec& table)
{
    QStringList conditions;
    for (const ColumnSpec& column : table.columns)
        if (const QString condition = conditionOf(column); !condition.isEmpty())
            conditions.append(condition);
    const QString all = conditions.isEmpty() ? u"1"_s : conditions.join(" AND "_L1);
    return u"SELECT 1 FROM \"%1\" WHERE NOT (%2) LIMIT 1"_s.arg(table.name, all);
}

QString createTableSql(const TableSpec& table)
{
    QStringList parts;
    for (const ColumnSpec& column : table.columns)
        if (column.type != ColumnType::Sources)
            parts.append(columnSql(column));
    if (!table.unique.empty()) {
        QStringList names;
        for (const QLatin1StringView name : table.unique)
            names.append(u'"' + QString(name) + u'"');
        parts.append(u"UNIQUE (%1)"_s.arg(names.join(", "_L1)));
    }
    return u"CREATE TABLE \"%1\" (%2) STRICT"_s.arg(table.name, parts.join(", "_L1));
}

QString createSchemaSql()
{
    QString sql = u"PRAGMA application_id = %1; PRAGMA user_version = %2;\n"_s.arg(applicationId)
                      .arg(schemaVersion);
    for (const TableSpec& table : allTables())
        sql += createTableSql(table) + ";\n"_L1;
    sql += "CREATE TABLE \"citation\" (\"fact_table\" TEXT NOT NULL, \"fact_id\" INTEGER NOT NULL, "
           "\"position\" INTEGER NOT NULL, \"source\" TEXT NOT NULL REFERENCES \"sources\"(\"id\"), "
           "PRIMARY KEY (\"fact_table\", \"fact_id\", \"position\")) STRICT, WITHOUT ROWID;\n"
           "CREATE VIRTUAL TABLE \"search\" USING fts5(title, body, content = '', "
           "tokenize = 'unicode61 remove_diacritics 2');\n"_L1;
    return sql;
}

} // namespace steward
