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
    const double way = m_pointsLeft ? -reach : reach;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(QGuiApplication::palette().color(QPalette::ButtonText), 1.5));
    for (const double shift : {-way, 0.0}) {
        const QPointF tip = QRectF(rect).center() + QPointF(way + shift, 0.0);
        painter->drawPolyline(
            QPolygonF{tip + QPointF(-way, -reach), tip, tip + QPointF(-way, reach)});
    }
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
