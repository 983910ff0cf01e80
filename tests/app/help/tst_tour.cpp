// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/help/tour.h"

#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace steward;

class TestTour : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(800, 600);
        for (int i = 0; i < 3; ++i) {
            m_parts[i] = new QWidget(m_window.get());
            m_parts[i]->setGeometry(i * 350, i * 280, 100, 40);
        }
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void itGoesThroughAllSteps();
    void itStaysInTheWindow();
    void whatIsHiddenIsLeftOut();
    void itCanBeSkippedAtAnyStep_data();
    void itCanBeSkippedAtAnyStep();
    void nothingToShowEndsIt();

private:
    Tour* make()
    {
        return new Tour({{m_parts[0], "One", "First"}, {m_parts[1], "Two", "Second"}, {m_parts[2], "Three", "Third"}},
                        m_window.get());
    }
    static QString titleOf(Tour& tour) { return tour.findChild<QLabel*>()->text(); }

    std::unique_ptr<QWidget> m_window;
    QWidget* m_parts[3] = {};
};

void TestTour::itGoesThroughAllSteps()
{
    QPointer<Tour> tour = make();
    QSignalSpy ended(tour, &Tour::ended);
    tour->begin();
    QCOMPARE(titleOf(*tour), "One");
    QCOMPARE(tour->accessibleName(), "One");
    // The keyboard alone: the button that goes on has the focus.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(titleOf(*tour), "Two");
    tour->findChildren<QPushButton*>().at(0)->click();
    QCOMPARE(titleOf(*tour), "One");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(titleOf(*tour), "Three");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(ended.count(), 1);
    QTRY_VERIFY(!tour);
}

void TestTour::itStaysInTheWindow()
{
    Tour* tour = make();
    tour->begin();
    for (const QSize size : {QSize(800, 600), QSize(420, 300), QSize(1400, 900)}) {
        m_window->resize(size);
        QCoreApplication::processEvents();
        QVERIFY2(tour->x() >= 0 && tour->y() >= 0, "begins in the window");
        if (size.width() >= 800)
            QVERIFY(m_window->rect().contains(tour->geometry()));
    }
}

void TestTour::whatIsHiddenIsLeftOut()
{
    m_parts[1]->hide();
    Tour* tour = make();
    delete m_parts[0];
    tour->begin();
    QCOMPARE(titleOf(*tour), "Three");
}

void TestTour::itCanBeSkippedAtAnyStep_data()
{
    QTest::addColumn<int>("steps");
    QTest::newRow("at once") << 0;
    QTest::newRow("later") << 2;
}

void TestTour::itCanBeSkippedAtAnyStep()
{
    QFETCH(int, steps);
    QPointer<Tour> tour = make();
    QSignalSpy ended(tour, &Tour::ended);
    tour->begin();
    for (int i = 0; i < steps; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    // The window has a use of its own for the key.
    QShortcut shortcut(QKeySequence(Qt::Key_Escape), m_window.get());
    QSignalSpy other(&shortcut, &QShortcut::activated);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(other.count(), 0);
    QCOMPARE(ended.count(), 1);
    QTRY_VERIFY(!tour);
}

void TestTour::nothingToShowEndsIt()
{
    auto* tour = new Tour({}, m_window.get());
    QSignalSpy ended(tour, &Tour::ended);
    tour->begin();
    QCOMPARE(ended.count(), 1);
}

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
