// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/error_text.h"

#include "app/text/list_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace steward {

namespace {

struct Errors
{
    Q_DECLARE_TR_FUNCTIONS(Errors)

public:
    static QString fileProblem(const Error& error);
    static QString notSqlite(const QString& kind);
    static QString datasetProblem(const Error& error);
    static QString formProblem(const Error& error);
    static QString valueProblem(const Error& error);
    static QString foreignProblem(const Error& error);
    static QString foreignRemedy(const Error& error);
    static QString fileRemedy(const Error& error);
    static QString formRemedy(const Error& error);
    static QString valueRemedy(const Error& error);
};

/// Control characters of the data would break the line, or the terminal.
QString cleaned(QString text)
{
    for (QChar& c : text)
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            c = u' ';
    return text.left(200);
}

/// With the system's own words, where there are any.
QString detailed(const QString& sentence, const Error& error)
{
    return error.detail.isEmpty() ? sentence
                                  : sentence + QStringLiteral(" (%1)").arg(cleaned(error.detail));
}

QString Errors::fileProblem(const Error& error)
{
    switch (error.code) {
    case ErrorCode::NotFound: return tr("there is no such file or folder");
    case ErrorCode::IsAFolder: return tr("this is a folder, not a file");
    case ErrorCode::NotAFolder: return tr("this is not a folder");
    case ErrorCode::NotARegularFile: return tr("this is not a regular file");
    case ErrorCode::PermissionDenied: return tr("the permission is missing");
    case ErrorCode::TooLarge: return tr("this is too large");
    case ErrorCode::ReadFailed: return detailed(tr("it could not be read"), error);
    case ErrorCode::WriteFailed: return detailed(tr("it could not be written"), error);
    default: return {};
    }
}

QString Errors::notSqlite(const QString& kind)
{
    if (kind == QLatin1StringView("git-lfs"))
        return tr("this is a pointer of Git LFS, not the file it stands for");
    if (kind == QLatin1StringView("html"))
        return tr("this is a web page, not a dataset file");
    if (kind == QLatin1StringView("pgp"))
        return tr("this is an encrypted or signed message, not a dataset file");
    static const QStringList archives{QStringLiteral("gzip"), QStringLiteral("zip"),
                                      QStringLiteral("xz"), QStringLiteral("zstd")};
    if (archives.contains(kind))
        return tr("this is a %1 archive, not a dataset file").arg(kind);
    return kind.isEmpty() ? tr("this is not a dataset file")
                          : tr("this is a file of the format %1, not a dataset file").arg(kind);
}

QString Errors::datasetProblem(const Error& error)
{
    switch (error.code) {
    case ErrorCode::EmptyFile: return tr("the file is empty");
    case ErrorCode::NotSqlite: return notSqlite(error.value);
    case ErrorCode::NotADataset:
        return tr("this is an SQLite file of another application, not a stewardship dataset");
    case ErrorCode::TooNew:
        return tr("this was made by a newer version (format %1, this program knows %2)")
            .arg(cleaned(error.value), cleaned(error.expected));
    case ErrorCode::UnexpectedSchema:
        return tr("its table “%1” is not that of the format").arg(cleaned(error.table));
    case ErrorCode::InUse: return tr("another program is writing this file");
    case ErrorCode::Corrupt:
        if (!error.column.isEmpty())
            return tr("the file is damaged: “%1” is no %2 in table %3")
                .arg(cleaned(error.value), cleaned(error.column), cleaned(error.table));
        return detailed(tr("the file is damaged"), error);
    case ErrorCode::Database: return detailed(tr("the database reports a failure"), error);
    case ErrorCode::Cancelled: return tr("stopped");
    case ErrorCode::NoSuchThing:
        return tr("there is no %1 “%2”").arg(cleaned(error.column), cleaned(error.value));
    case ErrorCode::TooManySheets:
        return tr("this would take %1 sheets of paper; at most %2 are made").arg(cleaned(error.value), cleaned(error.expected));
    default: return {};
    }
}

QString Errors::formProblem(const Error& error)
{
    switch (error.code) {
    case ErrorCode::MissingTable: return tr("the file is missing");
    case ErrorCode::BadEncoding: return tr("a byte here is not UTF-8 text");
    case ErrorCode::BadHeader: return tr("the first line does not name the columns of this table");
    case ErrorCode::UnclosedQuote: return tr("a quotation mark is opened here and never closed");
    case ErrorCode::StrayQuote: return tr("a quotation mark stands where none may be");
    case ErrorCode::WrongFieldCount:
        return tr("the row has %1 fields, the table has %2 columns").arg(error.value, error.expected);
    case ErrorCode::FieldTooLong: return tr("a field is longer than 1 MiB");
    case ErrorCode::TooManyRows: return tr("the table has more than 10 million rows");
    default: return {};
    }
}

QString Errors::valueProblem(const Error& error)
{
    const QString value = cleaned(error.value);
    switch (error.code) {
    case ErrorCode::Required: return tr("a value is missing");
    case ErrorCode::NotADate: return tr("“%1” is no date").arg(value);
    case ErrorCode::NotAMonth: return tr("“%1” is no month").arg(value);
    case ErrorCode::NotANumber: return tr("“%1” is no whole number").arg(value);
    case ErrorCode::NumberOutOfRange: return tr("%1 is out of range").arg(value);
    case ErrorCode::NotInVocabulary: return tr("“%1” is none of the words allowed here").arg(value);
    case ErrorCode::UnknownReference: return tr("nothing has the id “%1”").arg(value);
    case ErrorCode::DuplicateKey: return tr("“%1” stands here twice").arg(value);
    case ErrorCode::EndsBeforeStart:
        return tr("it ends on %1, before it starts on %2").arg(value, cleaned(error.expected));
    case ErrorCode::QualifierWithoutDate: return tr("“%1” qualifies a date that is missing").arg(value);
    case ErrorCode::OverlappingEras:
        return tr("the era “%1” begins before “%2” has ended").arg(value, cleaned(error.expected));
    case ErrorCode::OwnParent: return tr("“%1” is its own parent").arg(value);
    case ErrorCode::CircleOfParents: return tr("the parents of “%1” lead back to it in a circle").arg(value);
    case ErrorCode::OverlappingRoles:
        return tr("the same person holds the same role twice at once, from %1").arg(value);
    default: return {};
    }
}

QString Errors::foreignProblem(const Error& error)
{
    const QString value = cleaned(error.value);
    switch (error.code) {
    case ErrorCode::BadSyntax: return detailed(tr("this is not well-formed"), error);
    case ErrorCode::TooDeep:
        return tr("this is nested deeper than %1 levels").arg(cleaned(error.expected));
    case ErrorCode::HasAliases: return tr("the file refers to other places in itself (YAML aliases)");
    case ErrorCode::UnknownFormat: return tr("this is in none of the formats read here");
    case ErrorCode::NothingToImport: return tr("there is nothing in it to import");
    case ErrorCode::MissingColumn: return tr("no column is chosen for it");
    case ErrorCode::MissingKey: return tr("“%1” is missing").arg(cleaned(error.column));
    case ErrorCode::NotARepository: return tr("this is not a git repository");
    case ErrorCode::RedirectedRepository: return tr("its .git is a file that leads to %1").arg(value);
    case ErrorCode::UnsupportedRepository:
        return detailed(tr("this kind of repository cannot be read"), error);
    case ErrorCode::NoCommits: return tr("the repository has no commits");
    case ErrorCode::MissingObject: return tr("the repository lacks the object %1").arg(value);
    case ErrorCode::BadObject: return tr("the object %1 of the repository is damaged").arg(value);
    default: return {};
    }
}

QString Errors::foreignRemedy(const Error& error)
{
    const QString expected = cleaned(error.expected);
    switch (error.code) {
    case ErrorCode::BadSyntax: return tr("correct it there, or export it anew from where it came");
    case ErrorCode::TooDeep: return tr("check that this is the right file");
    case ErrorCode::HasAliases: return tr("write the values out where they are used");
    case ErrorCode::UnknownFormat: return tr("give one of: %1").arg(expected);
    case ErrorCode::NothingToImport: return tr("check that this is the right file");
    case ErrorCode::MissingColumn: return tr("choose one of: %1").arg(expected);
    case ErrorCode::MissingKey: return tr("add it");
    case ErrorCode::NotARepository:
        return tr("give the folder of a clone, or a bare repository");
    case ErrorCode::RedirectedRepository: return tr("give the repository itself");
    case ErrorCode::UnsupportedRepository: return tr("make an ordinary clone and import that");
    case ErrorCode::NoCommits: return tr("check that its default branch is there");
    case ErrorCode::MissingObject:
        return tr("fetch the whole history (“git fetch --unshallow”), or clone it without alternates");
    case ErrorCode::BadObject: return tr("check it with “git fsck”, or clone it anew");
    default: return {};
    }
}

QString Errors::fileRemedy(const Error& error)
{
    switch (error.code) {
    case ErrorCode::NotFound: return tr("check the path");
    case ErrorCode::IsAFolder:
        return tr("give a file; a folder of CSV files is read with “import csv”");
    case ErrorCode::NotAFolder: return tr("give a folder of CSV files");
    case ErrorCode::NotARegularFile: return tr("give a regular file");
    case ErrorCode::PermissionDenied: return tr("change the permissions or choose another place");
    case ErrorCode::TooLarge: return tr("choose a smaller one");
    case ErrorCode::ReadFailed: return tr("check the disk and try again");
    case ErrorCode::WriteFailed: return tr("choose another place or free some space");
    case ErrorCode::EmptyFile:
    case ErrorCode::NotSqlite:
    case ErrorCode::NotADataset: return tr("open a .stewardship file, or import CSV files");
    case ErrorCode::TooNew: return tr("install a newer version of the program");
    case ErrorCode::UnexpectedSchema: return tr("ask its maker for a file in the published format");
    case ErrorCode::InUse: return tr("close the other program and try again");
    case ErrorCode::Corrupt: return tr("restore it from a copy");
    case ErrorCode::Database: return tr("check the file with “validate”");
    case ErrorCode::Cancelled: return tr("start again when you are ready");
    case ErrorCode::NoSuchThing:
        return error.expected.isEmpty() ? tr("check the spelling")
                                        : tr("choose one of: %1").arg(cleaned(error.expected));
    case ErrorCode::TooManySheets: return tr("choose less time, fewer lanes, or larger paper");
    default: return {};
    }
}

QString Errors::formRemedy(const Error& error)
{
    switch (error.code) {
    case ErrorCode::MissingTable: return tr("add it; a header alone is enough");
    case ErrorCode::BadEncoding: return tr("save the file as UTF-8");
    case ErrorCode::BadHeader: return tr("write the header as: %1").arg(cleaned(error.expected));
    case ErrorCode::UnclosedQuote: return tr("close it, or double it inside a quoted field");
    case ErrorCode::StrayQuote: return tr("quote the whole field and double the mark inside it");
    case ErrorCode::WrongFieldCount: return tr("add or remove commas, or quote a field that holds one");
    case ErrorCode::FieldTooLong: return tr("shorten it");
    case ErrorCode::TooManyRows: return tr("split the dataset");
    default: return {};
    }
}

QString Errors::valueRemedy(const Error& error)
{
    const QString expected = cleaned(error.expected);
    switch (error.code) {
    case ErrorCode::Required: return tr("fill it in");
    case ErrorCode::NotADate: return tr("write YYYY, YYYY-MM or YYYY-MM-DD");
    case ErrorCode::NotAMonth: return tr("write YYYY-MM");
    case ErrorCode::NotANumber: return tr("write digits only");
    case ErrorCode::NumberOutOfRange:
        return expected.isEmpty() ? tr("choose another") : tr("the limit is %1").arg(expected);
    case ErrorCode::NotInVocabulary: return tr("use one of: %1").arg(expected);
    case ErrorCode::UnknownReference:
        return expected.isEmpty() ? tr("correct the id or add the row it names")
                                  : tr("correct the id or add it to %1").arg(expected);
    case ErrorCode::DuplicateKey: return tr("keep one of the two");
    case ErrorCode::EndsBeforeStart: return tr("exchange or correct the dates");
    case ErrorCode::QualifierWithoutDate: return tr("add the date or remove the word");
    case ErrorCode::OverlappingEras: return tr("let one era end on the day the next begins");
    case ErrorCode::OwnParent: return tr("leave the parent empty or name another");
    case ErrorCode::CircleOfParents: return tr("remove one of the rows of the circle");
    case ErrorCode::OverlappingRoles: return tr("join the two rows, or end one before the other begins");
    default: return {};
    }
}

/// The first of the texts that is not empty.
template <class... Texts>
QString firstOf(const QString& first, const Texts&... others)
{
    if constexpr (sizeof...(others) > 0)
        return first.isEmpty() ? firstOf(others...) : first;
    else
        return first;
}

} // namespace

QString errorPlace(const Error& error)
{
    QStringList parts{cleaned(error.file)};
    const bool isInRow = error.file.isEmpty() || !error.table.isEmpty();
    if (error.line > 0)
        parts.append(QString::number(error.line));
    else if (isInRow && error.row > 0)
        parts += {error.table, QString::number(error.row)};
    if (!error.column.isEmpty() && error.code != ErrorCode::NoSuchThing)
        parts.append(cleaned(error.column));
    else if (error.position > 0)
        parts.append(QString::number(error.position));
    // An edit has no file.
    parts.removeAll(QString());
    return parts.join(u':');
}

QString errorProblem(const Error& error)
{
    return firstOf(Errors::fileProblem(error), Errors::datasetProblem(error),
                   Errors::formProblem(error), Errors::valueProblem(error),
                   Errors::foreignProblem(error));
}

QString errorRemedy(const Error& error)
{
    return firstOf(Errors::fileRemedy(error), Errors::formRemedy(error), Errors::valueRemedy(error),
                   Errors::foreignRemedy(error));
}

QString errorLine(const Error& error)
{
    const QString place = errorPlace(error);
    const QString sentence = partsText({errorProblem(error), errorRemedy(error)});
    return place.isEmpty() ? sentence : place + QStringLiteral(": ") + sentence;
}

} // namespace steward
