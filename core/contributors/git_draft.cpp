// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contributors/git_draft.h"

#include "core/contributors/activity_cache.h"
#include "core/contributors/domain_changes.h"
#include "core/contributors/git_rows.h"
#include "core/contributors/identity_file.h"
#include "core/git/file_history.h"

#include <QCryptographicHash>

#include <algorithm>
#include <map>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostDomainsTold = 10;
constexpr std::size_t mostBotsTold = 50;
/// Of a thousand commits that two repositories share, nine hundred are a fork; one may be chance.
constexpr std::int64_t sharedWorthTelling = 1;

class GitDraft
{
public:
    GitDraft(const GitOptions& options, std::stop_token stop)
        : m_options(options)
        , m_stop(std::move(stop))
        , m_cache(options.cacheFolder)
    {
        m_hash = FeatureHash(m_cache.key());
    }

    Result<void> readRepository(const QString& path);
    Result<Draft> finish();

private:
    Result<RepositoryActivity> activityOf(git::Repository& repository,
                                          const RepositoryFacts& facts);
    Result<Mailmap> mailmapOf(git::Repository& repository, QByteArray& text) const;
    void noteRepository(const git::Repository& repository, const RepositoryFacts& facts,
                        const RepositoryActivity& activity, bool wasKnown);
    void noteCounts();
    void noteShared();
    void notePeople(const AllIdentities& all, const MergedIdentities& merged,
                    const AffiliationRules& rules);
    void noteDomains(const AllIdentities& all, const MergedIdentities& merged,
                     const AffiliationRules& rules);
    Error located(Error error, const QString& path) const
    {
        error.file = path;
        return error;
    }

    const GitOptions& m_options;
    std::stop_token m_stop;
    ActivityCache m_cache;
    FeatureHash m_hash;
    Draft m_draft;
    std::vector<RepositoryActivity> m_activities;
    std::vector<RepositoryFacts> m_facts;
    QSet<QString> m_repositoryIds;
    QSet<QString> m_eventIds;
    qint64 m_mailmapEntries = 0;
};

Result<void> GitDraft::readRepository(const QString& path)
{
    auto repository = git::Repository::open(path);
    if (!repository)
        return repository.error();
    RepositoryFacts facts = repositoryFacts(path, repository->origin(), m_repositoryIds);
    facts.isShallow = !repository->shallow().empty();
    auto activity = activityOf(*repository, facts);
    if (!activity)
        return located(activity.error(), path);
    addRepository(m_draft, facts, *activity, m_activities.empty());
    if (m_options.importsTags) {
        const Releases releases = readReleases(*repository, m_stop);
        addReleases(m_draft, facts, releases, m_eventIds);
        if (releases.ignored > 0)
            m_draft.note(ImportNoteCode::TagsIgnored, facts.id, {}, releases.ignored);
    }
    m_activities.push_back(*std::move(activity));
    m_facts.push_back(std::move(facts));
    return {};
}

Result<RepositoryActivity> GitDraft::activityOf(git::Repository& repository,
                                                const RepositoryFacts& facts)
{
    QByteArray mailmapText;
    const auto mailmap = mailmapOf(repository, mailmapText);
    if (!mailmap)
        return mailmap.error();
    m_mailmapEntries += mailmap->entries();
    ActivityOptions options;
    options.countsCoAuthors = m_options.countsCoAuthors;
    options.hash = m_hash;
    options.mailmap = *mailmap;
    options.stop = m_stop;
    const QByteArray decides = (m_options.countsCoAuthors ? "co-authors\n" : "authors\n")
                               + QCryptographicHash::hash(mailmapText, QCryptographicHash::Sha256);
    const auto known = m_options.wantsReview ? std::nullopt : m_cache.load(facts.path, decides);
    auto activity = readActivity(repository, options, known ? &*known : nullptr);
    if (!activity)
        return activity;
    noteRepository(repository, facts, *activity, known.has_value());
    // What cannot be kept is only read again.
    (void)m_cache.store(facts.path, decides, *activity);
    return activity;
}

Result<Mailmap> GitDraft::mailmapOf(git::Repository& repository, QByteArray& text) const
{
    if (!m_options.usesMailmap)
        return Mailmap();
    const auto file = git::readFileAt(repository, repository.head(), ".mailmap");
    // A partial clone may lack it, or the folder it lies in; then there is none.
    if (!file && file.error().code == ErrorCode::MissingObject)
        return Mailmap();
    if (!file)
        return file.error();
    text = file->value_or(QByteArray());
    return Mailmap(text);
}

void GitDraft::noteRepository(const git::Repository& repository, const RepositoryFacts& facts,
                              const RepositoryActivity& activity, bool wasKnown)
{
    const auto noteIf = [&](bool applies, ImportNoteCode code) {
        if (applies)
            m_draft.note(code, facts.id);
    };
    noteIf(facts.isShallow, ImportNoteCode::ShallowHistory);
    noteIf(repository.hasGrafts(), ImportNoteCode::GraftsIgnored);
    noteIf(repository.hasReplacements(), ImportNoteCode::ReplacementsIgnored);
    noteIf(repository.hasAlternates(), ImportNoteCode::AlternatesIgnored);
    noteIf(repository.isPartial(), ImportNoteCode::PartialClone);
    noteIf(activity.readAgain, ImportNoteCode::ReadAgain);
    if (wasKnown && !activity.readAgain)
        m_draft.note(ImportNoteCode::OnlyNew, facts.id, {}, activity.newCommits);
}

void GitDraft::noteCounts()
{
    ActivityCounts sum;
    for (const RepositoryActivity& activity : m_activities) {
        sum.dateReplaced += activity.counts.dateReplaced;
        sum.dateDropped += activity.counts.dateDropped;
        sum.nameMissing += activity.counts.nameMissing;
        sum.nameNotUtf8 += activity.counts.nameNotUtf8;
    }
    const auto noteIf = [this](ImportNoteCode code, qint64 count) {
        if (count > 0)
            m_draft.note(code, {}, {}, count);
    };
    noteIf(ImportNoteCode::MailmapUsed, m_mailmapEntries);
    noteIf(ImportNoteCode::DateReplaced, sum.dateReplaced);
    noteIf(ImportNoteCode::DateDropped, sum.dateDropped);
    noteIf(ImportNoteCode::NameMissing, sum.nameMissing);
    noteIf(ImportNoteCode::NameNotUtf8, sum.nameNotUtf8);
}

void GitDraft::noteShared()
{
    for (std::size_t later = 1; later < m_activities.size(); ++later)
        for (std::size_t earlier = 0; earlier < later; ++earlier) {
            const auto& commits = m_activities[earlier].commits;
            const auto shared = std::ranges::count_if(m_activities[later].commits, [&](auto id) {
                return std::ranges::binary_search(commits, id);
            });
            if (shared >= sharedWorthTelling)
                m_draft.note(ImportNoteCode::SharedCommits, m_facts[later].id, m_facts[earlier].id,
                             shared);
        }
}

void GitDraft::notePeople(const AllIdentities& all, const MergedIdentities& merged,
                          const AffiliationRules& rules)
{
    if (merged.homonyms > 0)
        m_draft.note(ImportNoteCode::HomonymsApart, {}, {}, merged.homonyms);
    std::map<QString, qint64> bots;
    for (std::size_t i = 0; i < all.identities.size(); ++i)
        if (all.identities[i].isBot && !all.people[i].name.isEmpty())
            bots[all.people[i].name] += all.commits[i];
    std::size_t told = 0;
    for (const auto& [name, commits] : bots)
        if (++told <= mostBotsTold)
            m_draft.note(ImportNoteCode::BotRecognised, name, {}, commits);
    noteDomains(all, merged, rules);
}

void GitDraft::noteDomains(const AllIdentities& all, const MergedIdentities& merged,
                           const AffiliationRules& rules)
{
    auto names = rules.domainNames();
    std::map<QString, qint64> unknown;
    for (std::size_t i = 0; i < all.identities.size(); ++i) {
        const Identity& identity = all.identities[i];
        const QString domain = domainOf(all.people[i].address);
        if (!domain.isEmpty())
            names.emplace(identity.domains[0], domain);
        const bool isNobodys = !identity.isPrivate && !identity.isAcademic && !identity.isBot
                               && rules.employerEver(identity) == AffiliationRules::none;
        if (isNobodys && !domain.isEmpty())
            unknown[domain] += all.commits[i];
    }
    for (const DomainChange& change : findDomainChanges(m_activities, all, merged))
        if (names.contains(change.from) && names.contains(change.to))
            m_draft.note(ImportNoteCode::DomainRenamed, names[change.from], names[change.to],
                         change.people);
    std::vector<std::pair<QString, qint64>> most(unknown.begin(), unknown.end());
    std::ranges::stable_sort(most, std::ranges::greater(), &std::pair<QString, qint64>::second);
    for (std::size_t i = 0; i < std::min(most.size(), mostDomainsTold); ++i)
        m_draft.note(ImportNoteCode::DomainUnknown, most[i].first, {}, most[i].second);
}

Result<Draft> GitDraft::finish()
{
    std::vector<Error> problems;
    AffiliationRules rules(m_hash);
    rules.addFile(m_options.domains, m_options.domainsFile, problems);
    const auto told = readIdentityFile(m_options.identities, m_options.identitiesFile, m_hash,
                                       problems);
    for (Error& problem : problems)
        m_draft.skip(std::move(problem));
    const AllIdentities all = joinIdentities(m_activities);
    const MergedIdentities merged = mergeIdentities(all.identities,
                                                    contextsOf(all.identities, rules, told));
    if (m_stop.stop_requested())
        return errorOf(ErrorCode::Cancelled);
    addContributions(m_draft, contributorRows(m_activities, all, merged, rules), rules.employers());
    noteCounts();
    noteShared();
    notePeople(all, merged, rules);
    if (m_options.wantsReview)
        m_draft.review = writeIdentityFile(all.people, all.commits, merged);
    return std::move(m_draft);
}

} // namespace

Result<Draft> readGitDraft(const QStringList& paths, const GitOptions& options,
                           const Progress& progress, std::stop_token stop)
{
    GitDraft draft(options, stop);
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (const auto read = draft.readRepository(paths[i]); !read)
            return read.error();
        if (progress)
            progress(static_cast<double>(i + 1) / static_cast<double>(paths.size() + 1));
    }
    return draft.finish();
}

} // namespace steward
