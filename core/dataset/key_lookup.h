// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QLatin1StringView>
#include <QString>

#include <cstdint>
#include <functional>
#include <limits>
#include <string>
#include <string_view>
#include <unordered_map>

namespace steward {

/// Rows by key, looked up by the UTF-8 bytes as SQLite hands them out; remembers the last answer,
/// since neighbouring rows mostly share it.
class KeyLookup
{
public:
    KeyLookup() = default;
    explicit KeyLookup(const QHash<QString, std::int32_t>& keys)
    {
        for (auto it = keys.begin(); it != keys.end(); ++it)
            m_rows.emplace(it.key().toStdString(), it.value());
    }

    void add(QLatin1StringView key, std::int32_t row)
    {
        m_rows.insert_or_assign(std::string(key.data(), static_cast<std::size_t>(key.size())), row);
    }

    /// missingRow where there is no such key.
    std::int32_t find(QByteArrayView key)
    {
        const std::string_view bytes(key.data(), static_cast<std::size_t>(key.size()));
        if (!m_hasLast || bytes != m_lastKey) {
            m_lastKey = bytes;
            m_hasLast = true;
            const auto found = m_rows.find(bytes);
            m_lastRow = found == m_rows.end() ? missingRow : found->second;
        }
        return m_lastRow;
    }

    static constexpr std::int32_t missingRow = std::numeric_limits<std::int32_t>::min();

private:
    struct BytesHash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view bytes) const noexcept
        {
            return std::hash<std::string_view>{}(bytes);
        }
    };

    std::unordered_map<std::string, std::int32_t, BytesHash, std::equal_to<>> m_rows;
    std::string m_lastKey;
    std::int32_t m_lastRow = missingRow;
    bool m_hasLast = false;
};

} // namespace steward
