// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A desktop of ours on a bus of ours.

#include "app/shell/appearance.h"
#include "app/shell/desktop_portal.h"
#include "app/shell/follow_desktop.h"
#include "app/shell/main_window.h"
#include "app/shell/windows.h"

#include "tests/support/pytorch_dataset.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace steward;
using namespace Qt::StringLiterals;
using Scheme = DesktopWish::Scheme;

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
constexpr int patienceMs = 300;
/// Nothing is started on it: a machine may have a portal of its own.
constexpr auto busConfig = "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
                           "<policy context='default'><allow send_destination='*'/><allow "
                           "receive_sender='*'/><allow own='*'/></policy>"
                           "</busconfig>";

using SettingsBySpace = QMap<QString, QVariantMap>;

} // namespace

class FakePortal
    : public QObject
    , protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QVariantMap settings;
    bool answers = true;
    int asked = 0;

public slots:
    QMap<QString, QVariantMap> ReadAll(const QStringList& spaces)
    {
        ++asked;
        setDelayedReply(!answers);
        return spaces == QStringList{appearance} ? SettingsBySpace{{appearance, settings}}
                                                 : SettingsBySpace();
    }
};

class TestDesktopPortal : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void theWishIsReadAtTheBegin();
    void aChangeIsHeard();
    void otherChangesAreNotAskedFor();
    void withoutAPortalThereIsNoWish();
    void nothingWaitsForAPortalThatDoesNotAnswer();
    void theWindowIsPaintedFirst();

private:
    void change(const QString& key, uint value, const QString& space = appearance);

    QTemporaryDir m_folder;
    QProcess m_daemon;
    std::unique_ptr<FakePortal> m_fake;
    std::unique_ptr<DesktopPortal> m_portal;
};

void TestDesktopPortal::initTestCase()
{
    const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (daemon.isEmpty())
        QSKIP("There is no dbus-daemon.");
    QFile config(m_folder.filePath(u"bus.conf"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write(busConfig);
    config.close();
    m_daemon.start(daemon,
                   {u"--config-file"_s, config.fileName(), u"--nofork"_s, u"--print-address"_s});
    if (!m_daemon.waitForReadyRead(5000))
        QSKIP("The bus has not started.");
    const QByteArray address = m_daemon.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    qDBusRegisterMetaType<SettingsBySpace>();
    QVERIFY(QDBusConnection::connectToBus(QString::fromLatin1(address), u"fake"_s).isConnected());
}

void TestDesktopPortal::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"fake"_s);
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

void TestDesktopPortal::init()
{
    QDBusConnection bus(u"fake"_s);
    m_fake = std::make_unique<FakePortal>();
    QVERIFY(bus.registerObject(path, m_fake.get(), QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(service));
    m_portal = std::make_unique<DesktopPortal>();
}

void TestDesktopPortal::cleanup()
{
    m_portal.reset();
    QDBusConnection bus(u"fake"_s);
    bus.unregisterService(service);
    bus.unregisterObject(path);
    m_fake.reset();
}

void TestDesktopPortal::change(const QString& key, uint value, const QString& space)
{
    m_fake->settings.insert(key, value);
    QDBusMessage signal = QDBusMessage::createSignal(path, interface, u"SettingChanged"_s);
    signal << space << key << QVariant::fromValue(QDBusVariant(value));
    QVERIFY(QDBusConnection(u"fake"_s).send(signal));
}

void TestDesktopPortal::theWishIsReadAtTheBegin()
{
    m_fake->settings = {{u"contrast"_s, 1U}, {u"color-scheme"_s, 1U}};
    QSignalSpy spy(m_portal.get(), &DesktopPortal::wishChanged);
    m_portal->begin();
    QVERIFY(spy.wait());
    QCOMPARE(spy.first().first().value<DesktopWish>(), (DesktopWish{Scheme::Dark, true}));
}

void TestDesktopPortal::aChangeIsHeard()
{
    QSignalSpy spy(m_portal.get(), &DesktopPortal::wishChanged);
    m_portal->begin();
    QTRY_COMPARE(m_fake->asked, 1);
    change(u"contrast"_s, 1);
    change(u"color-scheme"_s, 2);
    QVERIFY(spy.wait());
    QCOMPARE(spy.first().first().value<DesktopWish>(), (DesktopWish{Scheme::Light, true}));
    change(u"contrast"_s, 0);
    QVERIFY(spy.wait());
    // Two changes at once are one.
    QCOMPARE(spy.size(), 2);
    QCOMPARE(spy.last().first().value<DesktopWish>(), (DesktopWish{Scheme::Light, false}));
}

void TestDesktopPortal::otherChangesAreNotAskedFor()
{
    m_portal->begin();
    QTRY_COMPARE(m_fake->asked, 1);
    change(u"text-scaling"_s, 1, u"org.gnome.desktop.interface"_s);
    QTest::qWait(patienceMs);
    QCOMPARE(m_fake->asked, 1);
}

void TestDesktopPortal::withoutAPortalThereIsNoWish()
{
    QDBusConnection(u"fake"_s).unregisterService(service);
    QSignalSpy spy(m_portal.get(), &DesktopPortal::wishChanged);
    m_portal->begin();
    QVERIFY(!spy.wait(patienceMs));
}

void TestDesktopPortal::nothingWaitsForAPortalThatDoesNotAnswer()
{
    m_fake->answers = false;
    QSignalSpy spy(m_portal.get(), &DesktopPortal::wishChanged);
    QElapsedTimer clock;
    clock.start();
    m_portal->begin();
    QTRY_COMPARE(m_fake->asked, 1);
    QVERIFY(!spy.wait(patienceMs));
    m_portal.reset();
    QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
}

void TestDesktopPortal::theWindowIsPaintedFirst()
{
    m_fake->settings = {{u"contrast"_s, 1U}};
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    Windows windows(settings, QApplication::font());
    MainWindow& window = windows.make(pytorchDataset(), applyAppearance(settings.appearance()));
    followDesktop(windows, window);
    QTest::qWait(patienceMs);
    QCOMPARE(m_fake->asked, 0);
    window.show();
    QTRY_COMPARE(window.theme().name, u"high-contrast"_s);
    change(u"contrast"_s, 0);
    QTRY_VERIFY(window.theme().name != u"high-contrast"_s);
}

QTEST_MAIN(TestDesktopPortal)
#include "tst_desktop_portal.moc"
