// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/merge_identity.h"

#include "core/base/day.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar separator(0x1f);

const QString& cell(const TableSpec& table, const TextRow& row, QLatin1StringView column)
{
    return row[static_cast<std::size_t>(table.indexOf(column))];
}

/// Host and path, without what does not tell addresses apart.
QString comparableAddress(const QString& address)
{
    if (address.isEmpty())
        return {};
    const QUrl url(address.contains("://"_L1) ? address : u"https://"_s + address);
    QString host = url.host().toLower();
    if (host.startsWith("www."_L1))
        host.remove(0, 4);
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.endsWith(".git"_L1))
        path.chop(4);
    return host.isEmpty() ? QString() : host + path.toLower();
}

/// A name without its legal form, letter case and punctuation.
QString comparableName(const QString& name)
{
    static const QRegularExpression form(
        u"[,]?\\s+(inc|incorporated|ltd|limited|llc|gmbh|ag|sa|s\\.a|se|bv|corp|corporation|co|company|plc)\\.?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString plain = name.simplified();
    plain.remove(form);
    QString letters;
    for (const QChar c : plain.normalized(QString::NormalizationForm_KC).toCaseFolded())
        if (c.isLetterOrNumber())
            letters += c;
    return letters.isEmpty() ? plain : letters;
}

/// Identities made of a word for their kind and some cells; none where a cell is empty.
class Identities
{
public:
    void add(QLatin1StringView word, const QStringList& parts)
    {
        if (!parts.contains(QString()))
            m_list.append(word + separator + parts.join(separator));
    }
    QStringList take() { return std::move(m_list); }

private:
    QStringList m_list;
};

std::vector<QLatin1StringView> subjectColumns(FactKind kind)
{
    switch (kind) {
    case FactKind::OrganizationRelation: return {"child"_L1, "parent"_L1};
    case FactKind::Membership: return {"organization"_L1, "body"_L1};
    case FactKind::Vote: return {"body"_L1, "organization"_L1};
    case FactKind::Role: return {"person"_L1, "body"_L1, "role"_L1};
    case FactKind::ProjectStatus: return {"project"_L1, "status"_L1};
    case FactKind::Coverage: return {"subject"_L1, "state"_L1};
    default: return {};
    }
}

struct Days
{
    Day first;
    Day end;
};

Days daysOf(const TableSpec& table, const TextRow& row)
{
    Days days{Day::min(), Day::max()};
    const int start = table.indexOf("start"_L1);
    const int end = table.indexOf("end"_L1);
    if (start < 0 || end < 0)
        return days;
    if (const auto date = parsePartialDate(row[static_cast<std::size_t>(start)]))
        days.first = date->firstDay();
    if (const auto date = parsePartialDate(row[static_cast<std::size_t>(end)]))
        days.end = date->firstDay();
    return days;
}

} // namespace

QStringList identitiesOf(const TableSpec& table, const TextRow& row)
{
    Identities identities;
    const QString& id = row[0];
    const auto of = [&](QLatin1StringView column) { return cell(table, row, column); };
    switch (table.kind) {
    case FactKind::Source:
        identities.add("url"_L1,
                       {comparableAddress(of("url"_L1)), QUrl(of("url"_L1)).query(), u"."_s});
        if (QUrl(of("url"_L1)).query().isEmpty())
            identities.add("url"_L1, {comparableAddress(of("url"_L1)), of("title"_L1)});
        identities.add("id"_L1, {id, of("title"_L1)});
        identities.add("title"_L1, {of("title"_L1), of("publisher"_L1), of("published"_L1)});
        break;
    case FactKind::Organization:
        identities.add("id"_L1, {id, comparableName(of("name"_L1))});
        identities.add("homepage"_L1, {comparableAddress(of("homepage"_L1))});
        identities.add("name"_L1, {comparableName(of("name"_L1))});
        break;
    case FactKind::Project:
        identities.add("id"_L1, {id, comparableName(of("name"_L1))});
        identities.add("repository"_L1, {comparableAddress(of("repository"_L1)), of("kind"_L1)});
        identities.add("name"_L1, {comparableName(of("name"_L1)), of("kind"_L1)});
        break;
    case FactKind::Repository: identities.add("id"_L1, {id}); break;
    case FactKind::Figure:
        identities.add("figure"_L1,
                       {of("metric"_L1), of("subject"_L1), of("date"_L1), of("value"_L1)});
        break;
    case FactKind::Event:
        identities.add("id"_L1, {id, of("start"_L1)});
        identities.add("title"_L1, {of("start"_L1), comparableName(of("title"_L1))});
        break;
    case FactKind::Period: identities.add("id"_L1, {id, of("start"_L1)}); break;
    default:
        identities.add("id"_L1, {id, comparableName(of("name"_L1))});
        identities.add("name"_L1, {comparableName(of("name"_L1))});
    }
    return identities.take();
}

QString statementOf(const TableSpec& table, const TextRow& row)
{
    QString statement;
    for (std::size_t i = 0; i < row.size(); ++i)
        if (table.columns[i].type != ColumnType::Sources
            && table.columns[i].name != "confidence"_L1)
            statement += row[i] + separator;
    return statement;
}

QString subjectOf(const TableSpec& table, const TextRow& row)
{
    QString subject;
    for (const QLatin1StringView column : subjectColumns(table.kind))
        subject += cell(table, row, column) + separator;
    return subject;
}

bool overlap(const TableSpec& table, const TextRow& a, const TextRow& b)
{
    const Days first = daysOf(table, a);
    const Days second = daysOf(table, b);
    return first.first < second.end && second.first < first.end;
}

QString differingColumn(const TableSpec& table, const TextRow& a, const TextRow& b)
{
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (a[i] != b[i] && table.columns[i].type != ColumnType::Sources
            && table.columns[i].name != "confidence"_L1)
            return table.columns[i].name;
    return {};
}

bool wouldOverlap(const TableSpec& table, const TextRow& row, const std::vector<TextRow>& rows)
{
    if (table.kind != FactKind::Period || cell(table, row, "kind"_L1) != "era"_L1)
        return false;
    return std::ranges::any_of(rows, [&](const TextRow& other) {
        return cell(table, other, "kind"_L1) == "era"_L1 && overlap(table, row, other);
    });
}

} // namespace steward
