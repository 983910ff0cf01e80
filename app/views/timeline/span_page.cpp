// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/span_page.h"

#include "app/text/date_text.h"
#include "app/text/fact_text.h"
#include "app/text/vocabulary_text.h"
#include "app/views/calendar_day.h"
#include "app/views/day_field.h"
#include "app/views/timeline/timeline_words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTreeWidget>

#include <algorithm>

namespace steward {

namespace {

constexpr std::size_t mostOrganizations = 200;

DayField* dayField(QWidget* parent, const QString& name)
{
    auto* field = new DayField(parent);
    field->setAccessibleName(name);
    field->setKeyboardTracking(false);
    return field;
}

} // namespace

SpanPage::SpanPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_first(dayField(this, tr("First day of the span"))),
      m_last(dayField(this, tr("Last day of the span"))), m_length(new QLabel(this)), m_tree(new QTreeWidget(this)),
      m_job(this)
{
    auto* row = new QHBoxLayout;
    auto* from = new QLabel(tr("&From"), this);
    auto* to = new QLabel(tr("t&o"), this);
    from->setBuddy(m_first);
    to->setBuddy(m_last);
    for (QWidget* widget : std::initializer_list<QWidget*>{from, m_first, to, m_last})
        row->addWidget(widget);
    row->addWidget(m_length, 1);
    row->setContentsMargins(6, 4, 6, 4);
    row->setSpacing(6);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_tree, 1);
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("In the span"), tr("Count")});
    m_tree->setAccessibleName(tr("Statistics of the span"));
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    m_tree->setUniformRowHeights(true);
    connect(m_first, &DayField::dateChanged, this, &SpanPage::takeDays);
    connect(m_last, &DayField::dateChanged, this, &SpanPage::takeDays);
    connect(&session, &Session::timelineChanged, this, &SpanPage::showState);
    connect(&session, &Session::snapshotChanged, this, &SpanPage::showState);
    connect(&session, &Session::windowChanged, this, [this] {
        if (!m_session.state().timeline.marked)
            showState();
    });
}

void SpanPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isOutOfDate)
        showState();
}

/// Where nothing is marked, the span is the window.
void SpanPage::showState()
{
    m_isOutOfDate = !isVisible();
    if (m_isOutOfDate)
        return;
    const DaySpan span = m_session.state().timeline.marked.value_or(m_session.state().window);
    for (DayField* field : {m_first, m_last}) {
        const QSignalBlocker blocker(field);
        field->setDateRange(dateFromDay(m_session.history().begin), dateFromDay(m_session.history().end - 1));
        field->setDate(dateFromDay(field == m_first ? span.begin : span.end - 1));
    }
    m_length->setText(m_session.state().timeline.marked
                          ? distanceText(span)
                          //: nothing is marked, so what is counted is the visible window; %1 how long it is
                          : tr("the window, %1").arg(distanceText(span)));
    count();
}

void SpanPage::takeDays()
{
    const Day first = dayFromDate(m_first->date());
    const Day last = dayFromDate(m_last->date());
    TimelineState state = m_session.state().timeline;
    state.marked = DaySpan{std::min(first, last), std::max(first, last) + 1};
    m_session.setTimeline(state);
}

void SpanPage::count()
{
    const DaySpan span = m_session.state().timeline.marked.value_or(m_session.state().window);
    m_job.start<SpanStatistics>(
        [snapshot = m_session.snapshot(), span](const Progress&, const std::stop_token& stop) {
            return spanStatistics(*snapshot, span, stop);
        },
        [this](const SpanStatistics& statistics) { showStatistics(statistics); });
}

QTreeWidgetItem* SpanPage::addGroup(const QString& title, const QString& value)
{
    auto* group = new QTreeWidgetItem(m_tree, {title, value});
    group->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    group->setExpanded(true);
    return group;
}

void SpanPage::showStatistics(const SpanStatistics& statistics)
{
    m_tree->clear();
    addEvents(statistics);
    addMembers(statistics);
}

void SpanPage::addEvents(const SpanStatistics& statistics)
{
    const auto addTo = [](QTreeWidgetItem* group, const QString& name, const QString& value) {
        auto* line = new QTreeWidgetItem(group, {name, value});
        line->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    };
    QTreeWidgetItem* events = addGroup(tr("Events"), countText(statistics.events));
    for (int i = 0; i < eventCategoryCount; ++i)
        if (const Count& count = statistics.byCategory[static_cast<std::size_t>(i)]; count.possible > 0)
            addTo(events, capitalized(wordText(static_cast<EventCategory>(i))), countText(count));
    if (statistics.events.possible == 0)
        return;
    QTreeWidgetItem* named = addGroup(tr("Events whose titles name an organization"),
                                      QLocale().toString(statistics.events.possible - statistics.unnamed));
    named->setExpanded(statistics.byOrganization.size() <= 12);
    for (std::size_t i = 0; i < std::min(statistics.byOrganization.size(), mostOrganizations); ++i) {
        const SpanStatistics::Named& line = statistics.byOrganization[i];
        addTo(named, nameInSentence((*m_session.dataset())[line.organization].name), countText(line.events));
    }
}

void SpanPage::addMembers(const SpanStatistics& statistics)
{
    if (!m_session.dataset()->info.foundation.isValid())
        return;
    //: how many members there were on the eve of the span, and on its last day
    addGroup(tr("Members of the foundation, before and at the end"),
             tr("%1 → %2").arg(countText(statistics.membersBefore), countText(statistics.membersAfter)));
    addChanges(statistics, ChangeKind::MemberJoined, tr("Joined"));
    addChanges(statistics, ChangeKind::MemberLeft, tr("Left"));
    addChanges(statistics, ChangeKind::TierChanged, tr("Changed tier"));
    addChanges(statistics, ChangeKind::TierSchemeChanged, tr("Tier renamed by the foundation"));
}

void SpanPage::addChanges(const SpanStatistics& statistics, ChangeKind kind, const QString& title)
{
    Count count;
    for (const Change& change : statistics.memberChanges)
        if (change.kind == kind) {
            ++count.possible;
            count.certain += change.certainty == Certainty::Certain ? 1 : 0;
        }
    if (count.possible == 0)
        return;
    QTreeWidgetItem* group = addGroup(title, countText(count));
    for (const Change& change : statistics.memberChanges) {
        if (change.kind != kind)
            continue;
        QString name = nameInSentence((*m_session.dataset())[change.organization].name);
        if (!change.before.isEmpty() && !change.after.isEmpty())
            //: a member that changed its tier: %1 who, %2 and %3 the tiers
            name = tr("%1: %2 → %3").arg(name, tierText(change.before), tierText(change.after));
        //: beside a change that may have happened before or after the span
        new QTreeWidgetItem(group, {name, change.certainty == Certainty::Certain ? QString() : tr("possibly")});
    }
}

} // namespace steward
