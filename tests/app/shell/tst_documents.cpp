// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files and windows: what was opened last, what is dropped, and several windows at once.

#include "app/registry/import_registry.h"
#include "app/shell/appearance.h"
#include "app/shell/dropped_files.h"
#include "app/shell/file_tasks.h"
#include "app/shell/import_dialog.h"
#include "app/shell/import_guess.h"
#include "app/shell/main_window.h"
#include "app/shell/message_bar.h"
#include "app/shell/recent_files.h"
#include "app/shell/windows.h"

#include "tests/support/pytorch_dataset.h"

#include <QAction>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

void writeFile(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void drop(QWidget& target, const QList<QUrl>& urls)
{
    QMimeData data;
    data.setUrls(urls);
    data.setHtml(u"<img src='file:///etc/passwd'>"_s);
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &enter);
    QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &event);
}

} // namespace

class TestDocuments : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theLastFileIsFirstAndEachIsThereOnce();
    void noMoreThanADozenAreRemembered();
    void settingsThatMakeNoSenseCountAsEmpty();
    void onlyAFileThatOpensIsRemembered();
    void theMenuShowsWhatIsThereAndWhatIsMissing();
    void theMenuKnowsWhatOtherWindowsOpened();
    void clearForgetsTheFiles();
    void dropsAreSortedIntoDatasetsAndOthers();
    void onlyFilesOfThisComputerAreTaken();
    void noMoreThanAHundredAreLookedAt();
    void theFormatIsGuessed();
    void aDroppedDatasetOpens();
    void aDroppedFolderStartsTheImport();
    void whatIsNoFileIsNotTaken();
    void aNewWindowHasASessionOfItsOwn();
    void severalFilesOpenAWindowEach();
    void noMoreThanTenOpenAtOnce();
    void aWindowThatIsClosedLeavesTheOthers();
    void theAppearanceIsThatOfAllWindows();

private:
    QString path(const char* name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    MainWindow& makeWindow()
    {
        MainWindow& window = m_windows->make(pytorchDataset(), applyAppearance(u"light"_s));
        window.show();
        return window;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Windows> m_windows;
};

void TestDocuments::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_settings->setAppearance(u"light"_s);
    m_windows = std::make_unique<Windows>(*m_settings, QApplication::font());
}

void TestDocuments::cleanup()
{
    m_windows.reset();
    m_settings.reset();
}

void TestDocuments::theLastFileIsFirstAndEachIsThereOnce()
{
    RecentFiles recent(*m_settings);
    QVERIFY(recent.paths().isEmpty());
    recent.add(u"/a/one.stewardship"_s);
    recent.add(u"/a/two, with a comma.stewardship"_s);
    recent.add(u"/a/one.stewardship"_s);
    QCOMPARE(recent.paths(),
             QStringList({u"/a/one.stewardship"_s, u"/a/two, with a comma.stewardship"_s}));
    recent.add(u"here.stewardship"_s);
    QCOMPARE(recent.paths().first(), QDir::current().filePath(u"here.stewardship"_s));
    recent.add({});
    QCOMPARE(recent.paths().size(), 3);
}

void TestDocuments::noMoreThanADozenAreRemembered()
{
    RecentFiles recent(*m_settings);
    for (int number = 1; number <= 20; ++number)
        recent.add(u"/a/%1.stewardship"_s.arg(number));
    QCOMPARE(recent.paths().size(), RecentFiles::most);
    QCOMPARE(recent.paths().first(), u"/a/20.stewardship"_s);
    QCOMPARE(recent.paths().last(), u"/a/9.stewardship"_s);
}

void TestDocuments::settingsThatMakeNoSenseCountAsEmpty()
{
    writeFile(path("bad.ini"),
              "[recent]\nfiles=relative, \"\", @Variant(\\0\\0\\0\\x7f), /a\\0b\n");
    Settings bad(path("bad.ini"));
    QVERIFY(RecentFiles(bad).paths().isEmpty());
    writeFile(path("worse.ini"), QByteArray(1000, '\xff'));
    Settings worse(path("worse.ini"));
    QVERIFY(RecentFiles(worse).paths().isEmpty());
    RecentFiles(bad).add(u"/a/one.stewardship"_s);
    QCOMPARE(RecentFiles(bad).paths(), QStringList(u"/a/one.stewardship"_s));
}

void TestDocuments::onlyAFileThatOpensIsRemembered()
{
    MainWindow& window = makeWindow();
    writeFile(path("bad.stewardship"), "no dataset");
    window.files().open(path("bad.stewardship"));
    QTRY_VERIFY(window.findChild<MessageBar*>()->isVisible());
    QVERIFY(RecentFiles(*m_settings).paths().isEmpty());
    window.files().open(pytorchFile());
    QTRY_COMPARE(RecentFiles(*m_settings).paths(), QStringList(pytorchFile()));
    QVERIFY(!window.findChild<MessageBar*>()->isVisible());
}

void TestDocuments::theMenuShowsWhatIsThereAndWhatIsMissing()
{
    MainWindow& window = makeWindow();
    RecentFiles(*m_settings).add(u"/nowhere/gone.stewardship"_s);
    const QString there = path("R&D \u202Egnp.stewardship");
    QVERIFY(QFile::copy(pytorchFile(), there));
    RecentFiles(*m_settings).add(there);
    auto* menu = window.findChild<QMenu*>(u"recent-files"_s);
    emit menu->aboutToShow();
    const QAction* first = menu->findChild<QAction*>(u"recent-1"_s);
    const QAction* second = menu->findChild<QAction*>(u"recent-2"_s);
    QTRY_VERIFY(!second->isEnabled());
    QVERIFY(first->isEnabled());
    QVERIFY2(first->text().contains(u"R&&D"_s), qPrintable(first->text()));
    QVERIFY(!first->text().contains(QChar(0x202e)));
    QCOMPARE(second->statusTip(), u"/nowhere/gone.stewardship"_s);
    QSignalSpy opened(&window.files(), &FileTasks::opened);
    menu->findChild<QAction*>(u"recent-1"_s)->trigger();
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(RecentFiles(*m_settings).paths().size(), 2);
}

void TestDocuments::theMenuKnowsWhatOtherWindowsOpened()
{
    MainWindow& first = makeWindow();
    MainWindow& second = makeWindow();
    first.files().open(pytorchFile());
    QTRY_VERIFY(!RecentFiles(*m_settings).paths().isEmpty());
    auto* menu = second.findChild<QMenu*>(u"recent-files"_s);
    QVERIFY(!menu->findChild<QAction*>(u"recent-1"_s));
    emit menu->aboutToShow();
    QVERIFY(menu->findChild<QAction*>(u"recent-1"_s));
}

void TestDocuments::clearForgetsTheFiles()
{
    MainWindow& window = makeWindow();
    RecentFiles(*m_settings).add(pytorchFile());
    auto* menu = window.findChild<QMenu*>(u"recent-files"_s);
    emit menu->aboutToShow();
    auto* clear = menu->findChild<QAction*>(u"clear-recent"_s);
    QVERIFY(clear->isEnabled());
    clear->trigger();
    QVERIFY(RecentFiles(*m_settings).paths().isEmpty());
    emit menu->aboutToShow();
    QVERIFY(!menu->findChild<QAction*>(u"clear-recent"_s)->isEnabled());
}

void TestDocuments::dropsAreSortedIntoDatasetsAndOthers()
{
    writeFile(path("a.Stewardship"), "x");
    writeFile(path("b.csv"), "a,b\n");
    QVERIFY(QFile::copy(pytorchFile(), path("named.otherwise")));
    const DroppedFiles dropped = sortDropped(
        {QUrl::fromLocalFile(path("a.Stewardship")), QUrl::fromLocalFile(path("b.csv")),
         QUrl::fromLocalFile(path("named.otherwise")), QUrl::fromLocalFile(m_folder->path()),
         QUrl::fromLocalFile(path("b.csv"))});
    QCOMPARE(dropped.datasets, QStringList({path("a.Stewardship"), path("named.otherwise")}));
    QCOMPARE(dropped.others, QStringList({path("b.csv"), m_folder->path()}));
    QCOMPARE(dropped.refused, 0);
}

void TestDocuments::onlyFilesOfThisComputerAreTaken()
{
    writeFile(path("a.stewardship"), "x");
    const DroppedFiles dropped = sortDropped(
        {QUrl(u"https://example.org/a.stewardship"_s), QUrl(u"file://server/share/a.stewardship"_s),
         QUrl(u"file:///dev/zero"_s), QUrl::fromLocalFile(path("missing.stewardship")),
         QUrl(u"file://localhost"_s + path("a.stewardship"))});
    QCOMPARE(dropped.datasets, QStringList(path("a.stewardship")));
    QVERIFY(dropped.others.isEmpty());
    QCOMPARE(dropped.refused, 4);
}

void TestDocuments::noMoreThanAHundredAreLookedAt()
{
    writeFile(path("last.stewardship"), "x");
    QList<QUrl> urls(1000, QUrl::fromLocalFile(path("missing")));
    urls.append(QUrl::fromLocalFile(path("last.stewardship")));
    const DroppedFiles dropped = sortDropped(urls);
    QVERIFY(dropped.datasets.isEmpty());
    QCOMPARE(dropped.refused, 1001);
}

void TestDocuments::theFormatIsGuessed()
{
    const auto guess = [this](const char* name) {
        const ImportFormat* format = guessFormat(path(name));
        return format ? QString(format->id) : QString();
    };
    QDir().mkpath(path("clone/.git"));
    QDir().mkpath(path("bare.git/objects"));
    writeFile(path("bare.git/HEAD"), "ref: refs/heads/main\n");
    writeFile(path("text/dataset.csv"), "key,value\n");
    writeFile(path("landscape.yml"), "landscape:\n");
    QDir().mkpath(path("nothing"));
    QCOMPARE(guess("clone"), u"git"_s);
    QCOMPARE(guess("bare.git"), u"git"_s);
    QCOMPARE(guess("text"), u"csv"_s);
    QCOMPARE(guess("nothing"), QString());
    QCOMPARE(guess("landscape.yml"), u"landscape"_s);
    QCOMPARE(guess("rows.csv"), u"table"_s);
    QCOMPARE(guess("timeline.json"), u"timeline"_s);
    writeFile(path("dataset.json"), "{\"format\":\"stewardship\",\"schema\":1,\"tables\":{}}");
    QCOMPARE(guess("dataset.json"), u"json"_s);
    QCOMPARE(guess("holidays.ICS"), u"ics"_s);
    QCOMPARE(guess("unknown.bin"), QString());
}

void TestDocuments::aDroppedDatasetOpens()
{
    MainWindow& window = makeWindow();
    QSignalSpy opened(&window.files(), &FileTasks::opened);
    drop(window, {QUrl::fromLocalFile(pytorchFile())});
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(m_windows->all().size(), 1);
}

void TestDocuments::aDroppedFolderStartsTheImport()
{
    MainWindow& window = makeWindow();
    writeFile(path("text/dataset.csv"), "key,value\n");
    drop(window, {QUrl::fromLocalFile(path("text"))});
    auto* dialog = window.findChild<ImportDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(importFormats()[static_cast<std::size_t>(
                                 dialog->findChild<QListWidget*>(u"formats"_s)->currentRow())]
                 .id,
             "csv"_L1);
    dialog->reject();
}

void TestDocuments::whatIsNoFileIsNotTaken()
{
    MainWindow& window = makeWindow();
    const DatasetPtr before = window.session().dataset();
    drop(window, {QUrl(u"https://example.org/a.stewardship"_s)});
    QVERIFY(!window.findChild<ImportDialog*>());
    drop(window, {QUrl::fromLocalFile(path("missing.stewardship"))});
    QVERIFY(window.findChild<MessageBar*>()->isVisible());
    QCOMPARE(window.session().dataset(), before);
}

void TestDocuments::aNewWindowHasASessionOfItsOwn()
{
    MainWindow& first = makeWindow();
    first.session().setView(u"members"_s);
    first.session().setAsOf(day(u"2024-01-01"));
    first.findChild<QAction*>(u"new-window"_s)->trigger();
    QCOMPARE(m_windows->all().size(), 2);
    MainWindow& second = *m_windows->all().last();
    QVERIFY(second.isVisible());
    QCOMPARE(second.session().dataset(), first.session().dataset());
    // It comes up as the first is now, a little aside.
    QCOMPARE(second.session().state().view, u"members"_s);
    QVERIFY(second.pos() != first.pos());
    second.session().setAsOf(day(u"2022-01-01"));
    QCOMPARE(isoText(first.session().state().filter.asOf), u"2024-01-01"_s);
}

void TestDocuments::severalFilesOpenAWindowEach()
{
    QVERIFY(QFile::copy(pytorchFile(), path("one.stewardship")));
    QVERIFY(QFile::copy(pytorchFile(), path("two.stewardship")));
    MainWindow& first = makeWindow();
    drop(first, {QUrl::fromLocalFile(path("one.stewardship")),
                 QUrl::fromLocalFile(path("two.stewardship"))});
    QCOMPARE(m_windows->all().size(), 2);
    QTRY_COMPARE(first.session().dataset()->image.path, path("one.stewardship"));
    QTRY_COMPARE(m_windows->all().last()->session().dataset()->image.path, path("two.stewardship"));
    QCOMPARE(RecentFiles(*m_settings).paths().size(), 2);
}

void TestDocuments::noMoreThanTenOpenAtOnce()
{
    MainWindow& first = makeWindow();
    QSignalSpy requested(&first, &MainWindow::newWindowRequested);
    // Without windows being made for them: it is the count that matters.
    m_windows->disconnect(&first);
    first.disconnect(m_windows.get());
    QStringList paths;
    for (int number = 0; number < 14; ++number)
        paths.append(pytorchFile());
    first.openFiles(paths);
    QCOMPARE(requested.size(), 9);
    QVERIFY(first.findChild<MessageBar*>()->text().contains(u'4'));
}

void TestDocuments::aWindowThatIsClosedLeavesTheOthers()
{
    MainWindow& first = makeWindow();
    MainWindow& second = makeWindow();
    second.findChild<QAction*>(u"close"_s)->trigger();
    QTRY_COMPARE(m_windows->all().size(), 1);
    QVERIFY(first.isVisible());
    QCOMPARE(m_windows->all().first(), &first);
}

void TestDocuments::theAppearanceIsThatOfAllWindows()
{
    MainWindow& first = makeWindow();
    MainWindow& second = makeWindow();
    first.findChild<QAction*>(u"dark"_s)->trigger();
    QVERIFY(first.theme().isDark() && second.theme().isDark());
    QVERIFY(second.findChild<QAction*>(u"dark"_s)->isChecked());
    second.findChild<QAction*>(u"light"_s)->trigger();
    QVERIFY(!first.theme().isDark());
    QVERIFY(first.findChild<QAction*>(u"light"_s)->isChecked());
}

QTEST_MAIN(TestDocuments)
#include "tst_documents.moc"
