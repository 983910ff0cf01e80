// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What went wrong and where, without a sentence: app/text/error_text words it for people.

#pragma once

#include <QString>

namespace steward {

enum class ErrorCode {
    // Files and folders
    NotFound,
    IsAFolder,
    NotAFolder,
    NotARegularFile,
    PermissionDenied,
    TooLarge,
    ReadFailed,
    WriteFailed,
    // Dataset files
    EmptyFile,
    NotSqlite,
    NotADataset,
    TooNew,
    UnexpectedSchema,
    InUse, ///< another program is writing it
    Corrupt,
    Database,
    // Text form
    MissingTable,
    BadEncoding,
    BadHeader,
    UnclosedQuote,
    StrayQuote,
    WrongFieldCount,
    FieldTooLong,
    TooManyRows,
    // Values
    Required,
    NotADate,
    NotAMonth,
    NotANumber,
    NumberOutOfRange,
    NotInVocabulary,
    UnknownReference,
    DuplicateKey,
    EndsBeforeStart,
    QualifierWithoutDate,
    OverlappingEras,
    OwnParent,
    CircleOfParents,
    OverlappingRoles,
    // Foreign formats
    BadSyntax,       ///< not well-formed; detail: the reader's words
    TooDeep,         ///< nested deeper than expected (a number)
    HasAliases,      ///< YAML that refers to other places in it
    UnknownFormat,   ///< none of the formats of this importer; expected: them
    NothingToImport,
    MissingColumn,   ///< column: what no column was chosen for; expected: the file's columns
    MissingKey,      ///< column: a key an object must have
    // Git
    NotARepository,
    RedirectedRepository, ///< value: where its .git file points to
    UnsupportedRepository, ///< detail: what of it
    NoCommits,
    MissingObject,   ///< value: its id
    BadObject,       ///< value: its id
    // Work
    Cancelled,
    NoSuchThing,
    TooManySheets, ///< value: how many it would take, expected: the most
};

/// A failure or a problem in the input. Fields that do not apply stay empty or 0.
struct Error
{
    ErrorCode code = ErrorCode::Database;
    QString file;    ///< path, or file name inside a folder
    QString table;   ///< table of the dataset, e.g. "events"
    qint64 line = 0; ///< line in the file, from 1
    qint64 row = 0;  ///< row of the table, from 1
    int position = 0; ///< character in the line, from 1 (syntax problems)
    QString column;  ///< column name
    QString value;   ///< what stood there, clipped to 200 characters
    QString expected; ///< what may stand there, in the dataset's own words (e.g. "high, medium, low")
    QString detail;  ///< untranslated text of a library
};

inline Error errorOf(ErrorCode code, const QString& file = {})
{
    Error error;
    error.code = code;
    error.file = file;
    return error;
}

} // namespace steward
