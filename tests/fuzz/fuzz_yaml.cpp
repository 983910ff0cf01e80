// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A landscape file. The budget of nodes and depth holds.

#include "core/landscape/landscape.h"
#include "core/landscape/landscape_draft.h"
#include "core/landscape/yaml_reader.h"

#include "tests/fuzz/fuzz_target.h"

#include <algorithm>

using namespace steward;

namespace {

int depthOf(const YamlValue& value)
{
    int depth = 0;
    for (const YamlValue& item : value.items)
        depth = std::max(depth, depthOf(item));
    for (const YamlMember& member : value.members)
        depth = std::max(depth, depthOf(member.value));
    return depth + 1;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    std::vector<Error> problems;
    if (const auto value = readYaml(bytes, {}, problems))
        expect(depthOf(*value) <= maximumYamlDepth + 1);
    (void)readLandscape(bytes, {}, problems);
    (void)landscapeDraft(bytes, {}, Day{20'000});
    return 0;
}
