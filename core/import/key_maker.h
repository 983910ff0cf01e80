// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/draft.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace steward {

/// Keys of one table, made as makeKey makes them. It remembers the last number of each name, so
/// that a million rows of one name take no more time than others.
class KeyMaker
{
public:
    bool contains(const QString& key) const { return m_taken.contains(key); }
    void insert(const QString& key) { m_taken.insert(key); }
    QString make(const QString& name)
    {
        QSet<QString> none;
        const QString base = makeKey(name, none);
        QString key = base;
        for (int& number = m_numbers[base]; m_taken.contains(key);) {
            number = std::max(number, 1) + 1;
            key = base + u'-' + QString::number(number);
        }
        m_taken.insert(key);
        return key;
    }

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_numbers; ///< by the key without a number
};

} // namespace steward
