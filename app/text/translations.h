// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>

namespace steward {

/// Installs Qt's and our own texts for the locale; English plurals where there is no translation.
/// Needs an application object, which owns what is installed.
void installTranslations(const QLocale& locale);

} // namespace steward
