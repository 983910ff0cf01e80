// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/members/changes_page.h"

#include "app/render/paint_scene.h"
#include "app/text/change_text.h"
#include "app/text/date_text.h"
#include "core/overview/change_groups.h"

#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace steward {

namespace {

constexpr int rowRole = Qt::UserRole;     ///< the fact's row
constexpr int kindRole = Qt::UserRole + 1; ///< and its table
constexpr int glyphSize = 14;
constexpr int rowGap = 4;

/// Sets rows apart. QListView's own spacing also narrows the rows, after their heights have been
/// measured, and sentences that just fitted lose their ends.
class SpacedRows : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, rowGap);
    }
};

} // namespace

ChangesPage::ChangesPage(Session& session, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(theme)
    , m_heading(new QLabel(this))
    , m_list(new QListWidget(this))
{
    m_heading->setWordWrap(true);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setMargin(4);
    m_heading->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_list->setAccessibleName(tr("Changes"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setItemDelegate(new SpacedRows(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addWidget(m_list, 1);
    connect(&session, &Session::snapshotChanged, this, &ChangesPage::refresh);
    connect(&session, &Session::compareChanged, this, &ChangesPage::refresh);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            m_session.select(FactRef{static_cast<FactKind>(item->data(kindRole).toInt()),
                                     item->data(rowRole).toInt()});
    });
}

void ChangesPage::setTheme(const Theme& theme)
{
    m_theme = theme;
    refresh();
}

void ChangesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isOutOfDate)
        refresh();
}

void ChangesPage::refresh()
{
    m_isOutOfDate = !isVisible();
    if (m_isOutOfDate)
        return;
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    const SnapshotPtr& before = m_session.compareSnapshot();
    m_list->setVisible(before != nullptr);
    if (before)
        list(*before, *m_session.snapshot());
    else
        m_heading->setText(tr("No day is compared with. Choose one with “Compare With”, and what changed "
                              "since then is marked in the graph and listed here."));
}

void ChangesPage::list(const Snapshot& before, const Snapshot& after)
{
    const Dataset& dataset = *after.dataset;
    const std::vector<Change> changes = changesBetween(before, after);
    const QString from = dayText(before.asOf());
    const QString to = dayText(after.asOf());
    m_heading->setText(changes.empty()
                           ? tr("Nothing changed from %1 to %2.").arg(from, to)
                           //: %1 and %2: days, %3: number of members on each of them
                           : tr("From %1 to %2: %n change(s); members %3 → %4", nullptr,
                                static_cast<int>(changes.size()))
                                 .arg(from, to, countText(countOf(before.members)),
                                      countText(countOf(after.members))));
    for (const ChangeGroup& group : groupChanges(dataset, changes)) {
        const Change& first = group.changes.front();
        const ChangeEffect effect = changeEffect(first);
        auto* item = new QListWidgetItem(glyph(changeRole(effect), changeGlyph(effect)),
                                         changeSentence(dataset, group), m_list);
        item->setData(rowRole, first.fact.row);
        item->setData(kindRole, static_cast<int>(first.fact.kind));
    }
}

QIcon ChangesPage::glyph(Role role, MarkerShape shape) const
{
    const double ratio = devicePixelRatioF();
    QPixmap pixmap(QSize(glyphSize, glyphSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    Scene scene;
    scene.size = {glyphSize, glyphSize};
    const QPointF middle(glyphSize / 2.0, glyphSize / 2.0);
    scene.add(MarkerItem{middle, 5.0, shape, Fill{role}, std::nullopt});
    QPainter painter(&pixmap);
    paintScene(painter, scene, m_theme);
    return QIcon(pixmap);
}

} // namespace steward
