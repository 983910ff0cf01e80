// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/report_preview.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPixmap>
#include <QProgressBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr int pause = 400;        ///< ms from the last change to a new preview
constexpr double shownDpi = 68.0; ///< a sheet of A4 is 562 pixels wide

} // namespace

ReportPreview::ReportPreview(const QString& program, QString dataset, QWidget* parent)
    : QWidget(parent)
    , m_dataset(std::move(dataset))
    , m_state(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_area(new QScrollArea(this))
    , m_process(program, this)
{
    m_state->setTextFormat(Qt::PlainText);
    m_state->setObjectName(u"preview-state"_s);
    m_state->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the preview"));
    m_area->setWidgetResizable(true);
    m_area->setBackgroundRole(QPalette::Dark);
    m_area->setAccessibleName(tr("Pages of the report"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_state, 1);
    head->addWidget(m_progress);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_area, 1);
    m_wait.setSingleShot(true);
    m_wait.setInterval(pause);
    connect(&m_wait, &QTimer::timeout, this, &ReportPreview::begin);
    connect(&m_process, &ReportProcess::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_process, &ReportProcess::done, this, &ReportPreview::showPages);
    connect(&m_process, &ReportProcess::failed, this, &ReportPreview::showProblem);
    m_progress->hide();
}

double ReportPreview::dpi() const { return shownDpi * devicePixelRatioF(); }

void ReportPreview::setSpec(const ReportSpec& spec)
{
    m_spec = spec;
    m_process.cancel();
    m_wait.start();
}

void ReportPreview::begin()
{
    m_state->setText(tr("Preparing the preview…"));
    m_progress->setValue(0);
    m_progress->show();
    m_folder = std::make_unique<QTemporaryDir>();
    m_process.start(m_spec, m_dataset, m_folder->filePath(u"page.png"_s), dpi());
}

void ReportPreview::showPages(const QString&)
{
    const QDir folder(m_folder->path());
    const QStringList names = folder.entryList({u"page-*.png"_s}, QDir::Files, QDir::Name);
    auto* pages = new QWidget;
    auto* layout = new QVBoxLayout(pages);
    layout->setSpacing(16);
    for (qsizetype i = 0; i < names.size(); ++i) {
        auto* page = new QLabel(pages);
        page->setPixmap(pageOf(folder.filePath(names[i])));
        page->setAccessibleName(tr("Page %1 of %2").arg(i + 1).arg(names.size()));
        layout->addWidget(page, 0, Qt::AlignHCenter);
    }
    layout->addStretch();
    // The reader stays where they were.
    const int position = m_area->verticalScrollBar()->value();
    m_area->setWidget(pages);
    m_pages = pages;
    m_area->widget()->layout()->activate();
    m_area->verticalScrollBar()->setValue(position);
    m_progress->hide();
    m_state->setText(tr("%n page(s)", nullptr, static_cast<int>(names.size())));
    emit shown();
}

void ReportPreview::showProblem(const QString& problem)
{
    m_progress->hide();
    m_state->setText(problem);
    emit shown();
}

/// Sheets that lie on their side are wider than the place for them.
QPixmap ReportPreview::pageOf(const QString& file) const
{
    constexpr int margins = 32;
    QPixmap picture(file);
    const double ratio = devicePixelRatioF();
    const int room = static_cast<int>((m_area->viewport()->width() - margins) * ratio);
    if (picture.width() > room && room > 0)
        picture = picture.scaledToWidth(room, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(ratio);
    return picture;
}

int ReportPreview::pageCount() const
{
    return m_pages ? static_cast<int>(m_pages->findChildren<QLabel*>().size()) : 0;
}

} // namespace steward
