// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timeline_panel.h"

#include "app/views/timeline/note_dialog.h"
#include "app/views/timeline/notes_page.h"
#include "app/views/timeline/sight_page.h"
#include "app/views/timeline/span_page.h"

#include <algorithm>

namespace steward {

namespace {

constexpr int usualHeight = 240;

} // namespace

TimelinePanel::TimelinePanel(Session& session, NoteStore store, QWidget* parent)
    : ViewPanel(parent), m_session(session), m_store(std::move(store)), m_sight(new SightPage(this)),
      m_notesPage(new NotesPage(this))
{
    addTab(m_sight, tr("In Sight"));
    addTab(new SpanPage(session, this), tr("Marked Span"));
    addTab(m_notesPage, tr("Bookmarks"));
    connect(this, &ViewPanel::pageShown, this, [this] {
        if (showsSight())
            emit sightWanted();
    });
    connect(m_sight, &SightPage::factChosen, this, [this](FactRef fact) { m_session.select(fact); });
    connect(&session, &Session::selectionChanged, this, [this](std::optional<FactRef> fact) {
        if (showsSight())
            m_sight->setSelection(fact);
    });
    connect(&session, &Session::datasetChanged, this, &TimelinePanel::loadNotes);
    connectNotes();
    loadNotes();
}

void TimelinePanel::connectNotes()
{
    connect(m_notesPage, &NotesPage::addWanted, this, [this] { askForNote(m_session.state().filter.asOf); });
    connect(m_notesPage, &NotesPage::editWanted, this, &TimelinePanel::editNote);
    connect(m_notesPage, &NotesPage::removeWanted, this, &TimelinePanel::removeNote);
    connect(m_notesPage, &NotesPage::goWanted, this, [this](int number) {
        emit dayWanted(m_notes[static_cast<std::size_t>(number)].day);
    });
}

QSize TimelinePanel::sizeHint() const { return {ViewPanel::sizeHint().width(), usualHeight}; }

void TimelinePanel::loadNotes()
{
    m_notes = m_store.notesOf(*m_session.dataset());
    m_notesPage->show(m_notes);
    emit notesChanged();
}

void TimelinePanel::keepNotes()
{
    std::ranges::stable_sort(m_notes, {}, &TimelineNote::day);
    m_store.setNotes(*m_session.dataset(), m_notes);
    m_notesPage->show(m_notes);
    emit notesChanged();
}

void TimelinePanel::askForNote(Day day)
{
    auto* dialog = new NoteDialog(tr("Add Bookmark"), {day, {}}, m_session.history(), this);
    connect(dialog, &NoteDialog::noteWritten, this, [this](const TimelineNote& note) {
        if (m_notes.size() >= NoteStore::mostNotes)
            return;
        m_notes.push_back(note);
        keepNotes();
    });
    dialog->open();
}

void TimelinePanel::editNote(int number)
{
    const TimelineNote old = m_notes[static_cast<std::size_t>(number)];
    auto* dialog = new NoteDialog(tr("Edit Bookmark"), old, m_session.history(), this);
    connect(dialog, &NoteDialog::noteWritten, this, [this, old](const TimelineNote& note) {
        const auto found = std::ranges::find(m_notes, old);
        if (found == m_notes.end())
            return; // removed meanwhile, or of another dataset
        *found = note;
        keepNotes();
    });
    dialog->open();
}

void TimelinePanel::removeNote(int number)
{
    m_notes.erase(m_notes.begin() + number);
    keepNotes();
}

} // namespace steward
