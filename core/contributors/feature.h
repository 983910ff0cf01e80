// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace steward {

/// Stands for a text that may only be compared: a name, an address, a part of one. 0: there is
/// none.
using Feature = std::uint64_t;

/// Makes features with a key of its own, so that those of one key say nothing to another's. Texts
/// differ in their features with all but certainty: 64 bits of SipHash.
class FeatureHash
{
public:
    explicit FeatureHash(QByteArray key = {}) : m_key(std::move(key)) {}

    const QByteArray& key() const { return m_key; }
    /// 0 for an empty text.
    Feature operator()(QStringView text) const;

private:
    QByteArray m_key;
};

} // namespace steward
