// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/registry/import_registry.h"

#include <functional>

class QWidget;

namespace steward {

/// The fields for what only one format knows, and how they get into a request.
struct ImportOptions
{
    QWidget* fields = nullptr; ///< owned by its parent; null where the format has no options
    std::function<void(ImportRequest&)> writeTo;
};

ImportOptions makeGitOptions(QWidget* parent);
ImportOptions makeLandscapeOptions(QWidget* parent);

} // namespace steward
