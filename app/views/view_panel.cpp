// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/view_panel.h"

#include <QToolButton>

namespace steward {

ViewPanel::ViewPanel(QWidget* parent) : QTabWidget(parent)
{
    setDocumentMode(true);
    auto* close = new QToolButton(this);
    close->setText(QStringLiteral("✕"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this panel"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    setCornerWidget(close);
    connect(this, &QTabWidget::currentChanged, this, [this](int page) {
        if (showsPage(page))
            emit pageShown(page);
    });
}

void ViewPanel::togglePage(int page)
{
    if (showsPage(page))
        return hide();
    const bool wasHidden = !isVisible();
    setCurrentIndex(page);
    show();
    if (wasHidden)
        emit pageShown(page);
}

} // namespace steward
