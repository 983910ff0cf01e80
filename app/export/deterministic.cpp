// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/deterministic.h"

#include <QHashSeed>

namespace steward {

void makeOutputDeterministic() { QHashSeed::setDeterministicGlobalSeed(); }

} // namespace steward
