// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contributors/identity_file.h"

#include "core/contributors/text_of_bytes.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumLines = 5'000'000;

QLatin1StringView reasonWord(MergeReason reason)
{
    switch (reason) {
    case MergeReason::First: return {};
    case MergeReason::Told: return "told"_L1;
    case MergeReason::Address: return "same address"_L1;
    case MergeReason::Login: return "same login"_L1;
    case MergeReason::LocalPart: return "same before the @ at one employer"_L1;
    case MergeReason::Name: return "same name"_L1;
    }
    return {};
}

/// A line break or a bracket would make another line of it.
QString oneLine(QString text)
{
    for (QChar& c : text)
        if (c < u' ' || c == u'<' || c == u'>')
            c = u' ';
    return text;
}

std::vector<std::vector<std::uint32_t>> membersOf(const MergedIdentities& merged)
{
    std::vector<std::vector<std::uint32_t>> members(merged.persons);
    for (std::uint32_t i = 0; i < merged.personOf.size(); ++i)
        members[merged.personOf[i]].push_back(i);
    return members;
}

} // namespace

std::unordered_map<Feature, int> readIdentityFile(const QByteArray& text, const QString& file,
                                                  const FeatureHash& hash,
                                                  std::vector<Error>& problems)
{
    std::unordered_map<Feature, int> groups;
    int group = 0;
    qint64 number = 0;
    for (const QString& line : textOfBytes(text).split(u'\n')) {
        if (++number > maximumLines)
            break;
        const QString words = line.trimmed();
        if (words.startsWith(u'#'))
            continue;
        if (words.isEmpty()) {
            ++group;
            continue;
        }
        const qsizetype open = words.indexOf(u'<');
        const qsizetype close = words.indexOf(u'>', open);
        if (open < 0 || close < 0) {
            Error error = errorOf(ErrorCode::BadSyntax, file);
            error.line = number;
            error.value = words.left(200);
            problems.push_back(error);
            continue;
        }
        const NameAndAddress person{words.first(open).trimmed(),
                                    words.sliced(open + 1, close - open - 1).trimmed()};
        groups.emplace(makeIdentity(person, hash).exact, group);
    }
    return groups;
}

QByteArray writeIdentityFile(std::span<const NameAndAddress> people,
                             std::span<const std::int64_t> commits, const MergedIdentities& merged)
{
    QString text =
        u"# Who is who. A block of lines is one person; to take people apart, or to join\n"
        "# them, move lines between blocks and import again with this file.\n"
        "# It holds names and addresses: keep it as you would keep those.\n"_s;
    for (const auto& members : membersOf(merged)) {
        std::int64_t total = 0;
        for (const std::uint32_t identity : members)
            total += commits[identity];
        text += u"\n# commits: %1\n"_s.arg(total);
        for (const std::uint32_t identity : members) {
            const NameAndAddress& person = people[identity];
            text += oneLine(person.name) + u" <"_s + oneLine(person.address) + u'>';
            if (const auto reason = reasonWord(merged.reasons[identity]); !reason.isEmpty())
                text += u"  # "_s + reason;
            text += u'\n';
        }
    }
    return text.toUtf8();
}

} // namespace steward
