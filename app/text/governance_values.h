// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The numbers of governance_text.

#pragma once

#include "core/overview/governance_comparison.h"

#include <QString>

namespace steward {

/// "48", "11–12", "1 / 6", "54.5 %", "not yet", "undefined"; of a project "since 7 May 2025".
QString governanceValueText(const Dataset& dataset, GovernanceSection section,
                            const GovernanceSubject& subject, const GovernanceValue& value);
/// A sign that tells the direction without colour, and how much: "▲ +42", "▼ −5 to −3", "=".
QString governanceChangeText(GovernanceSection section, const GovernanceRow& row);

} // namespace steward
