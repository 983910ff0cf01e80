// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/load_dataset.h"
#include "core/import/draft.h"
#include "core/import/import_dataset.h"

#include "tests/support/pytorch_dataset.h"

#include <QTest>

#include <random>

namespace steward {

using ReadFacts = Result<Draft> (*)(const QByteArray&, const QString&, std::stop_token);

/// The draft of bytes that must be readable.
inline Draft draftOf(ReadFacts read, const QByteArray& bytes)
{
    auto draft = read(bytes, QStringLiteral("facts"), {});
    if (!draft)
        qFatal("not read: error %d in line %lld", static_cast<int>(draft.error().code),
               draft.error().line);
    return *std::move(draft);
}

inline ImportReport finished(Draft draft)
{
    auto report = finishDraft(std::move(draft), {QStringLiteral("Title"), QStringLiteral("Subject"),
                                                 QStringLiteral("2026-09-15")});
    if (!report)
        qFatal("not finished: error %d", static_cast<int>(report.error().code));
    return *std::move(report);
}

/// "code@line:row column" of each problem, joined by ';'.
inline QString told(const std::vector<Error>& problems)
{
    QStringList list;
    for (const Error& problem : problems)
        list.append(QStringLiteral("%1@%2:%3 %4")
                        .arg(static_cast<int>(problem.code))
                        .arg(problem.line)
                        .arg(problem.row)
                        .arg(problem.column));
    return list.join(u';');
}

inline QString problem(ErrorCode code, int line, int row = 0, const char* column = "")
{
    return QStringLiteral("%1@%2:%3 %4")
        .arg(static_cast<int>(code))
        .arg(line)
        .arg(row)
        .arg(QLatin1StringView(column));
}

inline qint64 noteCount(const Draft& draft, ImportNoteCode code, const QString& subject = {})
{
    for (const ImportNote& note : draft.notes)
        if (note.code == code && note.subject == subject)
            return subject.isEmpty() ? note.count : 1;
    return 0;
}

/// The rows of a table of a draft, cells joined by '|'.
inline QStringList rowsOf(const Draft& draft, FactKind kind)
{
    QStringList rows;
    for (const TextRow& row : draft.tables[static_cast<std::size_t>(kind)].rows)
        rows.append(QStringList(row.begin(), row.end()).join(u'|'));
    return rows;
}

inline std::vector<TextRow> rowsOf(const DatasetImage& image, FactKind kind)
{
    const auto rows = readTextRows(image, tableOf(kind));
    if (!rows)
        qFatal("table %s cannot be read", tableOf(kind).name.data());
    return *rows;
}

/// Bytes of all kinds, the same ones every time.
inline QByteArray garbage(int size, unsigned seed)
{
    std::mt19937 random(seed);
    QByteArray bytes;
    for (int i = 0; i < size; ++i)
        bytes += static_cast<char>(random() & 0xffU);
    return bytes;
}

/// Reads what is left of `bytes` after each byte, and `bytes` with each byte in turn replaced by
/// those that hurt. Whatever is read must be a draft that can be finished.
inline void readDamaged(ReadFacts read, const QByteArray& bytes)
{
    const auto check = [read](const QByteArray& damaged) {
        const auto draft = read(damaged, QStringLiteral("facts"), {});
        if (!draft) {
            QVERIFY(draft.error().file == QStringLiteral("facts"));
            return;
        }
        // What finishDraft checks, without compiling each.
        ImportReport report;
        checkTextTables(draft->tables, report);
        std::erase_if(report.problems, [](const Error& e) { return e.line == 0 && e.row == 0; });
        QVERIFY2(report.problems.empty(), qPrintable(told(report.problems)));
    };
    for (qsizetype size = 0; size <= bytes.size(); ++size)
        check(bytes.first(size));
    for (qsizetype i = 0; i < bytes.size(); ++i)
        for (const char c : {'\0', '\xff', '"', '\\', '\n', '9', '<', '-'}) {
            QByteArray damaged = bytes;
            damaged[i] = c;
            check(damaged);
        }
}

} // namespace steward
