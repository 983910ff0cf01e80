// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/members/way_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

#include <algorithm>

namespace steward {

namespace {

constexpr qsizetype longestName = 120;

} // namespace

WayDialog::WayDialog(const Graph& graph, const WayEnds& start, QWidget* parent)
    : QDialog(parent)
    , m_nodes(graph.nodes)
    , m_isEver(new QCheckBox(tr("&At any time, not only on the as-of day"), this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Shortest Way"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Dataset& dataset = *graph.dataset;
    std::ranges::stable_sort(m_nodes, [&](FactRef left, FactRef right) {
        return nodeName(dataset, left).localeAwareCompare(nodeName(dataset, right)) < 0;
    });
    m_from = nodeField(graph, start.from, tr("From"));
    m_to = nodeField(graph, start.to, tr("To"));
    m_isEver->setChecked(start.isEver);
    auto* form = new QFormLayout(this);
    form->addRow(tr("&From:"), m_from);
    form->addRow(tr("&To:"), m_to);
    form->addRow(m_isEver);
    form->addRow(m_buttons);
    QPushButton* show = m_buttons->addButton(tr("&Show"), QDialogButtonBox::AcceptRole);
    show->setDefault(true);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        emit wayChosen({chosen(*m_from), chosen(*m_to), m_isEver->isChecked()});
        accept();
    });
    for (QComboBox* field : {m_from, m_to})
        connect(field, &QComboBox::editTextChanged, this, &WayDialog::check);
    check();
}

QComboBox* WayDialog::nodeField(const Graph& graph, FactRef start, const QString& name)
{
    auto* field = new QComboBox(this);
    field->setEditable(true);
    field->setInsertPolicy(QComboBox::NoInsert);
    field->setAccessibleName(name);
    field->setMinimumContentsLength(36);
    for (const FactRef node : m_nodes)
        field->addItem(nodeName(*graph.dataset, node).left(longestName));
    field->completer()->setCompletionMode(QCompleter::PopupCompletion);
    field->completer()->setFilterMode(Qt::MatchContains);
    const auto found = std::ranges::find(m_nodes, start);
    field->setCurrentIndex(found == m_nodes.end() ? -1 : static_cast<int>(found - m_nodes.begin()));
    return field;
}

/// Invalid where what was typed is no node's name.
FactRef WayDialog::chosen(const QComboBox& field) const
{
    const int now = field.currentIndex();
    const bool isCurrent = now >= 0 && field.itemText(now) == field.currentText();
    const int index = isCurrent ? now : field.findText(field.currentText());
    return index < 0 ? FactRef{} : m_nodes[static_cast<std::size_t>(index)];
}

void WayDialog::check()
{
    const FactRef from = chosen(*m_from);
    const FactRef to = chosen(*m_to);
    const bool isGood = from.isValid() && to.isValid() && from != to;
    for (QAbstractButton* button : m_buttons->buttons())
        if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->setEnabled(isGood);
}

} // namespace steward
