// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command.h"

#include "app/session/embedded_dataset.h"
#include "app/text/error_text.h"
#include "core/dataset/load_dataset.h"

#include <QCoreApplication>

#include <cstdio>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

void printLine(const QString& line)
{
    const QByteArray bytes = ("stewardship-explorer: "_L1 + line + u'\n').toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
}

} // namespace

Exit usageError(const QString& message)
{
    printLine(message);
    return Exit::Usage;
}

Exit fail(const Error& error)
{
    printLine(errorLine(error));
    return Exit::Failed;
}

void warn(const Call& call, const QString& place, const QString& message)
{
    if (!call.quiet)
        printLine(place + ": "_L1 + Messages::tr("warning: %1").arg(message));
}

Exit print(const QByteArray& bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0)
        return Exit::Done;
    return fail(errorOf(ErrorCode::WriteFailed, Messages::tr("standard output")));
}

Result<DatasetPtr> datasetOf(const QString& file)
{
    return file.isEmpty() ? loadEmbeddedDataset() : openDataset(file);
}

std::optional<Day> dayOption(const Call& call, const QString& name, bool& ok)
{
    if (!call.options.isSet(name))
        return std::nullopt;
    const QString text = call.options.value(name);
    const auto day = parseDay(text);
    if (!day) {
        usageError(Messages::tr("--%1: “%2” is no day; write YYYY-MM-DD").arg(name, text));
        ok = false;
    }
    return day;
}

QCommandLineOption jsonOption()
{
    return {u"json"_s, Messages::tr("Print JSON.")};
}

QCommandLineOption outputOption(const QString& description)
{
    return {{u"o"_s, u"output"_s}, description, Messages::tr("PATH")};
}

} // namespace steward
