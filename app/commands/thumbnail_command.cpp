// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/export/png_export.h"
#include "app/registry/view_registry.h"
#include "app/render/font_measure.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>

#include <csignal>
#endif

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Thumbnail
{
    Q_DECLARE_TR_FUNCTIONS(ThumbnailCommand)
};

// A file manager calls this for files that nobody chose to open.
constexpr qint64 mostBytes = 64 * 1024 * 1024;
constexpr unsigned mostSeconds = 20;
constexpr int smallestSide = 16;
constexpr int largestSide = 1024;
constexpr int usualSide = 256;
constexpr QSizeF drawnSize(400.0, 300.0);

/// The process ends rather than keep a file manager waiting.
void limitTime()
{
#ifdef Q_OS_UNIX
    std::signal(SIGALRM, [](int) { ::_exit(static_cast<int>(Exit::Failed)); });
    ::alarm(mostSeconds);
#endif
}

/// The members, or else the timeline, or else growth. Texts are left out, but in
/// charts: at this size they are dust.
Picture miniature(const DatasetPtr& dataset)
{
    PictureRequest request;
    Filter filter;
    filter.asOf = dataset->info.asOf;
    request.snapshot = takeSnapshot(dataset, filter);
    request.window = historySpan(*dataset);
    request.size = drawnSize;
    request.metric = u"commits"_s; // of growth: one chart, not a page of them
    request.theme = Theme::light();
    request.hasLegend = false;
    Picture picture;
    for (const QStringView view : {u"members", u"timeline", u"growth"}) {
        picture = findView(view)->draw(request, FontMeasure(request.theme));
        if (!picture.scene.hits.empty())
            break;
    }
    std::erase_if(picture.scene.items,
                  [](const SceneItem& item) { return std::holds_alternative<TextItem>(item); });
    const QRectF frame(QPointF(), drawnSize);
    picture.scene.add(RectItem{frame.adjusted(1.0, 1.0, -1.0, -1.0), std::nullopt,
                               Stroke{Role::Border, Tone::Full, 2.0}});
    return picture;
}

/// Into the file that is there, and not in its place: file managers hold it open to read the
/// picture.
Exit writeInto(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size()
        && file.flush())
        return Exit::Done;
    return fail(errorOf(ErrorCode::WriteFailed, path));
}

std::optional<int> sideOf(const Call& call)
{
    if (!call.options.isSet(u"size"_s))
        return usualSide;
    bool isNumber = false;
    const int side = call.options.value(u"size"_s).toInt(&isNumber);
    if (isNumber && side >= smallestSide && side <= largestSide)
        return side;
    usageError(Thumbnail::tr("--size: write a number of pixels from %1 to %2")
                   .arg(smallestSide)
                   .arg(largestSide));
    return std::nullopt;
}

Exit run(const Call& call)
{
    if (call.arguments.size() > 1)
        return usageError(Thumbnail::tr("thumbnail takes one FILE"));
    const QString output = call.options.value(u"output"_s);
    if (output.isEmpty())
        return usageError(Thumbnail::tr("thumbnail needs --output PATH"));
    const auto side = sideOf(call);
    if (!side)
        return Exit::Usage;
    limitTime();
    const QString file = call.arguments.value(0);
    if (QFileInfo(file).size() > mostBytes)
        return fail(errorOf(ErrorCode::TooLarge, file));
    const auto dataset = datasetOf(file);
    if (!dataset)
        return fail(dataset.error());
    const auto png = toPng(miniature(*dataset), Theme::light(), *side / drawnSize.width(),
                           {.title = (*dataset)->info.title});
    if (!png)
        return fail(png.error());
    return output == "-"_L1 ? print(*png) : writeInto(output, *png);
}

} // namespace

Command thumbnailCommand()
{
    return {"thumbnail"_L1,
            "[FILE] --output T.png [--size N]"_L1,
            [] {
                return Thumbnail::tr(
                    "Draw a small picture of a dataset, as file managers show it.");
            },
            [] {
                return QList{
                    outputOption(Thumbnail::tr(
                        "The PNG to write, whatever its name ends in; - for standard output.")),
                    QCommandLineOption(
                        u"size"_s,
                        Thumbnail::tr("Its longer side in pixels, 16 to 1024; 256 if left out."),
                        u"N"_s)};
            },
            run,
            true};
}

} // namespace steward
