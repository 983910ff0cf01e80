// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/note_store.h"
#include "app/session/session.h"
#include "app/views/view_panel.h"

namespace steward {

class NotesPage;
class SightPage;

/// Below the timeline: what is in sight as a table, the marked span in numbers, the user's bookmarks.
/// Keeps the bookmarks of the dataset in front of the user.
class TimelinePanel : public ViewPanel
{
    Q_OBJECT

public:
    enum class Page { Sight, Span, Notes };

    TimelinePanel(Session& session, NoteStore store, QWidget* parent = nullptr);

    /// Low, whatever its pages would like: the picture is the main thing.
    QSize sizeHint() const override;

    void toggle(Page page) { togglePage(static_cast<int>(page)); }
    bool showsSight() const { return showsPage(static_cast<int>(Page::Sight)); }
    SightPage& sight() { return *m_sight; }

    /// By day.
    const std::vector<TimelineNote>& notes() const { return m_notes; }
    void askForNote(Day day);
    void editNote(int number);
    void removeNote(int number);

signals:
    void notesChanged();
    void dayWanted(steward::Day day);
    /// The table of what is in sight has come into view.
    void sightWanted();

private:
    void loadNotes();
    void keepNotes();
    void connectNotes();

    Session& m_session;
    NoteStore m_store;
    std::vector<TimelineNote> m_notes;
    SightPage* m_sight;
    NotesPage* m_notesPage;
};

} // namespace steward
