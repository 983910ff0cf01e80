// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/render_wish.h"

#include "app/commands/metrics_wish.h"
#include "app/commands/option_words.h"
#include "app/commands/transfer_wish.h"
#include "app/text/list_text.h"
#include "core/timeline/timeline_sheets.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Render
{
    Q_DECLARE_TR_FUNCTIONS(RenderCommand)
};

constexpr std::array orderWords{"automatic"_L1, "name"_L1, "first-date"_L1, "size"_L1};     ///< of LaneOrder
constexpr std::array densityWords{"automatic"_L1, "compact"_L1, "normal"_L1, "cards"_L1}; ///< of LaneDensity

constexpr std::array growthPageWords{"main"_L1, "people"_L1, "retention"_L1, "concentration"_L1, "organizations"_L1,
                                     "repositories"_L1, "releases"_L1, "governance"_L1}; ///< of GrowthPage

constexpr int smallestSide = 200;
constexpr int largestSide = 8192;
constexpr qsizetype mostTitleLetters = 500;

QString viewNames()
{
    QStringList names;
    for (const ViewEntry& view : viewEntries())
        if (view.draw)
            names.append(view.id);
    return listText(names);
}

void readOutput(const Call& call, RenderWish& wish)
{
    wish.output = call.options.value(u"output"_s);
    if (wish.output.isEmpty())
        return wish.refuse(Render::tr("render needs --output PATH"));
    wish.format = pictureFormatForSuffix(QFileInfo(wish.output).suffix());
    if (!wish.format)
        wish.refuse(Render::tr("“%1” ends in no known picture format; use .png, .svg or .pdf").arg(wish.output));
}

void readSize(const Call& call, RenderWish& wish)
{
    if (call.options.isSet(u"size"_s)) {
        static const QRegularExpression pattern(u"^(\\d{1,5})x(\\d{1,5})$"_s);
        const auto match = pattern.match(call.options.value(u"size"_s));
        const int width = match.captured(1).toInt();
        const int height = match.captured(2).toInt();
        if (qMin(width, height) < smallestSide || qMax(width, height) > largestSide)
            return wish.refuse(Render::tr("--size: write WIDTHxHEIGHT, each from %1 to %2")
                                   .arg(smallestSide).arg(largestSide));
        wish.size = QSizeF(width, height);
    }
    if (call.options.isSet(u"scale"_s)) {
        bool isNumber = false;
        wish.scale = call.options.value(u"scale"_s).toDouble(&isNumber);
        if (!isNumber || !(wish.scale >= 0.25 && wish.scale <= 8.0))
            wish.refuse(Render::tr("--scale: write a number from 0.25 to 8"));
    }
}

void readDays(const Call& call, RenderWish& wish)
{
    bool ok = true;
    wish.asOf = dayOption(call, u"as-of"_s, ok);
    if (ok)
        wish.compare = dayOption(call, u"compare"_s, ok);
    if (ok)
        wish.from = dayOption(call, u"from"_s, ok);
    if (ok)
        wish.to = dayOption(call, u"to"_s, ok);
    if (!ok)
        wish.ok = false;
    else if (wish.from && wish.to && *wish.from >= *wish.to)
        wish.refuse(Render::tr("--from must lie before --to"));
}

void readFilmDays(const Call& call, RenderWish& wish)
{
    constexpr qsizetype mostDays = 24;
    const QStringList given = call.options.value(u"days"_s).split(u',', Qt::SkipEmptyParts);
    if (!given.isEmpty() && wish.view->id != "members"_L1)
        return wish.refuse(Render::tr("--days is for members"));
    if (given.size() > mostDays)
        return wish.refuse(Render::tr("--days: at most %1 days").arg(mostDays));
    for (const QString& text : given) {
        const auto day = parseDay(text);
        if (!day)
            return wish.refuse(Render::tr("--days: “%1” is no day; write days as YYYY-MM-DD,YYYY-MM-DD").arg(text));
        wish.days.push_back(*day);
    }
}

void readAttribution(const Call& call, RenderWish& wish)
{
    wish.attribution = chosenWord<AttributionPolicy>(call, u"attribution"_s, attributionWords, wish);
}

void readLook(const Call& call, RenderWish& wish)
{
    if (call.options.isSet(u"theme"_s)) {
        const auto theme = Theme::byName(call.options.value(u"theme"_s));
        if (!theme)
            return wish.refuse(Render::tr("--theme: choose one of %1").arg(listText(Theme::names())));
        wish.theme = *theme;
    }
    if (call.options.isSet(u"title"_s))
        wish.title = call.options.value(u"title"_s).simplified().left(mostTitleLetters);
    wish.hasLegend = !call.options.isSet(u"no-legend"_s);
    wish.hasSources = !call.options.isSet(u"no-sources"_s);
    wish.groupBy = call.options.value(u"group-by"_s);
    wish.metric = call.options.value(u"metric"_s);
    const auto isKnown = [](QLatin1StringView list, const QString& word) {
        return word.isEmpty() || QString(list).split(u' ').contains(word);
    };
    if (!isKnown(wish.view->groupings, wish.groupBy))
        wish.refuse(Render::tr("--group-by: %1 knows no “%2”; choose one of: %3")
                        .arg(wish.view->id, wish.groupBy, wish.view->groupings));
    const QStringList metrics = wish.view->metrics ? wish.view->metrics() : QStringList();
    const QString metric = wish.metric.left(wish.metric.indexOf(u':') + 1);
    if (!wish.metric.isEmpty() && metrics.isEmpty())
        return wish.refuse(Render::tr("--metric is for growth and transfer"));
    if (!wish.metric.isEmpty() && !metrics.contains(metric.isEmpty() ? wish.metric : metric))
        wish.refuse(Render::tr("--metric: %1 knows no “%2”; choose one of: %3")
                        .arg(wish.view->id, wish.metric, listText(metrics)));
}

QString kindWords()
{
    QStringList words;
    for (const QLatin1StringView word : itemKindWords())
        words.append(word);
    return listText(words);
}

void readKinds(const Call& call, RenderWish& wish)
{
    ItemKinds kinds;
    const Words words = itemKindWords();
    for (const QString& given : call.options.value(u"kinds"_s).split(u',', Qt::SkipEmptyParts)) {
        const auto found = std::ranges::find_if(words, [&given](QLatin1StringView word) { return given == word; });
        if (found == words.end())
            return wish.refuse(Render::tr("--kinds: there is no “%1”; choose from %2").arg(given, kindWords()));
        kinds.set(static_cast<std::size_t>(found - words.begin()));
    }
    if (kinds.any())
        wish.timeline.kinds = kinds;
}

void readTimeline(const Call& call, RenderWish& wish)
{
    const QStringList ours{u"lanes"_s, u"kinds"_s, u"order"_s, u"density"_s, u"open-lanes"_s, u"find"_s, u"pages"_s, u"paper"_s};
    for (const QString& option : ours)
        if (call.options.isSet(option) && !wish.view->sheets)
            return wish.refuse(Render::tr("--%1 is for the timeline").arg(option));
    for (const QString& lane : call.options.value(u"lanes"_s).split(u',', Qt::SkipEmptyParts))
        wish.lanes.push_back(lane);
    readKinds(call, wish);
    wish.timeline.order = chosenWord<LaneOrder>(call, u"order"_s, orderWords, wish);
    wish.timeline.density = chosenWord<LaneDensity>(call, u"density"_s, densityWords, wish);
    wish.timeline.filter.text = call.options.value(u"find"_s).left(200);
    wish.opensLanes = call.options.isSet(u"open-lanes"_s);
}

void readGrowth(const Call& call, RenderWish& wish)
{
    for (const QString& option : {u"every"_s, u"window"_s, u"definitions"_s, u"page"_s, u"log"_s, u"index"_s})
        if (call.options.isSet(option) && wish.view->id != "growth"_L1)
            return wish.refuse(Render::tr("--%1 is for growth").arg(option));
    wish.growth.page = chosenWord<GrowthPage>(call, u"page"_s, growthPageWords, wish);
    wish.growth.every = chosenWord<PeriodUnit>(call, u"every"_s, periodUnitWords, wish);
    wish.growth.definitions = chosenWord<DefinitionSet>(call, u"definitions"_s, definitionSetWords, wish);
    if (wish.ok)
        wish.growth.windowMonths = windowMonthsOption(call, wish);
    wish.growth.scale = call.options.isSet(u"log"_s) ? ValueScale::Log : ValueScale::Linear;
    if (wish.ok)
        wish.growth.indexDay = dayOption(call, u"index"_s, wish.ok);
}

void readTransfer(const Call& call, RenderWish& wish)
{
    const bool isTransfer = wish.view->id == "transfer"_L1;
    if (call.options.isSet(u"repositories"_s) && !isTransfer && wish.view->id != "growth"_L1)
        return wish.refuse(Render::tr("--repositories is for growth and transfer"));
    wish.repositories = call.options.value(u"repositories"_s);
    for (const QCommandLineOption& option : transferMonthOptions())
        if (call.options.isSet(option.names().first()) && !isTransfer)
            return wish.refuse(Render::tr("--%1 is for transfer").arg(option.names().first()));
    if (!isTransfer)
        return;
    const TransferOptions options = readTransferOptions(call);
    wish.ok = options.ok;
    wish.transfer = stateOf(options);
    if (!wish.metric.isEmpty())
        wish.transfer.metric = wish.metric;
}

void readSheets(const Call& call, RenderWish& wish)
{
    if (call.options.isSet(u"paper"_s)) {
        const auto paper = paperByName(call.options.value(u"paper"_s));
        if (!paper)
            return wish.refuse(Render::tr("--paper: choose one of %1").arg(listText(paperNames())));
        wish.paper = *paper;
        wish.across = 0;
    }
    if (call.options.isSet(u"pages"_s)) {
        const QString given = call.options.value(u"pages"_s);
        bool isNumber = false;
        const int across = given == "auto"_L1 ? 0 : given.toInt(&isNumber);
        if (given != "auto"_L1 && (!isNumber || across < 1 || across > mostSheetsAcross))
            return wish.refuse(Render::tr("--pages: write auto, or a number from 1 to %1").arg(mostSheetsAcross));
        wish.across = across;
    }
    if (!wish.across)
        return;
    if (wish.format->suffix != "pdf"_L1 && wish.format->suffix != "png"_L1)
        return wish.refuse(Render::tr("--pages: sheets of paper are written as .pdf, or as one .png each"));
    if (call.options.isSet(u"size"_s))
        wish.refuse(Render::tr("--size: sheets have the size of the paper; use --paper"));
}

} // namespace

RenderWish readRenderWish(const Call& call)
{
    RenderWish wish;
    if (call.arguments.isEmpty() || call.arguments.size() > 2) {
        wish.refuse(Render::tr("render takes a VIEW (%1) and an optional FILE").arg(viewNames()));
        return wish;
    }
    wish.view = findView(call.arguments.first());
    if (!wish.view || !wish.view->draw) {
        wish.refuse(Render::tr("“%1” is no view that can be drawn; choose one of: %2")
                        .arg(call.arguments.first(), viewNames()));
        return wish;
    }
    readOutput(call, wish);
    if (wish.ok)
        readSize(call, wish);
    if (wish.ok)
        readDays(call, wish);
    if (wish.ok)
        readFilmDays(call, wish);
    if (wish.ok)
        readAttribution(call, wish);
    if (wish.ok)
        readLook(call, wish);
    if (wish.ok)
        readTimeline(call, wish);
    if (wish.ok)
        readGrowth(call, wish);
    if (wish.ok)
        readTransfer(call, wish);
    if (wish.ok)
        readSheets(call, wish);
    return wish;
}

void readRenderWish(const Dataset& dataset, RenderWish& wish)
{
    if (!wish.repositories.isEmpty()) {
        const auto scope = parseScope(dataset, wish.repositories);
        if (!scope)
            return wish.refuse(scopeProblem(scope.error()));
        wish.growth.scope = *scope;
        wish.transfer.scope = *scope;
    }
    if (!wish.metric.contains(u':'))
        return;
    if (const auto question = parseMetric(dataset, wish.metric); !question)
        wish.refuse(metricProblem(wish.metric, question.error()));
}

QList<QCommandLineOption> renderOptions()
{
    const QString day = Render::tr("DAY");
    const QList<QCommandLineOption> own{outputOption(Render::tr("The picture to write: .png, .svg or .pdf.")),
            QCommandLineOption(u"size"_s, Render::tr("Size in logical pixels; 1280x800 if left out."), u"WxH"_s),
            QCommandLineOption(u"scale"_s, Render::tr("Pixels per logical pixel, for PNG."), u"S"_s),
            QCommandLineOption(u"as-of"_s, Render::tr("The day shown; the dataset's own if left out."), day),
            QCommandLineOption(u"compare"_s, Render::tr("The day changes are counted from."), day),
            QCommandLineOption(u"from"_s, Render::tr("First visible day."), day),
            QCommandLineOption(u"to"_s, Render::tr("Day after the last visible one."), day),
            QCommandLineOption(u"group-by"_s, Render::tr("Lanes of the timeline: category, organization, body, project, person or none; arrangement of members: rings, network or bodies."), u"G"_s),
            QCommandLineOption(u"attribution"_s, Render::tr("To whom subsidiaries count: recorded, parent-as-of or parent-today."), u"A"_s),
            QCommandLineOption(u"days"_s, Render::tr("Members: a small picture of each of these days."), u"D,D"_s),
            QCommandLineOption(u"lanes"_s, Render::tr("Only these lanes of the timeline, by id."), u"A,B"_s),
            QCommandLineOption(u"kinds"_s, Render::tr("What the timeline shows: %1.").arg(kindWords()), u"A,B"_s),
            QCommandLineOption(u"order"_s, Render::tr("Order of lanes: automatic, name, first-date or size."), u"O"_s),
            QCommandLineOption(u"density"_s, Render::tr("Height of lanes: automatic, compact, normal or cards."), u"D"_s),
            QCommandLineOption(u"open-lanes"_s, Render::tr("Show the lanes inside lanes.")),
            QCommandLineOption(u"find"_s, Render::tr("Highlight what has these words, and dim the rest."), u"WORDS"_s),
            QCommandLineOption(u"no-legend"_s, Render::tr("Without the key to the signs.")),
            QCommandLineOption(u"no-sources"_s, Render::tr("Without the line that says who the facts rest on.")),
            QCommandLineOption(u"title"_s, Render::tr("The heading above the picture; an empty one for none."), u"TEXT"_s),
            QCommandLineOption(u"pages"_s, Render::tr("Timeline on sheets of paper: so many beside each other, or auto."), u"N"_s),
            QCommandLineOption(u"paper"_s, Render::tr("Of these sheets: A4, A3 or Letter."), u"P"_s),
            QCommandLineOption(u"metric"_s, Render::tr("One chart of growth, or one metric of growth or transfer."), u"M"_s),
            QCommandLineOption(u"page"_s, Render::tr("The charts of growth: main, people, retention, concentration, organizations, repositories, releases or governance."), u"P"_s),
            QCommandLineOption(u"repositories"_s, Render::tr("Of growth or transfer: all, a role, cohort:YYYY-MM, or ids with commas between them."), u"R"_s),
            QCommandLineOption(u"every"_s, Render::tr("Growth by month, quarter or year."), u"P"_s),
            QCommandLineOption(u"window"_s, Render::tr("Growth counted over so many months that end with each period."), u"N"_s),
            QCommandLineOption(u"definitions"_s, Render::tr("Growth counted as one of chaoss, lfx, devstats or grimoirelab does."), u"D"_s),
            QCommandLineOption(u"log"_s, Render::tr("Growth on a logarithmic scale.")),
            QCommandLineOption(u"index"_s, Render::tr("Growth as percent of the values on that day."), day),
            QCommandLineOption(u"theme"_s, Render::tr("light, dark or high-contrast."), u"T"_s)};
    return own + transferMonthOptions();
}

} // namespace steward
