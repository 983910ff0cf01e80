// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The import dialog, step by step as its user takes them.

#include "core/dataset/load_dataset.h"
#include "core/dataset/schema.h"
#include "core/import/csv_reader.h"

#include "app/shell/column_mapping.h"
#include "app/shell/import_dialog.h"
#include "app/shell/message_bar.h"
#include "app/shell/path_field.h"
#include "app/shell/problem_list.h"

#include "tests/support/git_repository.h"
#include "tests/support/pytorch_dataset.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

/// The text form with no rows but those given, each as it stands in its file.
void writeTextForm(const QString& folder, const QHash<QString, QByteArray>& rows)
{
    QVERIFY(QDir().mkpath(folder));
    for (const TableSpec& table : allTables()) {
        std::vector<QString> header;
        for (const ColumnSpec& column : table.columns)
            header.emplace_back(column.name);
        QFile file(folder + u'/' + table.name + ".csv"_L1);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(toCsv(header) + rows.value(table.name));
    }
}

QByteArray row(FactKind kind, const QHash<QString, QString>& cells)
{
    std::vector<QString> fields;
    for (const ColumnSpec& column : tableOf(kind).columns)
        fields.push_back(cells.value(column.name));
    return toCsv(fields);
}

QByteArray organization(const QString& id, const QString& name)
{
    return row(FactKind::Organization,
               {{u"id"_s, id}, {u"name"_s, name}, {u"kind"_s, u"company"_s}});
}

const QByteArray datasetRows = "title,Tiny\nsubject,Tiny\nas_of,2026-01-01\n";

} // namespace

class TestImportDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void nothingIsReadWithoutAPath();
    void whatWasFoundIsShownBeforeAnythingIsWritten();
    void aNewDatasetIsWrittenAndCanBeOpened();
    void whatWasLeftOutIsListedAndCounted();
    void aPathThatCannotBeReadIsTold();
    void whatIsNoWholeDatasetIsNotWritten();
    void aFileThatCannotBeWrittenIsTold();
    void whatIsThereAlreadyIsNotAddedTwice();
    void theFileDialogOfThisStepCanBeLeft();
    void cancelStopsTheWorkThenCloses();
    void closingWhileReadingIsSafe();
    void theMappingBecomesPartOfTheRequest();
    void theColumnsOfAFileAreSuggested();
    void contributionsAreShownAsRows();
    void aRepositoryGetsItsDayTitleAndReview();
    void everyFieldHasANameAndEveryMnemonicABuddy();

private:
    QString path(const char* name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    QPushButton* button(const char* name) const
    {
        return m_dialog->findChild<QPushButton*>(QString::fromLatin1(name));
    }
    QString message() const { return m_dialog->findChild<MessageBar*>()->text(); }
    QString summary() const { return m_dialog->findChild<QLabel*>(u"import-summary"_s)->text(); }
    QStringList folderEntries() const
    {
        return QDir(m_folder->path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries);
    }
    void read(const QHash<QString, QByteArray>& rows);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    QPointer<ImportDialog> m_dialog;
};

void TestImportDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<Session>(pytorchDataset());
    m_dialog = new ImportDialog(*m_session, nullptr);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
}

void TestImportDialog::cleanup() { delete m_dialog; }

void TestImportDialog::read(const QHash<QString, QByteArray>& rows)
{
    writeTextForm(path("text"), rows);
    m_dialog->prefill({path("text")});
    QVERIFY(button("import-read")->isEnabled());
    button("import-read")->click();
    QTRY_VERIFY(button("import-save-new")->isVisible());
}

void TestImportDialog::nothingIsReadWithoutAPath()
{
    QVERIFY(button("import-read")->isVisible());
    QVERIFY(!button("import-read")->isEnabled());
    QVERIFY(!button("import-save-new")->isVisible());
    QVERIFY(!button("import-back")->isVisible());
}

void TestImportDialog::whatWasFoundIsShownBeforeAnythingIsWritten()
{
    read({{u"dataset"_s, datasetRows},
          {u"organizations"_s, organization(u"acme"_s, u"<b>Acme</b>"_s)
                                   + organization(u"long"_s, QString(900, u'x'))}});
    QCOMPARE(summary(), u"5 rows, 0 skipped"_s);
    auto* tables = m_dialog->findChild<QTreeWidget*>(u"import-tables"_s);
    QCOMPARE(tables->topLevelItemCount(), 2);
    tables->setCurrentItem(tables->topLevelItem(1));
    const QAbstractItemModel* rows = m_dialog->findChild<QTableView*>(u"import-rows"_s)->model();
    QCOMPARE(rows->rowCount(), 2);
    QCOMPARE(rows->index(0, 1).data().toString(), u"<b>Acme</b>"_s);
    QVERIFY(rows->index(1, 1).data().toString().size() <= 201);
    QCOMPARE(folderEntries(), QStringList(u"text"_s));
    QVERIFY(button("import-save-new")->isDefault());
    button("import-back")->click();
    QVERIFY(button("import-read")->isVisible() && button("import-read")->isEnabled());
}

void TestImportDialog::aNewDatasetIsWrittenAndCanBeOpened()
{
    read({{u"dataset"_s, datasetRows}, {u"organizations"_s, organization(u"acme"_s, u"Acme"_s)}});
    QSignalSpy saved(m_dialog, &ImportDialog::saved);
    m_dialog->saveAsNew(path("new.stewardship"));
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(saved.first().first().toString(), path("new.stewardship"));
    QVERIFY(saved.first().last().toString().contains(u"4 rows, 0 skipped"_s));
    QTRY_VERIFY(!m_dialog);
    const auto dataset = openDataset(path("new.stewardship"));
    QVERIFY(dataset);
    QCOMPARE((*dataset)->info.title, u"Tiny"_s);
}

void TestImportDialog::whatWasLeftOutIsListedAndCounted()
{
    read({{u"dataset"_s, datasetRows},
          {u"organizations"_s, organization(u"acme"_s, u"Acme"_s) + "one,two\n"}});
    QCOMPARE(summary(), u"4 rows, 1 skipped"_s);
    ProblemList* list = nullptr;
    for (ProblemList* each : m_dialog->findChildren<ProblemList*>())
        if (each->isVisible())
            list = each;
    QVERIFY(list);
    QCOMPARE(list->lines().size(), 1);
    QVERIFY2(list->lines().first().contains(u"organizations.csv:3"_s),
             qPrintable(list->lines().first()));
    list->findChild<QPushButton*>()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), list->lines().first());
}

void TestImportDialog::aPathThatCannotBeReadIsTold()
{
    m_dialog->prefill({path("missing")});
    m_dialog->findChild<QListWidget*>(u"formats"_s)
        ->setCurrentRow(static_cast<int>(findImportFormat(u"csv") - importFormats().data()));
    m_dialog->findChild<PathField*>(u"paths"_s)->setPaths({path("missing")});
    button("import-read")->click();
    QTRY_VERIFY(message().contains(path("missing")));
    QVERIFY(button("import-read")->isVisible() && button("import-read")->isEnabled());
    QVERIFY(folderEntries().isEmpty());
}

void TestImportDialog::whatIsNoWholeDatasetIsNotWritten()
{
    read({{u"dataset"_s, datasetRows},
          {u"organizations"_s,
           row(FactKind::Organization,
               {{u"id"_s, u"acme"_s}, {u"name"_s, u"Acme"_s}, {u"kind"_s, u"no such kind"_s}})}});
    m_dialog->saveAsNew(path("new.stewardship"));
    QTRY_VERIFY(message().contains(u"Nothing was written"_s));
    QCOMPARE(folderEntries(), QStringList(u"text"_s));
    button("import-back")->click();
    QVERIFY(button("import-save-new")->isVisible());
}

void TestImportDialog::aFileThatCannotBeWrittenIsTold()
{
    read({{u"dataset"_s, datasetRows}});
    m_dialog->saveAsNew(path("no such folder/new.stewardship"));
    QTRY_VERIFY(message().contains(u"no such folder"_s));
    QVERIFY(m_dialog && m_dialog->isVisible());
    QVERIFY(button("import-save-new")->isEnabled());
}

void TestImportDialog::whatIsThereAlreadyIsNotAddedTwice()
{
    const Organization& known = pytorchDataset()->organizations.front();
    read({{u"dataset"_s, datasetRows},
          {u"organizations"_s, organization(u"acme-of-tests"_s, u"Acme of Tests"_s)
                                   + organization(known.id, known.name)}});
    button("import-add")->click();
    QTRY_VERIFY(button("import-save-added")->isVisible());
    auto* tables = m_dialog->findChild<QTreeWidget*>(u"merge-tables"_s);
    bool isFound = false;
    for (int i = 0; i < tables->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* item = tables->topLevelItem(i);
        if (item->data(0, Qt::UserRole).toString() != "organizations"_L1)
            continue;
        isFound = true;
        QCOMPARE(item->text(1), u"1"_s);
        QCOMPARE(item->text(2), u"1"_s);
    }
    QVERIFY(isFound);
    QCOMPARE(folderEntries(), QStringList(u"text"_s));
    QSignalSpy saved(m_dialog, &ImportDialog::saved);
    m_dialog->saveAdded(path("more.stewardship"));
    QTRY_COMPARE(saved.size(), 1);
    const auto dataset = openDataset(path("more.stewardship"));
    QVERIFY(dataset);
    QCOMPARE((*dataset)->organizations.size(), pytorchDataset()->organizations.size() + 1);
}

void TestImportDialog::theFileDialogOfThisStepCanBeLeft()
{
    read({{u"dataset"_s, datasetRows}});
    button("import-save-new")->click();
    auto* files = m_dialog->findChild<QFileDialog*>();
    QVERIFY(files && files->isVisible());
    QCOMPARE(QFileInfo(files->selectedFiles().value(0)).fileName(), u"tiny.stewardship"_s);
    files->reject();
    QTRY_VERIFY(!m_dialog->findChild<QFileDialog*>());
    QVERIFY(button("import-save-new")->isEnabled());
    QCOMPARE(folderEntries(), QStringList(u"text"_s));
}

void TestImportDialog::cancelStopsTheWorkThenCloses()
{
    writeTextForm(path("text"), {{u"dataset"_s, datasetRows}});
    m_dialog->prefill({path("text")});
    m_dialog->read();
    QVERIFY(!button("import-read")->isEnabled());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(message().contains(u"Stopped"_s));
    QVERIFY(button("import-read")->isEnabled());
    QTest::qWait(50);
    QVERIFY(button("import-read")->isVisible());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(folderEntries(), QStringList(u"text"_s));
}

void TestImportDialog::closingWhileReadingIsSafe()
{
    writeTextForm(path("text"), {{u"dataset"_s, datasetRows}});
    m_dialog->prefill({path("text")});
    m_dialog->read();
    m_dialog->close();
    QTRY_VERIFY(!m_dialog);
}

void TestImportDialog::theMappingBecomesPartOfTheRequest()
{
    ColumnMapping mapping(nullptr);
    FileColumns columns;
    columns.header = {u"When"_s, u"What & why"_s};
    columns.example = {u"2024-05-01"_s};
    columns.mapping = {{u"start"_s, u"When"_s}};
    mapping.setColumns(columns);
    auto* title = mapping.findChild<QComboBox*>(u"title"_s);
    title->setCurrentIndex(title->findData(u"What & why"_s));
    ImportRequest request;
    mapping.writeTo(request);
    QCOMPARE(request.table, u"events"_s);
    QCOMPARE(request.columns,
             (QHash<QString, QString>{{u"start"_s, u"When"_s}, {u"title"_s, u"What & why"_s}}));
}

void TestImportDialog::theColumnsOfAFileAreSuggested()
{
    QFile file(path("rows.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Title;Start;Other\nFounded;2020-01-01;x\n");
    file.close();
    ColumnMapping mapping(nullptr);
    mapping.setFile(file.fileName());
    ImportRequest request;
    const auto titleColumn = [&] {
        mapping.writeTo(request);
        return request.columns.value(u"title"_s);
    };
    QTRY_COMPARE(titleColumn(), u"Title"_s);
    QCOMPARE(request.columns.value(u"start"_s), u"Start"_s);
    // What no column has can be the same text for every row.
    mapping.findChild<QComboBox*>(u"category"_s)->setEditText(u"=release"_s);
    mapping.writeTo(request);
    QCOMPARE(request.columns.value(u"category"_s), u"=release"_s);
    mapping.setFile(path("missing.csv"));
    QTRY_VERIFY(titleColumn().isEmpty());
}

void TestImportDialog::contributionsAreShownAsRows()
{
    Draft draft;
    draft.add(FactKind::Organization, {{"id"_L1, u"acme"_s}});
    draft.add(FactKind::Repository, {{"id"_L1, u"tools"_s}});
    const int month = 2024 * 12 + 4;
    for (int number = 0; number < 300; ++number)
        draft.contributions.push_back({0, month, number, number % 2 - 1, 5});
    QCOMPARE(totalRows(draft), 302);
    const auto rows = firstRows(draft, FactKind::Contribution, 200);
    QCOMPARE(rows.size(), std::size_t{200});
    QCOMPARE(rows[0], (TextRow{u"tools"_s, u"2024-05"_s, u"0"_s, u"unknown"_s, u"5"_s}));
    QCOMPARE(rows[1], (TextRow{u"tools"_s, u"2024-05"_s, u"1"_s, u"acme"_s, u"5"_s}));
}

void TestImportDialog::aRepositoryGetsItsDayTitleAndReview()
{
    GitRepository repository(path("repository.git"));
    repository.commit("Ann Example <ann@example.org>", "1700000000 +0000");
    QVERIFY(repository.write());
    m_dialog->prefill({repository.folder()});
    auto* asOf = m_dialog->findChild<QLineEdit*>(u"as-of"_s);
    auto* problem = m_dialog->findChild<QLabel*>(u"as-of-problem"_s);
    asOf->setText(u"tomorrow"_s);
    QVERIFY(!button("import-read")->isEnabled() && problem->isVisible());
    asOf->setText(u"2024-02-29"_s);
    QVERIFY(button("import-read")->isEnabled() && !problem->isVisible());
    for (QCheckBox* box : m_dialog->findChildren<QCheckBox*>())
        if (box->text().contains("review"_L1))
            box->setChecked(true);
    button("import-read")->click();
    QTRY_VERIFY(button("import-save-review")->isVisible());
    m_dialog->saveReview(path("identities.txt"));
    QTRY_VERIFY(message().contains("identities.txt"_L1));
    QFile review(path("identities.txt"));
    QVERIFY(review.open(QIODevice::ReadOnly) && review.readAll().contains("ann@example.org"));
    m_dialog->findChild<QLineEdit*>(u"import-title"_s)->setText(u"Ours"_s);
    m_dialog->saveAsNew(path("new.stewardship"));
    QTRY_VERIFY(!m_dialog);
    const auto dataset = openDataset(path("new.stewardship"));
    QVERIFY(dataset);
    QCOMPARE((*dataset)->info.title, u"Ours"_s);
    QCOMPARE((*dataset)->info.asOf, *parseDay(u"2024-02-29"));
}

void TestImportDialog::everyFieldHasANameAndEveryMnemonicABuddy()
{
    QSet<const QWidget*> named;
    for (const QLabel* label : m_dialog->findChildren<QLabel*>()) {
        if (label->buddy())
            named.insert(label->buddy());
        if (label->text().contains(u'&'))
            QVERIFY2(label->buddy(), qPrintable(label->text()));
        QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'));
    }
    for (const QWidget* field : m_dialog->findChildren<QWidget*>()) {
        const bool isField = qobject_cast<const QLineEdit*>(field)
                             || qobject_cast<const QComboBox*>(field)
                             || qobject_cast<const QAbstractItemView*>(field);
        const bool isOurs = isField && !qobject_cast<const QComboBox*>(field->parentWidget())
                            && field->objectName() != "qt_spinbox_lineedit"_L1
                            && field->window() == m_dialog;
        if (isOurs && !named.contains(field) && !qobject_cast<const QHeaderView*>(field))
            QVERIFY2(!field->accessibleName().isEmpty(), field->metaObject()->className());
    }
}

QTEST_MAIN(TestImportDialog)
#include "tst_import_dialog.moc"
