// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/fact_text.h"
#include "app/text/vocabulary_text.h"

#include "tests/support/pytorch_dataset.h"

#include <QTest>

#include <algorithm>

using namespace steward;

class TestFactText : public QObject
{
    Q_OBJECT

private slots:
    void everyFactHasANameAndADescription()
    {
        const Dataset& dataset = *pytorchDataset();
        for (int kind = 0; kind < factKindCount; ++kind) {
            const int rows = std::min(rowCount(dataset, static_cast<FactKind>(kind)), 300);
            for (int row = 0; row < rows; ++row) {
                const FactRef fact{static_cast<FactKind>(kind), row};
                QVERIFY(!factName(dataset, fact).isEmpty());
                QVERIFY(factDescription(dataset, fact).size() > factName(dataset, fact).size());
                QVERIFY(!factKindName(dataset, fact).isEmpty());
            }
        }
    }

    void aRowThatIsNotThereHasNoWords()
    {
        const Dataset& dataset = *pytorchDataset();
        for (const FactRef fact :
             {FactRef(), FactRef{FactKind::Event, 100000}, FactRef{FactKind::Info, 1}}) {
            QVERIFY(factName(dataset, fact).isEmpty());
            QVERIFY(factDescription(dataset, fact).isEmpty());
            QVERIFY(factDateText(dataset, fact).isEmpty());
        }
    }

    void aMembershipIsCalledByMemberTierAndBody()
    {
        const Dataset& dataset = *pytorchDataset();
        const auto row = std::ranges::find_if(
            dataset.memberships, [&](const Membership& membership) {
                return membership.tier == QLatin1String("founding-premier")
                       && dataset[membership.organization].id == QLatin1String("amd");
            });
        const FactRef fact{FactKind::Membership,
                           static_cast<std::int32_t>(row - dataset.memberships.begin())};
        QCOMPARE(factName(dataset, fact), QString("AMD: founding premier, PyTorch Foundation"));
        const QString description = factDescription(dataset, fact);
        QVERIFY(description.contains("from 12 September 2022 until 1 January 2026"));
        QVERIFY(description.contains("high confidence"));
        QVERIFY(description.contains("3 source"));
    }

    void whatHasNoSourceSaysSo()
    {
        const Dataset& dataset = *pytorchDataset();
        const auto row = std::ranges::find_if(dataset.coverage, [](const Coverage& coverage) {
            return coverage.provenance.sources.empty();
        });
        QVERIFY(row != dataset.coverage.end());
        const FactRef fact{FactKind::Coverage,
                           static_cast<std::int32_t>(row - dataset.coverage.begin())};
        QVERIFY(factDescription(dataset, fact).contains("unsourced"));
    }

    void wordsThatAreNotKnownAreShownAsTheyAre()
    {
        QCOMPARE(tierText(u"founding-premier"), QString("founding premier"));
        QCOMPARE(tierText(u"grand-patron_of_all"), QString("grand patron of all"));
        QCOMPARE(metricText(u"commits_in_release"), QString("commits in release"));
        QCOMPARE(projectStatusText(u""), QString());
    }

    void everyKindAndCategoryHasAWord()
    {
        for (int kind = 0; kind < factKindCount; ++kind) {
            QVERIFY(!factKindText(static_cast<FactKind>(kind)).isEmpty());
            QVERIFY(!factKindPlural(static_cast<FactKind>(kind)).isEmpty());
            QVERIFY(factCountText(static_cast<FactKind>(kind), 3).contains(u'3'));
        }
        for (int category = 0; category < eventCategoryCount; ++category)
            QVERIFY(!wordText(static_cast<EventCategory>(category)).isEmpty());
        for (int kind = 0; kind <= static_cast<int>(RelationKind::CitedBy); ++kind)
            QVERIFY(!relationKindText(static_cast<RelationKind>(kind)).isEmpty());
    }

    void namesThatCouldReorderASentenceAreIsolatedOrShown()
    {
        QCOMPARE(nameInSentence("Meta"), QString("Meta"));
        const QString hebrew = QString::fromUtf8("מטא");
        QCOMPARE(nameInSentence(hebrew), QChar(0x2068) + hebrew + QChar(0x2069));
        const QString tricky = QString("abc") + QChar(0x202E) + "def\n";
        QVERIFY(!nameInSentence(tricky).contains(QChar(0x202E)));
        QVERIFY(!nameInSentence(tricky).contains(u'\n'));
    }

    void percentSignsInNamesAreNotReplaced()
    {
        Dataset dataset;
        Organization organization;
        organization.name = "%2 %1 & <b>Co</b>";
        dataset.organizations.push_back(organization);
        Body body;
        body.name = "%1 Board";
        dataset.bodies.push_back(body);
        Membership membership;
        membership.organization = OrganizationId{0};
        membership.body = BodyId{0};
        membership.tier = "gold";
        dataset.memberships.push_back(membership);
        QCOMPARE(factName(dataset, {FactKind::Membership, 0}),
                 QString("%2 %1 & <b>Co</b>: gold, %1 Board"));
    }
};

QTEST_MAIN(TestFactText)
#include "tst_fact_text.moc"
