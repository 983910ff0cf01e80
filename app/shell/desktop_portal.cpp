// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/desktop_portal.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QFileInfo>
#include <QGuiApplication>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
/// A desktop that changes may change several settings, and Qt's palette a little later.
constexpr int settlingMs = 200;

/// Without one, the D-Bus library would start a bus for us.
bool hasBus()
{
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
           || (!folder.isEmpty() && QFileInfo::exists(folder + u"/bus"_s));
}

std::optional<DesktopWish> wishIn(const QDBusMessage& reply)
{
    if (reply.type() != QDBusMessage::ReplyMessage || reply.signature() != u"a{sa{sv}}")
        return std::nullopt;
    const auto spaces = qdbus_cast<QMap<QString, QVariantMap>>(reply.arguments().value(0));
    return wishFrom(spaces.value(appearance));
}

} // namespace

DesktopPortal::DesktopPortal(QObject* parent) : QObject(parent)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(settlingMs);
    connect(&m_settling, &QTimer::timeout, this, &DesktopPortal::ask);
}

/// Connecting waits for the bus, so it is done on another thread.
void DesktopPortal::begin()
{
    if (!hasBus())
        return;
    m_connecting.start<bool>(
        [](const Progress&, std::stop_token) {
            return QDBusConnection::sessionBus().isConnected();
        },
        [this](bool isConnected) {
            if (!isConnected)
                return;
            // From whomever: the portal is asked then, and to know its owner now would be to wait.
            QDBusConnection::sessionBus().connect({}, path, interface, u"SettingChanged"_s,
                                                  {appearance}, u"ssv"_s, this, SLOT(askSoon()));
            ask();
        });
}

void DesktopPortal::askSoon() { m_settling.start(); }

void DesktopPortal::ask()
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"ReadAll"_s);
    call << QStringList{appearance};
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call),
                                                this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (const auto wish = wishIn(watcher->reply()))
            take(*wish);
    });
}

void DesktopPortal::take(const DesktopWish& wish)
{
    if (wish == m_wish)
        return;
    m_wish = wish;
    emit wishChanged(wish);
}

void reachSessionBus()
{
    if (QGuiApplication::platformName() == "xcb"_L1)
        QDBusConnection::sessionBus();
}

} // namespace steward
