// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/transfer/transfer_analysis.h"

#include <QByteArray>
#include <QString>

namespace steward {

/// \param repositories the scope as it is written in a call
QByteArray transferJson(const Dataset& dataset, const TransferResult& result,
                        const QString& repositories);

} // namespace steward
