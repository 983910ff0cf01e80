// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/edit/row_choice.h"

#include "app/text/fact_text.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

namespace steward {

namespace {

constexpr int narrowest = 24; ///< letters

} // namespace

RowChoice::RowChoice(const Dataset& dataset, FactKind kind, QWidget* parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(narrowest);
    const int rows = rowCount(dataset, kind);
    addItem(QString(), QString());
    for (int row = 0; row < rows && rows <= mostListed; ++row) {
        const FactRef fact{kind, row};
        const QString key = keyOf(dataset, fact);
        //: A row that can be chosen. %1: its name; %2: its key
        addItem(tr("%1 (%2)").arg(factName(dataset, fact).left(80), key), key);
    }
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::currentIndexChanged, this, [this] { lineEdit()->setCursorPosition(0); });
}

QString RowChoice::key() const
{
    const int index = findText(currentText(), Qt::MatchExactly);
    return index >= 0 ? itemData(index).toString() : currentText().trimmed();
}

void RowChoice::setKey(const QString& key)
{
    const int index = findData(key);
    if (index >= 0)
        setCurrentIndex(index);
    else
        setEditText(key);
}

} // namespace steward
