// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/draft.h"

#include "core/import/compile_tables.h"

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumKeyLength = 60;

bool hasInfo(const Draft& draft, QLatin1StringView key)
{
    for (std::size_t row = 0; row < draft.rowCount(FactKind::Info); ++row)
        if (draft.cell(FactKind::Info, row, "key"_L1) == key)
            return true;
    return false;
}

void addInfo(Draft& draft, QLatin1StringView key, const QString& value)
{
    if (!value.isEmpty() && !hasInfo(draft, key))
        draft.add(FactKind::Info, {{"key"_L1, key}, {"value"_L1, value}});
}

/// The name without marks of accents, in lower case, as words of ASCII letters and digits.
QString asciiWords(const QString& name)
{
    QString words;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        const bool isWord = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (isWord)
            words += c;
        else if (c.category() != QChar::Mark_NonSpacing && !words.isEmpty()
                 && !words.endsWith(u'-'))
            words += u'-';
    }
    words.truncate(maximumKeyLength);
    while (words.endsWith(u'-'))
        words.chop(1);
    return words;
}

} // namespace

std::int32_t Draft::add(FactKind kind, std::initializer_list<DraftCell> cells)
{
    const TableSpec& spec = tableOf(kind);
    TextTable& table = tables[static_cast<std::size_t>(kind)];
    TextRow row(spec.columns.size());
    for (const DraftCell& cell : cells) {
        const int column = spec.indexOf(cell.column);
        Q_ASSERT(column >= 0);
        row[static_cast<std::size_t>(column)] = cell.value;
    }
    table.rows.push_back(std::move(row));
    table.lines.push_back(0);
    return static_cast<std::int32_t>(table.rows.size() - 1);
}

void Draft::skip(Error problem)
{
    ++skippedCount;
    if (skipped.size() < static_cast<std::size_t>(ImportReport::maximumProblems))
        skipped.push_back(std::move(problem));
}

void Draft::note(ImportNoteCode code, const QString& subject, const QString& value, qint64 count)
{
    notes.push_back({code, subject, value, count});
}

const QString& Draft::cell(FactKind kind, std::size_t row, QLatin1StringView column) const
{
    const int index = tableOf(kind).indexOf(column);
    Q_ASSERT(index >= 0);
    return tables[static_cast<std::size_t>(kind)].rows[row][static_cast<std::size_t>(index)];
}

QString makeKey(const QString& name, QSet<QString>& taken)
{
    QString base = asciiWords(name);
    if (base.isEmpty())
        base = u"x"_s;
    const auto numbered = [&base](int number) { return base + u'-' + QString::number(number); };
    QString key = base;
    if (taken.contains(base)) {
        // Numbers are given out in order, so a free one is found by doubling and then halving: a
        // hundred thousand rows of one name would take for ever one by one.
        int free = 2;
        while (taken.contains(numbered(free)))
            free *= 2;
        int used = free / 2;
        while (free - used > 1) {
            const int middle = used + (free - used) / 2;
            (taken.contains(numbered(middle)) ? used : free) = middle;
        }
        key = numbered(free);
    }
    taken.insert(key);
    return key;
}

Result<ImportReport> finishDraft(Draft draft, const DraftInfo& info, const Progress& progress,
                                 std::stop_token stop)
{
    addInfo(draft, "title"_L1, info.title);
    addInfo(draft, "subject"_L1, info.subject);
    addInfo(draft, "as_of"_L1, info.asOf);
    ImportReport report;
    checkTextTables(draft.tables, report);
    for (const TableSpec& table : allTables())
        report.rows.push_back({table.name, static_cast<qint64>(draft.rowCount(table.kind))});
    report.rows[static_cast<std::size_t>(FactKind::Contribution)].rows += static_cast<qint64>(
        draft.contributions.size());
    if (!report.problems.empty())
        return report;
    auto image = compileTables(draft.tables, draft.contributions, progress, std::move(stop));
    if (!image)
        return image.error();
    report.image = *std::move(image);
    return report;
}

} // namespace steward
