// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/import_text.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct Notes
{
    Q_DECLARE_TR_FUNCTIONS(ImportNotes)

public:
    static QString table(const ImportNote& note);
    static QString unreadableReason(const QString& word);
    static QString landscape(const ImportNote& note);
    static QString people(const ImportNote& note);
    static QString repository(const ImportNote& note);
};

int number(const ImportNote& note)
{
    return static_cast<int>(std::min<qint64>(note.count, std::numeric_limits<int>::max()));
}

QString Notes::table(const ImportNote& note)
{
    switch (note.code) {
    case ImportNoteCode::ColumnIgnored: return tr("column “%1” was not imported").arg(note.subject);
    case ImportNoteCode::TimeOfDayDropped:
        return tr("%n entry(ies) had a time of day, which is left out", nullptr, number(note));
    case ImportNoteCode::MarkupDropped:
        return tr("%n text(s) had markup, which is left out", nullptr, number(note));
    case ImportNoteCode::RecurrenceIgnored:
        return tr("%n entry(ies) recur; only their first day is imported", nullptr, number(note));
    case ImportNoteCode::AlarmsIgnored:
        return tr("%n alarm(s) or attachment(s) were left out", nullptr, number(note));
    case ImportNoteCode::PrefixStripped:
        return tr("the apostrophe that keeps spreadsheets from calculating was removed from %n "
                  "cell(s)",
                  nullptr, number(note));
    default: return {};
    }
}

QString Notes::unreadableReason(const QString& word)
{
    if (word == QLatin1StringView("syntax"))
        return tr("it is not well-formed");
    if (word == QLatin1StringView("empty"))
        return tr("it is empty");
    if (word == QLatin1StringView("aliases"))
        return tr("it refers to other places in itself");
    if (word == QLatin1StringView("depth") || word == QLatin1StringView("size"))
        return tr("it is too large");
    return tr("it is no landscape");
}

QString Notes::landscape(const ImportNote& note)
{
    switch (note.code) {
    case ImportNoteCode::LeftCensored:
        return tr("%n member(s) were there when the history begins; they may have joined earlier",
                  nullptr, number(note));
    case ImportNoteCode::SchemeChanged:
        return tr("the tiers were renamed: %1 became %2").arg(note.subject, note.value);
    case ImportNoteCode::Renamed: return tr("%1 is now called %2").arg(note.subject, note.value);
    case ImportNoteCode::RevertCollapsed:
        return tr("%n change(s) were taken back soon after and are not told as history", nullptr,
                  number(note));
    case ImportNoteCode::UnreadableVersion:
        return tr("the version of commit %1 could not be read: %2")
            .arg(note.subject, unreadableReason(note.value));
    default: return {};
    }
}

QString Notes::people(const ImportNote& note)
{
    switch (note.code) {
    case ImportNoteCode::BotRecognised:
        return tr("“%1” is taken for a bot, with %n commit(s)", nullptr, number(note))
            .arg(note.subject);
    case ImportNoteCode::DomainRenamed:
        return tr("%n person(s) changed from %1 to %2", nullptr, number(note))
            .arg(note.subject, note.value);
    case ImportNoteCode::DomainUnknown:
        return tr("%1 belongs to no organization known here, %n commit(s)", nullptr, number(note))
            .arg(note.subject);
    case ImportNoteCode::HomonymsApart:
        return tr("%n name(s) belong to two addresses at one employer and were kept apart", nullptr,
                  number(note));
    case ImportNoteCode::MailmapUsed:
        return tr("%n entry(ies) of the repositories’ .mailmap were used", nullptr, number(note));
    case ImportNoteCode::DateReplaced:
        return tr(
            "%n commit(s) have an impossible author date; the date of the commit stands for it",
            nullptr, number(note));
    case ImportNoteCode::DateDropped:
        return tr("%n commit(s) have no possible date and were left out", nullptr, number(note));
    case ImportNoteCode::NameMissing: return tr("%n commit(s) have no name", nullptr, number(note));
    case ImportNoteCode::NameNotUtf8:
        return tr("%n name(s) are not UTF-8 text", nullptr, number(note));
    default: return {};
    }
}

QString Notes::repository(const ImportNote& note)
{
    switch (note.code) {
    case ImportNoteCode::TagsIgnored:
        return tr("left out: %n tag(s) without a version in the name", nullptr, number(note));
    case ImportNoteCode::ShallowHistory:
        return tr("%1: the clone is shallow; its history begins where it was cut off")
            .arg(note.subject);
    case ImportNoteCode::GraftsIgnored: return tr("%1: its grafts were ignored").arg(note.subject);
    case ImportNoteCode::ReplacementsIgnored:
        return tr("%1: its replacement objects were ignored").arg(note.subject);
    case ImportNoteCode::AlternatesIgnored:
        return tr("%1: it borrows objects from elsewhere, which was not followed")
            .arg(note.subject);
    case ImportNoteCode::PartialClone:
        return tr("%1: this is a partial clone; nothing was fetched").arg(note.subject);
    case ImportNoteCode::ReadAgain:
        return tr("%1: its history was rewritten since the last import, so all of it was read")
            .arg(note.subject);
    case ImportNoteCode::OnlyNew:
        return tr("%1: %n new commit(s) since the last import", nullptr, number(note))
            .arg(note.subject);
    case ImportNoteCode::SharedCommits:
        return tr("%1: %n commit(s) are also in %2 and count in both; do not add the two up",
                  nullptr, number(note))
            .arg(note.subject, note.value);
    default: return {};
    }
}

} // namespace

QString importNoteText(const ImportNote& note)
{
    for (const auto& words : {Notes::table, Notes::landscape, Notes::people, Notes::repository})
        if (const QString text = words(note); !text.isEmpty())
            return text;
    return {};
}

} // namespace steward
