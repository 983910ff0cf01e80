// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/dataset.h"

namespace steward {

/// A foundation with about `nodes` organizations, people, bodies and projects and one and a half
/// times as many links between them, that come and go over ten years. The same for the same number
/// on every machine. As a value, without bytes to search in.
DatasetPtr generatedGraph(int nodes);

} // namespace steward
