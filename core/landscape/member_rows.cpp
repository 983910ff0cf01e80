// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/landscape/member_rows.h"

#include "core/landscape/tier_runs.h"

#include <QRegularExpression>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

/// "PyTorch Members" → "PyTorch"; "Foundation" where nothing is left.
QString foundationOf(const QString& membersCategory)
{
    static const QRegularExpression member(u"\\bmember(s|ship)?\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption
                                               | QRegularExpression::UseUnicodePropertiesOption);
    QString name = membersCategory;
    name = name.remove(member).simplified();
    return name.isEmpty() ? u"Foundation"_s : name;
}

/// Whether anything is left of it; not so of a slip that was taken back.
bool isListed(const MemberTrack& track)
{
    return std::ranges::any_of(track.tiers,
                               [](const SeenText& tier) { return !tier.text.isEmpty(); });
}

class MemberWriter
{
public:
    MemberWriter(DraftWriter& writer, std::size_t first, QString body)
        : m_writer(writer)
        , m_first(first)
        , m_body(std::move(body))
    {}

    void addOrganization(const MemberTrack& track);
    void addNotes(std::span<const MemberTrack> tracks, qint64 undone);

private:
    /// When a membership began, and how that is known.
    struct Start
    {
        QString date;
        QLatin1StringView qualifier;
        std::vector<std::size_t> shownBy;
    };

    void addMembership(const MemberTrack& track, std::size_t run, const QString& organization);
    Start startOf(const MemberTrack& track, std::size_t run);
    std::optional<SeenText> joinedIn(const MemberTrack& track, std::size_t run);
    bool isAfterAbsence(const MemberTrack& track, std::size_t run) const;

    DraftWriter& m_writer;
    std::size_t m_first; ///< version that lists anybody
    QString m_body;
    QSet<QString> m_keys;
    qint64 m_leftCensored = 0;
};

void MemberWriter::addOrganization(const MemberTrack& track)
{
    const QString& name = track.names.back().text;
    const QString key = makeKey(name, m_keys);
    m_writer.draft().add(FactKind::Organization, {{"id"_L1, key},
                                                  {"name"_L1, name},
                                                  {"kind"_L1, toWord(track.kind)},
                                                  {"homepage"_L1, track.homepage}});
    for (std::size_t run = 0; run < track.tiers.size(); ++run)
        if (!track.tiers[run].text.isEmpty())
            addMembership(track, run, key);
}

/// Medium throughout: one source, and where other records are known its dates of joining are months
/// off.
void MemberWriter::addMembership(const MemberTrack& track, std::size_t run,
                                 const QString& organization)
{
    Start start = startOf(track, run);
    QString end;
    if (run + 1 < track.tiers.size()) {
        const std::size_t version = track.tiers[run + 1].version;
        end = isoText(m_writer.dayOf(version));
        start.shownBy.push_back(version);
    }
    m_writer.draft().add(FactKind::Membership,
                         {{"organization"_L1, organization},
                          {"body"_L1, m_body},
                          {"tier"_L1, track.tiers[run].text},
                          {"start"_L1, start.date},
                          {"start_qualifier"_L1, start.qualifier},
                          {"end"_L1, end},
                          {"confidence"_L1, toWord(Confidence::Medium)},
                          {"sources"_L1, m_writer.cite(std::move(start.shownBy))}});
}

bool MemberWriter::isAfterAbsence(const MemberTrack& track, std::size_t run) const
{
    return run == 0 || track.tiers[run - 1].text.isEmpty();
}

MemberWriter::Start MemberWriter::startOf(const MemberTrack& track, std::size_t run)
{
    const std::size_t version = track.tiers[run].version;
    Start start;
    start.shownBy = {version};
    const bool isJoin = isAfterAbsence(track, run);
    if (const auto joined = isJoin ? joinedIn(track, run) : std::nullopt) {
        start.date = joined->text;
        start.qualifier = "exact"_L1;
        start.shownBy.push_back(joined->version);
        return start;
    }
    if (isJoin && m_writer.dayOf(version) == m_writer.dayOf(m_first))
        ++m_leftCensored;
    if (m_writer.isHistory()) {
        start.date = isoText(m_writer.dayOf(version));
        start.qualifier = "no-later-than"_L1;
    }
    return start;
}

/// The newest date the file gives, while the organization is listed, that lies before the end of
/// the run and not before it had left the time before.
std::optional<SeenText> MemberWriter::joinedIn(const MemberTrack& track, std::size_t run)
{
    const auto& tiers = track.tiers;
    std::size_t left = run + 1;
    while (left < tiers.size() && !tiers[left].text.isEmpty())
        ++left;
    const std::size_t begin = run == 0 ? 0 : tiers[run].version;
    const std::size_t end = left < tiers.size() ? tiers[left].version : m_writer.versions().size();
    std::optional<SeenText> best;
    for (const SeenText& joined : track.joined) {
        if (joined.version < begin || joined.version >= end)
            continue;
        const auto date = m_writer.date(joined, "joined"_L1);
        if (!date)
            continue;
        const bool isBeforeEnd = run + 1 == tiers.size()
                                 || date->firstDay() < m_writer.dayOf(tiers[run + 1].version);
        const bool isAfterLeaving = run < 2
                                    || date->lastDay() >= m_writer.dayOf(tiers[run - 1].version);
        if (!isBeforeEnd)
            m_writer.skip(ErrorCode::EndsBeforeStart, joined, "joined"_L1);
        else if (isAfterLeaving)
            best = joined;
    }
    return best;
}

void MemberWriter::addNotes(std::span<const MemberTrack> tracks, qint64 undone)
{
    Draft& draft = m_writer.draft();
    if (m_leftCensored > 0)
        draft.note(ImportNoteCode::LeftCensored, {}, {}, m_leftCensored);
    for (const MemberTrack& track : tracks)
        for (std::size_t i = 1; i < track.names.size(); ++i)
            draft.note(ImportNoteCode::Renamed, track.names[i - 1].text, track.names[i].text);
    for (const SchemeChange& change : findSchemeChanges(tracks))
        draft.note(ImportNoteCode::SchemeChanged, change.before, change.after.join(", "_L1));
    if (undone > 0)
        draft.note(ImportNoteCode::RevertCollapsed, {}, {}, undone);
}

/// The foundation as a row. Its name is that of the latest heading: a heading may be renamed.
QString addBody(DraftWriter& writer, std::size_t first, const QString& name)
{
    QSet<QString> keys;
    const QString key = makeKey(name, keys);
    Draft& draft = writer.draft();
    draft.add(FactKind::Body, {{"id"_L1, key},
                               {"name"_L1, name},
                               {"kind"_L1, toWord(BodyKind::Foundation)},
                               {"sources"_L1, writer.cite({first})}});
    draft.add(FactKind::Info, {{"key"_L1, u"foundation"_s}, {"value"_L1, key}});
    return key;
}

} // namespace

QString addMemberRows(DraftWriter& writer)
{
    const auto versions = writer.versions();
    QString name = writer.options().foundation;
    const auto hasMembers = [](const ListedVersion& version) {
        return !version.listing->members.empty();
    };
    const auto first = std::ranges::find_if(versions, hasMembers);
    if (first == versions.end())
        return name;
    std::vector<MemberTrack> tracks = followMembers(versions);
    qint64 undone = 0;
    for (MemberTrack& track : tracks) {
        undone += collapseReverts(track.tiers, versions);
        undone += collapseReverts(track.names, versions);
    }
    if (name.isEmpty()) {
        const auto last = std::find_if(versions.rbegin(), versions.rend(), hasMembers);
        name = foundationOf(last->listing->membersCategory);
    }
    const auto firstVersion = static_cast<std::size_t>(first - versions.begin());
    MemberWriter members(writer, firstVersion, addBody(writer, firstVersion, name));
    std::erase_if(tracks, [](const MemberTrack& track) { return !isListed(track); });
    for (const MemberTrack& track : tracks)
        members.addOrganization(track);
    members.addNotes(tracks, undone);
    return name;
}

} // namespace steward
