// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace steward {

/// A text kept in a TextPool.
struct PooledText
{
    std::uint32_t offset = 0;
    std::uint32_t length = 0; ///< bytes of UTF-8

    bool isEmpty() const { return length == 0; }
};

/// Many texts that are seldom looked at, one after another as UTF-8: eight bytes each besides the
/// text, where a QString takes 24, an allocation, and twice the text. Holds at most 4 GiB.
class TextPool
{
public:
    PooledText add(QByteArrayView utf8)
    {
        const PooledText text{static_cast<std::uint32_t>(m_bytes.size()), static_cast<std::uint32_t>(utf8.size())};
        m_bytes.append(utf8);
        return text;
    }
    QString text(PooledText text) const
    {
        return QString::fromUtf8(QByteArrayView(m_bytes).sliced(text.offset, text.length));
    }
    void squeeze() { m_bytes.squeeze(); }

private:
    QByteArray m_bytes;
};

} // namespace steward
