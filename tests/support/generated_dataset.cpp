// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/generated_dataset.h"

#include "core/dataset/schema.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

#include <array>
#include <cmath>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

/// SplitMix64: small, and the same everywhere.
class Random
{
public:
    explicit Random(int seed) : m_state(static_cast<std::uint64_t>(seed) * 0x9E3779B97F4A7C15ULL) {}

    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    int below(int limit) { return static_cast<int>(next() % static_cast<std::uint64_t>(limit)); }
    /// In (0, 1].
    double share() { return (static_cast<double>(next() >> 11) + 1.0) / 9007199254740992.0; }

private:
    std::uint64_t m_state;
};

constexpr int historyBegin = 0;    // 1970-01-01
constexpr int historyDays = 18262; // fifty years
constexpr int hundredYears = 36524;
constexpr std::array words{"release"_L1, "board"_L1,    "joins"_L1,   "council"_L1, "charter"_L1, "compiler"_L1,
                           "vote"_L1,    "maintainer"_L1, "roadmap"_L1, "summit"_L1,  "license"_L1, "runtime"_L1};

struct GeneratedEvent
{
    int begin = 0;
    int days = 1;
    DatePrecision precision = DatePrecision::Day;
    EventCategory category = EventCategory::Context;
    int importance = 1;
    Confidence confidence = Confidence::High;
    bool hasSource = true;
    QString title;
};

QString organizationName(int number) { return u"Organization %1"_s.arg(number + 1); }

class Events
{
public:
    explicit Events(const EventRecipe& recipe) : m_recipe(recipe), m_random(recipe.seed) {}

    GeneratedEvent next()
    {
        GeneratedEvent event;
        place(event);
        event.category = static_cast<EventCategory>(m_random.below(eventCategoryCount));
        const int importance = m_random.below(100);
        event.importance = importance < 2 ? 3 : importance < 20 ? 2 : 1;
        event.confidence = static_cast<Confidence>(std::min(2, m_random.below(12) / 5));
        event.hasSource = m_random.below(20) != 0;
        const int precision = m_random.below(50);
        if (event.days == 1 && m_recipe.shape != EventShape::OneDay && precision < 2)
            event.precision = precision == 0 ? DatePrecision::Year : DatePrecision::Month;
        event.title = title();
        ++m_number;
        return event;
    }

private:
    void place(GeneratedEvent& event)
    {
        switch (m_recipe.shape) {
        case EventShape::Uniform:
            event.begin = historyBegin + m_random.below(historyDays);
            return;
        case EventShape::Clustered:
            event.begin = historyBegin + m_random.below(100) * (historyDays / 100) + m_random.below(20);
            return;
        case EventShape::HeavyTailed:
            event.begin = historyBegin + m_random.below(historyDays);
            if (m_random.below(3) == 0)
                event.days = 1 + static_cast<int>(std::min(6000.0, 3.0 / std::pow(m_random.share(), 1.2)));
            return;
        case EventShape::OneDay:
            event.begin = historyBegin + historyDays / 2;
            return;
        case EventShape::Daily:
            event.begin = historyBegin - hundredYears / 2 + m_number % hundredYears;
            return;
        }
    }

    QString title()
    {
        const auto word = [this] { return words[static_cast<std::size_t>(m_random.below(static_cast<int>(words.size())))]; };
        QString text = u"The "_s + word() + u' ' + word() + u" number "_s + QString::number(m_number);
        if (m_recipe.organizations > 0 && m_random.below(3) == 0)
            text = organizationName(m_random.below(m_recipe.organizations)) + u": "_s + word() + u" of "_s + word();
        return text;
    }

    EventRecipe m_recipe;
    Random m_random;
    int m_number = 0;
};

PartialDate dateOf(int day, DatePrecision precision)
{
    CivilDate date = civil(Day{day});
    if (precision != DatePrecision::Day)
        date.day = 1;
    if (precision == DatePrecision::Year)
        date.month = 1;
    return {date, precision};
}

Day evidenceDay(const EventRecipe& recipe)
{
    if (recipe.shape == EventShape::Daily)
        return Day{historyBegin - hundredYears / 2 + std::min(recipe.events, hundredYears)};
    return Day{historyBegin + historyDays + 6400};
}

std::shared_ptr<Dataset> frameOf(const EventRecipe& recipe)
{
    auto dataset = std::make_shared<Dataset>();
    dataset->info.title = u"Generated"_s;
    dataset->info.subject = u"Generated"_s;
    dataset->info.asOf = evidenceDay(recipe);
    dataset->info.asOfDate = dateOf(dataset->info.asOf.number, DatePrecision::Day);
    dataset->info.language = u"en"_s;
    dataset->sources.push_back({u"s1"_s, u"Source one"_s, u"Publisher"_s, u"https://example.org/"_s, {}, SourceKind::Primary});
    for (int i = 0; i < recipe.organizations; ++i)
        dataset->organizations.push_back({u"o%1"_s.arg(i + 1), organizationName(i), OrganizationKind::Company, {}, {}});
    return dataset;
}

DatedInterval openInterval(int begin, Day evidence)
{
    DatedInterval interval;
    interval.stated.start = dateOf(begin, DatePrecision::Day);
    interval.stated.qualifier = StartQualifier::Exact;
    interval.resolved = resolve(interval.stated, evidence, 0);
    return interval;
}

/// One foundation in which every organization is a member.
void addFoundation(Dataset& dataset)
{
    if (dataset.organizations.empty())
        return;
    const Day evidence = dataset.info.asOf;
    dataset.bodies.push_back({u"foundation"_s, u"The Foundation"_s, BodyKind::Foundation, {},
                              openInterval(historyBegin, evidence), {}});
    dataset.info.foundation = BodyId{0};
    for (std::size_t i = 0; i < dataset.organizations.size(); ++i)
        dataset.memberships.push_back({OrganizationId{static_cast<std::int32_t>(i)}, BodyId{0}, u"general"_s,
                                       openInterval(historyBegin + 100 * static_cast<int>(i % 150), evidence),
                                       {Confidence::High, {SourceId{0}}}});
}

bool write(const QString& folder, QLatin1StringView table, const QString& rows)
{
    QFile file(QDir(folder).filePath(table + ".csv"_L1));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QStringList columns;
    for (const ColumnSpec& column : findTable(QString(table))->columns)
        columns.append(column.name);
    const QByteArray bytes = (columns.join(u',') + u'\n' + rows).toUtf8();
    return file.write(bytes) == bytes.size();
}

QString eventRow(const GeneratedEvent& event, int number)
{
    const PartialDate start = dateOf(event.begin, event.precision);
    const QString end = event.days > 1 ? isoText(Day{event.begin + event.days - 1}) : QString();
    return u"e%1,%2,%3,%4,%5,%6,,%7,%8\n"_s.arg(number).arg(isoText(start), end, toWord(event.category))
        .arg(event.importance).arg(event.title, toWord(event.confidence), event.hasSource ? u"s1"_s : QString());
}

} // namespace

std::optional<EventShape> eventShapeFor(QStringView word)
{
    constexpr std::array shapes{"uniform"_L1, "clustered"_L1, "heavy-tailed"_L1, "one-day"_L1, "daily"_L1};
    for (std::size_t i = 0; i < shapes.size(); ++i)
        if (word == shapes[i])
            return static_cast<EventShape>(i);
    return std::nullopt;
}

DatasetPtr generatedDataset(const EventRecipe& recipe)
{
    auto dataset = frameOf(recipe);
    addFoundation(*dataset);
    Events events(recipe);
    dataset->events.reserve(static_cast<std::size_t>(recipe.events));
    for (int i = 0; i < recipe.events; ++i) {
        GeneratedEvent made = events.next();
        Event event;
        event.id = dataset->eventTexts.add(QByteArray("e" + QByteArray::number(i + 1)));
        event.start = dateOf(made.begin, made.precision);
        if (made.days > 1)
            event.end = dateOf(made.begin + made.days - 1, DatePrecision::Day);
        event.category = made.category;
        event.importance = made.importance;
        event.title = std::move(made.title);
        event.provenance.confidence = made.confidence;
        if (made.hasSource)
            event.provenance.sources.push_back(SourceId{0});
        dataset->events.push_back(std::move(event));
    }
    dataset->history = historySpan(*dataset);
    return dataset;
}

bool writeGeneratedFolder(const EventRecipe& recipe, const QString& folder)
{
    QString rows;
    Events events(recipe);
    for (int i = 0; i < recipe.events; ++i)
        rows += eventRow(events.next(), i + 1);
    bool ok = write(folder, "events"_L1, rows);
    rows.clear();
    for (int i = 0; i < recipe.organizations; ++i)
        rows += u"o%1,%2,company,,\n"_s.arg(i + 1).arg(organizationName(i));
    ok = ok && write(folder, "organizations"_L1, rows);
    rows.clear();
    for (int i = 0; i < recipe.organizations; ++i)
        rows += u"o%1,foundation,general,%2,exact,,high,s1\n"_s.arg(i + 1).arg(isoText(Day{historyBegin + 100 * (i % 150)}));
    ok = ok && write(folder, "memberships"_L1, rows);
    ok = ok && write(folder, "bodies"_L1, recipe.organizations > 0 ? u"foundation,The Foundation,foundation,,%1,,\n"_s.arg(isoText(Day{historyBegin})) : QString());
    ok = ok && write(folder, "sources"_L1, u"s1,Source one,Publisher,https://example.org/,,primary\n"_s);
    ok = ok && write(folder, "dataset"_L1, u"title,Generated\nsubject,Generated\nas_of,%1\n"_s.arg(isoText(evidenceDay(recipe))));
    for (const TableSpec& table : allTables())
        if (ok && !QFile::exists(QDir(folder).filePath(table.name + ".csv"_L1)))
            ok = write(folder, table.name, {});
    return ok;
}

} // namespace steward
