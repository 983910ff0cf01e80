// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The layout is that of gitformat-pack(5), "pack-*.pack files have the following format".

#include "core/git/pack.h"

#include "core/git/delta.h"

#include <QtEndian>

namespace steward::git {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned offsetDelta = 6;
constexpr unsigned referenceDelta = 7;
/// Type and size, and a base: no object's head is longer.
constexpr std::size_t headBytes = 64;
/// Deltas upon deltas: git itself makes chains of 50, and refuses more than 4,095.
constexpr std::size_t longestChain = 4095;
constexpr std::size_t maximumBasesBytes = 32 << 20;

/// No stream that holds so many bytes is longer, unless made to be.
std::size_t longestStream(std::size_t size) { return size + size / 8 + 256; }

} // namespace

Pack::Pack(PackIndex index, FileWindows file, std::uint8_t idSize)
    : m_index(std::move(index))
    , m_file(std::move(file))
    , m_idSize(idSize)
{}

Result<Pack> Pack::open(const QString& path, std::uint8_t idSize)
{
    auto index = PackIndex::read(path.chopped(4) + "idx"_L1, idSize);
    if (!index)
        return index.error();
    auto file = RandomAccessFile::open(path);
    if (!file)
        return file.error();
    return Pack(*std::move(index), FileWindows(*std::move(file)), idSize);
}

bool Pack::read(std::uint32_t position, GitObject& object)
{
    const auto offset = m_index.offset(position);
    return offset && readAt(*offset, object);
}

bool Pack::readAt(std::uint64_t offset, GitObject& object)
{
    std::vector<Entry> deltas;
    std::uint64_t baseAt = offset;
    while (true) {
        if (const auto known = m_bases.find(baseAt); known != m_bases.end() && !deltas.empty()) {
            object = known->second;
            break;
        }
        const auto entry = entryAt(baseAt);
        if (!entry)
            return false;
        const bool isDelta = entry->type == offsetDelta || entry->type == referenceDelta;
        if (isDelta) {
            if (deltas.size() == longestChain)
                return false;
            deltas.push_back(*entry);
            baseAt = entry->base;
            continue;
        }
        if (entry->type < 1 || entry->type > 4 || !inflateEntry(*entry, object.bytes))
            return false;
        object.type = static_cast<ObjectType>(entry->type);
        break;
    }
    Bytes delta;
    Bytes result;
    while (!deltas.empty()) {
        remember(baseAt, object);
        if (!inflateEntry(deltas.back(), delta)
            || !applyDelta(object.bytes, delta, maximumObjectBytes, result))
            return false;
        object.bytes.swap(result);
        deltas.pop_back();
        baseAt = deltas.empty() ? offset : deltas.back().base;
    }
    return true;
}

std::optional<Pack::Entry> Pack::entryAt(std::uint64_t offset)
{
    const auto head = m_file.bytes(offset, headBytes);
    if (!head || head->size() < 2)
        return std::nullopt;
    Entry entry;
    std::size_t used = 0;
    std::uint8_t byte = (*head)[used++];
    entry.type = (byte >> 4) & 7U;
    entry.size = byte & 15U;
    for (unsigned shift = 4; (byte & 0x80) != 0; shift += 7) {
        if (used == head->size() || shift > 40)
            return std::nullopt;
        byte = (*head)[used++];
        entry.size |= static_cast<std::size_t>(byte & 0x7f) << shift;
    }
    if (entry.size > maximumObjectBytes)
        return std::nullopt;
    if (entry.type == offsetDelta || entry.type == referenceDelta) {
        const bool isReference = entry.type == referenceDelta;
        std::optional<std::uint64_t> base;
        if (!isReference) {
            base = baseOffset(offset, *head, used);
        } else if (head->size() - used >= m_idSize) {
            ObjectId id;
            id.size = m_idSize;
            std::memcpy(id.bytes.data(), head->data() + used, m_idSize);
            used += m_idSize;
            if (const auto position = m_index.find(id))
                base = m_index.offset(*position);
        }
        if (!base)
            return std::nullopt;
        entry.base = *base;
    }
    entry.data = offset + used;
    return entry;
}

std::optional<std::uint64_t> Pack::baseOffset(std::uint64_t offset,
                                              std::span<const std::uint8_t> head,
                                              std::size_t& used) const
{
    std::uint64_t distance = 0;
    for (int bytes = 0; bytes < 9 && used < head.size(); ++bytes) {
        const std::uint8_t byte = head[used++];
        distance = distance << 7 | (byte & 0x7fU);
        if ((byte & 0x80) == 0)
            return distance > 0 && distance < offset ? std::optional(offset - distance)
                                                     : std::nullopt;
        ++distance;
    }
    return std::nullopt;
}

bool Pack::inflateEntry(const Entry& entry, Bytes& output)
{
    const auto stream = m_file.bytes(entry.data, longestStream(entry.size));
    return stream && m_inflater.inflate(*stream, entry.size, output);
}

void Pack::remember(std::uint64_t offset, const GitObject& object)
{
    if (object.bytes.size() > maximumBasesBytes / 4 || m_bases.contains(offset))
        return;
    if (m_basesBytes + object.bytes.size() > maximumBasesBytes) {
        m_bases.clear();
        m_basesBytes = 0;
    }
    m_basesBytes += object.bytes.size();
    m_bases.emplace(offset, object);
}

} // namespace steward::git
