// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/dataset.h"
#include "core/report/report.h"

namespace steward {

/// A source in a numbered list: title, publisher, date, kind and address.
SourceEntry sourceEntry(const Dataset& dataset, SourceId source, int number);

} // namespace steward
