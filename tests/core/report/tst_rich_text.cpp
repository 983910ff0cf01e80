// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/rich_text.h"
#include "core/report/type_grid.h"

#include "tests/support/fixed_text_measure.h"

#include <QTest>

using namespace steward;

namespace {

std::vector<TextItem> piecesOf(const RichText& line, Scene& scene)
{
    addLine(scene, line, QRectF(10.0, 0.0, 400.0, 20.0), {.style = type::body}, FixedTextMeasure());
    std::vector<TextItem> pieces;
    for (const SceneItem& item : scene.items)
        pieces.push_back(std::get<TextItem>(item));
    return pieces;
}

} // namespace

class TestRichText : public QObject
{
    Q_OBJECT

private slots:
    void piecesFollowEachOtherFromTheLeft()
    {
        Scene scene;
        const auto pieces = piecesOf({QStringLiteral("so [1]"), {{4, 1, {}, QStringLiteral("a")}}},
                                     scene);
        QCOMPARE(pieces.size(), std::size_t{3});
        QCOMPARE(pieces[0].box.left(), 10.0);
        QCOMPARE(pieces[1].box.left(), pieces[0].box.right());
        QCOMPARE(pieces[2].box.left(), pieces[1].box.right());
        QCOMPARE(pieces[2].text, QStringLiteral("]"));
        QCOMPARE(scene.links.front().rect, pieces[1].box);
    }

    /// Brackets would else stand apart from the number they hold.
    void fromTheRightInALineThatIsReadSo()
    {
        Scene scene;
        const QString text = QStringLiteral("\u0646\u0635 [1]");
        const auto pieces = piecesOf({text, {{4, 1, {}, QStringLiteral("a")}}}, scene);
        QCOMPARE(pieces.size(), std::size_t{3});
        QCOMPARE(pieces[2].box.left(), 10.0);
        QCOMPARE(pieces[1].box.left(), pieces[2].box.right());
        QCOMPARE(pieces[0].box.left(), pieces[1].box.right());
        QCOMPARE(scene.links.front().rect, pieces[1].box);
        for (const TextItem& piece : pieces)
            QVERIFY(piece.text.isRightToLeft());
    }
};

QTEST_GUILESS_MAIN(TestRichText)
#include "tst_rich_text.moc"
