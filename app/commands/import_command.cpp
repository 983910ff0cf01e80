// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/import_command.h"

#include "core/base/atomic_file.h"
#include "core/dataset/open_image.h"
#include "core/import/merge_draft.h"

#include "app/commands/import_output.h"
#include "app/text/error_text.h"

#include <QCoreApplication>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Import
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

/// Where the call wants the dataset: at --output, or over the dataset it goes into.
struct Target
{
    QString output;
    QString into;
    bool isDryRun = false;
};

Result<MergedDataset> made(const Target& target, const ImportRequest& request, Draft draft)
{
    const DraftInfo info = draftInfoOf(request, draft);
    if (!target.into.isEmpty()) {
        const auto image = readImage(target.into);
        if (!image)
            return image.error();
        draft.add(FactKind::Info, {{"key"_L1, u"as_of"_s}, {"value"_L1, info.asOf}});
        return mergeDraft(*image, std::move(draft));
    }
    auto report = finishDraft(std::move(draft), info);
    if (!report)
        return report.error();
    MergedDataset dataset;
    dataset.merge.added = report->rows;
    dataset.report = *std::move(report);
    return dataset;
}

/// Who was taken for whom, where the user wants to see it.
Exit writeReview(const Call& call, const QByteArray& review)
{
    const QString path = call.options.value(u"review"_s);
    if (path.isEmpty())
        return Exit::Done;
    const auto written = writeFileAtomically(path, review);
    return written ? Exit::Done : fail(written.error());
}

Exit write(const Target& target, const QByteArray& image)
{
    if (target.output == "-"_L1)
        return print(image);
    const auto written = writeFileAtomically(target.output, image);
    return written ? Exit::Done : fail(written.error());
}

} // namespace

QList<QCommandLineOption> importOptions()
{
    return {outputOption(Import::tr("The dataset file to write.")),
            {u"into"_s,
             Import::tr("Add to this dataset, and write it back unless --output says otherwise."),
             Import::tr("FILE")},
            {u"dry-run"_s, Import::tr("Read and tell, but write no dataset.")},
            {u"title"_s, Import::tr("Title of a new dataset (default: after what is imported)."),
             Import::tr("TEXT")},
            {u"as-of"_s,
             Import::tr("Day up to which the facts are known (default: their last, or today)."),
             Import::tr("DAY")},
            jsonOption()};
}

Exit runImport(const Call& call, QLatin1StringView format, ImportRequest request,
               const QString& usage)
{
    Target target;
    target.into = call.options.value(u"into"_s);
    target.output = call.options.isSet(u"output"_s) ? call.options.value(u"output"_s) : target.into;
    target.isDryRun = call.options.isSet(u"dry-run"_s);
    request.paths = call.arguments;
    request.title = call.options.value(u"title"_s).trimmed();
    const ImportFormat* reader = findImportFormat(QString(format));
    Q_ASSERT(reader);
    const bool takesOne = reader->takes != ImportTakes::Folders;
    if (request.paths.isEmpty() || (takesOne && request.paths.size() > 1)
        || (target.output.isEmpty() && !target.isDryRun))
        return usageError(usage);
    bool ok = true;
    request.asOf = dayOption(call, u"as-of"_s, ok);
    if (!ok)
        return Exit::Usage;
    auto draft = reader->read(request, {}, {});
    if (!draft)
        return fail(draft.error());
    ImportTelling telling = tellingOf(*draft);
    const QByteArray review = draft->review;
    const auto dataset = made(target, request, *std::move(draft));
    if (!dataset)
        return fail(dataset.error());
    const Exit told = tellImport(call, telling, *dataset);
    if (told != Exit::Done)
        return told;
    // The review first: without it the user could not see what the dataset rests on.
    const Exit reviewed = writeReview(call, review);
    if (reviewed != Exit::Done || target.isDryRun)
        return reviewed;
    return write(target, dataset->report.image);
}

} // namespace steward
