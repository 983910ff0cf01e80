// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program does until its first window is painted, and no more.

#include "app/shell/main_window.h"
#include "app/shell/run_window.h"
#include "tests/benchmarks/end_when_painted.h"

#include <optional>

using namespace steward;

int main(int argc, char** argv)
{
    std::optional<EndWhenPainted> end;
    return runWindows(argc, argv, {}, [&end](MainWindow&) { end.emplace(); });
}
