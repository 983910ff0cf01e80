// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

namespace steward {

/// The square icon of that SVG file, which is read when it is first drawn: most icons stand in menus that
/// are not opened, and each costs a parser. Qt's own icons read such a file at once, and again to draw it.
QIcon lazyIcon(const QString& path);

} // namespace steward
