// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pytorch_dataset.h"

#include "core/dataset/load_dataset.h"

namespace steward {

QString pytorchFile()
{
    return QStringLiteral(STEWARD_DATASET_FILE);
}

DatasetPtr pytorchDataset()
{
    static const DatasetPtr dataset = [] {
        const auto loaded = openDataset(pytorchFile());
        if (!loaded)
            qFatal("The PyTorch dataset cannot be read: error %d, %s %s",
                   static_cast<int>(loaded.error().code), qPrintable(loaded.error().table),
                   qPrintable(loaded.error().detail));
        return *loaded;
    }();
    return dataset;
}

SnapshotPtr pytorchAt(QStringView isoDay)
{
    Filter filter;
    filter.asOf = day(isoDay);
    return takeSnapshot(pytorchDataset(), filter);
}

Day day(QStringView isoDay)
{
    const auto parsed = parseDay(isoDay);
    if (!parsed)
        qFatal("not a day: %s", qPrintable(isoDay.toString()));
    return *parsed;
}

} // namespace steward
