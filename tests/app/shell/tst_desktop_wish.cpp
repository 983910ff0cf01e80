// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/appearance.h"
#include "app/shell/desktop_wish.h"
#include "app/shell/main_window.h"
#include "app/shell/windows.h"

#include "tests/support/pytorch_dataset.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace steward;
using namespace Qt::StringLiterals;
using Scheme = DesktopWish::Scheme;

class TestDesktopWish : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void settingsAreWishes_data();
    void settingsAreWishes();
    void aThemeIsTakenOnlyWhereTheStyleDoesNotDo_data();
    void aThemeIsTakenOnlyWhereTheStyleDoesNotDo();
    void allWindowsWearTheWish();
    void aThemeThatIsChosenStays();
    void theWishHoldsOnceTheSystemIsChosen();

private:
    QString themes() const { return m_first->theme().name + u' ' + m_second->theme().name; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Windows> m_windows;
    MainWindow* m_first = nullptr;
    MainWindow* m_second = nullptr;
};

void TestDesktopWish::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_windows = std::make_unique<Windows>(*m_settings, QApplication::font());
    const Theme theme = applyAppearance(m_settings->appearance());
    m_first = &m_windows->make(pytorchDataset(), theme);
    m_second = &m_windows->make(pytorchDataset(), theme);
    m_first->show();
    m_second->show();
}

void TestDesktopWish::cleanup()
{
    m_windows->wear({});
    m_windows.reset();
}

void TestDesktopWish::settingsAreWishes_data()
{
    QTest::addColumn<QVariantMap>("settings");
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<bool>("wantsContrast");
    QTest::newRow("none") << QVariantMap() << Scheme::None << false;
    QTest::newRow("dark") << QVariantMap{{u"color-scheme"_s, 1U}} << Scheme::Dark << false;
    QTest::newRow("light") << QVariantMap{{u"color-scheme"_s, 2U}} << Scheme::Light << false;
    QTest::newRow("contrast") << QVariantMap{{u"contrast"_s, 1U}, {u"color-scheme"_s, 0U}}
                              << Scheme::None << true;
    QTest::newRow("unknown") << QVariantMap{{u"contrast"_s, 2U}, {u"color-scheme"_s, 3U}}
                             << Scheme::None << false;
    QTest::newRow("of other types")
        << QVariantMap{{u"contrast"_s, u"yes"_s}, {u"color-scheme"_s, QVariantMap()}}
        << Scheme::None << false;
}

void TestDesktopWish::settingsAreWishes()
{
    QFETCH(const QVariantMap, settings);
    QFETCH(const Scheme, scheme);
    QFETCH(const bool, wantsContrast);
    QCOMPARE(wishFrom(settings).scheme, scheme);
    QCOMPARE(wishFrom(settings).wantsContrast, wantsContrast);
}

void TestDesktopWish::aThemeIsTakenOnlyWhereTheStyleDoesNotDo_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<bool>("wantsContrast");
    QTest::addColumn<QString>("onLight");
    QTest::addColumn<QString>("onDark");
    QTest::newRow("none") << Scheme::None << false << QString() << QString();
    QTest::newRow("dark") << Scheme::Dark << false << u"dark"_s << QString();
    QTest::newRow("light") << Scheme::Light << false << QString() << u"light"_s;
    QTest::newRow("contrast") << Scheme::Dark << true << u"high-contrast"_s << u"high-contrast"_s;
}

void TestDesktopWish::aThemeIsTakenOnlyWhereTheStyleDoesNotDo()
{
    QFETCH(const Scheme, scheme);
    QFETCH(const bool, wantsContrast);
    QFETCH(const QString, onLight);
    QFETCH(const QString, onDark);
    QCOMPARE(themeWished({scheme, wantsContrast}, false), onLight);
    QCOMPARE(themeWished({scheme, wantsContrast}, true), onDark);
}

void TestDesktopWish::allWindowsWearTheWish()
{
    const QString usual = themes();
    const QPalette palette = QApplication::palette();
    m_windows->wear({Scheme::None, true});
    QCOMPARE(themes(), u"high-contrast high-contrast"_s);
    QTRY_COMPARE(m_second->palette().color(QPalette::WindowText),
                 m_second->theme().color(Role::Text));
    QCOMPARE(themes(), u"high-contrast high-contrast"_s); // the palette that came brought no other
    m_windows->wear({Scheme::Dark, false});
    QCOMPARE(themes(), u"dark dark"_s);
    // What is made anew, for larger texts, keeps it.
    m_first->setTextSize(125);
    QTRY_VERIFY(m_first->theme().textScale > 1.1);
    QCOMPARE(themes(), u"dark dark"_s);
    m_first->setTextSize(100);
    QTRY_COMPARE(m_first->theme().textScale, 1.0);
    m_windows->wear({});
    QCOMPARE(themes(), usual);
    QCOMPARE(QApplication::palette(), palette);
}

void TestDesktopWish::aThemeThatIsChosenStays()
{
    m_first->setAppearance(u"light"_s);
    m_windows->wear({Scheme::Dark, true});
    QCOMPARE(themes(), u"light light"_s);
}

void TestDesktopWish::theWishHoldsOnceTheSystemIsChosen()
{
    m_first->setAppearance(u"light"_s);
    m_windows->wear({Scheme::Dark, false});
    m_second->setAppearance(u"system"_s);
    QCOMPARE(themes(), u"dark dark"_s);
}

QTEST_MAIN(TestDesktopWish)
#include "tst_desktop_wish.moc"
