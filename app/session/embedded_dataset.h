// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"

namespace steward {

/// The PyTorch dataset in the executable, read where it lies.
Result<DatasetPtr> loadEmbeddedDataset();

} // namespace steward
