// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/picture_handle.h"

#include "app/registry/view_registry.h"
#include "app/shell/appearance.h"
#include "app/shell/main_window.h"
#include "app/shell/picture_actions.h"

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>

namespace steward {

PictureHandle::PictureHandle(MainWindow& window) : QToolButton(&window), m_window(window)
{
    setAutoRaise(true);
    setObjectName(QStringLiteral("picture-handle"));
    setText(tr("Picture"));
    setAccessibleName(tr("Picture of this view"));
    setToolTip(tr("Drag a picture of this view to another program, or click to copy it"));
    setStatusTip(toolTip());
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto dress = [this](const Theme& theme) {
        setIcon(themedIcon(QLatin1StringView("edit-copy"), theme));
    };
    dress(window.theme());
    connect(&window, &MainWindow::themeChanged, this, dress);
    connect(&window, &MainWindow::viewShown, this, [this](const QString& id) {
        const ViewEntry* view = findView(id);
        setEnabled(view && view->draw);
    });
    connect(this, &QToolButton::clicked, this, [this] { copyPicture(m_window); });
}

void PictureHandle::mouseMoveEvent(QMouseEvent* event)
{
    const bool isDrag = (event->buttons() & Qt::LeftButton) != 0 && !rect().contains(event->position().toPoint());
    QMimeData* picture = isDrag ? makePictureMime(m_window) : nullptr;
    if (!picture)
        return QToolButton::mouseMoveEvent(event);
    setDown(false);
    auto* drag = new QDrag(this);
    drag->setMimeData(picture);
    drag->setPixmap(icon().pixmap(iconSize() * 2));
    drag->exec(Qt::CopyAction);
}

} // namespace steward
