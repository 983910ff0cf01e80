// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/accessibility/shown_window.h"

#include "app/charts/chart_widget.h"
#include "app/registry/view_registry.h"
#include "app/shell/appearance.h"
#include "app/views/scene_accessible.h"

#include "tests/support/pytorch_dataset.h"

#include <QApplication>
#include <QTest>

#if __has_include(<private/qguiapplication_p.h>)
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

#include <private/qguiapplication_p.h>
#endif

namespace steward {

namespace {

/// Charts are drawn when their numbers are there.
bool isDrawn(const View& view)
{
    for (const SceneCanvas* canvas : view.findChildren<SceneCanvas*>())
        if (canvas->isVisible() && canvas->scene().items.empty())
            return false;
    for (const ChartWidget* chart : view.findChildren<ChartWidget*>())
        if (chart->isVisible() && chart->spec().panels.empty())
            return false;
    return true;
}

bool needsChart(const QString& view) { return view == u"growth" || view == u"transfer"; }

bool hasChart(const View& view)
{
    for (const ChartWidget* chart : view.findChildren<ChartWidget*>())
        if (chart->isVisible())
            return true;
    return false;
}

} // namespace

ShownWindow::ShownWindow(const QString& theme, QSize size, double fontScale)
    : m_font(QApplication::font())
{
    installSceneAccessibility();
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * fontScale);
    QApplication::setFont(font);
    m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
    m_settings->setAppearance(theme);
    m_window = std::make_unique<MainWindow>(pytorchDataset(), *m_settings, applyAppearance(theme));
    m_window->setAttribute(Qt::WA_DeleteOnClose, false);
    m_window->resize(size);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("The window has not become active.");
}

ShownWindow::~ShownWindow()
{
    m_window.reset();
    QApplication::setFont(m_font);
}

View& ShownWindow::show(const QString& view)
{
    session().setView(view);
    View* shown = m_window->findShownView(view);
    const bool isReady = QTest::qWaitFor([&] {
        return shown->isVisible() && isDrawn(*shown) && (!needsChart(view) || hasChart(*shown));
    });
    if (!isReady)
        qFatal("The view has not been drawn.");
    // Trends, tables and layouts that follow a first drawing.
    QTest::qWait(200);
    return *shown;
}

QStringList ShownWindow::views()
{
    QStringList ids;
    for (const ViewEntry& entry : viewEntries())
        ids.append(entry.id);
    return ids;
}

bool listenAsScreenReader()
{
#if __has_include(<private/qguiapplication_p.h>)
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
    return QAccessible::isActive();
#else
    return false;
#endif
}

QList<QWidget*> tabStops(const QWidget& window)
{
    QList<QWidget*> stops;
    for (QWidget* widget = window.nextInFocusChain(); widget && widget != &window;
         widget = widget->nextInFocusChain()) {
        const bool isStop = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible()
                            && widget->isEnabled() && !widget->focusProxy()
                            && widget->window() == &window;
        if (isStop)
            stops.append(widget);
    }
    return stops;
}

QString nameForReport(const QWidget& widget)
{
    QStringList path;
    for (const QWidget* at = &widget; at && !at->isWindow(); at = at->parentWidget()) {
        QString one = QString::fromLatin1(at->metaObject()->className());
        if (!at->objectName().isEmpty())
            one += u'#' + at->objectName();
        path.prepend(one);
    }
    return path.mid(std::max<qsizetype>(0, path.size() - 4)).join(u'/') + QStringLiteral(" “")
           + widget.accessibleName() + QStringLiteral("”");
}

} // namespace steward
