// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace steward {

class MainWindow;

/// Drags a picture of the shown view to other programs; pressed, it copies one instead, for the
/// keyboard. Disabled where the view has no picture.
class PictureHandle : public QToolButton
{
    Q_OBJECT

public:
    explicit PictureHandle(MainWindow& window);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    MainWindow& m_window;
};

} // namespace steward
