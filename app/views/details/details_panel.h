// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/query/fact_details.h"

#include "app/session/session.h"

#include <QScrollArea>

#include <functional>

class QLabel;
class QUrl;
class QVBoxLayout;

namespace steward {

/// What is known of the selected fact: dates and how certain they are, relations that lead on, and
/// sources that open in the browser on a click, if their address is of the web.
class DetailsPanel : public QScrollArea
{
    Q_OBJECT

public:
    using UrlOpener = std::function<void(const QUrl&)>;

    explicit DetailsPanel(Session& session, QWidget* parent = nullptr);

    /// Instead of the desktop's browser; for tests.
    void setUrlOpener(UrlOpener opener) { m_openUrl = std::move(opener); }
    /// All that the panel says, as plain text; nothing before it is painted or something selected.
    QString plainText() const;

    QSize sizeHint() const override;

protected:
    bool viewportEvent(QEvent* event) override;

private:
    void buildOnce();
    void rebuild();
    void showDay();
    void addHeading(QVBoxLayout& page, const QString& text);
    QLabel* addText(QVBoxLayout& page, const QString& text, bool isQuiet = false);
    void addFacts(QVBoxLayout& page, const FactDetails& details);
    void addRelations(QVBoxLayout& page, const FactDetails& details);
    void addRelationGroup(QVBoxLayout& page, RelationKind kind, const std::vector<FactRef>& facts);
    QWidget* makeFactLink(FactRef fact);
    void addSources(QVBoxLayout& page, const FactDetails& details);
    void addUrlButton(QVBoxLayout& page, const QString& url, const QString& text);
    void addAnalyseButton(QVBoxLayout& page, FactRef fact);
    void addEditButton(QVBoxLayout& page, FactRef fact);
    void addCopyButton(QVBoxLayout& page);
    void addEmptyState(QVBoxLayout& page);
    static QString heldText(const DatedInterval& interval, Day asOf);

    Session& m_session;
    UrlOpener m_openUrl;
    QLabel* m_held = nullptr; ///< whether the fact held on the as-of day; null where there is none
};

} // namespace steward
