// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contributors/identity.h"

namespace steward {

/// Whether a program writes under this name: GitHub's mark "[bot]", a name that ends in the word
/// "bot" or "robot", or one of the services that call themselves otherwise.
bool isBot(const NameAndAddress& person);

} // namespace steward
