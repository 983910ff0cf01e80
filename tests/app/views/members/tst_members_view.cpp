// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scene/dump.h"

#include "app/views/members/members_picture.h"
#include "app/views/members/members_view.h"

#include "tests/support/pytorch_dataset.h"

#include <QTest>

#include <algorithm>

using namespace steward;

namespace {

struct Fixture
{
    Session session{pytorchDataset()};
    MembersView view{session, Theme::light()};

    Fixture() { view.resize(1000, 700); }
    SceneCanvas& canvas() { return *view.findChild<SceneCanvas*>(); }
    void show()
    {
        view.show();
        QCoreApplication::processEvents();
    }
    const HitTarget* hitOf(FactRef fact)
    {
        const auto& hits = canvas().scene().hits;
        const auto found = std::ranges::find(hits, fact, &HitTarget::fact);
        return found == hits.end() ? nullptr : &*found;
    }
};

FactRef organization(QStringView id) { return factRef(findOrganization(*pytorchDataset(), id)); }

} // namespace

class TestMembersView : public QObject
{
    Q_OBJECT

private slots:
    void theGraphFillsTheView();
    void aHiddenViewDoesNoWorkAndCatchesUp();
    void theAsOfDayReachesTheGraph();
    void aClickSelectsInTheSession();
    void aClickBesideEverythingClearsTheSelection();
    void aSelectionMadeElsewhereIsShown();
    void aMemberIsDescribedInWords();
    void aCountedMarkNamesWhatItHolds();
    void anotherDatasetIsLaidOutAnew();
    void theExportIsTheSameGraph();
};

void TestMembersView::theGraphFillsTheView()
{
    Fixture fixture;
    fixture.show();
    QCOMPARE(fixture.canvas().size(), fixture.view.size());
    QCOMPARE(fixture.canvas().scene().size, QSizeF(fixture.view.size()));
    fixture.view.resize(1200, 800);
    QCoreApplication::processEvents();
    QCOMPARE(fixture.canvas().scene().size, QSizeF(1200, 800));
}

void TestMembersView::aHiddenViewDoesNoWorkAndCatchesUp()
{
    Fixture fixture;
    QVERIFY(fixture.canvas().scene().items.empty());
    fixture.show();
    fixture.view.hide();
    const QString before = dump(fixture.canvas().scene());
    fixture.session.setAsOf(day(u"2022-09-12"));
    QCOMPARE(dump(fixture.canvas().scene()), before);
    fixture.show();
    QVERIFY(dump(fixture.canvas().scene()) != before);
}

void TestMembersView::theAsOfDayReachesTheGraph()
{
    Fixture fixture;
    fixture.show();
    QVERIFY(fixture.hitOf(organization(u"huawei")));
    fixture.session.setAsOf(day(u"2022-09-12"));
    QVERIFY(!fixture.hitOf(organization(u"huawei")));
    QVERIFY(fixture.hitOf(organization(u"meta")));
}

void TestMembersView::aClickSelectsInTheSession()
{
    Fixture fixture;
    fixture.show();
    const HitTarget* hit = fixture.hitOf(organization(u"nvidia"));
    QVERIFY(hit);
    QTest::mouseClick(&fixture.canvas(), Qt::LeftButton, {}, hit->rect.center().toPoint());
    QVERIFY(fixture.session.state().selection == organization(u"nvidia"));
    QVERIFY(fixture.canvas().selection() == organization(u"nvidia"));
}

void TestMembersView::aClickBesideEverythingClearsTheSelection()
{
    Fixture fixture;
    fixture.show();
    fixture.session.select(organization(u"nvidia"));
    QTest::mouseClick(&fixture.canvas(), Qt::LeftButton, {}, {3, 3});
    QVERIFY(!fixture.session.state().selection);
}

void TestMembersView::aSelectionMadeElsewhereIsShown()
{
    Fixture fixture;
    fixture.show();
    const QString before = dump(fixture.canvas().scene());
    fixture.session.select(organization(u"meta"));
    QVERIFY(fixture.canvas().selection() == organization(u"meta"));
    QVERIFY(dump(fixture.canvas().scene()) != before);
}

void TestMembersView::aMemberIsDescribedInWords()
{
    Fixture fixture;
    fixture.show();
    fixture.session.setAsOf(day(u"2022-10-01"));
    const HitDescription meta = fixture.canvas().describe(*fixture.hitOf(organization(u"meta")));
    QVERIFY(meta.name.contains(QStringLiteral("Meta")));
    QVERIFY2(meta.description.contains(QStringLiteral("Founding premier member")),
             qPrintable(meta.description));
    QVERIFY2(meta.description.contains(QStringLiteral("6 vote")), qPrintable(meta.description));
    QVERIFY(meta.description.contains(QStringLiteral("2022")));
    fixture.session.setAsOf(day(u"2024-01-01"));
    QVERIFY(fixture.canvas()
                .describe(*fixture.hitOf(organization(u"meta")))
                .description.contains(QStringLiteral("undefined")));
}

void TestMembersView::aCountedMarkNamesWhatItHolds()
{
    Fixture fixture;
    fixture.show();
    const auto& hits = fixture.canvas().scene().hits;
    const auto counted = std::ranges::find_if(
        hits, [](const HitTarget& hit) { return hit.folded.size() > 1; });
    QVERIFY(counted != hits.end());
    const HitDescription description = fixture.canvas().describe(*counted);
    QVERIFY(description.name.contains(QString::number(counted->folded.size())));
    QVERIFY(description.description.contains(QStringLiteral("Captum")));
}

void TestMembersView::anotherDatasetIsLaidOutAnew()
{
    Fixture fixture;
    fixture.show();
    auto empty = std::make_shared<Dataset>();
    empty->info.asOf = day(u"2020-01-01");
    fixture.session.setDataset(empty);
    QVERIFY(fixture.canvas().scene().hits.empty());
    QVERIFY(!fixture.canvas().scene().items.empty()); // it says why
}

void TestMembersView::theExportIsTheSameGraph()
{
    const Theme theme = Theme::light();
    const FontMeasure measure(theme);
    PictureRequest request;
    request.snapshot = pytorchAt(u"2026-09-15");
    request.size = {1280, 800};
    request.theme = theme;
    const Picture picture = membersPicture(request, measure);
    QCOMPARE(picture.scene.size, QSizeF(1280, 800));
    QCOMPARE(dump(picture.scene), dump(membersPicture(request, measure).scene));
    QVERIFY(picture.scene.hits.size() > 100);
}

QTEST_MAIN(TestMembersView)
#include "tst_members_view.moc"
