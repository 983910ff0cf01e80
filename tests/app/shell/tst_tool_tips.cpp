// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// WCAG 2.2, 1.4.13: what appears on hover can be dismissed and hovered.

#include "app/shell/tool_tip_guard.h"

#include <QAction>
#include <QApplication>
#include <QCursor>
#include <QEnterEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

/// Longer than Qt leaves a tip that is to go.
constexpr int untilGoneMs = 700;

QWidget* tip()
{
    for (QWidget* window : QApplication::topLevelWidgets())
        if (window->inherits("QTipLabel") && window->isVisible())
            return window;
    return nullptr;
}

} // namespace

class TestToolTips : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void escapeTakesATipAwayAndDoesNothingElse();
    void escapeWithoutATipDoesWhatItDoes();
    void otherKeysGoOn();
    void aTipStaysWhileThePointerIsOnIt();
    void aTipThatIsNotHoveredGoes();

private:
    void showTip()
    {
        QToolTip::showText(m_window->mapToGlobal(QPoint(20, 20)), u"A tip"_s, m_window.get());
    }

    std::unique_ptr<QWidget> m_window;
    QAction* m_action = nullptr; ///< on Escape, as the one that clears the selection
    QLineEdit* m_field = nullptr;
    std::unique_ptr<ToolTipGuard> m_guard;
};

void TestToolTips::init()
{
    m_guard = std::make_unique<ToolTipGuard>();
    m_window = std::make_unique<QWidget>();
    m_window->setGeometry(100, 100, 300, 200);
    m_field = new QLineEdit(m_window.get());
    (new QVBoxLayout(m_window.get()))->addWidget(m_field);
    m_action = new QAction(m_window.get());
    m_action->setShortcut(Qt::Key_Escape);
    m_window->addAction(m_action);
    QCursor::setPos(0, 0);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->setFocus();
    showTip();
    QVERIFY(tip());
}

void TestToolTips::cleanup()
{
    m_window.reset();
    m_guard.reset();
    for (QWidget* window : QApplication::topLevelWidgets())
        if (window->inherits("QTipLabel"))
            window->hide();
}

void TestToolTips::escapeTakesATipAwayAndDoesNothingElse()
{
    const QSignalSpy triggered(m_action, &QAction::triggered);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Escape);
    QVERIFY(!tip());
    QCOMPARE(triggered.size(), 0);
}

void TestToolTips::escapeWithoutATipDoesWhatItDoes()
{
    const QSignalSpy triggered(m_action, &QAction::triggered);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Escape);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Escape);
    QCOMPARE(triggered.size(), 1);
}

void TestToolTips::otherKeysGoOn()
{
    QTest::keyClick(m_window->windowHandle(), Qt::Key_A);
    QCOMPARE(m_field->text(), u"a"_s);
    QVERIFY(tip());
}

void TestToolTips::aTipStaysWhileThePointerIsOnIt()
{
    QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), tip()->mapToGlobal(QPointF(5, 5)));
    QApplication::sendEvent(tip(), &enter);
    QVERIFY(tip()->underMouse());
    QToolTip::hideText();
    QTest::qWait(untilGoneMs);
    QVERIFY(tip());
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(tip(), &leave);
    QTRY_VERIFY(!tip());
}

void TestToolTips::aTipThatIsNotHoveredGoes()
{
    QToolTip::hideText();
    QTRY_VERIFY(!tip());
}

QTEST_MAIN(TestToolTips)
#include "tst_tool_tips.moc"
