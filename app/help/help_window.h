// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/help/manual.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;
class QToolButton;

namespace steward {

/// The manual in the language spoken: its pages, a search over them, Back. Beside the window it explains; deletes itself
/// when it is closed.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    /// Shows no page yet.
    HelpWindow(const Dataset& dataset, QWidget* parent);

    /// "timeline", or "timeline#lanes" for the heading of that anchor. What is unknown shows the first page.
    void showPage(const QString& place);
    QString page() const;
    void focusSearch();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Of the pages, for the search; made when one first searches.
    const QStringList& texts();
    void list();
    void listPages();
    void listHits(const std::vector<ManualHit>& hits);
    void showRow(int row);
    void display(std::size_t page, const QString& anchor);
    /// \param heading its number on the page; none for the top
    void scrollTo(qsizetype heading);
    void mark(const QString& words);
    void follow(const QUrl& link);
    void goBack();

    std::vector<ManualPage> m_pages;
    QStringList m_texts; ///< see texts()
    std::vector<std::size_t> m_rows; ///< page of each row of the list
    std::vector<QString> m_past;     ///< places shown before
    QString m_place;
    QLineEdit* m_search;
    QListWidget* m_list;
    QTextBrowser* m_browser;
    QToolButton* m_back;
};

} // namespace steward
