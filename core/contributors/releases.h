// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/day.h"
#include "core/git/repository.h"

#include <stop_token>
#include <vector>

namespace steward {

/// A tag that names a version.
struct Release
{
    QString tag;        ///< "v1.13.0"
    Day day;            ///< of the tag where it is annotated, else of its commit; UTC
    int importance = 1; ///< 3: x.0 or x.0.0; 2: x.y or x.y.0; 1: the rest, and pre-releases
};

struct Releases
{
    std::vector<Release> releases; ///< by day, then tag
    std::int64_t ignored = 0;      ///< tags that name no version, or have no possible date
};

/// Reads the tags of a repository; at most 100,000.
Releases readReleases(git::Repository& repository, std::stop_token stop = {});

/// Of a tag's name: 1 to 3; 0 where it names no version.
int releaseImportance(const QString& tag);

} // namespace steward
