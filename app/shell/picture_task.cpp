// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/picture_task.h"

#include "app/export/export_registry.h"
#include "app/report/compose_sheets.h"
#include "app/report/picture_file.h"
#include "app/session/note_store.h"
#include "app/session/pin_store.h"
#include "app/session/settings_path.h"
#include "app/text/list_text.h"

#include <QFileInfo>

#include <set>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

DaySpan windowOf(const Session& session, PictureChoice::Extent extent)
{
    const ViewState& state = session.state();
    switch (extent) {
    case PictureChoice::Extent::Marked: return state.timeline.marked.value_or(state.window);
    case PictureChoice::Extent::Whole: return session.history();
    case PictureChoice::Extent::Visible: break;
    }
    return state.window;
}

bool isPossible(const PictureFormat& format, bool onSheets)
{
    return !onSheets || format.suffix != "svg"_L1;
}

QString knownSuffixes(bool onSheets)
{
    QStringList suffixes;
    for (const PictureFormat& format : pictureFormats())
        if (isPossible(format, onSheets))
            suffixes.append(u'.' + format.suffix);
    return listText(suffixes);
}

Error unknownFormat(const QString& suffix, bool onSheets)
{
    Error error = errorOf(ErrorCode::NoSuchThing);
    error.column = u"format"_s;
    error.value = suffix;
    error.expected = knownSuffixes(onSheets);
    return error;
}

/// The beginnings of the eras, the compare day and the as-of day, by time.
std::vector<Day> tellingDays(const Session& session)
{
    const Dataset& dataset = *session.dataset();
    std::set<Day> days{session.state().filter.asOf};
    for (const int era : erasOf(dataset))
        days.insert(dataset.periods[static_cast<std::size_t>(era)].interval.resolved.start.latest);
    if (session.state().compare)
        days.insert(*session.state().compare);
    return {days.begin(), days.end()};
}

} // namespace

PictureAbilities abilitiesOf(const ViewEntry& view, const Session& session, QSize shown)
{
    PictureAbilities abilities;
    abilities.hasTime = view.id == "timeline"_L1 || view.id == "growth"_L1;
    abilities.hasMarked = session.state().timeline.marked.has_value();
    abilities.hasSheets = view.sheets != nullptr;
    abilities.hasSources = view.sources != nullptr;
    abilities.shown = shown;
    abilities.title = view.name() + u" \u2013 "_s + session.dataset()->info.title;
    if (view.id == "members"_L1)
        abilities.days = tellingDays(session);
    return abilities;
}

PictureTask pictureTask(const ViewEntry& view, const Session& session, const Theme& theme, const PictureChoice& choice,
                        const QString& path)
{
    PictureTask task;
    task.view = &view;
    task.choice = choice;
    task.path = path;
    task.request.snapshot = session.snapshot();
    task.request.compare = session.compareSnapshot();
    task.request.window = windowOf(session, choice.extent);
    task.request.size = choice.size;
    // By name, so that the size of texts on the screen does not matter.
    task.request.theme = Theme::byName(choice.theme.isEmpty() ? theme.name : choice.theme).value_or(Theme::light());
    task.request.timeline = session.state().timeline;
    task.request.members = session.state().members;
    task.request.growth = session.state().growth;
    task.request.transfer = session.state().transfer;
    task.request.pins = PinStore(settingsPath()).pinsOf(*session.dataset(), session.state().members.arrangement);
    task.request.selection = session.state().selection;
    task.request.hasLegend = choice.hasLegend;
    task.request.hasSources = choice.hasSources;
    task.request.title = choice.title;
    for (const Day day : choice.days) {
        Filter filter = session.state().filter;
        filter.asOf = day;
        task.request.days.push_back(takeSnapshot(session.dataset(), filter));
    }
    if (choice.hasNotes)
        task.request.notes = NoteStore(settingsPath()).notesOf(*session.dataset());
    return task;
}

Result<std::vector<OutputFile>> PictureTask::draw() const
{
    const QString suffix = QFileInfo(path).suffix();
    const PictureFormat* format = pictureFormatForSuffix(suffix);
    if (!format || !isPossible(*format, choice.onSheets))
        return unknownFormat(suffix, choice.onSheets);
    if (choice.onSheets) {
        const auto sheets = composeSheets(*view, request, choice.paper, choice.across);
        if (!sheets)
            return sheets.error();
        const Snapshot& snapshot = *request.snapshot;
        return renderReport(*sheets, {format->suffix == "png"_L1 ? ReportFormat::Png : ReportFormat::Pdf,
                                      dpiAtScale(choice.scale), path,
                                      recordOf(*snapshot.dataset, snapshot.asOf(), sheets->options.title)});
    }
    const auto bytes = drawPictureFile(*view, request, {format, choice.scale});
    if (!bytes)
        return bytes.error();
    return std::vector<OutputFile>{{path, *bytes}};
}

} // namespace steward
