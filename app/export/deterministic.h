// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace steward {

/// Makes Qt's hash order, and with it the order of the objects in a PDF, the same on every run.
/// Call first thing in main(), before any QHash is filled.
void makeOutputDeterministic();

} // namespace steward
