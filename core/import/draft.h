// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every importer hands over: rows of the text form, however the facts were written before. A
// draft is not a dataset yet: it is merged into one, or finished by itself, and only then checked
// and compiled. So an importer knows its own format and nothing of files, keys in use or SQL.

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/import/import_report.h"
#include "core/import/text_tables.h"

#include <QSet>

#include <initializer_list>
#include <stop_token>
#include <utility>
#include <vector>

namespace steward {

/// Commits of one contributor with one affiliation in one repository and month. There may be
/// millions, so they are numbers and not rows of text.
struct DraftContribution
{
    std::int32_t repository = 0;  ///< row of the draft's repositories table
    std::int32_t month = 0;       ///< Month::number
    std::int32_t contributor = 0; ///< one per person over the whole draft
    std::int32_t affiliation =
        0; ///< row of the draft's organizations table, or of Contribution's special values
    std::int32_t commits = 0;

    auto operator<=>(const DraftContribution&) const = default;
};

/// Something the user should know that is no problem of a row. Worded by app/text/import_text.
enum class ImportNoteCode : std::uint8_t {
    // Any table of text
    ColumnIgnored,     ///< subject: its name
    TimeOfDayDropped,  ///< count: rows; dates have no time of day
    MarkupDropped,     ///< count: texts that were HTML
    RecurrenceIgnored, ///< count: recurring entries, of which the first occurrence is kept
    AlarmsIgnored,     ///< count
    PrefixStripped,    ///< count: cells that had been neutralised for spreadsheets
    // Landscapes
    LeftCensored,      ///< count: members there on the first day seen; they may have joined earlier
    SchemeChanged,     ///< subject: what the tiers were; value: what they became
    Renamed,           ///< subject: former name; value: new name
    RevertCollapsed,   ///< count: changes taken back the next time and so not told as history
    UnreadableVersion, ///< subject: commit; value: why
    // Git
    BotRecognised,       ///< subject: its name; count: commits
    DomainRenamed,       ///< subject: former domain; value: new domain; count: people who changed
    DomainUnknown,       ///< subject: domain; count: commits without an organization
    HomonymsApart,       ///< count: names that two people at one employer share
    MailmapUsed,         ///< count: its entries
    TagsIgnored,         ///< count: tags that name no version
    ShallowHistory,      ///< subject: repository; history begins where it was cut off
    GraftsIgnored,       ///< subject: repository
    ReplacementsIgnored, ///< subject: repository
    AlternatesIgnored,   ///< subject: repository
    PartialClone,        ///< subject: repository
    DateReplaced,        ///< count: author dates out of bounds, the commit's own date was taken
    DateDropped,         ///< count: commits without any date that can be
    NameMissing,         ///< count: commits without a name
    NameNotUtf8,         ///< count: identities whose name was not UTF-8
    ReadAgain,           ///< subject: repository; its history was rewritten, so it was read anew
    OnlyNew,             ///< subject: repository; count: commits read since the last import
    SharedCommits, ///< subject: repository; count: commits also in one read before it, counted
                   ///< there
};

struct ImportNote
{
    ImportNoteCode code{};
    QString subject;
    QString value;
    qint64 count = 0;
};

/// One cell of a row to be added.
struct DraftCell
{
    QLatin1StringView column;
    QString value;
};

struct Draft
{
    TextTables tables; ///< contributions are below, not here
    std::vector<DraftContribution> contributions;
    std::vector<Error> skipped; ///< what was left out, with file, line and column
    qint64 skippedCount = 0;    ///< of which at most ImportReport::maximumProblems are listed
    std::vector<ImportNote> notes;
    /// Who was taken for whom, as a text to look through and correct: names and addresses. Only
    /// where it was asked for.
    QByteArray review;

    /// Adds a row; columns not named stay empty. Returns its number, from 0.
    std::int32_t add(FactKind kind, std::initializer_list<DraftCell> cells);
    void skip(Error problem);
    void note(ImportNoteCode code, const QString& subject = {}, const QString& value = {},
              qint64 count = 0);
    std::size_t rowCount(FactKind kind) const
    {
        return tables[static_cast<std::size_t>(kind)].rows.size();
    }
    /// The cell of a row by the name of its column.
    const QString& cell(FactKind kind, std::size_t row, QLatin1StringView column) const;
};

/// A key for a row of the given name: lower-case ASCII words joined by '-', at most 60 characters,
/// never empty ("x" where nothing is left), and not among `taken`, to which it is added.
QString makeKey(const QString& name, QSet<QString>& taken);

/// What a dataset of its own needs besides the draft's facts.
struct DraftInfo
{
    QString title;
    QString subject;
    QString asOf; ///< ISO date
};

/// Completes the draft with the rows of the table "dataset" that are missing, checks and compiles
/// it. Problems are in the report, as importDataset has them.
Result<ImportReport> finishDraft(Draft draft, const DraftInfo& info, const Progress& progress = {},
                                 std::stop_token stop = {});

} // namespace steward
