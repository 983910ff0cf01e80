// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// In the place of desktop_portal.cpp where Qt has no D-Bus.

#include "app/shell/desktop_portal.h"

namespace steward {

DesktopPortal::DesktopPortal(QObject* parent) : QObject(parent) {}

void DesktopPortal::begin() {}

void DesktopPortal::askSoon() {}

void reachSessionBus() {}

} // namespace steward
