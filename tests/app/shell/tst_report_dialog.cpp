// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The composer of reports, with the program itself as the process that writes.

#include "app/shell/message_bar.h"
#include "app/shell/report_dialog.h"
#include "app/shell/report_form.h"
#include "app/shell/report_preview.h"

#include "tests/support/pytorch_dataset.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

} // namespace

class TestReportDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        ReportSpec spec;
        spec.level = ReportLevel::Brief;
        spec.asOf = day(u"2024-09-12");
        m_dialog = new ReportDialog(QStringLiteral(STEWARD_EXECUTABLE), {}, spec, nullptr);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    }
    void cleanup() { delete m_dialog; }

    void thePreviewHasThePagesOfTheReport()
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_dialog->preview().pageCount(), 1, patience);
        level().setCurrentIndex(level().findData(static_cast<int>(ReportLevel::Board)));
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog->preview().pageCount() > 5, patience);
    }

    void itFitsTheScreenAndItsFormTheWidth()
    {
        const QSize room = m_dialog->screen()->availableSize();
        QVERIFY(m_dialog->width() <= room.width() && m_dialog->height() <= room.height());
        const QWidget& form = *m_dialog->findChild<ReportForm*>();
        QVERIFY(form.width() <= form.parentWidget()->width());
    }

    void aSpecificationIsSavedAndOpened()
    {
        title().setText(u"Ours"_s);
        const QString file = m_folder->filePath(u"spec.json"_s);
        m_dialog->saveSpec(file);
        QVERIFY(message().contains("spec.json"_L1));
        const ReportSpec saved = m_dialog->spec();
        title().setText(u"Other"_s);
        level().setCurrentIndex(level().findData(static_cast<int>(ReportLevel::Full)));
        m_dialog->openSpec(file);
        QVERIFY(m_dialog->spec() == saved);
    }

    void aBrokenSpecificationChangesNothing()
    {
        QFile file(m_folder->filePath(u"broken.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"format\": ") > 0);
        file.close();
        const ReportSpec before = m_dialog->spec();
        m_dialog->openSpec(file.fileName());
        QVERIFY(message().contains("broken.json"_L1));
        QVERIFY(m_dialog->spec() == before);
    }

    void sectionsAreTickedAndOrdered()
    {
        auto* list = m_dialog->findChild<QListWidget*>(u"report-sections"_s);
        QCOMPARE(m_dialog->spec().sections, QStringList()); // those of the level
        list->setCurrentRow(1);
        for (QPushButton* button : m_dialog->findChildren<QPushButton*>())
            if (button->toolTip().contains("up"_L1))
                button->click();
        QCOMPARE(m_dialog->spec().sections, (QStringList{u"sources"_s, u"brief"_s}));
        list->item(0)->setCheckState(Qt::Unchecked);
        QCOMPARE(m_dialog->spec().sections, QStringList(u"brief"_s));
        list->item(1)->setCheckState(Qt::Unchecked);
        QVERIFY(!exportButton().isEnabled());
    }

    void whatIsNoDayKeepsItFromBeingWritten()
    {
        for (QLineEdit* field : m_dialog->findChildren<QLineEdit*>())
            if (field->text() == "2024-09-12"_L1)
                field->setText(u"yesterday"_s);
        QVERIFY(!exportButton().isEnabled());
    }

    void theReportIsWritten()
    {
        const QString file = m_folder->filePath(u"R.pdf"_s);
        m_dialog->exportTo(file);
        QTRY_VERIFY_WITH_TIMEOUT(message().contains("R.pdf"_L1), patience);
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.readAll().startsWith("%PDF"));
    }

    void aTargetThatCannotBeWrittenIsTold()
    {
        m_dialog->exportTo(m_folder->filePath(u"no such folder/R.pdf"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!message().isEmpty() && exportButton().isEnabled(), patience);
        QVERIFY(message().contains("no such folder"_L1));
    }

    void cancelStopsTheWritingThenCloses()
    {
        m_dialog->exportTo(m_folder->filePath(u"R.pdf"_s));
        m_dialog->reject();
        QVERIFY(m_dialog && m_dialog->isVisible());
        QVERIFY(!QFile::exists(m_folder->filePath(u"R.pdf"_s)));
        m_dialog->reject();
        QTRY_VERIFY(!m_dialog);
    }

    void everyFieldHasALabel()
    {
        QSet<const QWidget*> named;
        for (const QLabel* label : m_dialog->findChildren<QLabel*>())
            if (label->buddy())
                named.insert(label->buddy());
        for (const QComboBox* box : m_dialog->findChildren<QComboBox*>())
            QVERIFY(named.contains(box) || !box->accessibleName().isEmpty());
        QVERIFY(named.contains(&title()));
    }

private:
    QComboBox& level() const { return *m_dialog->findChild<QComboBox*>(u"report-level"_s); }
    QLineEdit& title() const { return *m_dialog->findChild<QLineEdit*>(u"report-title"_s); }
    QPushButton& exportButton() const
    {
        return *m_dialog->findChild<QPushButton*>(u"report-export"_s);
    }
    QString message() const { return m_dialog->findChild<MessageBar*>()->text(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QPointer<ReportDialog> m_dialog;
};

QTEST_MAIN(TestReportDialog)
#include "tst_report_dialog.moc"
