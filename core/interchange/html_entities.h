// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace steward {

/// The character of an entity's name ("amp") or number ("#38", "#x26"). Empty where it is none that
/// is known; U+FFFD for a number that is no character.
QString entityText(QStringView name);

} // namespace steward
