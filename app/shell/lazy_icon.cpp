// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/lazy_icon.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QStyle>
#include <QStyleOption>
#include <QSvgRenderer>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr double disabledOpacity = 0.4;

QPixmap drawn(const QString& path, const QSize& size)
{
    QPixmap picture(size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QSvgRenderer(path).render(&painter);
    return picture;
}

class LazyIconEngine final : public QIconEngine
{
public:
    explicit LazyIconEngine(const QString& path) : m_path(path) {}

    void paint(QPainter* painter, const QRect& place, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device()->devicePixelRatio();
        QRect square(QPoint(), actualSize(place.size(), mode, state));
        square.moveCenter(place.center());
        painter->drawPixmap(square, pixmap((QSizeF(square.size()) * ratio).toSize(), mode, state));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        const QSize square = actualSize(size, mode, state);
        const QString key = u"%1 %2 %3"_s.arg(m_path).arg(square.width()).arg(mode);
        QPixmap picture;
        if (square.isEmpty() || QPixmapCache::find(key, &picture))
            return picture;
        picture = drawn(m_path, square);
        if (mode != QIcon::Normal)
            picture = dressed(picture, mode);
        QPixmapCache::insert(key, picture);
        return picture;
    }
    QSize actualSize(const QSize& size, QIcon::Mode /*mode*/, QIcon::State /*state*/) override
    {
        const int side = std::min(size.width(), size.height());
        return {side, side};
    }
    QIconEngine* clone() const override { return new LazyIconEngine(*this); }

private:
    /// What is disabled is faded, since the style's grey hardly differs on dark ground; what is selected
    /// looks as the style has it.
    static QPixmap dressed(const QPixmap& picture, QIcon::Mode mode)
    {
        if (mode == QIcon::Disabled) {
            QPixmap faded(picture.size());
            faded.fill(Qt::transparent);
            QPainter painter(&faded);
            painter.setOpacity(disabledOpacity);
            painter.drawPixmap(0, 0, picture);
            return faded;
        }
        QStyleOption option;
        option.palette = QApplication::palette();
        return QApplication::style()->generatedIconPixmap(mode, picture, &option);
    }

    QString m_path;
};

} // namespace

QIcon lazyIcon(const QString& path) { return QIcon(new LazyIconEngine(path)); }

} // namespace steward
