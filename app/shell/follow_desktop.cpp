// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/follow_desktop.h"

#include "app/shell/desktop_portal.h"
#include "app/shell/windows.h"
#include "app/views/after_paint.h"

#include <QWidget>

#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
#include <QAccessibilityHints>
#include <QGuiApplication>
#include <QStyleHints>
#endif

namespace steward {

namespace {

/// Qt tells of contrast from 6.10 on, and the palette is dark by itself then.
void begin(Windows& windows)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    const auto* hints = QGuiApplication::styleHints()->accessibility();
    const auto take = [&windows, hints] {
        const bool wantsContrast = hints->contrastPreference()
                                   == Qt::ContrastPreference::HighContrast;
        windows.wear({.scheme = DesktopWish::Scheme::None, .wantsContrast = wantsContrast});
    };
    QObject::connect(hints, &QAccessibilityHints::contrastPreferenceChanged, &windows, take);
    take();
#else
    auto* portal = new DesktopPortal(&windows);
    QObject::connect(portal, &DesktopPortal::wishChanged, &windows, &Windows::wear);
    portal->begin();
#endif
}

} // namespace

void followDesktop(Windows& windows, QWidget& first)
{
    afterPaint(first, [&windows] { begin(windows); });
}

} // namespace steward
