// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/after_paint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <utility>

namespace steward {

namespace {

class PaintWatch : public QObject
{
public:
    PaintWatch(QWidget& widget, std::function<void()> act) : QObject(&widget), m_act(std::move(act))
    {
        widget.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // The rest of the window is painted in the same go.
            QTimer::singleShot(0, parent(), std::move(m_act));
            deleteLater();
        }
        return false;
    }

private:
    std::function<void()> m_act;
};

} // namespace

void afterPaint(QWidget& widget, std::function<void()> act) { new PaintWatch(widget, std::move(act)); }

} // namespace steward
