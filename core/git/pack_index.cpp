// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The layout is that of gitformat-pack(5), "Version 2 pack-*.idx files".

#include "core/git/pack_index.h"

#include <QtEndian>

#include <algorithm>

namespace steward::git {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t headerBytes = 8;
constexpr std::uint64_t fanoutBytes = 256 * 4;
constexpr std::uint64_t crcBytes = 4;
constexpr std::uint64_t offsetBytes = 4;
constexpr std::uint64_t largeOffsetBytes = 8;
constexpr std::uint32_t isLargeOffset = 0x80000000U;
/// More objects than any repository known; an index of that size takes 4 GB.
constexpr std::uint32_t maximumObjects = 150'000'000;

Error damaged(const QString& path)
{
    Error error = errorOf(ErrorCode::BadObject, path);
    error.value = path.section(u'/', -1);
    return error;
}

template <class Number>
void fromBigEndian(std::vector<Number>& numbers)
{
    for (Number& number : numbers)
        number = qFromBigEndian(number);
}

template <class Number>
std::span<std::uint8_t> bytesOf(std::vector<Number>& numbers)
{
    return {reinterpret_cast<std::uint8_t*>(numbers.data()), numbers.size() * sizeof(Number)};
}

/// Bytes 2 to 9 of an id, the first being the same for all of a fan: a number in the order of ids.
std::uint64_t idPrefix(const std::uint8_t* id) { return qFromBigEndian<quint64>(id + 1); }

} // namespace

Result<PackIndex> PackIndex::read(const QString& path, std::uint8_t idSize)
{
    const auto file = RandomAccessFile::open(path);
    if (!file)
        return file.error();
    std::array<std::uint8_t, headerBytes> header{};
    if (!file->read(0, header))
        return damaged(path);
    static constexpr std::array<std::uint8_t, headerBytes> version2{0xff, 't', 'O', 'c',
                                                                    0,    0,   0,   2};
    if (header != version2) {
        Error error = errorOf(ErrorCode::UnsupportedRepository, path);
        error.detail = u"pack index of another version than 2"_s;
        return error;
    }
    PackIndex index;
    index.m_idSize = idSize;
    std::vector<std::uint32_t> fanout(256);
    if (!file->read(headerBytes, bytesOf(fanout)))
        return damaged(path);
    fromBigEndian(fanout);
    if (!std::ranges::is_sorted(fanout) || fanout[255] > maximumObjects)
        return damaged(path);
    std::ranges::copy(fanout, index.m_fanout.begin());
    const std::uint64_t objects = index.count();
    const std::uint64_t idsAt = headerBytes + fanoutBytes;
    const std::uint64_t offsetsAt = idsAt + objects * (idSize + crcBytes);
    const std::uint64_t largeAt = offsetsAt + objects * offsetBytes;
    const std::uint64_t trailer = 2ULL * idSize;
    if (file->size() < largeAt + trailer)
        return damaged(path);
    index.m_ids.resize(objects * idSize);
    index.m_offsets.resize(objects);
    const std::uint64_t large = (file->size() - trailer - largeAt) / largeOffsetBytes;
    index.m_largeOffsets.resize(std::min(large, objects));
    if (!file->read(idsAt, index.m_ids) || !file->read(offsetsAt, bytesOf(index.m_offsets))
        || !file->read(largeAt, bytesOf(index.m_largeOffsets)))
        return damaged(path);
    fromBigEndian(index.m_offsets);
    fromBigEndian(index.m_largeOffsets);
    return index;
}

std::optional<std::uint32_t> PackIndex::find(const ObjectId& id) const
{
    if (id.size != m_idSize)
        return std::nullopt;
    const std::uint8_t first = id.bytes[0];
    std::uint32_t low = first == 0 ? 0 : m_fanout[first - 1U];
    std::uint32_t high = m_fanout[first];
    // Ids are spread evenly, so the place can be guessed; an index made to spoil the guess costs no
    // more than halving does.
    const auto key = idPrefix(id.bytes.data());
    for (int guesses = 0; guesses < 3 && high - low > 16; ++guesses) {
        const auto first64 = idPrefix(idAt(low));
        const auto last64 = idPrefix(idAt(high - 1));
        if (key < first64 || key > last64)
            return std::nullopt;
        const auto share = static_cast<double>(key - first64)
                           / (static_cast<double>(last64 - first64) + 1.0);
        const auto guess = low + static_cast<std::uint32_t>(share * (high - low));
        const std::uint32_t margin = 8;
        const std::uint32_t before = guess - low > margin ? guess - margin : low;
        const std::uint32_t after = high - guess > margin ? guess + margin : high - 1;
        if (key < idPrefix(idAt(before)))
            high = before;
        else if (key > idPrefix(idAt(after)))
            low = after + 1;
        else {
            low = before;
            high = after + 1;
        }
    }
    while (low < high) {
        const std::uint32_t middle = low + (high - low) / 2;
        const int order = std::memcmp(idAt(middle), id.bytes.data(), m_idSize);
        if (order == 0)
            return middle;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return std::nullopt;
}

std::optional<std::uint64_t> PackIndex::offset(std::uint32_t position) const
{
    const std::uint32_t offset = m_offsets[position];
    if ((offset & isLargeOffset) == 0)
        return offset;
    const std::uint32_t large = offset & ~isLargeOffset;
    if (large >= m_largeOffsets.size())
        return std::nullopt;
    return m_largeOffsets[large];
}

} // namespace steward::git
