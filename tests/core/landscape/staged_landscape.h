// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Landscapes written inline in tests, and drafts as short texts to compare with.

#pragma once

#include "core/landscape/landscape_draft.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace steward {

/// An item of a members' tier. `more` are further keys, "homepage_url: …", each on its line.
struct StagedMember
{
    QByteArray name;
    QByteArray tier;
    std::vector<QByteArray> more = {};
};

/// The members under their tiers, in the order given; the tiers as they first occur.
inline QByteArray landscapeOf(const std::vector<StagedMember>& members)
{
    std::vector<QByteArray> tiers;
    for (const StagedMember& member : members)
        if (std::ranges::find(tiers, member.tier) == tiers.end())
            tiers.push_back(member.tier);
    QByteArray yaml = "categories:\n  - name: Acme Foundation Members\n    subcategories:\n";
    for (const QByteArray& tier : tiers) {
        yaml += "      - name: " + tier + "\n        items:\n";
        for (const StagedMember& member : members) {
            if (member.tier != tier)
                continue;
            yaml += "          - name: " + member.name + "\n";
            for (const QByteArray& line : member.more)
                yaml += "            " + line + "\n";
        }
    }
    return yaml;
}

inline Day dayAt(QLatin1StringView text) { return *parseDay(QString(text)); }

/// The commits of a landscape. Commit ids are "c1", "c2", …
class StagedHistory
{
public:
    StagedHistory& at(const char* day, const std::vector<StagedMember>& members)
    {
        return bytesAt(day, landscapeOf(members));
    }
    StagedHistory& bytesAt(const char* day, const QByteArray& bytes)
    {
        m_versions.push_back(
            {u'c' + QString::number(m_versions.size() + 1), dayAt(QLatin1StringView(day)), bytes});
        return *this;
    }
    Result<Draft> draft(const LandscapeOptions& options = {
                            QStringLiteral("landscape.yml"), {}, {}, {}}) const
    {
        return landscapeHistoryDraft(m_versions, options, {}, {});
    }
    const std::vector<LandscapeVersion>& versions() const { return m_versions; }

private:
    std::vector<LandscapeVersion> m_versions;
};

/// The cells named, joined by ' '; an empty one as '-'.
inline QStringList rowsOf(const Draft& draft, FactKind kind,
                          std::initializer_list<QLatin1StringView> columns)
{
    QStringList rows;
    for (std::size_t row = 0; row < draft.rowCount(kind); ++row) {
        QStringList cells;
        for (const QLatin1StringView column : columns) {
            const QString& cell = draft.cell(kind, row, column);
            cells.append(cell.isEmpty() ? QStringLiteral("-") : cell);
        }
        rows.append(cells.join(u' '));
    }
    return rows;
}

/// "acme gold 2025-01-01 no-later-than 2025-02-01", '-' for an empty cell.
inline QStringList membershipsOf(const Draft& draft)
{
    using namespace Qt::StringLiterals;
    return rowsOf(draft, FactKind::Membership,
                  {"organization"_L1, "tier"_L1, "start"_L1, "start_qualifier"_L1, "end"_L1});
}

/// The notes of one code as "subject>value#count".
inline QStringList notesOf(const Draft& draft, ImportNoteCode code)
{
    QStringList notes;
    for (const ImportNote& note : draft.notes)
        if (note.code == code)
            notes.append(QStringLiteral("%1>%2#%3").arg(note.subject, note.value).arg(note.count));
    return notes;
}

/// What keeps a draft from becoming a dataset: problems of rows, or an error. Empty is well.
inline QStringList problemsOf(const Draft& draft)
{
    const auto report = finishDraft(
        draft, {QStringLiteral("Acme"), QStringLiteral("acme"), QStringLiteral("2026-01-01")});
    if (!report)
        return {QStringLiteral("error %1").arg(static_cast<int>(report.error().code))};
    QStringList problems;
    for (const Error& problem : report->problems)
        problems.append(QStringLiteral("%1 %2:%3 %4 %5")
                            .arg(static_cast<int>(problem.code))
                            .arg(problem.file)
                            .arg(problem.row)
                            .arg(problem.column, problem.value));
    return problems;
}

} // namespace steward
