// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/json_reader.h"

#include "core/import/import_report.h"

namespace steward {

namespace {

constexpr int pollEvery = 4096;

} // namespace

JsonReader::JsonReader(QByteArray bytes, std::stop_token stop)
    : m_size(bytes.size())
    , m_scanner(std::move(bytes))
    , m_stop(std::move(stop))
{}

Result<void> JsonReader::check() const
{
    if (m_size > maximumJsonBytes)
        return errorOf(ErrorCode::TooLarge);
    if (m_size == 0)
        return errorOf(ErrorCode::EmptyFile);
    return {};
}

Result<void> JsonReader::readObject(const Member& member)
{
    QSet<QString> keys;
    return walkObject([&] { return readMember(keys, member); });
}

Result<void> JsonReader::walkObject(const Item& member)
{
    if (const auto entered = enter(); !entered)
        return entered;
    if (const auto taken = m_scanner.take('{'); !taken)
        return taken;
    if (!m_scanner.takeIf('}')) {
        do {
            if (const auto done = member(); !done)
                return done;
        } while (m_scanner.takeIf(','));
        if (const auto taken = m_scanner.take('}'); !taken)
            return taken;
    }
    --m_depth;
    return {};
}

Result<void> JsonReader::readMember(QSet<QString>& keys, const Member& member)
{
    m_scanner.skipBlanks();
    Error problem = m_scanner.errorHere(ErrorCode::DuplicateKey);
    const auto key = readKey();
    if (!key)
        return key.error();
    if (!keys.contains(*key)) {
        keys.insert(*key);
        return member(*key);
    }
    problem.column = problem.value = key->left(200);
    if (m_problems.size() < static_cast<std::size_t>(ImportReport::maximumProblems))
        m_problems.push_back(std::move(problem));
    return skip();
}

Result<void> JsonReader::readList(const Item& item)
{
    if (const auto entered = enter(); !entered)
        return entered;
    if (const auto taken = m_scanner.take('['); !taken)
        return taken;
    if (!m_scanner.takeIf(']')) {
        int count = 0;
        do {
            if (++count % pollEvery == 0 && m_stop.stop_requested())
                return errorOf(ErrorCode::Cancelled);
            if (const auto done = item(); !done)
                return done;
        } while (m_scanner.takeIf(','));
        if (const auto taken = m_scanner.take(']'); !taken)
            return taken;
    }
    --m_depth;
    return {};
}

Result<JsonValue> JsonReader::read()
{
    int budget = maximumJsonValues;
    return readWithin(budget);
}

Result<JsonValue> JsonReader::readWithin(int& budget)
{
    const auto kind = m_scanner.peek();
    if (!kind)
        return kind.error();
    if (--budget < 0)
        return m_scanner.errorHere(ErrorCode::TooLarge);
    if (*kind == JsonKind::Text)
        return m_scanner.readText();
    if (*kind == JsonKind::Number)
        return m_scanner.readNumber();
    if (*kind == JsonKind::Bool || *kind == JsonKind::Null)
        return m_scanner.readWord();
    JsonValue value = m_scanner.begun(*kind);
    const auto done = *kind == JsonKind::Object ? readMembers(value, budget)
                                                : readItems(value, budget);
    if (!done)
        return done.error();
    return value;
}

Result<void> JsonReader::readMembers(JsonValue& value, int& budget)
{
    return readObject([&](const QString& key) -> Result<void> {
        auto member = readWithin(budget);
        if (!member)
            return member.error();
        value.members.push_back({key, *std::move(member)});
        return {};
    });
}

Result<void> JsonReader::readItems(JsonValue& value, int& budget)
{
    return readList([&]() -> Result<void> {
        auto item = readWithin(budget);
        if (!item)
            return item.error();
        value.items.push_back(*std::move(item));
        return {};
    });
}

Result<void> JsonReader::skip()
{
    const auto kind = m_scanner.peek();
    if (!kind)
        return kind.error();
    if (*kind == JsonKind::Object)
        return walkObject([this]() -> Result<void> {
            const auto key = readKey();
            return key ? skip() : key.error();
        });
    if (*kind == JsonKind::List)
        return readList([this] { return skip(); });
    if (const auto value = read(); !value)
        return value.error();
    return {};
}

Result<QString> JsonReader::readKey()
{
    if (const auto kind = m_scanner.peek(); !kind || *kind != JsonKind::Text)
        return m_scanner.errorHere(ErrorCode::BadSyntax);
    auto key = m_scanner.readText();
    if (!key)
        return key.error();
    if (const auto taken = m_scanner.take(':'); !taken)
        return taken.error();
    return std::move(key->text);
}

/// One level deeper.
Result<void> JsonReader::enter()
{
    if (++m_depth <= maximumJsonDepth)
        return {};
    Error error = m_scanner.errorHere(ErrorCode::TooDeep);
    error.expected = QString::number(maximumJsonDepth);
    return error;
}

} // namespace steward
