// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/dataset.h"
#include "core/query/snapshot.h"

#include <QStringView>

namespace steward {

/// Path of the compiled PyTorch dataset.
QString pytorchFile();
/// The PyTorch dataset, read once a process.
DatasetPtr pytorchDataset();
/// Its snapshot on an ISO day.
SnapshotPtr pytorchAt(QStringView isoDay);
/// A day that must be one.
Day day(QStringView isoDay);

} // namespace steward
