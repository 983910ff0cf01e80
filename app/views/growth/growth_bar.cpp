// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/growth/growth_bar.h"

#include "app/text/date_text.h"
#include "app/text/metric_text.h"
#include "app/text/vocabulary_text.h"
#include "app/views/choice_menu.h"
#include "app/views/growth/growth_words.h"
#include "app/views/scope_chooser.h"

#include <QAction>
#include <QSignalBlocker>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace steward {

namespace {

constexpr std::array windows{0, 1, 3, 12};

QString everyText(PeriodUnit unit)
{
    switch (unit) {
    case PeriodUnit::Month: return GrowthBar::tr("By Month");
    case PeriodUnit::Quarter: return GrowthBar::tr("By Quarter");
    case PeriodUnit::Year: return GrowthBar::tr("By Year");
    }
    return {};
}

QString windowText(int index)
{
    const int months = windows[static_cast<std::size_t>(index)];
    return months == 0 ? GrowthBar::tr("Usual Windows")
                       : GrowthBar::tr("Window: %n Month(s)", nullptr, months);
}

int windowIndex(int months)
{
    const auto found = std::ranges::find(windows, months);
    return found == windows.end() ? 0 : static_cast<int>(found - windows.begin());
}

QString definitionsText(DefinitionSet set)
{
    //: Definitions of metrics as this tool has them: %1 its name
    return GrowthBar::tr("As %1 Counts").arg(definitionSetText(set));
}

} // namespace

GrowthBar::GrowthBar(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_pages(new QTabBar(this))
    , m_scope(new ScopeChooser(this))
    , m_row(new QToolBar(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 4, 6, 4);
    column->setSpacing(4);
    column->addWidget(m_pages);
    column->addWidget(m_row);
    m_row->setAccessibleName(tr("How it is counted"));
    if (auto* more = m_row->findChild<QToolButton*>(QStringLiteral("qt_toolbar_ext_button"))) {
        //: for screen readers: a button that shows those for which there was no room
        more->setAccessibleName(tr("More"));
        more->setFocusPolicy(Qt::TabFocus);
    }
    m_row->addWidget(m_scope);
    m_every = addMenuButton(tr("Periods"), periodMenu());
    m_window = addMenuButton(tr("Window that numbers are counted over"), windowMenu());
    m_definitions = addMenuButton(tr("Whose definitions"), definitionMenu());
    m_scale = addMenuButton(tr("Scale of values"), scaleMenu());
    m_row->addSeparator();
    addPages();
    connect(m_scope, &ScopeChooser::scopeChosen, this, [this](const RepositoryScope& scope) {
        change([&scope](GrowthState& state) { state.scope = scope; });
    });
    connect(&session, &Session::datasetChanged, this, &GrowthBar::takeDataset);
    connect(&session, &Session::growthChanged, this, &GrowthBar::showState);
    takeDataset();
}

void GrowthBar::addAction(QAction* action)
{
    m_row->addAction(action);
    // A tool bar makes buttons that the Tab key passes by.
    m_row->widgetForAction(action)->setFocusPolicy(Qt::TabFocus);
}

void GrowthBar::addPages()
{
    m_pages->setAccessibleName(tr("Charts shown together"));
    m_pages->setDrawBase(false);
    m_pages->setExpanding(false);
    for (int i = 0; i < growthPageCount; ++i)
        m_pages->addTab(growthPageText(static_cast<GrowthPage>(i)));
    connect(m_pages, &QTabBar::currentChanged, this, [this](int index) {
        change([index](GrowthState& state) { state.page = static_cast<GrowthPage>(index); });
    });
}

QAction* GrowthBar::addMenuButton(const QString& name, QMenu* menu)
{
    QAction* action = menu->menuAction();
    action->setToolTip(name);
    addAction(action);
    auto* button = qobject_cast<QToolButton*>(m_row->widgetForAction(action));
    button->setPopupMode(QToolButton::InstantPopup);
    return action;
}

QMenu* GrowthBar::periodMenu()
{
    auto* menu = new QMenu(this);
    addChoices<PeriodUnit>(
        *menu, 3, everyText, [this] { return m_session.state().growth.every; },
        [this](PeriodUnit every) { change([every](GrowthState& state) { state.every = every; }); });
    return menu;
}

QMenu* GrowthBar::windowMenu()
{
    auto* menu = new QMenu(this);
    addChoices<int>(
        *menu, static_cast<int>(windows.size()), windowText,
        [this] { return windowIndex(m_session.state().growth.windowMonths); },
        [this](int index) {
            change([index](GrowthState& state) {
                state.windowMonths = windows[static_cast<std::size_t>(index)];
            });
        });
    return menu;
}

QMenu* GrowthBar::definitionMenu()
{
    auto* menu = new QMenu(this);
    addChoices<DefinitionSet>(
        *menu, static_cast<int>(allDefinitionSets.size()), definitionsText,
        [this] { return m_session.state().growth.definitions; },
        [this](DefinitionSet set) {
            change([set](GrowthState& state) { state.definitions = set; });
        });
    return menu;
}

QMenu* GrowthBar::scaleMenu()
{
    auto* menu = new QMenu(this);
    QAction* log = menu->addAction(tr("&Logarithmic"));
    log->setCheckable(true);
    connect(log, &QAction::triggered, this, [this](bool isLog) {
        change([isLog](GrowthState& state) {
            state.scale = isLog ? ValueScale::Log : ValueScale::Linear;
        });
    });
    QAction* index = menu->addAction(tr("&Index: 100 on the As-of Day"));
    index->setCheckable(true);
    connect(index, &QAction::triggered, this, [this](bool isIndexed) {
        change([this, isIndexed](GrowthState& state) {
            state.indexDay = isIndexed ? std::optional(m_session.state().filter.asOf)
                                       : std::nullopt;
        });
    });
    connect(menu, &QMenu::aboutToShow, this, [this, log, index] {
        log->setChecked(m_session.state().growth.scale == ValueScale::Log);
        index->setChecked(m_session.state().growth.indexDay.has_value());
    });
    return menu;
}

void GrowthBar::change(const std::function<void(GrowthState&)>& edit)
{
    GrowthState state = m_session.state().growth;
    edit(state);
    m_session.setGrowth(state);
}

void GrowthBar::takeDataset()
{
    m_scope->setDataset(m_session.dataset());
    showState();
}

void GrowthBar::showState()
{
    const GrowthState& state = m_session.state().growth;
    const QSignalBlocker blocker(m_pages);
    m_pages->setCurrentIndex(static_cast<int>(state.page));
    m_scope->showScope(state.scope.value_or(defaultScope(*m_session.dataset())));
    m_every->setText(everyText(state.every));
    m_window->setText(windowText(windowIndex(state.windowMonths)));
    m_definitions->setText(definitionsText(state.definitions));
    QString scale = state.scale == ValueScale::Log ? tr("Logarithmic") : tr("Linear");
    if (state.indexDay)
        //: %1 linear or logarithmic, %2 a day
        scale = tr("%1, 100 on %2").arg(scale, shortDayText(*state.indexDay));
    m_scale->setText(scale);
    for (QAction* action : {m_every, m_window, m_definitions, m_scale})
        //: for screen readers: what a button sets, and what it is set to
        m_row->widgetForAction(action)->setAccessibleName(
            tr("%1: %2").arg(action->toolTip(), action->text()));
}

} // namespace steward
