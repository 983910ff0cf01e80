// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/render/theme.h"

#include "app/charts/chart_legend.h"
#include "tests/app/render/colour_vision.h"

#include <QFontInfo>
#include <QMetaEnum>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace steward;

namespace {

QString nameOf(Role role)
{
    return QString::fromLatin1(QMetaEnum::fromType<Role>().valueToKey(static_cast<int>(role)));
}

std::vector<Role> rolesFrom(Role first, Role last)
{
    std::vector<Role> roles;
    for (int i = static_cast<int>(first); i <= static_cast<int>(last); ++i)
        roles.push_back(static_cast<Role>(i));
    return roles;
}

std::vector<Role> markRoles()
{
    std::vector<Role> roles = rolesFrom(Role::AsOf, Role::Changed);
    for (const Role role : {Role::Axis, Role::Accent, Role::Selection, Role::Focus, Role::Hover})
        roles.push_back(role);
    return roles;
}

/// Roles whose full tone may carry text.
std::vector<Role> filledRoles()
{
    std::vector<Role> roles = rolesFrom(Role::EraFirst, Role::NodeProject);
    for (const Role role : rolesFrom(Role::SeriesFirst, Role::SeriesOther))
        roles.push_back(role);
    for (const Role role : rolesFrom(Role::Gained, Role::Changed))
        roles.push_back(role);
    return roles;
}

using Visions = std::vector<Vision>;

/// What one in twelve men has, and what one in ten thousand people have.
const Visions redGreenVisions{Vision::Normal, Vision::Deuteranopia, Vision::Protanopia};
const Visions blueYellowVision{Vision::Tritanopia};

/// The smallest difference over those kinds of vision.
double distance(const Theme& theme, Role a, Role b, const Visions& visions)
{
    double smallest = 1000.0;
    for (const Vision vision : visions)
        smallest = std::min(smallest, colourDifference(theme.color(a), theme.color(b), vision));
    return smallest;
}

QString report(const QString& what, double value)
{
    return what + QStringLiteral(": ") + QString::number(value, 'f', 2);
}

/// Roles first to last, each pair at least `any` apart and neighbours at least `adjacent`.
QStringList tooClose(const Theme& theme, Role first, Role last, double any, double adjacent,
                     const Visions& visions = redGreenVisions)
{
    QStringList problems;
    const std::vector<Role> roles = rolesFrom(first, last);
    for (std::size_t i = 0; i < roles.size(); ++i) {
        for (std::size_t j = i + 1; j < roles.size(); ++j) {
            const double apart = distance(theme, roles[i], roles[j], visions);
            if (apart < (j == i + 1 ? adjacent : any))
                problems << report(nameOf(roles[i]) + u'/' + nameOf(roles[j]), apart);
        }
    }
    return problems;
}

void checkNone(const QStringList& problems)
{
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QStringLiteral(", "))));
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void marksStandOutFromTheCanvas_data() { themes(); }
    void marksStandOutFromTheCanvas();
    void runningTextIsReadableOnEveryBackground_data() { themes(); }
    void runningTextIsReadableOnEveryBackground();
    void colouredTextIsReadableOnTheSurfaces_data() { themes(); }
    void colouredTextIsReadableOnTheSurfaces();
    void changesAreReadableOnTheirOwnTint_data() { themes(); }
    void changesAreReadableOnTheirOwnTint();
    void textOnFilledMarksIsReadable_data() { themes(); }
    void textOnFilledMarksIsReadable();
    void colourBlindReadersTellFamiliesApart_data() { themes(); }
    void colourBlindReadersTellFamiliesApart();
    void tritanopesTellNeighboursApart_data() { themes(); }
    void tritanopesTellNeighboursApart();
    void everyCategoryHasAShapeOfItsOwn();
    void everySeriesHasAShapeOfItsOwn();
    void highContrastTextHasSevenToOne();
    void themesAreFoundByName();
    void tonesApproachTheCanvas();
    void theTypeScaleHasFourSizes();
    void exportsUseOpenSansUnhinted();
    void aLargerApplicationFontEnlargesTheScale();
    void theDifferenceFormulaKnowsWhatDeuteranopesConfuse();

private:
    static void themes();
    static Theme theme();
};

void TestTheme::themes()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : Theme::names())
        QTest::newRow(qPrintable(name)) << name;
}

Theme TestTheme::theme()
{
    QFETCH(const QString, name);
    return *Theme::byName(name);
}

void TestTheme::marksStandOutFromTheCanvas()
{
    const Theme t = theme();
    QStringList problems;
    for (const Role role : markRoles()) {
        const double ratio = contrastRatio(t.color(role), t.color(Role::Canvas));
        if (ratio < 3.0)
            problems << report(nameOf(role), ratio);
    }
    checkNone(problems);
}

void TestTheme::runningTextIsReadableOnEveryBackground()
{
    const Theme t = theme();
    QStringList problems;
    const auto check = [&](Role text, Role role, Tone tone) {
        const double ratio = contrastRatio(t.color(text), t.color(role, tone));
        if (ratio < 4.5)
            problems << report(nameOf(text) + QStringLiteral(" on ") + nameOf(role), ratio);
    };
    for (const Role text : {Role::Text, Role::TextMuted, Role::Link}) {
        for (const Role surface : {Role::Canvas, Role::Surface, Role::SurfaceAlt})
            check(text, surface, Tone::Full);
        for (const Role tint : markRoles()) {
            check(text, tint, Tone::Soft);
            check(text, tint, Tone::Faint);
        }
    }
    checkNone(problems);
}

void TestTheme::colouredTextIsReadableOnTheSurfaces()
{
    const Theme t = theme();
    QStringList problems;
    for (const Role text : {Role::Accent, Role::Warning, Role::AsOf, Role::Compare, Role::Gained,
                            Role::Lost, Role::Changed}) {
        for (const Role surface : {Role::Canvas, Role::Surface, Role::SurfaceAlt}) {
            const double ratio = contrastRatio(t.color(text), t.color(surface));
            if (ratio < 4.5)
                problems << report(nameOf(text) + QStringLiteral(" on ") + nameOf(surface), ratio);
        }
    }
    checkNone(problems);
}

void TestTheme::changesAreReadableOnTheirOwnTint()
{
    const Theme t = theme();
    for (const Role role : {Role::Gained, Role::Lost, Role::Changed, Role::Warning})
        QVERIFY2(contrastRatio(t.color(role), t.color(role, Tone::Soft)) >= 4.5,
                 qPrintable(nameOf(role)));
}

void TestTheme::textOnFilledMarksIsReadable()
{
    const Theme t = theme();
    QStringList problems;
    for (const Role role : filledRoles()) {
        const double byRole = contrastRatio(t.color(Role::TextOnMark), t.color(role));
        const double chosen = contrastRatio(t.textOn(role), t.color(role));
        if (byRole < 4.5 || chosen < 4.5)
            problems << report(nameOf(role), std::min(byRole, chosen));
    }
    checkNone(problems);
}

void TestTheme::colourBlindReadersTellFamiliesApart()
{
    const Theme t = theme();
    // Tiers and series lie next to each other with nothing but colour between them; categories
    // have shapes, changes have signs, and nodes have labels as well.
    QStringList problems = tooClose(t, Role::TierHighest, Role::TierOther, 20.0, 20.0);
    problems += tooClose(t, Role::SeriesFirst, Role::SeriesOther, 13.0, 20.0);
    problems += tooClose(t, Role::CategoryStewardship, Role::CategoryContext, 15.0, 15.0);
    problems += tooClose(t, Role::NodeBody, Role::NodeProject, 15.0, 15.0);
    problems += tooClose(t, Role::Gained, Role::Changed, 12.0, 12.0);
    problems += tooClose(t, Role::EraFirst, Role::EraThird, 15.0, 15.0);
    checkNone(problems);
}

void TestTheme::tritanopesTellNeighboursApart()
{
    const Theme t = theme();
    // What touches is as far apart as for others, but for tiers. Single categories and series that
    // are nearer than that are told by their shapes, which the next two tests are about.
    QStringList problems = tooClose(t, Role::TierHighest, Role::TierOther, 13.0, 13.0,
                                    blueYellowVision);
    problems += tooClose(t, Role::SeriesFirst, Role::SeriesOther, 6.0, 20.0, blueYellowVision);
    problems += tooClose(t, Role::CategoryStewardship, Role::CategoryContext, 5.0, 5.0,
                         blueYellowVision);
    problems += tooClose(t, Role::NodeBody, Role::NodeProject, 12.0, 12.0, blueYellowVision);
    problems += tooClose(t, Role::Gained, Role::Changed, 12.0, 12.0, blueYellowVision);
    problems += tooClose(t, Role::EraFirst, Role::EraThird, 15.0, 15.0, blueYellowVision);
    checkNone(problems);
}

void TestTheme::everySeriesHasAShapeOfItsOwn()
{
    QSet<int> shapes;
    for (std::size_t i = 0; i < 6; ++i)
        shapes.insert(static_cast<int>(markerOfSeries(i)));
    QCOMPARE(shapes.size(), 6);
    // The seventh has the first one's, and a colour that nobody takes for the first one's.
    for (const Theme& t : {Theme::light(), Theme::dark(), Theme::highContrast()})
        for (const Visions& visions : {redGreenVisions, blueYellowVision})
            QVERIFY(distance(t, Role::SeriesFirst, Role::SeriesSeventh, visions) >= 13.0);
}

void TestTheme::everyCategoryHasAShapeOfItsOwn()
{
    QSet<int> shapes;
    for (const Role role : rolesFrom(Role::CategoryStewardship, Role::CategoryContext))
        shapes.insert(static_cast<int>(markerOf(role)));
    QCOMPARE(shapes.size(), 9);
}

void TestTheme::highContrastTextHasSevenToOne()
{
    const Theme t = Theme::highContrast();
    for (const Role text : {Role::Text, Role::TextMuted, Role::Link, Role::Accent, Role::Warning})
        QVERIFY2(contrastRatio(t.color(text), t.color(Role::SurfaceAlt)) >= 7.0,
                 qPrintable(nameOf(text)));
}

void TestTheme::themesAreFoundByName()
{
    for (const QString& name : Theme::names())
        QCOMPARE(Theme::byName(name)->name, name);
    QVERIFY(!Theme::byName(u"solarized"));
    QVERIFY(!Theme::light().isDark());
    QVERIFY(Theme::dark().isDark());
}

void TestTheme::tonesApproachTheCanvas()
{
    const Theme t = Theme::light();
    const QColor canvas = t.color(Role::Canvas);
    double before = 100.0;
    for (const Tone tone : {Tone::Full, Tone::Medium, Tone::Soft, Tone::Faint}) {
        const double ratio = contrastRatio(t.color(Role::TierHighest, tone), canvas);
        QVERIFY(ratio < before);
        before = ratio;
    }
    QVERIFY(before > 1.0);
}

void TestTheme::theTypeScaleHasFourSizes()
{
    const Theme t = Theme::light();
    QCOMPARE(t.font({.size = TextSize::Caption}).pixelSize(), 11);
    QCOMPARE(t.font({.size = TextSize::Body}).pixelSize(), 13);
    QCOMPARE(t.font({.size = TextSize::Heading}).pixelSize(), 16);
    QCOMPARE(t.font({.size = TextSize::Title}).pixelSize(), 24);
    QVERIFY(t.font({.weight = TextWeight::Bold}).bold());
    QVERIFY(t.font({.italic = true}).italic());
}

void TestTheme::exportsUseOpenSansUnhinted()
{
    const QFont font = Theme::light().font({});
    QCOMPARE(font.families().value(0), QStringLiteral("Open Sans"));
    QCOMPARE(font.hintingPreference(), QFont::PreferNoHinting);
}

void TestTheme::aLargerApplicationFontEnlargesTheScale()
{
    QFont ordinary(QStringLiteral("DejaVu Sans"));
    ordinary.setPixelSize(13);
    QCOMPARE(Theme::dark().onScreen(ordinary).font({}).pixelSize(), 13);
    QCOMPARE(Theme::dark().onScreen(ordinary).font({}).families().value(0),
             QFontInfo(ordinary).family());
    QFont large = ordinary;
    large.setPixelSize(26);
    QCOMPARE(Theme::dark().onScreen(large).font({.size = TextSize::Title}).pixelSize(), 48);
    QCOMPARE(Theme::dark().onScreen(large).full, Theme::dark().full);
}

void TestTheme::theDifferenceFormulaKnowsWhatDeuteranopesConfuse()
{
    const QColor red(0xcc, 0x33, 0x33);
    const QColor green(0x66, 0x70, 0x00);
    QVERIFY(colourDifference(red, green, Vision::Normal) > 50.0);
    QVERIFY(colourDifference(red, green, Vision::Deuteranopia) < 25.0);
    QCOMPARE(colourDifference(red, red, Vision::Protanopia), 0.0);
    const QColor blue(0x00, 0x70, 0xb0);
    const QColor teal(0x00, 0x80, 0x60);
    QVERIFY(colourDifference(blue, teal, Vision::Tritanopia)
            < colourDifference(blue, teal, Vision::Normal) / 2.0);
    QVERIFY(std::abs(colourDifference(Qt::black, Qt::white, Vision::Normal) - 100.0) < 0.1);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
