// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/edit_dataset.h"

#include "core/import/import_dataset.h"
#include "core/import/merge_contributions.h"
#include "tests/support/pytorch_dataset.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

using Texts = std::map<QString, QByteArray>;

Texts textOf(const Dataset& dataset)
{
    Texts texts;
    const auto files = exportText(dataset.image);
    for (const TextFile& file : *files)
        texts[file.name] = file.bytes;
    return texts;
}

/// Lines of b that are not in a, and the other way round.
std::pair<QByteArrayList, QByteArrayList> differences(const Texts& a, const Texts& b)
{
    std::pair<QByteArrayList, QByteArrayList> result;
    for (const auto& [name, bytes] : a) {
        const QByteArrayList before = bytes.split('\n');
        const QByteArrayList after = b.at(name).split('\n');
        if (before == after)
            continue;
        const QSet<QByteArray> known(before.begin(), before.end());
        const QSet<QByteArray> now(after.begin(), after.end());
        for (const QByteArray& line : before)
            if (!now.contains(line))
                result.first.append(name.toUtf8() + ": " + line);
        for (const QByteArray& line : after)
            if (!known.contains(line))
                result.second.append(name.toUtf8() + ": " + line);
    }
    return result;
}

TextRow rowOf(FactRef fact) { return *textRowOf(*pytorchDataset(), fact); }

TextRow with(FactRef fact, QLatin1StringView column, const QString& value)
{
    TextRow row = rowOf(fact);
    row[static_cast<std::size_t>(tableOf(fact.kind).indexOf(column))] = value;
    return row;
}

RowEdit change(FactRef fact, QLatin1StringView column, const QString& value)
{
    return {fact.kind, fact.row, with(fact, column, value)};
}

EditedDataset edited(const std::vector<RowEdit>& edits)
{
    auto result = editDataset(*pytorchDataset(), edits);
    return result ? *result : EditedDataset{nullptr, {result.error()}, false};
}

std::int32_t rowOfKey(FactKind kind, const QString& key)
{
    for (std::int32_t row = 0; row < rowCount(*pytorchDataset(), kind); ++row)
        if (keyOf(*pytorchDataset(), {kind, row}) == key)
            return row;
    return -1;
}

TextRow newEvent(const QString& id, const QString& start)
{
    return {id, start, {}, u"community"_s, u"2"_s, u"A meeting, “quoted”"_s, u"Line\nbreak"_s, u"low"_s, {}};
}

} // namespace

class TestEditDataset : public QObject
{
    Q_OBJECT

private slots:
    void nothingChangedIsTheSameFile();
    void oneCellChanges();
    void sourcesAreRewritten();
    void aRowIsAddedAtTheEnd();
    void aRowIsRemoved();
    void aKeyIsRenamedEverywhere();
    void aRepositoryIsRenamedWithItsCoverageAndCommits();
    void theFoundationIsRenamed();
    void whatIsReferredToStays();
    void commitsKeepTheirRepository();
    void wrongValuesAreProblems_data();
    void wrongValuesAreProblems();
    void wrongCallsAreErrors();
    void factsMoveUp();
    void cancels();
    void thereAndBackIsTheSame();
};

void TestEditDataset::nothingChangedIsTheSameFile()
{
    const FactRef fact{FactKind::Event, 3};
    const auto result = edited({{fact.kind, fact.row, rowOf(fact)}});
    QVERIFY(result.dataset);
    QCOMPARE(result.dataset->image.bytes, pytorchDataset()->image.bytes);
}

void TestEditDataset::oneCellChanges()
{
    const auto result = edited({change({FactKind::Event, 3}, "title"_L1, u"Another title"_s)});
    QVERIFY(result.dataset);
    QCOMPARE(QString(result.dataset->events[3].title), u"Another title"_s);
    const auto [gone, come] = differences(textOf(*pytorchDataset()), textOf(*result.dataset));
    QCOMPARE(gone.size(), 1);
    QCOMPARE(come.size(), 1);
    QVERIFY(come.front().contains("Another title"));
}

void TestEditDataset::sourcesAreRewritten()
{
    const QString first = pytorchDataset()->sources[0].id;
    const QString second = pytorchDataset()->sources[1].id;
    const auto result = edited({change({FactKind::Event, 0}, "sources"_L1, second + u';' + first)});
    QVERIFY(result.dataset);
    QCOMPARE(textRowOf(*result.dataset, {FactKind::Event, 0})->back(), second + u';' + first);
    const auto none = edited({change({FactKind::Event, 0}, "sources"_L1, {})});
    QVERIFY(none.dataset);
    QCOMPARE(textRowOf(*none.dataset, {FactKind::Event, 0})->back(), QString());
}

void TestEditDataset::aRowIsAddedAtTheEnd()
{
    const std::vector edits{RowEdit{FactKind::Event, RowEdit::newRow, newEvent(u"a-meeting"_s, u"2024-05"_s)}};
    const auto result = edited(edits);
    QVERIFY(result.dataset);
    const auto fact = editedFact(*pytorchDataset(), edits);
    QCOMPARE(fact, (FactRef{FactKind::Event, rowCount(*pytorchDataset(), FactKind::Event)}));
    QCOMPARE(*textRowOf(*result.dataset, *fact), newEvent(u"a-meeting"_s, u"2024-05"_s));
}

void TestEditDataset::aRowIsRemoved()
{
    const auto result = edited({{FactKind::Event, 5, {}}, {FactKind::Event, 2, {}}});
    QVERIFY(result.dataset);
    QCOMPARE(result.dataset->events.size(), pytorchDataset()->events.size() - 2);
    for (const auto& [before, after] : {std::pair{1, 1}, {3, 2}, {4, 3}, {6, 4}})
        QCOMPARE(*textRowOf(*result.dataset, {FactKind::Event, after}), rowOf({FactKind::Event, before}));
    const auto [gone, come] = differences(textOf(*pytorchDataset()), textOf(*result.dataset));
    QCOMPARE(gone.size(), 2);
    QVERIFY(come.isEmpty());
}

void TestEditDataset::aKeyIsRenamedEverywhere()
{
    const std::int32_t meta = rowOfKey(FactKind::Organization, u"meta"_s);
    QVERIFY(meta >= 0);
    const auto result = edited({change({FactKind::Organization, meta}, "id"_L1, u"zuck"_s)});
    QVERIFY(result.dataset);
    const auto count = [](const Dataset& dataset) {
        return std::ranges::count(dataset.contributions, rowOfKey(FactKind::Organization, u"meta"_s), &Contribution::affiliation);
    };
    QCOMPARE(count(*result.dataset), count(*pytorchDataset()));
    Texts expected = textOf(*pytorchDataset());
    for (auto& [name, bytes] : expected) {
        bytes.replace(",meta,", ",zuck,").replace("\nmeta,", "\nzuck,");
        if (name == "organizations.csv"_L1)
            QVERIFY(bytes.contains("\nzuck,"));
    }
    QCOMPARE(textOf(*result.dataset), expected);

    const QString source = pytorchDataset()->sources[4].id;
    const auto renamed = edited({change({FactKind::Source, 4}, "id"_L1, u"new-name"_s)});
    QVERIFY(renamed.dataset);
    for (const auto& [name, bytes] : textOf(*renamed.dataset))
        for (const QByteArray& line : bytes.split('\n'))
            QVERIFY2(!QByteArray(';' + line + ';').replace(',', ';').contains(';' + source.toUtf8() + ';'), line.constData());
}

void TestEditDataset::aRepositoryIsRenamedWithItsCoverageAndCommits()
{
    const auto& coverage = pytorchDataset()->coverage;
    const auto isRepository = [](const Coverage& row) { return rowOfKey(FactKind::Repository, row.subject) >= 0; };
    const auto found = std::ranges::find_if(coverage, isRepository);
    QVERIFY(found != coverage.end());
    const std::int32_t repository = rowOfKey(FactKind::Repository, found->subject);
    const auto result = edited({change({FactKind::Repository, repository}, "id"_L1, u"other/name"_s)});
    QVERIFY(result.dataset);
    QCOMPARE(QString(result.dataset->coverage[static_cast<std::size_t>(found - coverage.begin())].subject), u"other/name"_s);
    QVERIFY(contributionsOf(*result.dataset) == contributionsOf(*pytorchDataset()));
}

void TestEditDataset::theFoundationIsRenamed()
{
    const std::int32_t body = rowOfKey(FactKind::Body, u"pytorch-foundation"_s);
    QVERIFY(body >= 0);
    const auto result = edited({change({FactKind::Body, body}, "id"_L1, u"the-foundation"_s)});
    QVERIFY(result.dataset);
    QCOMPARE(result.dataset->info.foundation, pytorchDataset()->info.foundation);
    QCOMPARE(result.dataset->memberships.size(), pytorchDataset()->memberships.size());
}

void TestEditDataset::whatIsReferredToStays()
{
    const auto result = edited({{FactKind::Organization, rowOfKey(FactKind::Organization, u"meta"_s), {}}});
    QVERIFY(!result.dataset);
    QVERIFY(!result.problems.empty());
    for (const Error& problem : result.problems) {
        QCOMPARE(problem.code, ErrorCode::UnknownReference);
        QVERIFY(problem.file.isEmpty());
    }
    const auto ofCommits = std::ranges::find(result.problems, u"contributions"_s, &Error::table);
    QVERIFY(ofCommits != result.problems.end());
    QCOMPARE(ofCommits->value, u"meta"_s);
}

void TestEditDataset::commitsKeepTheirRepository()
{
    // One without commits can go, and those after it move up.
    std::vector<bool> isUsed(pytorchDataset()->repositories.size());
    for (const Contribution& row : pytorchDataset()->contributions)
        isUsed[static_cast<std::size_t>(row.repository)] = true;
    const auto before = edited({{FactKind::Repository, RowEdit::newRow, TextRow{u"a/b"_s, {}, u"family"_s, {}, {}, {}, {}, {}}}});
    QVERIFY(before.dataset);
    auto after = editDataset(*before.dataset, std::vector{RowEdit{FactKind::Repository, static_cast<std::int32_t>(isUsed.size()), {}}});
    QVERIFY(after && after->dataset);
    QCOMPARE(after->dataset->image.bytes, pytorchDataset()->image.bytes);
    const auto used = static_cast<std::int32_t>(std::ranges::find(isUsed, true) - isUsed.begin());
    QVERIFY(!edited({{FactKind::Repository, used, {}}}).dataset);
}

void TestEditDataset::wrongValuesAreProblems_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const QString& column, const QString& value, ErrorCode code) {
        QTest::newRow(name) << column << value << static_cast<int>(code);
    };
    row("no date", u"start"_s, u"2022-02-30"_s, ErrorCode::NotADate);
    row("nothing", u"title"_s, {}, ErrorCode::Required);
    row("backwards", u"end"_s, u"1999"_s, ErrorCode::EndsBeforeStart);
    row("word", u"confidence"_s, u"sure"_s, ErrorCode::NotInVocabulary);
    row("source", u"sources"_s, u"no-such-source"_s, ErrorCode::UnknownReference);
    row("key in use", u"id"_s, keyOf(*pytorchDataset(), {FactKind::Event, 1}),
        ErrorCode::DuplicateKey);
}

void TestEditDataset::wrongValuesAreProblems()
{
    QFETCH(QString, column);
    QFETCH(QString, value);
    QFETCH(int, code);
    TextRow row = rowOf({FactKind::Event, 0});
    const auto at = std::ranges::find(tableOf(FactKind::Event).columns, column, &ColumnSpec::name);
    row[static_cast<std::size_t>(at - tableOf(FactKind::Event).columns.begin())] = value;
    const auto result = edited({{FactKind::Event, 0, row}});
    QVERIFY(!result.dataset);
    QCOMPARE(result.problems.size(), 1U);
    QCOMPARE(static_cast<int>(result.problems.front().code), code);
    QCOMPARE(result.problems.front().table, u"events"_s);
    QCOMPARE(result.problems.front().column, column);
}

void TestEditDataset::wrongCallsAreErrors()
{
    const auto code = [](const RowEdit& edit) { return editDataset(*pytorchDataset(), std::vector{edit}).error().code; };
    QCOMPARE(code({FactKind::Event, 100000, TextRow(9)}), ErrorCode::NoSuchThing);
    QCOMPARE(code({FactKind::Event, -2, TextRow(9)}), ErrorCode::NoSuchThing);
    QCOMPARE(code({FactKind::Event, RowEdit::newRow, {}}), ErrorCode::NoSuchThing);
    QCOMPARE(code({FactKind::Contribution, 0, {}}), ErrorCode::NoSuchThing);
    QCOMPARE(code({FactKind::Event, 0, TextRow(3)}), ErrorCode::WrongFieldCount);
    QCOMPARE(code(change({FactKind::Event, 0}, "summary"_L1, QString(1 << 21, u'x'))), ErrorCode::FieldTooLong);
    QCOMPARE(textRowOf(*pytorchDataset(), {FactKind::Event, 100000}).error().code, ErrorCode::NoSuchThing);
}

void TestEditDataset::factsMoveUp()
{
    const std::vector edits{RowEdit{FactKind::Event, 5, {}}, RowEdit{FactKind::Event, 2, {}}, RowEdit{FactKind::Vote, 0, {}}};
    QCOMPARE(factAfter(edits, {FactKind::Event, 1}), (FactRef{FactKind::Event, 1}));
    QCOMPARE(factAfter(edits, {FactKind::Event, 4}), (FactRef{FactKind::Event, 3}));
    QCOMPARE(factAfter(edits, {FactKind::Event, 6}), (FactRef{FactKind::Event, 4}));
    QVERIFY(!factAfter(edits, {FactKind::Event, 5}));
    QCOMPARE(factAfter(edits, {FactKind::Role, 6}), (FactRef{FactKind::Role, 6}));
    QVERIFY(!editedFact(*pytorchDataset(), edits));
}

void TestEditDataset::cancels()
{
    std::stop_source stop;
    stop.request_stop();
    const auto result = editDataset(*pytorchDataset(), {}, {}, stop.get_token());
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
}

/// Any row, changed and changed back, is the file as it was.
void TestEditDataset::thereAndBackIsTheSame()
{
    std::mt19937 random(7);
    int changed = 0;
    for (int round = 0; round < 12; ++round) {
        const auto kind = static_cast<FactKind>(1 + random() % (factKindCount - 2));
        const FactRef fact{kind, static_cast<std::int32_t>(random() % static_cast<unsigned>(rowCount(*pytorchDataset(), kind)))};
        TextRow row = rowOf(fact);
        const std::size_t column = random() % row.size();
        row[column] += u"x"_s;
        const auto there = edited({{kind, fact.row, row}});
        if (!there.dataset)
            continue;
        ++changed;
        const auto back = editDataset(*there.dataset, std::vector{RowEdit{kind, fact.row, rowOf(fact)}});
        QVERIFY(back && back->dataset);
        QVERIFY2(back->dataset->image.bytes == pytorchDataset()->image.bytes, tableOf(kind).name.data());
    }
    QVERIFY(changed > 2);
}

QTEST_GUILESS_MAIN(TestEditDataset)
#include "tst_edit_dataset.moc"
