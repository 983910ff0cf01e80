// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/command.h"
#include "app/report/write_report.h"

namespace steward {

/// Writes the files one after the other, each as a whole; "-" is standard output. Stops at the first
/// that cannot be written, and says so.
Exit writeOutputFiles(const std::vector<OutputFile>& files);

} // namespace steward
