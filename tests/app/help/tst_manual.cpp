// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/help/help_window.h"
#include "app/registry/view_registry.h"
#include "app/text/metric_text.h"
#include "tests/support/pytorch_dataset.h"

#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>

#include <algorithm>
#include <memory>

using namespace steward;
using namespace Qt::StringLiterals;

class TestManual : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<HelpWindow>(*pytorchDataset(), nullptr);
        m_window->setAttribute(Qt::WA_DeleteOnClose, false);
        m_window->showPage(u"start"_s);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void everyPageIsThere();
    void everyViewHasAPage();
    void everyMetricIsDefined();
    void everyLinkLeadsSomewhere();
    void wordsAreFound();
    void aPageIsReachedFromTheSearch();
    void backGoesToThePageBefore();
    void anAnchorIsScrolledTo();
    void whatIsUnknownShowsTheFirstPage();
    void escapeCloses();

private:
    QTextBrowser& browser() { return *m_window->findChild<QTextBrowser*>(); }
    QListWidget& list() { return *m_window->findChild<QListWidget*>(); }

    std::vector<ManualPage> m_pages = readManual(*pytorchDataset(), u"en"_s);
    std::unique_ptr<HelpWindow> m_window;
};

void TestManual::everyPageIsThere()
{
    QCOMPARE(m_pages.size(), 20U);
    for (const ManualPage& page : m_pages) {
        QVERIFY2(!page.title.isEmpty(), qPrintable(page.id));
        QVERIFY2(page.text.size() > 400, qPrintable(page.id));
        QVERIFY2(!page.text.contains("SPDX"_L1), qPrintable(page.id));
    }
    QCOMPARE(list().count(), 20);
}

void TestManual::everyViewHasAPage()
{
    for (const ViewEntry& view : viewEntries())
        QCOMPARE(manualPageOf(view.id), QString(view.id));
    QCOMPARE(manualPageOf(u"nowhere"_s), u"start"_s);
}

void TestManual::everyMetricIsDefined()
{
    const QString numbers = m_pages.back().text;
    for (const Metric& metric : allMetrics()) {
        const QString definition = metricDefinition({&metric, {}}).toHtmlEscaped();
        QVERIFY2(!definition.isEmpty() && numbers.contains(definition), metric.id.data());
        QVERIFY2(numbers.contains(QString(metric.source).toHtmlEscaped()), metric.id.data());
    }
    QCOMPARE(numbers.count("<h4>"_L1), static_cast<qsizetype>(allMetrics().size()));
}

void TestManual::everyLinkLeadsSomewhere()
{
    static const QRegularExpression link(u"\\]\\(([^)]+)\\)"_s);
    QHash<QString, QStringList> anchors;
    for (const ManualPage& page : m_pages) {
        m_window->showPage(page.id);
        qsizetype headings = 0;
        const QTextDocument& document = *browser().document();
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
            headings += block.blockFormat().headingLevel() > 0 ? 1 : 0;
        QVERIFY2(headings == page.anchors.size(), qPrintable(page.id));
        anchors[page.id] = page.anchors + QStringList{QString()};
    }
    for (const ManualPage& page : m_pages) {
        for (const auto& match : link.globalMatch(page.text)) {
            const QString address = match.captured(1);
            if (address.startsWith("https://"_L1))
                continue;
            QVERIFY2(address.startsWith("help:"_L1) || address.startsWith(u'#'), qPrintable(page.id + u": "_s + address));
            const QString place = address.startsWith(u'#') ? page.id + address : address.mid(5);
            const QString id = place.section(u'#', 0, 0);
            QVERIFY2(anchors.value(id).contains(place.section(u'#', 1)), qPrintable(page.id + u": "_s + address));
        }
    }
}

void TestManual::wordsAreFound()
{
    const QStringList texts{u"The graph of members"_s, u"Rings of the Graph; a graph"_s, u"Nothing"_s};
    const auto hits = searchManual(texts, u" GRAPH "_s);
    QCOMPARE(hits.size(), 2U);
    QCOMPARE(hits.front().page, 1U);
    QCOMPARE(hits.front().count, 2);
    QVERIFY(!hits.front().snippet.isEmpty());
    QCOMPARE(searchManual(texts, u"graph members"_s).size(), 1U);
    QVERIFY(searchManual(texts, u"graph zebra"_s).empty());
    QVERIFY(searchManual(texts, u"  "_s).empty());
}

void TestManual::aPageIsReachedFromTheSearch()
{
    auto& field = *m_window->findChild<QLineEdit*>();
    QTest::keyClicks(&field, u"placebo"_s);
    QVERIFY(list().count() >= 1);
    QVERIFY(list().count() < 20);
    list().setCurrentRow(0);
    QVERIFY(browser().document()->toPlainText().contains("placebo"_L1, Qt::CaseInsensitive));
    QVERIFY(!browser().extraSelections().isEmpty());
    field.clear();
    QCOMPARE(list().count(), 20);
    QTest::keyClicks(&field, u"xyzzyq"_s);
    QCOMPARE(list().count(), 1);
    QVERIFY(!(list().item(0)->flags() & Qt::ItemIsSelectable));
}

void TestManual::backGoesToThePageBefore()
{
    m_window->showPage(u"growth"_s);
    m_window->showPage(u"numbers"_s);
    QTest::keySequence(m_window.get(), QKeySequence(u"Alt+Left"_s));
    QCOMPARE(m_window->page(), u"growth"_s);
    QTest::keySequence(m_window.get(), QKeySequence(u"Alt+Left"_s));
    QCOMPARE(m_window->page(), u"start"_s);
    QTest::keySequence(m_window.get(), QKeySequence(u"Alt+Left"_s));
    QCOMPARE(m_window->page(), u"start"_s);
}

void TestManual::anAnchorIsScrolledTo()
{
    QString last;
    for (const QString& line : m_pages[5].text.split(u'\n'))
        if (line.startsWith("## "_L1))
            last = line.mid(3);
    QVERIFY(!last.isEmpty());
    m_window->showPage(m_pages[5].id + u'#' + anchorOf(last));
    QCOMPARE(browser().textCursor().block().text(), last);
    m_window->showPage(u"numbers#retention"_s);
    QCOMPARE(browser().textCursor().block().text(), metricName(*std::ranges::find(allMetrics(), "retention"_L1, &Metric::id)));
    QCOMPARE(anchorOf(u"Board & seats: who?"_s), u"board--seats-who"_s);
}

void TestManual::whatIsUnknownShowsTheFirstPage()
{
    m_window->showPage(u"growth"_s);
    m_window->showPage(u"../../etc/passwd"_s);
    QCOMPARE(m_window->page(), u"start"_s);
}

void TestManual::escapeCloses()
{
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!m_window->isVisible());
}

QTEST_MAIN(TestManual)
#include "tst_manual.moc"
