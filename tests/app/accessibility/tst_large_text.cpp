// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// WCAG 2.2, 1.4.4: with text twice as large nothing is lost.

#include "tests/app/accessibility/drawn_text_places.h"
#include "tests/app/accessibility/shown_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

void checkNone(const QStringList& problems)
{
    QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
}

/// Whether a label has room for all of its text, or says it in a tool tip.
bool hasRoom(const QLabel& label)
{
    if (!label.toolTip().isEmpty() || label.text().isEmpty())
        return true;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) <= label.height();
    const QSize wanted = label.sizeHint();
    return wanted.width() <= label.width() && wanted.height() <= label.height();
}

bool hasRoom(const QAbstractButton& button)
{
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    const bool isSign = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly
                        && !tool->icon().isNull();
    if (button.text().isEmpty() || isSign)
        return true;
    const QSize wanted = button.sizeHint();
    // The style's minimum may be wider than the text.
    const int text = button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width();
    return text <= button.width() && wanted.height() <= button.height() + 1;
}

/// Whether all of it is in the window, or can be scrolled there.
bool isWhole(const QWidget& widget)
{
    for (const QWidget* at = widget.parentWidget(); at; at = at->parentWidget())
        if (at->objectName() == u"qt_scrollarea_viewport")
            return true;
    return widget.visibleRegion().boundingRect() == widget.rect();
}

QString sizes(const QWidget& widget)
{
    return u" wants %1×%2, has %3×%4"_s.arg(widget.sizeHint().width())
        .arg(widget.sizeHint().height())
        .arg(widget.width())
        .arg(widget.height());
}

struct Placed
{
    QRectF ink;
    QString text;
};

} // namespace

class TestLargeText : public QObject
{
    Q_OBJECT

private slots:
    void labelsAndButtonsHaveRoom_data() { viewsInSizes(); }
    void labelsAndButtonsHaveRoom();
    void textsOfPicturesStayInsideAndApart_data() { viewsInSizes(); }
    void textsOfPicturesStayInsideAndApart();
    void theWindowStillFitsTheScreen();

private:
    static void viewsInSizes();
    View& shown();
    std::unique_ptr<ShownWindow> m_shown;
    QSize m_size;
};

void TestLargeText::viewsInSizes()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("view");
    for (const QSize size : {QSize(1280, 800), QSize(1024, 700)})
        for (const QString& view : ShownWindow::views())
            QTest::newRow(qPrintable(u"%1×%2 %3"_s.arg(size.width()).arg(size.height()).arg(view)))
                << size << view;
}

View& TestLargeText::shown()
{
    QFETCH(const QSize, size);
    QFETCH(const QString, view);
    if (!m_shown || m_size != size) {
        m_shown.reset();
        m_shown = std::make_unique<ShownWindow>(u"light"_s, size, 2.0);
        m_size = size;
    }
    return m_shown->show(view);
}

void TestLargeText::labelsAndButtonsHaveRoom()
{
    shown();
    QStringList problems;
    for (const auto* label : m_shown->window().findChildren<QLabel*>()) {
        if (label->isVisible() && !hasRoom(*label))
            problems << u"label “%1”"_s.arg(label->text().left(40)) + sizes(*label) + u' '
                            + nameForReport(*label);
        else if (label->isVisible() && label->toolTip().isEmpty() && !isWhole(*label))
            problems << u"cut off: label “%1” "_s.arg(label->text().left(40))
                            + nameForReport(*label);
    }
    for (const auto* button : m_shown->window().findChildren<QAbstractButton*>()) {
        if (button->isVisible() && !hasRoom(*button))
            problems << u"button “%1”"_s.arg(button->text()) + sizes(*button) + u' '
                            + nameForReport(*button);
        else if (button->isVisible() && !isWhole(*button))
            problems << u"cut off: button “%1” "_s.arg(button->text()) + nameForReport(*button);
    }
    checkNone(problems);
}

void TestLargeText::textsOfPicturesStayInsideAndApart()
{
    View& view = shown();
    const Theme theme = m_shown->window().theme();
    QVERIFY(theme.textScale > 1.5);
    QStringList problems;
    for (const DrawnPicture& picture : picturesIn(view, m_shown->session(), theme, 1.0)) {
        std::vector<Placed> placed;
        // What a lane's mark says may lie below the edge, where one can scroll to it.
        const auto* bar = view.findChild<QScrollBar*>(u"lanes-scroll"_s);
        const double below = bar && bar->isVisible() ? 200.0 : 1.0;
        const QRectF whole = QRectF(QPointF(), picture.size).adjusted(-1, -below, 1, below);
        for (const Scene& scene : picture.scenes) {
            for (const SceneItem& item : scene.items) {
                const auto* text = std::get_if<TextItem>(&item);
                if (!text || text->text.trimmed().isEmpty())
                    continue;
                const QRectF ink = inkRect(*text, theme);
                if (!whole.contains(ink))
                    problems << u"%1: outside: “%2”"_s.arg(picture.name, text->text);
                for (const Placed& other : placed) {
                    const QRectF both = other.ink & ink;
                    if (both.width() > 1.0 && both.height() > 1.0)
                        problems << u"%1: “%2” over “%3”"_s.arg(picture.name, text->text,
                                                                other.text);
                }
                placed.push_back({ink, text->text});
            }
        }
    }
    checkNone(problems);
}

void TestLargeText::theWindowStillFitsTheScreen()
{
    for (const QSize size : {QSize(1280, 800), QSize(1024, 700)}) {
        m_shown.reset();
        m_shown = std::make_unique<ShownWindow>(u"light"_s, size, 2.0);
        for (const QString& view : ShownWindow::views()) {
            m_shown->show(view);
            QVERIFY2(m_shown->window().size() == size,
                     qPrintable(u"%1 makes the window %2×%3"_s.arg(view)
                                    .arg(m_shown->window().width())
                                    .arg(m_shown->window().height())));
        }
    }
    m_shown.reset();
}

QTEST_MAIN(TestLargeText)
#include "tst_large_text.moc"
