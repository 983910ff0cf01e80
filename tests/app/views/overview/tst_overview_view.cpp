// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/layout_overview.h"

#include "app/views/overview/hit_words.h"
#include "app/views/overview/overview_picture.h"
#include "app/views/overview/overview_view.h"

#include "tests/support/pytorch_dataset.h"

#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace steward;

namespace {

bool hasText(const Scene& scene, const QString& part)
{
    return std::ranges::any_of(scene.items, [&part](const SceneItem& item) {
        const auto* text = std::get_if<TextItem>(&item);
        return text && text->text.contains(part);
    });
}

} // namespace

class TestOverviewView : public QObject
{
    Q_OBJECT

private slots:
    void thePageTellsWhoWhatAndOneSurprise()
    {
        Session session(pytorchDataset());
        OverviewView view(session, Theme::light());
        view.resize(1024, 700);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(hasText(view.scene(), "The Linux Foundation"));
        QVERIFY(hasText(view.scene(), "12 September 2022"));
        QVERIFY(hasText(view.scene(), "6 of 11"));
        QVERIFY(hasText(view.scene(), "48"));
    }

    void figuresThatTakeTimeAreFilledIn()
    {
        Session session(pytorchDataset());
        OverviewView view(session, Theme::light());
        view.resize(1024, 700);
        view.show();
        QTRY_VERIFY(hasText(view.scene(), "Active contributors"));
        QVERIFY(hasText(view.scene(), "1,016") || hasText(view.scene(), "1016"));
    }

    void theDayAndTheCompareDayAreFollowed()
    {
        Session session(pytorchDataset());
        OverviewView view(session, Theme::light());
        view.resize(1024, 700);
        view.show();
        session.setAsOf(day(u"2023-09-12"));
        QVERIFY(hasText(view.scene(), QString::fromUtf8("11–12")));
        QVERIFY(hasText(view.scene(), "What changed since 12 September 2022"));
        session.setCompare(day(u"2022-09-01"));
        QVERIFY(hasText(view.scene(), "What changed since 1 September 2022"));
        session.setAsOf(day(u"2019-06-01"));
        QVERIFY(hasText(view.scene(), "n/a"));
        QVERIFY(hasText(view.scene(), "There was no foundation yet."));
    }

    void aHiddenViewDoesNoWorkAndCatchesUp()
    {
        Session session(pytorchDataset());
        OverviewView view(session, Theme::light());
        view.resize(1024, 700);
        session.setAsOf(day(u"2024-09-12"));
        QVERIFY(view.scene().items.empty());
        view.show();
        QVERIFY(hasText(view.scene(), "As of 12 September 2024"));
    }

    void aClickSelects()
    {
        Session session(pytorchDataset());
        OverviewView view(session, Theme::light());
        view.resize(1280, 800);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        auto* canvas = view.findChild<SceneCanvas*>();
        const HitTarget hit = view.scene().hits.front();
        QTest::mouseClick(canvas, Qt::LeftButton, {}, hit.rect.center().toPoint());
        QCOMPARE(session.state().selection, std::optional(hit.fact));
        QCOMPARE(canvas->selection(), std::optional(hit.fact));
    }

    void everyHitIsNamed()
    {
        Session session(pytorchDataset());
        OverviewView view(session, Theme::light());
        view.resize(1280, 800);
        view.show();
        QTRY_VERIFY(hasText(view.scene(), "Active contributors"));
        const auto* canvas = view.findChild<SceneCanvas*>();
        QStringList names;
        for (const HitTarget& hit : view.scene().hits) {
            const HitDescription words = canvas->describe(hit);
            QVERIFY(!words.name.isEmpty());
            QVERIFY(!words.description.isEmpty());
            names.append(words.name);
        }
        QVERIFY(names.join(u'\n').contains("Members of the foundation: 48"));
        QVERIFY(names.join(u'\n').contains("Active contributors: 1"));
        QVERIFY(names.join(u'\n').contains("Contributor absence factor: 39"));
    }

    void thePageIsAsWideAsTheView()
    {
        Session session(pytorchDataset());
        OverviewView view(session, Theme::light());
        view.resize(700, 500);
        view.show();
        const auto* scroll = view.findChild<QScrollArea*>();
        QTRY_COMPARE(view.scene().size.toSize().width(), scroll->viewport()->width());
        view.resize(1100, 500);
        QTRY_COMPARE(view.scene().size.toSize().width(), scroll->viewport()->width());
        QVERIFY(!view.findChild<SceneCanvas*>()->scene().items.empty());
    }

    void thePictureHasTheSizeThatWasAskedFor()
    {
        const FontMeasure measure(Theme::light());
        const PictureRequest request{
            pytorchAt(u"2026-09-15"), nullptr, {}, QSizeF(1024, 700), {}, {}, Theme::light()};
        const Picture picture = overviewPicture(request, measure);
        QCOMPARE(picture.scene.size, QSizeF(1024, 700));
        QVERIFY(hasText(picture.scene, "Members of the foundation"));
        QVERIFY(hasText(picture.scene, "Contributor absence factor"));
        for (const SceneItem& item : picture.scene.items)
            if (const auto* text = std::get_if<TextItem>(&item))
                QVERIFY2(QRectF(0, 0, 1024, 700).contains(text->box), qPrintable(text->text));
    }
};

QTEST_MAIN(TestOverviewView)
#include "tst_overview_view.moc"
