// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The underlined letters, in every language: within a menu or a dialog each leads to one place only.

#include "app/edit/fact_dialog.h"
#include "app/shell/appearance.h"
#include "app/shell/edit_tasks.h"
#include "app/shell/main_window.h"
#include "app/shell/settings.h"
#include "app/text/translations.h"
#include "tests/support/pytorch_dataset.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace steward;

namespace {

/// Each letter with the texts that have it; those of a group only.
using Letters = std::map<QString, QStringList>;

void add(Letters& letters, const QString& text)
{
    if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
        letters[key.toString()].append(text);
}

QString clashes(const Letters& letters)
{
    QStringList said;
    for (const auto& [key, texts] : letters)
        if (texts.size() > 1)
            said.append(key + QStringLiteral(": ") + texts.join(QStringLiteral(" | ")));
    return said.join(u'\n');
}

QStringList clashesOfMenus(const QList<QAction*>& actions)
{
    Letters letters;
    QStringList said;
    for (QAction* action : actions) {
        if (!action->isVisible())
            continue;
        add(letters, action->text());
        if (!action->menu())
            continue;
        emit action->menu()->aboutToShow();
        said.append(clashesOfMenus(action->menu()->actions()));
    }
    if (const QString here = clashes(letters); !here.isEmpty())
        said.append(here);
    return said;
}

QString clashesOf(const QWidget& dialog)
{
    Letters letters;
    for (const auto* label : dialog.findChildren<QLabel*>())
        if (label->isVisible() && label->buddy())
            add(letters, label->text());
    for (const auto* button : dialog.findChildren<QAbstractButton*>())
        if (button->isVisible())
            add(letters, button->text());
    for (const auto* bar : dialog.findChildren<QTabBar*>())
        for (int tab = 0; tab < bar->count(); ++tab)
            add(letters, bar->tabText(tab));
    return clashes(letters);
}

QList<QDialog*> shownDialogs(const QWidget& window)
{
    QList<QDialog*> shown;
    for (QDialog* dialog : window.findChildren<QDialog*>())
        if (dialog->isVisible())
            shown.append(dialog);
    return shown;
}

} // namespace

class TestMnemonics : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void clashesAreFound();
    void menusHaveEachLetterOnce_data() { addLanguages(); }
    void menusHaveEachLetterOnce();
    void formsOfFactsHaveEachLetterOnce_data() { addLanguages(); }
    void formsOfFactsHaveEachLetterOnce();
    void dialogsHaveEachLetterOnce_data() { addLanguages(); }
    void dialogsHaveEachLetterOnce();

private:
    void addLanguages();

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
};

void TestMnemonics::init() { m_settings = std::make_unique<Settings>(m_folder.filePath("settings.ini")); }

void TestMnemonics::cleanup() { speak(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

void TestMnemonics::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const Language& language : languages())
        QTest::addRow("%s", language.code.data()) << QString(language.code);
}

void TestMnemonics::clashesAreFound()
{
    Letters letters;
    for (const char* text : {"&Open", "打开(&O)", "Save && Close", "&Save"})
        add(letters, QString::fromUtf8(text));
    QCOMPARE(clashes(letters), QStringLiteral("Alt+O: &Open | 打开(&O)"));
}

void TestMnemonics::menusHaveEachLetterOnce()
{
    QFETCH(QString, language);
    speak(localeOf(*findLanguage(language)));
    MainWindow window(pytorchDataset(), *m_settings, applyAppearance("light"));
    const QStringList said = clashesOfMenus(window.menuBar()->actions());
    QVERIFY2(said.isEmpty(), qPrintable(said.join(u'\n')));
}

void TestMnemonics::formsOfFactsHaveEachLetterOnce()
{
    QFETCH(QString, language);
    speak(localeOf(*findLanguage(language)));
    const DatasetPtr dataset = pytorchDataset();
    for (const TableSpec& table : allTables()) {
        if (!EditTasks::canEdit(table.kind))
            continue;
        auto* dialog = new FactDialog(dataset, table.kind, RowEdit::newRow, TextRow(table.columns.size()), nullptr);
        dialog->show();
        const QString said = clashesOf(*dialog);
        delete dialog;
        QVERIFY2(said.isEmpty(), qPrintable(said));
    }
}

void TestMnemonics::dialogsHaveEachLetterOnce()
{
    QFETCH(QString, language);
    speak(localeOf(*findLanguage(language)));
    MainWindow window(pytorchDataset(), *m_settings, applyAppearance("light"));
    window.show();
    QStringList all;
    for (const char* name : {"settings", "export-report", "export-view", "import", "compare-day", "open-link"}) {
        auto* action = window.findChild<QAction*>(QString::fromLatin1(name));
        QVERIFY2(action, name);
        action->trigger();
        const auto dialogs = shownDialogs(window);
        QVERIFY2(!dialogs.isEmpty(), name);
        for (QDialog* dialog : dialogs) {
            all.append(clashesOf(*dialog));
            delete dialog;
        }
    }
    all.removeAll(QString());
    QVERIFY2(all.isEmpty(), qPrintable(all.join(u'\n')));
}

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
