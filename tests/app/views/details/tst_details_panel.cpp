// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/details/details_panel.h"

#include "tests/support/pytorch_dataset.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace steward;

class TestDetailsPanel : public QObject
{
    Q_OBJECT

private:
    static FactRef membershipOf(QStringView organization, QStringView tier)
    {
        const Dataset& dataset = *pytorchDataset();
        const auto row = std::ranges::find_if(
            dataset.memberships, [&](const Membership& candidate) {
                return candidate.tier == tier && dataset[candidate.organization].id == organization;
            });
        return {FactKind::Membership, static_cast<std::int32_t>(row - dataset.memberships.begin())};
    }
    static QList<QAbstractButton*> buttons(const DetailsPanel& panel, const QString& part)
    {
        QList<QAbstractButton*> found;
        for (auto* button : panel.widget()->findChildren<QAbstractButton*>())
            if (button->accessibleName().contains(part))
                found.append(button);
        return found;
    }

private slots:
    void withoutASelectionItSaysWhatToDo()
    {
        Session session(pytorchDataset());
        DetailsPanel panel(session);
        panel.show();
        QTRY_VERIFY(panel.plainText().contains("Nothing is selected"));
    }

    void aFactIsShownWithDatesCertaintyConfidenceAndSources()
    {
        Session session(pytorchDataset());
        const DetailsPanel panel(session);
        session.select(membershipOf(u"lightning-ai", u"premier"));
        const QString text = panel.plainText();
        QVERIFY(text.contains("Lightning AI: premier, PyTorch Foundation"));
        QVERIFY(text.contains("September 2023"));
        QVERIFY(text.contains("Medium confidence"));
        QVERIFY(text.contains("2 source"));
    }

    void aRelationLeadsToItsFact()
    {
        Session session(pytorchDataset());
        const DetailsPanel panel(session);
        session.select(membershipOf(u"amd", u"founding-premier"));
        const auto links = buttons(panel, "AMD");
        QVERIFY(!links.isEmpty());
        links.front()->click();
        QCOMPARE(session.state().selection,
                 std::optional(factRef(findOrganization(*pytorchDataset(), u"amd"))));
    }

    void longListsAreFoldedAndUnfolded()
    {
        Session session(pytorchDataset());
        DetailsPanel panel(session);
        panel.show();
        session.select(factRef(pytorchDataset()->info.foundation));
        const int folded = static_cast<int>(buttons(panel, "PyTorch Foundation").size());
        const auto more = buttons(panel, "Show all");
        QVERIFY(!more.isEmpty());
        more.front()->click();
        QVERIFY(buttons(panel, "PyTorch Foundation").size() > folded + 50);
    }

    void nothingIsOpenedWithoutAClick()
    {
        Session session(pytorchDataset());
        DetailsPanel panel(session);
        QList<QUrl> opened;
        panel.setUrlOpener([&opened](const QUrl& url) { opened.append(url); });
        session.select(membershipOf(u"amd", u"founding-premier"));
        QVERIFY(opened.isEmpty());
        const auto open = buttons(panel, "Open source");
        QCOMPARE(open.size(), 3);
        QVERIFY(open.front()->toolTip().contains("http"));
        open.front()->click();
        QCOMPARE(opened.size(), 1);
        QVERIFY(opened.front().scheme().startsWith("http"));
    }

    void noLabelReadsMarkup()
    {
        Session session(pytorchDataset());
        const DetailsPanel panel(session);
        session.select(factRef(pytorchDataset()->info.foundation));
        for (const QLabel* label : panel.widget()->findChildren<QLabel*>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void allOfItIsCopiedAsText()
    {
        Session session(pytorchDataset());
        const DetailsPanel panel(session);
        session.select(membershipOf(u"amd", u"founding-premier"));
        const auto copy = buttons(panel, "Copy");
        QCOMPARE(copy.size(), 1);
        copy.front()->click();
        const QString text = QGuiApplication::clipboard()->text();
        QCOMPARE(text, panel.plainText());
        QVERIFY(text.contains("From 12 September 2022 until 1 January 2026"));
        QVERIFY(text.contains("https://"));
    }

    void theDayOnShowIsAnswered()
    {
        Session session(pytorchDataset());
        const DetailsPanel panel(session);
        session.select(membershipOf(u"amd", u"founding-premier"));
        QVERIFY(panel.plainText().contains("Did not hold on 15 September 2026"));
        session.setAsOf(day(u"2023-01-01"));
        QVERIFY(panel.plainText().contains("Certainly held on 1 January 2023"));
    }

    void everyKindOfFactCanBeShown()
    {
        Session session(pytorchDataset());
        const DetailsPanel panel(session);
        for (int kind = 0; kind < factKindCount; ++kind) {
            session.select(FactRef{static_cast<FactKind>(kind), 0});
            QVERIFY(!panel.plainText().isEmpty());
        }
        session.select(std::nullopt);
        QVERIFY(panel.plainText().contains("Nothing is selected"));
    }

    void aFactWithoutSourcesIsShownAsSuch()
    {
        Session session(pytorchDataset());
        const DetailsPanel panel(session);
        session.select(FactRef{FactKind::Coverage, 0});
        QVERIFY(panel.plainText().contains("No source"));
    }
};

QTEST_MAIN(TestDetailsPanel)
#include "tst_details_panel.moc"
