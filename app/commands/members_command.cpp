// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"

#include "core/import/csv_reader.h"

#include "app/text/list_text.h"
#include "app/views/fact_csv.h"
#include "core/query/snapshot.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Members
{
    Q_DECLARE_TR_FUNCTIONS(MembersCommand)
};

/// What scripts read of a member; every text as the dataset has it.
struct Line
{
    QString organization;
    QString name;
    QString tier;
    QString start;
    QString end;
    QString certainty;
    QString confidence;
    QStringList sources;
};

Line lineOf(const Dataset& dataset, const Member& member)
{
    const Membership& row = dataset.memberships[static_cast<std::size_t>(member.membership.row)];
    const StatedInterval& stated = row.interval.stated;
    Line line;
    line.organization = dataset[row.organization].id;
    line.name = dataset[row.organization].name;
    line.tier = row.tier;
    line.start = startCell(stated);
    line.end = endCell(stated);
    line.certainty = certaintyCell(member.membership.certainty);
    line.confidence = toWord(row.provenance.confidence.value_or(Confidence::Low));
    for (const SourceId source : row.provenance.sources)
        line.sources.append(dataset[source].id);
    return line;
}

QByteArray membersCsv(const std::vector<Line>& lines)
{
    QByteArray csv = "organization,name,tier,start,end,certainty,confidence\n";
    for (const Line& line : lines)
        csv += toCsv({line.organization, line.name, line.tier, line.start, line.end, line.certainty,
                      line.confidence});
    return csv;
}

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QByteArray membersJson(const std::vector<Line>& lines, Count count, Day asOf, const Body& body)
{
    QJsonArray members;
    for (const Line& line : lines)
        members.append(QJsonObject{{u"organization"_s, line.organization},
                                   {u"name"_s, line.name},
                                   {u"tier"_s, line.tier},
                                   {u"start"_s, orNull(line.start)},
                                   {u"end"_s, orNull(line.end)},
                                   {u"certainty"_s, line.certainty},
                                   {u"confidence"_s, line.confidence},
                                   {u"sources"_s, QJsonArray::fromStringList(line.sources)}});
    return QJsonDocument(QJsonObject{{u"as_of"_s, isoText(asOf)},
                                     {u"body"_s, body.id},
                                     {u"certain"_s, count.certain},
                                     {u"possible"_s, count.possible},
                                     {u"members"_s, members}})
        .toJson();
}

QByteArray membersText(const std::vector<Line>& lines, Count count, Day asOf, const Body& body)
{
    QString text = Members::tr("%1 as of %2: %3 certain, %4 possible")
                       .arg(body.name, isoText(asOf))
                       .arg(count.certain)
                       .arg(count.possible)
                   + u'\n';
    for (const Line& line : lines) {
        text += "  "_L1 + line.name.leftJustified(42) + u' ' + line.tier.leftJustified(18) + u' '
                + line.start + (line.end.isEmpty() ? QString() : u" \u2013 "_s + line.end)
                + (line.certainty == "possible"_L1 ? u"  ("_s + Members::tr("possible") + u')' : QString())
                + u'\n';
    }
    return text.toUtf8();
}

Exit run(const Call& call)
{
    if (call.arguments.size() > 1)
        return usageError(Members::tr("members takes one FILE"));
    bool ok = true;
    const auto asOf = dayOption(call, u"as-of"_s, ok);
    if (!ok)
        return Exit::Usage;
    if (!asOf)
        return usageError(Members::tr("members needs --as-of DAY; write it as YYYY-MM-DD"));
    const auto dataset = datasetOf(call.arguments.value(0));
    if (!dataset)
        return fail(dataset.error());
    const Dataset& data = **dataset;
    const QString wanted = call.options.value(u"body"_s);
    const BodyId body = wanted.isEmpty() ? data.info.foundation : findBody(data, wanted);
    if (!body.isValid()) {
        Error error = errorOf(ErrorCode::NoSuchThing, data.image.path);
        error.column = u"body"_s;
        error.value = wanted;
        QStringList ids;
        for (const Body& known : data.bodies)
            ids.append(known.id);
        error.expected = listText(ids);
        return fail(error);
    }
    if (*asOf > data.info.asOf)
        warn(call, isoText(*asOf),
             Members::tr("the dataset's evidence ends on %1; nothing is certain after it")
                 .arg(isoText(data.info.asOf)));
    Filter filter;
    filter.asOf = *asOf;
    const SnapshotPtr snapshot = takeSnapshot(*dataset, filter);
    const std::vector<Member> members = membersOf(*snapshot, body);
    std::vector<Line> lines;
    for (const Member& member : members)
        lines.push_back(lineOf(data, member));
    const Count count = countOf(members);
    if (call.options.isSet(u"json"_s))
        return print(membersJson(lines, count, *asOf, data[body]));
    if (call.options.isSet(u"csv"_s))
        return print(membersCsv(lines));
    return print(membersText(lines, count, *asOf, data[body]));
}

} // namespace

Command membersCommand()
{
    return {"members"_L1, "[FILE] --as-of DAY [--body BODY] [--json|--csv]"_L1,
            [] { return Members::tr("List who is a member, or holds a seat, at a day."); },
            [] {
                return QList{QCommandLineOption(u"as-of"_s, Members::tr("The day, as YYYY-MM-DD."), Members::tr("DAY")),
                             QCommandLineOption(u"body"_s, Members::tr("Id of a body; the foundation if left out."), Members::tr("BODY")),
                             jsonOption(),
                             QCommandLineOption(u"csv"_s, Members::tr("Print CSV."))};
            },
            run};
}

} // namespace steward
