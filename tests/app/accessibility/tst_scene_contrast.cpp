// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// WCAG 2.2, 1.4.3 and 1.4.11, measured: on the pixels of every view, and on the palette that the
// widgets are dressed in.

#include "tests/app/accessibility/drawn_text_places.h"
#include "tests/app/accessibility/shown_window.h"

#include <QApplication>
#include <QHash>
#include <QMetaEnum>
#include <QPalette>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

constexpr double scale = 3.0;
constexpr double leastOfText = 4.5;
constexpr double leastOfGraphics = 3.0;
/// Of the pixels beneath a text: less is the smoothing of its letters, or a line that crosses it.
constexpr double noticedShare = 0.08;

/// Colours that are alike in sixteen steps of each channel, with one of them and how often.
struct Shade
{
    QColor color;
    int count = 0;
};

QHash<int, Shade> shadesOf(const QImage& image, const QRect& place)
{
    QHash<int, Shade> shades;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            Shade& shade =
                shades[qRed(pixel) / 16 * 256 + qGreen(pixel) / 16 * 16 + qBlue(pixel) / 16];
            shade.color = QColor(pixel);
            ++shade.count;
        }
    }
    return shades;
}

QRect pixelsOf(const QRectF& rect, const QImage& image)
{
    return QRectF(rect.topLeft() * scale, rect.size() * scale).toAlignedRect() & image.rect();
}

/// The least contrast of a text to what lies beneath it; 21 where none of it is seen.
double contrastBeneath(const QColor& text, const QImage& image, const QRect& place)
{
    const QHash<int, Shade> shades = shadesOf(image, place);
    const double all = static_cast<double>(place.width()) * place.height();
    double least = 21.0;
    int beneath = 0;
    for (const Shade& shade : shades) {
        // The letters themselves, and their edges, which are nearer to them than to what is
        // beneath.
        const double contrast = contrastRatio(text, shade.color);
        if (shade.count < noticedShare * all || contrast < 1.3)
            continue;
        ++beneath;
        least = std::min(least, contrast);
    }
    // Nothing but the colour of the text itself: it cannot be read.
    return beneath > 0 || all == 0.0 ? least : 1.0;
}

QString nameOf(Role role)
{
    return QString::fromLatin1(QMetaEnum::fromType<Role>().valueToKey(static_cast<int>(role)));
}

void checkNone(const QStringList& problems)
{
    QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
}

} // namespace

class TestSceneContrast : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_shown = std::make_unique<ShownWindow>(); }
    void cleanupTestCase() { m_shown.reset(); }
    void textIsReadableOnWhatLiesBeneath_data() { viewsInThemes(); }
    void textIsReadableOnWhatLiesBeneath();
    void marksStandOutFromTheirSurroundings_data() { viewsInThemes(); }
    void marksStandOutFromTheirSurroundings();
    void thePaletteOfWidgetsIsReadable_data();
    void thePaletteOfWidgetsIsReadable();

private:
    static void viewsInThemes();
    std::vector<DrawnPicture> pictures();
    static Theme theme();

    std::unique_ptr<ShownWindow> m_shown;
};

void TestSceneContrast::viewsInThemes()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("view");
    for (const QString& theme : Theme::names())
        for (const char* view : {"overview", "timeline", "members", "growth", "transfer"})
            QTest::newRow(qPrintable(theme + u' ' + QLatin1StringView(view)))
                << theme << QString::fromLatin1(view);
}

Theme TestSceneContrast::theme()
{
    QFETCH(const QString, theme);
    return Theme::byName(theme)->onScreen(QApplication::font());
}

std::vector<DrawnPicture> TestSceneContrast::pictures()
{
    QFETCH(const QString, theme);
    QFETCH(const QString, view);
    m_shown->window().setAppearance(theme);
    return picturesIn(m_shown->show(view), m_shown->session(), TestSceneContrast::theme(), scale);
}

void TestSceneContrast::textIsReadableOnWhatLiesBeneath()
{
    const Theme dressed = theme();
    QStringList problems;
    double least = 21.0;
    int measured = 0;
    for (const DrawnPicture& picture : pictures()) {
        for (const Scene& scene : picture.scenes) {
            for (const SceneItem& item : scene.items) {
                const auto* text = std::get_if<TextItem>(&item);
                if (!text || text->text.trimmed().isEmpty())
                    continue;
                const QRect place = pixelsOf(inkRect(*text, dressed), picture.image);
                if (place.isEmpty())
                    continue;
                const double contrast = contrastBeneath(dressed.color(text->role), picture.image,
                                                        place);
                ++measured;
                least = std::min(least, contrast);
                if (contrast < leastOfText)
                    problems << u"%1: %2 “%3” in %4"_s.arg(picture.name,
                                                           QString::number(contrast, 'f', 2),
                                                           text->text, nameOf(text->role));
            }
        }
    }
    qInfo("%d texts, least contrast %.2f", measured, least);
    QVERIFY(measured > 20);
    checkNone(problems);
}

void TestSceneContrast::marksStandOutFromTheirSurroundings()
{
    const Theme dressed = theme();
    const QColor canvas = dressed.color(Role::Canvas);
    QStringList problems;
    double least = 21.0;
    for (const DrawnPicture& picture : pictures()) {
        for (const Scene& scene : picture.scenes) {
            for (const HitTarget& hit : scene.hits) {
                const QRect place = pixelsOf(hit.rect.adjusted(-1, -1, 1, 1), picture.image);
                double most = place.isEmpty() ? 21.0 : 1.0;
                for (const Shade& shade : shadesOf(picture.image, place))
                    if (shade.count >= 2 * scale) // as long as a line of two pixels
                        most = std::max(most, contrastRatio(shade.color, canvas));
                least = std::min(least, most);
                if (most < leastOfGraphics)
                    problems << u"%1: %2 at %3, %4"_s
                                    .arg(picture.name, QString::number(most, 'f', 2))
                                    .arg(hit.rect.x())
                                    .arg(hit.rect.y());
            }
        }
    }
    qInfo("least contrast of a mark %.2f", least);
    checkNone(problems);
}

void TestSceneContrast::thePaletteOfWidgetsIsReadable_data()
{
    QTest::addColumn<QString>("theme");
    for (const QString& theme : Theme::names())
        QTest::newRow(qPrintable(theme)) << theme;
}

void TestSceneContrast::thePaletteOfWidgetsIsReadable()
{
    QFETCH(const QString, theme);
    m_shown->window().setAppearance(theme);
    const QPalette palette = QApplication::palette();
    using P = QPalette;
    const std::vector<std::pair<P::ColorRole, P::ColorRole>> pairs{
        {P::WindowText, P::Window},
        {P::Text, P::Base},
        {P::Text, P::AlternateBase},
        {P::ButtonText, P::Button},
        {P::ToolTipText, P::ToolTipBase},
        {P::PlaceholderText, P::Base},
        {P::HighlightedText, P::Highlight},
        {P::Link, P::Base},
        {P::Link, P::Window}};
    QStringList problems;
    double least = 21.0;
    for (const auto& [text, ground] : pairs) {
        for (const auto group : {P::Active, P::Inactive}) {
            const double contrast = contrastRatio(palette.color(group, text),
                                                  palette.color(group, ground));
            least = std::min(least, contrast);
            if (contrast < leastOfText)
                problems << u"%1 on %2: %3"_s.arg(static_cast<int>(text))
                                .arg(static_cast<int>(ground))
                                .arg(contrast, 0, 'f', 2);
        }
    }
    qInfo("least contrast %.2f", least);
    checkNone(problems);
}

QTEST_MAIN(TestSceneContrast)
#include "tst_scene_contrast.moc"
