// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/git/commit.h"

#include <algorithm>
#include <charconv>

namespace steward::git {

namespace {

/// An octopus of four hundred is known; more than this many parents is no history.
constexpr std::size_t maximumParents = 65'536;
constexpr std::size_t maximumCoAuthors = 1000;

/// The next line without its end, which is taken off `text`.
std::string_view takeLine(std::string_view& text)
{
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return line;
}

std::string_view trimmed(std::string_view text)
{
    const auto isBlank = [](char c) { return static_cast<unsigned char>(c) <= ' '; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// The number after the last '>', as git itself looks for it.
std::optional<std::int64_t> secondsOf(std::string_view line)
{
    const std::size_t bracket = line.rfind('>');
    if (bracket == std::string_view::npos)
        return std::nullopt;
    const std::string_view text = trimmed(line.substr(bracket + 1));
    std::int64_t seconds = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    return error == std::errc() ? std::optional(seconds) : std::nullopt;
}

Signature parseSignature(std::string_view line)
{
    Signature signature;
    signature.seconds = secondsOf(line);
    const std::size_t open = line.find('<');
    signature.name = trimmed(line.substr(0, open));
    if (open == std::string_view::npos)
        return signature;
    const std::size_t close = line.find('>', open);
    const std::size_t length = close == std::string_view::npos ? close : close - open - 1;
    signature.address = trimmed(line.substr(open + 1, length));
    return signature;
}

bool takePrefix(std::string_view& line, std::string_view prefix)
{
    if (!line.starts_with(prefix))
        return false;
    line.remove_prefix(prefix.size());
    return true;
}

} // namespace

bool parseCommit(std::string_view bytes, Commit& commit)
{
    commit.parents.clear();
    commit.author = commit.committer = {};
    commit.encoding = {};
    std::string_view line = takeLine(bytes);
    if (!takePrefix(line, "tree "))
        return false;
    const auto tree = parseObjectId(line);
    if (!tree)
        return false;
    commit.tree = *tree;
    while (!bytes.empty()) {
        line = takeLine(bytes);
        if (line.empty())
            break;
        if (takePrefix(line, "parent ")) {
            const auto parent = parseObjectId(line);
            if (!parent || commit.parents.size() == maximumParents)
                return false;
            commit.parents.push_back(*parent);
        } else if (takePrefix(line, "author ")) {
            commit.author = parseSignature(line);
        } else if (takePrefix(line, "committer ")) {
            commit.committer = parseSignature(line);
        } else if (takePrefix(line, "encoding ")) {
            commit.encoding = line;
        }
    }
    commit.message = bytes;
    return true;
}

std::optional<Tag> parseTag(std::string_view bytes)
{
    Tag tag;
    std::string_view line = takeLine(bytes);
    const auto target = takePrefix(line, "object ") ? parseObjectId(line) : std::nullopt;
    if (!target)
        return std::nullopt;
    tag.target = *target;
    while (!bytes.empty()) {
        line = takeLine(bytes);
        if (line.empty())
            break;
        if (takePrefix(line, "type "))
            tag.type = line;
        else if (takePrefix(line, "tagger "))
            tag.tagger = parseSignature(line);
    }
    return tag;
}

std::vector<Signature> coAuthors(std::string_view message)
{
    static constexpr std::string_view key = "co-authored-by:";
    message = trimmed(message);
    const std::size_t paragraph = message.rfind("\n\n");
    if (paragraph != std::string_view::npos)
        message.remove_prefix(paragraph + 2);
    std::vector<Signature> people;
    while (!message.empty() && people.size() < maximumCoAuthors) {
        std::string_view line = takeLine(message);
        const bool isCoAuthor = line.size() > key.size()
                                && std::ranges::equal(
                                    line.substr(0, key.size()), key, {}, [](char c) {
                                        return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
                                    });
        if (!isCoAuthor)
            continue;
        people.push_back(parseSignature(line.substr(key.size())));
        people.back().seconds.reset();
    }
    return people;
}

} // namespace steward::git
