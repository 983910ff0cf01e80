// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/registry/view_registry.h"
#include "app/shell/appearance.h"
#include "app/shell/command_palette.h"
#include "app/shell/listed_actions.h"
#include "app/shell/main_window.h"
#include "app/shell/settings_dialog.h"
#include "app/shell/shortcuts.h"
#include "app/shell/shortcuts_page.h"
#include "app/shell/windows.h"
#include "app/text/translations.h"
#include "tests/support/pytorch_dataset.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <memory>

using namespace steward;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void valuesOutOfRangeCountAsAbsent();
    void anUnreadableFileIsKept();
    void aNewerFileIsNotWritten();
    void aFolderThatCannotBeWrittenIsTold();
    void aChosenKeyIsThatOfAllWindows();
    void aTakenKeyIsRefused();
    void keysOfViewsAreListedBeforeTheyAreShown();
    void aKeyOfAViewHoldsOnceItIsShown();
    void twoViewsMayHaveTheSameKey();
    void viewsSayWhatCommandsTheyHave();
    void usualKeysComeBack();
    void theLanguageIsChangedAtOnce();
    void thePaletteDoesWhatIsTyped();
    void thePaletteGoesToADay();
    void thePaletteRefusesWhatIsDisabled();
    void textGrowsEverywhere();
    void motionIsReduced();
    void everyActionIsListed();

private:
    QString path() const { return m_folder->filePath(u"settings.ini"_s); }
    void write(const QByteArray& bytes)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QAction* action(const char* name) { return m_window->findChild<QAction*>(QString::fromLatin1(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Windows> m_windows;
    QPointer<MainWindow> m_window;
    QFont m_font = QApplication::font();
};

void TestSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(path());
    m_settings->setAppearance(u"light"_s);
    m_windows = std::make_unique<Windows>(*m_settings, m_font);
    m_window = &m_windows->make(pytorchDataset(), applyAppearance(u"light"_s));
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void TestSettings::cleanup()
{
    m_windows.reset();
    speakWithDirection(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication::setFont(m_font);
    applyAppearance(u"light"_s);
}

void TestSettings::valuesOutOfRangeCountAsAbsent()
{
    write("language=tlh\nappearance=pink\ntext-size=99999\n[shortcuts]\nopen=Ctrl+Alt+O\n[session]\nfile=relative\n");
    const Settings settings(path());
    QCOMPARE(settings.language(), u"system"_s);
    QCOMPARE(settings.appearance(), u"system"_s);
    QCOMPARE(settings.textSize(), 200);
    QCOMPARE(settings.lastFile(), QString());
    QCOMPARE(settings.keysOf(u"open"_s), QList{QKeySequence(u"Ctrl+Alt+O"_s)});
    QVERIFY(!settings.keysOf(u"import"_s));
    QVERIFY(!settings.problem());
}

void TestSettings::anUnreadableFileIsKept()
{
    const QByteArray bytes("\x00\xff]][[\nno settings", 18);
    write(bytes);
    Settings settings(path());
    QCOMPARE(settings.problem(), Settings::Problem::Unreadable);
    settings.setTextSize(150);
    QCOMPARE(settings.textSize(), 150);
    QFile kept(path() + u".unreadable"_s);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), bytes);
}

void TestSettings::aNewerFileIsNotWritten()
{
    const QByteArray bytes = "[General]\nversion=2\ntext-size=125\n";
    write(bytes);
    {
        Settings settings(path());
        QCOMPARE(settings.problem(), Settings::Problem::Newer);
        QCOMPARE(settings.textSize(), 125);
        settings.setTextSize(150);
        settings.setKeys(u"open"_s, std::nullopt);
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void TestSettings::aFolderThatCannotBeWrittenIsTold()
{
    // A file where the folder should be: that stops root as well.
    QFile file(m_folder->filePath(u"home"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Settings settings(m_folder->filePath(u"home/settings.ini"_s));
    QCOMPARE(settings.problem(), Settings::Problem::ReadOnly);
    settings.setTextSize(150);
    QCOMPARE(settings.textSize(), 150);
}

void TestSettings::aChosenKeyIsThatOfAllWindows()
{
    MainWindow& other = m_windows->make(pytorchDataset(), applyAppearance(u"light"_s));
    ShortcutsPage page(*m_window);
    const QKeySequence key(u"Ctrl+Alt+Shift+G"_s);
    QVERIFY(page.assign(u"go-to-day"_s, key));
    QCOMPARE(action("go-to-day")->shortcuts(), QList{key});
    QCOMPARE(other.findChild<QAction*>(u"go-to-day"_s)->shortcuts(), QList{key});
    QVERIFY(action("go-to-day")->toolTip().contains(key.toString(QKeySequence::NativeText)));
    QCOMPARE(Settings(path()).keysOf(u"go-to-day"_s), QList{key});
    // Contents that are made anew have it too.
    m_window->renewContents();
    QCOMPARE(action("go-to-day")->shortcuts(), QList{key});
}

void TestSettings::aTakenKeyIsRefused()
{
    ShortcutsPage page(*m_window);
    const auto before = action("go-to-day")->shortcuts();
    QVERIFY(!page.assign(u"go-to-day"_s, action("search")->shortcut()));
    QCOMPARE(action("go-to-day")->shortcuts(), before);
    bool isTold = false;
    for (const QLabel* label : page.findChildren<QLabel*>())
        isTold = isTold || label->text().contains(u"Search Facts"_s);
    QVERIFY(isTold);
    QVERIFY(!page.assign(u"no-such-action"_s, QKeySequence(u"Ctrl+Alt+Shift+X"_s)));
}

void TestSettings::keysOfViewsAreListedBeforeTheyAreShown()
{
    const ShortcutsPage page(*m_window);
    QStringList found;
    const auto* table = page.findChild<QTreeWidget*>();
    for (int row = 0; row < table->topLevelItemCount(); ++row)
        found << table->topLevelItem(row)->text(1) + u'|' + table->topLevelItem(row)->text(0) + u'|'
                     + table->topLevelItem(row)->text(2);
    for (const auto* line : {"Timeline|Find on the Timeline|Ctrl+F", "Members|Shortest Way…|W", "Growth|Copy Chart as CSV|C",
                             "Transfer|Event on the As-of Day|"})
        QVERIFY2(found.count(QString::fromUtf8(line)) == 1, qPrintable(found.join(u'\n')));
    for (const ViewEntry& view : viewEntries())
        QCOMPARE(m_window->findShownView(view.id) != nullptr, view.id == m_window->session().state().view);
    // In front, they are listed once all the same.
    m_window->goToView(u"timeline"_s);
    const ShortcutsPage again(*m_window);
    QCOMPARE(again.findChild<QTreeWidget*>()->topLevelItemCount(), table->topLevelItemCount());
}

void TestSettings::aKeyOfAViewHoldsOnceItIsShown()
{
    ShortcutsPage page(*m_window);
    const QKeySequence key(u"Ctrl+Alt+Shift+Y"_s);
    QVERIFY(!page.assign(u"timeline-centre"_s, action("search")->shortcut()));
    QVERIFY(!page.assign(u"search"_s, QKeySequence(u"M"_s)));
    QVERIFY(page.assign(u"timeline-centre"_s, key));
    QVERIFY(!m_window->findShownView(u"timeline"_s));
    m_window->goToView(u"timeline"_s);
    QCOMPARE(action("timeline-centre")->shortcuts(), QList{key});
}

void TestSettings::twoViewsMayHaveTheSameKey()
{
    ShortcutsPage page(*m_window);
    QVERIFY(page.assign(u"members-way"_s, QKeySequence(u"Z"_s)));
    QVERIFY(!page.assign(u"members-fit"_s, QKeySequence(u"Z"_s)));
    QCOMPARE(m_settings->keysOf(u"members-way"_s), QList{QKeySequence(u"Z"_s)});
}

void TestSettings::viewsSayWhatCommandsTheyHave()
{
    for (const ViewEntry& entry : viewEntries()) {
        m_window->goToView(entry.id);
        QStringList has;
        for (const QAction* own : m_window->findShownView(entry.id)->actions())
            if (!own->isSeparator())
                has << own->objectName() + u' ' + own->text() + u' ' + own->shortcut().toString();
        QStringList says;
        for (const ActionText& text : entry.commands ? entry.commands() : QList<ActionText>())
            says << text.name + u' ' + text.text + u' ' + QKeySequence(text.key).toString();
        QCOMPARE(says, has);
    }
}

void TestSettings::usualKeysComeBack()
{
    const auto usual = action("go-to-day")->shortcuts();
    m_window->setShortcut(u"go-to-day"_s, QList<QKeySequence>());
    QVERIFY(action("go-to-day")->shortcuts().isEmpty());
    m_window->setShortcut(u"go-to-day"_s, std::nullopt);
    QCOMPARE(action("go-to-day")->shortcuts(), usual);
    QVERIFY(!m_settings->keysOf(u"go-to-day"_s));
}

void TestSettings::theLanguageIsChangedAtOnce()
{
    QPointer<SettingsDialog> dialog = new SettingsDialog(*m_window);
    dialog->open();
    auto* box = dialog->findChild<QComboBox*>(u"settings-language"_s);
    box->setCurrentIndex(box->findData(u"de"_s));
    emit box->activated(box->currentIndex());
    QTRY_COMPARE(m_window->menuBar()->actions().at(1)->text(), u"&Bearbeiten"_s);
    // The dialog is there again, in the new language.
    QTRY_VERIFY(!dialog);
    QTRY_VERIFY(m_window->findChild<SettingsDialog*>());
    QCOMPARE(m_settings->language(), u"de"_s);
    m_window->findChild<SettingsDialog*>()->close();
    m_window->setLanguage(u"ar"_s);
    QTRY_COMPARE(m_window->layoutDirection(), Qt::RightToLeft);
    m_window->setLanguage(u"en"_s);
    QTRY_COMPARE(m_window->menuBar()->actions().at(1)->text(), u"&Edit"_s);
    QCOMPARE(m_window->layoutDirection(), Qt::LeftToRight);
}

void TestSettings::thePaletteDoesWhatIsTyped()
{
    action("commands")->trigger();
    QPointer<CommandPalette> palette = m_window->findChild<CommandPalette*>();
    QVERIFY(palette);
    auto* field = palette->findChild<QLineEdit*>();
    const auto* list = palette->findChild<QListWidget*>();
    QVERIFY(list->count() > 40);
    QTest::keyClicks(field, u"memb view"_s);
    QVERIFY(list->count() >= 1);
    field->clear();
    QTest::keyClicks(field, u"Members"_s);
    QVERIFY2(list->item(0)->text().contains(u"View › Members"_s), qPrintable(list->item(0)->text()));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m_window->session().state().view, u"members"_s);
    QTRY_VERIFY(!palette);
}

void TestSettings::thePaletteGoesToADay()
{
    action("commands")->trigger();
    auto* field = m_window->findChild<CommandPalette*>()->findChild<QLineEdit*>();
    QTest::keyClicks(field, u"2021-03"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_window->session().state().filter.asOf, *parseDay(u"2021-03-01"));
}

void TestSettings::thePaletteRefusesWhatIsDisabled()
{
    action("commands")->trigger();
    QPointer<CommandPalette> palette = m_window->findChild<CommandPalette*>();
    auto* field = palette->findChild<QLineEdit*>();
    QTest::keyClicks(field, u"Analyse Around This Event"_s);
    QVERIFY(!action("analyse-around")->isEnabled());
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(palette && palette->isVisible());
    QTest::keyClicks(field, u"qqqqq"_s);
    QCOMPARE(palette->findChild<QListWidget*>()->count(), 1);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(palette && palette->isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_VERIFY(!palette);
}

void TestSettings::textGrowsEverywhere()
{
    const int before = m_window->menuBar()->fontMetrics().height();
    m_window->setTextSize(200);
    QTRY_VERIFY(m_window->menuBar()->fontMetrics().height() > before * 3 / 2);
    m_window->setTextSize(100);
    QTRY_COMPARE(m_window->menuBar()->fontMetrics().height(), before);
}

void TestSettings::motionIsReduced()
{
    m_window->setReducesMotion(true);
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    m_window->setAppearance(u"dark"_s);
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    m_window->setReducesMotion(false);
    QVERIFY(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0);
}

void TestSettings::everyActionIsListed()
{
    const auto listed = listActions(*m_window->menuBar());
    for (const QAction* own : m_window->actions())
        QVERIFY2(std::ranges::any_of(listed, [own](const ListedAction& entry) { return entry.action == own; }),
                 qPrintable(own->objectName()));
    QCOMPARE(withoutMnemonic(u"文件(&F)"_s), u"文件"_s);
    QCOMPARE(withoutMnemonic(u"&Save && Close"_s), u"Save & Close"_s);
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
