// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/windows.h"

#include "app/shell/file_tasks.h"
#include "app/shell/main_window.h"

#include "app/shell/appearance.h"
#include "app/shell/tool_tip_guard.h"
#include "app/text/translations.h"

#include <QScreen>

namespace steward {

namespace {

constexpr int cascadeStep = 32;

/// A little lower and further right, or in the corner where the screen ends. On Wayland the desktop
/// decides, and this does nothing.
void cascade(QWidget& window, const QWidget& from)
{
    if (from.isMaximized() || from.isFullScreen())
        return;
    const QRect room = from.screen()->availableGeometry();
    QRect place = from.geometry().translated(cascadeStep, cascadeStep);
    if (!room.contains(place))
        place.moveTopLeft(room.topLeft() + QPoint(cascadeStep, cascadeStep));
    window.setGeometry(place.intersected(room));
}

} // namespace

Windows::Windows(Settings& settings, const QFont& desktopFont, QObject* parent)
    : QObject(parent), m_settings(settings), m_desktopFont(desktopFont)
{
    new ToolTipGuard(this);
}

Windows::~Windows() { qDeleteAll(all()); }

QList<MainWindow*> Windows::all() const
{
    QList<MainWindow*> windows;
    for (const QPointer<MainWindow>& window : m_windows)
        if (window)
            windows.append(window);
    return windows;
}

MainWindow& Windows::make(const DatasetPtr& dataset, const Theme& theme)
{
    auto* window = new MainWindow(dataset, m_settings, theme);
    m_windows.removeAll(nullptr);
    m_windows.append(window);
    connect(window, &MainWindow::newWindowRequested, this,
            [this, window](const QString& file) { makeBeside(*window, file); });
    connect(window, &MainWindow::themeChanged, this,
            [this, window](const Theme& changed) { dressOthers(*window, changed); });
    // Later, since the windows take their menus down, and one of those is being chosen from.
    connect(window, &MainWindow::renewalWanted, this, &Windows::renewAll, Qt::QueuedConnection);
    connect(window, &MainWindow::shortcutsChanged, this, &Windows::readShortcuts);
    return *window;
}

void Windows::wear(const DesktopWish& wish)
{
    const QList<MainWindow*> windows = all();
    if (setDesktopWish(wish) && !windows.isEmpty() && m_settings.appearance() == QLatin1StringView("system"))
        windows.first()->setAppearance(m_settings.appearance());
}

void Windows::renewAll()
{
    speakWithDirection(spokenLocale(m_settings.language()));
    applyTextSize(m_desktopFont, m_settings.textSize());
    const Theme theme = applyAppearance(m_settings.appearance(), m_settings.reducesMotion());
    for (MainWindow* window : all())
        window->renewContents(theme);
}

void Windows::readShortcuts()
{
    for (MainWindow* window : all())
        window->readShortcuts();
}

void Windows::makeBeside(MainWindow& from, const QString& file)
{
    from.saveLayout();
    const QList<MainWindow*> others = all();
    MainWindow& window = make(from.session().dataset(), from.theme());
    if (from.editor().isModified())
        window.editor().markModified(from.editor().saved());
    // From the last one made, so that several new ones do not cover each other.
    cascade(window, others.isEmpty() ? from : *others.last());
    window.show();
    if (!file.isEmpty())
        window.files().open(file);
}

void Windows::dressOthers(const MainWindow& from, const Theme& theme)
{
    if (m_isDressing)
        return;
    m_isDressing = true;
    for (MainWindow* window : all())
        if (window != &from)
            window->setTheme(theme);
    m_isDressing = false;
}

} // namespace steward
