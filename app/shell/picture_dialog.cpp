// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/picture_dialog.h"

#include "app/shell/picture_size_rows.h"
#include "core/timeline/timeline_sheets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QPushButton>
#include <QSpinBox>

namespace steward {

namespace {

constexpr int mostTitleLetters = 500;

/// What is no day is left out, as are days beyond the first two dozen.
std::vector<Day> daysIn(const QString& text)
{
    constexpr std::size_t most = 24;
    static const QRegularExpression separator(QStringLiteral("[,;\\s]+"));
    std::vector<Day> days;
    for (const QString& word : text.split(separator, Qt::SkipEmptyParts))
        if (const auto day = parseDay(word); day && days.size() < most)
            days.push_back(*day);
    return days;
}

} // namespace

PictureDialog::PictureDialog(const PictureAbilities& abilities, QWidget* parent)
    : QDialog(parent), m_extent(new QComboBox(this)), m_form(new QComboBox(this)),
      m_hasDays(new QCheckBox(tr("A small picture of each of &these days:"), this)), m_days(new QLineEdit(this)),
      m_paper(new QComboBox(this)), m_across(new QSpinBox(this)), m_hasTitle(new QCheckBox(tr("T&itle:"), this)),
      m_title(new QLineEdit(this)), m_theme(new QComboBox(this)), m_legend(new QCheckBox(tr("&Key to the signs"), this)),
      m_sources(new QCheckBox(tr("S&ources"), this)), m_notes(new QCheckBox(tr("My &bookmarks"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export This View"));
    auto* form = new QFormLayout(this);
    addExtent(*form, abilities);
    addForm(*form, abilities);
    addDays(*form, abilities);
    addTitle(*form, abilities);
    addLook(*form, abilities);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("C&hoose a File…"));
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] { emit chosen(choice()); });
    enableFields();
}

void PictureDialog::addExtent(QFormLayout& form, const PictureAbilities& abilities)
{
    m_extent->addItem(tr("What is in sight"), static_cast<int>(PictureChoice::Extent::Visible));
    if (abilities.hasMarked)
        m_extent->addItem(tr("The marked span"), static_cast<int>(PictureChoice::Extent::Marked));
    m_extent->addItem(tr("The whole history"), static_cast<int>(PictureChoice::Extent::Whole));
    form.addRow(tr("&Time"), m_extent);
    form.setRowVisible(m_extent, abilities.hasTime);
}

void PictureDialog::addForm(QFormLayout& form, const PictureAbilities& abilities)
{
    m_form->addItem(tr("One picture"));
    m_form->addItem(tr("Sheets of paper"));
    form.addRow(tr("&As"), m_form);
    form.setRowVisible(m_form, abilities.hasSheets);
    connect(m_form, &QComboBox::currentIndexChanged, this, &PictureDialog::enableFields);
    m_size = new PictureSizeRows(form, abilities.shown, this);
    m_paper->addItems(paperNames());
    form.addRow(tr("&Paper"), m_paper);
    m_across->setRange(0, mostSheetsAcross);
    m_across->setSpecialValueText(tr("as many as make it legible"));
    form.addRow(tr("&Sheets side by side"), m_across);
    form.setRowVisible(m_paper, abilities.hasSheets);
    form.setRowVisible(m_across, abilities.hasSheets);
}

void PictureDialog::addDays(QFormLayout& form, const PictureAbilities& abilities)
{
    QStringList days;
    for (const Day day : abilities.days)
        days.append(isoText(day));
    m_days->setText(days.join(QStringLiteral(", ")));
    m_days->setObjectName(QStringLiteral("days"));
    m_days->setAccessibleName(tr("Days, as YYYY-MM-DD"));
    m_days->setEnabled(false);
    form.addRow(QString(), m_hasDays);
    form.addRow(QString(), m_days);
    form.setRowVisible(m_hasDays, !abilities.days.empty());
    form.setRowVisible(m_days, !abilities.days.empty());
    connect(m_hasDays, &QCheckBox::toggled, m_days, &QWidget::setEnabled);
}

void PictureDialog::addTitle(QFormLayout& form, const PictureAbilities& abilities)
{
    m_hasTitle->setChecked(true);
    m_title->setMaxLength(mostTitleLetters);
    m_title->setText(abilities.title);
    m_title->setCursorPosition(0);
    m_title->setMinimumWidth(m_title->fontMetrics().averageCharWidth() * 40);
    m_title->setAccessibleName(tr("Title"));
    form.addRow(m_hasTitle, m_title);
    connect(m_hasTitle, &QCheckBox::toggled, m_title, &QWidget::setEnabled);
}

void PictureDialog::addLook(QFormLayout& form, const PictureAbilities& abilities)
{
    m_theme->setObjectName(QStringLiteral("theme"));
    m_theme->addItem(tr("Light, for print"), QStringLiteral("light"));
    m_theme->addItem(tr("Dark"), QStringLiteral("dark"));
    m_theme->addItem(tr("High contrast"), QStringLiteral("high-contrast"));
    m_theme->addItem(tr("As on the screen"), QString());
    form.addRow(tr("&Colours"), m_theme);
    m_legend->setChecked(true);
    m_sources->setChecked(true);
    for (QCheckBox* box : {m_legend, m_sources, m_notes})
        form.addRow(QString(), box);
    form.setRowVisible(m_legend, abilities.hasSources);
    form.setRowVisible(m_sources, abilities.hasSources);
    form.setRowVisible(m_notes, abilities.hasSheets);
}

void PictureDialog::enableFields()
{
    const bool onSheets = m_form->currentIndex() == 1;
    m_size->setSizeEnabled(!onSheets);
    for (QWidget* field : std::initializer_list<QWidget*>{m_paper, m_across})
        field->setEnabled(onSheets);
}

PictureChoice PictureDialog::choice() const
{
    PictureChoice choice;
    choice.extent = static_cast<PictureChoice::Extent>(m_extent->currentData().toInt());
    choice.onSheets = m_form->currentIndex() == 1;
    choice.size = m_size->size();
    choice.scale = m_size->scale();
    choice.paper = paperByName(m_paper->currentText()).value_or(Paper::A4);
    choice.across = m_across->value();
    choice.theme = m_theme->currentData().toString();
    choice.title = m_hasTitle->isChecked() ? m_title->text().trimmed() : QString();
    choice.hasLegend = m_legend->isChecked();
    choice.hasSources = m_sources->isChecked();
    choice.hasNotes = m_notes->isChecked();
    if (m_hasDays->isChecked())
        choice.days = daysIn(m_days->text());
    return choice;
}

} // namespace steward
