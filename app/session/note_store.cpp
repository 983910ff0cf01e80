// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/note_store.h"

#include "app/session/dataset_key.h"
#include "app/session/settings_path.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

QString keyFor(const Dataset& dataset) { return "notes/"_L1 + datasetKey(dataset); }

void sortByDay(std::vector<TimelineNote>& notes)
{
    std::ranges::stable_sort(notes, {}, &TimelineNote::day);
}

} // namespace

NoteStore::NoteStore(QString path) : m_path(std::move(path)) {}

std::vector<TimelineNote> NoteStore::notesOf(const Dataset& dataset) const
{
    const QSettings settings(m_path, QSettings::IniFormat);
    const QJsonArray stored = QJsonDocument::fromJson(settings.value(keyFor(dataset)).toByteArray()).array();
    std::vector<TimelineNote> notes;
    for (const QJsonValue& value : stored) {
        const QJsonObject object = value.toObject();
        const auto day = parseDay(object.value("day"_L1).toString());
        if (day && notes.size() < mostNotes)
            notes.push_back({*day, object.value("text"_L1).toString().left(longestText)});
    }
    sortByDay(notes);
    return notes;
}

bool NoteStore::setNotes(const Dataset& dataset, const std::vector<TimelineNote>& notes)
{
    QJsonArray stored;
    for (std::size_t i = 0; i < std::min(notes.size(), mostNotes); ++i)
        stored.append(QJsonObject{{u"day"_s, isoText(notes[i].day)}, {u"text"_s, notes[i].text.left(longestText)}});
    if (!mayWriteSettings(m_path))
        return false;
    QSettings settings(m_path, QSettings::IniFormat);
    if (stored.isEmpty())
        settings.remove(keyFor(dataset));
    else
        settings.setValue(keyFor(dataset), QJsonDocument(stored).toJson(QJsonDocument::Compact));
    settings.sync();
    return settings.status() == QSettings::NoError;
}

} // namespace steward
