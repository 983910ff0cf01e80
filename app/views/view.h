// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/render/theme.h"
#include "app/session/session.h"

#include <QFocusEvent>
#include <QPointer>
#include <QWidget>

namespace steward {

/// A page of the window. It reads the session, follows its signals, and turns gestures into calls
/// of the session's setters; it keeps no copy of the state. A hidden view does no work: it marks
/// itself out of date and catches up when it is shown (showEvent).
class View : public QWidget
{
    Q_OBJECT

public:
    View(Session& session, const Theme& theme, QWidget* parent = nullptr)
        : QWidget(parent), m_session(session), m_theme(theme)
    {
    }

    /// Dress in another theme and repaint.
    void setTheme(const Theme& theme)
    {
        m_theme = theme;
        themeChanged();
    }

protected:
    Session& session() const { return m_session; }
    const Theme& theme() const { return m_theme; }
    virtual void themeChanged() = 0;
    /// What has the focus when the view is chosen. Not a focus proxy: that would have the Tab key
    /// go from before the view to there at once, past all that stands between.
    void setFirstFocus(QWidget* widget) { m_firstFocus = widget; }

    void focusInEvent(QFocusEvent* event) override
    {
        QWidget::focusInEvent(event);
        if (m_firstFocus)
            m_firstFocus->setFocus(event->reason());
    }

private:
    QPointer<QWidget> m_firstFocus;
    Session& m_session;
    Theme m_theme;
};

} // namespace steward
