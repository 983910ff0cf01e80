// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class QWidget;

namespace steward {

/// Runs `act` as soon as the widget has been painted for the first time: what nobody sees at once does
/// not keep the first picture waiting. Never, if the widget is gone before.
void afterPaint(QWidget& widget, std::function<void()> act);

} // namespace steward
