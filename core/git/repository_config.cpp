// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/git/repository_config.h"

#include "core/base/read_file.h"

#include <QList>

namespace steward::git {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maximumConfigBytes = 1 << 20;

void take(const QString& section, const QString& key, const QString& value,
          RepositoryConfig& config)
{
    if (section == "[remote \"origin\"]"_L1 && key == "url"_L1)
        config.originUrl = value.left(2048);
    if (key == "promisor"_L1 || key == "partialclone"_L1)
        config.isPartial = true;
    if (section == "[extensions]"_L1 && key == "refstorage"_L1)
        config.usesReftable = value.compare("reftable"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

RepositoryConfig readRepositoryConfig(const QString& folder)
{
    RepositoryConfig config;
    const auto bytes = readRegularFile(folder + "/config"_L1, maximumConfigBytes);
    if (!bytes)
        return config;
    QString section;
    for (const QByteArray& raw : bytes->split('\n')) {
        const QString line = QString::fromUtf8(raw).trimmed();
        if (line.startsWith(u'[')) {
            section = line;
            continue;
        }
        const qsizetype equals = line.indexOf(u'=');
        if (equals > 0)
            take(section, line.first(equals).trimmed().toLower(), line.sliced(equals + 1).trimmed(),
                 config);
    }
    return config;
}

} // namespace steward::git
