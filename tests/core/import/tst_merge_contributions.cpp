// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/import/merged_drafts.h"

#include <QTest>

#include <limits>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

constexpr int january = 2020 * 12;
constexpr int unknown = -1;

/// Two repositories and an organization; the rows of contributions are added by each test.
Draft repositories(const QString& commit = u"1111"_s)
{
    Draft draft;
    draft.add(FactKind::Organization,
              {{"id"_L1, u"acme"_s}, {"name"_L1, u"Acme"_s}, {"kind"_L1, u"company"_s}});
    for (const auto& id : {u"a/one"_s, u"a/two"_s})
        draft.add(FactKind::Repository,
                  {{"id"_L1, id}, {"role"_L1, u"core"_s}, {"commit"_L1, commit}});
    return draft;
}

std::vector<QString> textsOf(const QByteArray& image)
{
    std::vector<QString> texts;
    for (const TextRow& row : rowsIn(image, FactKind::Contribution))
        texts.push_back(row[0] + u' ' + row[1] + u' ' + row[2] + u' ' + row[3] + u' ' + row[4]);
    return texts;
}

} // namespace

class TestMergeContributions : public QObject
{
    Q_OBJECT

private slots:
    void repositoryReadAgainIsReplaced();
    void contributorsStayApart();
    void hugeContributorNumbersAreMadeSmall();
    void affiliationsThatBecomeOneAddUp();
    void draftTwiceAddsNothing();
    void rowsOfTextAreTaken();
    void badRowsOfTextAreProblems();
};

void TestMergeContributions::repositoryReadAgainIsReplaced()
{
    Draft target = repositories();
    target.contributions = {{0, january, 0, 0, 5}, {1, january, 1, unknown, 7}};
    Draft draft = repositories(u"2222"_s);
    draft.contributions = {{0, january, 0, 0, 5}, {0, january + 1, 0, 0, 2}};
    const auto merged = mergedInto(imageOf(target), draft);
    QCOMPARE(merged.merge.replacedContributions, 1);
    QCOMPARE(rowsOf(merged.merge.matched, FactKind::Contribution), 1);
    QCOMPARE(rowsOf(merged.merge.added, FactKind::Contribution), 1);
    QCOMPARE(textsOf(merged.report.image),
             (std::vector{u"a/two 2020-01 1 unknown 7"_s, u"a/one 2020-01 2 acme 5"_s,
                          u"a/one 2020-02 2 acme 2"_s}));
    QCOMPARE(cellIn(merged.report.image, FactKind::Repository, 0, "commit"_L1), u"2222"_s);
    QCOMPARE(cellIn(merged.report.image, FactKind::Repository, 1, "commit"_L1), u"1111"_s);
}

void TestMergeContributions::contributorsStayApart()
{
    Draft target = repositories();
    target.contributions = {{0, january, 3, 0, 5}};
    Draft draft = repositories();
    draft.contributions = {{1, january, 0, unknown, 1}, {1, january, 1, -4, 2}};
    const auto merged = mergedInto(imageOf(target), draft);
    QCOMPARE(textsOf(merged.report.image),
             (std::vector{u"a/one 2020-01 3 acme 5"_s, u"a/two 2020-01 4 unknown 1"_s,
                          u"a/two 2020-01 5 bot 2"_s}));
    QCOMPARE(merged.merge.replacedContributions, 0);
}

void TestMergeContributions::hugeContributorNumbersAreMadeSmall()
{
    constexpr int highest = std::numeric_limits<int>::max();
    Draft target = repositories();
    target.contributions = {{0, january, 7, 0, 5}, {0, january, highest, 0, 5}};
    Draft draft = repositories();
    draft.contributions = {{1, january, highest, 0, 1}, {1, january, 9, 0, 2}};
    const auto merged = mergedInto(imageOf(target), draft);
    QCOMPARE(textsOf(merged.report.image),
             (std::vector{u"a/one 2020-01 0 acme 5"_s, u"a/one 2020-01 1 acme 5"_s,
                          u"a/two 2020-01 2 acme 2"_s, u"a/two 2020-01 3 acme 1"_s}));
}

void TestMergeContributions::affiliationsThatBecomeOneAddUp()
{
    Draft draft = repositories();
    draft.add(FactKind::Organization,
              {{"id"_L1, u"acme-labs"_s}, {"name"_L1, u"Acme Inc."_s}, {"kind"_L1, u"company"_s}});
    draft.contributions = {{0, january, 0, 0, 5}, {0, january, 0, 1, 2}};
    const auto merged = mergedInto(imageOf(repositories()), draft);
    QCOMPARE(textsOf(merged.report.image), std::vector{u"a/one 2020-01 0 acme 7"_s});
}

void TestMergeContributions::draftTwiceAddsNothing()
{
    Draft draft = repositories();
    draft.contributions = {{0, january, 0, 0, 5}, {1, january, 0, unknown, 2}};
    const auto once = mergedInto(imageOf(repositories()), draft);
    const auto twice = mergedInto({once.report.image, {}}, draft);
    QCOMPARE(rowsOf(once.merge.added, FactKind::Contribution), 2);
    QCOMPARE(rowsOf(twice.merge.added, FactKind::Contribution), 0);
    QCOMPARE(rowsOf(twice.merge.matched, FactKind::Contribution), 2);
    QCOMPARE(textsOf(once.report.image), textsOf(twice.report.image));
}

void TestMergeContributions::rowsOfTextAreTaken()
{
    Draft draft = repositories();
    draft.add(FactKind::Contribution, {{"repository"_L1, u"a/one"_s},
                                       {"month"_L1, u"2020-01"_s},
                                       {"contributor"_L1, u"4"_s},
                                       {"affiliation"_L1, u"bot"_s},
                                       {"commits"_L1, u"3"_s}});
    const auto merged = mergedInto(imageOf(repositories()), draft);
    QCOMPARE(textsOf(merged.report.image), std::vector{u"a/one 2020-01 4 bot 3"_s});
    QCOMPARE(merged.report.rows[static_cast<std::size_t>(FactKind::Contribution)].rows, 1);
}

void TestMergeContributions::badRowsOfTextAreProblems()
{
    Draft draft = repositories();
    draft.add(FactKind::Contribution, {{"repository"_L1, u"a/one"_s},
                                       {"month"_L1, u"January"_s},
                                       {"contributor"_L1, u"4"_s},
                                       {"affiliation"_L1, u"bot"_s},
                                       {"commits"_L1, u"3"_s}});
    const auto merged = mergeDraft(imageOf(repositories()), draft);
    QVERIFY(merged);
    QVERIFY(merged->report.image.isEmpty());
    QCOMPARE(merged->report.problems.front().code, ErrorCode::NotAMonth);
}

QTEST_GUILESS_MAIN(TestMergeContributions)
#include "tst_merge_contributions.moc"
