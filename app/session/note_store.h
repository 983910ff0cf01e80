// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/dataset.h"
#include "core/timeline/layout_timeline.h"

#include <QString>

#include <vector>

namespace steward {

/// The user's own bookmarks on the time axis, kept in the settings for each dataset by its title and
/// subject, so that a newer edition of the file finds them again. Never written into the dataset.
class NoteStore
{
public:
    /// \param path of the settings file
    explicit NoteStore(QString path);

    /// By day. What cannot be read is left out.
    std::vector<TimelineNote> notesOf(const Dataset& dataset) const;
    /// False where the settings cannot be written.
    bool setNotes(const Dataset& dataset, const std::vector<TimelineNote>& notes);

    static constexpr std::size_t mostNotes = 500; ///< of a dataset; the rest is dropped
    static constexpr int longestText = 300;

private:
    QString m_path;
};

} // namespace steward
