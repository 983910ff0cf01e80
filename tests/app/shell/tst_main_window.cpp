// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window driven as a user drives it.

#include "app/shell/last_session.h"
#include "app/shell/link_actions.h"
#include "app/shell/main_window.h"

#include "app/registry/view_registry.h"
#include "app/session/view_link.h"
#include "app/shell/appearance.h"
#include "app/shell/as_of_controls.h"
#include "app/shell/file_tasks.h"
#include "app/shell/graph_formats.h"
#include "app/shell/message_bar.h"
#include "app/shell/time_bar.h"
#include "app/views/details/details_panel.h"
#include "app/views/scene_canvas.h"
#include "app/views/search/search_box.h"
#include "tests/support/pytorch_dataset.h"

#include <QAction>
#include <QClipboard>
#include <QDateEdit>
#include <QDialog>
#include <QFile>
#include <QImage>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPointer>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyViewIsReachedByItsKey();
    void viewsAreMadeWhenTheyAreFirstShown();
    void anAsOfChangeReachesEveryView();
    void aClickInTheTimelineSelects();
    void backRestoresWhatWasShown();
    void keysStepThroughTime();
    void theTimeBarIsDragged();
    void playMovesTheDayAndPauses();
    void theWheelZoomsTheTimelineAtThePointer();
    void searchGoesToAFact();
    void theFilterMenuHidesACategory();
    void aChosenRowSelectsItsFact();
    void everyActionHasATextATipAndAPlaceInTheMenus();
    void noTwoActionsShareAKey();
    void aBadFileIsToldAndTheDatasetStays();
    void aFileOpensInTheBackground();
    void theDarkThemeReachesTheCanvases();
    void theGraphIsWrittenForOtherPrograms();
    void thePictureOfTheShownViewIsCopied();
    void theShownViewIsPreviewedForPrint();
    void anotherLanguageLeavesTheStateAlone();
    void aLanguageWaitsForDialogs();
    void aLinkBringsTheViewBack();
    void aLinkThatMeansNothingIsTold();
    void theLastSessionIsResumed();
    void undoGoesBack();

private:
    Session& session() { return m_window->session(); }
    QAction* action(const char* name) { return m_window->findChild<QAction*>(QString::fromLatin1(name)); }
    SceneCanvas* canvas(const char* view)
    {
        session().setView(QString::fromLatin1(view));
        return m_window->findShownView(QString::fromLatin1(view))->findChild<SceneCanvas*>();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath("settings.ini"));
    m_settings->setAppearance("light");
    m_window = std::make_unique<MainWindow>(pytorchDataset(), *m_settings, applyAppearance("light"));
    m_window->setAttribute(Qt::WA_DeleteOnClose, false);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
}

void TestMainWindow::everyViewIsReachedByItsKey()
{
    int number = 0;
    for (const ViewEntry& entry : viewEntries()) {
        QTest::keyClick(m_window.get(), static_cast<Qt::Key>(Qt::Key_1 + number++), Qt::ControlModifier);
        QCOMPARE(session().state().view, QString(entry.id));
        QVERIFY(m_window->findShownView(entry.id));
        QVERIFY(m_window->findShownView(entry.id)->isVisible());
    }
}

void TestMainWindow::viewsAreMadeWhenTheyAreFirstShown()
{
    QVERIFY(m_window->findShownView("overview"));
    QVERIFY(!m_window->findShownView("growth"));
    session().setView("growth");
    QVERIFY(m_window->findShownView("growth"));
}

void TestMainWindow::anAsOfChangeReachesEveryView()
{
    for (const char* view : {"overview", "timeline", "members", "growth"}) {
        session().setView(QString::fromLatin1(view));
        session().setAsOf(day(u"2026-09-15"));
        const auto picture = [&] {
            return m_window->findShownView(QString::fromLatin1(view))->grab().toImage();
        };
        // What is worked out in the background comes later.
        QTest::qWait(QLatin1StringView(view) == QLatin1StringView("growth") ? 300 : 1);
        const QImage late = picture();
        session().setAsOf(day(u"2022-09-12"));
        QTRY_VERIFY2(picture() != late, view);
    }
    // A view that was hidden meanwhile catches up when it is shown.
    session().setView("members");
    const QImage before = m_window->findShownView("members")->grab().toImage();
    session().setView("overview");
    session().setAsOf(day(u"2026-09-15"));
    session().setView("members");
    QVERIFY(before != m_window->findShownView("members")->grab().toImage());
}

void TestMainWindow::aClickInTheTimelineSelects()
{
    SceneCanvas* timeline = canvas("timeline");
    const auto& hits = timeline->scene().hits;
    const auto hit = std::ranges::find_if(hits, [](const HitTarget& h) { return h.fact.kind == FactKind::Event; });
    QVERIFY(hit != hits.end());
    const FactRef fact = hit->fact;
    QTest::mouseClick(timeline, Qt::LeftButton, {}, timeline->hitRect(*hit).center().toPoint());
    QCOMPARE(session().state().selection, std::optional(fact));
    QVERIFY(m_window->findChild<DetailsPanel*>()->plainText().contains(
        pytorchDataset()->events[static_cast<std::size_t>(fact.row)].title));
}

void TestMainWindow::backRestoresWhatWasShown()
{
    QVERIFY(!action("back")->isEnabled());
    session().setView("timeline");
    session().setAsOf(day(u"2022-09-12"));
    session().setView("members");
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(session().state().view, QStringLiteral("timeline"));
    QVERIFY(m_window->findShownView("timeline")->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(isoText(session().state().filter.asOf), QStringLiteral("2026-09-15"));
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(isoText(session().state().filter.asOf), QStringLiteral("2022-09-12"));
    QCOMPARE(m_window->findChild<AsOfControls*>()->findChild<QDateEdit*>()->date(), QDate(2022, 9, 12));
}

void TestMainWindow::keysStepThroughTime()
{
    session().setView("timeline");
    session().setAsOf(day(u"2022-09-12"));
    QWidget* focus = m_window->findShownView("timeline")->findChild<SceneCanvas*>();
    focus->setFocus();
    QTest::keyClick(focus, Qt::Key_Period);
    QCOMPARE(isoText(session().state().filter.asOf), QStringLiteral("2022-09-13"));
    QTest::keyClick(focus, Qt::Key_Comma);
    QCOMPARE(isoText(session().state().filter.asOf), QStringLiteral("2022-09-12"));
    QTest::keyClick(focus, Qt::Key_Period, Qt::ShiftModifier);
    QCOMPARE(isoText(session().state().filter.asOf), QStringLiteral("2022-10-12"));
    QTest::keyClick(focus, Qt::Key_Comma, Qt::ShiftModifier);
    QCOMPARE(isoText(session().state().filter.asOf), QStringLiteral("2022-09-12"));
    const Day next = session().eventDayAfter(day(u"2022-09-12"));
    QTest::keyClick(focus, Qt::Key_BracketRight);
    QCOMPARE(session().state().filter.asOf, next);
    QTest::keyClick(focus, Qt::Key_BracketLeft);
    QCOMPARE(isoText(session().state().filter.asOf), QStringLiteral("2022-09-12"));
}

void TestMainWindow::theTimeBarIsDragged()
{
    auto* bar = m_window->findChild<TimeBar*>();
    QTest::mousePress(bar, Qt::LeftButton, {}, {bar->width() / 2, 30});
    const Day middle = session().state().filter.asOf;
    QVERIFY(middle < day(u"2026-09-15"));
    QTest::mouseMove(bar, {bar->width() / 4, 30});
    QTest::mouseRelease(bar, Qt::LeftButton, {}, {bar->width() / 4, 30});
    QVERIFY(session().state().filter.asOf < middle);
}

void TestMainWindow::playMovesTheDayAndPauses()
{
    session().setAsOf(day(u"2022-01-01"));
    action("play")->trigger();
    QVERIFY(m_window->asOfControls().isPlaying());
    QTRY_VERIFY(session().state().filter.asOf >= day(u"2022-03-01"));
    action("play")->trigger();
    QVERIFY(!m_window->asOfControls().isPlaying());
}

void TestMainWindow::theWheelZoomsTheTimelineAtThePointer()
{
    SceneCanvas* timeline = canvas("timeline");
    const DaySpan before = session().state().window;
    const QPointF place(timeline->width() * 0.75, timeline->height() / 2.0);
    QWheelEvent wheel(place, timeline->mapToGlobal(place), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(timeline, &wheel);
    const DaySpan after = session().state().window;
    QVERIFY(after.days() < before.days());
    QVERIFY(after.begin > before.begin && after.end <= before.end);
}

void TestMainWindow::searchGoesToAFact()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    SearchBox& box = m_window->searchBox();
    QVERIFY(box.hasFocus());
    QTest::keyClicks(&box, "vllm joins");
    box.setText("Hugging Face");
    QTest::keyClick(&box, Qt::Key_Return);
    QTRY_VERIFY(box.results()->isVisible());
    QTest::keyClick(&box, Qt::Key_Return);
    QVERIFY(session().state().selection.has_value());
    QVERIFY(m_window->findChild<DetailsPanel*>()->plainText().contains("Hugging Face"));
}

void TestMainWindow::theFilterMenuHidesACategory()
{
    action("release")->trigger();
    QVERIFY(!session().state().filter.passes(EventCategory::Release));
    QVERIFY(!action("release")->isChecked());
    action("clear-filter")->trigger();
    QVERIFY(session().state().filter.passes(EventCategory::Release));
    QVERIFY(action("release")->isChecked());
}

void TestMainWindow::aChosenRowSelectsItsFact()
{
    session().setView("data");
    auto* table = m_window->findShownView("data")->findChild<QTableView*>();
    QTRY_COMPARE(table->model()->rowCount(), 157);
    table->setCurrentIndex(table->model()->index(4, 0));
    QCOMPARE(session().state().selection, std::optional(FactRef{FactKind::Event, 4}));
    session().select(factRef(OrganizationId{2}));
    QTRY_COMPARE(table->model()->rowCount(), 109);
    QTRY_COMPARE(table->currentIndex().row(), 2);
}

void TestMainWindow::everyActionHasATextATipAndAPlaceInTheMenus()
{
    QSet<QAction*> reachable;
    QList<QMenu*> menus;
    for (QAction* top : m_window->menuBar()->actions())
        menus.append(top->menu());
    while (!menus.isEmpty()) {
        for (QAction* entry : menus.takeFirst()->actions()) {
            if (entry->menu())
                menus.append(entry->menu());
            else if (!entry->isSeparator())
                reachable.insert(entry);
        }
    }
    QVERIFY(reachable.size() > 30);
    for (QAction* entry : m_window->actions())
        QVERIFY2(reachable.contains(entry), qPrintable(entry->objectName()));
    for (const QAction* entry : reachable) {
        QVERIFY2(!entry->objectName().isEmpty(), qPrintable(entry->text()));
        QVERIFY2(!entry->text().isEmpty() && !entry->statusTip().isEmpty(), qPrintable(entry->objectName()));
    }
}

void TestMainWindow::noTwoActionsShareAKey()
{
    QHash<QString, QString> owners;
    for (const QAction* entry : m_window->findChildren<QAction*>()) {
        if (entry->shortcutContext() != Qt::WindowShortcut)
            continue;
        for (const QKeySequence& key : entry->shortcuts()) {
            const QString text = key.toString();
            QVERIFY2(!owners.contains(text), qPrintable(text + ": " + owners.value(text) + ", " + entry->objectName()));
            owners.insert(text, entry->objectName());
        }
    }
}

void TestMainWindow::aBadFileIsToldAndTheDatasetStays()
{
    const DatasetPtr before = session().dataset();
    m_window->files().open(m_folder->filePath("missing.stewardship"));
    auto* messages = m_window->findChild<MessageBar*>();
    QTRY_VERIFY(messages->isVisible());
    QVERIFY(messages->text().contains("missing.stewardship"));
    QCOMPARE(session().dataset(), before);
}

void TestMainWindow::aFileOpensInTheBackground()
{
    const DatasetPtr before = session().dataset();
    m_window->files().open(pytorchFile());
    QCOMPARE(session().dataset(), before);
    QTRY_VERIFY(session().dataset() != before);
    QCOMPARE(session().dataset()->image.path, pytorchFile());
    QCOMPARE(countOf(session().snapshot()->members).certain, 48);
}

void TestMainWindow::theDarkThemeReachesTheCanvases()
{
    SceneCanvas* timeline = canvas("timeline");
    const QColor light = timeline->grab().toImage().pixelColor(timeline->width() - 4, timeline->height() - 4);
    m_window->setAppearance("dark");
    const QColor dark = timeline->grab().toImage().pixelColor(timeline->width() - 4, timeline->height() - 4);
    QVERIFY(light.lightness() > 180);
    QVERIFY(dark.lightness() < 80);
}

void TestMainWindow::theGraphIsWrittenForOtherPrograms()
{
    auto& files = *m_window->findChild<FileTasks*>();
    for (std::size_t i = 0; i < graphFormats().size(); ++i) {
        const GraphFormat& format = graphFormats()[i];
        const QString path = m_folder->filePath(QStringLiteral("%1.%2").arg(i).arg(format.suffix));
        files.exportGraph(path, i);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("organization:meta"));
        // Who is there on the day only, or everybody there ever was.
        QCOMPARE(text.contains("project:adaptdl"), !format.isOfDay);
    }
}

void TestMainWindow::thePictureOfTheShownViewIsCopied()
{
    session().setView("members");
    const QSize shown = m_window->findShownView("members")->size(); // before the message takes some of it
    action("copy-picture")->trigger();
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    const QImage image = QImage::fromData(copied->data("image/png"));
    QCOMPARE(image.size(), shown * 2);
    QVERIFY(copied->data("image/svg+xml").contains("<dc:title>Members"));
    QVERIFY(copied->data("application/pdf").startsWith("%PDF-"));
    QVERIFY(m_window->findChild<MessageBar*>()->text().contains("Copied"));
    session().setView("data"); // has rows instead
    QVERIFY(!action("copy-picture")->isEnabled());
    QVERIFY(!action("print")->isEnabled());
    session().setView("overview");
    QVERIFY(action("print")->isEnabled());
}

void TestMainWindow::theShownViewIsPreviewedForPrint()
{
    session().setView("overview");
    action("print-preview")->trigger();
    auto* dialog = m_window->findChild<QPrintPreviewDialog*>();
    QVERIFY(dialog);
    auto* pages = dialog->findChild<QPrintPreviewWidget*>();
    QTRY_COMPARE(pages->pageCount(), 1);
    QCOMPARE(pages->orientation(), QPageLayout::Landscape);
    dialog->close();
}

void TestMainWindow::anotherLanguageLeavesTheStateAlone()
{
    session().setView("timeline");
    session().setAsOf(day(u"2022-09-12"));
    session().setView("members");
    m_window->resize(1100, 700);
    const ViewState before = session().state();
    const qsizetype actions = m_window->actions().size();
    m_window->renewContents();
    QCOMPARE(session().state(), before);
    QCOMPARE(m_window->size(), QSize(1100, 700));
    QCOMPARE(m_window->actions().size(), actions);
    QTRY_VERIFY(m_window->findShownView("members")->isVisible());
    QVERIFY(action("view-members")->isChecked());
    // The new parts follow the session, and its history is the old one.
    session().setAsOf(day(u"2024-01-01"));
    QVERIFY(canvas("timeline"));
    action("back")->trigger();
    action("back")->trigger();
    QCOMPARE(session().state(), before);
    noTwoActionsShareAKey();
}

void TestMainWindow::aLinkBringsTheViewBack()
{
    session().setView("growth");
    session().setAsOf(day(u"2022-09-12"));
    const ViewState state = session().state();
    action("copy-link")->trigger();
    const QString link = QGuiApplication::clipboard()->text();
    session().setView("overview");
    session().setAsOf(day(u"2024-01-01"));
    openLink(*m_window, link);
    QCOMPARE(session().state(), state);
    QVERIFY(m_window->findShownView("growth")->isVisible());
}

void TestMainWindow::aLinkThatMeansNothingIsTold()
{
    const ViewState state = session().state();
    openLink(*m_window, "https://example.org");
    QVERIFY(m_window->messages().isVisible());
    QVERIFY(session().state() == state);
    m_window->messages().hide();
    openLink(*m_window, "stewardship:view?version=1&view=nowhere");
    QVERIFY(m_window->messages().text().contains("view=nowhere"));
    QCOMPARE(session().state().view, state.view);
}

void TestMainWindow::theLastSessionIsResumed()
{
    session().setView("transfer");
    session().setAsOf(day(u"2023-05-05"));
    const ViewState state = session().state();
    m_window->close();
    MainWindow next(pytorchDataset(), *m_settings, applyAppearance("light"));
    next.setAttribute(Qt::WA_DeleteOnClose, false);
    resumeSession(next, *m_settings);
    const auto linkOf = [](const Session& shown) {
        return viewLink(*shown.dataset(), shown.state(), shown.firstState());
    };
    QTRY_COMPARE(linkOf(next.session()), linkOf(session()));
    QVERIFY(next.session().state() == state);
    m_settings->setResumesSession(false);
    MainWindow fresh(pytorchDataset(), *m_settings, applyAppearance("light"));
    fresh.setAttribute(Qt::WA_DeleteOnClose, false);
    resumeSession(fresh, *m_settings);
    QCOMPARE(fresh.session().state().filter.asOf, pytorchDataset()->info.asOf);
}

void TestMainWindow::undoGoesBack()
{
    session().setAsOf(day(u"2022-09-12"));
    const ViewState state = session().state();
    session().setView("members");
    QTest::keySequence(m_window.get(), action("back")->shortcuts().last());
    QCOMPARE(session().state(), state);
}

void TestMainWindow::aLanguageWaitsForDialogs()
{
    auto* dialog = new QDialog(m_window.get());
    dialog->open();
    QPointer<View> view = m_window->findShownView(session().state().view);
    m_window->renewContents();
    QVERIFY(view);
    dialog->close();
    QTRY_VERIFY(!view);
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
