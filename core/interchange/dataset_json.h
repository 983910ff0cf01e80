// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset_image.h"

#include <stop_token>

namespace steward {

/// The whole dataset in JSON: {"format":"stewardship","schema":1,"tables":{"events":[{…},…],…}},
/// every table and column in the order and with the words of the text form, a row a line. Integers
/// are numbers, sources a list of keys, empty cells are left out. readDatasetJson gives the same
/// rows. Errors: those of reading the image; Cancelled.
Result<QByteArray> toDatasetJson(const DatasetImage& image, std::stop_token stop = {});

} // namespace steward
