// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/more_sign.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

#include <algorithm>

namespace steward {

void MoreSign::paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State)
{
    const double reach = std::min(rect.width(), rect.height()) / 6.0;
    painter->save();
    painter->translate(QRectF(rect).center());
    painter->rotate(m_angle);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(QGuiApplication::palette().color(QPalette::ButtonText), 1.5));
    for (const double tip : {0.0, reach})
        painter->drawPolyline(QPolygonF{{tip - reach, -reach}, {tip, 0.0}, {tip - reach, reach}});
    painter->restore();
}

QPixmap MoreSign::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap drawn(size);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    paint(&painter, drawn.rect(), mode, state);
    return drawn;
}

} // namespace steward
