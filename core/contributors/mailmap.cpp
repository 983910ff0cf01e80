// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contributors/mailmap.h"

#include "core/contributors/text_of_bytes.h"

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumLines = 1'000'000;

QString bothKey(const QString& name, const QString& address)
{
    return name.toLower() + u'\n' + address.toLower();
}

/// Takes "Name <address>" off the front; false where there is none.
bool takePerson(QString& rest, NameAndAddress& person)
{
    const qsizetype open = rest.indexOf(u'<');
    const qsizetype close = rest.indexOf(u'>', open);
    if (open < 0 || close < 0)
        return false;
    person.name = rest.first(open).trimmed();
    person.address = rest.sliced(open + 1, close - open - 1).trimmed();
    rest = rest.sliced(close + 1);
    return true;
}

} // namespace

Mailmap::Mailmap(const QByteArray& text)
{
    int lines = 0;
    for (const QString& line : textOfBytes(text).split(u'\n'))
        if (++lines <= maximumLines)
            addLine(line.section(u'#', 0, 0));
}

void Mailmap::addLine(const QString& line)
{
    QString rest = line;
    NameAndAddress proper;
    if (!takePerson(rest, proper))
        return;
    NameAndAddress commit;
    const bool hasCommitAddress = takePerson(rest, commit);
    if (!hasCommitAddress)
        commit.address = proper.address;
    const Proper to{proper.name, hasCommitAddress ? proper.address : QString()};
    if (hasCommitAddress && !commit.name.isEmpty())
        m_byBoth.insert(bothKey(commit.name, commit.address), to);
    else
        m_byAddress.insert(commit.address.toLower(), to);
    ++m_entries;
}

NameAndAddress Mailmap::apply(NameAndAddress person) const
{
    if (m_entries == 0)
        return person;
    auto found = m_byBoth.constFind(bothKey(person.name, person.address));
    if (found == m_byBoth.constEnd()) {
        found = m_byAddress.constFind(person.address.toLower());
        if (found == m_byAddress.constEnd())
            return person;
    }
    if (!found->name.isEmpty())
        person.name = found->name;
    if (!found->address.isEmpty())
        person.address = found->address;
    return person;
}

} // namespace steward
