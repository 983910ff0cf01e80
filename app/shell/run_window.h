// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace steward {

/// Opens a window on `file`, or on the embedded dataset if it is empty, and runs until the last
/// window is closed. Returns the exit status.
int runWindow(int& argc, char** argv, const QString& file);

} // namespace steward
