// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/edit/fact_dialog.h"

#include "app/edit/date_line.h"
#include "app/edit/row_choice.h"
#include "app/edit/sources_field.h"
#include "tests/support/pytorch_dataset.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace steward;
using namespace Qt::StringLiterals;

class TestFactDialog : public QObject
{
    Q_OBJECT

private slots:
    void everyRowOfEveryTableComesOutAsItWentIn();
    void aNewRowGetsAKey();
    void whatIsTypedIsWanted();
    void nothingChangedClosesAtOnce();
    void problemsAreToldAndTheirFieldHasTheKeyboard();
    void problemsOfOtherRowsAreToldWhole();
    void cancelAsksBeforeItDiscards();
    void aDateSaysHowItIsRead();
    void rowsAreFoundByTheirNames();
    void sourcesAreAddedAndRemoved();
    void everyFieldHasAName();

private:
    static FactDialog* make(FactKind kind, std::int32_t row)
    {
        const TextRow cells = row == RowEdit::newRow ? TextRow(tableOf(kind).columns.size())
                                                     : *textRowOf(*pytorchDataset(), {kind, row});
        return new FactDialog(pytorchDataset(), kind, row, cells, nullptr);
    }
};

void TestFactDialog::everyRowOfEveryTableComesOutAsItWentIn()
{
    for (const TableSpec& table : allTables()) {
        if (table.kind == FactKind::Contribution)
            continue;
        const int rows = table.kind == FactKind::Info ? pytorchDataset()->info.keyCount : rowCount(*pytorchDataset(), table.kind);
        for (const int row : {0, rows / 2, rows - 1}) {
            const std::unique_ptr<FactDialog> dialog(make(table.kind, row));
            const RowEdit edit = dialog->edit();
            QCOMPARE(edit.row, row);
            QVERIFY2(*edit.cells == *textRowOf(*pytorchDataset(), {table.kind, row}), table.name.data());
        }
    }
}

void TestFactDialog::aNewRowGetsAKey()
{
    const std::unique_ptr<FactDialog> dialog(make(FactKind::Organization, RowEdit::newRow));
    QCOMPARE(dialog->edit().cells->front(), QString());
    dialog->findChild<QLineEdit*>(u"name"_s)->setText(u"Größe & Co"_s);
    const QString key = dialog->edit().cells->front();
    QVERIFY(!key.isEmpty());
    dialog->findChild<QLineEdit*>(u"name"_s)->setText(pytorchDataset()->organizations.front().name);
    for (const Organization& organization : pytorchDataset()->organizations)
        QVERIFY(organization.id != dialog->edit().cells->front());
    dialog->findChild<QLineEdit*>(u"id"_s)->setText(u"own"_s);
    QCOMPARE(dialog->edit().cells->front(), u"own"_s);
}

void TestFactDialog::whatIsTypedIsWanted()
{
    const std::unique_ptr<FactDialog> dialog(make(FactKind::Event, 3));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy wanted(dialog.get(), &FactDialog::wanted);
    dialog->open();
    dialog->findChild<QLineEdit*>(u"title"_s)->setText(u"Another title"_s);
    dialog->findChild<QPlainTextEdit*>(u"summary"_s)->setPlainText(u"One\nTwo"_s);
    dialog->accept();
    QCOMPARE(wanted.count(), 1);
    QVERIFY(dialog->isVisible());
    const auto edit = wanted.front().front().value<RowEdit>();
    QCOMPARE((*edit.cells)[5], u"Another title"_s);
    QCOMPARE((*edit.cells)[6], u"One\nTwo"_s);
}

void TestFactDialog::nothingChangedClosesAtOnce()
{
    const std::unique_ptr<FactDialog> dialog(make(FactKind::Event, 3));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy wanted(dialog.get(), &FactDialog::wanted);
    dialog->open();
    dialog->accept();
    QCOMPARE(wanted.count(), 0);
    QVERIFY(!dialog->isVisible());
}

void TestFactDialog::problemsAreToldAndTheirFieldHasTheKeyboard()
{
    const std::unique_ptr<FactDialog> dialog(make(FactKind::Event, 3));
    dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    dialog->setBusy(true);
    Error error = errorOf(ErrorCode::NotADate);
    error.table = u"events"_s;
    error.row = 4;
    error.column = u"start"_s;
    error.value = u"soon"_s;
    dialog->showProblems({error});
    const auto* told = dialog->findChild<QLabel*>(u"problems"_s);
    QVERIFY(told->isVisible());
    QVERIFY2(told->text().contains("start: "_L1) && told->text().contains("soon"_L1), qPrintable(told->text()));
    const QWidget* field = dialog->findChild<DateLine*>(u"start"_s);
    QVERIFY(field->isEnabled());
    QVERIFY(field->focusProxy()->hasFocus());
}

void TestFactDialog::problemsOfOtherRowsAreToldWhole()
{
    const std::unique_ptr<FactDialog> dialog(make(FactKind::Organization, 3));
    std::vector<Error> problems(9, errorOf(ErrorCode::UnknownReference));
    for (Error& problem : problems) {
        problem.table = u"memberships"_s;
        problem.row = 12;
        problem.column = u"organization"_s;
        problem.value = u"acme"_s;
    }
    dialog->showProblems(problems);
    const QString told = dialog->findChild<QLabel*>(u"problems"_s)->text();
    QVERIFY2(told.contains("memberships"_L1) && told.contains("12"_L1), qPrintable(told));
    QVERIFY2(told.contains("3 more"_L1), qPrintable(told));
    QCOMPARE(told.count(u'\n'), 6);
}

void TestFactDialog::cancelAsksBeforeItDiscards()
{
    const std::unique_ptr<FactDialog> dialog(make(FactKind::Event, 3));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->open();
    dialog->findChild<QLineEdit*>(u"title"_s)->setText(u"Typed"_s);
    dialog->reject();
    auto* question = dialog->findChild<QMessageBox*>();
    QVERIFY(question && dialog->isVisible());
    question->button(QMessageBox::Cancel)->click();
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->findChild<QLineEdit*>(u"title"_s)->text(), u"Typed"_s);
    QTRY_VERIFY(!dialog->findChild<QMessageBox*>());
    dialog->reject();
    dialog->findChild<QMessageBox*>()->button(QMessageBox::Discard)->click();
    QVERIFY(!dialog->isVisible());
}

void TestFactDialog::aDateSaysHowItIsRead()
{
    DateLine line(ColumnType::EndDate, nullptr);
    const auto* reading = line.findChild<QLabel*>();
    QVERIFY(reading->text().contains("still true"_L1));
    line.setText(u"2022-09"_s);
    QCOMPARE(reading->text(), u"September 2022"_s);
    line.setText(u"unknown"_s);
    QVERIFY(reading->text().contains("nobody knows"_L1));
    line.setText(u"soon"_s);
    QVERIFY(reading->text().contains("2022-09-12"_L1));
    QCOMPARE(line.text(), u"soon"_s);
}

void TestFactDialog::rowsAreFoundByTheirNames()
{
    RowChoice choice(*pytorchDataset(), FactKind::Organization, nullptr);
    QCOMPARE(choice.key(), QString());
    choice.setKey(u"meta"_s);
    QCOMPARE(choice.key(), u"meta"_s);
    QVERIFY(choice.currentText().startsWith("Meta"_L1));
    choice.setEditText(u"nobody-known"_s);
    QCOMPARE(choice.key(), u"nobody-known"_s);
    choice.setKey(u"not-there"_s);
    QCOMPARE(choice.key(), u"not-there"_s);
}

void TestFactDialog::sourcesAreAddedAndRemoved()
{
    SourcesField field(*pytorchDataset(), nullptr);
    const QString first = pytorchDataset()->sources[0].id;
    const QString second = pytorchDataset()->sources[1].id;
    field.setCell(first + ";unheard-of"_L1);
    QCOMPARE(field.cell(), first + ";unheard-of"_L1);
    auto* choice = field.findChild<RowChoice*>();
    choice->setKey(second);
    QCOMPARE(field.cell(), first + ";unheard-of;"_L1 + second);
    const auto buttons = field.findChildren<QPushButton*>();
    buttons.front()->click();
    QCOMPARE(field.cell(), first + ";unheard-of;"_L1 + second);
    QCOMPARE(choice->key(), QString());
    choice->setKey(second);
    buttons.front()->click();
    QCOMPARE(field.findChild<QListWidget*>()->count(), 3);
    field.findChild<QListWidget*>()->setCurrentRow(1);
    buttons.back()->click();
    QCOMPARE(field.cell(), first + u';' + second);
}

void TestFactDialog::everyFieldHasAName()
{
    for (const TableSpec& table : allTables()) {
        if (table.kind == FactKind::Contribution)
            continue;
        const std::unique_ptr<FactDialog> dialog(make(table.kind, RowEdit::newRow));
        for (const ColumnSpec& column : table.columns) {
            const auto* field = dialog->findChild<QWidget*>(QString(column.name));
            QVERIFY2(field, column.name.data());
            QCOMPARE(field->accessibleName(), QString(column.name));
            QVERIFY(!field->accessibleDescription().isEmpty());
        }
    }
}

QTEST_MAIN(TestFactDialog)
#include "tst_fact_dialog.moc"
