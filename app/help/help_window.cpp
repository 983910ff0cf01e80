// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/help/help_window.h"

#include "app/text/translations.h"
#include "app/views/details/web_address.h"

#include <QDesktopServices>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextTable>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 230;
constexpr double pageMargin = 16.0;
constexpr double cellPadding = 5.0;
constexpr std::size_t longestPast = 100;
constexpr auto helpScheme = "help:"_L1;

/// Markdown gives tables double lines and no room.
void dressTables(QTextDocument& document)
{
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setCellPadding(cellPadding);
        format.setCellSpacing(0.0);
        format.setBorderCollapse(true);
        format.setBorderBrush(QGuiApplication::palette().brush(QPalette::Mid));
        table->setFormat(format);
    }
}

void fillDocument(QTextDocument& document, const ManualPage& page)
{
    document.setDocumentMargin(pageMargin);
    if (page.isHtml)
        document.setHtml(page.text);
    else
        document.setMarkdown(page.text, QTextDocument::MarkdownDialectGitHub);
    dressTables(document);
}

/// What the search looks at: of Markdown the source, whose few signs do no harm and which needs no
/// layout.
QString plainTextOf(const ManualPage& page)
{
    return page.isHtml ? QTextDocumentFragment::fromHtml(page.text).toPlainText() : page.text;
}

} // namespace

HelpWindow::HelpWindow(const Dataset& dataset, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_pages(readManual(dataset, languageOf(QLocale()).code))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_browser(new QTextBrowser(this))
    , m_back(new QToolButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Manual"));
    m_search->setPlaceholderText(tr("Search the manual (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setWordWrap(true);
    m_browser->setAccessibleName(tr("Page"));
    m_browser->setOpenLinks(false);
    m_back->setText(tr("Back"));
    m_back->setArrowType(layoutDirection() == Qt::RightToLeft ? Qt::RightArrow : Qt::LeftArrow);
    m_back->setToolTip(tr("Back to the page before"));
    m_back->setAccessibleName(tr("Back"));
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    row->addWidget(m_back);
    row->addWidget(m_search);
    column->addLayout(row);
    column->addWidget(m_list);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(m_browser);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({listWidth, 3 * listWidth});
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    if (std::ranges::any_of(m_pages, &ManualPage::isForeign)) {
        auto* note = new QLabel(tr("The pages of the manual are in English; what the numbers mean is translated."), this);
        note->setWordWrap(true);
        layout->addWidget(note);
    }
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::list);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::showRow);
    connect(m_browser, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    connect(m_back, &QToolButton::clicked, this, &HelpWindow::goBack);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, &HelpWindow::focusSearch);
    connect(new QShortcut(QKeySequence(u"Alt+Left"_s), this), &QShortcut::activated, this, &HelpWindow::goBack);
    resize(920, 680);
    listPages();
}

QString HelpWindow::page() const { return m_place.section(u'#', 0, 0); }

void HelpWindow::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void HelpWindow::showPage(const QString& place)
{
    const QString id = place.section(u'#', 0, 0);
    const auto found = std::ranges::find(m_pages, id, &ManualPage::id);
    const auto page = found == m_pages.end() ? std::size_t{0} : static_cast<std::size_t>(found - m_pages.begin());
    if (!m_place.isEmpty() && m_place != place && m_past.size() < longestPast)
        m_past.push_back(m_place);
    m_back->setEnabled(!m_past.empty());
    display(page, place.section(u'#', 1));
}

void HelpWindow::display(std::size_t page, const QString& anchor)
{
    m_place = m_pages[page].id + (anchor.isEmpty() ? QString() : u'#' + anchor);
    fillDocument(*m_browser->document(), m_pages[page]);
    // The cursor is left where the text before ended, and would be scrolled to.
    m_browser->moveCursor(QTextCursor::Start);
    scrollTo(anchor.isEmpty() ? -1 : m_pages[page].anchors.indexOf(anchor));
    mark(m_search->text());
    const QSignalBlocker blocker(m_list);
    const auto row = std::ranges::find(m_rows, page);
    m_list->setCurrentRow(row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin()));
}

void HelpWindow::scrollTo(qsizetype heading)
{
    m_browser->verticalScrollBar()->setValue(0);
    qsizetype headings = 0;
    for (QTextBlock block = m_browser->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || headings++ != heading)
            continue;
        // From below, so that the heading comes to stand at the top.
        m_browser->moveCursor(QTextCursor::End);
        m_browser->setTextCursor(QTextCursor(block));
        return;
    }
}

void HelpWindow::mark(const QString& words)
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat look;
    look.setBackground(palette().highlight());
    look.setForeground(palette().highlightedText());
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts))
        for (QTextCursor at = m_browser->document()->find(word); !at.isNull(); at = m_browser->document()->find(word, at))
            marks.append({at, look});
    m_browser->setExtraSelections(marks);
}

void HelpWindow::list()
{
    const QString words = m_search->text();
    if (words.trimmed().isEmpty())
        listPages();
    else
        listHits(searchManual(texts(), words));
    mark(words);
}

const QStringList& HelpWindow::texts()
{
    if (m_texts.isEmpty())
        for (const ManualPage& page : m_pages)
            m_texts.append(plainTextOf(page));
    return m_texts;
}

void HelpWindow::listPages()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    m_rows.clear();
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        m_list->addItem(m_pages[page].title);
        m_rows.push_back(page);
    }
}

void HelpWindow::listHits(const std::vector<ManualHit>& hits)
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    m_rows.clear();
    for (const ManualHit& hit : hits) {
        m_list->addItem(m_pages[hit.page].title + u'\n' + hit.snippet);
        m_rows.push_back(hit.page);
    }
    if (hits.empty()) {
        auto* none = new QListWidgetItem(tr("No page has all of these words."), m_list);
        none->setFlags(Qt::NoItemFlags);
    }
}

void HelpWindow::showRow(int row)
{
    if (row >= 0 && static_cast<std::size_t>(row) < m_rows.size())
        showPage(m_pages[m_rows[static_cast<std::size_t>(row)]].id);
}

void HelpWindow::follow(const QUrl& link)
{
    const QString text = link.toString();
    if (text.startsWith(helpScheme))
        showPage(text.mid(helpScheme.size()));
    else if (text.startsWith(u'#'))
        showPage(page() + text);
    else if (const auto address = webAddress(text))
        QDesktopServices::openUrl(*address);
}

void HelpWindow::goBack()
{
    if (m_past.empty())
        return;
    const QString place = m_past.back();
    m_past.pop_back();
    m_place.clear(); // so that it is not remembered
    showPage(place);
}

void HelpWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace steward
