// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/report_spec.h"

#include "core/interchange/json_reader.h"
#include "core/interchange/json_text.h"

#include <array>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr auto formatName = "stewardship-report"_L1;
constexpr int formatVersion = 1;
constexpr qsizetype longestText = 4096;

constexpr std::array levelNames{"brief"_L1, "board"_L1, "full"_L1};
constexpr std::array orientationNames{"portrait"_L1, "landscape"_L1};

template <class Names>
std::optional<int> indexIn(const Names& names, QStringView name)
{
    for (std::size_t i = 0; i < names.size(); ++i)
        if (name == names[i])
            return static_cast<int>(i);
    return std::nullopt;
}

template <class Names>
QString listed(const Names& names)
{
    QStringList all;
    for (const QLatin1StringView name : names)
        all.append(name);
    return all.join(u", "_s);
}

Error errorAt(ErrorCode code, const JsonValue& value, const QString& key)
{
    Error error = errorOf(code);
    error.line = value.line;
    error.column = key;
    error.value = value.text.left(200);
    return error;
}

/// Reads values one by one; the first that is wrong ends it.
class SpecReader
{
public:
    explicit SpecReader(const QByteArray& json) : m_reader(json) {}

    Result<ReportSpec> read()
    {
        if (const auto sound = m_reader.check(); !sound)
            return sound.error();
        const auto kind = m_reader.peek();
        if (!kind)
            return kind.error();
        if (*kind != JsonKind::Object)
            return unknownFormat();
        auto done = m_reader.readObject([this](const QString& key) { return readKey(key); });
        if (done)
            done = m_reader.finish();
        if (!done)
            return done.error();
        const std::vector<Error> problems = m_reader.takeProblems();
        if (!problems.empty())
            return problems.front();
        if (!m_hasFormat)
            return unknownFormat();
        return m_spec;
    }

private:
    static Error unknownFormat()
    {
        Error error = errorOf(ErrorCode::UnknownFormat);
        error.expected = u"{ \"format\": \"%1\", … }"_s.arg(formatName);
        return error;
    }

    Result<void> readKey(const QString& key)
    {
        const auto value = m_reader.read();
        if (!value)
            return value.error();
        if (const JsonValue* broken = value->findBroken())
            return errorAt(ErrorCode::BadEncoding, *broken, key);
        return take(key, *value);
    }

    Result<void> take(const QString& key, const JsonValue& value)
    {
        if (key == "format"_L1) {
            m_hasFormat = value.text == formatName;
            return m_hasFormat ? Result<void>() : Result<void>(unknownFormat());
        }
        if (key == "version"_L1)
            return takeVersion(value);
        if (key == "sections"_L1)
            return takeSections(value);
        if (key == "member-days"_L1)
            return takeDays(value);
        if (!value.isText())
            return errorAt(ErrorCode::BadSyntax, value, key);
        if (value.text.size() > longestText)
            return errorAt(ErrorCode::FieldTooLong, value, key);
        return takeText(key, value);
    }

    Result<void> takeText(const QString& key, const JsonValue& value)
    {
        if (key == "level"_L1)
            return takeWord(key, value, levelNames, m_spec.level);
        if (key == "orientation"_L1)
            return takeWord(key, value, orientationNames, m_spec.orientation);
        if (key == "as-of"_L1)
            return takeDay(key, value, m_spec.asOf);
        if (key == "compare"_L1)
            return takeDay(key, value, m_spec.compare);
        for (const auto& [name, field] : texts()) {
            if (key != name)
                continue;
            *field = value.text;
            return {};
        }
        JsonValue named = value;
        named.text = key;
        Error error = errorAt(ErrorCode::NotInVocabulary, named, {});
        error.expected = u"format, version, level, sections, as-of, compare, member-days, title, "
                         u"logo, language, paper, orientation, theme"_s;
        return error;
    }

    template <class Names, class Word>
    static Result<void> takeWord(const QString& key, const JsonValue& value, const Names& names,
                                 Word& word)
    {
        if (const auto index = indexIn(names, value.text)) {
            word = static_cast<Word>(*index);
            return {};
        }
        Error error = errorAt(ErrorCode::NotInVocabulary, value, key);
        error.expected = listed(names);
        return error;
    }

    static Result<void> takeDay(const QString& key, const JsonValue& value, std::optional<Day>& day)
    {
        day = parseDay(value.text);
        return day ? Result<void>() : Result<void>(errorAt(ErrorCode::NotADate, value, key));
    }

    static Result<void> takeVersion(const JsonValue& value)
    {
        bool isNumber = false;
        const int version = value.text.toInt(&isNumber);
        if (!value.isNumber() || !isNumber || version < 1)
            return errorAt(ErrorCode::NotANumber, value, u"version"_s);
        if (version <= formatVersion)
            return {};
        Error error = errorAt(ErrorCode::TooNew, value, u"version"_s);
        error.expected = QString::number(formatVersion);
        return error;
    }

    Result<void> takeSections(const JsonValue& value)
    {
        constexpr std::size_t most = 100;
        if (value.kind != JsonKind::List || value.items.size() > most)
            return errorAt(ErrorCode::BadSyntax, value, u"sections"_s);
        for (const JsonValue& item : value.items) {
            if (!item.isText())
                return errorAt(ErrorCode::BadSyntax, item, u"sections"_s);
            m_spec.sections.append(item.text.left(longestText));
        }
        return {};
    }

    Result<void> takeDays(const JsonValue& value)
    {
        if (value.kind != JsonKind::List)
            return errorAt(ErrorCode::BadSyntax, value, u"member-days"_s);
        if (value.items.size() > mostMemberDays)
            return errorAt(ErrorCode::TooLarge, value, u"member-days"_s);
        for (const JsonValue& item : value.items) {
            const auto day = parseDay(item.text);
            if (!day)
                return errorAt(ErrorCode::NotADate, item, u"member-days"_s);
            m_spec.memberDays.push_back(*day);
        }
        return {};
    }

    std::array<std::pair<QLatin1StringView, QString*>, 5> texts()
    {
        return {{{"title"_L1, &m_spec.title},
                 {"logo"_L1, &m_spec.logo},
                 {"language"_L1, &m_spec.language},
                 {"paper"_L1, &m_spec.paper},
                 {"theme"_L1, &m_spec.theme}}};
    }

    JsonReader m_reader;
    ReportSpec m_spec;
    bool m_hasFormat = false;
};

class SpecWriter
{
public:
    void add(const char* key, const QByteArray& value)
    {
        m_lines.append("  \"" + QByteArray(key) + "\": " + value);
    }
    void addText(const char* key, const QString& text)
    {
        if (!text.isEmpty())
            add(key, jsonText(text));
    }
    void addDay(const char* key, std::optional<Day> day)
    {
        if (day)
            add(key, jsonText(isoText(*day)));
    }
    QByteArray bytes() const { return "{\n" + m_lines.join(",\n") + "\n}\n"; }

private:
    QByteArrayList m_lines;
};

} // namespace

QStringList reportLevels() { return listed(levelNames).split(u", "_s); }

std::optional<ReportLevel> reportLevelByName(QStringView name)
{
    const auto index = indexIn(levelNames, name);
    return index ? std::optional(static_cast<ReportLevel>(*index)) : std::nullopt;
}

QString nameOf(ReportLevel level) { return levelNames[static_cast<std::size_t>(level)]; }

std::optional<Orientation> orientationByName(QStringView name)
{
    const auto index = indexIn(orientationNames, name);
    return index ? std::optional(static_cast<Orientation>(*index)) : std::nullopt;
}

QString nameOf(Orientation orientation)
{
    return orientationNames[static_cast<std::size_t>(orientation)];
}

QByteArray toJson(const ReportSpec& spec)
{
    SpecWriter writer;
    writer.addText("format", formatName);
    writer.add("version", QByteArray::number(formatVersion));
    writer.addText("level", nameOf(spec.level));
    QList<QByteArray> sections;
    for (const QString& section : spec.sections)
        sections.append(jsonText(section));
    if (!sections.isEmpty())
        writer.add("sections", jsonList(sections));
    writer.addDay("as-of", spec.asOf);
    writer.addDay("compare", spec.compare);
    QList<QByteArray> days;
    for (const Day day : spec.memberDays)
        days.append(jsonText(isoText(day)));
    if (!days.isEmpty())
        writer.add("member-days", jsonList(days));
    writer.addText("title", spec.title);
    writer.addText("logo", spec.logo);
    writer.addText("language", spec.language);
    writer.addText("paper", spec.paper);
    if (spec.orientation != Orientation::Portrait)
        writer.addText("orientation", nameOf(spec.orientation));
    writer.addText("theme", spec.theme);
    return writer.bytes();
}

Result<ReportSpec> readReportSpec(const QByteArray& json) { return SpecReader(json).read(); }

} // namespace steward
