// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/view_link.h"

#include "app/session/dataset_key.h"
#include "app/session/link_parts.h"

#include <QHash>

#include <array>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr auto prefix = "stewardship:view?"_L1;
constexpr int linkVersion = 1;

// Words of enumerations that stand nowhere else, in their order.
constexpr std::array groupingWords{"category"_L1, "organization"_L1, "body"_L1, "project"_L1, "person"_L1, "none"_L1};
constexpr std::array orderWords{"automatic"_L1, "name"_L1, "first-date"_L1, "size"_L1};
constexpr std::array densityWords{"automatic"_L1, "compact"_L1, "normal"_L1, "cards"_L1};
constexpr std::array arrangementWords{"rings"_L1, "network"_L1, "bodies"_L1};
constexpr std::array attributionWords{"as-recorded"_L1, "parent-as-of"_L1, "parent-today"_L1};
constexpr std::array growthPageWords{"main"_L1, "people"_L1, "retention"_L1, "concentration"_L1,
                                     "organizations"_L1, "repositories"_L1, "releases"_L1, "governance"_L1};
constexpr std::array unitWords{"month"_L1, "quarter"_L1, "year"_L1};
constexpr std::array definitionWords{"chaoss"_L1, "lfx-insights"_L1, "devstats"_L1, "grimoirelab"_L1};
constexpr std::array scaleWords{"linear"_L1, "log"_L1};
constexpr std::array transferPageWords{"analysis"_L1, "governance"_L1, "changes"_L1};
static_assert(groupingWords.size() == laneGroupingCount && densityWords.size() == laneDensityCount
              && arrangementWords.size() == graphArrangementCount
              && attributionWords.size() == attributionPolicyCount
              && growthPageWords.size() == growthPageCount && transferPageWords.size() == transferPageCount
              && definitionWords.size() == allDefinitionSets.size());

/// Writes each part that differs from what the dataset shows at first.
class Writer
{
public:
    explicit Writer(const Dataset& dataset) : m_dataset(dataset) {}

    template <class T>
    void part(QLatin1StringView key, const T& value, const T& base)
    {
        if (value != base)
            add(key, partText(m_dataset, value));
    }
    template <class E>
    void word(QLatin1StringView key, Words words, E value, E base)
    {
        if (value != base)
            add(key, words[static_cast<std::size_t>(value)]);
    }
    template <std::size_t n>
    void words(QLatin1StringView key, Words words, const std::bitset<n>& value, const std::bitset<n>& base)
    {
        if (value != base)
            add(key, wordsText(words, value));
    }
    void number(QLatin1StringView key, int value, int base, int, int)
    {
        if (value != base)
            add(key, QString::number(value));
    }
    void add(QLatin1StringView key, const QString& value)
    {
        m_parts.append(key + u'=' + QString::fromLatin1(value.toUtf8().toPercentEncoding(":,/.|#")));
    }
    QString text() const { return prefix + m_parts.join(u'&'); }

private:
    const Dataset& m_dataset;
    QStringList m_parts;
};

/// Takes over what it understands, and lists the rest.
class Reader
{
public:
    Reader(const Dataset& dataset, QHash<QString, QString> parts) : m_dataset(dataset), m_parts(std::move(parts)) {}

    template <class T>
    void part(QLatin1StringView key, T& value, const T&)
    {
        take(key, [&](const QString& text) { return readPart(m_dataset, text, value); });
    }
    template <class E>
    void word(QLatin1StringView key, Words words, E& value, E)
    {
        take(key, [&](const QString& text) {
            const auto index = indexOfWord(words, text);
            if (index)
                value = static_cast<E>(*index);
            return index.has_value();
        });
    }
    template <std::size_t n>
    void words(QLatin1StringView key, Words words, std::bitset<n>& value, const std::bitset<n>&)
    {
        take(key, [&](const QString& text) { return readWords(words, text, value); });
    }
    void number(QLatin1StringView key, int& value, int, int least, int most)
    {
        take(key, [&](const QString& text) {
            bool isNumber = false;
            const int number = text.toInt(&isNumber);
            if (isNumber && number >= least && number <= most)
                value = number;
            return isNumber && number >= least && number <= most;
        });
    }
    /// What was not understood, in order.
    QStringList rest() const
    {
        QStringList unknown = m_unknown;
        for (auto it = m_parts.begin(); it != m_parts.end(); ++it)
            unknown.append(it.key() + u'=' + it.value());
        unknown.sort();
        return unknown;
    }

private:
    template <class Read>
    void take(QLatin1StringView key, Read read)
    {
        if (!m_parts.contains(key))
            return;
        const QString text = m_parts.take(key);
        if (!read(text))
            m_unknown.append(key + u'=' + text);
    }

    const Dataset& m_dataset;
    QHash<QString, QString> m_parts;
    QStringList m_unknown;
};

/// Kinds that are shown, or none for what suits the grouping.
template <class Link>
void visitKinds(Link& link, std::optional<ItemKinds>& kinds, const std::optional<ItemKinds>& base)
{
    ItemKinds shown = kinds.value_or(ItemKinds());
    link.words("kinds"_L1, itemKindWords(), shown, base.value_or(ItemKinds()));
    kinds = shown.any() ? std::optional(shown) : std::nullopt;
}

template <class Link>
void visitTimeline(Link& link, TimelineState& state, const TimelineState& base)
{
    link.word("group"_L1, groupingWords, state.grouping, base.grouping);
    link.word("order"_L1, orderWords, state.order, base.order);
    link.word("density"_L1, densityWords, state.density, base.density);
    visitKinds(link, state.kinds, base.kinds);
    link.part("only-organizations"_L1, state.filter.organizations, base.filter.organizations);
    link.part("only-bodies"_L1, state.filter.bodies, base.filter.bodies);
    link.part("only-projects"_L1, state.filter.projects, base.filter.projects);
    link.number("importance"_L1, state.filter.leastImportance, base.filter.leastImportance, 1, 3);
    link.part("text"_L1, state.filter.text, base.filter.text);
    link.part("hide-rest"_L1, state.filter.hidesRest, base.filter.hidesRest);
    link.part("lanes"_L1, state.toggled, base.toggled);
    link.part("marked"_L1, state.marked, base.marked);
}

template <class Link>
void visitMembers(Link& link, MembersState& state, const MembersState& base)
{
    link.word("graph"_L1, arrangementWords, state.arrangement, base.arrangement);
    link.number("hops"_L1, state.hops, base.hops, 0, 9);
    link.part("way"_L1, state.way, base.way);
    link.part("cap"_L1, state.cap, base.cap);
}

template <class Link>
void visitGrowth(Link& link, GrowthState& state, const GrowthState& base)
{
    link.word("charts"_L1, growthPageWords, state.page, base.page);
    link.part("repositories"_L1, state.scope, base.scope);
    link.word("every"_L1, unitWords, state.every, base.every);
    link.number("months"_L1, state.windowMonths, base.windowMonths, 0, 12);
    link.word("definitions"_L1, definitionWords, state.definitions, base.definitions);
    link.word("scale"_L1, scaleWords, state.scale, base.scale);
    link.part("index"_L1, state.indexDay, base.indexDay);
    link.part("hidden-series"_L1, state.hidden, base.hidden);
}

template <class Link>
void visitTransfer(Link& link, TransferState& state, const TransferState& base)
{
    constexpr int mostMonths = 1200;
    link.word("compare-by"_L1, transferPageWords, state.page, base.page);
    link.part("metric"_L1, state.metric, base.metric);
    link.part("compared-repositories"_L1, state.scope, base.scope);
    link.part("event"_L1, state.event, base.event);
    link.number("before"_L1, state.monthsBefore, base.monthsBefore, 0, mostMonths);
    link.number("after"_L1, state.monthsAfter, base.monthsAfter, 0, mostMonths);
    link.number("donut"_L1, state.donut, base.donut, 0, 12);
    link.number("anticipation"_L1, state.anticipation, base.anticipation, 0, 12);
    link.number("seasons"_L1, state.harmonics, base.harmonics, 0, 2);
    link.part("comparison"_L1, state.hasControls, base.hasControls);
}

/// Everything a link may hold, for writing and for reading.
template <class Link>
void visitAll(Link& link, ViewState& state, const ViewState& base)
{
    link.part("compare"_L1, state.compare, base.compare);
    link.part("window"_L1, state.window, base.window);
    link.part("selection"_L1, state.selection, base.selection);
    link.words("hidden"_L1, wordsOf<EventCategory>(), state.filter.hiddenCategories, base.filter.hiddenCategories);
    link.word("confidence"_L1, wordsOf<Confidence>(), state.filter.leastConfidence, base.filter.leastConfidence);
    link.word("attribution"_L1, attributionWords, state.filter.attribution, base.filter.attribution);
    visitTimeline(link, state.timeline, base.timeline);
    visitMembers(link, state.members, base.members);
    visitGrowth(link, state.growth, base.growth);
    visitTransfer(link, state.transfer, base.transfer);
}

QHash<QString, QString> partsOf(const QString& query)
{
    QHash<QString, QString> parts;
    for (const QString& part : query.split(u'&', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        const auto decoded = [](QStringView text) {
            return QString::fromUtf8(QByteArray::fromPercentEncoding(text.toUtf8()));
        };
        if (equals > 0)
            parts.insert(decoded(QStringView(part).left(equals)), decoded(QStringView(part).mid(equals + 1)));
    }
    return parts;
}

} // namespace

QString viewLink(const Dataset& dataset, const ViewState& state, const ViewState& base)
{
    Writer writer(dataset);
    writer.add("version"_L1, QString::number(linkVersion));
    writer.add("dataset"_L1, datasetKey(dataset));
    // These two say to a human what it is, so they stand in every link.
    writer.add("view"_L1, state.view);
    writer.add("as-of"_L1, isoText(state.filter.asOf));
    ViewState copy = state;
    visitAll(writer, copy, base);
    return writer.text();
}

Result<RestoredView> readViewLink(const Dataset& dataset, const QString& text, const ViewState& base)
{
    const QString link = text.trimmed();
    if (!link.startsWith(prefix) || link.size() > longestViewLink)
        return errorOf(ErrorCode::BadSyntax);
    QHash<QString, QString> parts = partsOf(link.mid(prefix.size()));
    bool isNumber = false;
    const int version = parts.take(u"version"_s).toInt(&isNumber);
    if (!isNumber || version < 1)
        return errorOf(ErrorCode::BadSyntax);
    if (version > linkVersion)
        return errorOf(ErrorCode::TooNew);
    RestoredView restored{.state = base, .unknown = {}};
    // One that was written by hand may leave it out.
    const QString key = datasetKey(dataset);
    restored.isOtherDataset = parts.contains(u"dataset"_s) && parts.take(u"dataset"_s) != key;
    Reader reader(dataset, std::move(parts));
    reader.part("view"_L1, restored.state.view, base.view);
    reader.part("as-of"_L1, restored.state.filter.asOf, base.filter.asOf);
    visitAll(reader, restored.state, base);
    restored.unknown = reader.rest();
    return restored;
}

} // namespace steward
