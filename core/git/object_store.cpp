// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/git/object_store.h"

#include "core/base/read_file.h"

#include <QDir>

#include <algorithm>

namespace steward::git {

using namespace Qt::StringLiterals;

namespace {

/// A repository with more packs needs housekeeping before anything can be read from it in good
/// time.
constexpr qsizetype maximumPacks = 2000;

Error objectError(ErrorCode code, const ObjectId& id)
{
    Error error = errorOf(code);
    error.value = hexText(id);
    return error;
}

std::optional<ObjectType> typeOf(std::string_view word)
{
    if (word == "commit")
        return ObjectType::Commit;
    if (word == "tree")
        return ObjectType::Tree;
    if (word == "blob")
        return ObjectType::Blob;
    return word == "tag" ? std::optional(ObjectType::Tag) : std::nullopt;
}

/// Takes "commit 123\0" off the front; false where there is no such thing or the size is another.
bool takeLooseHead(GitObject& object)
{
    const std::string_view text = object.text();
    const std::size_t blank = text.find(' ');
    const std::size_t end = text.find('\0');
    if (blank == std::string_view::npos || end == std::string_view::npos || blank > end)
        return false;
    const auto type = typeOf(text.substr(0, blank));
    const std::string_view digits = text.substr(blank + 1, end - blank - 1);
    const std::size_t size = text.size() - end - 1;
    if (!type || digits != std::to_string(size))
        return false;
    object.type = *type;
    object.bytes.erase(object.bytes.begin(),
                       object.bytes.begin() + static_cast<std::ptrdiff_t>(end) + 1);
    return true;
}

} // namespace

Result<ObjectStore> ObjectStore::open(const QString& folder, std::uint8_t idSize)
{
    ObjectStore store;
    store.m_folder = folder;
    store.m_idSize = idSize;
    const QDir packs(folder + "/pack"_L1);
    const QStringList names = packs.entryList({u"pack-*.pack"_s}, QDir::Files, QDir::Name);
    if (names.size() > maximumPacks) {
        Error error = errorOf(ErrorCode::UnsupportedRepository, folder);
        error.detail = u"%1 packs; run “git gc” in a copy of it"_s.arg(names.size());
        return error;
    }
    for (const QString& name : names) {
        auto pack = Pack::open(packs.filePath(name), idSize);
        if (!pack)
            return pack.error();
        store.m_packs.push_back(*std::move(pack));
    }
    std::ranges::stable_sort(store.m_packs, std::ranges::greater(),
                             [](const Pack& pack) { return pack.index().count(); });
    return store;
}

ObjectPlace ObjectStore::find(const ObjectId& id) const
{
    for (std::uint32_t pack = 0; pack < m_packs.size(); ++pack)
        if (const auto position = m_packs[pack].index().find(id))
            return {pack, *position};
    return {};
}

Result<void> ObjectStore::read(const ObjectId& id, ObjectPlace place, GitObject& object)
{
    if (place.pack == ObjectPlace::loose)
        return readLoose(id, object);
    if (!m_packs[place.pack].read(place.position, object))
        return objectError(ErrorCode::BadObject, id);
    return {};
}

Result<void> ObjectStore::readLoose(const ObjectId& id, GitObject& object) const
{
    const QString hex = hexText(id);
    const auto stream = readRegularFile(m_folder + u'/' + hex.left(2) + u'/' + hex.mid(2),
                                        static_cast<qint64>(maximumObjectBytes));
    if (!stream)
        return objectError(stream.error().code == ErrorCode::NotFound ? ErrorCode::MissingObject
                                                                      : ErrorCode::BadObject,
                           id);
    const std::span input(reinterpret_cast<const std::uint8_t*>(stream->constData()),
                          static_cast<std::size_t>(stream->size()));
    if (!m_inflater.inflateUnknown(input, maximumObjectBytes, object.bytes)
        || !takeLooseHead(object))
        return objectError(ErrorCode::BadObject, id);
    return {};
}

} // namespace steward::git
