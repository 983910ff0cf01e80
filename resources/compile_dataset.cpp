// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Build-time tool: compiles a dataset's text form into its file form, for embedding.

#include "core/base/atomic_file.h"
#include "core/import/import_dataset.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdio>

using namespace steward;

namespace {

void print(const Error& error)
{
    std::fprintf(stderr, "%s:%lld: error %d in column '%s': '%s' (expected: %s) %s\n",
                 error.file.toLocal8Bit().constData(), static_cast<long long>(error.line),
                 static_cast<int>(error.code), error.column.toUtf8().constData(),
                 error.value.toUtf8().constData(), error.expected.toUtf8().constData(),
                 error.detail.toUtf8().constData());
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("usage: steward-compile-dataset FOLDER FILE\n", stderr);
        return 2;
    }
    const auto report = importDataset(arguments[1]);
    if (!report) {
        print(report.error());
        return 1;
    }
    for (const Error& problem : report->problems)
        print(problem);
    if (!report->problems.empty())
        return 1;
    if (const auto written = writeFileAtomically(arguments[2], report->image); !written) {
        print(written.error());
        return 1;
    }
    return 0;
}
