// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace steward::git {

/// The few facts taken from a repository's configuration. Everything else in it, includes above
/// all, is not looked at.
struct RepositoryConfig
{
    QString originUrl;
    bool isPartial = false;
    bool usesReftable = false;
};

RepositoryConfig readRepositoryConfig(const QString& folder);

} // namespace steward::git
