// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/landscape/yaml_reader.h"

#include <QSet>

#include <yaml.h>

#include <algorithm>
#include <optional>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

/// A list or map that is not at its end yet.
struct OpenValue
{
    YamlValue value;
    std::optional<QString> key; ///< of a map: read, while its value is not
    bool isKey = false;         ///< it stands where a map's key should
    bool keepsValue = true;     ///< of a map: whether the value of `key` is wanted
    QSet<QString> keys;         ///< of a map, once there are many
};

/// Builds the tree from the library's events on a stack of its own, so that no input decides how
/// deep the calls go.
class YamlTreeBuilder
{
public:
    YamlTreeBuilder(const QByteArray& yaml, const QString& file, std::vector<Error>& problems,
                    std::stop_token stop);
    ~YamlTreeBuilder() { yaml_parser_delete(&m_parser); }
    YamlTreeBuilder(const YamlTreeBuilder&) = delete;
    YamlTreeBuilder& operator=(const YamlTreeBuilder&) = delete;

    Result<YamlValue> build();

private:
    std::optional<Error> take(const yaml_event_t& event);
    std::optional<Error> open(YamlKind kind, const yaml_mark_t& mark);
    std::optional<Error> count(const yaml_mark_t& mark);
    void close();
    void attach(YamlValue value);
    void takeKey(OpenValue& map, const YamlValue& key);
    YamlValue textOf(const yaml_event_t& event);
    bool awaitsKey() const;
    Error syntaxError() const;
    Error errorAt(ErrorCode code, qint64 line, int position, const QString& expected = {}) const;
    Error errorAt(ErrorCode code, const yaml_mark_t& mark, const QString& expected = {}) const;

    const QByteArray m_bytes;
    const QString& m_file;
    std::vector<Error>& m_problems;
    std::stop_token m_stop;
    yaml_parser_t m_parser{};
    std::vector<OpenValue> m_open;
    std::optional<YamlValue> m_root;
    int m_nodes = 0;
    bool m_hasDocument = false;
};

/// Whether the map has the key. Few keys are compared, for that takes less than a table of them;
/// many are not, for that would take a time that grows with their square.
bool hasKey(OpenValue& map, const QString& key)
{
    constexpr std::size_t few = 16;
    const auto& members = map.value.members;
    if (members.size() < few)
        return std::ranges::find(members, key, &YamlMember::key) != members.end();
    if (map.keys.isEmpty())
        for (const YamlMember& member : members)
            map.keys.insert(member.key);
    if (map.keys.contains(key))
        return true;
    map.keys.insert(key);
    return false;
}

qint64 lineOf(const yaml_mark_t& mark) { return static_cast<qint64>(mark.line) + 1; }
int columnOf(const yaml_mark_t& mark) { return static_cast<int>(mark.column) + 1; }

QByteArray withoutByteOrderMark(const QByteArray& yaml)
{
    return yaml.startsWith("\xef\xbb\xbf") ? yaml.sliced(3) : yaml;
}

YamlTreeBuilder::YamlTreeBuilder(const QByteArray& yaml, const QString& file,
                                 std::vector<Error>& problems, std::stop_token stop)
    : m_bytes(withoutByteOrderMark(yaml))
    , m_file(file)
    , m_problems(problems)
    , m_stop(std::move(stop))
{
    yaml_parser_initialize(&m_parser);
    // Said, not guessed: by itself the library would also read UTF-16.
    yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&m_parser,
                                 reinterpret_cast<const unsigned char*>(m_bytes.constData()),
                                 static_cast<std::size_t>(m_bytes.size()));
}

Result<YamlValue> YamlTreeBuilder::build()
{
    bool isAtEnd = false;
    while (!isAtEnd) {
        if (m_stop.stop_requested())
            return errorOf(ErrorCode::Cancelled, m_file);
        yaml_event_t event{};
        if (yaml_parser_parse(&m_parser, &event) == 0)
            return syntaxError();
        isAtEnd = event.type == YAML_STREAM_END_EVENT;
        const auto error = take(event);
        yaml_event_delete(&event);
        if (error)
            return *error;
    }
    if (!m_root)
        return errorOf(ErrorCode::EmptyFile, m_file);
    return *std::move(m_root);
}

std::optional<Error> YamlTreeBuilder::take(const yaml_event_t& event)
{
    switch (event.type) {
    case YAML_DOCUMENT_START_EVENT:
        if (m_hasDocument)
            return errorAt(ErrorCode::BadSyntax, event.start_mark, u"1"_s);
        m_hasDocument = true;
        return std::nullopt;
    case YAML_ALIAS_EVENT: return errorAt(ErrorCode::HasAliases, event.start_mark);
    case YAML_SCALAR_EVENT:
        if (auto error = count(event.start_mark))
            return error;
        attach(textOf(event));
        return std::nullopt;
    case YAML_SEQUENCE_START_EVENT: return open(YamlKind::List, event.start_mark);
    case YAML_MAPPING_START_EVENT: return open(YamlKind::Map, event.start_mark);
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT: close(); return std::nullopt;
    default: return std::nullopt;
    }
}

std::optional<Error> YamlTreeBuilder::count(const yaml_mark_t& mark)
{
    if (++m_nodes > maximumYamlNodes)
        return errorAt(ErrorCode::TooLarge, mark, QString::number(maximumYamlNodes));
    return std::nullopt;
}

std::optional<Error> YamlTreeBuilder::open(YamlKind kind, const yaml_mark_t& mark)
{
    if (m_open.size() >= maximumYamlDepth)
        return errorAt(ErrorCode::TooDeep, mark, QString::number(maximumYamlDepth));
    if (auto error = count(mark))
        return error;
    OpenValue opened;
    opened.value.kind = kind;
    opened.value.line = lineOf(mark);
    opened.value.column = columnOf(mark);
    opened.isKey = awaitsKey();
    m_open.push_back(std::move(opened));
    return std::nullopt;
}

void YamlTreeBuilder::close()
{
    YamlValue value = std::move(m_open.back().value);
    m_open.pop_back();
    attach(std::move(value));
}

bool YamlTreeBuilder::awaitsKey() const
{
    return !m_open.empty() && m_open.back().value.kind == YamlKind::Map && !m_open.back().key;
}

void YamlTreeBuilder::attach(YamlValue value)
{
    if (m_open.empty()) {
        m_root = std::move(value);
        return;
    }
    OpenValue& parent = m_open.back();
    if (parent.value.kind == YamlKind::List) {
        parent.value.items.push_back(std::move(value));
    } else if (!parent.key) {
        takeKey(parent, value);
    } else {
        if (parent.keepsValue)
            parent.value.members.push_back({*std::move(parent.key), std::move(value)});
        parent.key.reset();
    }
}

void YamlTreeBuilder::takeKey(OpenValue& map, const YamlValue& key)
{
    map.key = key.text;
    const bool isText = key.kind == YamlKind::Text;
    map.keepsValue = isText && !hasKey(map, key.text);
    if (map.keepsValue)
        return;
    Error error = errorAt(isText ? ErrorCode::DuplicateKey : ErrorCode::BadSyntax, key.line,
                          key.column);
    error.value = key.text.left(200);
    m_problems.push_back(std::move(error));
}

YamlValue YamlTreeBuilder::textOf(const yaml_event_t& event)
{
    YamlValue value;
    value.isQuoted = event.data.scalar.style != YAML_PLAIN_SCALAR_STYLE;
    value.line = lineOf(event.start_mark);
    value.column = columnOf(event.start_mark);
    value.text = QString::fromUtf8(reinterpret_cast<const char*>(event.data.scalar.value),
                                   static_cast<qsizetype>(event.data.scalar.length));
    if (value.text.contains(QChar::Null)) { // written as "\0"
        value.text.clear();
        m_problems.push_back(errorAt(ErrorCode::BadEncoding, value.line, value.column));
    }
    return value;
}

Error YamlTreeBuilder::syntaxError() const
{
    Error error = errorAt(ErrorCode::BadSyntax, m_parser.problem_mark);
    if (m_parser.error == YAML_READER_ERROR) { // has no mark, only the number of the byte
        const auto end = m_bytes.begin()
                         + std::min(static_cast<qsizetype>(m_parser.problem_offset),
                                    m_bytes.size());
        const auto lineStart = std::find(std::reverse_iterator(end), m_bytes.rend(), '\n').base();
        error.line = 1 + std::count(m_bytes.begin(), end, '\n');
        error.position = 1 + static_cast<int>(std::count_if(lineStart, end, [](char c) {
                             return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
                         }));
    }
    error.detail = QString::fromUtf8(m_parser.problem);
    return error;
}

Error YamlTreeBuilder::errorAt(ErrorCode code, qint64 line, int position,
                               const QString& expected) const
{
    Error error = errorOf(code, m_file);
    error.line = line;
    error.position = position;
    error.expected = expected;
    return error;
}

Error YamlTreeBuilder::errorAt(ErrorCode code, const yaml_mark_t& mark,
                               const QString& expected) const
{
    return errorAt(code, lineOf(mark), columnOf(mark), expected);
}

} // namespace

const YamlValue* YamlValue::find(QLatin1StringView key) const
{
    const auto found = std::ranges::find_if(
        members, [key](const YamlMember& member) { return member.key == key; });
    return found == members.end() ? nullptr : &found->value;
}

bool YamlValue::isNull() const
{
    const auto is = [this](QLatin1StringView word) {
        return text.compare(word, Qt::CaseInsensitive) == 0;
    };
    return kind == YamlKind::Text
           && (text.isEmpty() || (!isQuoted && (is("~"_L1) || is("null"_L1))));
}

Result<YamlValue> readYaml(const QByteArray& yaml, const QString& file,
                           std::vector<Error>& problems, std::stop_token stop)
{
    if (yaml.size() > maximumYamlBytes) {
        Error error = errorOf(ErrorCode::TooLarge, file);
        error.expected = QString::number(maximumYamlBytes);
        return error;
    }
    return YamlTreeBuilder(yaml, file, problems, std::move(stop)).build();
}

} // namespace steward
