// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/message_bar.h"

#include "app/text/error_text.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace steward {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_symbol(new QLabel(this)), m_text(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    // What is said may quote a file: never markup.
    m_symbol->setTextFormat(Qt::PlainText);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* close = new QToolButton(this);
    close->setText(tr("Dismiss"));
    close->setAutoRaise(true);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->addWidget(m_symbol);
    layout->addWidget(m_text, 1);
    layout->addWidget(close);
    hide();
}

void MessageBar::showError(const Error& error)
{
    showError(errorLine(error));
}

void MessageBar::showError(const QString& text)
{
    display(QStringLiteral("\u26a0"), text);
}

void MessageBar::showDone(const QString& text)
{
    display(QStringLiteral("\u2713"), text);
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::display(const QString& symbol, const QString& text)
{
    m_symbol->setText(symbol);
    m_text->setText(text);
    m_text->setAccessibleName(text);
    show();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace steward
