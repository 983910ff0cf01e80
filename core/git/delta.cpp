// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/git/delta.h"

#include <optional>

namespace steward::git {

namespace {

constexpr std::uint8_t copies = 0x80;
/// What a copy without a length means.
constexpr std::size_t lengthOfNone = 0x10000;

class DeltaReader
{
public:
    explicit DeltaReader(std::span<const std::uint8_t> bytes) : m_bytes(bytes) {}

    bool atEnd() const { return m_offset == m_bytes.size(); }

    std::optional<std::uint8_t> byte()
    {
        if (atEnd())
            return std::nullopt;
        return m_bytes[m_offset++];
    }

    std::optional<std::size_t> size()
    {
        std::size_t value = 0;
        for (unsigned shift = 0; shift < 56; shift += 7) {
            const auto next = byte();
            if (!next)
                return std::nullopt;
            value |= static_cast<std::size_t>(*next & 0x7f) << shift;
            if ((*next & 0x80) == 0)
                return value;
        }
        return std::nullopt;
    }

    /// A number of which only some of its `count` bytes are written; `present` has a bit for each.
    std::optional<std::size_t> sparse(unsigned present, unsigned count)
    {
        std::size_t value = 0;
        for (unsigned i = 0; i < count; ++i) {
            if ((present & (1U << i)) == 0)
                continue;
            const auto next = byte();
            if (!next)
                return std::nullopt;
            value |= static_cast<std::size_t>(*next) << (8 * i);
        }
        return value;
    }

    std::optional<std::span<const std::uint8_t>> take(std::size_t length)
    {
        if (length > m_bytes.size() - m_offset)
            return std::nullopt;
        const auto taken = m_bytes.subspan(m_offset, length);
        m_offset += length;
        return taken;
    }

private:
    std::span<const std::uint8_t> m_bytes;
    std::size_t m_offset = 0;
};

/// The stretch of the base that a copy means; none where it is not there.
std::optional<std::span<const std::uint8_t>> copied(DeltaReader& reader, std::uint8_t instruction,
                                                    std::span<const std::uint8_t> base)
{
    const auto offset = reader.sparse(instruction & 0x0fU, 4);
    const auto length = reader.sparse((instruction >> 4) & 0x07U, 3);
    if (!offset || !length)
        return std::nullopt;
    const std::size_t bytes = *length == 0 ? lengthOfNone : *length;
    if (*offset > base.size() || bytes > base.size() - *offset)
        return std::nullopt;
    return base.subspan(*offset, bytes);
}

} // namespace

bool applyDelta(std::span<const std::uint8_t> base, std::span<const std::uint8_t> delta,
                std::size_t maximum, Bytes& result)
{
    DeltaReader reader(delta);
    const auto baseSize = reader.size();
    const auto resultSize = reader.size();
    if (baseSize != base.size() || !resultSize || *resultSize > maximum)
        return false;
    result.clear();
    result.reserve(*resultSize);
    while (!reader.atEnd()) {
        const std::uint8_t instruction = *reader.byte();
        if (instruction == 0)
            return false;
        const auto part = (instruction & copies) != 0 ? copied(reader, instruction, base)
                                                      : reader.take(instruction);
        if (!part || part->size() > *resultSize - result.size())
            return false;
        result.insert(result.end(), part->begin(), part->end());
    }
    return result.size() == *resultSize;
}

} // namespace steward::git
