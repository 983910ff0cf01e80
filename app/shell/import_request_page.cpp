// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/import_request_page.h"

#include "app/shell/column_mapping.h"
#include "app/shell/import_guess.h"
#include "app/shell/import_words.h"
#include "app/shell/path_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatsWidth = 240;
constexpr int widestFormats = 340;

QString placeText(ImportTakes takes)
{
    switch (takes) {
    case ImportTakes::File: return ImportRequestPage::tr("Fi&le");
    case ImportTakes::Folder: return ImportRequestPage::tr("Fo&lder");
    case ImportTakes::Folders: return ImportRequestPage::tr("Fo&lders");
    case ImportTakes::FileOrFolder: return ImportRequestPage::tr("Fi&le or folder");
    }
    return {};
}

} // namespace

ImportRequestPage::ImportRequestPage(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(createFormats());
    layout->addWidget(createFields(), 1);
    connect(m_formats, &QListWidget::currentRowChanged, this, &ImportRequestPage::showFormat);
    connect(m_paths, &PathField::pathsChanged, this, &ImportRequestPage::showPaths);
    setFocusProxy(m_formats);
    m_formats->setCurrentRow(0);
}

QWidget* ImportRequestPage::createFormats()
{
    auto* side = new QWidget(this);
    m_formats = new QListWidget(side);
    m_formats->setObjectName(u"formats"_s);
    m_formats->setAccessibleName(tr("What to import"));
    m_formats->setTextElideMode(Qt::ElideRight);
    m_formats->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_formats->setTabKeyNavigation(false);
    for (const ImportFormat& format : importFormats()) {
        auto* item = new QListWidgetItem(format.name(), m_formats);
        item->setSizeHint({m_formats->fontMetrics().horizontalAdvance(item->text()),
                           m_formats->fontMetrics().height() + 8});
        item->setToolTip(importFormatSentence(format.id).toHtmlEscaped());
        item->setData(Qt::AccessibleDescriptionRole, importFormatSentence(format.id));
    }
    const int frame = 2 * m_formats->frameWidth() + m_formats->fontMetrics().height();
    side->setFixedWidth(
        std::clamp(m_formats->sizeHintForColumn(0) + frame, formatsWidth, widestFormats));
    auto* label = new QLabel(tr("W&hat to import"), side);
    label->setBuddy(m_formats);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_formats, 1);
    return side;
}

QWidget* ImportRequestPage::createFields()
{
    auto* side = new QWidget(this);
    m_sentence = new QLabel(side);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_paths = new PathField(tr("What to read"), side);
    m_paths->setObjectName(u"paths"_s);
    m_options = new QStackedWidget(side);
    for (const ImportFormat& format : importFormats()) {
        m_optionsOf.push_back(makeOptions(format));
        QWidget*& fields = m_optionsOf.back().fields;
        if (!fields)
            fields = new QWidget(m_options);
        m_options->addWidget(fields);
    }
    auto* place = new QLabel(side);
    place->setObjectName(u"place"_s);
    place->setBuddy(m_paths);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_sentence);
    layout->addSpacing(8);
    layout->addWidget(place);
    layout->addWidget(m_paths);
    layout->addSpacing(8);
    layout->addWidget(createAsOf(side));
    layout->addWidget(m_options, 1);
    return side;
}

QWidget* ImportRequestPage::createAsOf(QWidget* parent)
{
    auto* row = new QWidget(parent);
    m_asOf = new QLineEdit(row);
    m_asOf->setObjectName(u"as-of"_s);
    m_asOf->setPlaceholderText(tr("Their last day, or today"));
    m_asOf->setClearButtonEnabled(true);
    m_asOfProblem = new QLabel(tr("Write a day as year-month-day: 2024-09-12."), row);
    m_asOfProblem->setObjectName(u"as-of-problem"_s);
    m_asOfProblem->hide();
    auto* label = new QLabel(tr("Facts &known up to"), row);
    label->setBuddy(m_asOf);
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->addWidget(label);
    layout->addWidget(m_asOf);
    layout->addWidget(m_asOfProblem);
    connect(m_asOf, &QLineEdit::textChanged, this, [this] {
        m_asOfProblem->setVisible(!hasUsableDay());
        m_asOf->setAccessibleDescription(hasUsableDay() ? QString() : m_asOfProblem->text());
        emit changed();
    });
    return row;
}

ImportOptions ImportRequestPage::makeOptions(const ImportFormat& format)
{
    if (format.id == "git"_L1)
        return makeGitOptions(m_options);
    if (format.id == "landscape"_L1)
        return makeLandscapeOptions(m_options);
    if (format.id != "table"_L1)
        return {};
    m_columns = new ColumnMapping(m_options);
    return {m_columns,
            [columns = m_columns](ImportRequest& request) { columns->writeTo(request); }};
}

qsizetype ImportRequestPage::prefill(const QStringList& paths)
{
    if (paths.isEmpty())
        return 0;
    const ImportFormat* guessed = guessFormat(paths.first());
    setFormat(guessed ? *guessed : format());
    QStringList taken{paths.first()};
    if (format().takes == ImportTakes::Folders)
        for (const QString& path : paths.mid(1))
            if (guessFormat(path) == guessed)
                taken.append(path);
    m_paths->setPaths(taken);
    return taken.size();
}

void ImportRequestPage::setFormat(const ImportFormat& format)
{
    m_formats->setCurrentRow(static_cast<int>(&format - importFormats().data()));
}

const ImportFormat& ImportRequestPage::format() const
{
    return importFormats()[static_cast<std::size_t>(std::max(0, m_formats->currentRow()))];
}

ImportRequest ImportRequestPage::request() const
{
    ImportRequest request;
    request.paths = m_paths->paths();
    request.asOf = parseDay(m_asOf->text().trimmed());
    const ImportOptions& options = m_optionsOf[static_cast<std::size_t>(m_options->currentIndex())];
    if (options.writeTo)
        options.writeTo(request);
    return request;
}

bool ImportRequestPage::hasUsableDay() const
{
    const QString day = m_asOf->text().trimmed();
    return day.isEmpty() || parseDay(day);
}

bool ImportRequestPage::isComplete() const
{
    return !m_paths->paths().isEmpty() && hasUsableDay();
}

void ImportRequestPage::showFormat()
{
    m_sentence->setText(importFormatSentence(format().id));
    findChild<QLabel*>(u"place"_s)->setText(placeText(format().takes));
    m_paths->setTakes(format().takes, format().patterns);
    m_options->setCurrentIndex(std::max(0, m_formats->currentRow()));
    showPaths();
}

void ImportRequestPage::showPaths()
{
    if (m_columns && m_options->currentWidget() == m_columns)
        m_columns->setFile(m_paths->path());
    emit changed();
}

} // namespace steward
