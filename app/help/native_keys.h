// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace steward {

/// Markdown in which keys in code spans are named as the menus name them: in the words of the language
/// spoken, and by the signs of the platform. Other code stays.
QString withNativeKeys(const QString& markdown);

} // namespace steward
