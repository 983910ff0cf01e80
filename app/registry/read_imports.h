// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From a request to the reader in core that answers it: opens files, and passes on what the format
// knows of the request.

#pragma once

#include "app/registry/import_registry.h"

namespace steward {

Result<Draft> readGitRequest(const ImportRequest& request, const Progress& progress,
                             std::stop_token stop);
Result<Draft> readLandscapeRequest(const ImportRequest& request, const Progress& progress,
                                   std::stop_token stop);
Result<Draft> readTextFormRequest(const ImportRequest& request, const Progress& progress,
                                  std::stop_token stop);
Result<Draft> readTableRequest(const ImportRequest& request, const Progress& progress,
                               std::stop_token stop);
Result<Draft> readTimelineRequest(const ImportRequest& request, const Progress& progress,
                                  std::stop_token stop);
Result<Draft> readCalendarRequest(const ImportRequest& request, const Progress& progress,
                                  std::stop_token stop);
Result<Draft> readDatasetJsonRequest(const ImportRequest& request, const Progress& progress,
                                     std::stop_token stop);

} // namespace steward
