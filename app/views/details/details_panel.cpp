// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/details/details_panel.h"

#include "app/text/date_text.h"
#include "app/text/fact_text.h"
#include "app/text/translations.h"
#include "app/text/vocabulary_text.h"
#include "app/views/analyse_around.h"
#include "app/views/details/web_address.h"
#include "app/views/focus_ring.h"
#include "app/views/scene_accessible.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestLetters = 26; ///< fewer cut words off

constexpr std::size_t linksShownAtFirst = 8;
constexpr const char* addressProperty = "address"; ///< of buttons that open one
constexpr qsizetype longestText = 4000; ///< longer ones cost layout time out of all proportion

QLabel* makeLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text.left(longestText), parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

/// Of a language in itself; without the country where we know it.
QString nameOf(const QLocale& locale)
{
    const Language* known = findLanguage(locale);
    return known ? known->name.toString() : locale.nativeLanguageName();
}

} // namespace

DetailsPanel::DetailsPanel(Session& session, QWidget* parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_openUrl([](const QUrl& url) { QDesktopServices::openUrl(url); })
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(narrowestLetters * fontMetrics().averageCharWidth());
    setAccessibleRole(*this, QAccessible::Grouping);
    setAccessibleName(tr("Details"));
    addFocusRing(*this);
    connect(&session, &Session::datasetChanged, this, &DetailsPanel::rebuild);
    connect(&session, &Session::selectionChanged, this, &DetailsPanel::rebuild);
    connect(&session, &Session::snapshotChanged, this, &DetailsPanel::showDay);
}

/// First behind the first painting of the window, which need not wait for it, and when the width is
/// the panel's: lines broken for another are broken again.
bool DetailsPanel::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Paint && !widget())
        QMetaObject::invokeMethod(this, &DetailsPanel::buildOnce, Qt::QueuedConnection);
    return QScrollArea::viewportEvent(event);
}

void DetailsPanel::buildOnce()
{
    if (!widget())
        rebuild();
}

QSize DetailsPanel::sizeHint() const { return {320, 500}; }

QString DetailsPanel::plainText() const
{
    // Links say by their labels what they lead to; of the buttons only addresses are worth copying.
    QStringList lines;
    if (!widget())
        return {};
    for (const QWidget* child : widget()->findChildren<QWidget*>()) {
        if (const auto* label = qobject_cast<const QLabel*>(child))
            lines.append(label->text());
        else if (const QVariant address = child->property(addressProperty); address.isValid())
            lines.append(address.toString());
    }
    return lines.join(u'\n');
}

void DetailsPanel::rebuild()
{
    m_held = nullptr;
    auto* content = new QWidget;
    auto* page = new QVBoxLayout(content);
    page->setContentsMargins(12, 12, 12, 12);
    page->setSpacing(4);
    const auto selection = m_session.state().selection;
    if (selection && selection->isValid()) {
        const FactDetails details = detailsOf(*m_session.dataset(), *selection);
        addFacts(*page, details);
        addRelations(*page, details);
        addSources(*page, details);
        addAnalyseButton(*page, details.fact);
        addEditButton(*page, details.fact);
        addCopyButton(*page);
    } else {
        addEmptyState(*page);
    }
    page->addStretch(1);
    setWidget(content); // deletes the old one
}

/// Moving the as-of day changes one line only, and happens at every step of a drag.
void DetailsPanel::showDay()
{
    const auto selection = m_session.state().selection;
    const DatedInterval* interval = selection ? intervalOf(*m_session.dataset(), *selection)
                                              : nullptr;
    if (m_held && interval)
        m_held->setText(heldText(*interval, m_session.state().filter.asOf));
}

void DetailsPanel::addHeading(QVBoxLayout& page, const QString& text)
{
    auto* label = makeLabel(text, page.parentWidget());
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setContentsMargins(0, 10, 0, 2);
    page.addWidget(label);
}

QLabel* DetailsPanel::addText(QVBoxLayout& page, const QString& text, bool isQuiet)
{
    if (text.isEmpty())
        return nullptr;
    auto* label = makeLabel(text, page.parentWidget());
    if (isQuiet)
        label->setForegroundRole(QPalette::PlaceholderText);
    page.addWidget(label);
    return label;
}

void DetailsPanel::addFacts(QVBoxLayout& page, const FactDetails& details)
{
    const Dataset& dataset = *m_session.dataset();
    addText(page, capitalized(factKindName(dataset, details.fact)), true);
    auto* title = makeLabel(factName(dataset, details.fact), page.parentWidget());
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setBold(true);
    title->setFont(font);
    page.addWidget(title);
    addText(page, details.summary);
    if (details.interval || details.date) {
        addHeading(page, tr("When"));
        addText(page, capitalized(factDateText(dataset, details.fact)));
        if (details.interval)
            m_held = addText(page, heldText(*details.interval, m_session.state().filter.asOf),
                             true);
    }
    if (provenanceOf(dataset, details.fact)) {
        addHeading(page, tr("How sure"));
        if (details.confidence)
            addText(page, capitalized(confidenceText(details.confidence)));
        if (details.sources.empty())
            addText(page, tr("No source is given for this fact."));
    }
    if (!details.url.isEmpty())
        addUrlButton(page, details.url, tr("Open web address"));
}

/// Whether it held on the day that all views show.
QString DetailsPanel::heldText(const DatedInterval& interval, Day asOf)
{
    switch (interval.resolved.at(asOf)) {
    case Certainty::Certain: return tr("Certainly held on %1").arg(dayText(asOf));
    case Certainty::Possible: return tr("May have held on %1").arg(dayText(asOf));
    case Certainty::No: return tr("Did not hold on %1").arg(dayText(asOf));
    }
    return {};
}

void DetailsPanel::addRelations(QVBoxLayout& page, const FactDetails& details)
{
    for (std::size_t i = 0; i < details.related.size();) {
        const RelationKind kind = details.related[i].kind;
        std::vector<FactRef> facts;
        for (; i < details.related.size() && details.related[i].kind == kind; ++i)
            facts.push_back(details.related[i].fact);
        addRelationGroup(page, kind, facts);
    }
}

void DetailsPanel::addRelationGroup(QVBoxLayout& page, RelationKind kind,
                                    const std::vector<FactRef>& facts)
{
    addHeading(page, capitalized(relationKindText(kind)));
    for (std::size_t i = 0; i < facts.size() && i < linksShownAtFirst; ++i)
        page.addWidget(makeFactLink(facts[i]));
    if (facts.size() <= linksShownAtFirst)
        return;
    const QString text = tr("Show all %n", nullptr, static_cast<int>(facts.size()));
    auto* more = new QPushButton(text, page.parentWidget());
    more->setFlat(true);
    more->setAccessibleName(text);
    const std::vector<FactRef> rest(facts.begin() + linksShownAtFirst, facts.end());
    connect(more, &QPushButton::clicked, this, [this, more, rest, layout = &page] {
        int place = layout->indexOf(more);
        for (const FactRef fact : rest)
            layout->insertWidget(place++, makeFactLink(fact));
        more->hide();
    });
    page.addWidget(more, 0, Qt::AlignLeft);
}

/// A button over a label, because buttons do not wrap their text.
QWidget* DetailsPanel::makeFactLink(FactRef fact)
{
    const Dataset& dataset = *m_session.dataset();
    const QString name = factName(dataset, fact);
    auto* link = new QToolButton;
    link->setToolButtonStyle(Qt::ToolButtonTextOnly);
    link->setAutoRaise(true);
    link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    link->setAccessibleName(name);
    link->setAccessibleDescription(factDescription(dataset, fact));
    link->setToolTip(factDescription(dataset, fact).left(600).toHtmlEscaped());
    auto* layout = new QVBoxLayout(link);
    layout->setContentsMargins(6, 4, 6, 4);
    auto* label = makeLabel(name, link);
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    label->setForegroundRole(QPalette::Link);
    layout->addWidget(label);
    // In short here: the whole of it is in the tool tip and on the fact's own page.
    const DatedInterval* interval = intervalOf(dataset, fact);
    const QString when = interval && interval->stated.start ? shortIntervalText(*interval)
                                                            : factDateText(dataset, fact);
    if (!when.isEmpty()) {
        auto* second = makeLabel(when, link);
        second->setTextInteractionFlags(Qt::NoTextInteraction);
        second->setAttribute(Qt::WA_TransparentForMouseEvents);
        second->setForegroundRole(QPalette::PlaceholderText);
        layout->addWidget(second);
    }
    const int width = std::max(200, viewport()->width() - 36);
    link->setFixedHeight(layout->totalHeightForWidth(width));
    connect(link, &QToolButton::clicked, this, [this, fact] { m_session.select(fact); });
    return link;
}

void DetailsPanel::addSources(QVBoxLayout& page, const FactDetails& details)
{
    if (details.sources.empty())
        return;
    addHeading(page, tr("%n source(s)", nullptr, static_cast<int>(details.sources.size())));
    const Dataset& dataset = *m_session.dataset();
    for (const SourceId id : details.sources) {
        const Source& source = dataset[id];
        addText(page, source.title);
        QStringList about;
        if (!source.publisher.isEmpty())
            about.append(source.publisher);
        if (source.published)
            about.append(dateText(*source.published));
        about.append(wordText(source.kind));
        addText(page, about.join(QStringLiteral(" \u00b7 ")), true);
        addUrlButton(page, source.url, tr("Open source"));
        page.addSpacing(6);
    }
}

void DetailsPanel::addUrlButton(QVBoxLayout& page, const QString& url, const QString& text)
{
    const auto address = webAddress(url);
    if (!address) {
        addText(page, url, true); // said, but not opened: it is not of the web
        return;
    }
    const QString host = hostOf(*address);
    //: On a button. %1: the host of a web address
    auto* button = new QPushButton(tr("Open %1").arg(host.left(40)).replace(u'&', "&&"_L1),
                                   page.parentWidget());
    button->setAccessibleName(tr("%1: %2").arg(text, host));
    button->setProperty(addressProperty, address->toString());
    button->setToolTip(
        tr("Opens in the browser: %1").arg(address->toDisplayString().left(300)).toHtmlEscaped());
    connect(button, &QPushButton::clicked, this,
            [this, address = *address] { m_openUrl(address); });
    page.addWidget(button, 0, Qt::AlignLeft);
}

void DetailsPanel::addAnalyseButton(QVBoxLayout& page, FactRef fact)
{
    if (!canAnalyseAround(m_session, fact))
        return;
    auto* button = new QPushButton(tr("Analyse Around This"), page.parentWidget());
    button->setObjectName(u"analyse-around"_s);
    button->setAccessibleName(tr("Analyse what changed around this event"));
    button->setToolTip(tr("Compare a metric before and after this event with the trend it was on"));
    connect(button, &QPushButton::clicked, this, [this, fact] { analyseAround(m_session, fact); });
    page.addSpacing(12);
    page.addWidget(button, 0, Qt::AlignLeft);
}

void DetailsPanel::addEditButton(QVBoxLayout& page, FactRef fact)
{
    if (fact.kind == FactKind::Contribution)
        return;
    auto* button = new QPushButton(tr("Edit…"), page.parentWidget());
    button->setObjectName(u"edit"_s);
    button->setAccessibleName(tr("Edit this fact"));
    button->setToolTip(tr("Change what the dataset says of it, or its sources"));
    connect(button, &QPushButton::clicked, this, [this, fact] { m_session.requestEdit(fact); });
    page.addSpacing(12);
    page.addWidget(button, 0, Qt::AlignLeft);
}

void DetailsPanel::addCopyButton(QVBoxLayout& page)
{
    auto* button = new QPushButton(tr("Copy as Text"), page.parentWidget());
    button->setAccessibleName(tr("Copy the details as text"));
    connect(button, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(plainText()); });
    page.addSpacing(12);
    page.addWidget(button, 0, Qt::AlignLeft);
}

/// Of plain labels: text that can be selected takes a document each, which is a sixth of the work
/// before the first window, and none of this is a fact to be quoted.
void DetailsPanel::addEmptyState(QVBoxLayout& page)
{
    const DatasetInfo& info = m_session.dataset()->info;
    addHeading(page, tr("Nothing is selected"));
    addText(page,
            tr("Click a mark in any view, or search with Ctrl+K, to see its dates, how certain "
               "they are, what it is related to, and its sources."));
    addHeading(page, tr("This dataset"));
    addText(page, info.title);
    addText(page, info.summary);
    // Where that is another language than the program's: the reader wonders why not all is translated.
    if (const QLocale written(info.language); written.language() != QLocale().language() && written != QLocale::c())
        //: %1: the name of a language in that language
        addText(page, tr("Its texts are in %1, as its authors wrote them.").arg(nameOf(written)));
    for (QLabel* label : page.parentWidget()->findChildren<QLabel*>())
        label->setTextInteractionFlags(Qt::NoTextInteraction);
}

} // namespace steward
