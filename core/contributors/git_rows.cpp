// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contributors/git_rows.h"

#include "core/base/safe_url.h"
#include "core/git/commit_time.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

QString dayText(std::int64_t seconds)
{
    return seconds > 0 ? isoText(git::dayOf(seconds)) : QString();
}

/// The key of the source that says what a repository's history says.
QString sourceKey(const RepositoryFacts& facts) { return u"git-"_s + facts.id; }

/// Host and path of "https://host/path" and of "user@host:path"; none of what lies on a disk.
std::optional<std::pair<QString, QString>> hostAndPath(const QString& origin)
{
    static const QRegularExpression web(
        u"^(?:https?|ssh|git)://(?:[^/@]*@)?([^/:]+)(?::\\d+)?/(.+)$"_s);
    static const QRegularExpression shell(u"^(?:[^/@:]+@)?([^/:]+\\.[^/:]+):(?!//)(.+)$"_s);
    for (const QRegularExpression& form : {web, shell}) {
        const auto match = form.match(origin);
        if (!match.hasMatch())
            continue;
        QString path = match.captured(2);
        while (path.endsWith(u'/'))
            path.chop(1);
        if (path.endsWith(".git"_L1))
            path.chop(4);
        return std::pair(match.captured(1), path);
    }
    return std::nullopt;
}

QString folderName(const QString& path)
{
    const QString name = QFileInfo(QDir(path).absolutePath()).fileName();
    return name.endsWith(".git"_L1) && name.size() > 4 ? name.chopped(4) : name;
}

} // namespace

RepositoryFacts repositoryFacts(const QString& path, const QString& origin, QSet<QString>& taken)
{
    RepositoryFacts facts;
    facts.path = path;
    QString id = folderName(path);
    if (const auto place = hostAndPath(origin)) {
        const QStringList parts = place->second.split(u'/', Qt::SkipEmptyParts);
        id = parts.mid(std::max<qsizetype>(0, parts.size() - 2)).join(u'/');
        if (const auto url = safeWebAddress(u"https://"_s + place->first + u'/' + place->second))
            facts.url = QString::fromLatin1(*url);
    }
    // The list of sources in a cell is separated by semicolons.
    id = id.left(100).replace(u';', u'-').simplified();
    if (id.isEmpty())
        id = u"repository"_s;
    facts.id = id;
    for (int number = 2; taken.contains(facts.id); ++number)
        facts.id = id + u'-' + QString::number(number);
    taken.insert(facts.id);
    return facts;
}

void addRepository(Draft& draft, const RepositoryFacts& facts, const RepositoryActivity& activity,
                   bool isFirst)
{
    const QString commit = git::hexText(activity.tip);
    const QString snapshot = dayText(activity.tipSeconds > 0 ? activity.tipSeconds
                                                             : activity.lastSeconds);
    draft.add(FactKind::Source,
              {{"id"_L1, sourceKey(facts)},
               {"title"_L1, u"Git history of %1 at commit %2"_s.arg(facts.id, commit.left(12))},
               {"url"_L1, facts.url},
               {"published"_L1, snapshot},
               {"kind"_L1, u"repository"_s}});
    draft.add(FactKind::Project,
              {{"id"_L1, facts.id},
               {"name"_L1, facts.id.section(u'/', -1)},
               {"kind"_L1, isFirst ? u"core"_s : u"library"_s},
               {"repository"_L1, facts.url},
               {"joined"_L1, dayText(activity.firstSeconds)},
               {"joined_qualifier"_L1, activity.firstSeconds > 0 ? u"no-later-than"_s : QString()},
               {"sources"_L1, sourceKey(facts)}});
    draft.add(FactKind::Repository, {{"id"_L1, facts.id},
                                     {"project"_L1, facts.id},
                                     {"role"_L1, u"family"_s},
                                     {"url"_L1, facts.url},
                                     {"first_commit"_L1, dayText(activity.firstSeconds)},
                                     {"last_commit"_L1, dayText(activity.lastSeconds)},
                                     {"snapshot"_L1, snapshot},
                                     {"commit"_L1, commit}});
    if (facts.isShallow)
        draft.add(FactKind::Coverage,
                  {{"subject"_L1, facts.id},
                   {"end"_L1, dayText(activity.firstSeconds)},
                   {"state"_L1, u"missing"_s},
                   {"note"_L1, u"The clone is shallow: its history is cut off here."_s},
                   {"sources"_L1, sourceKey(facts)}});
}

void addReleases(Draft& draft, const RepositoryFacts& facts, const Releases& releases,
                 QSet<QString>& eventIds)
{
    const QString name = facts.id.section(u'/', -1);
    for (const Release& release : releases.releases)
        draft.add(FactKind::Event, {{"id"_L1, makeKey(name + u' ' + release.tag, eventIds)},
                                    {"start"_L1, isoText(release.day)},
                                    {"category"_L1, u"release"_s},
                                    {"importance"_L1, QString::number(release.importance)},
                                    {"title"_L1, name + u' ' + release.tag},
                                    {"confidence"_L1, u"high"_s},
                                    {"sources"_L1, sourceKey(facts)}});
}

void addContributions(Draft& draft, std::vector<ContributorRow> rows,
                      const std::vector<Employer>& employers)
{
    std::vector<bool> occurs(employers.size(), false);
    for (const ContributorRow& row : rows)
        if (row.affiliation >= 0)
            occurs[static_cast<std::size_t>(row.affiliation)] = true;
    QSet<QString> taken;
    for (const Employer& employer : employers)
        taken.insert(employer.id);
    std::vector<std::int32_t> organizationRows(employers.size(), -1);
    for (std::size_t i = 0; i < employers.size(); ++i) {
        if (!occurs[i])
            continue;
        const Employer& employer = employers[i];
        const QString id = employer.id.isEmpty() ? makeKey(employer.name, taken) : employer.id;
        organizationRows[i] = draft.add(
            FactKind::Organization,
            {{"id"_L1, id}, {"name"_L1, employer.name}, {"kind"_L1, employer.kind}});
    }
    draft.contributions.reserve(rows.size());
    for (const ContributorRow& row : rows) {
        const std::int32_t affiliation =
            row.affiliation >= 0 ? organizationRows[static_cast<std::size_t>(row.affiliation)]
                                 : row.affiliation;
        draft.contributions.push_back(
            {row.repository, row.month, row.contributor, affiliation, row.commits});
    }
}

} // namespace steward
