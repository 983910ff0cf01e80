// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace steward {

/// "+", "−" or, for 0, nothing: to stand before a number that is written without. Where text runs
/// from right to left it is bound to its number, or it would come to stand behind it; what begins
/// with it is still read from the right.
QString signText(double value);
/// The same of a sign that is given.
QString boundSign(QChar sign);

} // namespace steward
