// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/landscape/landscape_draft.h"

#include "core/landscape/draft_writer.h"
#include "core/landscape/member_rows.h"
#include "core/landscape/project_rows.h"

#include <QHash>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr double shareOfReading = 0.95;

/// The reason why a version cannot be read, for a note.
QString reasonOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::EmptyFile: return u"empty"_s;
    case ErrorCode::TooDeep: return u"depth"_s;
    case ErrorCode::TooLarge: return u"size"_s;
    case ErrorCode::HasAliases: return u"aliases"_s;
    case ErrorCode::UnknownFormat: return u"format"_s;
    default: return u"syntax"_s;
    }
}

/// What tells a problem from another, wherever in whichever version it stands.
QString identityOf(const Error& problem)
{
    return QString::number(static_cast<int>(problem.code)) + QChar(0x1f) + problem.column
           + QChar(0x1f) + problem.value;
}

/// All versions as listings; those that cannot be read are noted.
class HistoryReader
{
public:
    HistoryReader(const LandscapeOptions& options, std::stop_token stop)
        : m_options(options)
        , m_stop(std::move(stop))
    {}

    Result<void> take(const LandscapeVersion& version);
    std::span<const ListedVersion> versions() const { return m_versions; }
    /// Of the newest version that cannot be read.
    const Error& error() const { return m_error; }
    void handOver(Draft& draft) const;

private:
    Result<std::shared_ptr<const Listing>> read(const LandscapeVersion& version);
    void keepProblems(const Listing& listing);

    const LandscapeOptions& m_options;
    std::stop_token m_stop;
    std::vector<ListedVersion> m_versions;
    QHash<QByteArray, std::shared_ptr<const Listing>> m_listings; ///< a revert brings bytes back
    std::vector<Error> m_problems;
    QSet<QString> m_known; ///< identities of m_problems
    std::vector<ImportNote> m_notes;
    Error m_error = errorOf(ErrorCode::NothingToImport);
    Day m_day = Day::min();
};

Result<std::shared_ptr<const Listing>> HistoryReader::read(const LandscapeVersion& version)
{
    if (const auto known = m_listings.constFind(version.bytes); known != m_listings.constEnd())
        return *known;
    auto listing = readListing(version.bytes, fileAt(version.commit, m_options),
                               m_options.membersCategory, m_stop);
    if (!listing)
        return listing.error();
    auto shared = std::make_shared<const Listing>(*std::move(listing));
    m_listings.insert(version.bytes, shared);
    keepProblems(*shared);
    return Result<std::shared_ptr<const Listing>>(std::move(shared));
}

Result<void> HistoryReader::take(const LandscapeVersion& version)
{
    if (m_stop.stop_requested())
        return errorOf(ErrorCode::Cancelled, m_options.file);
    auto listing = read(version);
    if (!listing && listing.error().code == ErrorCode::Cancelled)
        return listing.error();
    if (!listing) {
        m_error = listing.error();
        m_notes.push_back(
            {ImportNoteCode::UnreadableVersion, version.commit, reasonOf(m_error.code), 0});
        return {};
    }
    m_day = std::max(m_day, version.day);
    m_versions.push_back({version.commit, m_day, version.day, *std::move(listing)});
    return {};
}

/// A problem stands in every version until it is put right; it is told where it first does.
void HistoryReader::keepProblems(const Listing& listing)
{
    QSet<QString> found;
    for (const Error& problem : listing.problems) {
        const QString identity = identityOf(problem);
        found.insert(identity);
        if (!m_known.contains(identity))
            m_problems.push_back(problem);
    }
    m_known.unite(found);
}

void HistoryReader::handOver(Draft& draft) const
{
    for (const ImportNote& note : m_notes)
        draft.notes.push_back(note);
    for (const Error& problem : m_problems)
        draft.skip(problem);
}

Result<Draft> draftOf(const HistoryReader& reader, const LandscapeOptions& options, bool isHistory)
{
    DraftWriter writer(options, reader.versions(), isHistory);
    reader.handOver(writer.draft());
    const QString foundation = addMemberRows(writer);
    addProjectRows(writer);
    const bool isEmpty = writer.draft().rowCount(FactKind::Membership) == 0
                         && writer.draft().rowCount(FactKind::Project) == 0;
    if (isEmpty)
        return errorOf(ErrorCode::NothingToImport, options.file);
    return writer.finish(foundation);
}

} // namespace

Result<Draft> landscapeDraft(const QByteArray& yaml, const LandscapeOptions& options, Day asOf,
                             std::stop_token stop)
{
    HistoryReader reader(options, std::move(stop));
    if (const auto taken = reader.take({{}, asOf, yaml}); !taken)
        return taken.error();
    if (reader.versions().empty())
        return reader.error();
    return draftOf(reader, options, false);
}

Result<Draft> landscapeHistoryDraft(std::span<const LandscapeVersion> oldestFirst,
                                    const LandscapeOptions& options, const Progress& progress,
                                    std::stop_token stop)
{
    HistoryReader reader(options, std::move(stop));
    double done = 0.0;
    for (const LandscapeVersion& version : oldestFirst) {
        if (const auto taken = reader.take(version); !taken)
            return taken.error();
        if (progress)
            progress(++done / static_cast<double>(oldestFirst.size()) * shareOfReading);
    }
    if (reader.versions().empty())
        return reader.error();
    auto draft = draftOf(reader, options, true);
    if (progress)
        progress(1.0);
    return draft;
}

} // namespace steward
