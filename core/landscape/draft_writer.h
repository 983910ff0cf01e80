// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/landscape/landscape_draft.h"
#include "core/landscape/member_tracks.h"

#include <map>
#include <optional>

namespace steward {

/// A draft being written from listings, with what all its rows share: the versions as sources, and
/// a way to leave out what is no date.
class DraftWriter
{
public:
    /// \param isHistory whether the day of a version says when something was first seen
    DraftWriter(const LandscapeOptions& options, std::span<const ListedVersion> versions,
                bool isHistory);

    Draft& draft() { return m_draft; }
    const LandscapeOptions& options() const { return m_options; }
    std::span<const ListedVersion> versions() const { return m_versions; }
    bool isHistory() const { return m_isHistory; }
    Day dayOf(std::size_t version) const { return m_versions[version].day; }

    /// The sources of a fact, as a cell: the versions that show it, each once, oldest first.
    QString cite(std::vector<std::size_t> versions);
    /// The date a text is; what is no date goes to what is left out. An empty text is no problem.
    std::optional<PartialDate> date(const SeenText& text, QLatin1StringView column);
    void skip(ErrorCode code, const SeenText& text, QLatin1StringView column);

    /// Writes the sources that were cited and hands the draft over. Once, at the end.
    Draft finish(const QString& publisher);

private:
    LandscapeOptions m_options;
    std::span<const ListedVersion> m_versions;
    bool m_isHistory;
    Draft m_draft;
    std::map<std::size_t, QString> m_sources; ///< keys, by version
    QSet<QString> m_sourceKeys;
};

/// The file at a commit, as git has it: "1a2b3c4d5e6f:landscape.yml"; the path without a commit.
QString fileAt(const QString& commit, const LandscapeOptions& options);

} // namespace steward
