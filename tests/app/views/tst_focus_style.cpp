// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/focus_style.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QSpinBox>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace steward;

namespace {

double luminance(QColor color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
           + 0.0722 * linear(color.blueF());
}

double contrast(QColor a, QColor b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QPalette paletteWith(QColor ground, QColor field, QColor text)
{
    QPalette palette(ground);
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::Base, field);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Text, text);
    return palette;
}

/// The best contrast to `against` that is met on the way into the widget, in the middle of its left
/// edge.
double edgeContrast(QWidget& widget, QColor against)
{
    const QImage image = widget.grab().toImage();
    double best = 1.0;
    for (int x = 0; x < 4; ++x)
        best = std::max(best, contrast(image.pixelColor(x, image.height() / 2), against));
    return best;
}

} // namespace

class TestFocusStyle : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new FocusStyle); }

    void fieldsHaveAnOutlineOnEveryGround_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << paletteWith(QColor(0xef, 0xf0, 0xf1), Qt::white, Qt::black);
        QTest::newRow("dark") << paletteWith(QColor(0x2a, 0x2d, 0x31), QColor(0x1b, 0x1d, 0x20),
                                             QColor(0xe6, 0xe6, 0xe6));
        QTest::newRow("black") << paletteWith(QColor(0x14, 0x14, 0x14), Qt::black, Qt::white);
    }
    void fieldsHaveAnOutlineOnEveryGround()
    {
        QFETCH(QPalette, palette);
        QLineEdit line;
        QSpinBox number;
        QListWidget list;
        for (QWidget* field : {static_cast<QWidget*>(&line), static_cast<QWidget*>(&number),
                               static_cast<QWidget*>(&list)}) {
            field->setPalette(palette);
            field->resize(120, 28);
            const double inside = edgeContrast(*field, palette.color(QPalette::Base));
            const double outside = edgeContrast(*field, palette.color(QPalette::Window));
            QVERIFY2(inside >= 3.0 && outside >= 3.0,
                     qPrintable(QStringLiteral("%1 %2 %3")
                                    .arg(QString::fromLatin1(field->metaObject()->className()))
                                    .arg(inside)
                                    .arg(outside)));
        }
    }

    void rowsOfListsLeaveRoomForTheFocus()
    {
        QListWidget list;
        list.addItem(QStringLiteral("A row"));
        QVERIFY(list.sizeHintForRow(0) >= list.fontMetrics().height() + 4);
    }

    void aToolBarWithoutRoomSaysSoInTheColourOfTexts()
    {
        QApplication::setPalette(paletteWith(Qt::black, Qt::black, Qt::white));
        for (const auto which : {QStyle::SP_ToolBarHorizontalExtensionButton, QStyle::SP_ToolBarVerticalExtensionButton}) {
            const QImage sign = QApplication::style()->standardIcon(which).pixmap(16, 16).toImage();
            double best = 1.0;
            for (int i = 0; i < sign.width() * sign.height(); ++i)
                if (const QColor dot = sign.pixelColor(i % sign.width(), i / sign.width());
                    dot.alpha() > 128)
                    best = std::max(best, contrast(dot, Qt::black));
            QVERIFY(best >= 3.0);
        }
    }
};

QTEST_MAIN(TestFocusStyle)
#include "tst_focus_style.moc"
