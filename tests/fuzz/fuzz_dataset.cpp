// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A dataset file of a stranger.

#include "core/dataset/load_dataset.h"
#include "core/dataset/open_image.h"
#include "core/import/validate_image.h"

#include "tests/fuzz/fuzz_target.h"

using namespace steward;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const DatasetImage image{bytesOf(data, size), QString()};
    const auto header = checkHeader(image.bytes);
    const auto dataset = loadDataset(image, Trust::Checked);
    expect(!dataset || header);
    if (dataset)
        (void)validateImage(image);
    return 0;
}
