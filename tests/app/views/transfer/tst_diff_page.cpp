// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/diff_cells.h"
#include "app/views/copyable_table.h"
#include "app/views/transfer/diff_model.h"
#include "app/views/transfer/diff_page.h"

#include "tests/support/pytorch_dataset.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace steward;

namespace {

struct Fixture
{
    Session session{pytorchDataset()};
    DiffPage page{session, Theme::light()};

    void show()
    {
        page.resize(1000, 700);
        page.show();
        QCoreApplication::processEvents();
    }
    bool isDone() const { return page.diff() && !page.isComputing(); }
    CopyableTable& table() { return *page.findChild<CopyableTable*>(); }
    QComboBox& kinds() { return *page.findChild<QComboBox*>(); }
    const DiffModel& model() { return static_cast<const DiffModel&>(*table().model()); }
    QString cell(int row, int column) { return model().index(row, column).data().toString(); }
    QStringList cells(int row)
    {
        QStringList cells;
        for (int column = 0; column < diffColumnCount; ++column)
            cells.append(cell(row, column));
        return cells;
    }
    QStringList headings()
    {
        QStringList texts;
        for (int row = 0; row < model().rowCount(); ++row)
            if (model().isHeading(row))
                texts.append(cell(row, 0));
        return texts;
    }
    int rowOf(const QString& kind, const QString& who)
    {
        for (int row = 0; row < model().rowCount(); ++row)
            if (cell(row, 0) == kind && cell(row, 1) == who)
                return row;
        return -1;
    }
    void choose(DiffSection section)
    {
        kinds().setCurrentIndex(kinds().findData(static_cast<int>(section)));
    }
};

QString copied() { return QGuiApplication::clipboard()->text(); }

} // namespace

class TestDiffPage : public QObject
{
    Q_OBJECT

private slots:
    void everythingThatChangedHasARow()
    {
        Fixture fixture;
        fixture.session.setCompare(day(u"2022-09-12"));
        fixture.show();
        QTRY_VERIFY(fixture.isDone());
        QCOMPARE(fixture.headings(), (QStringList{"Members", "Tiers", "Seats and votes", "People",
                                                  "Organizations", "Projects", "Numbers"}));
        const auto changes = changesBetween(*pytorchAt(u"2022-09-12"), *pytorchAt(u"2026-09-15"));
        QVERIFY(changes.size() > 100);
        QCOMPARE(fixture.model().rowCount(),
                 static_cast<int>(changes.size() + fixture.page.diff()->numbers.numbers.size())
                     + 7);
        const int huawei = fixture.rowOf("member joined", "Huawei");
        QCOMPARE(fixture.cells(huawei),
                 (QStringList{"member joined", "Huawei", "PyTorch Foundation", "", "platinum",
                              "17 Oct 2023", fixture.cell(huawei, 6), fixture.cell(huawei, 7)}));
        QVERIFY(fixture.cell(huawei, 6).startsWith("certain, "));
        QVERIFY(fixture.cell(huawei, 7).contains("pt-blog-huawei"));
        const int votes = fixture.rowOf("votes changed", "Meta Platforms");
        QCOMPARE(fixture.cell(votes, 4), QString("1"));
        const int amd = fixture.rowOf("tier renamed", "AMD");
        QVERIFY2(amd > 0, "a renamed tier is reported as such");
        const int bought = fixture.rowOf("relation began", "Anyscale");
        QCOMPARE(fixture.cells(bought),
                 (QStringList{"relation began", "Anyscale", "", "", "acquired by Nscale",
                              "30 Jul 2026", "certain, medium", "nscale-anyscale"}));
        const int members = fixture.rowOf("number", "Members");
        QCOMPARE(fixture.cells(members).mid(2, 3), (QStringList{"organizations", "6", "48"}));
        const int people = fixture.rowOf("number", "Active contributors, 12 month(s)");
        QCOMPARE(fixture.cells(people).mid(2),
                 (QStringList{"people; Family repositories older than September 2021",
                              "526 by 2022-08", "390 by 2026-07, incomplete", "",
                              "2026-07: data of 14 of 19 repositories end before", ""}));
        QVERIFY(fixture.page.notes().contains("in the same 19 repositories on both days"));
        QVERIFY(fixture.page.notes().contains("counts of people are lower bounds"));
    }

    void kindsAreChosen()
    {
        Fixture fixture;
        fixture.session.setCompare(day(u"2022-09-12"));
        fixture.show();
        QTRY_VERIFY(fixture.isDone());
        QCOMPARE(fixture.kinds().count(), 1 + diffSectionCount);
        fixture.choose(DiffSection::Tiers);
        QCOMPARE(fixture.headings(), QStringList("Tiers"));
        const int tiers = fixture.model().rowCount() - 1;
        QVERIFY(fixture.kinds().currentText().endsWith(QString("(%1)").arg(tiers)));
        fixture.session.setAsOf(day(u"2022-09-14")); // no tier has changed yet
        QTRY_VERIFY(fixture.isDone() && fixture.page.diff()->to->asOf() == day(u"2022-09-14"));
        QCOMPARE(fixture.model().rowCount(), 0);
        QCOMPARE(fixture.kinds().currentData().toInt(), static_cast<int>(DiffSection::Tiers));
        QVERIFY(fixture.page.words().contains("Nothing of this kind"));
        fixture.kinds().setCurrentIndex(0);
        QVERIFY(fixture.model().rowCount() > 0);
    }

    void aRowSelectsTheFactThatTellsIt()
    {
        Fixture fixture;
        fixture.session.setCompare(day(u"2022-09-12"));
        fixture.show();
        QTRY_VERIFY(fixture.isDone());
        const int votes = fixture.rowOf("votes changed", "Meta Platforms");
        fixture.table().selectRow(votes);
        QCOMPARE(fixture.session.state().selection.value_or(FactRef{}).kind, FactKind::Vote);
        const auto selection = fixture.session.state().selection;
        fixture.table().selectRow(fixture.rowOf("number", "Members"));
        QCOMPARE(fixture.session.state().selection, selection);
    }

    void theSameDayTwiceSaysSo()
    {
        Fixture fixture;
        fixture.session.setCompare(fixture.session.state().filter.asOf);
        fixture.show();
        QTRY_VERIFY(fixture.isDone());
        QCOMPARE(fixture.model().rowCount(), 0);
        QVERIFY(fixture.page.words().isEmpty());
        QVERIFY(fixture.page.hint().contains("nothing can differ"));
    }

    void aHiddenPageDoesNoWorkAndCatchesUp()
    {
        Fixture fixture;
        fixture.session.setCompare(day(u"2022-09-12"));
        QCoreApplication::processEvents();
        QVERIFY(!fixture.page.isComputing() && !fixture.page.diff());
        fixture.show();
        QTRY_VERIFY(fixture.isDone());
        fixture.page.hide();
        fixture.session.setCompare(day(u"2024-09-12"));
        QCoreApplication::processEvents();
        QVERIFY(!fixture.page.isComputing());
        QCOMPARE(fixture.page.diff()->from->asOf(), day(u"2022-09-12"));
        fixture.show();
        QTRY_VERIFY(fixture.isDone() && fixture.page.diff()->from->asOf() == day(u"2024-09-12"));
    }

    void allIsCopiedInThreeForms()
    {
        Fixture fixture;
        fixture.session.setAsOf(day(u"2025-09-14"));
        fixture.session.setCompare(day(u"2025-09-13"));
        QGuiApplication::clipboard()->setText("unchanged");
        fixture.page.copyTable(); // nothing is known yet
        QCOMPARE(copied(), QString("unchanged"));
        fixture.show();
        QTRY_VERIFY(fixture.isDone());
        fixture.choose(DiffSection::Projects);
        fixture.page.copySentences();
        QVERIFY(copied().contains("\nSeats and votes\n") && copied().contains("\nNumbers\n"));
        fixture.page.copyTable();
        const QStringList lines = copied().split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2 + 7); // header, one change, seven numbers
        for (const QString& line : lines)
            QCOMPARE(line.count('\t'), diffColumnCount - 1);
        QVERIFY(lines[1].startsWith("votes changed\tMeta Platforms\t"));
        QVERIFY2(lines[1].contains("\t4\t1\t2025-09-14\t"), qPrintable(lines[1]));
        fixture.page.copyJson();
        const QJsonObject json = QJsonDocument::fromJson(copied().toUtf8()).object();
        QCOMPARE(json["from"].toString(), QString("2025-09-13"));
        QVERIFY(json["changes"].isArray() && json["metrics"].isArray());
    }

    void wordsOfTheDataAreNeverMarkup()
    {
        auto dataset = std::make_shared<Dataset>();
        dataset->info.asOf = day(u"2024-01-01");
        Organization hostile;
        hostile.name = "<b>X</b>\t<img src=1>";
        dataset->organizations.push_back(hostile);
        Change change{.kind = ChangeKind::MemberJoined, .organization = OrganizationId{0}};
        QVERIFY(!diffCells(*dataset, change)[1].contains('\t'));
        Filter filter;
        filter.asOf = dataset->info.asOf;
        const SnapshotPtr snapshot = takeSnapshot(dataset, filter);
        DiffModel model(Theme::light());
        model.show(std::make_shared<DayDiff>(DayDiff{snapshot, snapshot, {change}, {}}));
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(!model.index(1, 1).data(Qt::ToolTipRole).toString().contains("<b>"));
    }

    void theModelKeepsItsPromises()
    {
        DiffModel model(Theme::dark());
        const QAbstractItemModelTester tester(&model);
        model.show(
            std::make_shared<DayDiff>(diffOf(pytorchAt(u"2026-09-15"), pytorchAt(u"2022-09-12"))));
        QVERIFY(model.rowCount() > 100);
        model.setSection(DiffSection::People);
        QCOMPARE(model.rowCount(), 1 + model.countOf(DiffSection::People));
        model.show(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestDiffPage)
#include "tst_diff_page.moc"
