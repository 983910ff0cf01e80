// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/edit/cell_field.h"

#include "app/edit/date_line.h"
#include "app/edit/row_choice.h"
#include "app/edit/sources_field.h"
#include "app/views/data/column_text.h"
#include "core/edit/known_values.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <array>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesOfText = 4;
constexpr int narrowestChoice = 20; ///< letters
constexpr int longestCell = 100'000;

struct CellText
{
    Q_DECLARE_TR_FUNCTIONS(CellText)
};

bool isLongText(QLatin1StringView column)
{
    static constexpr std::array names{"summary"_L1, "meaning"_L1, "note"_L1, "value"_L1};
    return std::ranges::find(names, column) != names.end();
}

/// Open lists, in which most new values are one that is there already.
bool isOpenList(QLatin1StringView column)
{
    static constexpr std::array names{"tier"_L1, "role"_L1, "relation"_L1, "status"_L1, "metric"_L1,
                                      "subject"_L1, "publisher"_L1, "country"_L1};
    return std::ranges::find(names, column) != names.end();
}

CellField makeLine(const QString& cell, QWidget& parent)
{
    auto* line = new QLineEdit(cell, &parent);
    line->setMaxLength(longestCell);
    line->setCursorPosition(0);
    return {line, [line] { return line->text(); }};
}

CellField makeText(const QString& cell, QWidget& parent)
{
    auto* text = new QPlainTextEdit(cell, &parent);
    text->setTabChangesFocus(true);
    text->setFixedHeight(linesOfText * text->fontMetrics().lineSpacing() + 12);
    return {text, [text] { return text->toPlainText(); }};
}

QComboBox* makeCombo(QWidget& parent)
{
    auto* combo = new QComboBox(&parent);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(narrowestChoice);
    return combo;
}

CellField makeWords(const ColumnSpec& column, const QString& cell, QWidget& parent)
{
    QComboBox* combo = makeCombo(parent);
    //: nothing is chosen from a list of words
    combo->addItem(CellText::tr("(none)"), QString());
    for (const QLatin1StringView word : column.words)
        combo->addItem(word, QString(word));
    combo->setCurrentIndex(std::max(0, combo->findData(cell)));
    return {combo, [combo] { return combo->currentData().toString(); }};
}

CellField makeOpenList(const Dataset& dataset, const TableSpec& table, const ColumnSpec& column,
                       const QString& cell, QWidget& parent)
{
    QComboBox* combo = makeCombo(parent);
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->lineEdit()->setMaxLength(longestCell);
    if (const auto known = knownValues(dataset, table, column))
        combo->addItems(*known);
    combo->setCurrentText(cell);
    return {combo, [combo] { return combo->currentText(); }};
}

CellField fieldFor(const Dataset& dataset, const TableSpec& table, const ColumnSpec& column,
                   const QString& cell, QWidget& parent)
{
    switch (column.type) {
    case ColumnType::Word: return makeWords(column, cell, parent);
    case ColumnType::Reference: {
        auto* choice = new RowChoice(dataset, column.target, &parent);
        choice->setKey(cell);
        return {choice, [choice] { return choice->key(); }};
    }
    case ColumnType::Sources: {
        auto* sources = new SourcesField(dataset, &parent);
        sources->setCell(cell);
        return {sources, [sources] { return sources->cell(); }};
    }
    case ColumnType::Date:
    case ColumnType::EndDate: {
        auto* line = new DateLine(column.type, &parent);
        line->setText(cell);
        return {line, [line] { return line->text(); }};
    }
    default: break;
    }
    if (isLongText(column.name))
        return makeText(cell, parent);
    return isOpenList(column.name) ? makeOpenList(dataset, table, column, cell, parent) : makeLine(cell, parent);
}

} // namespace

CellField makeCellField(const Dataset& dataset, const TableSpec& table, const ColumnSpec& column,
                        const QString& cell, QWidget& parent)
{
    CellField field = fieldFor(dataset, table, column, cell, parent);
    field.widget->setObjectName(QString(column.name));
    field.widget->setAccessibleName(column.name);
    field.widget->setAccessibleDescription(columnText(column));
    field.widget->setToolTip(columnText(column).toHtmlEscaped());
    return field;
}

} // namespace steward
