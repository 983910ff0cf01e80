// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/change_text.h"

#include "tests/support/pytorch_dataset.h"

#include <QTest>

#include <algorithm>

using namespace steward;

class TestChangeText : public QObject
{
    Q_OBJECT

private:
    static QStringList sentences(QStringView from, QStringView to)
    {
        QStringList lines;
        for (const Change& change : changesBetween(*pytorchAt(from), *pytorchAt(to)))
            lines.append(changeSentence(*pytorchDataset(), change, DateWriting::Iso));
        return lines;
    }
    static QStringList groupSentences(QStringView from, QStringView to)
    {
        QStringList lines;
        const auto changes = changesBetween(*pytorchAt(from), *pytorchAt(to));
        for (const ChangeGroup& group : groupChanges(*pytorchDataset(), changes))
            lines.append(changeSentence(*pytorchDataset(), group, DateWriting::Iso));
        return lines;
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aChangeIsASentenceWithWhoWhatWhereAndWhen_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("expected");
        QTest::newRow("joined") << "2023-08-01" << "2023-08-12"
                                << "Intel joined the PyTorch Foundation at the premier tier on 2023-08-10";
        QTest::newRow("joined in a month") << "2024-05-01" << "2024-07-01"
                                           << "Texas A&M University joined the PyTorch Foundation at the associate tier in 2024-06";
        QTest::newRow("joined and moved") << "2022-09-12" << "2026-09-15"
                                          << "Hugging Face, now at the gold tier, joined the PyTorch Foundation on 2023-08-03";
        QTest::newRow("left") << "2025-05-27" << "2025-05-28"
                              << "Bayero University Kano left the PyTorch Foundation (associate tier) on 2025-05-28";
        QTest::newRow("moved by a date") << "2026-03-20" << "2026-03-26"
                                         << "National IT Industry Promotion Agency moved from silver to associate at the PyTorch Foundation by 2026-03-25";
        QTest::newRow("moved over a tier") << "2024-09-12" << "2026-09-15"
                                           << "Snowflake moved from general to platinum at the PyTorch Foundation";
        QTest::newRow("renamed") << "2025-12-31" << "2026-01-10"
                                 << "The tier of AMD at the PyTorch Foundation was renamed from founding premier to platinum by 2026-01-01";
        QTest::newRow("seat") << "2024-09-11" << "2024-09-12"
                              << "Arm gained a seat on the PyTorch Foundation Governing Board on 2024-09-12";
        QTest::newRow("seat lost") << "2025-12-31" << "2026-01-01"
                                   << "Microsoft lost a seat on the PyTorch Foundation Governing Board on 2026-01-01";
        QTest::newRow("votes") << "2025-09-13" << "2025-09-14"
                               << "The votes of Meta Platforms on the PyTorch Foundation Governing Board, 4 at first, became 1 on 2025-09-14";
        QTest::newRow("votes defined") << "2022-09-12" << "2022-09-14"
                                       << "The votes of Meta Platforms on the PyTorch Foundation Governing Board, not defined at first, became 6 on 2022-09-14";
        QTest::newRow("votes undefined") << "2023-09-13" << "2023-09-14"
                                         << "The votes of Meta Platforms on the PyTorch Foundation Governing Board, 6 at first, ceased to be defined on 2023-09-14";
        QTest::newRow("role") << "2024-10-07" << "2024-10-08"
                              << "Luca Antiga (Lightning AI) took the role of chair on the PyTorch Foundation Technical Advisory Council on 2024-10-08";
        QTest::newRow("role left") << "2026-05-01" << "2026-05-02"
                                   << "Soumith Chintala left the role of lead core maintainer among the PyTorch core maintainers on 2026-05-02";
        QTest::newRow("employer") << "2024-10-12" << "2026-09-15"
                                  << "Dwarak Rajagopal, representative on the PyTorch Foundation Governing Board, moved from Google to Snowflake by 2026-03-30";
        QTest::newRow("subsidiary") << "2024-07-11" << "2024-07-12"
                                    << "Graphcore became a subsidiary of SoftBank Group on 2024-07-12";
        QTest::newRow("acquired") << "2026-07-29" << "2026-07-30"
                                  << "Anyscale was acquired by Nscale on 2026-07-30";
        QTest::newRow("no subsidiary") << "2024-07-12" << "2024-07-11"
                                       << "Graphcore ceased to be a subsidiary of SoftBank Group";
        QTest::newRow("hosted") << "2025-05-06" << "2025-05-07"
                                << "vLLM became hosted by the PyTorch Foundation on 2025-05-07";
        QTest::newRow("possibly") << "2025-04-01" << "2025-06-15"
                                  << QString::fromUtf8("Qualcomm joined the PyTorch Foundation at the premier tier by 2025-05-28 – possibly");
        QTest::newRow("back in time") << "2025-05-07" << "2025-05-06"
                                      << "vLLM ceased to be hosted by the PyTorch Foundation";
    }
    void aChangeIsASentenceWithWhoWhatWhereAndWhen()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, expected);
        const QStringList lines = sentences(from, to);
        QVERIFY2(lines.contains(expected), qPrintable(lines.join(u'\n')));
    }

    void severalAreGatheredWithTheirDateIfTheyShareIt_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("expected");
        QTest::newRow("all on one day") << "2022-09-11" << "2022-09-12"
                                        << "AMD, Amazon Web Services and 4 more joined the PyTorch Foundation at the founding premier tier on 2022-09-12";
        QTest::newRow("two") << "2025-05-06" << "2025-05-07"
                             << "vLLM and DeepSpeed became hosted by the PyTorch Foundation on 2025-05-07";
        QTest::newRow("on several days") << "2023-07-01" << "2023-08-15"
                                         << "Hugging Face, IBM and Intel joined the PyTorch Foundation at the premier tier";
        QTest::newRow("in one month") << "2023-07-30" << "2023-08-15"
                                      << "Hugging Face and Intel joined the PyTorch Foundation at the premier tier in 2023-08";
    }
    void severalAreGatheredWithTheirDateIfTheyShareIt()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, expected);
        const QStringList lines = groupSentences(from, to);
        QVERIFY2(lines.contains(expected), qPrintable(lines.join(u'\n')));
    }

    void theRenamingOfTheTiersIsOneLine()
    {
        const QStringList lines = groupSentences(u"2025-12-31", u"2026-01-10");
        QCOMPARE(lines.filter("renamed").size(), 1);
        QVERIFY(lines.filter("renamed").first().startsWith(
            "The tiers of the PyTorch Foundation were renamed by 2026-01 ("));
    }

    void noSentenceHasAGapOrAPlaceLeftOver()
    {
        const QStringList days{"2016-01-01", "2022-09-12", "2024-09-12", "2026-01-05", "2026-09-15"};
        for (const QString& from : days)
            for (const QString& to : days)
                for (const QString& line : sentences(from, to) + groupSentences(from, to)) {
                    QVERIFY(!line.isEmpty());
                    for (const char* wrong : {"  ", " ,", "%", "()", "the The ", "  ", ",,"})
                        QVERIFY2(!line.contains(wrong), qPrintable(line));
                }
    }

    void spokenDatesAreThoseOfTheLocale()
    {
        const auto changes = changesBetween(*pytorchAt(u"2025-05-27"), *pytorchAt(u"2025-05-28"));
        const auto left = std::ranges::find(changes, ChangeKind::MemberLeft, &Change::kind);
        QVERIFY(left != changes.end());
        QVERIFY(changeSentence(*pytorchDataset(), *left).endsWith(" on 28 May 2025"));
    }

    void percentSignsInNamesAreNotReplaced()
    {
        Dataset dataset;
        Organization organization;
        organization.name = "%2 %1 & <b>Co</b>";
        dataset.organizations.push_back(organization);
        Body body;
        body.name = "The %1 Foundation";
        dataset.bodies.push_back(body);
        const Change change{
            .kind = ChangeKind::MemberJoined, .organization = OrganizationId{0}, .body = BodyId{0}, .after = "gold"};
        QCOMPARE(changeSentence(dataset, change), QString("%2 %1 & <b>Co</b> joined the %1 Foundation at the gold tier"));
    }

    void whatEndsIsALossAndWhatBeginsAGain()
    {
        const auto effect = [](ChangeKind kind, const QString& after = {}, FactRef fact = {}) {
            return changeEffect({.kind = kind, .after = after, .fact = fact});
        };
        QCOMPARE(effect(ChangeKind::MemberJoined), ChangeEffect::Gain);
        QCOMPARE(effect(ChangeKind::RoleEnded), ChangeEffect::Loss);
        QCOMPARE(effect(ChangeKind::TierSchemeChanged), ChangeEffect::Shift);
        const FactRef status{FactKind::ProjectStatus, 0};
        QCOMPARE(effect(ChangeKind::ProjectStatusChanged, "archived", status), ChangeEffect::Loss);
        QCOMPARE(effect(ChangeKind::ProjectStatusChanged, "tac-accepted", status), ChangeEffect::Shift);
        QCOMPARE(effect(ChangeKind::ProjectStatusChanged, {}, {FactKind::Project, 0}), ChangeEffect::Loss);
        QCOMPARE(changeGlyph(ChangeEffect::Gain), MarkerShape::Plus);
        QCOMPARE(changeGlyph(ChangeEffect::Loss), MarkerShape::Cross);
        QCOMPARE(changeGlyph(ChangeEffect::Shift), MarkerShape::Diamond);
        QCOMPARE(changeRole(ChangeEffect::Gain), Role::Gained);
        QCOMPARE(changeRole(ChangeEffect::Loss), Role::Lost);
        QCOMPARE(changeRole(ChangeEffect::Shift), Role::Changed);
    }
};

QTEST_GUILESS_MAIN(TestChangeText)
#include "tst_change_text.moc"
