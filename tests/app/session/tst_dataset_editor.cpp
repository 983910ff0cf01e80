// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/dataset_editor.h"

#include "tests/support/pytorch_dataset.h"

#include <QSignalSpy>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestDatasetEditor : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_session = std::make_unique<Session>(pytorchDataset());
        m_editor = std::make_unique<DatasetEditor>(*m_session);
    }
    void cleanup()
    {
        m_editor.reset();
        m_session.reset();
    }

    void anEditIsShownAndSelected();
    void itIsUndoneAndRedone();
    void whatIsShownStays();
    void removedRowsForgetWhatNamesRows();
    void aRefusedEditChangesNothing();
    void anotherDatasetForgetsTheEdits();
    void anEditForAnotherDatasetIsDropped();
    void savingUnderAnotherNameKeepsTheHistory();
    void whatWasEditedWhileItWasSavedIsNot();
    void aNewEditForgetsTheUndoneOnes();
    void oneAtATime();

private:
    static TextRow eventRow(int row, const QString& title)
    {
        TextRow cells = *textRowOf(*pytorchDataset(), {FactKind::Event, row});
        cells[static_cast<std::size_t>(tableOf(FactKind::Event).indexOf("title"_L1))] = title;
        return cells;
    }
    QString title(std::size_t row) const { return m_session->dataset()->events[row].title; }
    bool apply(std::vector<RowEdit> edits)
    {
        QSignalSpy applied(m_editor.get(), &DatasetEditor::applied);
        m_editor->apply(std::move(edits), u"edit"_s);
        return applied.wait(20'000);
    }
    bool retitle(int row, const QString& title) { return apply({{FactKind::Event, row, eventRow(row, title)}}); }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<DatasetEditor> m_editor;
};

void TestDatasetEditor::anEditIsShownAndSelected()
{
    QVERIFY(!m_editor->isModified());
    QVERIFY(!m_editor->canUndo());
    QVERIFY(retitle(4, u"Another"_s));
    QCOMPARE(title(4), u"Another"_s);
    QCOMPARE(m_session->state().selection, (FactRef{FactKind::Event, 4}));
    QVERIFY(m_editor->isModified());
    QCOMPARE(m_editor->undoName(), u"edit"_s);
    QCOMPARE(m_editor->saved(), pytorchDataset());
}

void TestDatasetEditor::itIsUndoneAndRedone()
{
    const QString first = title(4);
    QVERIFY(retitle(4, u"Another"_s));
    QVERIFY(apply({{FactKind::Event, 2, {}}}));
    const auto events = m_session->dataset()->events.size();
    m_editor->undo();
    QCOMPARE(m_session->dataset()->events.size(), events + 1);
    QCOMPARE(m_session->state().selection, (FactRef{FactKind::Event, 2}));
    m_editor->undo();
    QCOMPARE(title(4), first);
    QVERIFY(!m_editor->isModified());
    QVERIFY(!m_editor->canUndo());
    m_editor->undo();
    m_editor->redo();
    QCOMPARE(title(4), u"Another"_s);
    m_editor->redo();
    QCOMPARE(m_session->dataset()->events.size(), events);
    QVERIFY(!m_editor->canRedo());
    QVERIFY(m_editor->isModified());
}

void TestDatasetEditor::whatIsShownStays()
{
    m_session->setView(u"members"_s);
    m_session->setAsOf(day(u"2023-01-01"));
    m_session->setCompare(day(u"2022-01-01"));
    const ViewState before = m_session->state();
    QVERIFY(retitle(4, u"Another"_s));
    ViewState after = m_session->state();
    after.selection = before.selection;
    QVERIFY(after == before);
    QVERIFY(m_session->canGoBack());
    QVERIFY(m_session->compareSnapshot());
    QCOMPARE(m_session->snapshot()->dataset, m_session->dataset());
}

void TestDatasetEditor::removedRowsForgetWhatNamesRows()
{
    m_session->setMembers({.way = WayEnds{{FactKind::Organization, 1}, {FactKind::Organization, 2}}});
    m_session->select(FactRef{FactKind::Event, 7});
    QVERIFY(apply({{FactKind::Event, 2, {}}}));
    QCOMPARE(m_session->state().selection, (FactRef{FactKind::Event, 6}));
    QVERIFY(!m_session->state().members.way);
    QVERIFY(!m_session->canGoBack());
    m_session->select(FactRef{FactKind::Event, 3});
    QVERIFY(apply({{FactKind::Event, 3, {}}}));
    QVERIFY(!m_session->state().selection);
}

void TestDatasetEditor::aRefusedEditChangesNothing()
{
    std::vector<Error> problems;
    connect(m_editor.get(), &DatasetEditor::refused, this, [&problems](const std::vector<Error>& told) { problems = told; });
    m_editor->apply({{FactKind::Event, 4, eventRow(4, {})}}, u"edit"_s);
    QTRY_VERIFY(!problems.empty());
    QCOMPARE(problems.front().column, u"title"_s);
    QCOMPARE(m_session->dataset(), pytorchDataset());
    QVERIFY(!m_editor->isModified());
    QVERIFY(!m_editor->canUndo());
}

void TestDatasetEditor::anotherDatasetForgetsTheEdits()
{
    QVERIFY(retitle(4, u"Another"_s));
    m_session->setDataset(pytorchDataset());
    QVERIFY(!m_editor->isModified());
    QVERIFY(!m_editor->canUndo());
}

void TestDatasetEditor::anEditForAnotherDatasetIsDropped()
{
    m_editor->apply({{FactKind::Event, 4, eventRow(4, u"Late"_s)}}, u"edit"_s);
    auto other = std::make_shared<Dataset>(*pytorchDataset());
    m_session->setDataset(other);
    QTRY_VERIFY(!m_editor->isWorking());
    QTest::qWait(50);
    QCOMPARE(m_session->dataset(), DatasetPtr(other));
}

void TestDatasetEditor::savingUnderAnotherNameKeepsTheHistory()
{
    QVERIFY(retitle(4, u"Another"_s));
    const QString path = u"/somewhere/a.stewardship"_s;
    m_editor->markSaved(m_session->dataset(), path);
    QVERIFY(!m_editor->isModified());
    QCOMPARE(m_editor->path(), path);
    QTRY_COMPARE(m_session->dataset()->image.path, path);
    QVERIFY(m_editor->canUndo());
    m_editor->undo();
    QTRY_VERIFY(m_editor->isModified());
    QCOMPARE(m_session->dataset()->image.path, path);
    m_editor->redo();
    QTRY_VERIFY(!m_editor->isModified());
}

void TestDatasetEditor::whatWasEditedWhileItWasSavedIsNot()
{
    QVERIFY(retitle(4, u"Another"_s));
    const DatasetPtr written = m_session->dataset();
    QVERIFY(retitle(5, u"Meanwhile"_s));
    m_editor->markSaved(written, written->image.path);
    QVERIFY(m_editor->isModified());
    m_editor->undo();
    QVERIFY(!m_editor->isModified());
}

void TestDatasetEditor::aNewEditForgetsTheUndoneOnes()
{
    QVERIFY(retitle(4, u"Another"_s));
    m_editor->undo();
    QVERIFY(retitle(5, u"Third"_s));
    QVERIFY(!m_editor->canRedo());
    QCOMPARE(title(5), u"Third"_s);
    QVERIFY(title(4) != u"Another"_s);
}

void TestDatasetEditor::oneAtATime()
{
    m_editor->apply({{FactKind::Event, 4, eventRow(4, u"First"_s)}}, u"edit"_s);
    QVERIFY(m_editor->isWorking());
    m_editor->apply({{FactKind::Event, 4, eventRow(4, u"Second"_s)}}, u"edit"_s);
    m_editor->undo();
    QTRY_COMPARE(title(4), u"First"_s);
    m_editor->apply({{FactKind::Event, 4, eventRow(4, u"Second"_s)}}, u"edit"_s);
    m_editor->cancel();
    QTRY_VERIFY(!m_editor->isWorking());
    QCOMPARE(title(4), u"First"_s);
}

QTEST_GUILESS_MAIN(TestDatasetEditor)
#include "tst_dataset_editor.moc"
