// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace steward {

/// Frames `widget` while it has the focus, where Qt's styles draw nothing: what scrolls, and texts.
void addFocusRing(QWidget& widget);

} // namespace steward
