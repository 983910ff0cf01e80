// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/day.h"
#include "core/git/repository.h"

#include <stop_token>
#include <vector>

namespace steward::git {

/// A file as a commit of the default branch left it.
struct FileVersion
{
    ObjectId commit;
    Day day; ///< of the commit, UTC
    QByteArray bytes;
};

/// The bytes of a file at a commit; none where there is no such file. \param path "folder/file".
/// Errors: MissingObject, BadObject.
Result<std::optional<QByteArray>> readFileAt(Repository& repository, const ObjectId& commit,
                                             std::string_view path);

/// The versions of a file along the first parents of the default branch, oldest first; one for each
/// commit that changed it. Commits without the file are left out, after the first an empty one
/// stands for them. At most `maximumVersions`, the newest. Errors: NotFound where no commit has the
/// file; MissingObject, BadObject; Cancelled.
Result<std::vector<FileVersion>> readFileHistory(Repository& repository, std::string_view path,
                                                 std::size_t maximumVersions,
                                                 std::stop_token stop = {});

} // namespace steward::git
