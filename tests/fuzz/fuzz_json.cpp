// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON, and a dataset in it. The budget of depth holds.

#include "core/interchange/dataset_json_reader.h"
#include "core/interchange/json_reader.h"

#include "tests/fuzz/fuzz_target.h"

#include <algorithm>

using namespace steward;

namespace {

int depthOf(const JsonValue& value)
{
    int depth = 0;
    for (const JsonValue& item : value.items)
        depth = std::max(depth, depthOf(item));
    for (const JsonMember& member : value.members)
        depth = std::max(depth, depthOf(member.value));
    return depth + 1;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    JsonReader reader(bytes);
    if (reader.check()) {
        const auto value = reader.read();
        expect(!value || depthOf(*value) <= maximumJsonDepth + 1);
    }
    (void)readDatasetJson(bytes, QStringLiteral("file.json"));
    return 0;
}
