// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contributors/identity_table.h"

#include "core/contributors/text_of_bytes.h"

namespace steward {

namespace {

constexpr std::size_t maximumNameBytes = 512;

QByteArrayView clipped(std::string_view bytes)
{
    const std::size_t size = std::min(bytes.size(), maximumNameBytes);
    return {bytes.data(), static_cast<qsizetype>(size)};
}

/// Commits may say that they are Latin-1 and be right; any other encoding is left to the guess.
QString textIn(std::string_view bytes, std::string_view encoding, bool* isUtf8)
{
    if (encoding == "ISO-8859-1" || encoding == "iso-8859-1" || encoding == "latin1") {
        *isUtf8 = true;
        return QString::fromLatin1(clipped(bytes)).trimmed();
    }
    return textOfBytes(clipped(bytes), isUtf8).trimmed();
}

} // namespace

IdentityTable::IdentityTable(const ActivityOptions& options, RepositoryActivity& activity)
    : m_options(options)
    , m_activity(activity)
{
    for (std::uint32_t i = 0; i < activity.identities.size(); ++i)
        m_byFeature.emplace(activity.identities[i].exact, i);
}

std::uint32_t IdentityTable::numberOf(const git::Signature& signature, std::string_view encoding)
{
    m_key.assign(signature.name);
    m_key += '\0';
    m_key.append(signature.address);
    if (m_key == m_lastKey)
        return m_last;
    const auto known = m_byBytes.find(m_key);
    m_last = known != m_byBytes.end() ? known->second : add(signature, encoding);
    m_lastKey = m_key;
    return m_last;
}

std::uint32_t IdentityTable::add(const git::Signature& signature, std::string_view encoding)
{
    bool nameIsUtf8 = true;
    bool addressIsUtf8 = true;
    const NameAndAddress person = m_options.mailmap.apply(
        {textIn(signature.name, encoding, &nameIsUtf8),
         textIn(signature.address, encoding, &addressIsUtf8)});
    if (!nameIsUtf8 || !addressIsUtf8)
        ++m_activity.counts.nameNotUtf8;
    const Identity identity = makeIdentity(person, m_options.hash);
    const auto next = static_cast<std::uint32_t>(m_activity.identities.size());
    const auto [known, isNew] = m_byFeature.emplace(identity.exact, next);
    if (isNew)
        m_activity.identities.push_back(identity);
    m_activity.people.resize(m_activity.identities.size());
    m_activity.people[known->second] = person;
    m_byBytes.emplace(m_key, known->second);
    return known->second;
}

} // namespace steward
