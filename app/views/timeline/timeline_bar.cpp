// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timeline_bar.h"

#include "app/text/fact_text.h"
#include "app/text/vocabulary_text.h"
#include "app/views/choice_menu.h"
#include "app/views/flow_layout.h"
#include "app/views/timeline/subject_chooser.h"
#include "app/views/timeline/timeline_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace steward {

namespace {

constexpr int typingPauseMs = 200;
constexpr std::size_t mostChips = 12;

template <class Rows>
std::vector<QString> namesOf(const Rows& rows)
{
    std::vector<QString> names;
    for (const auto& row : rows)
        names.push_back(nameInSentence(row.name));
    return names;
}

template <class TypedId>
std::vector<int> numbersOf(const std::vector<TypedId>& ids)
{
    std::vector<int> numbers;
    for (const TypedId id : ids)
        numbers.push_back(id.value);
    return numbers;
}

template <class TypedId>
std::vector<TypedId> idsOf(const std::vector<int>& numbers)
{
    std::vector<TypedId> ids;
    for (const int number : numbers)
        ids.push_back(TypedId{number});
    return ids;
}

} // namespace

TimelineBar::TimelineBar(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 4, 6, 4);
    column->setSpacing(4);
    auto* row = new QHBoxLayout;
    auto* choices = new FlowLayout;
    row->setSpacing(4);
    choices->setSpacing(4);
    row->addLayout(choices, 1);
    column->addLayout(row);
    addArrangement(*choices);
    addChoosers(*choices);
    addSearch(*row);
    m_chips = new QWidget(this);
    m_chipRow = new FlowLayout;
    m_chips->setLayout(m_chipRow);
    m_chipRow->setSpacing(4);
    column->addWidget(m_chips);
    connect(&session, &Session::timelineChanged, this, &TimelineBar::showState);
    connect(&session, &Session::datasetChanged, this, &TimelineBar::showState);
    connect(&session, &Session::snapshotChanged, this, &TimelineBar::followFilter);
    showState();
}

void TimelineBar::change(const std::function<void(TimelineState&)>& edit)
{
    TimelineState changed = state();
    edit(changed);
    m_session.setTimeline(changed);
}

QToolButton* TimelineBar::addMenuButton(QLayout& row, const QString& text, QMenu* menu)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setAccessibleName(text);
    row.addWidget(button);
    return button;
}

void TimelineBar::addArrangement(QLayout& row)
{
    m_grouping = addMenuButton(row, {}, groupingMenu());
    addMenuButton(row, tr("Show"), showMenu());
    addMenuButton(row, tr("Arrange"), layoutMenu());
}

QMenu* TimelineBar::groupingMenu()
{
    auto* menu = new QMenu(this);
    addChoices<LaneGrouping>(*menu, laneGroupingCount, groupingText, [this] { return state().grouping; },
                             [this](LaneGrouping grouping) {
                                 change([grouping](TimelineState& state) {
                                     state.grouping = grouping;
                                     state.toggled.clear();
                                 });
                             });
    return menu;
}

QMenu* TimelineBar::showMenu()
{
    auto* menu = new QMenu(this);
    for (int i = 0; i < itemKindCount; ++i) {
        const auto bit = static_cast<std::size_t>(i);
        QAction* action = menu->addAction(itemKindText(static_cast<ItemKind>(i)));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, bit] {
            change([bit](TimelineState& state) { state.kinds = kindsOf(state.request()).flip(bit); });
        });
        connect(menu, &QMenu::aboutToShow, action,
                [this, action, bit] { action->setChecked(kindsOf(state().request()).test(bit)); });
    }
    menu->addSeparator();
    const QString importances[] = {tr("Events of any importance"), tr("Important events"), tr("Only the most important events")};
    auto* group = new QActionGroup(menu);
    for (int i = 1; i <= 3; ++i) {
        QAction* action = menu->addAction(importances[i - 1]);
        action->setCheckable(true);
        action->setActionGroup(group);
        connect(action, &QAction::triggered, this,
                [this, i] { change([i](TimelineState& state) { state.filter.leastImportance = i; }); });
        connect(menu, &QMenu::aboutToShow, action,
                [this, action, i] { action->setChecked(state().filter.leastImportance == i); });
    }
    return menu;
}

QMenu* TimelineBar::layoutMenu()
{
    auto* menu = new QMenu(this);
    menu->addSection(tr("Order of lanes"));
    addChoices<LaneOrder>(*menu, 4, orderText, [this] { return state().order; }, [this](LaneOrder order) {
        change([order](TimelineState& state) { state.order = order; });
    });
    menu->addSection(tr("Height of lanes"));
    addChoices<LaneDensity>(*menu, laneDensityCount, densityText, [this] { return state().density; },
                            [this](LaneDensity density) {
                                change([density](TimelineState& state) { state.density = density; });
                            });
    return menu;
}

void TimelineBar::addChoosers(QLayout& row)
{
    m_organizations = new SubjectChooser(tr("Organizations"), [this] { return namesOf(m_session.dataset()->organizations); }, this);
    m_bodies = new SubjectChooser(tr("Bodies"), [this] { return namesOf(m_session.dataset()->bodies); }, this);
    m_projects = new SubjectChooser(tr("Projects"), [this] { return namesOf(m_session.dataset()->projects); }, this);
    connect(m_organizations, &SubjectChooser::chosenChanged, this, [this](const std::vector<int>& chosen) {
        change([&chosen](TimelineState& state) { state.filter.organizations = idsOf<OrganizationId>(chosen); });
    });
    connect(m_bodies, &SubjectChooser::chosenChanged, this, [this](const std::vector<int>& chosen) {
        change([&chosen](TimelineState& state) { state.filter.bodies = idsOf<BodyId>(chosen); });
    });
    connect(m_projects, &SubjectChooser::chosenChanged, this, [this](const std::vector<int>& chosen) {
        change([&chosen](TimelineState& state) { state.filter.projects = idsOf<ProjectId>(chosen); });
    });
    for (SubjectChooser* chooser : {m_organizations, m_bodies, m_projects})
        row.addWidget(chooser);
}

void TimelineBar::addSearch(QHBoxLayout& row)
{
    m_found = new QLabel(this);
    row.addWidget(m_found);
    m_rest = new QToolButton(this);
    m_rest->setText(tr("Hide the rest"));
    m_rest->setToolTip(tr("Hide what is not looked for, instead of dimming it"));
    m_rest->setCheckable(true);
    connect(m_rest, &QToolButton::toggled, this,
            [this](bool hides) { change([hides](TimelineState& state) { state.filter.hidesRest = hides; }); });
    row.addWidget(m_rest);
    m_text = new QLineEdit(this);
    m_text->setPlaceholderText(tr("Find on the timeline"));
    m_text->setAccessibleName(tr("Find on the timeline"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaxLength(200);
    m_text->setMinimumWidth(150);
    m_text->setMaximumWidth(260);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(&m_typing, &QTimer::timeout, this, [this] {
        change([this](TimelineState& state) { state.filter.text = m_text->text(); });
    });
    row.addWidget(m_text);
    // Beside the first line of the choices, however many lines these take.
    for (QWidget* widget : {static_cast<QWidget*>(m_found), static_cast<QWidget*>(m_rest),
                            static_cast<QWidget*>(m_text)})
        row.setAlignment(widget, Qt::AlignTop);
}

void TimelineBar::focusSearch()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void TimelineBar::setFound(int found, int all)
{
    const QLocale locale;
    m_found->setVisible(state().filter.isActive());
    //: how many items a search on the timeline found: %1 of %2
    m_found->setText(tr("%1 of %2").arg(locale.toString(found), locale.toString(all)));
}

void TimelineBar::showState()
{
    const TimelineState now = state();
    //: what the lanes of the timeline stand for
    m_grouping->setText(tr("Lanes: %1").arg(groupingText(now.grouping)));
    m_grouping->setAccessibleName(m_grouping->text());
    m_organizations->setChosen(numbersOf(now.filter.organizations));
    m_bodies->setChosen(numbersOf(now.filter.bodies));
    m_projects->setChosen(numbersOf(now.filter.projects));
    m_organizations->setVisible(!m_session.dataset()->organizations.empty());
    m_bodies->setVisible(!m_session.dataset()->bodies.empty());
    m_projects->setVisible(!m_session.dataset()->projects.empty());
    if (m_text->text() != now.filter.text && !m_typing.isActive()) {
        const QSignalBlocker blocker(m_text);
        m_text->setText(now.filter.text);
    }
    const QSignalBlocker blocker(m_rest);
    m_rest->setChecked(now.filter.hidesRest);
    m_rest->setVisible(now.filter.isActive());
    m_found->setVisible(now.filter.isActive());
    showChips();
}

void TimelineBar::addConditionChip(const QString& text, std::function<void(TimelineState&)> remove)
{
    addChip(text, [this, remove = std::move(remove)] { change(remove); });
}

/// The filter of the window stands for all views, and shows here too, since it leaves things out.
void TimelineBar::addFilterChips()
{
    const Filter& filter = m_session.state().filter;
    for (int i = 0; i < eventCategoryCount; ++i) {
        const auto category = static_cast<EventCategory>(i);
        if (!filter.passes(category))
            addChip(tr("Without %1").arg(wordText(category)), [this, i] {
                Filter changed = m_session.state().filter;
                changed.hiddenCategories.reset(static_cast<std::size_t>(i));
                m_session.setFilter(changed);
            });
    }
    if (filter.leastConfidence == Confidence::Low)
        return;
    const QString text = filter.leastConfidence == Confidence::High ? tr("Only high confidence") : tr("At least medium confidence");
    addChip(text, [this] {
        Filter changed = m_session.state().filter;
        changed.leastConfidence = Confidence::Low;
        m_session.setFilter(changed);
    });
}

/// The as-of day moves often and changes no chip.
void TimelineBar::followFilter()
{
    Filter filter = m_session.state().filter;
    filter.asOf = m_shownFilter.asOf;
    if (filter != m_shownFilter)
        showChips();
}

void TimelineBar::addChip(const QString& text, std::function<void()> remove)
{
    if (static_cast<std::size_t>(m_chipRow->count()) >= mostChips)
        return;
    auto* chip = new QToolButton(m_chips);
    chip->setText(text + QStringLiteral("  ✕"));
    chip->setToolTip(tr("Remove this condition"));
    chip->setAccessibleName(tr("Remove the condition %1").arg(text));
    connect(chip, &QToolButton::clicked, this, std::move(remove));
    m_chipRow->addWidget(chip);
}

void TimelineBar::showChips()
{
    while (QLayoutItem* item = m_chipRow->takeAt(0)) {
        if (QWidget* widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    m_shownFilter = m_session.state().filter;
    const TimelineFilter filter = state().filter;
    const Dataset& dataset = *m_session.dataset();
    for (const OrganizationId id : filter.organizations)
        addConditionChip(nameInSentence(dataset[id].name), [id](TimelineState& state) { std::erase(state.filter.organizations, id); });
    for (const BodyId id : filter.bodies)
        addConditionChip(nameInSentence(dataset[id].name), [id](TimelineState& state) { std::erase(state.filter.bodies, id); });
    for (const ProjectId id : filter.projects)
        addConditionChip(nameInSentence(dataset[id].name), [id](TimelineState& state) { std::erase(state.filter.projects, id); });
    if (filter.leastImportance > 1)
        addConditionChip(tr("Importance from %1").arg(filter.leastImportance), [](TimelineState& state) { state.filter.leastImportance = 1; });
    if (!filter.text.trimmed().isEmpty())
        addConditionChip(QStringLiteral("“%1”").arg(filter.text.trimmed()), [](TimelineState& state) { state.filter.text.clear(); });
    addFilterChips();
    m_chips->setVisible(m_chipRow->count() > 0);
}

} // namespace steward
