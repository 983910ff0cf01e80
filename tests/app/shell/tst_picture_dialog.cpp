// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/picture_dialog.h"
#include "app/shell/picture_task.h"

#include "tests/support/pytorch_dataset.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace steward;

namespace {

PictureTask taskFor(const Session& session, const PictureChoice& choice, const QString& path)
{
    return pictureTask(*findView(session.state().view), session, Theme::dark(), choice, path);
}

/// Names of the choices in sight.
QStringList shownBoxes(const PictureDialog& dialog)
{
    QStringList names;
    for (const QComboBox* box : dialog.findChildren<QComboBox*>())
        if (box->isVisible())
            names.append(box->objectName());
    names.sort();
    return names;
}

} // namespace

class TestPictureDialog : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatTheViewCanIsAsked();
    void theChoiceIsThatOfTheFields();
    void aPresetGivesItsPixels();
    void typedNumbersAreOfNoPreset();
    void titleKeyAndSourcesCanBeLeftOut();
    void theTimeIsAsChosen();
    void thePictureIsAsChosen();
    void sheetsBecomePages();
    void aFormatThatCannotBeIsRefused();
    void membersMayHaveAPictureForEachDay();
    void theGraphKeepsItsArrangement();
};

void TestPictureDialog::onlyWhatTheViewCanIsAsked()
{
    auto* dialog = new PictureDialog({}, nullptr);
    dialog->show();
    QCOMPARE(shownBoxes(*dialog), (QStringList{"size-preset", "theme"}));
    dialog->close();
    auto* whole = new PictureDialog({.hasTime = true, .hasMarked = true, .hasSheets = true, .hasSources = true}, nullptr);
    whole->show();
    QCOMPARE(shownBoxes(*whole).size(), 5);
    whole->close();
}

void TestPictureDialog::theChoiceIsThatOfTheFields()
{
    auto* dialog = new PictureDialog({.hasTime = true, .hasMarked = true, .hasSheets = true}, nullptr);
    dialog->show();
    const auto boxes = dialog->findChildren<QComboBox*>(); // time, form, paper
    boxes[0]->setCurrentIndex(1);
    boxes[1]->setCurrentIndex(1);
    boxes[2]->setCurrentText("Letter");
    PictureChoice chosen;
    connect(dialog, &PictureDialog::chosen, this, [&](const PictureChoice& choice) { chosen = choice; });
    dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
    QCOMPARE(chosen.extent, PictureChoice::Extent::Marked);
    QVERIFY(chosen.onSheets);
    QCOMPARE(chosen.paper, Paper::Letter);
    QCOMPARE(chosen.across, 0);
}

void TestPictureDialog::aPresetGivesItsPixels()
{
    PictureDialog dialog({.shown = {900, 700}}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QCOMPARE(dialog.choice().size, QSizeF(900, 700));
    auto* presets = dialog.findChild<QComboBox*>("size-preset");
    QStringList told;
    for (int i = 0; i + 1 < presets->count(); ++i) {
        presets->setCurrentIndex(i);
        told.append(dialog.findChild<QLabel*>("pixels")->text().section(u' ', 0, 2));
    }
    QCOMPARE(told, (QStringList{"1800 × 1400", "2560 × 1600", "1920 × 1080", "1080 × 1080", "3508 × 2480", "2480 × 3508", "3300 × 2550"}));
    QCOMPARE(dialog.choice().scale, 3.125);
}

void TestPictureDialog::typedNumbersAreOfNoPreset()
{
    PictureDialog dialog({}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto* presets = dialog.findChild<QComboBox*>("size-preset");
    presets->setCurrentIndex(1);
    dialog.findChild<QSpinBox*>("width")->setValue(640);
    QCOMPARE(presets->currentIndex(), presets->count() - 1);
    QCOMPARE(dialog.choice().size, QSizeF(640, 720));
    QCOMPARE(dialog.choice().scale, 1.5);
}

void TestPictureDialog::titleKeyAndSourcesCanBeLeftOut()
{
    Session session(pytorchDataset());
    session.setView("timeline");
    const auto svg = [&session](const PictureChoice& choice) {
        const auto files = taskFor(session, choice, "a.svg").draw();
        return files ? files->front().bytes : QByteArray();
    };
    PictureChoice choice;
    const char* const usual = ">Timeline \u2013 ";
    QCOMPARE(svg(choice).count(usual), 3); // drawn, and twice in the metadata
    QVERIFY(svg(choice).contains("Drawn: "));
    choice.title = "Who decides?";
    QVERIFY(svg(choice).contains(">Who decides?</text>"));
    choice.title = QString();
    QCOMPARE(svg(choice).count(usual), 2);
    const QByteArray whole = svg(choice);
    choice.hasLegend = false;
    QVERIFY(svg(choice).contains("Drawn: "));
    QVERIFY(svg(choice) != whole);
    choice.hasSources = false;
    QVERIFY(!svg(choice).contains("Drawn: "));
    QVERIFY(svg(choice).contains("<dc:source>"));
}

void TestPictureDialog::theTimeIsAsChosen()
{
    Session session(pytorchDataset());
    session.setView("timeline");
    TimelineState state = session.state().timeline;
    state.marked = DaySpan{day(u"2022-09-01"), day(u"2022-10-01")};
    session.setTimeline(state);
    PictureChoice choice;
    QCOMPARE(taskFor(session, choice, "a.png").request.window, session.state().window);
    choice.extent = PictureChoice::Extent::Marked;
    QCOMPARE(taskFor(session, choice, "a.png").request.window, *state.marked);
    choice.extent = PictureChoice::Extent::Whole;
    QCOMPARE(taskFor(session, choice, "a.png").request.window, session.history());
}

void TestPictureDialog::thePictureIsAsChosen()
{
    Session session(pytorchDataset());
    session.setView("timeline");
    PictureChoice choice;
    choice.size = {640, 480};
    choice.scale = 1.5;
    const auto light = taskFor(session, choice, "a.png").draw();
    QVERIFY(light);
    QCOMPARE(light->size(), std::size_t{1});
    const QImage image = QImage::fromData(light->front().bytes);
    QCOMPARE(image.size(), QSize(960, 720));
    QVERIFY(image.pixelColor(2, 2).lightness() > 200);
    choice.theme.clear();
    const auto dark = taskFor(session, choice, "a.png").draw();
    QVERIFY(QImage::fromData(dark->front().bytes).pixelColor(2, 2).lightness() < 60);
}

void TestPictureDialog::sheetsBecomePages()
{
    Session session(pytorchDataset());
    session.setView("timeline");
    PictureChoice choice;
    choice.onSheets = true;
    choice.across = 2;
    choice.hasLegend = false;
    choice.hasSources = false;
    choice.scale = 0.5;
    const auto files = taskFor(session, choice, "/nowhere/a.png").draw();
    QVERIFY(files);
    QVERIFY(files->size() >= 2 && files->size() % 2 == 0);
    QCOMPARE(files->front().path, QStringLiteral("/nowhere/a-01.png"));
    const auto document = taskFor(session, choice, "a.pdf").draw();
    QVERIFY(document && document->size() == 1 && document->front().bytes.startsWith("%PDF-"));
}

void TestPictureDialog::aFormatThatCannotBeIsRefused()
{
    Session session(pytorchDataset());
    session.setView("timeline");
    PictureChoice choice;
    QCOMPARE(taskFor(session, choice, "a.bmp").draw().error().code, ErrorCode::NoSuchThing);
    choice.onSheets = true;
    const auto refused = taskFor(session, choice, "a.svg").draw();
    QVERIFY(!refused);
    QVERIFY(!refused.error().expected.contains("svg"));
}

void TestPictureDialog::membersMayHaveAPictureForEachDay()
{
    Session session(pytorchDataset());
    session.setView(QStringLiteral("members"));
    session.setCompare(day(u"2024-05-01"));
    const PictureAbilities abilities = abilitiesOf(*findView(u"members"), session, {});
    QVERIFY(std::ranges::find(abilities.days, day(u"2024-05-01")) != abilities.days.end());
    QVERIFY(std::ranges::find(abilities.days, day(u"2022-09-12")) != abilities.days.end());
    QVERIFY(abilitiesOf(*findView(u"timeline"), session, {}).days.empty());
    auto* dialog = new PictureDialog(abilities, nullptr);
    dialog->show();
    QVERIFY(dialog->choice().days.empty());
    const auto boxes = dialog->findChildren<QCheckBox*>();
    const auto hasDays = std::ranges::find_if(boxes, [](const QCheckBox* box) { return box->text().contains(QStringLiteral("days")); });
    (*hasDays)->setChecked(true);
    QCOMPARE(dialog->choice().days, abilities.days);
    auto* days = dialog->findChild<QLineEdit*>("days");
    QVERIFY(days);
    days->setText(QStringLiteral("2022-09-12; nonsense, 2026-09-15 2026-13-01"));
    QCOMPARE(dialog->choice().days, (std::vector<Day>{day(u"2022-09-12"), day(u"2026-09-15")}));
    const PictureTask task = taskFor(session, dialog->choice(), QStringLiteral("x.svg"));
    QCOMPARE(task.request.days.size(), std::size_t{2});
    QCOMPARE(task.request.days[1]->members.size(), std::size_t{48});
    QVERIFY(task.draw());
    dialog->close();
}

void TestPictureDialog::theGraphKeepsItsArrangement()
{
    Session session(pytorchDataset());
    session.setView(QStringLiteral("members"));
    MembersState members;
    members.arrangement = GraphArrangement::Bodies;
    session.setMembers(members);
    const auto bodies = taskFor(session, {}, QStringLiteral("x.svg")).draw();
    session.setMembers({});
    const auto rings = taskFor(session, {}, QStringLiteral("x.svg")).draw();
    QVERIFY(bodies && rings);
    QVERIFY(bodies->front().bytes != rings->front().bytes);
}

QTEST_MAIN(TestPictureDialog)
#include "tst_picture_dialog.moc"
