// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/output_files.h"

#include "core/base/atomic_file.h"

namespace steward {

Exit writeOutputFiles(const std::vector<OutputFile>& files)
{
    for (const OutputFile& file : files) {
        if (file.path == QLatin1StringView("-"))
            return print(file.bytes);
        if (const auto written = writeFileAtomically(file.path, file.bytes); !written)
            return fail(written.error());
    }
    return Exit::Done;
}

} // namespace steward
