// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace steward {

FlowLayout::FlowLayout() { setContentsMargins({}); }

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

int FlowLayout::count() const { return static_cast<int>(m_items.size()); }

QLayoutItem* FlowLayout::itemAt(int index) const
{
    const bool isThere = index >= 0 && index < count();
    return isThere ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    QLayoutItem* item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

template <class Place>
int FlowLayout::arrange(const QRect& rect, const Place& place) const
{
    int x = rect.left();
    int y = rect.top();
    int rowHeight = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty()) // hidden
            continue;
        const QSize size = item->sizeHint().expandedTo(item->minimumSize());
        if (x > rect.left() && x + size.width() > rect.right() + 1) {
            x = rect.left();
            y += rowHeight + spacing();
            rowHeight = 0;
        }
        place(*item, QRect({x, y}, size.boundedTo({rect.width(), size.height()})));
        x += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    return y + rowHeight - rect.top();
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, [](QLayoutItem&, const QRect&) {});
}

QSize FlowLayout::sizeHint() const
{
    QSize all;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const int gap = all.width() > 0 ? spacing() : 0;
        all = {all.width() + gap + item->sizeHint().width(),
               std::max(all.height(), item->sizeHint().height())};
    }
    return all;
}

QSize FlowLayout::minimumSize() const
{
    QSize widest;
    for (const auto& item : m_items)
        widest = item->isEmpty() ? widest : widest.expandedTo(item->minimumSize());
    return widest;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection()
                                                         : Qt::LeftToRight;
    arrange(rect, [&](QLayoutItem& item, const QRect& place) {
        item.setGeometry(QStyle::visualRect(direction, rect, place));
    });
}

} // namespace steward
