// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From a request to the reader in core that answers it: opens files, and passes on what the format
// knows of the request.

#pragma once

#include "app/registry/import_registry.h"

namespace steward {

/// What ImportFormat::read is.
using ImportReader = Result<Draft>(const ImportRequest& request, const Progress& progress,
                                   std::stop_token stop);

ImportReader readGitRequest;
ImportReader readLandscapeRequest;
ImportReader readTextFormRequest;
ImportReader readTableRequest;
ImportReader readTimelineRequest;
ImportReader readCalendarRequest;
ImportReader readDatasetJsonRequest;

} // namespace steward
