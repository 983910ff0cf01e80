// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/governance_text.h"
#include "app/views/copyable_table.h"
#include "app/views/transfer/governance_model.h"
#include "app/views/transfer/governance_page.h"

#include "tests/support/pytorch_dataset.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace steward;

namespace {

struct Fixture
{
    Session session{pytorchDataset()};
    GovernancePage page{session, Theme::light()};

    void show()
    {
        page.resize(1000, 700);
        page.show();
        QCoreApplication::processEvents();
    }
    bool isDone() const { return page.comparison() && !page.isComputing(); }
    CopyableTable& table() { return *page.findChild<CopyableTable*>(); }
    QString cell(int row, int column)
    {
        return table().model()->index(row, column).data().toString();
    }
    /// First row from `from` on whose first cell begins so; -1 where there is none.
    int rowOf(const QString& text, int from = 0)
    {
        for (int row = from; row < table().model()->rowCount(); ++row)
            if (cell(row, 0).startsWith(text))
                return row;
        return -1;
    }
    QStringList cells(int row) { return {cell(row, 1), cell(row, 2), cell(row, 3)}; }
    bool says(const QString& text)
    {
        const QList<QLabel*> labels = page.findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&text](const QLabel* label) { return label->text().contains(text); });
    }
};

std::vector<GovernanceLine> linesOf(QStringView before, QStringView after)
{
    return governanceLines(*pytorchDataset(),
                           compareGovernance(*pytorchAt(before), *pytorchAt(after)));
}

QString changeOf(const std::vector<GovernanceLine>& lines, const QString& what)
{
    const auto found = std::ranges::find(lines, what, &GovernanceLine::what);
    return found == lines.end() ? QString() : found->change;
}

} // namespace

class TestGovernancePage : public QObject
{
    Q_OBJECT

private slots:
    void aHiddenPageDoesNoWork()
    {
        Fixture fixture;
        fixture.session.setAsOf(day(u"2025-09-14"));
        QCoreApplication::processEvents();
        QVERIFY(!fixture.page.isComputing() && !fixture.page.comparison());
        fixture.show();
        QTRY_VERIFY(fixture.isDone());
        QCOMPARE(fixture.page.comparison()->after, day(u"2025-09-14"));
        fixture.page.hide();
        fixture.session.setAsOf(day(u"2024-09-14"));
        QCoreApplication::processEvents();
        QVERIFY(!fixture.page.isComputing());
        QCOMPARE(fixture.page.comparison()->after, day(u"2025-09-14"));
    }

    void withoutACompareDayTheTransferIsBetweenTheDays()
    {
        Fixture fixture;
        fixture.show();
        QTRY_VERIFY(fixture.isDone());
        QCOMPARE(fixture.page.comparison()->before, day(u"2022-09-11"));
        QVERIFY(fixture.says("the day before the transfer"));
        QVERIFY(fixture.says("Compare With"));
        QVERIFY(fixture.page.words().contains("All members: not yet → 48"));
        const int members = fixture.rowOf("Members, by tier");
        QCOMPARE(members, 0);
        QCOMPARE(fixture.cells(members + 1), (QStringList{"not yet", "48", "● began"}));
    }

    void rowsStandUnderTheirSections()
    {
        Fixture fixture;
        fixture.session.setCompare(day(u"2022-09-14"));
        fixture.show();
        QTRY_VERIFY(fixture.isDone());
        const auto& model = static_cast<const GovernanceModel&>(*fixture.table().model());
        int headings = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            headings += model.isHeading(row) ? 1 : 0;
            QCOMPARE(fixture.table().columnSpan(row, 0), model.isHeading(row) ? 5 : 1);
        }
        QCOMPARE(headings, governanceSectionCount);
        const int votes = fixture.rowOf("Votes on the board");
        const int power = fixture.rowOf("Voting power");
        const int meta = fixture.rowOf("Meta", votes);
        QVERIFY(votes < meta && meta < power);
        QCOMPARE(fixture.cells(meta), (QStringList{"6", "1", "▼ −5"}));
        QCOMPARE(fixture.cell(meta, 4), QString("fdn-charter, lf-press, pt-gb-page-oct-2024"));
        QCOMPARE(fixture.cell(fixture.rowOf("Meta", power), 1), QString("100.0 %"));
    }

    void aRowSelectsItsFact()
    {
        Fixture fixture;
        fixture.session.setCompare(day(u"2022-09-14"));
        fixture.show();
        QTRY_VERIFY(fixture.isDone());
        const int meta = fixture.rowOf("Meta", fixture.rowOf("Votes on the board"));
        fixture.table().selectRow(meta);
        const std::optional<FactRef> selected = fixture.session.state().selection;
        QVERIFY(selected && selected->kind == FactKind::Vote);
        const Vote& vote = pytorchDataset()->votes[static_cast<std::size_t>(selected->row)];
        QCOMPARE(vote.votes, 1);
        QCOMPARE((*pytorchDataset())[vote.organization].id, QString("meta"));
        fixture.session.select(std::nullopt);
        emit fixture.table().activated(fixture.table().model()->index(meta, 1));
        QCOMPARE(fixture.session.state().selection, selected);
        fixture.table().setCurrentIndex(fixture.table().model()->index(0, 0)); // a heading
        QCOMPARE(fixture.session.state().selection, selected);
    }

    void theSameDayTwiceSaysSo()
    {
        Fixture fixture;
        fixture.session.setCompare(fixture.session.state().filter.asOf);
        fixture.show();
        QTRY_VERIFY(fixture.isDone());
        QVERIFY(fixture.says("nothing can differ"));
        for (int row = 0; row < fixture.table().model()->rowCount(); ++row)
            QVERIFY(QStringList({"", "="}).contains(fixture.cell(row, 3)));
    }

    void theNewestDayWins()
    {
        Fixture fixture;
        fixture.show();
        fixture.session.setAsOf(day(u"2023-01-01"));
        fixture.session.setAsOf(day(u"2024-01-01"));
        QTRY_VERIFY(fixture.isDone());
        QCOMPARE(fixture.page.comparison()->after, day(u"2024-01-01"));
        QVERIFY(fixture.page.notes().contains("Neither is preferred"));
        QVERIFY(fixture.page.notes().contains("up to August 2022 and up to December 2023"));
        QCOMPARE(fixture.cell(fixture.rowOf("Meta", fixture.rowOf("Votes on")), 2),
                 QString("1 / 6"));
    }

    void anotherDatasetLeavesNothingOfTheFormer()
    {
        Fixture fixture;
        fixture.show();
        QTRY_VERIFY(fixture.isDone());
        auto empty = std::make_shared<Dataset>();
        empty->info.asOf = day(u"2024-01-01");
        fixture.page.hide();
        fixture.session.setDataset(empty);
        QCOMPARE(fixture.table().model()->rowCount(), 0);
        fixture.show();
        QTRY_VERIFY(fixture.isDone());
        QVERIFY(fixture.says("tells of no foundation"));
    }

    void changesAreToldInWordsAndSigns()
    {
        const auto renamed = linesOf(u"2025-12-31", u"2026-02-01");
        QCOMPARE(changeOf(renamed, "Premier"), QString("↔ renamed"));
        QCOMPARE(changeOf(renamed, "Silver"), QString("↔ renamed"));
        const auto grown = linesOf(u"2023-09-13", u"2025-09-14");
        QCOMPARE(changeOf(grown, "All members"), QString("▲ +20 to +24"));
        QCOMPARE(changeOf(grown, "vLLM"), QString("▲ joined"));
        QCOMPARE(changeOf(linesOf(u"2023-09-13", u"2024-01-01"), "Meta Platforms"), QString("="));
    }

    void headingsSayWhatIsCountedAndSourcesHaveTitles()
    {
        GovernanceModel model(Theme::light());
        model.show(pytorchDataset(),
                   compareGovernance(*pytorchAt(u"2022-09-11"), *pytorchAt(u"2022-09-14")));
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.isHeading(row))
                QVERIFY(!model.index(row, 0).data(Qt::ToolTipRole).toString().isEmpty());
        const QString sources = model.index(1, 4).data(Qt::AccessibleDescriptionRole).toString();
        QVERIFY2(sources.contains("Linux Foundation"), qPrintable(sources));
    }

    void theTableIsCopiedWhole()
    {
        const auto comparison = compareGovernance(*pytorchAt(u"2022-09-11"),
                                                  *pytorchAt(u"2022-09-14"));
        const QStringList lines =
            governanceTable(*pytorchDataset(), comparison).split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(),
                 1 + static_cast<int>(governanceLines(*pytorchDataset(), comparison).size()));
        for (const QString& line : lines)
            QCOMPARE(line.count('\t'), 5);
    }

    void theModelKeepsItsPromises()
    {
        GovernanceModel model(Theme::dark());
        const QAbstractItemModelTester tester(&model);
        model.show(pytorchDataset(),
                   compareGovernance(*pytorchAt(u"2022-09-11"), *pytorchAt(u"2026-09-15")));
        QVERIFY(model.rowCount() > 40);
        model.show(nullptr, std::nullopt);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestGovernancePage)
#include "tst_governance_page.moc"
