// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>
#include <QString>

namespace steward {

/// The text as a JSON string, with its quotes, in UTF-8. Readers get back the same text.
QByteArray jsonText(const QString& text);

/// Members of a JSON object, written in the order of the calls: `{"a":"x","b":2}`.
class JsonObjectText
{
public:
    void add(QLatin1StringView key, const QString& text);
    /// Left out where it is empty.
    void addIfAny(QLatin1StringView key, const QString& text);
    /// A number, a list or an object, as JSON has it.
    void addRaw(QLatin1StringView key, const QByteArray& json);
    QByteArray bytes() const { return '{' + m_members + '}'; }
    bool isEmpty() const { return m_members.isEmpty(); }

private:
    QByteArray m_members;
};

/// `["a","b"]`, of values that are JSON already.
QByteArray jsonList(const QList<QByteArray>& values);

} // namespace steward
