// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/landscape/landscape.h"

#include "core/landscape/yaml_reader.h"

namespace steward {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView wordOf(YamlKind kind)
{
    switch (kind) {
    case YamlKind::List: return "list"_L1;
    case YamlKind::Map: return "map"_L1;
    case YamlKind::Text: break;
    }
    return "text"_L1;
}

QString withoutSuffix(const QString& name)
{
    constexpr auto suffix = "(member)"_L1;
    const qsizetype length = name.size() - suffix.size();
    const bool hasSuffix = name.endsWith(suffix, Qt::CaseInsensitive)
                           && (length == 0 || name[length - 1].isSpace());
    return hasSuffix ? name.first(length).trimmed() : name;
}

/// Walks the levels of the file. Each value is asked for with the type it must have; another type
/// is told and read as if nothing were there.
class LandscapeWalk
{
public:
    LandscapeWalk(const QString& file, std::vector<Error>& problems)
        : m_file(file)
        , m_problems(problems)
    {}

    Result<Landscape> read(const YamlValue& root);

private:
    void readCategory(const YamlValue& category);
    void readSubcategory(const YamlValue& subcategory, const QString& category);
    void readItem(const YamlValue& item, const QString& category, const QString& subcategory);
    bool is(YamlKind kind, const YamlValue& value, QLatin1StringView key);
    const std::vector<YamlValue>& list(const YamlValue& map, QLatin1StringView key);
    QString text(const YamlValue* map, QLatin1StringView key);
    void report(ErrorCode code, const YamlValue& at, QLatin1StringView column,
                QLatin1StringView expected = {});

    const QString& m_file;
    std::vector<Error>& m_problems;
    Landscape m_landscape;
};

Result<Landscape> LandscapeWalk::read(const YamlValue& root)
{
    for (const QLatin1StringView key : {"categories"_L1, "landscape"_L1}) {
        const YamlValue* categories = root.find(key);
        if (!categories || categories->kind != YamlKind::List)
            continue;
        for (const YamlValue& category : categories->items)
            if (is(YamlKind::Map, category, "category"_L1))
                readCategory(category);
        return std::move(m_landscape);
    }
    Error error = errorOf(ErrorCode::UnknownFormat, m_file);
    error.line = root.line;
    error.expected = u"categories, landscape"_s;
    return error;
}

void LandscapeWalk::readCategory(const YamlValue& category)
{
    const QString name = text(&category, "name"_L1);
    for (const YamlValue& subcategory : list(category, "subcategories"_L1))
        if (is(YamlKind::Map, subcategory, "subcategory"_L1))
            readSubcategory(subcategory, name);
}

void LandscapeWalk::readSubcategory(const YamlValue& subcategory, const QString& category)
{
    const QString name = text(&subcategory, "name"_L1);
    for (const YamlValue& item : list(subcategory, "items"_L1))
        if (is(YamlKind::Map, item, "item"_L1))
            readItem(item, category, name);
}

void LandscapeWalk::readItem(const YamlValue& item, const QString& category,
                             const QString& subcategory)
{
    const QString name = withoutSuffix(text(&item, "name"_L1));
    if (name.isEmpty()) {
        report(ErrorCode::MissingKey, item, "name"_L1);
        return;
    }
    const YamlValue* extra = item.find("extra"_L1);
    if (extra && (extra->isNull() || !is(YamlKind::Map, *extra, "extra"_L1)))
        extra = nullptr;
    LandscapeItem entry;
    entry.name = name;
    entry.category = category;
    entry.subcategory = subcategory;
    entry.homepage = text(&item, "homepage_url"_L1);
    entry.crunchbase = text(&item, "crunchbase"_L1);
    entry.logo = text(&item, "logo"_L1);
    entry.repository = text(&item, "repo_url"_L1);
    entry.joined = text(&item, "joined"_L1);
    entry.project = text(&item, "project"_L1);
    entry.accepted = text(extra, "accepted"_L1);
    entry.incubating = text(extra, "incubating"_L1);
    entry.graduated = text(extra, "graduated"_L1);
    entry.archived = text(extra, "archived"_L1);
    entry.line = item.line;
    m_landscape.items.push_back(std::move(entry));
}

bool LandscapeWalk::is(YamlKind kind, const YamlValue& value, QLatin1StringView key)
{
    if (value.kind == kind)
        return true;
    report(ErrorCode::UnknownFormat, value, key, wordOf(kind));
    return false;
}

const std::vector<YamlValue>& LandscapeWalk::list(const YamlValue& map, QLatin1StringView key)
{
    static const std::vector<YamlValue> none;
    const YamlValue* value = map.find(key);
    if (!value || value->isNull() || !is(YamlKind::List, *value, key))
        return none;
    return value->items;
}

QString LandscapeWalk::text(const YamlValue* map, QLatin1StringView key)
{
    const YamlValue* value = map ? map->find(key) : nullptr;
    if (!value || value->isNull() || !is(YamlKind::Text, *value, key))
        return {};
    return value->text.trimmed();
}

void LandscapeWalk::report(ErrorCode code, const YamlValue& at, QLatin1StringView column,
                           QLatin1StringView expected)
{
    Error error = errorOf(code, m_file);
    error.line = at.line;
    error.position = at.column;
    error.column = column;
    error.value = at.text.left(200);
    error.expected = expected;
    m_problems.push_back(std::move(error));
}

} // namespace

Result<Landscape> readLandscape(const QByteArray& yaml, const QString& file,
                                std::vector<Error>& problems, std::stop_token stop)
{
    const auto root = readYaml(yaml, file, problems, std::move(stop));
    if (!root)
        return root.error();
    return LandscapeWalk(file, problems).read(*root);
}

} // namespace steward
