// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace steward {

/// Progress and Cancel in the status line, while something is under way.
class WorkIndicator : public QWidget
{
    Q_OBJECT

public:
    explicit WorkIndicator(QWidget* parent = nullptr);

    void begin(const QString& what);
    void setPercent(int percent);
    void end();

signals:
    void cancelRequested();

private:
    QLabel* m_what;
    QProgressBar* m_bar;
};

} // namespace steward
