// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace steward {

class Windows;

/// From now on all windows wear what the desktop wishes, where their appearance is "system". It is
/// asked once `first` has been painted, so that the start waits for nothing.
void followDesktop(Windows& windows, QWidget& first);

} // namespace steward
