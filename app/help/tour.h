// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QPointer>

#include <vector>

class QLabel;
class QPushButton;

namespace steward {

/// One thing worth knowing, beside what it is about.
struct TourStep
{
    QPointer<QWidget> target; ///< in the same window; a step whose target is gone or hidden is left out
    QString title;
    QString text;
};

/// Some words beside one part of the window after the other. It takes the focus, so that the keyboard
/// and a screen reader follow it; Escape or Skip ends it at any step, and the window stays usable
/// meanwhile. Deletes itself at the end.
class Tour : public QFrame
{
    Q_OBJECT

public:
    Tour(std::vector<TourStep> steps, QWidget* window);

    void begin();

signals:
    /// Gone through or skipped.
    void ended();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void go(int step);
    void place();
    void end();
    /// The next step from `step` on, in the direction, that can be shown; -1: none.
    int shownStep(int step, int direction) const;

    std::vector<TourStep> m_steps;
    int m_step = -1;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_skip;
};

} // namespace steward
