// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Objects of a git repository. The first byte says of which kind.

#include "core/git/commit.h"
#include "core/git/delta.h"

#include "tests/fuzz/fuzz_target.h"

using namespace steward;
using namespace steward::git;

namespace {

constexpr std::size_t maximumObject = std::size_t{1} << 20;

void readCommit(std::string_view bytes)
{
    Commit commit;
    if (!parseCommit(bytes, commit))
        return;
    for (const Signature& author : coAuthors(commit.message))
        expect(author.name.size() <= bytes.size() && author.address.size() <= bytes.size());
}

/// The first two bytes are the size of what the delta changes.
void readDelta(std::span<const std::uint8_t> bytes)
{
    if (bytes.size() < 2)
        return;
    const std::size_t wanted = bytes[0] * std::size_t{256} + bytes[1];
    const auto rest = bytes.subspan(2);
    const std::size_t size = std::min(wanted, rest.size());
    Bytes result;
    if (applyDelta(rest.first(size), rest.subspan(size), maximumObject, result))
        expect(result.size() <= maximumObject);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view text(reinterpret_cast<const char*>(data + 1), size - 1);
    switch (data[0]) {
    case 'c': readCommit(text); break;
    case 't': (void)parseTag(text); break;
    case 'm': (void)coAuthors(text); break;
    default: readDelta({data + 1, size - 1});
    }
    return 0;
}
