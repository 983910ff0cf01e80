// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/transfer/spec_panel.h"

#include "app/text/transfer_text.h"
#include "app/views/focus_ring.h"
#include "app/views/scope_chooser.h"
#include "app/views/transfer/transfer_words.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr int preferredWidth = 250;
constexpr int mostDropped = 24;

QComboBox* makeCombo(const QString& name)
{
    auto* combo = new QComboBox;
    combo->setAccessibleName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(16);
    combo->setMaxVisibleItems(24);
    return combo;
}

/// The list is as wide as its texts need, whatever the width of the box.
void fitPopup(QComboBox& combo)
{
    constexpr int most = 560;
    combo.view()->setMinimumWidth(std::min(most, combo.view()->sizeHintForColumn(0) + 24));
}

} // namespace

SpecPanel::SpecPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_metric(makeCombo(tr("Metric")))
    , m_event(makeCombo(tr("Event")))
    , m_scope(new ScopeChooser)
    , m_controls(new QCheckBox(tr("Compare with other &projects")))
    , m_words(new QLabel)
{
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addChoices(*form);
    addMonths(*form);
    form->addRow(m_controls);
    auto* reset = new QPushButton(tr("&Default Specification"));
    reset->setToolTip(tr("Go back to the specification the program comes with"));
    form->addRow(reset);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    addFocusRing(*m_words);
    m_words->setAccessibleName(tr("The specification in words"));
    // What was made without a parent becomes a child here, in the order in which Tab goes.
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->addLayout(form);
    column->addWidget(m_words);
    column->addStretch(1);
    connect(m_controls, &QCheckBox::clicked, this,
            [this](bool on) { change([on](TransferState& state) { state.hasControls = on; }); });
    connect(reset, &QPushButton::clicked, this, [this] {
        change(
            [](TransferState& state) { state = {.metric = state.metric, .event = state.event}; });
    });
    connect(&session, &Session::datasetChanged, this, &SpecPanel::takeDataset);
    connect(&session, &Session::transferChanged, this, &SpecPanel::showState);
    connect(&session, &Session::snapshotChanged, this, &SpecPanel::showState);
    takeDataset();
}

QSize SpecPanel::sizeHint() const { return {preferredWidth, QWidget::sizeHint().height()}; }

void SpecPanel::addChoices(QFormLayout& form)
{
    form.addRow(tr("&Metric"), m_metric);
    form.addRow(tr("&Event"), m_event);
    form.addRow(tr("&Repositories"), m_scope);
    connect(m_metric, &QComboBox::activated, this, [this](int index) {
        const QString id = m_metric->itemData(index).toString();
        change([&id](TransferState& state) { state.metric = id; });
    });
    connect(m_event, &QComboBox::activated, this, [this](int index) {
        const auto day = parseDay(m_event->itemData(index).toString());
        change([day](TransferState& state) { state.event = day; });
    });
    connect(m_scope, &ScopeChooser::scopeChosen, this, [this](const RepositoryScope& scope) {
        change([&scope](TransferState& state) { state.scope = scope; });
    });
}

void SpecPanel::addMonths(QFormLayout& form)
{
    QSpinBox* before = addSpinBox(form, tr("Months &before"),
                                  tr("How many complete months before the event are looked at"),
                                  mostTransferMonths, &TransferState::monthsBefore);
    QSpinBox* after = addSpinBox(form, tr("Months &after"), tr("How many complete months after it"),
                                 mostTransferMonths, &TransferState::monthsAfter);
    for (QSpinBox* box : {before, after})
        box->setSpecialValueText(tr("all"));
    addSpinBox(form, tr("&Left out from it on"),
               tr("Months left out, from that of the event on; with 0 its month counts as after"),
               mostDropped, &TransferState::donut);
    addSpinBox(form, tr("Left out be&fore it"),
               tr("Months left out before the event, in which it may have been foreseen"),
               mostDropped, &TransferState::anticipation);
    addSpinBox(form, tr("&Season"),
               tr("Waves a year the model allows for; only with 24 months on each side"), 2,
               &TransferState::harmonics);
}

QSpinBox* SpecPanel::addSpinBox(QFormLayout& form, const QString& label, const QString& tip,
                                int most, int TransferState::*member)
{
    auto* box = new QSpinBox;
    box->setRange(0, most);
    box->setToolTip(tip);
    box->setAccessibleDescription(tip);
    // Not at every digit of a number: each value that is seen is one that was asked for.
    box->setKeyboardTracking(false);
    form.addRow(label, box);
    m_months.push_back({box, member});
    connect(box, &QSpinBox::valueChanged, this, [this, member](int months) {
        change([member, months](TransferState& state) { state.*member = months; });
    });
    return box;
}

void SpecPanel::change(const std::function<void(TransferState&)>& edit)
{
    TransferState state = m_session.state().transfer;
    edit(state);
    m_session.setTransfer(state);
}

void SpecPanel::takeDataset()
{
    const Dataset& dataset = *m_session.dataset();
    m_shown.reset();
    m_scope->setDataset(m_session.dataset());
    m_event->clear();
    for (const EventChoice& choice : transferEvents(dataset))
        m_event->addItem(choice.text, isoText(choice.day));
    fitPopup(*m_event);
    showState();
}

void SpecPanel::showState()
{
    const Dataset& dataset = *m_session.dataset();
    const TransferState& state = m_session.state().transfer;
    const TransferSpec spec = transferSpecFor(dataset, state, m_session.state().filter.attribution);
    if (m_shown == spec && m_controls->isChecked() == state.hasControls)
        return; // the as-of day decides nothing here
    m_shown = spec;
    showMetric(spec);
    showEvent(spec.event);
    m_scope->showScope(spec.scope);
    for (const MonthsBox& months : m_months) {
        const QSignalBlocker blocker(months.box);
        months.box->setValue(state.*months.member);
    }
    m_controls->setChecked(state.hasControls);
    m_words->setText(transferSpecTexts(dataset, spec).join(u"\n\n"_s));
}

void SpecPanel::showMetric(const TransferSpec& spec)
{
    const Dataset& dataset = *m_session.dataset();
    const QString id = metricId(dataset, spec.question);
    m_metric->clear();
    for (const MetricChoice& choice : transferMetrics(dataset, spec.event))
        m_metric->addItem(choice.name, choice.id);
    if (m_metric->findData(id) < 0)
        m_metric->addItem(id, id);
    m_metric->setCurrentIndex(m_metric->findData(id));
    fitPopup(*m_metric);
}

void SpecPanel::showEvent(Day event)
{
    const QString day = isoText(event);
    if (m_event->findData(day) < 0)
        m_event->addItem(day, day);
    m_event->setCurrentIndex(m_event->findData(day));
}

} // namespace steward
