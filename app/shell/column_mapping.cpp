// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/column_mapping.h"

#include "app/text/error_text.h"
#include "app/text/fact_text.h"
#include "app/text/vocabulary_text.h"
#include "app/views/data/column_text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace steward {

namespace {

constexpr qsizetype longestExample = 40;

/// A column of the file as a choice: its name, and what stands below it in the first row.
QString choiceText(const QString& name, const QString& example)
{
    const QString shown = nameInSentence(name.left(longestExample));
    if (example.isEmpty())
        return shown;
    //: %1: name of a column, %2: what stands in it
    return ColumnMapping::tr("%1 – “%2”")
        .arg(shown, nameInSentence(example.left(longestExample).simplified()));
}

/// What was typed and is no choice is passed on: a text for every row, or for the reader to refuse.
QString chosenIn(const QComboBox& choice)
{
    const int number = choice.findText(choice.currentText());
    return number >= 0 ? choice.itemData(number).toString() : choice.currentText().trimmed();
}

} // namespace

ColumnMapping::ColumnMapping(QWidget* parent)
    : QWidget(parent)
    , m_table(new QComboBox(this))
    , m_told(new QLabel(this))
    , m_area(new QScrollArea(this))
{
    for (const TableSpec& table : allTables())
        m_table->addItem(capitalized(factKindPlural(table.kind)), static_cast<int>(table.kind));
    m_table->setCurrentIndex(m_table->findData(static_cast<int>(FactKind::Event)));
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto* top = new QFormLayout;
    top->addRow(tr("Ro&ws are"), m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_told);
    layout->addWidget(m_area, 1);
    connect(m_table, &QComboBox::currentIndexChanged, this, &ColumnMapping::readFile);
    readFile();
}

FactKind ColumnMapping::kind() const
{
    return static_cast<FactKind>(m_table->currentData().toInt());
}

void ColumnMapping::setFile(const QString& file)
{
    if (file == m_file)
        return;
    m_file = file;
    readFile();
}

void ColumnMapping::readFile()
{
    if (m_file.isEmpty()) {
        m_job.cancel();
        FileColumns none;
        none.told = tr("Choose a file to see its columns.");
        return setColumns(none);
    }
    m_job.start<Result<FileColumns>>(
        [file = m_file, kind = kind()](const Progress&, const std::stop_token&) {
            return readColumns(file, kind);
        },
        [this](Result<FileColumns> columns) {
            FileColumns none;
            if (!columns)
                none.told = errorLine(columns.error());
            setColumns(columns ? *columns : none);
        });
}

void ColumnMapping::setColumns(const FileColumns& columns)
{
    m_columns = columns;
    m_told->setText(columns.told);
    m_told->setVisible(!columns.told.isEmpty());
    rebuild();
}

void ColumnMapping::rebuild()
{
    m_choices.clear();
    auto* fields = new QWidget;
    auto* form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 6, 0);
    const QStringList needed = neededColumns(kind());
    for (const ColumnSpec& column : tableOf(kind()).columns) {
        QComboBox* choice = makeChoice(column);
        //: A column that has to be filled. %1: its name
        form->addRow(needed.contains(column.name) ? tr("%1 (required)").arg(column.name)
                                                  : QString(column.name),
                     choice);
        m_choices.emplace_back(column.name, choice);
    }
    m_area->setWidget(fields);
    m_area->setVisible(!m_columns.header.isEmpty());
}

QComboBox* ColumnMapping::makeChoice(const ColumnSpec& column) const
{
    auto* choice = new QComboBox;
    choice->setObjectName(QString(column.name));
    choice->setEditable(true);
    choice->setInsertPolicy(QComboBox::NoInsert);
    choice->setToolTip(tr("%1. Choose a column of the file, or type = and a text for every row.")
                           .arg(columnText(column))
                           .toHtmlEscaped());
    choice->lineEdit()->setAccessibleName(column.name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(20);
    //: no column of the file stands for this one
    choice->addItem(tr("(none)"), QString());
    for (qsizetype i = 0; i < m_columns.header.size(); ++i)
        choice->addItem(choiceText(m_columns.header[i], m_columns.example.value(i)),
                        m_columns.header[i]);
    const QString chosen = m_columns.mapping.value(column.name);
    choice->setCurrentIndex(chosen.isEmpty() ? 0 : std::max(0, choice->findData(chosen)));
    return choice;
}

void ColumnMapping::writeTo(ImportRequest& request) const
{
    request.table = tableOf(kind()).name;
    request.columns.clear();
    for (const auto& [column, choice] : m_choices)
        if (const QString chosen = chosenIn(*choice); !chosen.isEmpty())
            request.columns.insert(column, chosen);
}

} // namespace steward
