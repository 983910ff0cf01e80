// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timeline_panel.h"

#include "app/views/timeline/note_dialog.h"
#include "app/views/timeline/sight_page.h"
#include "app/views/timeline/span_page.h"
#include "app/views/timeline/timeline_view.h"
#include "tests/support/pytorch_dataset.h"

#include <QApplication>
#include <QClipboard>
#include <QDateEdit>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace steward;

namespace {

struct Fixture
{
    Session session{pytorchDataset()};
    TimelineView view{session, Theme::light()};

    Fixture()
    {
        view.resize(1200, 800);
        view.show();
        [[maybe_unused]] const bool isActive = QTest::qWaitForWindowActive(&view);
        view.canvas().setFocus();
    }
    void key(Qt::Key key) { QTest::keyClick(&view.canvas(), key); }
};

void mark(Session& session, DaySpan span)
{
    TimelineState state = session.state().timeline;
    state.marked = span;
    session.setTimeline(state);
}

QTreeWidgetItem* line(const QTreeWidget& tree, const QString& start)
{
    for (int i = 0; i < tree.topLevelItemCount(); ++i)
        if (tree.topLevelItem(i)->text(0).startsWith(start))
            return tree.topLevelItem(i);
    return nullptr;
}

} // namespace

class TestTimelinePanel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void keysOpenAndCloseThePages();
    void theTableIsATwinOfThePicture();
    void choosingARowSelectsItsFact();
    void rowsAreCopiedAsText();
    void theSpanIsCounted();
    void theSpansDaysCanBeWritten();
    void notesAreKeptPerDataset();
    void notesAreWrittenInADialog();
    void aDamagedStoreGivesNoNotes();
};

void TestTimelinePanel::keysOpenAndCloseThePages()
{
    Fixture fixture;
    TimelinePanel& panel = fixture.view.panel();
    QVERIFY(!panel.isVisible());
    fixture.key(Qt::Key_T);
    QVERIFY(panel.showsSight());
    QCOMPARE(QApplication::focusWidget(), &fixture.view.canvas());
    fixture.key(Qt::Key_S);
    QCOMPARE(panel.currentIndex(), static_cast<int>(TimelinePanel::Page::Span));
    fixture.key(Qt::Key_K);
    QCOMPARE(panel.currentIndex(), static_cast<int>(TimelinePanel::Page::Notes));
    fixture.key(Qt::Key_K);
    QVERIFY(!panel.isVisible());
}

void TestTimelinePanel::theTableIsATwinOfThePicture()
{
    Fixture fixture;
    fixture.session.setWindow({day(u"2022-09-01"), day(u"2022-11-01")});
    fixture.key(Qt::Key_T);
    const SightModel& table = fixture.view.panel().sight().model();
    QTRY_COMPARE(table.rowCount(), static_cast<int>(fixture.view.itemsInSight(1000).size()));
    QVERIFY(table.rowCount() > 5);
    int drawn = 0;
    for (const HitTarget& hit : fixture.view.canvas().scene().hits)
        drawn += hit.part == HitPart::Mark && hit.lane >= 0 ? hit.count : 0;
    QCOMPARE(table.rowCount(), drawn);
    for (int row = 0; row < table.rowCount(); ++row)
        for (int column = 0; column < SightModel::ColumnCount; ++column)
            QVERIFY(!table.index(row, column).data().toString().isEmpty());
}

void TestTimelinePanel::choosingARowSelectsItsFact()
{
    Fixture fixture;
    fixture.key(Qt::Key_T);
    auto* table = fixture.view.panel().findChild<QTableView*>();
    QTRY_VERIFY(table->model()->rowCount() > 3);
    table->selectRow(3);
    QCOMPARE(fixture.session.state().selection, std::optional(fixture.view.panel().sight().model().factAt(3)));
    fixture.session.select(fixture.view.panel().sight().model().factAt(1));
    QCOMPARE(table->currentIndex().row(), 1);
}

void TestTimelinePanel::rowsAreCopiedAsText()
{
    Fixture fixture;
    fixture.key(Qt::Key_T);
    auto* table = fixture.view.panel().findChild<QTableView*>();
    QTRY_VERIFY(table->model()->rowCount() > 3);
    table->selectRow(0);
    table->setFocus();
    table->actions().front()->trigger();
    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(copied.count(u'\t'), SightModel::ColumnCount - 1);
    QVERIFY(copied.startsWith(table->model()->index(0, 0).data().toString()));
}

void TestTimelinePanel::theSpanIsCounted()
{
    Fixture fixture;
    mark(fixture.session, {day(u"2022-01-01"), day(u"2026-09-16")});
    fixture.key(Qt::Key_S);
    auto* tree = fixture.view.panel().findChild<QTreeWidget*>();
    QTRY_VERIFY(line(*tree, QStringLiteral("Events")));
    QTRY_VERIFY(line(*tree, QStringLiteral("Members")));
    QCOMPARE(line(*tree, QStringLiteral("Members"))->text(1), QStringLiteral("0 → 48"));
    int categories = 0;
    const QTreeWidgetItem* events = line(*tree, QStringLiteral("Events"));
    for (int i = 0; i < events->childCount(); ++i)
        categories += events->child(i)->text(1).split(QStringLiteral("–")).last().toInt();
    QCOMPARE(QString::number(categories), events->text(1).split(QStringLiteral("–")).last());
    QVERIFY(line(*tree, QStringLiteral("Joined")));
}

void TestTimelinePanel::theSpansDaysCanBeWritten()
{
    Fixture fixture;
    fixture.key(Qt::Key_S);
    const auto fields = fixture.view.panel().findChildren<QDateEdit*>();
    QCOMPARE(fields.size(), 2);
    fields[0]->setDate({2022, 9, 12});
    fields[1]->setDate({2022, 9, 14});
    QCOMPARE(fixture.session.state().timeline.marked, std::optional(DaySpan{day(u"2022-09-12"), day(u"2022-09-15")}));
}

void TestTimelinePanel::notesAreKeptPerDataset()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    NoteStore store(path);
    const std::vector<TimelineNote> notes{{day(u"2024-02-29"), QStringLiteral("Übung \"x\"; [y] 测试")},
                                          {day(u"2022-09-12"), QString()}};
    QVERIFY(store.setNotes(*pytorchDataset(), notes));
    const auto again = NoteStore(path).notesOf(*pytorchDataset());
    QCOMPARE(again.size(), std::size_t{2});
    QCOMPARE(again[0], notes[1]); // by day
    QCOMPARE(again[1], notes[0]);
    Dataset other;
    other.info.title = QStringLiteral("Other");
    QVERIFY(NoteStore(path).notesOf(other).empty());
    QVERIFY(store.setNotes(*pytorchDataset(), {}));
    QVERIFY(NoteStore(path).notesOf(*pytorchDataset()).empty());
}

void TestTimelinePanel::notesAreWrittenInADialog()
{
    Fixture fixture;
    TimelinePanel& panel = fixture.view.panel();
    while (!panel.notes().empty())
        panel.removeNote(0);
    fixture.session.setAsOf(day(u"2024-05-06"));
    fixture.key(Qt::Key_B);
    auto* dialog = panel.findChild<NoteDialog*>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit*>()->setText(QStringLiteral("Board meets"));
    dialog->accept();
    QCOMPARE(panel.notes().size(), std::size_t{1});
    QCOMPARE(panel.notes().front(), (TimelineNote{day(u"2024-05-06"), QStringLiteral("Board meets")}));
    const auto& hits = fixture.view.canvas().scene().hits;
    QVERIFY(std::ranges::any_of(hits, [](const HitTarget& hit) { return hit.part == HitPart::Note; }));
    panel.removeNote(0);
    QVERIFY(std::ranges::none_of(hits, [](const HitTarget& hit) { return hit.part == HitPart::Note; }));
}

void TestTimelinePanel::aDamagedStoreGivesNoNotes()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    QVERIFY(NoteStore(path).setNotes(*pytorchDataset(), {{day(u"2024-01-01"), QStringLiteral("a")}}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    QVERIFY(whole.contains("2024-01-01"));
    const auto notesIn = [&](const QString& name, const QByteArray& content) {
        QFile damaged(folder.filePath(name)); // another name: settings are cached by theirs
        return damaged.open(QIODevice::WriteOnly) && damaged.write(content) == content.size() && damaged.flush()
                   ? NoteStore(damaged.fileName()).notesOf(*pytorchDataset()).size()
                   : 99;
    };
    QCOMPARE(notesIn(QStringLiteral("same.ini"), whole), std::size_t{1});
    QCOMPARE(notesIn(QStringLiteral("day.ini"), QByteArray(whole).replace("2024-01-01", "9999-99-99")), std::size_t{0});
    QCOMPARE(notesIn(QStringLiteral("cut.ini"), whole.left(whole.size() - 6)), std::size_t{0});
}

QTEST_MAIN(TestTimelinePanel)
#include "tst_timeline_panel.moc"
