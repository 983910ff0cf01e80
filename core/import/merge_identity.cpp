// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/merge_identity.h"

#include <QRegularExpression>
#include <QUrl>

#include <vector>

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

/// An address of a page, of which what follows the question mark is a part. What is no address is
/// compared as it stands.
QString comparablePage(const QString& address)
{
    const QString page = comparableAddress(address);
    const QString query = QUrl(address).query();
    if (page.isEmpty())
        return address;
    return query.isEmpty() ? page : page + u'?' + query;
}

/// A text without letter case, blanks and punctuation.
QString comparableText(const QString& text)
{
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC).toCaseFolded())
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            letters += c;
    return letters.isEmpty() ? text : letters;
}

/// The name of an organization, also without its legal form: "Acme Co., Ltd." is "acme".
QString comparableName(const QString& name)
{
    static const QRegularExpression form(
        u"[\\s,]+(inc|incorporated|ltd|limited|llc|gmbh|ag|s\\.?a|se|b\\.?v|corp|corporation|co|"
        "company|plc)\\.?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr int mostForms = 3;
    QString plain = name.simplified();
    for (int i = 0; i < mostForms; ++i)
        plain.remove(form);
    return comparableText(plain);
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

/// Columns that say what a row of a table speaks of.
std::vector<QLatin1StringView> subjectColumns(FactKind kind)
{
    switch (kind) {
    case FactKind::OrganizationRelation: return {"child"_L1, "parent"_L1};
    case FactKind::Membership: return {"organization"_L1, "body"_L1};
    case FactKind::Vote: return {"body"_L1, "organization"_L1};
    case FactKind::Role: return {"person"_L1, "body"_L1, "role"_L1};
    case FactKind::ProjectStatus: return {"project"_L1, "status"_L1};
    case FactKind::Coverage: return {"subject"_L1, "state"_L1};
    case FactKind::Figure: return {"metric"_L1, "subject"_L1, "date"_L1};
    default: return {};
    }
}

/// Columns that are about a statement and no part of it.
bool isRemark(const ColumnSpec& column)
{
    return column.type == ColumnType::Sources || column.name == "confidence"_L1;
}

void addSourceIdentities(Identities& identities, const TableSpec& table, const TextRow& row)
{
    const QString& url = cell(table, row, "url"_L1);
    const QString& title = cell(table, row, "title"_L1);
    const QString& publisher = cell(table, row, "publisher"_L1);
    const QString& published = cell(table, row, "published"_L1);
    identities.add("id"_L1, {row[0], title});
    identities.add("url"_L1, {comparablePage(url)});
    identities.add("title"_L1, {title, publisher, published});
    // What has no address at all has nothing but its title to be known by.
    if (url.isEmpty())
        identities.add("bare"_L1, {title + separator + publisher + separator + published});
}

void addProjectIdentities(Identities& identities, const TableSpec& table, const TextRow& row)
{
    const QString name = comparableText(cell(table, row, "name"_L1));
    const QString repository = comparableAddress(cell(table, row, "repository"_L1));
    const QString& kind = cell(table, row, "kind"_L1);
    identities.add("id"_L1, {row[0], name});
    // A repository may have taken in another project: the one of the same kind first.
    identities.add("repository of a kind"_L1, {repository, kind});
    identities.add("name of a kind"_L1, {name, kind});
    identities.add("repository"_L1, {repository});
    identities.add("name"_L1, {name});
}

} // namespace

QStringList identitiesOf(const TableSpec& table, const TextRow& row)
{
    Identities identities;
    const QString& id = row[0];
    const auto of = [&](QLatin1StringView column) { return cell(table, row, column); };
    switch (table.kind) {
    case FactKind::Source: addSourceIdentities(identities, table, row); break;
    case FactKind::Organization:
        identities.add("id"_L1, {id, comparableName(of("name"_L1))});
        identities.add("homepage"_L1, {comparableAddress(of("homepage"_L1))});
        identities.add("name"_L1, {comparableName(of("name"_L1))});
        break;
    case FactKind::Project: addProjectIdentities(identities, table, row); break;
    case FactKind::Repository: identities.add("id"_L1, {id}); break;
    case FactKind::Figure:
        identities.add("figure"_L1,
                       {of("metric"_L1), of("subject"_L1), of("date"_L1), of("value"_L1)});
        break;
    case FactKind::Event:
        identities.add("id"_L1, {id, of("start"_L1)});
        identities.add("title"_L1, {of("start"_L1), comparableText(of("title"_L1))});
        break;
    case FactKind::Period:
        identities.add("id"_L1, {id, of("start"_L1)});
        identities.add("title"_L1, {of("kind"_L1), of("start"_L1), comparableText(of("title"_L1))});
        break;
    default:
        identities.add("id"_L1, {id, comparableText(of("name"_L1))});
        identities.add("name"_L1, {comparableText(of("name"_L1))});
    }
    return identities.take();
}

QString statementOf(const TableSpec& table, const TextRow& row)
{
    QString statement;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const QLatin1StringView name = table.columns[i].name;
        const bool isWording = name.endsWith("qualifier"_L1) || name == "note"_L1;
        if (!isRemark(table.columns[i]) && !isWording)
            statement += row[i] + separator;
    }
    return statement;
}

QString subjectOf(const TableSpec& table, const TextRow& row)
{
    QString subject;
    for (const QLatin1StringView column : subjectColumns(table.kind))
        subject += cell(table, row, column) + separator;
    return subject;
}

QString differingColumn(const TableSpec& table, const TextRow& a, const TextRow& b)
{
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (a[i] != b[i] && table.columns[i].type != ColumnType::Key && !isRemark(table.columns[i]))
            return table.columns[i].name;
    return {};
}

} // namespace steward
