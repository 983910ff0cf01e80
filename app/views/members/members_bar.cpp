// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/members/members_bar.h"

#include "app/text/vocabulary_text.h"
#include "app/views/choice_menu.h"
#include "app/views/flow_layout.h"
#include "app/views/members/link_words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace steward {

namespace {

constexpr int farthestHops = 3;

QString policyText(AttributionPolicy policy) { return capitalized(attributionText(policy)); }

QString reachText(int hops)
{
    return hops == 0 ? MembersBar::tr("Everything")
                     : MembersBar::tr("%n link(s) round the selection", nullptr, hops);
}

} // namespace

MembersBar::MembersBar(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_row(new FlowLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 4, 6, 4);
    column->setSpacing(4);
    column->addLayout(m_row);
    m_row->setSpacing(4);
    m_arrangement = addMenuButton(*m_row, arrangementMenu(), tr("Arrangement"));
    m_attribution = addMenuButton(*m_row, attributionMenu(), tr("To whom subsidiaries count"));
    m_reach = addMenuButton(*m_row, reachMenu(), tr("How much is shown"));
    auto* way = new QToolButton(this);
    way->setText(tr("Way…"));
    way->setToolTip(tr("Show the shortest way between two nodes"));
    connect(way, &QToolButton::clicked, this, &MembersBar::wayWanted);
    m_row->addWidget(way);
    m_wayBox = new QWidget(this);
    auto* wayRow = new QHBoxLayout(m_wayBox);
    wayRow->setContentsMargins(0, 0, 0, 0);
    m_way = new QLabel(m_wayBox);
    m_way->setTextFormat(Qt::PlainText);
    m_way->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = new QToolButton(m_wayBox);
    close->setText(QStringLiteral("✕"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Show no way"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this,
            [this] { change([](MembersState& state) { state.way.reset(); }); });
    wayRow->addWidget(close);
    wayRow->addWidget(m_way, 1);
    column->addWidget(m_wayBox);
    m_wayBox->hide();
    connect(&session, &Session::membersChanged, this, &MembersBar::showState);
    connect(&session, &Session::snapshotChanged, this, &MembersBar::showState);
    showState();
}

void MembersBar::setWay(const QString& text)
{
    m_way->setText(text);
    m_wayBox->setVisible(!text.isEmpty());
}

void MembersBar::addAction(QAction* action)
{
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    // Made after all else in the view, but it stands here.
    const auto stops = findChildren<QToolButton*>(Qt::FindDirectChildrenOnly);
    QWidget::setTabOrder(stops[stops.size() - 2], button);
    m_row->addWidget(button);
}

void MembersBar::change(const std::function<void(MembersState&)>& edit)
{
    MembersState state = m_session.state().members;
    edit(state);
    m_session.setMembers(state);
}

QToolButton* MembersBar::addMenuButton(QLayout& row, QMenu* menu, const QString& name)
{
    auto* button = new QToolButton(this);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setToolTip(name);
    row.addWidget(button);
    return button;
}

QMenu* MembersBar::arrangementMenu()
{
    auto* menu = new QMenu(this);
    addChoices<GraphArrangement>(
        *menu, graphArrangementCount, arrangementText,
        [this] { return m_session.state().members.arrangement; },
        [this](GraphArrangement arrangement) {
            change([arrangement](MembersState& state) { state.arrangement = arrangement; });
        });
    return menu;
}

QMenu* MembersBar::attributionMenu()
{
    auto* menu = new QMenu(this);
    addChoices<AttributionPolicy>(
        *menu, attributionPolicyCount, policyText,
        [this] { return m_session.state().filter.attribution; },
        [this](AttributionPolicy policy) {
            Filter filter = m_session.state().filter;
            filter.attribution = policy;
            m_session.setFilter(filter);
        });
    return menu;
}

QMenu* MembersBar::reachMenu()
{
    auto* menu = new QMenu(this);
    addChoices<int>(
        *menu, farthestHops + 1, reachText, [this] { return m_session.state().members.hops; },
        [this](int hops) { change([hops](MembersState& state) { state.hops = hops; }); });
    return menu;
}

void MembersBar::showState()
{
    const ViewState& state = m_session.state();
    const auto show = [](QToolButton* button, const QString& text) {
        button->setText(text);
        //: for screen readers: what a button sets, and what it is set to
        button->setAccessibleName(tr("%1: %2").arg(button->toolTip(), text));
    };
    show(m_arrangement, arrangementText(state.members.arrangement));
    show(m_attribution, policyText(state.filter.attribution));
    show(m_reach, reachText(state.members.hops));
}

} // namespace steward
