// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// SipHash-2-4 of Aumasson and Bernstein (2012): without the key nobody can make two texts that
// collide, and it costs little where there are ten thousands of names.

#include "core/contributors/feature.h"

#include <bit>
#include <cstring>

namespace steward {

namespace {

std::uint64_t wordAt(const char* bytes, std::size_t count)
{
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, count);
    return word;
}

struct SipState
{
    std::uint64_t v0;
    std::uint64_t v1;
    std::uint64_t v2;
    std::uint64_t v3;

    void round()
    {
        v0 += v1;
        v1 = std::rotl(v1, 13) ^ v0;
        v0 = std::rotl(v0, 32);
        v2 += v3;
        v3 = std::rotl(v3, 16) ^ v2;
        v0 += v3;
        v3 = std::rotl(v3, 21) ^ v0;
        v2 += v1;
        v1 = std::rotl(v1, 17) ^ v2;
        v2 = std::rotl(v2, 32);
    }
    void take(std::uint64_t word)
    {
        v3 ^= word;
        round();
        round();
        v0 ^= word;
    }
};

std::uint64_t sipHash(const QByteArray& key, const QByteArray& text)
{
    const std::uint64_t k0 = key.size() >= 16 ? wordAt(key.constData(), 8) : 0;
    const std::uint64_t k1 = key.size() >= 16 ? wordAt(key.constData() + 8, 8) : 0;
    SipState state{k0 ^ 0x736f6d6570736575U, k1 ^ 0x646f72616e646f6dU, k0 ^ 0x6c7967656e657261U,
                   k1 ^ 0x7465646279746573U};
    const auto size = static_cast<std::size_t>(text.size());
    std::size_t offset = 0;
    for (; offset + 8 <= size; offset += 8)
        state.take(wordAt(text.constData() + offset, 8));
    state.take(wordAt(text.constData() + offset, size - offset)
               | static_cast<std::uint64_t>(size) << 56);
    state.v2 ^= 0xff;
    for (int i = 0; i < 4; ++i)
        state.round();
    return state.v0 ^ state.v1 ^ state.v2 ^ state.v3;
}

} // namespace

Feature FeatureHash::operator()(QStringView text) const
{
    if (text.isEmpty())
        return 0;
    const Feature feature = sipHash(m_key, text.toUtf8());
    return feature == 0 ? 1 : feature;
}

} // namespace steward
