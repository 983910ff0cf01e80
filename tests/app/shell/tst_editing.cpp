// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Editing as a user does it: from the selection through the form to the file, and what keeps edits
// from being lost on the way.

#include "app/edit/fact_dialog.h"
#include "app/session/embedded_dataset.h"
#include "app/shell/appearance.h"
#include "app/shell/edit_tasks.h"
#include "app/shell/file_tasks.h"
#include "app/shell/main_window.h"
#include "app/shell/message_bar.h"
#include "app/shell/recovery_offer.h"
#include "app/shell/save_tasks.h"
#include "app/shell/windows.h"
#include "core/dataset/load_dataset.h"
#include "tests/support/pytorch_dataset.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestEditing : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theSelectedFactIsEdited();
    void aMistakeStaysInTheForm();
    void aFormOfAnotherDatasetIsRefused();
    void whoLeavesTheFormStopsTheEdit();
    void aFactIsAddedAndRemoved();
    void whatIsReferredToIsNotRemoved();
    void undoTakesBackEditsBeforeViews();
    void theDataViewEditsItsRows();
    void commitsAreNotEdited();
    void editsAreSaved();
    void aFileThatChangedIsNotReplacedUnasked();
    void closingAsks();
    void openingAsks();
    void aReportWantsTheFile();
    void aSecondWindowKnowsOfTheEdits();
    void lostEditsComeBack();
    void anotherLanguageKeepsTheEdits();

private:
    QAction& action(const char* name) { return *m_window->findChild<QAction*>(QString::fromLatin1(name)); }
    FactDialog* form() { return m_window->findChild<FactDialog*>(); }
    QString title(int row) { return m_window->session().dataset()->events[static_cast<std::size_t>(row)].title; }
    void retitle(int row, const QString& text)
    {
        m_window->session().select(FactRef{FactKind::Event, row});
        action("edit-fact").trigger();
        QVERIFY(form());
        form()->findChild<QLineEdit*>(u"title"_s)->setText(text);
        form()->accept();
        QTRY_COMPARE_WITH_TIMEOUT(title(row), text, 20'000);
        QTRY_VERIFY(!form());
    }
    QString savedAs(const QString& name)
    {
        const QString path = m_folder->filePath(name);
        action("save-as").trigger();
        auto* dialog = m_window->findChild<QFileDialog*>();
        emit dialog->fileSelected(path);
        static_cast<QDialog*>(dialog)->done(QDialog::Accepted);
        return path;
    }

    /// Without a path: no test may write where the others read.
    const DatasetPtr m_dataset = *loadEmbeddedDataset();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Windows> m_windows;
    MainWindow* m_window = nullptr;
};

void TestEditing::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_settings->setAppearance(u"light"_s);
    m_windows = std::make_unique<Windows>(*m_settings, QApplication::font());
    m_window = &m_windows->make(m_dataset, applyAppearance(u"light"_s));
    m_window->session().setView(u"data"_s);
    m_window->show();
}

void TestEditing::cleanup()
{
    m_windows.reset();
    m_settings.reset();
}

void TestEditing::theSelectedFactIsEdited()
{
    QVERIFY(!action("edit-fact").isEnabled());
    QVERIFY(!action("save").isEnabled());
    retitle(4, u"Another title"_s);
    QVERIFY(m_window->isWindowModified());
    QVERIFY(action("save").isEnabled());
    QCOMPARE(m_window->session().state().selection, (FactRef{FactKind::Event, 4}));
    QVERIFY2(action("undo").text().contains("event"_L1), qPrintable(action("undo").text()));
}

void TestEditing::aMistakeStaysInTheForm()
{
    m_window->session().select(FactRef{FactKind::Event, 4});
    action("edit-fact").trigger();
    form()->findChild<QLineEdit*>(u"title"_s)->clear();
    QSignalSpy refused(&m_window->editor(), &DatasetEditor::refused);
    form()->accept();
    QVERIFY(refused.wait(20'000));
    QVERIFY(form()->isVisible());
    QVERIFY(!m_window->isWindowModified());
    form()->findChild<QLineEdit*>(u"title"_s)->setText(u"Better"_s);
    form()->accept();
    QTRY_COMPARE_WITH_TIMEOUT(title(4), u"Better"_s, 20'000);
}

void TestEditing::aFormOfAnotherDatasetIsRefused()
{
    m_window->session().select(FactRef{FactKind::Event, 4});
    action("edit-fact").trigger();
    form()->findChild<QLineEdit*>(u"title"_s)->setText(u"For the one before"_s);
    const DatasetPtr other = *loadEmbeddedDataset();
    m_window->session().setDataset(other);
    form()->accept();
    QVERIFY(!m_window->editor().isWorking());
    QVERIFY(form()->findChild<QLabel*>(u"problems"_s)->isVisible());
    QCOMPARE(m_window->session().dataset(), other);
    form()->done(QDialog::Rejected);
}

void TestEditing::whoLeavesTheFormStopsTheEdit()
{
    m_window->session().select(FactRef{FactKind::Event, 4});
    const QString before = title(4);
    action("edit-fact").trigger();
    form()->findChild<QLineEdit*>(u"title"_s)->setText(u"Not meant"_s);
    form()->accept();
    form()->done(QDialog::Rejected);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->editor().isWorking(), 20'000);
    QTRY_VERIFY(!form());
    QCOMPARE(title(4), before);
    QVERIFY(!m_window->editor().isModified());
}

void TestEditing::aFactIsAddedAndRemoved()
{
    const auto people = m_window->session().dataset()->people.size();
    action("new-people").trigger();
    form()->findChild<QLineEdit*>(u"name"_s)->setText(u"Ada Example"_s);
    form()->accept();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->session().dataset()->people.size(), people + 1, 20'000);
    QCOMPARE(keyOf(*m_window->session().dataset(), *m_window->session().state().selection), u"ada-example"_s);
    QTRY_VERIFY(!form());
    action("duplicate-fact").trigger();
    QCOMPARE(form()->findChild<QLineEdit*>(u"name"_s)->text(), u"Ada Example"_s);
    QCOMPARE(form()->findChild<QLineEdit*>(u"id"_s)->text(), QString());
    form()->reject();
    QTRY_VERIFY(!form());
    action("remove-fact").trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->session().dataset()->people.size(), people, 20'000);
    QVERIFY(!m_window->session().state().selection);
    action("undo").trigger();
    QCOMPARE(m_window->session().dataset()->people.size(), people + 1);
}

void TestEditing::whatIsReferredToIsNotRemoved()
{
    m_window->session().select(FactRef{FactKind::Organization, 0});
    QSignalSpy refused(&m_window->editor(), &DatasetEditor::refused);
    action("remove-fact").trigger();
    QVERIFY(refused.wait(20'000));
    QVERIFY(m_window->messages().isVisible());
    QVERIFY2(m_window->messages().text().contains("\norganization_relations:3:child: "_L1), qPrintable(m_window->messages().text()));
    QVERIFY(!m_window->isWindowModified());
}

void TestEditing::undoTakesBackEditsBeforeViews()
{
    m_window->session().setView(u"overview"_s);
    const QString before = title(4);
    retitle(4, u"Another"_s);
    action("undo").trigger();
    QCOMPARE(title(4), before);
    QCOMPARE(m_window->session().state().view, u"overview"_s);
    QVERIFY(!m_window->isWindowModified());
    action("redo").trigger();
    QCOMPARE(title(4), u"Another"_s);
    action("undo").trigger();
    while (m_window->session().canGoBack())
        action("undo").trigger();
    QCOMPARE(m_window->session().state().view, m_windows->all().front()->session().firstState().view);
    QVERIFY(!action("undo").isEnabled());
}

void TestEditing::theDataViewEditsItsRows()
{
    auto* rows = m_window->findChild<QTableView*>();
    m_window->session().select(FactRef{FactKind::Event, 6});
    QTRY_VERIFY(rows->currentIndex().isValid() && rows->currentIndex().row() == 6);
    rows->setFocus();
    emit rows->doubleClicked(rows->currentIndex());
    QVERIFY(form());
    QCOMPARE(form()->findChild<QLineEdit*>(u"title"_s)->text(), title(6));
    form()->findChild<QLineEdit*>(u"title"_s)->setText(u"From the table"_s);
    form()->accept();
    QTRY_COMPARE_WITH_TIMEOUT(title(6), u"From the table"_s, 20'000);
    QTRY_COMPARE(rows->currentIndex().siblingAtColumn(5).data().toString(), u"From the table"_s);
    const auto events = m_window->session().dataset()->events.size();
    rows->clearSelection();
    for (const int row : {8, 9})
        rows->selectionModel()->select(rows->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_window->session().requestRemoval({{FactKind::Event, 8}, {FactKind::Event, 9}});
    QTRY_COMPARE_WITH_TIMEOUT(m_window->session().dataset()->events.size(), events - 2, 20'000);
    QTRY_COMPARE(rows->model()->rowCount(), static_cast<int>(events) - 2);
}

void TestEditing::commitsAreNotEdited()
{
    m_window->session().requestEdit({FactKind::Contribution, 0});
    QVERIFY(!form());
    QVERIFY(m_window->messages().isVisible());
    m_window->session().requestRemoval({{FactKind::Contribution, 0}});
    QVERIFY(!m_window->editor().isWorking());
    m_window->session().requestAddition(FactKind::Contribution);
    QVERIFY(!form());
}

void TestEditing::editsAreSaved()
{
    retitle(4, u"Saved title"_s);
    action("save").trigger(); // there is no file yet
    auto* dialog = m_window->findChild<QFileDialog*>();
    QVERIFY(dialog);
    const QString path = m_folder->filePath(u"mine.stewardship"_s);
    emit dialog->fileSelected(path);
    static_cast<QDialog*>(dialog)->done(QDialog::Accepted);
    QTRY_VERIFY(!m_window->isWindowModified());
    QCOMPARE(QString((*openDataset(path))->events[4].title), u"Saved title"_s);
    QCOMPARE(m_window->session().dataset()->image.path, path);
    QCOMPARE(m_window->recentFiles().paths().value(0), path);
    retitle(5, u"Second"_s);
    action("save").trigger();
    QTRY_VERIFY(!m_window->isWindowModified());
    QCOMPARE(QString((*openDataset(path))->events[5].title), u"Second"_s);
    action("undo").trigger();
    QVERIFY(m_window->isWindowModified());
}

void TestEditing::aFileThatChangedIsNotReplacedUnasked()
{
    retitle(4, u"Mine"_s);
    const QString path = savedAs(u"shared.stewardship"_s);
    QTRY_VERIFY(!m_window->isWindowModified());
    QTRY_VERIFY(!m_window->editor().isWorking());
    QVERIFY(QFile::remove(path));
    QFile other(path);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(pytorchDataset()->image.bytes);
    other.close();
    retitle(5, u"Mine too"_s);
    action("save").trigger();
    QTRY_VERIFY(m_window->findChild<QMessageBox*>());
    m_window->findChild<QMessageBox*>()->button(QMessageBox::Cancel)->click();
    QTRY_VERIFY(!m_window->findChild<QMessageBox*>());
    QVERIFY(m_window->isWindowModified());
    QVERIFY(QString((*openDataset(path))->events[4].title) != u"Mine"_s);
    action("save").trigger();
    QTRY_VERIFY(m_window->findChild<QMessageBox*>());
    for (QAbstractButton* button : m_window->findChild<QMessageBox*>()->buttons())
        if (m_window->findChild<QMessageBox*>()->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    QTRY_VERIFY(!m_window->isWindowModified());
    QCOMPARE(QString((*openDataset(path))->events[5].title), u"Mine too"_s);
}

void TestEditing::closingAsks()
{
    retitle(4, u"Another"_s);
    m_window->close();
    QVERIFY(m_window->isVisible());
    m_window->close();
    QCOMPARE(m_window->findChildren<QMessageBox*>().size(), 1);
    auto* question = m_window->findChild<QMessageBox*>();
    QVERIFY(question);
    question->button(QMessageBox::Cancel)->click();
    QTRY_VERIFY(!m_window->findChild<QMessageBox*>());
    QVERIFY(m_window->isVisible());
    m_window->close();
    const QPointer<MainWindow> window = m_window;
    m_window->findChild<QMessageBox*>()->button(QMessageBox::Discard)->click();
    QTRY_VERIFY(!window);
    QVERIFY(EditJournal::lostEdits(EditJournal::folderBeside(m_settings->path())).empty());
}

void TestEditing::openingAsks()
{
    const QString path = m_folder->filePath(u"other.stewardship"_s);
    QFile other(path);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(pytorchDataset()->image.bytes);
    other.close();
    retitle(4, u"Another"_s);
    m_window->files().open(path);
    auto* question = m_window->findChild<QMessageBox*>();
    QVERIFY(question);
    QCOMPARE(title(4), u"Another"_s);
    question->button(QMessageBox::Save)->click();
    QTRY_VERIFY(m_window->findChild<QFileDialog*>());
    const QString mine = m_folder->filePath(u"mine.stewardship"_s);
    auto* dialog = m_window->findChild<QFileDialog*>();
    emit dialog->fileSelected(mine);
    static_cast<QDialog*>(dialog)->done(QDialog::Accepted);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->session().dataset()->image.path, path, 20'000);
    QCOMPARE(QString((*openDataset(mine))->events[4].title), u"Another"_s);
    QVERIFY(!m_window->isWindowModified());
}

void TestEditing::aReportWantsTheFile()
{
    retitle(4, u"Another"_s);
    action("export-report").trigger();
    QVERIFY(m_window->messages().isVisible());
    QVERIFY(m_window->messages().text().contains("Ctrl+S"_L1));
}

void TestEditing::aSecondWindowKnowsOfTheEdits()
{
    retitle(4, u"Another"_s);
    emit m_window->newWindowRequested({});
    MainWindow* second = m_windows->all().last();
    QVERIFY(second != m_window);
    QVERIFY(second->isWindowModified());
    QCOMPARE(second->editor().saved(), m_dataset);
}

void TestEditing::lostEditsComeBack()
{
    retitle(4, u"Nearly lost"_s);
    const QString folder = m_folder->filePath(u"left"_s);
    QDir().mkpath(folder);
    QFile left(folder + "/x.stewardship"_L1);
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.write(m_window->session().dataset()->image.bytes);
    left.close();
    QFile note(folder + "/x.json"_L1);
    QVERIFY(note.open(QIODevice::WriteOnly));
    note.write(R"({"title": "Mine", "path": "/data/mine.stewardship"})");
    note.close();
    m_window->session().setDataset(m_dataset);
    offerRecovery(*m_window, folder);
    auto* question = m_window->findChild<QMessageBox*>();
    QVERIFY(question);
    QVERIFY(question->text().contains("Mine"_L1));
    question->button(QMessageBox::NoButton);
    for (QAbstractButton* button : question->buttons())
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    QTRY_COMPARE_WITH_TIMEOUT(title(4), u"Nearly lost"_s, 20'000);
    QVERIFY(m_window->isWindowModified());
    QCOMPARE(m_window->session().dataset()->image.path, u"/data/mine.stewardship"_s);
    QTRY_VERIFY(EditJournal::lostEdits(folder).empty());
    QTRY_VERIFY(!m_window->findChild<QMessageBox*>());
    offerRecovery(*m_window, folder);
    QVERIFY(!m_window->findChild<QMessageBox*>());
}

void TestEditing::anotherLanguageKeepsTheEdits()
{
    retitle(4, u"Another"_s);
    const QString open = action("open").text();
    m_window->setLanguage(u"de"_s);
    QTRY_VERIFY(action("open").text() != open);
    QVERIFY(m_window->isWindowModified());
    action("undo").trigger();
    QVERIFY(title(4) != u"Another"_s);
    QVERIFY(!m_window->isWindowModified());
    m_window->setLanguage(u"en"_s);
}

QTEST_MAIN(TestEditing)
#include "tst_editing.moc"
