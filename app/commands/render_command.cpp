// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"

#include "app/export/export_registry.h"
#include "app/registry/export_view.h"
#include "app/render/font_measure.h"
#include "core/base/atomic_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Render
{
    Q_DECLARE_TR_FUNCTIONS(RenderCommand)
};

constexpr int smallestSide = 200;
constexpr int largestSide = 8192;

/// All that the call asks for, checked. `ok` is false once a usage error has been printed.
struct Wish
{
    const ViewEntry* view = nullptr;
    const PictureFormat* format = nullptr;
    QString output;
    QSizeF size{1280, 800};
    double scale = 1.0;
    std::optional<Day> asOf;
    std::optional<Day> compare;
    std::optional<Day> from;
    std::optional<Day> to;
    Theme theme = Theme::light();
    QString groupBy;
    QString metric;
    bool ok = true;

    void refuse(const QString& message)
    {
        if (ok)
            usageError(message);
        ok = false;
    }
};

QString viewNames()
{
    QStringList names;
    for (const ViewEntry& view : viewEntries())
        if (view.draw)
            names.append(view.id);
    return names.join(", "_L1);
}

void readOutput(const Call& call, Wish& wish)
{
    wish.output = call.options.value(u"output"_s);
    if (wish.output.isEmpty())
        return wish.refuse(Render::tr("render needs --output PATH"));
    wish.format = pictureFormatForSuffix(QFileInfo(wish.output).suffix());
    if (!wish.format)
        wish.refuse(Render::tr("“%1” ends in no known picture format; use .png, .svg or .pdf").arg(wish.output));
}

void readSize(const Call& call, Wish& wish)
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

void readDays(const Call& call, Wish& wish)
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

void readLook(const Call& call, Wish& wish)
{
    if (call.options.isSet(u"theme"_s)) {
        const auto theme = Theme::byName(call.options.value(u"theme"_s));
        if (!theme)
            return wish.refuse(Render::tr("--theme: choose one of %1").arg(Theme::names().join(", "_L1)));
        wish.theme = *theme;
    }
    wish.groupBy = call.options.value(u"group-by"_s);
    wish.metric = call.options.value(u"metric"_s);
    const auto isKnown = [](QLatin1StringView list, const QString& word) {
        return word.isEmpty() || QString(list).split(u' ').contains(word);
    };
    if (!isKnown(wish.view->groupings, wish.groupBy))
        wish.refuse(Render::tr("--group-by: %1 knows no “%2”; choose one of: %3")
                        .arg(wish.view->id, wish.groupBy, wish.view->groupings));
    if (!isKnown(wish.view->metrics, wish.metric))
        wish.refuse(Render::tr("--metric: %1 knows no “%2”; choose one of: %3")
                        .arg(wish.view->id, wish.metric, wish.view->metrics));
}

Wish readWish(const Call& call)
{
    Wish wish;
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
        readLook(call, wish);
    return wish;
}

SnapshotPtr snapshotAt(const DatasetPtr& dataset, Day day)
{
    Filter filter;
    filter.asOf = day;
    return takeSnapshot(dataset, filter);
}

PictureRequest requestFor(const Wish& wish, const DatasetPtr& dataset)
{
    const DaySpan history = historySpan(*dataset);
    PictureRequest request;
    request.snapshot = snapshotAt(dataset, wish.asOf.value_or(dataset->info.asOf));
    if (wish.compare)
        request.compare = snapshotAt(dataset, *wish.compare);
    request.window = {wish.from.value_or(std::min(history.begin, wish.to.value_or(history.end) - 1)),
                      wish.to.value_or(std::max(history.end, wish.from.value_or(history.begin) + 1))};
    request.size = wish.size;
    request.groupBy = wish.groupBy;
    request.metric = wish.metric;
    request.theme = wish.theme;
    return request;
}

Exit run(const Call& call)
{
    const Wish wish = readWish(call);
    if (!wish.ok)
        return Exit::Usage;
    const auto dataset = datasetOf(call.arguments.value(1));
    if (!dataset)
        return fail(dataset.error());
    const PictureRequest request = requestFor(wish, *dataset);
    const FontMeasure measure(wish.theme);
    const Picture picture = exportView(*wish.view, request, measure);
    PictureOptions options;
    options.scale = wish.scale;
    options.document.title = wish.view->name() + u" \u2013 "_s + (*dataset)->info.title;
    options.document.language = (*dataset)->info.language;
    const auto bytes = wish.format->make(picture, wish.theme, options);
    if (!bytes)
        return fail(bytes.error());
    if (const auto written = writeFileAtomically(wish.output, *bytes); !written)
        return fail(written.error());
    return Exit::Done;
}

QList<QCommandLineOption> options()
{
    const QString day = Render::tr("DAY");
    return {outputOption(Render::tr("The picture to write: .png, .svg or .pdf.")),
            QCommandLineOption(u"size"_s, Render::tr("Size in logical pixels; 1280x800 if left out."), u"WxH"_s),
            QCommandLineOption(u"scale"_s, Render::tr("Pixels per logical pixel, for PNG."), u"S"_s),
            QCommandLineOption(u"as-of"_s, Render::tr("The day shown; the dataset's own if left out."), day),
            QCommandLineOption(u"compare"_s, Render::tr("The day changes are counted from."), day),
            QCommandLineOption(u"from"_s, Render::tr("First visible day."), day),
            QCommandLineOption(u"to"_s, Render::tr("Day after the last visible one."), day),
            QCommandLineOption(u"group-by"_s, Render::tr("Lanes of the timeline: category, organization, body, project, person or none."), u"G"_s),
            QCommandLineOption(u"metric"_s, Render::tr("One chart of growth."), u"M"_s),
            QCommandLineOption(u"theme"_s, Render::tr("light, dark or high-contrast."), u"T"_s)};
}

} // namespace

Command renderCommand()
{
    return {"render"_L1, "VIEW [FILE] --output V.png|V.svg|V.pdf [OPTIONS]"_L1,
            [] { return Render::tr("Draw one view: overview, timeline, members or growth."); }, options, run,
            true};
}

} // namespace steward
