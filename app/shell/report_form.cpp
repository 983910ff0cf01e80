// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/report_form.h"

#include "app/render/theme.h"
#include "app/report/paper.h"
#include "app/report/report_sections.h"
#include "app/shell/path_field.h"
#include "app/shell/section_list.h"
#include "app/text/translations.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTitleLetters = 500;

QString levelText(ReportLevel level)
{
    switch (level) {
    case ReportLevel::Brief: return ReportForm::tr("Brief, on one page");
    case ReportLevel::Board: return ReportForm::tr("Board paper");
    case ReportLevel::Full: return ReportForm::tr("Full report");
    }
    return {};
}

QString themeText(const QString& name)
{
    if (name == "light"_L1)
        return ReportForm::tr("Light, for print");
    if (name == "dark"_L1)
        return ReportForm::tr("Dark");
    return ReportForm::tr("High contrast");
}

QStringList wordsIn(const QString& text)
{
    static const QRegularExpression separator(u"[,;\\s]+"_s);
    return text.split(separator, Qt::SkipEmptyParts);
}

std::optional<Day> dayIn(const QLineEdit& field) { return parseDay(field.text().trimmed()); }

QString textOf(std::optional<Day> day) { return day ? isoText(*day) : QString(); }

bool isDayOrNothing(const QLineEdit& field)
{
    return field.text().trimmed().isEmpty() || dayIn(field);
}

void choose(QComboBox& box, const QVariant& data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

} // namespace

ReportForm::ReportForm(QWidget* parent)
    : QWidget(parent)
    , m_level(new QComboBox(this))
    , m_sections(new SectionList(this))
    , m_dayProblem(new QLabel(this))
    , m_title(new QLineEdit(this))
    , m_logo(new PathField(tr("Logo"), this))
    , m_language(new QComboBox(this))
    , m_paper(new QComboBox(this))
    , m_orientation(new QComboBox(this))
    , m_theme(new QComboBox(this))
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addContent(*form);
    addDays(*form);
    addHead(*form);
    addLook(*form);
    setFocusProxy(m_level);
}

void ReportForm::addContent(QFormLayout& form)
{
    for (const ReportLevel level : {ReportLevel::Brief, ReportLevel::Board, ReportLevel::Full})
        m_level->addItem(levelText(level), static_cast<int>(level));
    m_level->setObjectName(u"report-level"_s);
    form.addRow(tr("&Kind"), m_level);
    form.addRow(m_sections);
    connect(m_level, &QComboBox::currentIndexChanged, this, &ReportForm::chooseLevel);
    connect(m_sections, &SectionList::changed, this, &ReportForm::check);
}

void ReportForm::addDays(QFormLayout& form)
{
    m_asOf = addDayField(form, tr("&As of"), tr("The dataset’s day"));
    m_compare = addDayField(form, tr("&Compared with"), tr("The day before the transfer"));
    m_memberDays = addDayField(form, tr("Mem&bers also on"), tr("Days, with commas between"));
    m_dayProblem->setWordWrap(true);
    m_dayProblem->hide();
    form.addRow(QString(), m_dayProblem);
}

QLineEdit* ReportForm::addDayField(QFormLayout& form, const QString& label,
                                   const QString& placeholder)
{
    auto* field = new QLineEdit(this);
    field->setPlaceholderText(placeholder);
    field->setClearButtonEnabled(true);
    form.addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, &ReportForm::check);
    return field;
}

void ReportForm::addHead(QFormLayout& form)
{
    m_title->setMaxLength(mostTitleLetters);
    m_title->setPlaceholderText(tr("The dataset’s title"));
    m_title->setObjectName(u"report-title"_s);
    m_logo->setTakes(ImportTakes::File, u"*.png *.jpg *.jpeg *.svg"_s);
    form.addRow(tr("&Title"), m_title);
    form.addRow(tr("&Logo"), m_logo);
    connect(m_title, &QLineEdit::textChanged, this, &ReportForm::check);
    connect(m_logo, &PathField::pathsChanged, this, &ReportForm::check);
}

void ReportForm::addLook(QFormLayout& form)
{
    m_language->addItem(tr("The dataset’s"), QString());
    for (const Language& language : languages())
        m_language->addItem(language.name.toString(), language.tag());
    choose(*m_language, languageOf(QLocale()).tag());
    for (const QString& name : paperNames())
        m_paper->addItem(name, name);
    m_orientation->addItem(tr("Upright"), static_cast<int>(Orientation::Portrait));
    m_orientation->addItem(tr("On its side"), static_cast<int>(Orientation::Landscape));
    for (const QString& name : Theme::names())
        m_theme->addItem(themeText(name), name);
    form.addRow(tr("Lan&guage"), m_language);
    form.addRow(tr("&Paper"), m_paper);
    form.addRow(tr("&Orientation"), m_orientation);
    form.addRow(tr("Colou&rs"), m_theme);
    for (QComboBox* box : {m_language, m_paper, m_orientation, m_theme})
        connect(box, &QComboBox::currentIndexChanged, this, &ReportForm::check);
}

void ReportForm::chooseLevel()
{
    const auto level = static_cast<ReportLevel>(m_level->currentData().toInt());
    m_sections->choose(reportSections(level), reportSections(level));
    check();
}

void ReportForm::setSpec(const ReportSpec& spec)
{
    const QSignalBlocker blocker(this);
    choose(*m_level, static_cast<int>(spec.level));
    const QStringList usual = reportSections(spec.level);
    m_sections->choose(spec.sections.isEmpty() ? usual : spec.sections, usual);
    m_asOf->setText(textOf(spec.asOf));
    m_compare->setText(textOf(spec.compare));
    QStringList days;
    for (const Day day : spec.memberDays)
        days.append(isoText(day));
    m_memberDays->setText(days.join(u", "_s));
    m_title->setText(spec.title);
    m_logo->setPaths({spec.logo});
    choose(*m_paper, spec.paper.isEmpty() ? paperNames().front() : spec.paper);
    choose(*m_orientation, static_cast<int>(spec.orientation));
    choose(*m_theme, spec.theme.isEmpty() ? Theme::names().front() : spec.theme);
    choose(*m_language, spec.language.isEmpty() ? QString() : languageOf(QLocale(spec.language)).tag());
    blockSignals(false);
    check();
}

ReportSpec ReportForm::spec() const
{
    ReportSpec spec;
    spec.level = static_cast<ReportLevel>(m_level->currentData().toInt());
    if (m_sections->isChanged())
        spec.sections = m_sections->chosen();
    spec.asOf = dayIn(*m_asOf);
    spec.compare = dayIn(*m_compare);
    for (const QString& word : wordsIn(m_memberDays->text()))
        if (const auto day = parseDay(word); day && spec.memberDays.size() < mostMemberDays)
            spec.memberDays.push_back(*day);
    spec.title = m_title->text().trimmed();
    spec.logo = m_logo->path();
    spec.language = m_language->currentData().toString();
    spec.paper = m_paper->currentData().toString();
    spec.orientation = static_cast<Orientation>(m_orientation->currentData().toInt());
    spec.theme = m_theme->currentData().toString();
    return spec;
}

void ReportForm::check()
{
    const QStringList days = wordsIn(m_memberDays->text());
    const bool areDays = std::ranges::all_of(
        days, [](const QString& word) { return parseDay(word).has_value(); });
    m_problem.clear();
    if (!isDayOrNothing(*m_asOf) || !isDayOrNothing(*m_compare) || !areDays)
        m_problem = tr("Write days as year-month-day: 2022-09-12.");
    else if (static_cast<std::size_t>(days.size()) > mostMemberDays)
        m_problem = tr("At most %1 days of members.").arg(mostMemberDays);
    else if (m_sections->chosen().isEmpty())
        m_problem = tr("Choose at least one section.");
    m_dayProblem->setText(m_problem);
    m_dayProblem->setVisible(!m_problem.isEmpty());
    emit changed();
}

} // namespace steward
