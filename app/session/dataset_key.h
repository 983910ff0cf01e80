// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/dataset.h"

#include <QString>

namespace steward {

/// A name in the settings for what belongs to a dataset, by its title and subject, so that a newer
/// edition of the file finds it again. Sixteen hexadecimal digits.
QString datasetKey(const Dataset& dataset);

} // namespace steward
