// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/spec_file.h"

#include "core/base/read_file.h"

#include <QDir>
#include <QFileInfo>

namespace steward {

Result<ReportSpec> readSpecFile(const QString& path)
{
    constexpr qint64 mostSpecBytes = 1 << 20;
    const auto bytes = readRegularFile(path, mostSpecBytes);
    if (!bytes)
        return bytes.error();
    auto spec = readReportSpec(*bytes);
    if (!spec) {
        Error error = spec.error();
        error.file = path;
        return error;
    }
    if (!spec->logo.isEmpty())
        spec->logo = QFileInfo(path).absoluteDir().filePath(spec->logo);
    return spec;
}

} // namespace steward
