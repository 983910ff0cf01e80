// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/path_field.h"

#include "app/shell/file_dialog.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownFolders = 4;

/// What was dropped on a line is the text of a URL.
QString pathIn(const QString& text)
{
    const QString line = text.trimmed();
    return line.startsWith("file:"_L1) ? QUrl(line).toLocalFile()
                                       : QDir::fromNativeSeparators(line);
}

} // namespace

PathField::PathField(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_line(new QWidget(this))
    , m_edit(new QLineEdit(m_line))
    , m_chooseFile(new QPushButton(m_line))
    , m_chooseFolder(new QPushButton(tr("Choose Fol&der…"), m_line))
    , m_folders(new QWidget(this))
    , m_list(new QListWidget(m_folders))
    , m_remove(new QPushButton(tr("Re&move"), m_folders))
{
    createLine();
    createList();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    layout->addWidget(m_folders);
    setTakes(m_takes);
}

void PathField::createLine()
{
    m_edit->setAccessibleName(m_name);
    auto* row = new QHBoxLayout(m_line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit, 1);
    row->addWidget(m_chooseFile);
    row->addWidget(m_chooseFolder);
    for (QPushButton* button : {m_chooseFile, m_chooseFolder})
        button->setAutoDefault(false);
    connect(m_edit, &QLineEdit::textChanged, this, &PathField::pathsChanged);
    connect(m_chooseFile, &QPushButton::clicked, this, &PathField::askForFile);
    connect(m_chooseFolder, &QPushButton::clicked, this, &PathField::askForFolder);
}

void PathField::createList()
{
    m_list->setAccessibleName(m_name);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(shownFolders * (m_list->fontMetrics().height() + 4)
                           + 2 * m_list->frameWidth());
    auto* add = new QPushButton(tr("&Add Folder…"), m_folders);
    auto* buttons = new QVBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* row = new QHBoxLayout(m_folders);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    for (QPushButton* button : {add, m_remove})
        button->setAutoDefault(false);
    m_remove->setEnabled(false);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    connect(add, &QPushButton::clicked, this, &PathField::askForFolder);
    connect(m_remove, &QPushButton::clicked, this, &PathField::removeSelected);
}

void PathField::setTakes(ImportTakes takes, const QString& patterns)
{
    m_takes = takes;
    m_patterns = patterns;
    const bool takesMany = takes == ImportTakes::Folders;
    const bool takesFolder = takes == ImportTakes::Folder || takes == ImportTakes::FileOrFolder;
    m_line->setVisible(!takesMany);
    m_folders->setVisible(takesMany);
    m_chooseFile->setVisible(takes == ImportTakes::File || takes == ImportTakes::FileOrFolder);
    m_chooseFile->setText(takesFolder ? tr("Choose &File…") : tr("Browse…"));
    m_chooseFile->setAccessibleName(tr("Choose: %1").arg(m_name));
    m_chooseFolder->setVisible(takesFolder);
    setFocusProxy(takesMany ? static_cast<QWidget*>(m_list) : m_edit);
    emit pathsChanged();
}

QStringList PathField::paths() const
{
    QStringList paths;
    if (m_takes == ImportTakes::Folders) {
        for (int row = 0; row < m_list->count(); ++row)
            paths.append(m_list->item(row)->data(Qt::UserRole).toString());
    } else if (const QString path = pathIn(m_edit->text()); !path.isEmpty()) {
        paths.append(path);
    }
    return paths;
}

void PathField::setPaths(const QStringList& paths)
{
    m_list->clear();
    m_edit->clear();
    for (const QString& path : paths)
        choose(path);
}

void PathField::choose(const QString& path)
{
    if (m_takes != ImportTakes::Folders) {
        m_edit->setText(QDir::toNativeSeparators(path));
        return;
    }
    if (paths().contains(path))
        return;
    auto* item = new QListWidgetItem(QDir::toNativeSeparators(path), m_list);
    item->setData(Qt::UserRole, path);
    item->setToolTip(item->text().toHtmlEscaped());
    emit pathsChanged();
}

void PathField::removeSelected()
{
    qDeleteAll(m_list->selectedItems());
    emit pathsChanged();
}

void PathField::askForFile()
{
    auto* dialog = makeFileDialog(this, m_name, QFileDialog::AcceptOpen, QFileDialog::ExistingFile);
    QStringList filters{tr("All files (*)")};
    if (!m_patterns.isEmpty())
        filters.prepend(tr("Files of this format (%1)").arg(m_patterns));
    dialog->setNameFilters(filters);
    connect(dialog, &QFileDialog::fileSelected, this, &PathField::choose);
    dialog->open();
}

void PathField::askForFolder()
{
    auto* dialog = makeFileDialog(this, m_name, QFileDialog::AcceptOpen, QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &PathField::choose);
    dialog->open();
}

} // namespace steward
