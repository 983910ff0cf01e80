// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>

#include <memory>
#include <mutex>

namespace steward {

/// SHA-256 of the bytes of a file in hexadecimal, as `sha256sum` prints it. It is worked out when
/// it is first asked for, and once, whichever thread asks: of the embedded dataset it takes longer
/// than loading it. Copies share it.
class ImageHash
{
public:
    QString of(const QByteArray& bytes) const
    {
        std::call_once(m_state->once, [&] {
            const auto hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
            m_state->text = QString::fromLatin1(hash.toHex());
        });
        return m_state->text;
    }

private:
    struct State
    {
        std::once_flag once;
        QString text;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace steward
