// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/transfer_output.h"

namespace steward {

/// An object, of several metrics an array of them.
QByteArray transferJson(const Dataset& dataset, const std::vector<TransferAnswer>& answers);

} // namespace steward
