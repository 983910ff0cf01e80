// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/focus_ring.h"

#include <QEvent>
#include <QPainter>
#include <QWidget>

namespace steward {

namespace {

constexpr double ringWidth = 2.0;

/// Lies over all of its parent and is seen only while that has the focus. No frame of its own would
/// do: a frame that comes and goes moves what it holds.
class FocusRing : public QWidget
{
public:
    explicit FocusRing(QWidget& widget) : QWidget(&widget)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        widget.installEventFilter(this);
        follow();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto type = event->type();
        if (type == QEvent::FocusIn || type == QEvent::FocusOut || type == QEvent::Resize)
            follow();
        return QWidget::eventFilter(watched, event);
    }

    void paintEvent(QPaintEvent*) override
    {
        constexpr double inset = ringWidth / 2.0;
        QPainter painter(this);
        painter.setPen(QPen(palette().color(QPalette::WindowText), ringWidth));
        painter.drawRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset));
    }

private:
    void follow()
    {
        setGeometry(parentWidget()->rect());
        setVisible(parentWidget()->hasFocus());
        raise();
    }
};

} // namespace

void addFocusRing(QWidget& widget) { new FocusRing(widget); }

} // namespace steward
