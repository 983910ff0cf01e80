// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/help/tour.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace steward {

namespace {

constexpr int letters = 52; ///< of a line of its text
constexpr int distance = 8; ///< from what it is about, and from the window's edge

} // namespace

Tour::Tour(std::vector<TourStep> steps, QWidget* window)
    : QFrame(window)
    , m_steps(std::move(steps))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(new QPushButton(this))
    , m_skip(new QPushButton(tr("&Skip the Tour"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("tour"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (QLabel* label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setFixedWidth(letters * fontMetrics().averageCharWidth());
    }
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_skip);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, [this] { go(shownStep(m_step - 1, -1)); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(shownStep(m_step + 1, 1)); });
    connect(m_skip, &QPushButton::clicked, this, &Tour::end);
    window->installEventFilter(this);
}

void Tour::begin() { go(shownStep(0, 1)); }

int Tour::shownStep(int step, int direction) const
{
    const int count = static_cast<int>(m_steps.size());
    for (; step >= 0 && step < count; step += direction) {
        const QWidget* target = m_steps[static_cast<std::size_t>(step)].target;
        if (target && target->isVisible())
            return step;
    }
    return -1;
}

void Tour::go(int step)
{
    if (step < 0)
        return end();
    m_step = step;
    const TourStep& shown = m_steps[static_cast<std::size_t>(step)];
    m_title->setText(shown.title);
    m_text->setText(shown.text);
    const bool isLast = shownStep(step + 1, 1) < 0;
    m_back->setVisible(shownStep(step - 1, -1) >= 0);
    m_next->setText(isLast ? tr("&Done") : tr("&Next"));
    m_skip->setVisible(!isLast);
    setAccessibleName(shown.title);
    setAccessibleDescription(shown.text);
    show();
    place();
    raise();
    m_next->setFocus(Qt::OtherFocusReason);
    m_next->setAccessibleDescription(shown.title + QStringLiteral(". ") + shown.text);
}

/// Below what it is about, or above, or on it, where there is no room beside; always in the window.
void Tour::place()
{
    if (m_step < 0)
        return;
    layout()->activate();
    adjustSize();
    const QWidget* target = m_steps[static_cast<std::size_t>(m_step)].target;
    if (!target)
        return;
    const QRect about(target->mapTo(parentWidget(), QPoint(0, 0)), target->size());
    const QRect room = parentWidget()->rect().adjusted(distance, distance, -distance, -distance);
    QRect box(QPoint(), size());
    box.moveCenter(about.center());
    if (about.bottom() + distance + box.height() <= room.bottom())
        box.moveTop(about.bottom() + distance);
    else if (about.top() - distance - box.height() >= room.top())
        box.moveBottom(about.top() - distance);
    else if (about.right() + distance + box.width() <= room.right())
        box.moveLeft(about.right() + distance);
    else if (about.left() - distance - box.width() >= room.left())
        box.moveRight(about.left() - distance);
    const int x = std::clamp(box.left(), room.left(), std::max(room.left(), room.right() - box.width()));
    const int y = std::clamp(box.top(), room.top(), std::max(room.top(), room.bottom() - box.height()));
    move(x, y);
}

void Tour::end()
{
    emit ended();
    close();
}

bool Tour::event(QEvent* event)
{
    // Escape is ours here, whatever it means in the window.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QFrame::event(event);
}

void Tour::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        end();
    else
        QFrame::keyPressEvent(event);
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void Tour::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2.0));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0), 6.0, 6.0);
}

} // namespace steward
