// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/search/search_box.h"

#include "app/text/date_text.h"
#include "app/text/error_text.h"
#include "app/text/vocabulary_text.h"

#include <QKeyEvent>
#include <QListWidget>

namespace steward {

namespace {

constexpr int pauseMs = 120;
constexpr int mostHits = 40;
constexpr int mostRowsShown = 12;
constexpr int resultsWidth = 460;

} // namespace

SearchBox::SearchBox(Session& session, QWidget* parent)
    : QLineEdit(parent), m_session(session), m_results(new QListWidget(this))
{
    setPlaceholderText(tr("Search facts (Ctrl+K)"));
    setAccessibleName(tr("Search facts"));
    // With the first text: looking its icon up is a seventh of the work before the first window.
    connect(this, &QLineEdit::textChanged, this, [this] { setClearButtonEnabled(true); },
            Qt::SingleShotConnection);
    setMinimumWidth(200);
    setMaximumWidth(320);
    m_results->setWindowFlags(Qt::ToolTip);
    m_results->setFocusPolicy(Qt::NoFocus);
    m_results->setAccessibleName(tr("Search results"));
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_results->setTextElideMode(Qt::ElideRight);
    m_results->setAlternatingRowColors(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    installEventFilter(this);
    connect(this, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &SearchBox::search);
    connect(m_results, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { choose(m_results->row(item)); });
}

SearchBox::~SearchBox() = default;

void SearchBox::search()
{
    if (text().trimmed().isEmpty()) {
        m_job.cancel();
        m_results->hide();
        return;
    }
    const DatasetPtr dataset = m_session.dataset();
    m_job.start<Result<std::vector<SearchHit>>>(
        [dataset, words = text()](const Progress&, std::stop_token stop) {
            return searchText(*dataset, words, mostHits, std::move(stop));
        },
        [this](Result<std::vector<SearchHit>> hits) {
            if (hits)
                return showHits(*hits);
            m_facts.clear();
            m_results->clear();
            m_results->addItem(errorProblem(hits.error()));
            placeResults();
        });
}

void SearchBox::showHits(const std::vector<SearchHit>& hits)
{
    m_results->clear();
    m_facts.clear();
    for (const SearchHit& hit : hits) {
        QString second = factKindText(hit.fact.kind);
        if (hit.date)
            second += QStringLiteral(" \u00b7 ") + dateText(*hit.date);
        auto* item = new QListWidgetItem(hit.title.left(200) + u'\n' + second);
        item->setToolTip(hit.snippet.left(400).toHtmlEscaped());
        m_results->addItem(item);
        m_facts.push_back(hit.fact);
    }
    if (hits.empty()) {
        auto* none = new QListWidgetItem(tr("No fact holds these words."));
        none->setFlags(Qt::NoItemFlags);
        m_results->addItem(none);
    } else {
        m_results->setCurrentRow(0);
    }
    placeResults();
}

void SearchBox::placeResults()
{
    const int rows = std::min(m_results->count(), mostRowsShown);
    const int rowHeight = m_results->sizeHintForRow(0);
    m_results->resize(resultsWidth, rows * rowHeight + 2 * m_results->frameWidth());
    // Below the box and flush with its right end, as far as the window reaches.
    const QPoint corner = mapToGlobal(QPoint(width() - resultsWidth, height() + 2));
    m_results->move(std::max(corner.x(), window()->mapToGlobal(QPoint(0, 0)).x()), corner.y());
    m_results->show();
    m_results->raise();
}

void SearchBox::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_facts.size()))
        return;
    m_results->hide();
    emit factChosen(m_facts[static_cast<std::size_t>(row)]);
}

bool SearchBox::handleKey(int key)
{
    const bool isOpen = m_results->isVisible();
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        if (!isOpen)
            return false;
        const int step = key == Qt::Key_Down ? 1 : -1;
        m_results->setCurrentRow(std::clamp(m_results->currentRow() + step, 0, m_results->count() - 1));
        setAccessibleDescription(m_results->currentItem()->text());
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isOpen)
            choose(m_results->currentRow());
        else
            search();
        return true;
    case Qt::Key_Escape:
        m_pause.stop();
        m_results->hide();
        if (!isOpen)
            clear();
        return true;
    default:
        return false;
    }
}

bool SearchBox::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        m_results->hide();
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept(); // Escape is ours here, and not the window's
        return true;
    }
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QLineEdit::eventFilter(watched, event);
}

} // namespace steward
