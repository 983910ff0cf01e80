// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/edit/fact_dialog.h"

#include "app/text/error_text.h"
#include "app/text/fact_text.h"
#include "app/text/vocabulary_text.h"
#include "core/import/draft.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize{620, 560};
constexpr std::size_t problemsShown = 6;

/// The column that a row is called by, from which a key can be made.
int nameColumn(const TableSpec& table)
{
    static constexpr std::array names{"title"_L1, "name"_L1, "metric"_L1};
    for (const QLatin1StringView name : names)
        if (const int column = table.indexOf(name); column >= 0)
            return column;
    return -1;
}

/// What the user calls the row; a new one, and a line of the table "dataset", by its kind alone.
QString titleOf(const Dataset& dataset, FactKind kind, std::int32_t row)
{
    if (row == RowEdit::newRow)
        //: Title of a form. %1: kind of a fact, as in "membership"
        return FactDialog::tr("New: %1").arg(factKindText(kind));
    const QString name = kind == FactKind::Info ? QString() : factName(dataset, {kind, row}).left(60);
    if (name.isEmpty())
        //: Title of a form. %1: kind of a fact, as in "membership"
        return FactDialog::tr("Edit: %1").arg(factKindText(kind));
    //: Title of a form. %1: kind of a fact, as in "membership"; %2: its name
    return FactDialog::tr("Edit: %1 “%2”").arg(factKindText(kind), name);
}

} // namespace

FactDialog::FactDialog(DatasetPtr dataset, FactKind kind, std::int32_t row, const TextRow& cells, QWidget* parent)
    : QDialog(parent)
    , m_dataset(std::move(dataset))
    , m_table(tableOf(kind))
    , m_row(row)
    , m_problems(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleOf(*m_dataset, kind, row));
    m_problems->setTextFormat(Qt::PlainText);
    m_problems->setWordWrap(true);
    m_problems->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problems->setObjectName(u"problems"_s);
    m_problems->hide();
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    m_form = createForm(cells);
    area->setWidget(m_form);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(tr("&Apply"), QDialogButtonBox::AcceptRole);
    m_apply->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_problems);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &FactDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &FactDialog::reject);
    resize(usualSize);
    m_first = *edit().cells;
}

QWidget* FactDialog::createForm(const TextRow& cells)
{
    auto* content = new QWidget(this);
    auto* form = new QFormLayout(content);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
        const ColumnSpec& column = m_table.columns[i];
        m_fields.push_back(makeCellField(*m_dataset, m_table, column, cells[i], *content));
        // The names that the files have, as in the tables of Data; a key is made where none is given.
        const bool isNeeded = column.required && column.type != ColumnType::Key;
        form->addRow(isNeeded ? tr("%1 (required)").arg(column.name) : QString(column.name), m_fields.back().widget);
    }
    return content;
}

RowEdit FactDialog::edit() const
{
    TextRow cells;
    for (const CellField& field : m_fields)
        cells.push_back(field.text());
    const bool hasKey = m_table.has(ColumnType::Key) && m_table.kind != FactKind::Info;
    if (hasKey && cells.front().isEmpty() && m_row == RowEdit::newRow)
        cells.front() = madeKey();
    return {m_table.kind, m_row, cells};
}

QString FactDialog::madeKey() const
{
    const int column = nameColumn(m_table);
    const QString name = column < 0 ? QString() : m_fields[static_cast<std::size_t>(column)].text();
    if (name.trimmed().isEmpty())
        return {};
    QSet<QString> taken;
    for (int row = 0; row < rowCount(*m_dataset, m_table.kind); ++row)
        taken.insert(keyOf(*m_dataset, {m_table.kind, row}));
    return makeKey(name, taken);
}

void FactDialog::setBusy(bool isBusy)
{
    m_form->setEnabled(!isBusy);
    m_apply->setEnabled(!isBusy);
}

void FactDialog::showProblems(const std::vector<Error>& problems)
{
    QStringList lines;
    for (const Error& problem : problems)
        if (lines.size() < static_cast<qsizetype>(problemsShown))
            lines.append(problemText(problem));
    if (problems.size() > problemsShown)
        lines.append(tr("and %n more", nullptr, static_cast<int>(problems.size() - problemsShown)));
    showError(lines.join(u'\n'));
    for (const Error& problem : problems) {
        const auto column = std::ranges::find(m_table.columns, problem.column, &ColumnSpec::name);
        if (problem.table != m_table.name || column == m_table.columns.end())
            continue;
        m_fields[static_cast<std::size_t>(column - m_table.columns.begin())].widget->setFocus();
        return;
    }
}

/// Of this row the column is enough; of others, which an edit here may break, all is said.
QString FactDialog::problemText(const Error& problem) const
{
    const qint64 row = m_row == RowEdit::newRow ? rowCount(*m_dataset, m_table.kind) + 1 : m_row + 1;
    if (problem.table == m_table.name && problem.row == row)
        //: What is wrong with a field. %1: its name; %2: the problem; %3: what to do
        return tr("%1: %2; %3").arg(problem.column, errorProblem(problem), errorRemedy(problem));
    return errorLine(problem);
}

void FactDialog::showError(const QString& text)
{
    setBusy(false);
    m_problems->setText(u"\u26a0 "_s + text);
    m_problems->setAccessibleName(text);
    m_problems->show();
    QAccessibleEvent event(m_problems, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

bool FactDialog::hasChanged() const { return edit().cells != m_first; }

void FactDialog::accept()
{
    const RowEdit wish = edit();
    if (m_row != RowEdit::newRow && wish.cells == m_first)
        return done(Accepted);
    setBusy(true);
    emit wanted(wish);
}

void FactDialog::reject()
{
    if (!hasChanged())
        return QDialog::reject();
    auto* question = new QMessageBox(QMessageBox::Question, windowTitle(), tr("Discard what you have typed?"),
                                     QMessageBox::Discard | QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QMessageBox::buttonClicked, this, [this, question](QAbstractButton* button) {
        if (question->standardButton(button) == QMessageBox::Discard)
            QDialog::reject();
    });
    question->open();
}

} // namespace steward
