// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/edit_journal.h"

#include "core/base/atomic_file.h"
#include "core/dataset/load_dataset.h"
#include "tests/support/pytorch_dataset.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestEditJournal : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<Session>(pytorchDataset());
        m_editor = std::make_unique<DatasetEditor>(*m_session);
    }
    void cleanup()
    {
        m_editor.reset();
        m_session.reset();
    }

    void nothingIsWrittenBeforeTheFirstEdit();
    void theLastEditIsKept();
    void savingAndUndoingRemoveIt();
    void closingRemovesIt();
    void whatIsAtWorkIsNotLost();
    void whatACrashLeavesIsFound();
    void whatIsAdoptedIsDiscardedOnceItIsKept();
    void aFolderThatCannotBeWrittenIsToldOnce();
    void rubbishInTheFolderIsNoMatter();

private:
    QString folder() const { return m_folder->path() + "/unsaved"_L1; }
    QStringList files() const { return QDir(folder()).entryList({u"*.stewardship"_s}, QDir::Files); }
    void retitle(const QString& title)
    {
        TextRow row = *textRowOf(*m_session->dataset(), {FactKind::Event, 3});
        row[5] = title;
        QSignalSpy applied(m_editor.get(), &DatasetEditor::applied);
        m_editor->apply({{FactKind::Event, 3, row}}, u"edit"_s);
        QVERIFY(applied.wait(20'000));
    }
    QString keptTitle() const
    {
        const auto kept = openDataset(folder() + u'/' + files().value(0));
        return kept ? QString((*kept)->events[3].title) : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<DatasetEditor> m_editor;
};

void TestEditJournal::nothingIsWrittenBeforeTheFirstEdit()
{
    const EditJournal journal(*m_session, *m_editor, folder());
    m_session->setAsOf(day(u"2022-09-12"));
    QVERIFY(!QDir(folder()).exists());
}

void TestEditJournal::theLastEditIsKept()
{
    const EditJournal journal(*m_session, *m_editor, folder());
    retitle(u"First"_s);
    retitle(u"Second"_s);
    QTRY_COMPARE(keptTitle(), u"Second"_s);
    QCOMPARE(files().size(), 1);
    const auto others = QFile::ReadGroup | QFile::ReadOther;
    QVERIFY(!(QFileInfo(folder()).permissions() & others));
}

void TestEditJournal::savingAndUndoingRemoveIt()
{
    const EditJournal journal(*m_session, *m_editor, folder());
    retitle(u"First"_s);
    QTRY_COMPARE(files().size(), 1);
    m_editor->markSaved(m_session->dataset(), m_folder->path() + "/a.stewardship"_L1);
    QTRY_COMPARE(files().size(), 0);
    QTRY_VERIFY(!m_editor->isWorking());
    retitle(u"Second"_s);
    QTRY_COMPARE(files().size(), 1);
    m_editor->undo();
    QTRY_COMPARE(files().size(), 0);
    QTRY_VERIFY(!m_editor->isWorking());
    m_editor->redo();
    QTRY_COMPARE(keptTitle(), u"Second"_s);
}

void TestEditJournal::closingRemovesIt()
{
    {
        const EditJournal journal(*m_session, *m_editor, folder());
        retitle(u"First"_s);
    }
    QCOMPARE(files().size(), 0);
    QVERIFY(EditJournal::lostEdits(folder()).empty());
}

void TestEditJournal::whatIsAtWorkIsNotLost()
{
    const EditJournal journal(*m_session, *m_editor, folder());
    retitle(u"First"_s);
    QTRY_COMPARE(files().size(), 1);
    QVERIFY(EditJournal::lostEdits(folder()).empty());
}

void TestEditJournal::whatACrashLeavesIsFound()
{
    {
        const EditJournal journal(*m_session, *m_editor, folder());
        retitle(u"First"_s);
        QTRY_COMPARE(keptTitle(), u"First"_s);
        QTRY_COMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden).size(), 3);
        const QString copy = m_folder->path() + "/left"_L1;
        QDir().mkpath(copy);
        for (const QString& name : QDir(folder()).entryList(QDir::Files))
            if (!name.endsWith(".lock"_L1))
                QVERIFY(QFile::copy(folder() + u'/' + name, copy + u'/' + name));
        // A lock of a process that is gone.
        QProcess gone;
        gone.start(u"true"_s, {});
        QVERIFY(gone.waitForStarted());
        const qint64 pid = gone.processId();
        QVERIFY(gone.waitForFinished());
        QFile lock(copy + u'/' + QFileInfo(files().front()).completeBaseName() + ".lock"_L1);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write(QByteArray::number(pid) + "\nsteward\n" + QSysInfo::machineHostName().toUtf8() + "\n");
        lock.close();
        const auto lost = EditJournal::lostEdits(copy);
        QCOMPARE(lost.size(), 1U);
        QCOMPARE(lost.front().title, pytorchDataset()->info.title);
        QCOMPARE(lost.front().path, pytorchDataset()->image.path);
        QVERIFY(openDataset(lost.front().file));
        EditJournal::discard(lost.front());
        QVERIFY(EditJournal::lostEdits(copy).empty());
    }
}

void TestEditJournal::whatIsAdoptedIsDiscardedOnceItIsKept()
{
    QDir().mkpath(folder());
    const QString left = folder() + "/left.stewardship"_L1;
    QVERIFY(writeFileAtomically(left, m_session->dataset()->image.bytes));
    EditJournal journal(*m_session, *m_editor, folder());
    journal.adopt(EditJournal::lostEdits(folder()).at(0));
    QVERIFY(QFile::exists(left));
    m_editor->markModified(nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(left), 20'000);
    QCOMPARE(files().size(), 1);
}

void TestEditJournal::aFolderThatCannotBeWrittenIsToldOnce()
{
    QFile file(m_folder->path() + "/unsaved"_L1); // where the folder should be
    QVERIFY(file.open(QIODevice::WriteOnly));
    const EditJournal journal(*m_session, *m_editor, folder());
    const QSignalSpy failed(&journal, &EditJournal::failed);
    retitle(u"First"_s);
    retitle(u"Second"_s);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(QString(m_session->dataset()->events[3].title), u"Second"_s);
}

void TestEditJournal::rubbishInTheFolderIsNoMatter()
{
    QVERIFY(EditJournal::lostEdits(folder()).empty());
    QDir().mkpath(folder());
    for (const QString& name : {u"a.stewardship"_s, u"b.json"_s, u"c.lock"_s}) {
        QFile file(folder() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[[[[");
    }
    const auto lost = EditJournal::lostEdits(folder());
    QCOMPARE(lost.size(), 1U);
    QVERIFY(lost.front().title.isEmpty());
    QVERIFY(!openDataset(lost.front().file));
}

QTEST_GUILESS_MAIN(TestEditJournal)
#include "tst_edit_journal.moc"
