// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QFrame>

class QLabel;

namespace steward {

/// A message inside the window: nothing modal, nothing lost, gone at a click.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showError(const Error& error);
    void showError(const QString& text);
    void showDone(const QString& text);
    QString text() const;

private:
    void display(const QString& symbol, const QString& text);

    QLabel* m_symbol;
    QLabel* m_text;
};

} // namespace steward
