// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contributors/repository_activity.h"

#include <optional>

namespace steward {

/// Keeps what was read of repositories, so that the next import reads only what is new. Features
/// and numbers, no names and no addresses. Safe to delete; a file that is damaged or made with
/// other options counts as absent.
class ActivityCache
{
public:
    /// \param folder made when something is stored, readable by its owner alone. Empty: nothing is
    /// kept.
    explicit ActivityCache(QString folder);

    /// The key of the features, one for all repositories of the folder; made at the first call.
    QByteArray key();
    /// \param options what besides the repository decides about the numbers
    std::optional<RepositoryActivity> load(const QString& repository,
                                           const QByteArray& options) const;
    Result<void> store(const QString& repository, const QByteArray& options,
                       const RepositoryActivity& activity) const;

private:
    QString pathOf(const QString& repository) const;

    QString m_folder;
    QByteArray m_key;
};

} // namespace steward
